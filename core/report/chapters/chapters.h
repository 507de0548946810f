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
/// For whom and where there are offers toward this guiding goal, and for whom and where none. Empty without offers.
Blocks coverageOf(const RootGoal &root, const ReportData &data, const ReportLanguage &language);
/// What the town's budget has for this guiding goal and those beneath it. Empty without any.
Blocks spendingOn(const Goal &root, const ReportData &data, const ReportLanguage &language);
/// Where there are no offers, what is needed, and who might work together: suggested, not assigned. Empty without any
/// activity reported.
Blocks gapsAndChances(const ReportData &data, const ReportLanguage &language);
/// Between goals, with who has to settle them. Empty without any.
Blocks contradictions(const ReportData &data, const ReportLanguage &language);
/// The year's conferences: when and where, who came, the programme, and what was decided. Empty without any.
Blocks conferences(const ReportData &data, const ReportLanguage &language);
/// Public ones of the year and who came, beside the year before; comments that may be printed. Empty without any.
Blocks events(const ReportData &data, const ReportLanguage &language);
/// Results of the year's surveys, as far as nobody can be told from them. Empty without any.
Blocks satisfaction(const ReportData &data, const ReportLanguage &language);
/// Planned and spent, by guiding goal, and what cannot be attributed. Empty without any.
Blocks budget(const ReportData &data, const ReportLanguage &language);
/// Population and social data: a few, and how many more there are.
Blocks context(const ReportData &data, const ReportLanguage &language);
Blocks annex(const ReportData &data, const ReportLanguage &language);

} // namespace chapters

} // namespace inko
