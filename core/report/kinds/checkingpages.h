#pragma once

#include "core/report/document.h"
#include "core/report/reportdata.h"
#include "core/report/reportlanguage.h"

namespace inko {

/// A page for each institution of the round, or for one: what is kept of it, what has changed since the round before,
/// and room to write what is to be corrected. It goes to the
/// institution alone and still names only contacts with consent, for it lies on desks on its way.
document::Document checkingPages(const ReportData &data, const ReportLanguage &language,
                                 std::optional<Id<Organisation>> only = {});

} // namespace inko
