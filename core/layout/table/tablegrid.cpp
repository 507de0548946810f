#include "core/layout/table/tablegrid.h"

#include <algorithm>

namespace inko::layout {

namespace {

/// How many rows below (this one included) each column is still covered by a cell from above.
using Coverage = std::vector<int>;

int firstFree(const Coverage &coverage, int from)
{
    int column = from;
    while (column < int(coverage.size()) && coverage[size_t(column)] > 0)
        ++column;
    return column;
}

int widest(const std::vector<document::Table::Row> &rows)
{
    int widest = 0;
    Coverage coverage;
    for (const document::Table::Row &row : rows) {
        int column = 0;
        for (const document::Cell &cell : row) {
            column = firstFree(coverage, column);
            const int end = column + std::max(1, cell.columnSpan);
            coverage.resize(std::max(coverage.size(), size_t(end)));
            for (; column < end; ++column)
                coverage[size_t(column)] = std::max(1, cell.rowSpan);
        }
        widest = std::max(widest, int(coverage.size()));
        for (int &rowsLeft : coverage)
            rowsLeft = std::max(0, rowsLeft - 1);
    }
    return widest;
}

} // namespace

int columnCount(const document::Table &table)
{
    return std::max({int(table.columns.size()), widest(table.header), widest(table.rows)});
}

std::vector<std::vector<GridCell>> tableGrid(const std::vector<document::Table::Row> &rows, int columnCount)
{
    std::vector<std::vector<GridCell>> grid(rows.size());
    Coverage coverage(size_t(columnCount), 0);
    for (size_t row = 0; row < rows.size(); ++row) {
        int column = firstFree(coverage, 0);
        const auto add = [&](const document::Cell *cell) {
            GridCell placed{int(row), column, 1, 1, cell};
            if (cell) {
                placed.rowSpan = std::clamp(cell->rowSpan, 1, int(rows.size() - row));
                while (placed.columnSpan < cell->columnSpan && column + placed.columnSpan < columnCount &&
                       coverage[size_t(column + placed.columnSpan)] == 0)
                    ++placed.columnSpan;
            }
            for (int i = 0; i < placed.columnSpan; ++i)
                coverage[size_t(column + i)] = placed.rowSpan;
            grid[row].push_back(placed);
            column = firstFree(coverage, column);
        };
        for (const document::Cell &cell : rows[row]) {
            if (column < columnCount)
                add(&cell);
        }
        while (column < columnCount)
            add(nullptr);
        for (int &rowsLeft : coverage)
            --rowsLeft;
    }
    return grid;
}

} // namespace inko::layout
