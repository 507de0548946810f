#pragma once

#include "core/goals/goal.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace inko {

/// Concepts, their goals and what hangs on them.
class Goals {
    Q_DECLARE_TR_FUNCTIONS(inko::Goals)
public:
    explicit Goals(Store &store) : m_store(store) {}

    static QString nameOf(Goal::Level level);
    static QString nameOf(Goal::Status status);
    static QString nameOf(Concept::Level level);
    static QString nameOf(GoalRelation::Kind kind);

    Result<QList<Concept>> concepts() const; ///< by position
    Result<Concept> add(const Concept &added);
    Result<> update(const Concept &changed);
    Result<> remove(Id<Concept> id); ///< Invalid while it has goals

    /// Every goal, parents before their children, siblings by position: the order of a printed tree.
    Result<QList<Goal>> all() const;
    Result<Goal> byId(Id<Goal> id) const;
    Result<std::optional<Goal>> numbered(const QString &number) const;
    /// Added last among its siblings. Invalid: no number or title, a number that is taken, an annual goal
    /// without a year or another one with a year, a level that does not fit under its parent
    /// (guiding → action → annual; a level may be skipped), a parent of another concept.
    Result<Goal> add(const Goal &added);
    Result<> update(const Goal &changed);
    /// Invalid while it has children, milestones, relations or entries; the message says what.
    Result<> remove(Id<Goal> id);
    /// Puts the goal under another parent (empty: at the root), at this place among its siblings. Invalid
    /// where a goal would come under itself or the levels would not fit.
    Result<> move(Id<Goal> id, std::optional<Id<Goal>> parent, int position);

    Result<QList<Milestone>> milestones() const; ///< by due date
    Result<Milestone> add(const Milestone &added);
    Result<> update(const Milestone &changed);
    Result<> remove(Id<Milestone> id);

    Result<QList<GoalRelation>> relations() const; ///< open contradictions first
    Result<GoalRelation> add(const GoalRelation &added);
    Result<> update(const GoalRelation &changed);
    Result<> remove(Id<GoalRelation> id);

    /// How many entries of a round name each goal, in any place.
    Result<QHash<Id<Goal>, int>> entryCounts(int year) const;

private:
    Store &m_store;
};

} // namespace inko
