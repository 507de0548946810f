#include "core/base/text.h"
#include "core/report/chapters/chapters.h"
#include "core/report/chapters/entrytexts.h"
#include "core/report/chapters/tablecells.h"

namespace inko::chapters {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Goal::Status status, const ReportLanguage &language)
{
    switch (status) {
    case Goal::Status::Proposed: return language.translate("inko::report", "proposed");
    case Goal::Status::Discussed: return language.translate("inko::report", "discussed");
    case Goal::Status::Adopted: return language.translate("inko::report", "adopted");
    case Goal::Status::Reached: return language.translate("inko::report", "reached");
    case Goal::Status::PartlyReached: return language.translate("inko::report", "partly reached");
    case Goal::Status::NotReached: return language.translate("inko::report", "not reached");
    case Goal::Status::CarriedOn: return language.translate("inko::report", "carried on");
    }
    return {};
}

bool isAnnualGoalOf(int year, const Goal &goal)
{
    return goal.level == Goal::Level::Annual && goal.year == year && goal.isShown;
}

bool isOfAnotherYear(const Goal &goal, int year)
{
    return goal.level == Goal::Level::Annual && goal.year != year;
}

/// The session that adopted a goal, as far as it was said: "Konferenz, 12.03.2026".
QString adoptionOf(const Goal &goal, const ReportLanguage &language)
{
    QStringList parts{isolated(goal.adoptedBy), goal.adoptedOn ? language.date(*goal.adoptedOn) : QString()};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Blocks annualGoalsOf(const ReportData &data, const ReportLanguage &language, const Goal &root)
{
    document::List list;
    for (const Goal &goal : data.goals) {
        if (!isAnnualGoalOf(data.year, goal) || data.rootOf(goal.id) != root.id)
            continue;
        QStringList standing{nameOf(goal.status, language), adoptionOf(goal, language)};
        standing.removeAll(QString());
        list.items.push_back({{titleOf(goal), true, {}}, {u" ("_s + standing.join(u", "_s) + u')', false, {}}});
        if (!goal.description.trimmed().isEmpty())
            list.items.back().push_back({u": "_s + goal.description.simplified(), false, {}});
        if (!goal.outcome.trimmed().isEmpty())
            list.items.back().push_back({u" – "_s + goal.outcome.simplified(), false, {}});
    }
    if (list.items.empty())
        return {};
    return {document::Heading{3, language.translate("inko::report", "Annual goals %1").arg(data.year),
                              anchorOf(root) + u"-annual"_s},
            list};
}

Blocks milestones(const ReportData &data, const ReportLanguage &language, const Goal &root)
{
    document::Table table;
    table.summary =
        language.translate("inko::report", "What was due by when, who is responsible, and when it was done");
    table.columns = {{document::Table::Align::Start, 4},
                     {document::Table::Align::Start, 2.5},
                     {document::Table::Align::Start, 3},
                     {document::Table::Align::Start, 2.5}};
    table.header = {{columnHeader(language.translate("inko::report", "Milestone")),
                     columnHeader(language.translate("inko::report", "Due")),
                     columnHeader(language.translate("inko::report", "Responsible")),
                     columnHeader(language.translate("inko::report", "Done"))}};
    for (const Milestone &milestone : data.milestones) {
        const Goal *goal = data.goal(milestone.goal);
        const bool concernsTheYear =
            milestone.dueOn.year() == data.year ||
            (milestone.doneOn ? milestone.doneOn->year() == data.year : milestone.dueOn.year() < data.year);
        if (!goal || !concernsTheYear || isOfAnotherYear(*goal, data.year) || data.rootOf(goal->id) != root.id)
            continue;
        table.rows.push_back(
            {enteredRowHeader(milestone.title, language), cell(language.date(milestone.dueOn)),
             enteredCell(milestone.responsible ? data.nameOf(*milestone.responsible) : QString(), language),
             cell(milestone.doneOn ? language.date(*milestone.doneOn) : language.translate("inko::report", "open"))});
    }
    if (table.rows.empty())
        return {};
    return {document::Heading{3, language.translate("inko::report", "Milestones"), anchorOf(root) + u"-milestones"_s},
            table};
}

document::Table activities(const ReportData &data, const ReportLanguage &language,
                           const std::vector<const GridEntry *> &entries)
{
    using Align = document::Table::Align;
    document::Table table;
    table.summary =
        language.translate("inko::report", "Who does what, for whom, where, paid how, and with how many participants");
    table.columns = {{Align::Start, 2.2},  {Align::Start, 4},   {Align::Start, 2},
                     {Align::Start, 1.75}, {Align::Start, 2.1}, {Align::End, 1.3}};
    table.header = {
        {columnHeader(language.translate("inko::report", "Who")),
         columnHeader(language.translate("inko::report", "What")),
         columnHeader(language.translate("inko::report", "For whom")),
         columnHeader(language.translate("inko::report", "Where")),
         columnHeader(language.translate("inko::report", "Paid how")),
         columnHeader(language.translate("inko::report", "People", "participants; short, a column title"))}};
    for (const GridEntry *entry : entries)
        table.rows.push_back({enteredRowHeader(data.nameOf(entry->organisation), language, entry->id),
                              {whatOf(*entry, language, Detail::Description), false, 1, 1},
                              enteredCell(namesOf(entry->targetGroups, data), language),
                              enteredCell(namesOf(entry->districts, data), language),
                              enteredCell(namesOf(entry->fundingTypes, data), language),
                              cell(language.numberOrUnknown(entry->participants))});
    return table;
}

Blocks crossReferences(const ReportData &data, const ReportLanguage &language, const RootGoal &root)
{
    if (root.mentioned.empty())
        return {};
    document::List list;
    for (const GridEntry *entry : root.mentioned) {
        document::Text item = whatOf(*entry, language, Detail::Title);
        item.push_back(
            {u" – "_s + isolated(data.nameOf(entry->organisation)) + u", "_s, false, {}, language.ofEntered()});
        const Goal *main = data.goal(*data.mainRootOf(*entry));
        QString reference = language.translate("inko::report", "see goal %1").arg(main->number);
        item.push_back({reference.replace(u' ', QChar(QChar::Nbsp)), false, u'#' + anchorOf(*main)});
        list.items.push_back(item);
    }
    return {document::Heading{3, language.translate("inko::report", "Also contributing"),
                              anchorOf(*root.goal) + u"-also"_s},
            list};
}

} // namespace

