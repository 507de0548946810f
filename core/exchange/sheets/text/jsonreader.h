#pragma once

#include "core/base/result.h"
#include "core/exchange/sheets/table/sheet.h"

namespace inko {

/// Reads a JSON array of objects as a table: their keys are the header, lists become `;`-separated cells. The
/// first object counts as row 2, as it would below a header. An object {"properties": {…}, "rows": […]} has such an
/// array and says texts about the file. The bytes may be in any encoding that decodeText() knows.
/// Invalid for JSON of another shape and for an empty list, which tells no columns.
Result<Workbook> readJson(const QByteArray &bytes);

} // namespace inko
