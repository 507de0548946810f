#pragma once

#include "core/grid/gridquery.h"

#include <vector>

namespace inko {

/// The ids of what a query finds, in this order (see GridOrder).
Result<std::vector<Id<GridEntry>>> inOrder(Database &database, const GridQuery &query, const GridOrder &order);

} // namespace inko
