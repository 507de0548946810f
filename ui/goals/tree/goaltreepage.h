#pragma once

#include "core/workspace/workspace.h"
#include "ui/goals/tree/goalmoves.h"
#include "ui/widgets/screen.h"

class QAction;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTreeView;

namespace inko {

class ConceptForm;
class GoalDetail;
class ProblemLine;
class SideBySide;

/// What the town wants to reach: concepts and their goals as a tree, with all about the chosen one beside it.
class GoalTreePage : public QWidget {
    Q_OBJECT
public:
    explicit GoalTreePage(Workspace &workspace, QWidget *parent = nullptr);
    ~GoalTreePage() override;

    void showYear(int year);
    void reveal(qint64 record); ///< of a goal

signals:
    void failed(const QString &message);
    void linkActivated(const inko::Link &link);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    QAction *makeAction(const QString &text, const QKeySequence &keys, void (GoalTreePage::*triggered)());
    void makeMoveAction(const QString &text, Qt::Key key, GoalMoves::Direction direction);
    QWidget *makeList();
    QWidget *makeDetail();

    void reload();
    void showTree();
    void showCurrent();
    void showCounts();
    void select(const GoalItem &item);
    std::optional<GoalItem> current() const;
    bool isAdding() const;

    void addConcept();
    void addGoalBelow();
    void addGoalBeside();
    void startNewGoal(const Goal &draft, int position);
    void deleteCurrent();
    void editCurrent();
    void moveCurrent(GoalMoves::Direction direction);
    void report(const Result<> &result);

    Workspace &m_workspace;
    GoalModel *m_model;
    int m_year = 0;
    QAction *m_addConcept = nullptr;
    QAction *m_addBelow = nullptr;
    QAction *m_addBeside = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_allYears = nullptr;
    QList<QAction *> m_moves;
    QStackedWidget *m_stack;
    SideBySide *m_splitter;
    QTreeView *m_tree = nullptr;
    ProblemLine *m_problem = nullptr;
    QLabel *m_counts = nullptr;
    QStackedWidget *m_details = nullptr;
    GoalDetail *m_goal = nullptr;
    QWidget *m_conceptPane = nullptr;
    QLabel *m_conceptHeading = nullptr;
    ConceptForm *m_concept = nullptr;
};

} // namespace inko
