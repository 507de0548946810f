#include "ui/steering/sessions/sessionspage.h"

#include "core/base/files.h"
#include "core/exchange/calendar/towncalendar.h"
#include "ui/widgets/fields/daytext.h"
#include "ui/widgets/savedialog.h"

#include <QFileInfo>
#include <QMenu>
#include <QPushButton>

#include <limits>

namespace inko {

using namespace Qt::StringLiterals;

SessionsPage::SessionsPage(Workspace &workspace, QWidget *parent)
    : RecordPage(
          {tr("Sessions"), tr("Add session"), tr("Delete the selected session with its agenda"),
           tr("Here stand the sessions of the year: who meets when, the agenda, who came, and the minutes. Enter "
              "the bodies first, under Bodies."),
           tr("Enter the first session")},
          Icon::Sessions, {{tr("Body"), 14}, {tr("Day"), 8}, {tr("State"), 19}}, new SessionDetail(workspace),
          workspace.store().isReadOnly(), u"sessions/list"_s, parent),
      m_workspace(workspace)
{
    auto *calendar = new QMenu(this);
    calendar->addAction(tr("For &everybody …"), this, [this] { chooseCalendar(true); });
    calendar->addAction(tr("With what is &internal …"), this, [this] { chooseCalendar(false); });
    auto *save = new QPushButton(tr("Save &calendar"), this);
    save->setToolTip(tr("All sessions and events as one calendar file (.ics)"));
    save->setMenu(calendar);
    list()->addToolWidget(save);
}

void SessionsPage::chooseCalendar(bool isForEverybody)
{
    const QString file = isForEverybody ? tr("Calendar") : tr("Calendar internal");
    const QString path =
        askWhereToSave({tr("Save calendar"), QFileInfo(m_workspace.store().path()).path() + u'/' + file + u".ics"_s,
                        tr("Calendar files (*.ics)"), u"ics"_s},
                       this);
    if (!path.isEmpty())
        report(saveCalendar(path, isForEverybody));
}

Result<> SessionsPage::saveCalendar(const QString &path, bool isForEverybody)
{
    using towncalendar::Readers;
    return towncalendar::write(m_workspace, isForEverybody ? Readers::Everybody : Readers::Internal)
        .and_then([&](const QByteArray &calendar) { return files::replace(path, calendar); });
}

void SessionsPage::showYear(int year)
{
    const bool isAnother = m_year != year;
    m_year = year;
    refresh();
    if (isAnother)
        selectNext();
}

bool SessionsPage::shows(const Session &session) const
{
    return session.day.year() >= m_year && session.day.year() <= m_lastYear;
}

int SessionsPage::lastYearWith(int year) const
{
    const auto rounds = m_workspace.survey().rounds().value_or(QList<SurveyRound>());
    const bool isNewest = !rounds.isEmpty() && rounds.front().year == year;
    return isNewest ? std::numeric_limits<int>::max() : year;
}

/// The session that comes next, or the last one of a year that is over.
void SessionsPage::selectNext()
{
    const QDate today = m_workspace.store().now().toLocalTime().date();
    qint64 next = 0;
    for (const Session &session : m_workspace.sessions().all().value_or(QList<Session>())) {
        if (!shows(session))
            continue;
        next = session.id.value;
        if (session.day >= today)
            break;
    }
    if (next != 0)
        list()->select(next);
}

Result<std::vector<TextRow>> SessionsPage::rows()
{
    const auto sessions = m_workspace.sessions().all();
    const auto bodies = m_workspace.bodies().all();
    if (const auto error = firstErrorOf(sessions, bodies))
        return fail(*error);
    m_lastYear = lastYearWith(m_year);
    std::vector<TextRow> rows;
    for (const Session &session : *sessions) {
        if (!shows(session))
            continue;
        const auto body = std::ranges::find(*bodies, session.body, &Body::id);
        const QString name = body == bodies->cend() ? QString() : body->name;
        rows.push_back({session.id.value,
                        {session.title.isEmpty() ? name : name + u": "_s + session.title, shortDayText(session.day),
                         session.isCancelled ? tr("called off") : Sessions::nameOf(session.state)},
                        {QVariant(), session.day, static_cast<int>(session.state)},
                        session.isCancelled ? std::optional(Icon::Close) : std::nullopt,
                        session.isCancelled});
    }
    return rows;
}

} // namespace inko
