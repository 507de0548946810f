#include "core/report/papers/paperparts.h"
#include "core/report/papers/sessionpapers.h"
#include "core/steering/matters/matters.h"

namespace inko::papers {

using namespace Qt::StringLiterals;

namespace {

document::Table recommendations(const SessionRecord &record)
{
    document::Table table;
    table.summary =
        german().translate("inko::papers", "Each recommendation, to whom, since when, and what became of it");
    table.columns = {{Align::Start, 5}, {Align::Start, 2.2}, {Align::Start, 2}, {Align::Start, 4}};
    table.header = {{headerCell(german().translate("inko::papers", "Recommendation")),
                     headerCell(german().translate("inko::papers", "To")),
                     headerCell(german().translate("inko::papers", "Proposed")),
                     headerCell(german().translate("inko::papers", "What became of it"))}};
    QList<Recommendation> inOrder = record.recommendations;
    std::ranges::stable_partition(
        inOrder, [&](const Recommendation &one) { return !Matters::isSettled(record.stateOf(one.id)); });
    for (const Recommendation &one : inOrder) {
        const auto step = record.standing.constFind(one.id);
        QString became = nameOf(record.stateOf(one.id));
        if (step != record.standing.cend()) {
            became += u", "_s + dayText(step->day);
            if (!step->note.isEmpty())
                became += u": "_s + step->note;
        }
        document::Cell name = cell(one.paper.isEmpty() ? one.title : one.title + u" ("_s + one.paper + u')');
        name.isHeader = true;
        table.rows.push_back({name, cell(nameOf(one.addressee)), cell(dayText(one.proposedOn)), cell(became)});
    }
    return table;
}

document::Table openTasks(const QList<Task> &tasks, const SessionRecord &record)
{
    document::Table table;
    table.summary = german().translate("inko::papers", "Each open task, who does it and until when");
    table.columns = {{Align::Start, 5}, {Align::Start, 4}, {Align::Start, 2}};
    table.header = {{headerCell(german().translate("inko::papers", "Task")),
                     headerCell(german().translate("inko::papers", "Who")),
                     headerCell(german().translate("inko::papers", "Until"))}};
    for (const Task &task : tasks) {
        document::Cell name = cell(task.title);
        name.isHeader = true;
        table.rows.push_back(
            {name, cell(record.nameOf(task.responsible)), cell(task.dueOn ? dayText(*task.dueOn) : QString())});
    }
    return table;
}

} // namespace

document::Document mattersList(const SessionRecord &record)
{
    const QString title = german().translate("inko::papers", "What became of it");
    document::Document document = emptyPaper(title, record);
    document.blocks = {
        document::Heading{1, title, u"title"_s},
        paragraph(
            german().translate("inko::papers", "Recommendations and open tasks, as of %1").arg(dayText(record.asOf)),
            document::Paragraph::Style::Lead)};
    document.blocks.push_back(
        document::Heading{2, german().translate("inko::papers", "Recommendations"), u"recommendations"_s});
    if (record.recommendations.isEmpty())
        document.blocks.push_back(paragraph(german().translate("inko::papers", "Nothing has been recommended yet.")));
    else
        document.blocks.push_back(recommendations(record));
    QList<Task> open = record.tasks;
    open.removeIf([](const Task &task) { return task.state != Task::State::Open; });
    document.blocks.push_back(document::Heading{2, german().translate("inko::papers", "Open tasks"), u"tasks"_s});
    if (open.isEmpty())
        document.blocks.push_back(paragraph(german().translate("inko::papers", "No task is open.")));
    else
        document.blocks.push_back(openTasks(open, record));
    return document;
}

} // namespace inko::papers
