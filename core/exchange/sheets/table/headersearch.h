#pragma once

#include "core/exchange/sheets/table/sheet.h"

#include <functional>

namespace inko {

/// How well a row serves as the header.
struct HeaderFit {
    qsizetype known = 0;   ///< cells that name a column
    bool complete = false; ///< no column that is needed is missing
};
using HeaderTest = std::function<HeaderFit(const QStringList &cells)>;

/// Tells the header from the rows. Without a test it is the first row; otherwise the one in which `test` knows most
/// columns, or, where it knows none, the first that fills about as many cells as any: titles above it are passed over.
/// A header of two lines counts as one, with the upper line's name where the lower has none; a line of HXL tags
/// (https://hxlstandard.org/standard/) is no row. Invalid for a table without rows, or whose header row has a defect.
/// Rows with more or fewer cells than the header get a defect where it is open what is where.
Result<Sheet> withHeader(CellTable table, const HeaderTest &test = {});

} // namespace inko
