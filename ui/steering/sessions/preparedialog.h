#pragma once

#include "core/steering/agenda/agendaproposals.h"
#include "core/workspace/workspace.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace inko {

class ProblemLine;

/// Everything that is open, to be ticked for a session's agenda.
class PrepareDialog : public QDialog {
    Q_OBJECT
public:
    PrepareDialog(Workspace &workspace, Id<Session> session, QWidget *parent = nullptr);

private:
    void fill();
    void showCurrent();
    void showCount();
    void take();
    QList<AgendaProposal> ticked() const;

    Workspace &m_workspace;
    AgendaProposals m_proposals;
    Id<Session> m_session;
    QList<AgendaProposal> m_found;
    QTreeWidget *m_list;
    QLabel *m_brief;
    ProblemLine *m_problem;
    QPushButton *m_take = nullptr;
};

} // namespace inko
