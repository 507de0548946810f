#pragma once

#include "core/report/document.h"
#include "core/report/reportdata.h"
#include "core/report/reportlanguage.h"

namespace inko::chapters {

/// What an entry does: its title, its description, and whether it has ended or was not confirmed.
enum class Detail { Title, Description };
document::Text whatOf(const GridEntry &entry, const ReportLanguage &language, Detail detail);
/// "Ended in 2026", "Not confirmed this year"; empty for what goes on.
QString stateOf(const GridEntry &entry, const ReportLanguage &language);
/// Names joined by semicolons; "–" for none.
QString namesOf(const QList<Id<CodeValue>> &values, const ReportData &data);
/// "2.3; 5"; "–" for none.
QString goalNumbersOf(const GridEntry &entry, const ReportData &data);
/// Where a goal's chapter begins.
QString anchorOf(const Goal &goal);
QString titleOf(const Goal &goal); ///< with its number
/// What stands in place of goals where there are none.
document::Paragraph noGoals(const ReportLanguage &language);
/// A note below tables: what "–" means.
document::Paragraph legend(const ReportLanguage &language);

} // namespace inko::chapters
