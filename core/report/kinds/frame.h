#pragma once

#include "core/report/document.h"
#include "core/report/reportdata.h"
#include "core/report/reportlanguage.h"

namespace inko {

/// "Integration report 2026"
QString annualTitle(const ReportData &data, const ReportLanguage &language);

/// What all kinds of documents have in common: whose it is, and what their margins say.
document::Document emptyDocument(const QString &title, const ReportData &data, const ReportLanguage &language);

} // namespace inko
