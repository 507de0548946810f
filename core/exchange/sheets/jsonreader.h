#pragma once

#include "core/base/result.h"
#include "core/exchange/sheets/sheet.h"

namespace inko {

/// Reads a JSON array of objects as a table: their keys are the header, lists become `;`-separated cells. The
/// first object counts as row 2, as it would below a header. The text may be in any encoding that decodeText() knows.
/// Invalid for JSON of another shape and for an empty list, which tells no columns.
Result<Sheet> readJsonTable(const QByteArray &bytes);

} // namespace inko
