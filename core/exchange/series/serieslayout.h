#pragma once

#include "core/exchange/series/seriesgrid.h"

#include <QHash>

namespace inko {

/// Where the periods of a wide table stand.
struct PeriodRow {
    int row = 0;
    int firstColumn = 0;         ///< of those with a period
    QHash<int, Period> ofColumn; ///< merged cells count for each column that they span
    int firstData = 0;           ///< the first row with values
};

/// Where the periods of a long table stand.
struct PeriodColumn {
    int column = 0;
    std::optional<int> partColumn; ///< beside a column of years: which quarter, half or month
    int header = -1;               ///< the row with the headings; -1: there is none
    QHash<int, Period> ofRow;
};

std::optional<PeriodRow> findPeriodRow(const SeriesGrid &grid);
std::optional<PeriodColumn> findPeriodColumn(const SeriesGrid &grid);
/// Could be read both ways: are the cells below the first period of the row periods, one after the other, too?
bool isRatherLong(const PeriodRow &row, const PeriodColumn &column);

} // namespace inko
