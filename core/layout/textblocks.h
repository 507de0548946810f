#pragma once

#include "core/layout/pages/typesetter.h"

namespace inko::layout {

/// Headings, paragraphs and lists: lines one below the other.
class TextBlocks {
public:
    TextBlocks(Typesetter &typesetter, Flow &flow);

    /// Opens the heading's section. `outlineEntry` is its index into the outline; returns its element.
    int addHeading(const document::Heading &heading, int outlineEntry);
    /// `lastLine` says whether what follows stays with it.
    void addParagraph(const document::Paragraph &paragraph, Slab::Keep lastLine = Slab::Keep::Free);
    void addList(const document::List &list);

private:
    TextStyle styleOf(document::Paragraph::Style style) const;
    TextStyle styleOfHeading(int level) const;
    /// The rest of a paragraph's slabs: neither its first nor its last line stands alone on a page.
    void addLines(std::vector<Line> lines, const document::Text &text, const TextStyle &style, Column column,
                  Typesetter::Target target, Slab first, Slab::Keep lastLine);

    Typesetter &m_typesetter;
    Flow &m_flow;
};

} // namespace inko::layout
