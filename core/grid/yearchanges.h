#pragma once

#include "core/grid/gridcolumn.h"
#include "core/grid/gridentry.h"

#include <QList>

#include <vector>

namespace inko {

/// What became of one activity from one round to the next.
struct YearChange {
    Q_GADGET
public:
    enum class Kind {
        New,
        Changed,
        Ended,       ///< said to have ended
        NotReported, ///< not named again and not said to have ended
        Unchanged,
        NotConfirmed ///< as reported last year, so there is nothing to compare
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Unchanged;
    const GridEntry *before = nullptr;  ///< null: new
    const GridEntry *now = nullptr;     ///< null: not reported again
    QList<GridColumn::Value> columns{}; ///< in which both differ

    const GridEntry &entry() const { return now ? *now : *before; }
};

/// Compares two rounds activity by activity: those of the later one in their order, then those that it does not have.
/// Points into both lists. What had ended before and is not named again has not changed.
std::vector<YearChange> yearChanges(const std::vector<GridEntry> &before, const std::vector<GridEntry> &now);

} // namespace inko
