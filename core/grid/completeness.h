#pragma once

#include "core/grid/gridcolumn.h"
#include "core/grid/gridentry.h"

namespace inko {

/// What a whole entry has: the rule of the domain, for every screen and the report.
namespace completeness {

enum class Importance { Required, Expected };

struct Missing {
    GridColumn::Value column;
    Importance importance;
    friend bool operator==(const Missing &, const Missing &) = default;
};

/// Required: title, goals. Expected: target groups, districts, funding types, participants, start.
/// Empty for an entry that is complete; an ended entry needs only its title.
QList<Missing> missingIn(const GridEntry &entry);

/// The same rule for the engine: a condition on `grid_entry e` that holds where missingIn() is not empty.
QString incompleteCondition();

} // namespace completeness

} // namespace inko
