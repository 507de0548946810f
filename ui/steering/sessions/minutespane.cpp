#include "ui/steering/sessions/minutespane.h"

#include "core/report/papers/approvedminutes.h"
#include "core/steering/agenda/outcomes.h"
#include "ui/widgets/headline.h"
#include "ui/widgets/messageline.h"

#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

MinutesPane::MinutesPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_items(new QListWidget(this)), m_form(new MinutesForm(workspace)),
      m_heading(headline({}, 1.1, this)), m_visibility(new QLabel(this)), m_notice(new MessageLine(this))
{
    m_items->setAccessibleName(tr("Agenda items"));
    m_items->setWordWrap(true);
    m_items->setTextElideMode(Qt::ElideRight);
    m_visibility->setWordWrap(true);
    makeTasks();
    makeRecommendations();
    makeAmendments();
    makeKeys();
    connect(m_items, &QListWidget::currentRowChanged, this, [this] {
        if (!m_isFilling)
            showItem();
    });
    connect(m_notice, &MessageLine::actionWanted, this, [this] { isHeldUnnoted() ? noteAsHeld() : takeOver(); });
    auto *halves = new QHBoxLayout;
    halves->addWidget(m_items, 1);
    halves->addWidget(makeItem(), 3);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addLayout(halves, 1);
}

QWidget *MinutesPane::makeItem()
{
    auto *item = new QWidget(this);
    auto *layout = new QVBoxLayout(item);
    layout->setContentsMargins(fontMetrics().height() / 2, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_visibility);
    layout->addWidget(m_form);
    layout->addWidget(m_recommendationsEditor);
    layout->addWidget(m_tasksEditor);
    layout->addWidget(m_amendmentsEditor);
    layout->addStretch(1);
    return item;
}

