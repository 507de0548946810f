#pragma once

#include "core/exchange/columns/tablecolumn.h"
#include "core/exchange/decisions/rowquestion.h"
#include "core/grid/gridcolumn.h"

namespace inko {

/// The grid's columns in a file, in the grid's order; form, CSV and JSON have the same.
namespace gridcolumns {

/// Where a column is in a file's row: the ID comes first, then the grid's columns.
constexpr qsizetype identity = 0;
constexpr qsizetype placeOf(GridColumn::Value column)
{
    return identity + 1 + column;
}

/// How JSON writes a cell.
enum class Shape { Text, Date, List, Number, YesNo };
Shape shapeOf(qsizetype place);

const QList<TableColumn<GridEntry>> &all();

/// How the column `Stand` names a state.
QString wordOf(GridEntry::Status status);

/// The text of the column `ID`, "E" and a number: it names an entry of this file, whatever its round, so it stays
/// the same from export to export. In another round's import it stands for the entry's activity.
QString identityOf(Id<GridEntry> entry);
/// 0 for any other text.
Id<GridEntry> entryNamed(const QString &text);

/// Which names in a cell of a column with names no list has; no question for other columns or where there are none.
RowQuestion unknownNamesIn(const QString &cell, qsizetype place, const Draft &draft);

} // namespace gridcolumns

} // namespace inko
