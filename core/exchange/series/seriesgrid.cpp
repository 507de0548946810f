#include "core/exchange/series/seriesgrid.h"

#include "core/base/text.h"
#include "core/exchange/series/seriesvalue.h"

namespace inko {

SeriesGrid::SeriesGrid(const CellTable &table) : m_table(table)
{
    for (const SheetRow &row : table.rows)
        m_columns = std::max(m_columns, static_cast<int>(row.cells.size()));
}

QString SeriesGrid::text(int row, int column) const
{
    return tidyLine(m_table.rows[static_cast<size_t>(row)].cells.value(column));
}

bool SeriesGrid::isValue(int row, int column) const
{
    const auto value = readSeriesValue(text(row, column), {});
    return value && !value->isBlank;
}

int SeriesGrid::filled(int row, int from) const
{
    int count = 0;
    for (int column = from; column < m_columns; ++column)
        count += text(row, column).isEmpty() ? 0 : 1;
    return count;
}

} // namespace inko
