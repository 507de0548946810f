#include "core/workspace/years.h"

#include "core/workspace/workspace.h"

namespace inko {

namespace {

/// A year that is none (somebody typed 0202) must not stand between the others.
bool isPlausible(int year)
{
    return year >= 1900 && year < 2200;
}

} // namespace

Result<QList<int>> years::of(Workspace &workspace)
{
    const auto rounds = workspace.survey().rounds();
    const auto sessions = workspace.sessions().all();
    const auto events = workspace.events().all();
    const auto goals = workspace.goals().all();
    const auto steps = workspace.store().table<CycleStep>().all();
    if (const auto error = firstErrorOf(rounds, sessions, events, goals, steps))
        return fail(*error);
    QSet<int> found{workspace.store().now().toLocalTime().date().year()};
    for (const SurveyRound &round : *rounds)
        found << round.year;
    for (const Session &session : *sessions)
        found << session.day.year();
    for (const Event &event : *events)
        found << event.day.year();
    for (const Goal &goal : *goals)
        found << goal.year.value_or(0);
    for (const CycleStep &step : *steps)
        found << step.year;
    QList<int> years(found.cbegin(), found.cend());
    years.removeIf([](int year) { return !isPlausible(year); });
    std::ranges::sort(years, std::greater());
    return years;
}

bool years::dependOn(const QSet<QString> &tables)
{
    const auto has = [&](const char *table) { return tables.contains(QString::fromLatin1(table)); };
    return has(Record<SurveyRound>::table) || has(Record<Session>::table) || has(Record<Event>::table) ||
           has(Record<Goal>::table) || has(Record<CycleStep>::table);
}

} // namespace inko
