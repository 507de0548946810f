#include "core/report/chapters/chapters.h"
#include "core/report/chapters/charts.h"
#include "core/report/chapters/entrytexts.h"
#include "core/report/chapters/tablecells.h"

#include <QSet>

#include <algorithm>
#include <span>

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

/// As many columns of figures as a page is wide enough for.
constexpr size_t mostGoalsInTable = 14;

document::Table tableOf(std::span<const RootGoal> roots, const ReportData &data, const Figures &figures,
                        const ReportLanguage &language)
{
    using Align = document::Table::Align;
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

    const auto addRow = [&](Id<CodeValue> group, const document::Cell &name) {
        if (!figures.byGroup.contains(group))
            return;
        document::Table::Row row{name};
        for (const RootGoal &root : roots)
            row.push_back(cell(language.number(figures.byGroupAndGoal.value({group, root.goal->id}))));
        row.push_back(cell(language.number(figures.byGroup.value(group))));
        table.rows.push_back(row);
    };
    for (const CodeValue &value : data.codeValues)
        if (value.list == CodeValue::List::TargetGroup)
            addRow(value.id, enteredRowHeader(value.name, language));
    addRow({}, rowHeader(language.translate("inko::report", "not stated")));
    return table;
}

document::Figure chartOf(std::span<const RootGoal> roots, const ReportData &data, const Figures &figures,
                         const ReportLanguage &language)
{
    QStringList goals;
    for (const RootGoal &root : roots)
        goals << root.goal->number;
    std::vector<GroupRow> rows;
    for (const CodeValue &value : data.codeValues) {
        if (value.list != CodeValue::List::TargetGroup || !figures.byGroup.contains(value.id))
            continue;
        GroupRow row{value.name, {}};
        for (const RootGoal &root : roots)
            row.entries.push_back(figures.byGroupAndGoal.value({value.id, root.goal->id}));
        rows.push_back(row);
    }
    return groupsByGoal(rows, goals, data, language);
}

} // namespace

Blocks targetGroups(const ReportData &data, const ReportLanguage &language)
{
    const std::vector<RootGoal> roots = rootGoals(data);
    const Figures figures = count(data);
    if (figures.byGroup.isEmpty())
        return {paragraph(language.translate("inko::report", "No activities were reported."))};

    Blocks blocks;
    const size_t tables = std::max<size_t>(1, (roots.size() + mostGoalsInTable - 1) / mostGoalsInTable);
    for (size_t number = 0; number < tables; ++number) {
        const size_t first = number * roots.size() / tables;
        const size_t end = (number + 1) * roots.size() / tables;
        const std::span<const RootGoal> shown = std::span(roots).subspan(first, end - first);
        document::Table table = tableOf(shown, data, figures, language);
        if (tables > 1)
            table.caption = language.translate("inko::report", "Goals %1 to %2")
                                .arg(roots[first].goal->number, roots[end - 1].goal->number);
        if (!shown.empty())
            blocks.push_back(chartOf(shown, data, figures, language));
        blocks.push_back(table);
    }
    blocks.push_back(paragraph(
        language.translate("inko::report",
                           "Counted are entries, not people; an entry for several target groups or goals "
                           "counts at each of them, and once under “All”. The columns are the numbers of the goals."),
        document::Paragraph::Style::Note));
    return blocks;
}

} // namespace inko::chapters
