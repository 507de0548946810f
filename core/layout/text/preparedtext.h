#pragma once

#include "core/layout/text/shaper.h"
#include "core/report/document.h"

namespace inko::layout {

/// The fonts and size of a text.
struct TextFont {
    int regular = 0; ///< indices into the FontSet
    int strong = 0;
    float size = 10;
};

/// A piece of text inside which no line ends, or the space after one.
struct Atom {
    enum class Kind : quint8 { Text, Space };
    /// What may happen behind it.
    enum class Break : quint8 { Never, Allowed, Hyphen, Forced };

    Shaped shaped;
    qint32 start = 0; ///< in PreparedText::text
    qint32 length = 0;
    float width = 0; ///< points
    quint16 span = 0;
    quint8 level = 0; ///< bidirectional level; odd: right to left
    Kind kind = Kind::Text;
    Break after = Break::Never;
};

/// A text shaped and cut where lines may end, ready to be broken to any width.
struct PreparedText {
    QString text; ///< all spans, white space collapsed
    std::vector<Atom> atoms;
    TextFont font;
    quint8 baseLevel = 0;
    float natural = 0; ///< width of the longest line if only forced breaks are taken, points
    float longest = 0; ///< width of the longest piece that cannot be broken without hyphenating

    int fontOf(const document::Text &spans, size_t span) const
    {
        return spans[span].strong ? font.strong : font.regular;
    }
};

/// White space is collapsed as on a web page, except that a line feed ends the line.
PreparedText prepare(const document::Text &spans, TextFont font, Direction direction, const QByteArray &language,
                     Shaper &shaper);

} // namespace inko::layout
