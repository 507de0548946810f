#pragma once

#include "core/base/result.h"
#include "core/exchange/sheets/table/headersearch.h"

#include <QByteArray>

namespace inko {

/// Reads comma-, semicolon- or tab-separated text in any encoding that decodeText() knows; a first line `sep=;`
/// names the separator. A row whose quotes leave open where its cells end has a defect: nothing is guessed.
/// Invalid for a file that is no table, is beyond sheetlimits, or has a quote that is never closed.
Result<CellTable> readCsvCells(const QByteArray &bytes);

/// The same with its header, see withHeader().
Result<Sheet> readCsv(const QByteArray &bytes, const HeaderTest &test = {});

} // namespace inko
