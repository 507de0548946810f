#pragma once

#include "core/grid/gridentries.h"

#include <QCache>

namespace inko {

/// The rows of a grid of any length: all ids, and of the entries only those around what is looked at.
/// A window of rows is read by primary key when one of them is first asked for.
class GridCache {
public:
    explicit GridCache(const GridEntries &entries);

    const std::vector<Id<GridEntry>> &ids() const { return m_ids; }
    void setIds(std::vector<Id<GridEntry>> ids);
    int size() const { return static_cast<int>(m_ids.size()); }
    Id<GridEntry> idAt(int row) const { return m_ids[static_cast<size_t>(row)]; }
    int rowOf(Id<GridEntry> id) const; ///< -1: not shown

    /// Empty if it is gone or could not be read; see error().
    const GridEntry *at(int row) const;
    /// What the last read said; reading goes on all the same.
    const std::optional<Error> &error() const { return m_error; }

    void forget() { m_windows.clear(); } ///< entries may have changed

private:
    using Window = QHash<qint64, GridEntry>;

    const GridEntries &m_entries;
    std::vector<Id<GridEntry>> m_ids;
    mutable QCache<int, Window> m_windows; ///< by row / rowsPerWindow
    mutable std::optional<Error> m_error;
};

} // namespace inko
