#pragma once

#include "core/monitoring/indicators/duevalues.h"
#include "core/report/editions/edition.h"
#include "core/workspace/workspace.h"

namespace inko {

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
    QList<CycleStep> plan;       ///< of all steps, in order
    QList<Session> sessions;     ///< of the year that were not called off, by day
    QList<Body> bodies;
    QList<Edition> editions; ///< of the year's reports
    QString theme;           ///< of the year; empty: none yet
    std::map<Effort::Step, EffortSum> costs;
    bool isOver = false; ///< a later round was opened
    int organisations = 0;
    int goals = 0;
    QHash<Id<Organisation>, QString> names;
};

Result<YearOverview> readYearOverview(Workspace &workspace, int year);

/// Those of the year's sessions that belong to a step: SteeringGroup, Conference or Council.
QList<Session> sessionsOf(Effort::Step step, const YearOverview &overview);
/// Is the step done, as its plan says or as the file tells?
bool isDone(Effort::Step step, const YearOverview &overview);
/// Where the year stands: at the first step that is not done; nothing when it is over.
std::optional<Effort::Step> currentStep(const YearOverview &overview);
/// What the step is waiting for, in one or two sentences.
QString explain(const YearOverview &overview);

} // namespace inko
