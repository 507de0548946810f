#pragma once

#include "core/exchange/tables/tablecolumn.h"

namespace inko {

/// The grid's columns in a file, in the order of exchange.md; form, CSV and JSON have the same.
namespace gridcolumns {

enum Place {
    Identity,
    Institution,
    Title,
    Description,
    Goals,
    TargetGroups,
    Districts,
    FundingTypes,
    Languages,
    Funder,
    Starts,
    Ends,
    Participants,
    Cooperations,
    Contact,
    ContactPublic,
    Status,
    Remark,
    Count
};

/// How JSON writes a cell.
enum class Shape {
    Text,
    Date,
    List,
    Number,
    YesNo
};
Shape shapeOf(Place column);

const QList<TableColumn<GridEntry>> &all();

/// The text of the column `ID`, "E" and a number: it names an entry of this file, whatever its round, so it stays
/// the same from export to export. In another round's import it stands for the entry's activity.
QString identityOf(Id<GridEntry> entry);
/// 0 for any other text.
Id<GridEntry> entryNamed(const QString &identity);

} // namespace gridcolumns

} // namespace inko
