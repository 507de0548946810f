#include "ui/goals/tree/goalmoves.h"

namespace inko {

namespace {

/// The level of a goal that comes to stand under that one, or at the root.
Goal::Level levelUnder(const Goal &goal, const Goal *parent)
{
    if (!parent)
        return goal.level == Goal::Level::Action ? Goal::Level::Guiding : goal.level;
    if (goal.level > parent->level)
        return goal.level;
    return parent->level == Goal::Level::Guiding ? Goal::Level::Action : goal.level;
}

} // namespace

Result<> GoalMoves::place(Goal goal, const Goal *parent, int position)
{
    const std::optional<Id<Goal>> under = parent ? std::optional(parent->id) : std::nullopt;
    const Goal::Level level = levelUnder(goal, parent);
    if (level == goal.level)
        return m_workspace.goals().move(goal.id, under, position);
    return m_workspace.store().write(tr("Goal moved"), [&](Transaction &) {
        goal.level = level;
        goal.parent = under;
        return m_workspace.goals().update(goal).and_then(
            [&] { return m_workspace.goals().move(goal.id, under, position); });
    });
}

const Goal *GoalMoves::goalAt(const QModelIndex &index) const
{
    const auto item = m_tree.itemAt(index);
    const auto *id = item ? std::get_if<Id<Goal>>(&*item) : nullptr;
    return id ? m_tree.goal(*id) : nullptr;
}

Result<> GoalMoves::moveConcept(Id<Concept> moved, Direction direction)
{
    const int row = m_tree.indexOf(moved).row();
    switch (direction) {
    case Direction::Up:
        if (row == 0)
            return fail(Error::Code::Invalid, tr("This is the first concept already."));
        return m_workspace.goals().move(moved, row - 1);
    case Direction::Down:
        if (row + 1 >= m_tree.rowCount())
            return fail(Error::Code::Invalid, tr("This is the last concept already."));
        return m_workspace.goals().move(moved, row + 1);
    case Direction::Out:
    case Direction::In: break;
    }
    return fail(Error::Code::Invalid, tr("Concepts stand beside one another. Only goals move in and out."));
}

Result<> GoalMoves::moveOut(const Goal &goal, const QModelIndex &index)
{
    const QModelIndex parent = index.parent();
    const Goal *above = goalAt(parent);
    if (!above)
        return fail(Error::Code::Invalid, tr("This goal stands at the top of its concept already."));
    const QModelIndex outer = parent.parent();
    return place(goal, goalAt(outer), m_tree.positionFor(outer, parent.row() + 1, goal.id));
}

Result<> GoalMoves::moveIn(const Goal &goal, const QModelIndex &index)
{
    if (index.row() == 0)
        return fail(Error::Code::Invalid, tr("There is no goal above it to come under."));
    const QModelIndex above = index.siblingAtRow(index.row() - 1);
    return place(goal, goalAt(above), m_tree.positionFor(above, -1, goal.id));
}

Result<> GoalMoves::move(const GoalItem &moved, Direction direction)
{
    if (const auto *document = std::get_if<Id<Concept>>(&moved))
        return moveConcept(*document, direction);
    const QModelIndex index = m_tree.indexOf(moved);
    const Goal *goal = goalAt(index);
    if (!goal)
        return fail(Error::Code::NotFound, tr("This goal is gone."));
    const QModelIndex parent = index.parent();
    switch (direction) {
    case Direction::Up:
        if (index.row() == 0)
            return fail(Error::Code::Invalid, tr("This is the first goal here already."));
        return m_workspace.goals().move(goal->id, goal->parent, m_tree.positionFor(parent, index.row() - 1, moved));
    case Direction::Down:
        if (index.row() + 1 >= m_tree.rowCount(parent))
            return fail(Error::Code::Invalid, tr("This is the last goal here already."));
        return m_workspace.goals().move(goal->id, goal->parent, m_tree.positionFor(parent, index.row() + 2, moved));
    case Direction::Out: return moveOut(*goal, index);
    case Direction::In: return moveIn(*goal, index);
    }
    return {};
}

Result<> GoalMoves::drop(const GoalItem &moved, const QModelIndex &parent, int row)
{
    if (const auto *document = std::get_if<Id<Concept>>(&moved)) {
        if (parent.isValid())
            return fail(Error::Code::Invalid, tr("A concept stands beside other concepts, not under a goal."));
        return m_workspace.goals().move(*document, m_tree.positionFor({}, row, moved));
    }
    const Goal *goal = goalAt(m_tree.indexOf(moved));
    if (!goal)
        return fail(Error::Code::NotFound, tr("This goal is gone."));
    const auto target = m_tree.itemAt(parent);
    if (!target)
        return fail(Error::Code::Invalid, tr("A goal belongs to a concept. Drop it on one of its concept's goals."));
    if (const Concept *document = m_tree.conceptOf(*target); !document || document->id != goal->concept_)
        return fail(Error::Code::Invalid,
                    tr("A goal stays in the concept that adopted it. Relate the two goals instead."));
    return place(*goal, goalAt(parent), m_tree.positionFor(parent, row, moved));
}

} // namespace inko