void MinutesPane::makeKeys()
{
    const auto key = [this](int which, const auto &does) {
        auto *shortcut = new QShortcut(QKeySequence(which), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    key(Qt::Key_F6, [this] { m_form->focusMinutes(); });
    key(Qt::Key_F7, [this] { m_form->focusDecision(); });
    key(Qt::Key_F8, [this] { m_recommendationsEditor->startNew(); });
    key(Qt::Key_F9, [this] { m_tasksEditor->startNew(); });
}

void MinutesPane::makeTasks()
{
    const bool isReadOnly = m_workspace.store().isReadOnly();
    const QDate today = m_workspace.store().now().toLocalTime().date();
    PartColumn<Task> person = partcolumns::line(tr("Person"), 14, &Task::person);
    person.choices = [this] { return m_present; };
    m_tasks = new DeclaredParts<AgendaItem, Task>(
        isReadOnly,
        {partcolumns::line(tr("What"), 24, &Task::title),
         partcolumns::named<Task>(
             tr("Institution"), 16, [this]() -> const NameList & { return m_organisations; },
             namedvalues::Kind::Organisation, &Task::responsible),
         person, partcolumns::day(tr("Until"), 10, today, &Task::dueOn)},
        {[this](Id<AgendaItem> item) {
             return m_workspace.matters().tasks().map([&](QList<Task> tasks) {
                 tasks.removeIf([&](const Task &task) { return task.agendaItem != item; });
                 return tasks;
             });
         },
         [this](Task added, Id<AgendaItem> item) {
             added.agendaItem = item;
             return m_workspace.matters().add(added).map([](const Task &) {});
         },
         [this](const Task &changed) { return m_workspace.matters().update(changed); },
         [this](const Task &removed) { return m_workspace.matters().remove(removed.id); },
         [](const Task &task) { return task.title.trimmed().isEmpty() ? tr("Say what is to be done.") : QString(); },
         tr("Another task …")},
        this);
    m_tasksEditor = editorOf(m_tasks, {tr("Tasks (F9)"), tr("Add a task"), tr("Remove the selected task")}, isReadOnly,
                             today, u"sessions/tasks"_s, this);
}

void MinutesPane::makeRecommendations()
{
    using Addressee = Recommendation::Addressee;
    const bool isReadOnly = m_workspace.store().isReadOnly();
    m_recommendations = new DeclaredParts<AgendaItem, Recommendation>(
        isReadOnly,
        {partcolumns::line(tr("What is recommended"), 42, &Recommendation::title),
         partcolumns::choice<Recommendation, Addressee>(
             tr("To"), 16, {Addressee::Conference, Addressee::Council, Addressee::Administration}, &Matters::nameOf,
             &Recommendation::addressee)},
        {[this](Id<AgendaItem> item) {
             return m_workspace.matters().recommendations().map([&](QList<Recommendation> all) {
                 all.removeIf([&](const Recommendation &one) { return one.agendaItem != item; });
                 std::ranges::reverse(all); // as they were written down
                 return all;
             });
         },
         [this](Recommendation added, Id<AgendaItem> item) {
             added.agendaItem = item;
             added.proposedOn = m_session ? m_session->day : QDate();
             return m_workspace.matters().add(added).map([](const Recommendation &) {});
         },
         [this](const Recommendation &changed) { return m_workspace.matters().update(changed); },
         [this](const Recommendation &removed) { return m_workspace.matters().remove(removed.id); },
         [](const Recommendation &one) {
             return one.title.trimmed().isEmpty() ? tr("Say in a few words what is recommended.") : QString();
         },
         tr("Another recommendation …")},
        this);
    m_recommendationsEditor =
        editorOf(m_recommendations,
                 {tr("Recommendations (F8)"), tr("Add a recommendation"), tr("Remove the selected recommendation")},
                 isReadOnly, {}, u"sessions/recommendations"_s, this);
}

void MinutesPane::makeAmendments()
{
    using Visibility = AgendaItem::Visibility;
    const bool isReadOnly = m_workspace.store().isReadOnly();
    const auto isNew = [](const Amendment &amendment) { return !amendment.id.isValid(); };
    PartColumn<Amendment> text = partcolumns::line(tr("Amendment"), 46, &Amendment::text);
    text.put = [isNew, put = text.put](Amendment &amendment, const QString &typed) -> Result<> {
        return isNew(amendment) ? put(amendment, typed)
                                : fail(Error::Code::Invalid, tr("An amendment stays as it is. Add another one."));
    };
    m_amendments = new DeclaredParts<Session, Amendment>(
        isReadOnly,
        {text,
         {tr("Added on"), 12, [](const Amendment &amendment) { return dayText(amendment.addedOn); }},
         {tr("Visible"), 10, [](const Amendment &amendment) { return Sessions::nameOf(amendment.visibility); }}},
        {[this](Id<Session> session) { return m_workspace.sessions().amendmentsOf(session); },
         [this](Amendment added, Id<Session> session) {
             added.session = session;
             added.agendaItem = currentItem();
             if (m_form->record() && m_form->record()->visibility == Visibility::Internal)
                 added.visibility = Visibility::Internal;
             return m_workspace.sessions().add(added).map([](const Amendment &) {});
         },
         [](const Amendment &) -> Result<> {
             return fail(Error::Code::Invalid, tr("An amendment stays as it is. Add another one."));
         },
         [](const Amendment &) -> Result<> {
             return fail(Error::Code::Invalid, tr("An amendment stays as it is. Add another one."));
         },
         [](const Amendment &amendment) {
             return amendment.text.trimmed().isEmpty() ? tr("Enter what is to be added.") : QString();
         },
         tr("Add to the approved minutes …")},
        this);
    m_amendmentsEditor = editorOf(m_amendments, {tr("Amendments"), tr("Add an amendment"), {}}, isReadOnly, {},
                                  u"sessions/amendments"_s, this);
}

Result<> MinutesPane::readNames()
{
    const auto organisations = m_workspace.organisations().all();
    const auto people = m_session ? m_workspace.sessions().attendanceOf(m_session->id) : QList<Attendance>();
    if (const auto error = firstErrorOf(organisations, people))
        return fail(*error);
    m_organisations = namedvalues::namesOf(*organisations, &Organisation::name);
    m_present.clear();
    QStringList institutions;
    for (const Attendance &one : *people) {
        if (!one.name.isEmpty())
            m_present << one.name;
        if (one.organisation)
            institutions << namedvalues::text(m_organisations, one.organisation);
    }
    institutions.removeDuplicates();
    m_form->setNames(m_present + institutions);
    return {};
}

Result<> MinutesPane::showSession(std::optional<Id<Session>> session)
{
    const bool isAnother = session != (m_session ? std::optional(m_session->id) : std::nullopt);
    if (isAnother) {
        m_form->commit();
        m_items->setCurrentRow(-1);
    }
    m_session.reset();
    if (session) {
        const auto read = m_workspace.sessions().byId(*session);
        if (!read)
            return fail(read.error());
        m_session = *read;
    }
    const bool isClosed = m_session && m_session->isClosed();
    m_amendmentsEditor->setVisible(isClosed);
    return readNames().and_then([&] { return m_amendments->showPartsOf(session); }).map([this] {
        fillItems();
        showItem();
        showStanding();
    });
}

void MinutesPane::fillItems()
{
    const auto items = m_session ? m_workspace.sessions().itemsOf(m_session->id) : QList<AgendaItem>();
    const std::optional<Id<AgendaItem>> before = currentItem();
    m_isFilling = true;
    m_items->clear();
    for (const AgendaItem &item : items.value_or(QList<AgendaItem>())) {
        auto *line = new QListWidgetItem(u"%1  %2"_s.arg(m_items->count() + 1).arg(item.title), m_items);
        line->setData(Qt::UserRole, item.id.value);
        line->setToolTip(item.title);
        if (!item.minutes.isEmpty() || item.outcome != AgendaItem::Outcome::None)
            line->setIcon(icon(Icon::Done));
        if (before == item.id)
            m_items->setCurrentItem(line);
    }
    if (m_items->currentRow() < 0)
        m_items->setCurrentRow(0);
    m_isFilling = false;
}

std::optional<Id<AgendaItem>> MinutesPane::currentItem() const
{
    const QListWidgetItem *line = m_items->currentItem();
    return line ? std::optional(Id<AgendaItem>{line->data(Qt::UserRole).toLongLong()}) : std::nullopt;
}

void MinutesPane::showItem()
{
    const auto item = currentItem();
    for (QWidget *part : QList<QWidget *>{m_form, m_heading, m_visibility, m_tasksEditor, m_recommendationsEditor})
        part->setVisible(item.has_value());
    if (!item) {
        m_form->showNothing();
        return;
    }
    const Result<> shown = m_form->showRecord(*item).and_then([&] { return m_tasks->showPartsOf(item); }).and_then([&] {
        return m_recommendations->showPartsOf(item);
    });
    m_tasksEditor->say(shown ? QString() : shown.error().message);
    if (!m_form->record())
        return;
    m_heading->setText(m_items->currentItem()->text());
    m_visibility->setText(m_form->record()->visibility == AgendaItem::Visibility::Public
                              ? tr("Public: minutes, decision, recommendations and tasks stand in the public version; "
                                   "names of persons do not.")
                              : tr("Internal: in the public version only the title's place is kept."));
}

bool MinutesPane::isHeldUnnoted() const
{
    const QDate today = m_workspace.store().now().toLocalTime().date();
    if (!m_session || m_session->state >= Session::State::Held || m_session->isCancelled || m_session->day > today ||
        m_workspace.store().isReadOnly())
        return false;
    const auto items = m_workspace.sessions().itemsOf(m_session->id).value_or(QList<AgendaItem>());
    return std::ranges::any_of(items, [](const AgendaItem &item) {
        return !item.minutes.isEmpty() || item.outcome != AgendaItem::Outcome::None;
    });
}

void MinutesPane::noteAsHeld()
{
    m_form->commit();
    auto session = m_workspace.sessions().byId(m_session->id);
    if (session)
        session->state = Session::State::Held;
    const Result<> noted = session ? m_workspace.sessions().update(*session) : fail(session.error());
    if (!noted)
        m_notice->showMessage(Icon::Warning, noted.error().message);
}

void MinutesPane::takeOver()
{
    m_form->commit();
    if (!m_session)
        return;
    const auto approve = [this](const Session &session) { return papers::updateSession(m_workspace, session); };
    if (const auto taken = Outcomes(m_workspace.store()).takeOver(m_session->id, approve); !taken)
        m_notice->showMessage(Icon::Warning, taken.error().message);
}

/// What the decisions would change elsewhere, or that the minutes are closed.
void MinutesPane::showStanding()
{
    m_notice->clear();
    if (!m_session)
        return;
    const auto outcomes = Outcomes(m_workspace.store()).of(m_session->id);
    if (outcomes && !outcomes->isEmpty() && !m_workspace.store().isReadOnly()) {
        QStringList parts;
        if (!outcomes->adopted.isEmpty())
            parts << tr("%n annual goal(s) adopted", nullptr, static_cast<int>(outcomes->adopted.size()));
        if (!outcomes->discussed.isEmpty())
            parts << tr("%n annual goal(s) discussed", nullptr, static_cast<int>(outcomes->discussed.size()));
        if (!outcomes->settled.isEmpty())
            parts << tr("%n contradiction(s) settled", nullptr, static_cast<int>(outcomes->settled.size()));
        if (!outcomes->steps.isEmpty())
            parts << tr("%n recommendation(s) go on", nullptr, static_cast<int>(outcomes->steps.size()));
        for (const Session &session : outcomes->approved)
            parts << tr("minutes of %1 approved").arg(dayText(session.day));
        m_notice->showNotice(Icon::Done, tr("Decided here: %1.").arg(parts.join(u", "_s)));
        m_notice->offer(tr("&Take over"));
    } else if (isHeldUnnoted()) {
        m_notice->showNotice(Icon::Sessions, tr("There are minutes, but the session is not noted as held."));
        m_notice->offer(tr("Note as &held"));
    } else if (m_session->isClosed()) {
        m_notice->showNotice(Icon::Lock, tr("These minutes are approved. They can be amended, not changed."));
    }
}

} // namespace inko
