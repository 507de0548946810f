#pragma once

#include "core/layout/pages/pageformat.h"
#include "core/layout/pages/structure.h"

#include <memory>
#include <optional>

namespace inko::layout {

/// A full-width strip of a page that is never split: a line, a table's row. Heights and y count from its
/// top; x is that of the page.
struct Slab {
    enum class Keep { Free, WithNext };

    float height = 0;
    float spaceBefore = 0; ///< dropped at the top of a page
    Keep keep = Keep::Free;
    bool repeats = false; ///< a table's header: painted again at the top of each page until Flow::endRepeated()
    /// What names the rows from here on at the top of each page that follows, until the next slab with such a name;
    /// null: nothing changes.
    std::shared_ptr<const Slab> continued = {};
    bool endsRepeating = false; ///< what follows it is no longer headed by what repeats
    std::vector<Fill> fills = {};
    std::vector<Drawing> drawings = {};
    std::vector<TextRun> runs = {};
    std::vector<LinkArea> links = {};
    std::vector<EntryArea> entries = {};
    std::vector<int> anchors = {}; ///< indices into the outline: headings that stand here
};

/// Where something came to stand.
struct Place {
    int page = 0;
    float y = 0;
};

/// Pours slabs into pages, one after the other.
class Flow {
public:
    Flow(const PageFormat &format, Structure &structure);

    /// Slabs that are kept with the next are held back until the one that ends their group comes, and then
    /// all stand on one page if one can hold them.
    void add(Slab slab);
    /// At least this distance to the slab that comes next, if it stands on the same page.
    void addSpace(float space) { m_spaceAfter = std::max(m_spaceAfter, space); }
    /// What is held back need not stay with what comes next after all.
    void letGo() { flush(); }
    /// Starts a new page unless this one is empty.
    void breakPage();
    /// Breaks the page; those from here on are in this format.
    void turn(const PageFormat &format);
    /// Room left on this page, and on a new one, behind what is held back.
    float roomHere() const { return m_bottom - m_y - heldHeight(); }
    float roomOnNewPage() const;
    float pageHeight() const { return m_bottom - m_top; }
    /// Nothing is repeated behind what was added last.
    void endRepeated();

    /// Places what is still held back and hands the pages over.
    std::vector<Page> finish();
    /// By index into the outline.
    const std::vector<Place> &anchors() const { return m_anchors; }
    int currentPage() const { return int(m_pages.size()) - 1; }

private:
    void flush();
    void startPage(const Slab *next = nullptr);
    void place(Slab slab);
    float heldHeight() const;
    bool isPageEmpty() const { return m_y <= m_empty; }

    PageFormat m_format;
    Structure &m_structure;
    float m_top;
    float m_bottom;
    std::vector<Page> m_pages;
    float m_y = 0;
    float m_empty = 0; ///< where m_y stands while nothing but a repeated header is on the page
    float m_spaceAfter = 0;
    std::vector<Slab> m_held;
    std::optional<Slab> m_repeated;
    std::shared_ptr<const Slab> m_continued;
    std::vector<Place> m_anchors;
};

} // namespace inko::layout
