#pragma once

#include "core/exchange/sheets/table/sheet.h"
#include "core/monitoring/indicators/period.h"

#include <optional>

namespace inko {

/// The cells of a table as a rectangle to look around in.
class SeriesGrid {
public:
    explicit SeriesGrid(const CellTable &table);

    int rows() const { return static_cast<int>(m_table.rows.size()); }
    int columns() const { return m_columns; }
    QString text(int row, int column) const; ///< tidied; empty beyond a row's end
    int number(int row) const { return m_table.rows[static_cast<size_t>(row)].number; }
    std::optional<Period> period(int row, int column) const { return Period::parse(text(row, column)); }
    /// A number, or a sign that stands for none; not nothing.
    bool isValue(int row, int column) const;
    /// How many cells of the row from this column on are not empty.
    int filled(int row, int from) const;

private:
    const CellTable &m_table;
    int m_columns = 0;
};

} // namespace inko
