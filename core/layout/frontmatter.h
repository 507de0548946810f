#pragma once

#include "core/layout/textblocks.h"

namespace inko::layout {

/// Fills a page of its own: an accent, the title and the subtitle in its upper half, the other lines at its foot.
void addTitlePage(const document::TitlePage &titlePage, Typesetter &typesetter, Flow &flow);

/// A heading as the table of contents lists it.
struct ContentsEntry {
    int level = 1;
    QString title;
    QString language; ///< BCP 47; empty: the document's
    int outlineEntry = -1;
};

/// Tables of contents: set before the page numbers are known, completed once they are.
class Contents {
public:
    Contents(Typesetter &typesetter, Flow &flow);

    /// Returns the element of its title, -1 without one; `outlineEntry` is the title's index into the outline.
    int add(const document::TableOfContents &contents, int outlineEntry, const std::vector<ContentsEntry> &entries);
    /// Writes the page numbers and links into the entries' pages. `anchors` by index into the outline.
    void complete(std::vector<Page> &pages, const std::vector<Place> &anchors);

private:
    /// An entry without its page number: the last run of its element is empty still.
    struct Pending {
        int element = -1;
        int outlineEntry = -1;
        TextStyle style;
    };

    void addEntry(const ContentsEntry &entry, int topLevel, int contentsElement);

    Typesetter &m_typesetter;
    Flow &m_flow;
    std::vector<Pending> m_pending;
    float m_numberWidth = 0;
};

} // namespace inko::layout
