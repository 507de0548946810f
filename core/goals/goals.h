#pragma once

#include "core/goals/goal.h"
#include "core/goals/yeartheme.h"
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
    /// Added last. Invalid without a title or with one that is there.
    Result<Concept> add(const Concept &added);
    Result<> update(const Concept &changed); ///< its place stays: see move()
    Result<> remove(Id<Concept> id);         ///< Invalid while it has goals
    Result<> move(Id<Concept> id, int position);

    /// Every goal, parents before their children, siblings by position: the order of a printed tree.
    Result<QList<Goal>> all() const;
    Result<Goal> byId(Id<Goal> id) const;
    Result<std::optional<Goal>> numbered(const QString &number) const;
    /// Added last among its siblings. Invalid: no number or title, a number that is taken or has a semicolon
    /// in it (which separates several in a cell), an annual goal without a year or another one with a year, a
    /// priority below 1, a level that does not fit under its parent (guiding → action → annual; a level may be
    /// skipped, and each may stand at the root), a parent of another concept.
    Result<Goal> add(const Goal &added);
    /// Its place among its siblings stays (see move()); under another parent it comes last.
    Result<> update(const Goal &changed);
    /// Invalid while it has children, milestones, relations or entries; the message says what.
    Result<> remove(Id<Goal> id);
    /// Puts the goal under another parent (empty: at the root), at this place among its siblings. Invalid
    /// where a goal would come under itself or the levels would not fit.
    Result<> move(Id<Goal> id, std::optional<Id<Goal>> parent, int position);

    /// Carries an annual goal on into another year: the goal says so, and the new one, proposed under the same parent,
    /// says what it continues. Invalid for another level, a year that is not later, or where that year has one already.
    Result<Goal> carryOn(Id<Goal> id, int year);

    Result<QString> themeOf(int year) const; ///< empty: none yet
    Result<> setTheme(int year, const QString &theme);

    Result<QList<Milestone>> milestones() const; ///< by due date
    /// Invalid without a title or a due date, or if done in the future.
    Result<Milestone> add(const Milestone &added);
    Result<> update(const Milestone &changed);
    Result<> remove(Id<Milestone> id);

    Result<QList<GoalRelation>> relations() const; ///< open contradictions first, then settled ones
    /// Invalid: a goal with itself, a pair that is related in this way already (whichever comes first, where
    /// the kind has no direction), settled without saying by whom, in the future, or without a contradiction.
    Result<GoalRelation> add(const GoalRelation &added);
    Result<> update(const GoalRelation &changed);
    Result<> remove(Id<GoalRelation> id);

    /// How many entries of a year name each goal, in any place, itself or by a goal beneath it: each entry once.
    /// The annual report counts so, too.
    Result<QHash<Id<Goal>, int>> entryCounts(int year) const;

private:
    Result<Concept> checked(const Concept &document) const; ///< each: tidied, or why it cannot be
    Result<Goal> checked(const Goal &goal) const;
    Result<Milestone> checked(const Milestone &milestone) const;
    Result<GoalRelation> checked(const GoalRelation &relation) const;
    Result<> checkPlace(const Goal &goal) const;
    Result<> checkStanding(const Goal &goal) const;

    Store &m_store;
};

} // namespace inko
