#pragma once

#include "core/layout/pages/pages.h"

#include <memory>
#include <optional>

namespace inko {

/// The table's row on the pages that is marked, to go from it to the row of the grid it tells of.
class MarkedRow {
public:
    /// The same mention of the same row stays marked, if the new pages have it.
    void setPages(std::shared_ptr<const layout::Pages> pages);

    /// Marks the row at a point of a page; false, and nothing is marked, if there is none.
    bool markAt(int page, QPointF point);
    enum class Direction { Forth, Back };
    /// Marks the next row, or the one before; false at the end. Without a mark, the first row below this place.
    bool step(Direction direction, int page, double y);
    void clear() { m_place.reset(); }

    bool isThere() const { return m_place.has_value(); }
    int page() const { return m_place->page; }
    QRectF area() const { return row().area; }
    qint64 entry() const { return row().entry; }

private:
    struct Place {
        int page = 0;
        int row = 0; ///< index into Page::entries
    };

    const layout::EntryArea &row() const;
    int rowsOn(int page) const;
    std::optional<Place> behind(Place place) const;
    std::optional<Place> before(Place place) const;
    Place lastAbove(int page, double y) const; ///< its row is -1 if there is none on the page

    std::shared_ptr<const layout::Pages> m_pages;
    std::optional<Place> m_place;
};

} // namespace inko
