#pragma once

#include "core/layout/pages/typesetter.h"

#include <functional>

namespace inko::layout {

/// Lays a table out row by row into a flow. `continuation` is said above the rest of a row that did not fit a page, and
/// behind the name of rows that go on there. `lastRow` says whether what follows the table stays with it.
/// `goOn` is asked after each group of rows, with their number; Cancelled once it says no.
Result<> layOutTable(const document::Table &table, const QString &continuation, Slab::Keep lastRow,
                     Typesetter &typesetter, Flow &flow, const std::function<bool(size_t rows)> &goOn);

} // namespace inko::layout
