#pragma once

#include "ui/steering/sessions/sessionform.h"
#include "ui/widgets/tables/recorddetail.h"

class QTabWidget;

namespace inko {

class AgendaPane;
class AttendancePane;
class MinutesPane;
class PapersPane;

/// All about one session: when and where, its agenda, who came, and the minutes.
class SessionDetail : public RecordDetail<Session, SessionForm> {
    Q_OBJECT
public:
    explicit SessionDetail(Workspace &workspace, QWidget *parent = nullptr);

private:
    Result<> showParts() override;

    Workspace &m_workspace;
    QTabWidget *m_tabs;
    AgendaPane *m_agenda;
    AttendancePane *m_attendance;
    MinutesPane *m_minutes;
    PapersPane *m_papers;
};

} // namespace inko
