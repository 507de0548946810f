#pragma once

#include "core/grid/gridentry.h"

#include <vector>

namespace inko {

/// Rows that follow one another.
struct RowRun {
    int first = 0;
    int count = 0;
    int last() const { return first + count - 1; }
    friend bool operator==(const RowRun &, const RowRun &) = default;
};

/// How one list of entries becomes another: some leave, the rest is put into the new order, some join.
struct RowChanges {
    std::vector<RowRun> removed;  ///< rows of the old list, the last run first
    bool reordered = false;       ///< those that stay stand in another order
    std::vector<RowRun> inserted; ///< rows of the new list, the first run first
    friend bool operator==(const RowChanges &, const RowChanges &) = default;
};

RowChanges rowChanges(const std::vector<Id<GridEntry>> &from, const std::vector<Id<GridEntry>> &to);

} // namespace inko
