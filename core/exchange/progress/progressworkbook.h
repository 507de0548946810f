#pragma once

#include "core/exchange/progress/progressform.h"
#include "core/report/reportlanguage.h"

namespace inko {

/// The form as an XLSX file: a guide, and a row for each project with room for new ones. The import reads it as a table
/// of progress.
Result<QByteArray> progressWorkbook(const ProgressForm &form, const ReportLanguage &language);

} // namespace inko
