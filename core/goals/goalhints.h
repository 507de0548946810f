#pragma once

#include "core/goals/goal.h"

#include <QList>
#include <QSet>

#include <vector>

namespace inko {

/// Something about a goal that might be better. A suggestion, never a block.
struct GoalHint {
    enum class Kind {
        NoEntry,         ///< nobody works toward it
        NoIndicator,     ///< no figure makes it measurable
        NoResponsible,   ///< nobody looks after it
        NotMeasurable,   ///< an annual goal that does not say by what one sees that it is reached
        SaysTheSame,     ///< as another one
        NotReportedOn,   ///< its year is over, and nobody has said what became of it
        NoOutcome,       ///< reached or not, but not why
        NotSaidWhyShown, ///< of another concept, without its tie to integration
        NobodySettles    ///< a contradiction, and no body that has to settle it
    };

    Kind kind = Kind::NoEntry;
    Id<Goal> goal;
    std::optional<Id<Goal>> other = {}; ///< of SaysTheSame and NobodySettles
    friend bool operator==(const GoalHint &, const GoalHint &) = default;
};

/// What goals have, as far as it is kept elsewhere.
struct GoalSurroundings {
    QSet<Id<Goal>> withEntries;    ///< of the year; itself or by a goal beneath it
    QSet<Id<Goal>> withIndicators; ///< named by one, itself
    QSet<Id<Goal>> withTargets;    ///< named by one that has a target
    QList<Milestone> milestones;
    QList<GoalRelation> relations;
};

/// By kind, then in the order of the goals. `goals` is in printed order; `own` is the town's integration concept, whose
/// goals are asked for entries and indicators; annual goals are looked at in `year`, and earlier ones that nobody has
/// reported on. What a guiding goal lacks is not said again of those beneath it.
std::vector<GoalHint> hintsAbout(const QList<Goal> &goals, Id<Concept> own, const GoalSurroundings &around, int year);

/// Does the goal say by what one sees that it is reached: with a number, a day or a measure ("twice as many", "each")?
bool isMeasurable(const Goal &goal);

} // namespace inko
