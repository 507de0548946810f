#include "core/steering/agenda/openmatters.h"

#include "core/goals/goals.h"
#include "core/monitoring/indicators/indicators.h"
#include "core/steering/bodies/bodies.h"
#include "core/steering/sessions/sessions.h"

#include <QSet>

namespace inko {

namespace {

Result<> readGoals(OpenMatters &open, Store &store)
{
    const Goals repository(store);
    const auto goals = repository.all();
    const auto milestones = repository.milestones();
    const auto relations = repository.relations();
    if (const auto error = firstErrorOf(goals, milestones, relations))
        return fail(*error);
    open.goals = *goals;
    open.milestones = *milestones;
    open.relations = *relations;
    return {};
}

Result<> readIndicators(OpenMatters &open, Store &store)
{
    const Indicators repository(store);
    const auto indicators = repository.all();
    const auto entered = repository.measurements();
    if (const auto error = firstErrorOf(indicators, entered))
        return fail(*error);
    open.indicators = *indicators;
    for (const Measurement &value : *entered)
        open.values[value.indicator] << value;
    for (const Indicator &indicator : *indicators) {
        if (!indicator.isComputed())
            continue;
        const auto values = repository.valuesOf(indicator);
        if (!values)
            return fail(values.error());
        open.values.insert(indicator.id, *values);
    }
    return {};
}

Result<> readMatters(OpenMatters &open, Store &store)
{
    const Matters repository(store);
    const auto recommendations = repository.recommendations();
    const auto standing = repository.standing(open.session.day);
    const auto tasks = repository.tasks();
    const auto topics = repository.topics();
    if (const auto error = firstErrorOf(recommendations, standing, tasks, topics))
        return fail(*error);
    open.recommendations = *recommendations;
    open.standing = *standing;
    open.tasks = *tasks;
    open.topics = *topics;
    return {};
}

Result<> readMembers(OpenMatters &open, Store &store)
{
    const auto organisations = store.table<Organisation>().all();
    const auto members = Bodies(store).membersOf(open.body.id);
    if (const auto error = firstErrorOf(organisations, members))
        return fail(*error);
    for (const Organisation &organisation : *organisations)
        open.organisations.insert(organisation.id, organisation.name);
    QSet<Id<Organisation>> present;
    for (const BodyMember &member : *members) {
        if (member.isMemberOn(open.session.day))
            present << member.organisation;
    }
    open.members = static_cast<int>(present.size());
    return {};
}

/// The day of the body's session before this one; the beginning of time where there was none.
QDate lastSessionOf(const OpenMatters &open)
{
    QDate last(1900, 1, 1);
    for (const Session &session : open.sessions) {
        if (session.body == open.body.id && session.day < open.session.day && !session.isCancelled)
            last = session.day; // they come by day
    }
    return last;
}

/// The round that was asked in since the last session, which has talked about those before.
Result<> readProgress(OpenMatters &open, Store &store)
{
    const ProgressRounds repository(store);
    const auto rounds = repository.all();
    if (!rounds)
        return fail(rounds.error());
    const QDate last = lastSessionOf(open);
    const auto round = std::ranges::find_if(*rounds, [&](const ProgressRound &one) {
        return one.askedOn <= open.session.day && one.askedOn > last && (!one.body || *one.body == open.body.id);
    });
    if (round == rounds->cend())
        return {};
    const auto requests = repository.requestsOf(round->id);
    const auto reports = repository.reportsIn(round->id);
    if (const auto error = firstErrorOf(requests, reports))
        return fail(*error);
    open.progress = *round;
    open.progressRequests = *requests;
    open.progressReports = *reports;
    return {};
}

} // namespace

Result<OpenMatters> OpenMatters::read(Store &store, Id<Session> id)
{
    OpenMatters open;
    const Sessions repository(store);
    const auto session = repository.byId(id);
    const auto sessions = repository.all();
    const auto items = repository.items();
    if (const auto error = firstErrorOf(session, sessions, items))
        return fail(*error);
    const auto body = Bodies(store).byId(session->body);
    if (!body)
        return fail(body.error());
    open.session = *session;
    open.body = *body;
    open.sessions = *sessions;
    open.items = *items;
    return readGoals(open, store)
        .and_then([&] { return readIndicators(open, store); })
        .and_then([&] { return readMatters(open, store); })
        .and_then([&] { return readMembers(open, store); })
        .and_then([&] { return readProgress(open, store); })
        .map([&] { return open; });
}

QString OpenMatters::goalName(Id<Goal> id) const
{
    const auto goal = std::ranges::find(goals, id, &Goal::id);
    return goal == goals.cend() ? QString() : goal->number + QLatin1Char(' ') + goal->title;
}

QString OpenMatters::nameOf(const std::optional<Id<Organisation>> &organisation) const
{
    return organisation ? organisations.value(*organisation) : QString();
}

Recommendation::State OpenMatters::stateOf(Id<Recommendation> id) const
{
    const auto step = standing.constFind(id);
    return step == standing.cend() ? Recommendation::State::Proposed : step->state;
}

} // namespace inko
