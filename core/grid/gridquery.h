#pragma once

#include "core/base/result.h"
#include "core/grid/gridfilter.h"

#include <QVariant>

#include <optional>
#include <vector>

namespace inko {

class Database;

/// What a filter restricts a round's entries to.
struct GridQuery {
    QString condition; ///< on the table `grid_entry e`: the text after WHERE
    QVariantList arguments;
    bool isWholeRound = true; ///< nothing but the words restricts it
    /// The ids, ascending, of those that have the filter's words; empty where it has no words.
    std::optional<std::vector<qint64>> withWords;
};

/// What a filter means, apart from its words.
GridQuery gridQuery(const GridFilter &filter);

/// The entries found, as entered.
Result<std::vector<Id<GridEntry>>> entriesOf(Database &database, const GridQuery &query);

/// A whole number that an entry has.
struct EntryNumber {
    qint64 entry;
    qint64 number;
};

/// The value of an SQL expression on `e` for each entry found, in the order of the ids.
Result<std::vector<EntryNumber>> numbersOf(Database &database, const GridQuery &query, const QString &expression);

/// The values of a column in the entries found, one for each place where a value stands: ids, or the numbers of
/// enum values. Empty for a column that has no facet.
Result<std::vector<EntryNumber>> valuesOf(Database &database, const GridQuery &query, GridColumn::Value column);

/// The filter without its part for this column, which a facet of the column leaves out.
GridFilter withoutColumn(GridFilter filter, GridColumn::Value column);

/// SQL for an entry's status as the number of its enum value.
QString statusNumber();

/// SQL for the ids of so many goals, given as marks, and of all goals beneath them.
QString goalsWithThoseBeneath(qsizetype goals);

/// The link table that keeps a list column of the grid; empty for a column that is no list.
QString linkTableOf(GridColumn::Value column);

} // namespace inko
