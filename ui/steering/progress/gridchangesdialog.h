#pragma once

#include "core/steering/progress/progressintogrid.h"
#include "core/workspace/workspace.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace inko {

class ProblemLine;

/// What the answers of a progress round would change in the grid, to be ticked: taken over, or left out for good.
class GridChangesDialog : public QDialog {
    Q_OBJECT
public:
    GridChangesDialog(Workspace &workspace, Id<ProgressRound> round, QWidget *parent = nullptr);

private:
    void fill();
    void showCount();
    void takeOver();
    void leaveOut();
    QList<Id<ProgressReport>> ticked() const;

    Workspace &m_workspace;
    ProgressIntoGrid m_intoGrid;
    Id<ProgressRound> m_round;
    QList<ProgressChange> m_changes;
    QTreeWidget *m_list;
    ProblemLine *m_problem;
    QPushButton *m_take = nullptr;
    QPushButton *m_leave = nullptr;
};

} // namespace inko
