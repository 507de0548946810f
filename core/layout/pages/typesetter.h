#pragma once

#include "core/layout/pages/pageformat.h"
#include "core/layout/pages/pagination.h"
#include "core/layout/pages/theme.h"
#include "core/layout/text/linebreaker.h"
#include "core/report/reportlanguage.h"

namespace inko::layout {

/// How a text is set: a theme's style with the fonts found for it.
struct TextStyle {
    TextFont font;
    float lineHeight = 0;
    float spaceBefore = 0;
    float spaceAfter = 0;
    Color color;
    float ascent = 0; ///< from the top of a line to its baseline
};

/// A part of the page's width. `start` counts from the body's left edge, or from its right edge where the
/// document runs from right to left.
struct Column {
    float start = 0;
    float width = 0;
};

/// Sets single texts: what paragraphs, cells, lists and headings have in common.
class Typesetter {
public:
    using Align = document::Table::Align;

    /// The hyphenator must live as long.
    static Result<std::unique_ptr<Typesetter>> create(const Theme &theme, const PageFormat &format,
                                                      const QString &language, Hyphenator &hyphenator);

    enum class Family { Text, Heading };
    enum class Strength { Regular, Strong };
    TextStyle style(const Theme::Style &style, Color color, Family family = Family::Text,
                    Strength strength = Strength::Regular) const;

    /// An element for a text, in the text's language.
    int addElement(Role role, int parent, const document::Text &text);
    PreparedText prepare(const document::Text &text, const TextStyle &style);
    std::vector<Line> lines(const PreparedText &prepared, const document::Text &text, float width);
    float widthOf(const QString &text, const TextStyle &style);

    /// Puts a line into a slab, `top` below the slab's upper edge; its words belong to `element`. Words of a link and
    /// those in another language get an element of their own within it, whose number `spans` keeps from line to line.
    struct Target {
        int element = -1;
        Artifact artifact = Artifact::None;
        Align align = Align::Start;
        std::vector<int> spans = {}; ///< by span; empty until the first such words are met
    };
    void put(Slab &slab, Line line, const document::Text &text, const TextStyle &style, Column column, float top,
             Target &target);
    /// A text of one line.
    void put(Slab &slab, const QString &text, const TextStyle &style, Column column, float top, Target target);

    QRectF area(Column column, float top, float height) const;
    void fill(Slab &slab, Column column, float top, float height, Color color) const;

    /// How the document's language writes numbers.
    QLocale locale() const { return ReportLanguage::localeOf(QString::fromLatin1(m_language)); }
    const Theme &theme() const { return m_theme; }
    Structure &structure() { return m_structure; }
    Shaper &shaper() { return m_shaper; }
    bool isRightToLeft() const { return m_direction == Direction::RightToLeft; }
    float bodyWidth() const { return float(m_body.width()); }
    const PageFormat &format() const { return m_format; }
    /// From here on texts are set for paper turned so.
    void turn(PageFormat::Orientation orientation);
    /// As this page, which was laid out before, is turned.
    void turnAs(const Page &page);

private:
    struct Fonts {
        int regular = 0;
        int strong = 0;
    };

    Typesetter(const Theme &theme, const PageFormat &format, const QString &language, Hyphenator &hyphenator);
    Result<> findFonts();
    int spanElement(Role role, const document::Text &text, quint16 span, Target &target);

    const Theme m_theme;
    PageFormat m_format;
    QRectF m_body;
    const QByteArray m_language;
    const Direction m_direction;
    FontSet m_fonts;
    Shaper m_shaper;
    Hyphenator &m_hyphenator;
    Structure m_structure;
    Fonts m_textFonts;
    Fonts m_headingFonts;
};

} // namespace inko::layout
