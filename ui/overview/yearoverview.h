#pragma once

#include "core/monitoring/indicators/duevalues.h"
#include "core/workspace/workspace.h"

namespace inko {

/// The steps of a year, in their order.
enum class CycleStep { Ask, Telephone, Compile, SteeringGroup, Conference, Report, Council };
constexpr int cycleStepCount = 7;
QString nameOf(CycleStep step); ///< translated

/// What the overview shows of one year: a reading of everything that bears on it.
struct YearOverview {
    int year = 0;
    QDate today;
    std::optional<SurveyRound> round;
    SurveyFigures figures;
    int notSent = 0;
    QList<DueCall> callsDue;                     ///< today or before
    QHash<Id<Organisation>, QString> telephones; ///< of those who are to be called
    QList<Milestone> overdueMilestones;
    QList<DueValue> valuesDue;                ///< of indicators
    QHash<Id<Indicator>, QString> indicators; ///< their titles
    std::vector<Id<GridEntry>> incompleteEntries;
    qint64 entries = 0;
    int unconfirmedEntries = 0;
    int annualGoals = 0;         ///< of this year and the next, which the conference adopts
    int proposedAnnualGoals = 0; ///< of these, not adopted yet
    bool isOver = false;         ///< a later round was opened
    int organisations = 0;
    int goals = 0;
    QHash<Id<Organisation>, QString> names;
};

Result<YearOverview> readYearOverview(Workspace &workspace, int year);

/// Where the year stands; nothing when it is over.
std::optional<CycleStep> currentStep(const YearOverview &overview);
/// What the step is waiting for, in one or two sentences.
QString explain(const YearOverview &overview);

} // namespace inko