Blocks annualGoals(const ReportData &data, const ReportLanguage &language)
{
    document::Table table;
    table.summary =
        language.translate("inko::report", "The year's goals, the guiding goal each belongs to, and its state");
    table.columns = {
        {document::Table::Align::Start, 5}, {document::Table::Align::Start, 3}, {document::Table::Align::Start, 1.6}};
    table.header = {{columnHeader(language.translate("inko::report", "Annual goal")),
                     columnHeader(language.translate("inko::report", "Guiding goal")),
                     columnHeader(language.translate("inko::report", "State"))}};
    for (const Goal &goal : data.goals) {
        if (!isAnnualGoalOf(data.year, goal))
            continue;
        const Goal *root = data.goal(data.rootOf(goal.id));
        table.rows.push_back({enteredRowHeader(titleOf(goal), language),
                              enteredCell(root && root->id != goal.id ? titleOf(*root) : QString(), language),
                              cell(nameOf(goal.status, language))});
    }
    if (table.rows.empty())
        return {};
    return {table};
}

Blocks guidingGoals(const ReportData &data, const ReportLanguage &language)
{
    Blocks blocks;
    const std::vector<RootGoal> roots = rootGoals(data);
    if (roots.empty())
        blocks.push_back(noGoals(language));
    for (const RootGoal &root : roots) {
        blocks.push_back(document::Heading{2, titleOf(*root.goal), anchorOf(*root.goal), language.ofEntered()});
        if (!root.goal->description.trimmed().isEmpty())
            blocks.push_back(document::Paragraph{entered(root.goal->description.simplified(), language),
                                                 document::Paragraph::Style::Lead});
        append(blocks, annualGoalsOf(data, language, *root.goal));
        append(blocks, milestones(data, language, *root.goal));
        append(blocks, indicatorsOf(*root.goal, data, language));
        append(blocks, spendingOn(*root.goal, data, language));
        append(blocks, coverageOf(root, data, language));
        blocks.push_back(document::Heading{3, language.translate("inko::report", "Activities"),
                                           anchorOf(*root.goal) + u"-activities"_s});
        if (root.main.empty()) {
            blocks.push_back(
                paragraph(language.translate("inko::report", "No activity was reported with this as its main goal.")));
        } else {
            blocks.push_back(activities(data, language, root.main));
            blocks.push_back(legend(language));
        }
        append(blocks, crossReferences(data, language, root));
    }
    std::vector<const GridEntry *> without;
    for (const GridEntry &entry : data.entries) {
        if (!data.mainRootOf(entry))
            without.push_back(&entry);
    }
    if (!without.empty()) {
        blocks.push_back(
            document::Heading{2, language.translate("inko::report", "Not assigned to a goal yet"), u"goal-none"_s});
        blocks.push_back(activities(data, language, without));
        blocks.push_back(legend(language));
    }
    return blocks;
}

} // namespace inko::chapters
