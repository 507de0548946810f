#pragma once

#include "core/exchange/sheets/spreadsheet/archive.h"
#include "core/exchange/sheets/table/sheet.h"

namespace inko {

/// Reads the sheets that can be seen of an OpenDocument spreadsheet (OASIS ODF 1.3, part 3), with rows that a filter
/// hides and all paragraphs of a cell. Invalid for what is damaged or beyond sheetlimits.
Result<Workbook> readOds(Archive &archive);

} // namespace inko
