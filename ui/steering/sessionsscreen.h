#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/tabbedscreen.h"

namespace inko {

class AnswersPage;
class BodiesPage;
class ProgressRoundsPage;
class SessionsPage;

/// Who meets when, about what, and what came of it; and how the projects of those who meet are going.
class SessionsScreen : public TabbedScreen {
    Q_OBJECT
public:
    explicit SessionsScreen(Workspace &workspace, QWidget *parent = nullptr);

    void reveal(qint64 record) override; ///< of a session

protected:
    void yearChanged() override;
    void refresh() override;

private:
    Workspace &m_workspace;
    SessionsPage *m_sessions;
    BodiesPage *m_bodies;
    ProgressRoundsPage *m_progress;
    AnswersPage *m_answers;
};

} // namespace inko
