#pragma once

#include "core/grid/yearchanges.h"
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

/// In short a chapter leaves out its lists and what stands below headings of its own.
enum class Extent { Whole, Short };

Blocks survey(const ReportData &data, const ReportLanguage &language, Extent extent = Extent::Whole);
Blocks goalsAtAGlance(const ReportData &data, const ReportLanguage &language);
Blocks guidingGoals(const ReportData &data, const ReportLanguage &language);
Blocks organisations(const ReportData &data, const ReportLanguage &language);
Blocks targetGroups(const ReportData &data, const ReportLanguage &language);
/// Needs an earlier year.
Blocks comparison(const ReportData &data, const ReportLanguage &language, Extent extent = Extent::Whole);
/// What became of an activity since the round before; nothing where it is as it was, or where whatOf() says it.
QString wordsOn(const YearChange &change, const ReportLanguage &language);
/// The year's own goals of all guiding goals, and how far they are. Empty without any.
Blocks annualGoals(const ReportData &data, const ReportLanguage &language);
/// What makes this guiding goal and those beneath it measurable, with charts and a table. Empty without any.
Blocks indicatorsOf(const Goal &root, const ReportData &data, const ReportLanguage &language);
/// Population and social data: a few, and how many more there are.
Blocks context(const ReportData &data, const ReportLanguage &language);
Blocks annex(const ReportData &data, const ReportLanguage &language);

} // namespace chapters

} // namespace inko
