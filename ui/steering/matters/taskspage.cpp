#include "ui/steering/matters/taskspage.h"

#include "ui/widgets/fields/daytext.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

TasksPage::TasksPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_openOnly(new QCheckBox(tr("&Open ones only"), this)),
      m_sum(new QLabel(this))
{
    m_openOnly->setChecked(true);
    makeTable();
    connect(m_openOnly, &QCheckBox::toggled, this, &TasksPage::refresh);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_openOnly, 0, Qt::AlignLeft);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_sum);
}

void TasksPage::makeTable()
{
    using State = Task::State;
    const bool isReadOnly = m_workspace.store().isReadOnly();
    const QDate today = m_workspace.store().now().toLocalTime().date();
    m_tasks = new DeclaredParts<AllMatters, Task>(
        isReadOnly,
        {partcolumns::line(tr("What"), 34, &Task::title),
         partcolumns::named<Task>(
             tr("Institution"), 20, [this]() -> const NameList & { return m_organisations; },
             namedvalues::Kind::Organisation, &Task::responsible),
         partcolumns::line(tr("Person"), 14, &Task::person),
         partcolumns::day(tr("Until"), 10, today, &Task::dueOn),
         partcolumns::choice<Task, State>(tr("State"), 10, {State::Open, State::Done, State::Dropped}, &Matters::nameOf,
                                          &Task::state),
         partcolumns::day(tr("Settled on"), 10, today, &Task::settledOn),
         {tr("From"), 18,
          [this](const Task &task) { return task.agendaItem ? m_origins.value(*task.agendaItem) : QString(); }},
         partcolumns::named<Task>(
             tr("Carries out"), 18, [this]() -> const NameList & { return m_recommendations; },
             namedvalues::Kind::Recommendation, &Task::recommendation)},
        {[this](Id<AllMatters>) { return read(); },
         [this](const Task &added, Id<AllMatters>) {
             return m_workspace.matters().add(added).map([](const Task &) {});
         },
         [this](const Task &changed) { return m_workspace.matters().update(changed); },
         [this](const Task &removed) { return m_workspace.matters().remove(removed.id); },
         [](const Task &task) { return task.title.trimmed().isEmpty() ? tr("Say what is to be done.") : QString(); },
         tr("Another task …")},
        this);
    m_editor = editorOf(m_tasks, {tr("Tasks"), tr("Add a task"), tr("Remove the selected task")}, isReadOnly, today,
                        u"matters/tasks"_s, this);
    m_editor->setFilling();
}

Result<> TasksPage::readNames()
{
    const auto organisations = m_workspace.organisations().all();
    const auto recommended = m_workspace.matters().recommendations();
    const auto items = m_workspace.sessions().items();
    const auto sessions = m_workspace.sessions().all();
    const auto bodies = m_workspace.bodies().all();
    if (const auto error = firstErrorOf(organisations, recommended, items, sessions, bodies))
        return fail(*error);
    m_organisations = namedvalues::namesOf(*organisations, &Organisation::name);
    m_recommendations = namedvalues::namesOf(*recommended, &Recommendation::title);
    m_origins.clear();
    for (const AgendaItem &item : *items) {
        const auto session = std::ranges::find(*sessions, item.session, &Session::id);
        const auto body = std::ranges::find(*bodies, session->body, &Body::id);
        m_origins.insert(item.id, u"%1, %2"_s.arg(body->name, dayText(session->day)));
    }
    return {};
}

Result<QList<Task>> TasksPage::read() const
{
    return m_workspace.matters().tasks().map([this](QList<Task> tasks) {
        if (m_openOnly->isChecked())
            tasks.removeIf([](const Task &task) { return task.state != Task::State::Open; });
        return tasks;
    });
}

void TasksPage::refresh()
{
    const auto all = m_workspace.matters().tasks();
    const Result<> shown = readNames().and_then([&] { return m_tasks->showPartsOf(Id<AllMatters>{1}); }).and_then([&] {
        return m_tasks->reload();
    });
    if (const auto error = firstErrorOf(all, shown)) {
        emit failed(error->message);
        return;
    }
    const QDate today = m_workspace.store().now().toLocalTime().date();
    const auto open = std::ranges::count(*all, Task::State::Open, &Task::state);
    const auto overdue = std::ranges::count_if(*all, [today](const Task &task) {
        return task.state == Task::State::Open && task.dueOn && *task.dueOn < today;
    });
    QString text = tr("%n task(s) open", nullptr, static_cast<int>(open));
    if (overdue > 0)
        text += u" · "_s + tr("%n overdue", nullptr, static_cast<int>(overdue));
    m_sum->setText(text);
}

} // namespace inko
