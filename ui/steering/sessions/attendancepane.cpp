#include "ui/steering/sessions/attendancepane.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

AttendancePane::AttendancePane(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_count(new QLabel(this))
{
    makeList();
    m_count->setWordWrap(true);
    auto *members = new QPushButton(tr("&Expect the members"), this);
    members->setToolTip(tr("Adds who is a member of the body on that day and is not on the list yet"));
    auto *present = new QPushButton(tr("Who is expected is &there"), this);
    present->setToolTip(tr("Marks everybody who is still expected as present"));
    connect(members, &QPushButton::clicked, this, [this] {
        const auto added = m_session ? m_workspace.sessions().expectMembers(*m_session) : Result<int>(0);
        m_editor->say(added ? QString() : added.error().message);
    });
    connect(present, &QPushButton::clicked, this, &AttendancePane::allArePresent);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {members, present}) {
        button->setVisible(!workspace.store().isReadOnly());
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(buttons);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_count);
}

void AttendancePane::makeList()
{
    using Presence = Attendance::Presence;
    const bool isReadOnly = m_workspace.store().isReadOnly();
    m_people = new DeclaredParts<Session, Attendance>(
        isReadOnly,
        {partcolumns::line(tr("Name"), 26, &Attendance::name),
         partcolumns::named<Attendance>(
             tr("Institution"), 28, [this]() -> const NameList & { return m_organisations; },
             namedvalues::Kind::Organisation, &Attendance::organisation),
         partcolumns::choice<Attendance, Presence>(
             tr("There"), 14,
             {Presence::Present, Presence::Excused, Presence::Absent, Presence::Guest, Presence::Expected},
             &Sessions::nameOf, &Attendance::presence)},
        {[this](Id<Session> session) { return m_workspace.sessions().attendanceOf(session); },
         [this](Attendance added, Id<Session> session) {
             added.session = session;
             return m_workspace.sessions().add(added).map([](const Attendance &) {});
         },
         [this](const Attendance &changed) { return m_workspace.sessions().update(changed); },
         [this](const Attendance &removed) { return m_workspace.sessions().remove(removed.id); },
         [](const Attendance &one) {
             return one.name.trimmed().isEmpty() && !one.organisation ? tr("Enter a name or an institution.")
                                                                      : QString();
         },
         tr("Somebody else …")},
        this);
    m_editor = editorOf(m_people, {tr("Attendance"), tr("Add somebody"), tr("Remove the selected person")}, isReadOnly,
                        {}, u"sessions/attendance"_s, this);
    m_editor->setFilling();
}

Result<> AttendancePane::showSession(std::optional<Id<Session>> session)
{
    m_session = session;
    return m_workspace.organisations()
        .all()
        .map([&](const QList<Organisation> &all) { m_organisations = namedvalues::namesOf(all, &Organisation::name); })
        .and_then([&] { return m_people->showPartsOf(session); })
        .map([this] { showCount(); });
}

void AttendancePane::showCount()
{
    QList<Attendance> people;
    for (const auto &row : m_people->parts())
        people << row.record;
    const auto session = m_session ? m_workspace.sessions().byId(*m_session) : Result<Session>(Session());
    const auto body = session ? m_workspace.bodies().byId(session->body) : Result<Body>(Body());
    const int voting = votingInstitutions(people);
    QString text = tr("%n institution(s) present", nullptr, voting);
    if (body && body->quorum)
        text += u" · "_s + (voting >= *body->quorum ? tr("quorum of %1 reached").arg(*body->quorum)
                                                    : tr("quorum of %1 not reached").arg(*body->quorum));
    m_count->setText(text);
    m_count->setVisible(!people.isEmpty());
}

void AttendancePane::allArePresent()
{
    if (!m_session)
        return;
    const auto done = m_workspace.sessions().markExpectedPresent(*m_session);
    m_editor->say(done ? QString() : done.error().message);
}

} // namespace inko
