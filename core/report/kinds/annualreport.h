#pragma once

#include "core/report/document.h"
#include "core/report/reportdata.h"
#include "core/report/reportlanguage.h"

namespace inko {

/// The yearly report of who does what toward which goal, as a value: title page, table of contents and the
/// sections that are ticked, in their order. Reads nothing but its arguments, so it may run on any thread.
document::Document annualReport(const ReportData &data, const ReportLanguage &language);

} // namespace inko
