#pragma once

#include "ui/goals/tree/goalmodel.h"

#include <QCoreApplication>

namespace inko {

/// Re-orders and re-parents what stands in the tree.
class GoalMoves {
    Q_DECLARE_TR_FUNCTIONS(inko::GoalMoves)
public:
    /// Where a key moves the chosen row to. In: under the goal above it; Out: beside the goal that it is under.
    enum class Direction { Up, Down, Out, In };

    GoalMoves(Workspace &workspace, const GoalModel &tree) : m_workspace(workspace), m_tree(tree) {}

    /// Moves a concept or a goal one place. A goal whose level does not fit there takes the one that does, so
    /// that a guiding goal moved in becomes an action goal. Invalid, with the reason, where there is no such place.
    Result<> move(const GoalItem &moved, Direction direction);
    /// Puts what was dragged before this row of a branch; row -1: at its end.
    Result<> drop(const GoalItem &moved, const QModelIndex &parent, int row);

private:
    const Goal *goalAt(const QModelIndex &index) const; ///< null for a concept's row
    Result<> moveConcept(Id<Concept> moved, Direction direction);
    Result<> moveOut(const Goal &goal, const QModelIndex &index);
    Result<> moveIn(const Goal &goal, const QModelIndex &index);
    Result<> place(Goal goal, const Goal *parent, int position);

    Workspace &m_workspace;
    const GoalModel &m_tree;
};

} // namespace inko
