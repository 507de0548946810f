#include "core/report/papers/sessionrecord.h"

#include "core/grid/activitynames.h"
#include "core/workspace/workspace.h"

namespace inko {

namespace {

Result<> readSession(SessionRecord &record, Workspace &workspace, Id<Session> id)
{
    const auto session = workspace.sessions().byId(id);
    const auto items = workspace.sessions().itemsOf(id);
    const auto papers = workspace.sessions().papersOf(id);
    const auto attendance = workspace.sessions().attendanceOf(id);
    const auto amendments = workspace.sessions().amendmentsOf(id);
    if (const auto error = firstErrorOf(session, items, papers, attendance, amendments))
        return fail(*error);
    record.session = *session;
    record.items = *items;
    record.papers = *papers;
    record.attendance = *attendance;
    record.amendments = *amendments;
    return workspace.bodies().byId(session->body).map([&](const Body &body) { record.body = body; });
}

Result<> readLinked(SessionRecord &record, Workspace &workspace)
{
    const auto goals = workspace.goals().all();
    const auto milestones = workspace.goals().milestones();
    const auto relations = workspace.goals().relations();
    const auto indicators = workspace.indicators().all();
    const auto activities = namesOfActivities(workspace.store());
    if (const auto error = firstErrorOf(goals, milestones, relations, indicators, activities))
        return fail(*error);
    record.goals = *goals;
    record.milestones = *milestones;
    record.relations = *relations;
    record.indicators = *indicators;
    record.activities = *activities;
    return {};
}

Result<> readMatters(SessionRecord &record, Workspace &workspace)
{
    const auto recommendations = workspace.matters().recommendations();
    const auto standing = workspace.matters().standing();
    const auto tasks = workspace.matters().tasks();
    const auto contacts = workspace.organisations().contacts();
    const auto organisations = workspace.organisations().all();
    if (const auto error = firstErrorOf(recommendations, standing, tasks, contacts, organisations))
        return fail(*error);
    record.recommendations = *recommendations;
    record.standing = *standing;
    record.tasks = *tasks;
    record.contacts = *contacts;
    for (const Organisation &organisation : *organisations)
        record.organisations.insert(organisation.id, organisation.name);
    return {};
}

} // namespace

Result<SessionRecord> SessionRecord::read(Workspace &workspace, Id<Session> session)
{
    SessionRecord record;
    return TownRecord::read(workspace)
        .map([&](const TownRecord &town) { static_cast<TownRecord &>(record) = town; })
        .and_then([&] { return readSession(record, workspace, session); })
        .and_then([&] { return readLinked(record, workspace); })
        .and_then([&] { return readMatters(record, workspace); })
        .map([&] { return record; });
}

QString SessionRecord::nameOf(const std::optional<Id<Organisation>> &organisation) const
{
    return organisation ? organisations.value(*organisation) : QString();
}

QString SessionRecord::goalName(Id<Goal> id) const
{
    const auto goal = std::ranges::find(goals, id, &Goal::id);
    return goal == goals.cend() ? QString() : goal->number + QLatin1Char(' ') + goal->title;
}

Recommendation::State SessionRecord::stateOf(Id<Recommendation> id) const
{
    const auto step = standing.constFind(id);
    return step == standing.cend() ? Recommendation::State::Proposed : step->state;
}

QList<Task> SessionRecord::tasksFrom(Id<AgendaItem> item) const
{
    QList<Task> given = tasks;
    given.removeIf([item](const Task &task) { return task.agendaItem != item; });
    return given;
}

QList<Recommendation> SessionRecord::recommendationsFrom(Id<AgendaItem> item) const
{
    QList<Recommendation> proposed = recommendations;
    proposed.removeIf([item](const Recommendation &one) { return one.agendaItem != item; });
    std::ranges::reverse(proposed); // as they were written down
    return proposed;
}

} // namespace inko
