#pragma once

#include "core/base/result.h"
#include "core/exchange/sheets/sheet.h"

#include <QByteArray>

namespace inko {

/// Reads comma-, semicolon- or tab-separated text in any encoding that decodeText() knows; a first line `sep=;`
/// names the separator. A row whose quotes leave open where its cells end has a defect: nothing is guessed.
/// The header is the first row with content; where `test` knows more columns in a row below, a title stands above it
/// and is passed over. Invalid for a file that is no table, is beyond sheetlimits, or has a quote that is never closed.
Result<Sheet> readCsv(const QByteArray &bytes, const HeaderTest &test = {});

} // namespace inko
