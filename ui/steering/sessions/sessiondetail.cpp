#include "ui/steering/sessions/sessiondetail.h"

#include "ui/steering/sessions/agendapane.h"
#include "ui/steering/sessions/attendancepane.h"
#include "ui/steering/sessions/minutespane.h"
#include "ui/steering/sessions/paperspane.h"

#include <QTabWidget>

namespace inko {

SessionDetail::SessionDetail(Workspace &workspace, QWidget *parent)
    : RecordDetail(new SessionForm(workspace), parent), m_workspace(workspace), m_tabs(new QTabWidget(this)),
      m_agenda(new AgendaPane(workspace)), m_attendance(new AttendancePane(workspace)),
      m_minutes(new MinutesPane(workspace)), m_papers(new PapersPane(workspace))
{
    m_heading->setWordWrap(true);
    auto *when = new QWidget;
    auto *whenLayout = new QVBoxLayout(when);
    whenLayout->addWidget(m_form);
    whenLayout->addStretch(1);
    m_tabs->addTab(when, tr("&When and where"));
    m_tabs->addTab(m_agenda, tr("A&genda"));
    m_tabs->addTab(m_attendance, tr("&Attendance"));
    m_tabs->addTab(m_minutes, tr("Minu&tes"));
    m_tabs->addTab(m_papers, tr("&Papers"));
    m_layout->addWidget(m_tabs, 1);
}

Result<> SessionDetail::showParts()
{
    const auto session = m_form->shown();
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        m_tabs->setTabEnabled(tab, session.has_value());
    m_tabs->setVisible(m_form->record().has_value());
    if (m_form->isNew())
        m_tabs->setCurrentIndex(0);
    m_heading->setText(m_form->isNew() ? tr("New session") : QString());
    if (session) {
        const auto body = m_workspace.bodies().byId(m_form->record()->body);
        if (!body)
            return fail(body.error());
        m_heading->setText(titleOf(*m_form->record(), *body));
    }
    return m_agenda->showSession(session)
        .and_then([&] { return m_attendance->showSession(session); })
        .and_then([&] { return m_minutes->showSession(session); })
        .and_then([&] { return m_papers->showSession(session); });
}

} // namespace inko
