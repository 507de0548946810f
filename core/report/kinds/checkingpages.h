#pragma once

#include "core/report/document.h"
#include "core/report/reportdata.h"
#include "core/report/reportlanguage.h"

namespace inko {

/// A page for each institution of the round: what is kept of it and room to write what has changed. It goes to the
/// institution alone and still names only contacts with consent, for it lies on desks on its way.
document::Document checkingPages(const ReportData &data, const ReportLanguage &language);

} // namespace inko
