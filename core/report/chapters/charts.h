#pragma once

#include "core/report/comparison.h"
#include "core/report/document.h"
#include "core/report/reportlanguage.h"

namespace inko::chapters {

/// The report's charts. Each says in its alternative what stands out; all its figures stand in a table beside it.

/// How the institutions answered in each year, and how many did not. Needs an institution that was asked.
document::Figure answersByYear(const ReportData &data, const ReportLanguage &language);

document::Figure entriesByGoal(const std::vector<RootGoal> &roots, const ReportData &data,
                               const ReportLanguage &language);

/// The same in two years.
document::Figure entriesInBothYears(const std::vector<ComparedGoal> &goals, const ReportData &data,
                                    const ReportLanguage &language);

/// An indicator's values, and its target as a line of its own; years without a value are gaps.
document::Figure indicatorByYear(const ReportedIndicator &indicator, const ReportData &data,
                                 const ReportLanguage &language);

/// As far as they are known; a year in which nobody said how many is a gap.
document::Figure participantsByYear(const ReportData &data, const ReportLanguage &language);

/// `rows`: a target group's name and for each of `goals` (their numbers) how many entries name both.
struct GroupRow {
    QString group;
    std::vector<int> entries;
};
document::Figure groupsByGoal(const std::vector<GroupRow> &rows, const QStringList &goals, const ReportData &data,
                              const ReportLanguage &language);

} // namespace inko::chapters
