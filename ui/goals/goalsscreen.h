#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/tabbedscreen.h"

namespace inko {

class AnnualGoalsPage;
class GoalTreePage;
class HintsPage;
class TogetherPage;

/// What the town wants to reach: concepts and their goals, the year's goals and what became of them, how goals of
/// several concepts stand to each other, and what might be better about them.
class GoalsScreen : public TabbedScreen {
    Q_OBJECT
public:
    explicit GoalsScreen(Workspace &workspace, QWidget *parent = nullptr);

    void reveal(qint64 record) override; ///< of a goal

protected:
    void yearChanged() override;
    void refresh() override;

private:
    GoalTreePage *m_tree;
    AnnualGoalsPage *m_annual;
    TogetherPage *m_together;
    HintsPage *m_hints;
};

} // namespace inko
