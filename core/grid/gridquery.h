#pragma once

#include "core/base/result.h"
#include "core/grid/gridfilter.h"

#include <QVariant>

namespace inko {

class Database;

/// A condition on the table `grid_entry e` with its arguments: the text after WHERE.
struct GridQuery {
    QString condition;
    QVariantList arguments;
};

/// What a filter means. The words of its text are looked up among the names of organisations, goals and code
/// values first, so that the entries themselves are only compared with ids and their own texts.
Result<GridQuery> gridQuery(Database &database, const GridFilter &filter);

/// The filter without its part for this column, which a facet of the column leaves out.
GridFilter withoutColumn(GridFilter filter, GridColumn::Value column);

/// SQL for the values of a column in the entries found, one row for each place where a value stands. Counting
/// them is left to the caller: the engine would sort them first. Empty for a column that has no facet.
QString facetText(GridColumn::Value column, const GridQuery &query);

/// SQL for an entry's status as the number of its enum value.
QString statusNumber();

/// The link table that keeps a list column of the grid; empty for a column that is no list.
QString linkTableOf(GridColumn::Value column);

} // namespace inko
