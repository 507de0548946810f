#include "core/report/chapters.h"
#include "core/report/entrytexts.h"
#include "core/report/tablecells.h"

#include <QSet>

namespace inko::chapters {

namespace {

using Counts = QHash<std::pair<Id<CodeValue>, Id<Goal>>, int>;

struct Figures {
    Counts byGroupAndGoal; ///< an invalid group: entries that name none
    QHash<Id<CodeValue>, int> byGroup;
};

Figures count(const ReportData &data)
{
    Figures figures;
    for (const GridEntry &entry : data.entries) {
        QSet<Id<Goal>> roots;
        for (const Id<Goal> goal : entry.goals)
            roots << data.rootOf(goal);
        const QList<Id<CodeValue>> groups =
            entry.targetGroups.isEmpty() ? QList<Id<CodeValue>>{{}} : entry.targetGroups;
        for (const Id<CodeValue> group : groups) {
            ++figures.byGroup[group];
            for (const Id<Goal> root : roots)
                ++figures.byGroupAndGoal[{group, root}];
        }
    }
    return figures;
}

} // namespace

Blocks targetGroups(const ReportData &data, const ReportLanguage &language)
{
    using Align = document::Table::Align;
    const std::vector<RootGoal> roots = rootGoals(data);
    const Figures figures = count(data);
    if (figures.byGroup.isEmpty())
        return {paragraph(language.translate("inko::report", "No activities were reported."))};

    document::Table table;
    table.summary = language.translate(
        "inko::report", "For each target group the number of entries toward each goal, and of all entries");
    table.columns.push_back({Align::Start, 7});
    document::Table::Row header{columnHeader(language.translate("inko::report", "Target group"))};
    for (const RootGoal &root : roots) {
        table.columns.push_back({Align::End, 1});
        header.push_back(columnHeader(root.goal->number));
    }
    table.columns.push_back({Align::End, 1.4});
    header.push_back(columnHeader(language.translate("inko::report", "All")));
    table.header = {header};

    const auto addRow = [&](Id<CodeValue> group, const QString &name) {
        if (!figures.byGroup.contains(group))
            return;
        document::Table::Row row{rowHeader(name)};
        for (const RootGoal &root : roots)
            row.push_back(cell(language.number(figures.byGroupAndGoal.value({group, root.goal->id}))));
        row.push_back(cell(language.number(figures.byGroup.value(group))));
        table.rows.push_back(row);
    };
    for (const CodeValue &value : data.codeValues)
        if (value.list == CodeValue::List::TargetGroup)
            addRow(value.id, value.name);
    addRow({}, language.translate("inko::report", "not stated"));

    return {table,
            paragraph(language.translate(
                          "inko::report",
                          "Counted are entries, not people; an entry for several target groups or goals "
                          "counts at each of them, and once under “All”. The columns are the numbers of the goals."),
                      document::Paragraph::Style::Note)};
}

} // namespace inko::chapters
