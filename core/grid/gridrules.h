#pragma once

#include "core/base/result.h"
#include "core/grid/gridcolumn.h"
#include "core/grid/gridentry.h"

#include <optional>

namespace inko {

/// What an entry must keep to, whoever writes it.
namespace gridrules {

struct Problem {
    std::optional<GridColumn::Value> column; ///< where it lies; nullopt: in none
    QString reason;                          ///< what is wrong and what to do
};

/// No round or organisation, an end before the start, negative participants, a goal or value named twice, an
/// organisation that cooperates with itself.
std::optional<Problem> problemOf(const GridEntry &entry);

/// Invalid, with the entry's title and its problem.
Result<> check(const GridEntry &entry);

/// The entry as it is stored after an edit: an unchanged or not confirmed entry that differs becomes Changed,
/// unless the edit sets the status itself.
GridEntry edited(const GridEntry &stored, const GridEntry &edit);

/// Do two entries, of whatever round and state, tell the same?
bool saysTheSame(const GridEntry &one, GridEntry other);

/// The entry with the text that the search compares.
GridEntry withSearchText(GridEntry entry);

} // namespace gridrules

} // namespace inko
