#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace inko {

class GoalForm;
class PartsEditor;
class MilestonesModel;
class RelationsModel;

/// All about one goal: its fields, milestones, relations and the entries that name it.
class GoalDetail : public QWidget {
    Q_OBJECT
public:
    explicit GoalDetail(Workspace &workspace, QWidget *parent = nullptr);

    GoalForm *form() const { return m_form; }
    Result<> showGoal(Id<Goal> goal, int year);
    void showNew(const Goal &draft, int position);
    void showNothing();
    Result<> reload(int year);

signals:
    /// The person wants to see the entries that name the goal; this is the first one.
    void entriesWanted(qint64 firstEntry);

private:
    void makeMilestones();
    void makeRelations();
    Result<> showParts();
    void showHeading();
    Result<> showEntries(int year);

    Workspace &m_workspace;
    QLabel *m_heading;
    GoalForm *m_form;
    QPushButton *m_entries;
    qint64 m_firstEntry = 0;
    MilestonesModel *m_milestones;
    RelationsModel *m_relations;
    PartsEditor *m_milestonesEditor = nullptr;
    PartsEditor *m_relationsEditor = nullptr;
};

} // namespace inko
