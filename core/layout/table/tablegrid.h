#pragma once

#include "core/report/document.h"

#include <vector>

namespace inko::layout {

/// Where a cell stands once all spans are resolved.
struct GridCell {
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    const document::Cell *cell = nullptr; ///< null: nothing was given here
    friend bool operator==(const GridCell &, const GridCell &) = default;
};

/// Puts the cells of some rows on a grid, as HTML does: each into the first free column of its row. Spans are
/// cut to the grid; columns that no cell covers get an empty one, so that every row is complete.
std::vector<std::vector<GridCell>> tableGrid(const std::vector<document::Table::Row> &rows, int columnCount);

/// The columns that rows need, spans included.
int columnCount(const document::Table &table);

} // namespace inko::layout
