#pragma once

#include "core/report/document.h"
#include "core/report/reportdata.h"
#include "core/report/reportlanguage.h"

namespace inko {

/// Two to four pages for the council: how the survey went, the goals at a glance, the year's goals, and what has
/// changed since last year.
document::Document shortReport(const ReportData &data, const ReportLanguage &language);

} // namespace inko
