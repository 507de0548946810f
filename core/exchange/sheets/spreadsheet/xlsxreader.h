#pragma once

#include "core/exchange/sheets/spreadsheet/archive.h"
#include "core/exchange/sheets/table/sheet.h"

namespace inko {

/// Reads the sheets that can be seen of an Office Open XML workbook (ECMA-376), with rows and columns that a filter
/// hides. Of a formula the value is read that the program saved. Invalid for what is damaged or beyond sheetlimits.
Result<Workbook> readXlsx(Archive &archive);

} // namespace inko
