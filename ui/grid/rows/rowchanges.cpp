#include "ui/grid/rows/rowchanges.h"

#include <QSet>

namespace inko {

namespace {

using Ids = std::vector<Id<GridEntry>>;

QSet<qint64> setOf(const Ids &ids)
{
    QSet<qint64> set;
    set.reserve(static_cast<qsizetype>(ids.size()));
    for (Id<GridEntry> id : ids)
        set.insert(id.value);
    return set;
}

/// Runs of rows that are not among the others; `kept` gets the rest.
std::vector<RowRun> runsMissingIn(const QSet<qint64> &others, const Ids &ids, Ids &kept)
{
    std::vector<RowRun> runs;
    for (int row = 0; row < static_cast<int>(ids.size()); ++row) {
        const Id<GridEntry> id = ids[static_cast<size_t>(row)];
        if (others.contains(id.value))
            kept.push_back(id);
        else if (!runs.empty() && runs.back().last() == row - 1)
            ++runs.back().count;
        else
            runs.push_back({row, 1});
    }
    return runs;
}

} // namespace

RowChanges rowChanges(const Ids &from, const Ids &to)
{
    if (from == to)
        return {};
    Ids kept;
    Ids keptInOrder;
    RowChanges changes;
    changes.removed = runsMissingIn(setOf(to), from, kept);
    std::reverse(changes.removed.begin(), changes.removed.end());
    changes.inserted = runsMissingIn(setOf(from), to, keptInOrder);
    changes.reordered = kept != keptInOrder;
    return changes;
}

} // namespace inko
