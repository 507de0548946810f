#pragma once

#include "core/base/result.h"
#include "core/layout/text/glyphs.h"

#include <QHash>

#include <memory>
#include <vector>

struct hb_font_t;

namespace inko::layout {

/// A font file opened for shaping, at the scale of its own units.
class Font {
public:
    explicit Font(const QString &path, const QString &family, bool bold);
    ~Font();
    Font(const Font &) = delete;
    Font &operator=(const Font &) = delete;

    /// Could it be read, and has it outlines of the kind that a PDF takes?
    bool isUsable() const { return m_file.unitsPerEm > 0; }
    bool has(char32_t character) const;
    const FontFile &file() const { return m_file; }
    hb_font_t *handle() const { return m_handle; }

private:
    FontFile m_file;
    hb_font_t *m_handle = nullptr;
};

/// The fonts one layout uses, found among the installed ones.
class FontSet {
public:
    enum class Weight { Regular, Bold };

    /// The index of a family's font, or of the installed one most like it. NotFound if there is no font at all.
    Result<int> find(const QString &family, Weight weight);

    /// The index of a font that has the character: this one if it has, else one of its kin, else any.
    /// Empty if none has.
    std::optional<int> fontFor(char32_t character, int preferred);

    const Font &at(int index) const { return *m_fonts[size_t(index)]; }
    std::vector<FontFile> files() const;

private:
    std::optional<int> add(const QString &path, const QString &family, bool bold);
    std::optional<int> search(char32_t character, int preferred);

    std::vector<std::unique_ptr<Font>> m_fonts;
    QHash<QString, int> m_indexByPath; ///< -1: not usable
    QHash<quint64, std::optional<int>> m_fallbacks;
};

} // namespace inko::layout
