#include "ui/report/markedrow.h"

#include <algorithm>

namespace inko {

void MarkedRow::setPages(std::shared_ptr<const layout::Pages> pages)
{
    int mention = 0; // of its entry, from the front
    const qint64 marked = m_place ? entry() : 0;
    for (std::optional<Place> place = m_place; place;) {
        place = before(*place);
        mention += place && m_pages->pages[size_t(place->page)].entries[size_t(place->row)].entry == marked;
    }
    m_pages = std::move(pages);
    const bool wasThere = m_place.has_value();
    m_place.reset();
    if (!wasThere || !m_pages)
        return;
    for (std::optional<Place> place = behind({0, -1}); place; place = behind(*place)) {
        if (m_pages->pages[size_t(place->page)].entries[size_t(place->row)].entry == marked && mention-- == 0) {
            m_place = place;
            return;
        }
    }
}

bool MarkedRow::markAt(int page, QPointF point)
{
    m_place.reset();
    for (int row = 0; row < rowsOn(page); ++row) {
        if (m_pages->pages[size_t(page)].entries[size_t(row)].area.contains(point))
            m_place = Place{page, row};
    }
    return m_place.has_value();
}

bool MarkedRow::step(Direction direction, int page, double y)
{
    if (!m_pages)
        return false;
    const std::optional<Place> next = !m_place                        ? behind(lastAbove(page, y))
                                      : direction == Direction::Forth ? behind(*m_place)
                                                                      : before(*m_place);
    if (next)
        m_place = next;
    return next.has_value();
}

const layout::EntryArea &MarkedRow::row() const
{
    return m_pages->pages[size_t(m_place->page)].entries[size_t(m_place->row)];
}

int MarkedRow::rowsOn(int page) const
{
    return m_pages && page >= 0 && page < int(m_pages->pages.size()) ? int(m_pages->pages[size_t(page)].entries.size())
                                                                     : 0;
}

std::optional<MarkedRow::Place> MarkedRow::behind(Place place) const
{
    ++place.row;
    for (; place.page < int(m_pages->pages.size()); ++place.page, place.row = 0) {
        if (place.row < rowsOn(place.page))
            return place;
    }
    return std::nullopt;
}

std::optional<MarkedRow::Place> MarkedRow::before(Place place) const
{
    while (--place.row < 0) {
        if (--place.page < 0)
            return std::nullopt;
        place.row = rowsOn(place.page);
    }
    return place;
}

MarkedRow::Place MarkedRow::lastAbove(int page, double y) const
{
    int row = 0;
    while (row < rowsOn(page) && m_pages->pages[size_t(page)].entries[size_t(row)].area.top() < y)
        ++row;
    return {page, row - 1};
}

} // namespace inko
