#pragma once

#include "core/exchange/sheets/table/sheet.h"

namespace inko {

/// Puts a table together from cells as they come, within sheetlimits.
class TableBuilder {
public:
    /// `cellsLeft` is what the file may still have, of all its sheets.
    TableBuilder(const QString &name, qsizetype &cellsLeft) : m_cellsLeft(cellsLeft) { m_table.name = name; }

    /// `row` as a spreadsheet counts, `column` from 0. Empty texts leave no trace. Invalid beyond the limits; what is
    /// wrong with one cell is a defect of its row.
    Result<> put(int row, qsizetype column, const QString &text);
    /// The cell is one of SheetRow::errors.
    void markError(int row, qsizetype column);
    void setDefect(int row, const QString &defect);
    /// The cells from `first` to `last` are one with the first of them.
    void merge(int first, int last, qsizetype column);

    CellTable take();

private:
    SheetRow &rowAt(int number);
    bool widen(SheetRow &row, qsizetype columns); ///< false: too many cells
    void putInOrder();
    void fillMerged();

    struct Merged {
        int first;
        int last;
        qsizetype column;
    };
    CellTable m_table;
    bool m_inOrder = true;
    qsizetype &m_cellsLeft;
    std::vector<Merged> m_merged;
};

/// The name of a cell, for example "B5".
QString cellName(int row, qsizetype column);

} // namespace inko
