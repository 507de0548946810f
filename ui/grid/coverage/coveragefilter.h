#pragma once

#include "core/grid/coverage/coverage.h"
#include "core/grid/gridfilter.h"

namespace inko {

/// The filter of the grid that finds the offers counted in a cell: of this row, this column, or of both; −1 for a
/// total. Nothing where no filter does: offers that name no value, and other years.
Result<std::optional<GridFilter>> filterFor(const CoverageMatrix &matrix, int row, int column, const Store &store);

} // namespace inko
