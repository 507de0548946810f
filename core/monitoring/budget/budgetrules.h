#pragma once

#include "core/base/result.h"
#include "core/monitoring/budget/budget.h"

#include <QList>

namespace inko {

/// What a product and what hangs on it can say, for screens and imports alike; Invalid with what to do.
namespace budgetrules {

Result<> check(const BudgetProduct &product);
Result<> check(const BudgetFigure &figure);
/// Together with the product's other shares, of which those of other products are none.
Result<> check(const BudgetShare &share, const QList<BudgetShare> &others);

} // namespace budgetrules

} // namespace inko
