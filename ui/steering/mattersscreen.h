#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/tabbedscreen.h"

namespace inko {

class RecommendationsPage;
class TasksPage;
class TopicsPage;

/// What is followed until it is settled: recommendations and tasks; and what waits for a session.
class MattersScreen : public TabbedScreen {
    Q_OBJECT
public:
    explicit MattersScreen(Workspace &workspace, QWidget *parent = nullptr);

    void reveal(qint64 record) override; ///< of a recommendation

protected:
    void yearChanged() override;
    void refresh() override { yearChanged(); }

private:
    RecommendationsPage *m_recommendations;
    TasksPage *m_tasks;
    TopicsPage *m_topics;
};

} // namespace inko
