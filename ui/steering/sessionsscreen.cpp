#include "ui/steering/sessionsscreen.h"

#include "ui/steering/bodies/bodiespage.h"
#include "ui/steering/progress/answerspage.h"
#include "ui/steering/progress/progressroundspage.h"
#include "ui/steering/sessions/sessionspage.h"

namespace inko {

SessionsScreen::SessionsScreen(Workspace &workspace, QWidget *parent)
    : TabbedScreen(workspace.store(), parent), m_workspace(workspace),
      m_sessions(addPage(new SessionsPage(workspace, this), tr("&Sessions"))),
      m_bodies(addPage(new BodiesPage(workspace, this), tr("&Bodies"))),
      m_progress(addPage(new ProgressRoundsPage(workspace, this), tr("P&rogress"))),
      m_answers(addPage(new AnswersPage(workspace, this), tr("&Answers")))
{
    connect(m_progress, &ProgressRoundsPage::chosen, this, [this] { m_answers->showRound(m_progress->current()); });
}

void SessionsScreen::yearChanged()
{
    m_sessions->showYear(year());
    m_bodies->showYear(year());
    m_progress->refresh();
    m_answers->showRound(m_progress->current());
}

void SessionsScreen::refresh()
{
    m_sessions->refresh();
    m_bodies->refresh();
    m_progress->refresh();
    m_answers->showRound(m_progress->current());
}

void SessionsScreen::reveal(qint64 record)
{
    setCurrentPage(m_sessions);
    const auto session = m_workspace.sessions().byId(Id<Session>{record});
    if (session && !m_sessions->shows(*session))
        m_sessions->showYear(session->day.year());
    m_sessions->reveal(record);
}

} // namespace inko
