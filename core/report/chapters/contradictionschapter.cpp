#include "core/report/chapters/chapters.h"
#include "core/report/chapters/entrytexts.h"
#include "core/report/chapters/tablecells.h"

namespace inko::chapters {

namespace {

/// Is it still open, or was it settled in the report's year?
bool concernsTheYear(const GoalRelation &relation, const ReportData &data)
{
    if (relation.kind != GoalRelation::Kind::Contradicts)
        return false;
    return relation.isOpen() || relation.settledOn->year() == data.year;
}

QString stateOf(const GoalRelation &relation, const ReportLanguage &language)
{
    if (relation.isOpen())
        return language.translate("inko::report", "open");
    const QString day = language.date(*relation.settledOn);
    return relation.settledIn.isEmpty() ? language.translate("inko::report", "settled on %1").arg(day)
                                        : language.translate("inko::report", "settled on %1, %2", "a day and a session")
                                              .arg(day, relation.settledIn);
}

} // namespace

Blocks contradictions(const ReportData &data, const ReportLanguage &language)
{
    using Align = document::Table::Align;
    document::Table table;
    table.summary = language.translate(
        "inko::report", "Which goals contradict each other, which body has to settle it, and whether it has");
    table.columns = {{Align::Start, 3}, {Align::Start, 3}, {Align::Start, 2.4}, {Align::Start, 2.4}};
    table.header = {{columnHeader(language.translate("inko::report", "Goal")),
                     columnHeader(language.translate("inko::report", "contradicts")),
                     columnHeader(language.translate("inko::report", "Who has to settle it")),
                     columnHeader(language.translate("inko::report", "State"))}};
    for (const GoalRelation &relation : data.relations) {
        const Goal *one = data.goal(relation.goal);
        const Goal *other = data.goal(relation.otherGoal);
        if (!one || !other || !concernsTheYear(relation, data) || !one->isShown || !other->isShown)
            continue;
        table.rows.push_back({enteredRowHeader(titleOf(*one), language), enteredCell(titleOf(*other), language),
                              enteredCell(relation.settledBy, language), cell(stateOf(relation, language))});
    }
    if (table.rows.empty())
        return {};
    return {table, legend(language)};
}

} // namespace inko::chapters
