#include "core/monitoring/indicators/goalsurroundings.h"

namespace inko {

namespace {

Result<QSet<Id<Goal>>> goalsWithEntries(const Goals &goals, const Survey &survey, int year)
{
    return survey.ofYear(year).and_then([&](const std::optional<SurveyRound> &round) {
        if (round)
            return goals.entryCounts(year).map(
                [](const QHash<Id<Goal>, int> &counts) { return QSet<Id<Goal>>(counts.keyBegin(), counts.keyEnd()); });
        return goals.all().map([](const QList<Goal> &all) {
            QSet<Id<Goal>> ids;
            for (const Goal &goal : all)
                ids << goal.id;
            return ids;
        });
    });
}

} // namespace

Result<GoalSurroundings> surroundingsOfGoals(const Goals &goals, const Indicators &indicators, const Survey &survey,
                                             int year)
{
    const auto withEntries = goalsWithEntries(goals, survey, year);
    const auto measured = indicators.all();
    const auto milestones = goals.milestones();
    const auto relations = goals.relations();
    if (const auto error = firstErrorOf(withEntries, measured, milestones, relations))
        return fail(*error);
    GoalSurroundings around{*withEntries, {}, {}, *milestones, *relations};
    for (const Indicator &indicator : *measured) {
        for (const Id<Goal> goal : indicator.goals) {
            around.withIndicators << goal;
            if (indicator.target)
                around.withTargets << goal;
        }
    }
    return around;
}

} // namespace inko
