#pragma once

#include "core/base/result.h"
#include "core/layout/text/glyphs.h"

#include <QHash>

#include <memory>
#include <optional>

struct hb_face_t;
struct hb_font_t;

namespace inko::pdf {

class ObjectWriter;

/// The part of a font that a document uses. Each pair of a glyph and what it says has a code of its own, so that
/// a hyphen at the end of a line can be told from one inside a word.
class EmbeddedFont {
public:
    /// NotFound if the file cannot be read or has no TrueType outlines.
    static Result<EmbeddedFont> open(const layout::FontFile &file);

    /// Without a glyph: one that shows nothing.
    quint16 codeOf(std::optional<quint32> glyph, const QString &text);
    /// How far the code moves the pen, in thousandths of an em, as the file says it.
    double width(quint16 code) const { return m_codes[code].width; }

    /// Writes the font with all codes asked for so far.
    Result<> write(ObjectWriter &objects, int fontObject) const;

private:
    struct FaceDeleter {
        void operator()(hb_face_t *face) const;
    };
    struct FontDeleter {
        void operator()(hb_font_t *font) const;
    };
    struct Code {
        quint32 glyph = 0;
        QString text;
        double width = 0;
    };
    struct Subset {
        QByteArray file;
        QByteArray glyphsByCode; ///< two bytes each
    };

    EmbeddedFont() = default;
    Result<Subset> subset() const;
    QByteArray widths() const;
    QByteArray descriptor(const QByteArray &name, int fontFile) const;
    QByteArray postScriptName() const;

    layout::FontFile m_file;
    std::unique_ptr<hb_face_t, FaceDeleter> m_face;
    std::unique_ptr<hb_font_t, FontDeleter> m_font;
    quint32 m_blank = 0;
    std::vector<Code> m_codes;
    QHash<std::pair<quint32, QString>, quint16> m_known;
};

} // namespace inko::pdf
