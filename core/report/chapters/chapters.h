#pragma once

#include "core/report/document.h"
#include "core/report/reportdata.h"
#include "core/report/reportlanguage.h"

#include <algorithm>
#include <iterator>

namespace inko {

/// The chapters of the annual report, one .cpp each; what stands below a chapter's heading and introduction.
namespace chapters {

using Blocks = std::vector<document::Block>;

inline void append(Blocks &blocks, Blocks more)
{
    std::ranges::move(more, std::back_inserter(blocks));
}

Blocks survey(const ReportData &data, const ReportLanguage &language);
Blocks goalsAtAGlance(const ReportData &data, const ReportLanguage &language);
Blocks guidingGoals(const ReportData &data, const ReportLanguage &language);
Blocks organisations(const ReportData &data, const ReportLanguage &language);
Blocks targetGroups(const ReportData &data, const ReportLanguage &language);
/// Needs an earlier year.
Blocks comparison(const ReportData &data, const ReportLanguage &language);
Blocks annex(const ReportData &data, const ReportLanguage &language);

} // namespace chapters

} // namespace inko
