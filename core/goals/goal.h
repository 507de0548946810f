#pragma once

#include "core/directory/organisation.h"

namespace inko {

/// An adopted document that goals come from: the INKO itself, other concepts of the town, the county's …
struct Concept {
    Q_GADGET
public:
    enum class Level { Town, County, State, OtherTown };
    Q_ENUM(Level)

    Id<Concept> id;
    int version = 0;
    QString title; ///< unique
    Level level = Level::Town;
    QString adoptedBy; ///< the body
    std::optional<QDate> adoptedOn;
    int position = 0; ///< order, from 0; the first is the INKO
    friend bool operator==(const Concept &, const Concept &) = default;
};

template<>
struct Record<Concept> {
    static constexpr auto table = "concept";
    static constexpr auto columns = std::tuple{
        Column{"title", &Concept::title}, Column{"level", &Concept::level}, Column{"adopted_by", &Concept::adoptedBy},
        Column{"adopted_on", &Concept::adoptedOn}, Column{"position", &Concept::position}};
};

/// What a town wants to reach. A guiding goal has no year; an annual goal belongs to exactly one.
struct Goal {
    Q_GADGET
public:
    enum class Level { Guiding, Action, Annual };
    Q_ENUM(Level)
    enum class Status { Proposed, Discussed, Adopted, Reached, PartlyReached, NotReached, CarriedOn };
    Q_ENUM(Status)

    Id<Goal> id;
    int version = 0;
    Id<Concept> concept_;
    std::optional<Id<Goal>> parent; ///< empty: a root
    Level level = Level::Guiding;
    QString number; ///< unique in the file; what the grid's column "Ziele" names
    QString title;
    QString description;
    std::optional<int> year;     ///< set for Level::Annual only
    std::optional<int> priority; ///< 1 is the highest; empty: none given
    Status status = Status::Proposed;
    int position = 0;                            ///< order among its siblings, from 0
    std::optional<int> points;                   ///< the sum of those given in a session; who gave them is not kept
    std::optional<Id<Organisation>> responsible; ///< who looks after it
    QString adoptedBy;                           ///< the session that adopted it
    std::optional<QDate> adoptedOn;
    QString outcome;                   ///< a sentence why it was reached or not
    std::optional<Id<Goal>> continues; ///< the annual goal of an earlier year that it carries on
    bool isShown = true;               ///< in the report
    QString whyShown;                  ///< of another concept's goal: how it is tied to integration
    friend bool operator==(const Goal &, const Goal &) = default;
};

template<>
struct Record<Goal> {
    static constexpr auto table = "goal";
    static constexpr auto columns = std::tuple{Column{"concept_id", &Goal::concept_},
                                               Column{"parent_id", &Goal::parent},
                                               Column{"level", &Goal::level},
                                               Column{"number", &Goal::number},
                                               Column{"title", &Goal::title},
                                               Column{"description", &Goal::description},
                                               Column{"year", &Goal::year},
                                               Column{"priority", &Goal::priority},
                                               Column{"status", &Goal::status},
                                               Column{"position", &Goal::position},
                                               Column{"points", &Goal::points},
                                               Column{"responsible_id", &Goal::responsible},
                                               Column{"adopted_by", &Goal::adoptedBy},
                                               Column{"adopted_on", &Goal::adoptedOn},
                                               Column{"outcome", &Goal::outcome},
                                               Column{"continues_id", &Goal::continues},
                                               Column{"is_shown", &Goal::isShown},
                                               Column{"why_shown", &Goal::whyShown}};
};

/// A dated step towards a goal.
struct Milestone {
    Id<Milestone> id;
    int version = 0;
    Id<Goal> goal;
    QString title;
    QDate dueOn;
    std::optional<Id<Organisation>> responsible;
    std::optional<QDate> doneOn; ///< empty: open
    friend bool operator==(const Milestone &, const Milestone &) = default;
};

template<>
struct Record<Milestone> {
    static constexpr auto table = "milestone";
    static constexpr auto columns = std::tuple{
        Column{"goal_id", &Milestone::goal}, Column{"title", &Milestone::title}, Column{"due_on", &Milestone::dueOn},
        Column{"responsible_id", &Milestone::responsible}, Column{"done_on", &Milestone::doneOn}};
};

/// How two goals stand to each other. A contradiction stays open until the body that has to settle it did.
struct GoalRelation {
    Q_GADGET
public:
    enum class Kind { Supports, SameAs, Contradicts };
    Q_ENUM(Kind)

    Id<GoalRelation> id;
    int version = 0;
    Id<Goal> goal;
    Id<Goal> otherGoal;
    Kind kind = Kind::Supports;
    QString settledBy;              ///< the body that has to settle it
    std::optional<QDate> settledOn; ///< empty: open
    QString note;
    QString settledIn; ///< the session that settled it

    bool isOpen() const { return kind == Kind::Contradicts && !settledOn; }
    friend bool operator==(const GoalRelation &, const GoalRelation &) = default;
};

template<>
struct Record<GoalRelation> {
    static constexpr auto table = "goal_relation";
    static constexpr auto columns = std::tuple{Column{"goal_id", &GoalRelation::goal},
                                               Column{"other_goal_id", &GoalRelation::otherGoal},
                                               Column{"kind", &GoalRelation::kind},
                                               Column{"settled_by", &GoalRelation::settledBy},
                                               Column{"settled_in", &GoalRelation::settledIn},
                                               Column{"settled_on", &GoalRelation::settledOn},
                                               Column{"note", &GoalRelation::note}};
};

} // namespace inko
