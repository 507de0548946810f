#include "ui/grid/rows/gridcache.h"

namespace inko {

namespace {

constexpr int rowsPerWindow = 64;
constexpr int windowsKept = 24;

} // namespace

GridCache::GridCache(const GridEntries &entries) : m_entries(entries), m_windows(windowsKept) {}

void GridCache::setIds(std::vector<Id<GridEntry>> ids)
{
    m_ids = std::move(ids);
    forget();
}

int GridCache::rowOf(Id<GridEntry> id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

const GridEntry *GridCache::at(int row) const
{
    const int number = row / rowsPerWindow;
    const Window *window = m_windows.object(number);
    if (!window) {
        const auto first = m_ids.begin() + number * rowsPerWindow;
        const auto last = m_ids.begin() + qMin(size(), (number + 1) * rowsPerWindow);
        const auto entries = m_entries.byIds({first, last});
        auto read = std::make_unique<Window>();
        if (entries) {
            for (const GridEntry &entry : *entries)
                read->insert(entry.id.value, entry);
            m_error.reset();
        } else {
            m_error = entries.error();
        }
        window = read.get();
        m_windows.insert(number, read.release());
    }
    const auto found = window->constFind(idAt(row).value);
    return found == window->cend() ? nullptr : &*found;
}

} // namespace inko
