#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/tabbedscreen.h"

namespace inko {

class BodiesPage;
class SessionsPage;

/// Who meets when, about what, and what came of it.
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
};

} // namespace inko
