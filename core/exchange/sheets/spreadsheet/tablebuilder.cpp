#include "core/exchange/sheets/spreadsheet/tablebuilder.h"

#include <QCoreApplication>

#include <algorithm>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

bool comesBefore(const SheetRow &row, int number)
{
    return row.number < number;
}

/// Adds the cells of a row to one of the same number.
void unite(SheetRow &into, const SheetRow &from)
{
    into.cells.resize(qMax(into.cells.size(), from.cells.size()));
    for (qsizetype column = 0; column < from.cells.size(); ++column) {
        if (!from.cells[column].isEmpty())
            into.cells[column] = from.cells[column];
    }
    into.errors += from.errors;
    if (into.defect.isEmpty())
        into.defect = from.defect;
}

} // namespace

QString cellName(int row, qsizetype column)
{
    QString letters;
    for (qsizetype rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + rest % 26)));
    return letters + QString::number(row);
}

SheetRow &TableBuilder::rowAt(int number)
{
    std::vector<SheetRow> &rows = m_table.rows;
    if (rows.empty() || rows.back().number != number) {
        m_inOrder = m_inOrder && (rows.empty() || rows.back().number < number);
        rows.push_back({number, {}});
    }
    return rows.back();
}

bool TableBuilder::widen(SheetRow &row, qsizetype columns)
{
    const qsizetype more = columns - row.cells.size();
    if (more <= 0)
        return true;
    m_cellsLeft -= more;
    if (m_cellsLeft >= 0)
        row.cells.resize(columns);
    return m_cellsLeft >= 0;
}

Result<> TableBuilder::put(int row, qsizetype column, const QString &text)
{
    if (text.isEmpty())
        return {};
    if (row < 1 || static_cast<size_t>(row) > sheetlimits::rows)
        return sheetlimits::tooManyRows();
    if (column >= sheetlimits::columns) {
        setDefect(row, sheetlimits::tooManyColumns());
        return {};
    }
    SheetRow &target = rowAt(row);
    if (!widen(target, column + 1))
        return sheetlimits::tooManyCells();
    if (text.size() > sheetlimits::cellLength)
        target.defect = sheetlimits::tooLongCell();
    else if (!sheetlimits::isText(text))
        target.defect = sheetlimits::isNoText(cellName(row, column));
    else
        target.cells[column] = text;
    return {};
}

void TableBuilder::markError(int row, qsizetype column)
{
    rowAt(row).errors << column;
}

void TableBuilder::setDefect(int row, const QString &defect)
{
    rowAt(row).defect = defect;
}

void TableBuilder::merge(int first, int last, qsizetype column)
{
    constexpr size_t most = 100'000;
    if (last > first && column < sheetlimits::columns && m_merged.size() < most)
        m_merged.push_back({first, last, column});
}

void TableBuilder::putInOrder()
{
    std::vector<SheetRow> &rows = m_table.rows;
    std::ranges::stable_sort(rows, {}, &SheetRow::number);
    std::vector<SheetRow> ordered;
    for (SheetRow &row : rows) {
        if (!ordered.empty() && ordered.back().number == row.number)
            unite(ordered.back(), row);
        else
            ordered.push_back(std::move(row));
    }
    rows = std::move(ordered);
}

void TableBuilder::fillMerged()
{
    std::vector<SheetRow> &rows = m_table.rows;
    qsizetype left = sheetlimits::rows; // however many areas there are
    for (const Merged &area : m_merged) {
        auto row = std::lower_bound(rows.begin(), rows.end(), area.first, &comesBefore);
        const QString text = row != rows.end() && row->number == area.first ? row->cells.value(area.column) : QString();
        for (; !text.isEmpty() && row != rows.end() && row->number <= area.last && left > 0; ++row, --left) {
            if (!widen(*row, area.column + 1))
                return;
            row->cells[area.column] = text;
            row->merged << area.column;
        }
    }
}

CellTable TableBuilder::take()
{
    if (!m_inOrder)
        putInOrder();
    fillMerged();
    return std::move(m_table);
}

} // namespace inko
