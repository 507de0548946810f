#include "core/exchange/calendar/towncalendar.h"

#include "core/workspace/workspace.h"

namespace inko::towncalendar {

using namespace Qt::StringLiterals;

namespace {

/// The row's version grows with each change of it, and never goes back: that is what SEQUENCE asks for.
int sequenceOf(int version)
{
    return qMax(0, version - 1);
}

CalendarEntry entryOf(const Session &session, const Body &body, const QString &mark)
{
    CalendarEntry entry;
    entry.uid = u"session-%1@%2.inko"_s.arg(session.id.value).arg(mark);
    entry.sequence = sequenceOf(session.version);
    entry.title = session.title.isEmpty() ? body.name : body.name + u": "_s + session.title;
    entry.place = session.place;
    entry.day = session.day;
    entry.startsAt = session.startsAt;
    entry.endsAt = session.endsAt;
    entry.isCancelled = session.isCancelled;
    entry.isPublic = body.publishesMinutes;
    return entry;
}

CalendarEntry entryOf(const Event &event, const QString &mark)
{
    CalendarEntry entry;
    entry.uid = u"event-%1@%2.inko"_s.arg(event.id.value).arg(mark);
    entry.sequence = sequenceOf(event.version);
    entry.title = event.title;
    entry.place = event.place;
    entry.day = event.day;
    entry.lastDay = event.lastDay;
    entry.startsAt = event.startsAt;
    entry.endsAt = event.endsAt;
    entry.isCancelled = event.isCancelled;
    entry.isPublic = event.visibility == Event::Visibility::Public;
    return entry;
}

} // namespace

Result<QList<CalendarEntry>> entries(Workspace &workspace, Readers readers)
{
    const auto mark = workspace.settings().workspaceMark();
    const auto sessions = workspace.sessions().all();
    const auto bodies = workspace.bodies().all();
    const auto events = workspace.events().all();
    if (const auto error = firstErrorOf(mark, sessions, bodies, events))
        return fail(*error);
    QList<CalendarEntry> entries;
    for (const Session &session : *sessions) {
        const auto body = std::ranges::find(*bodies, session.body, &Body::id);
        if (body != bodies->cend())
            entries << entryOf(session, *body, *mark);
    }
    for (const Event &event : *events)
        entries << entryOf(event, *mark);
    if (readers == Readers::Everybody)
        entries.removeIf([](const CalendarEntry &entry) { return !entry.isPublic; });
    return entries;
}

Result<QByteArray> write(Workspace &workspace, Readers readers)
{
    const auto town = workspace.settings().townName();
    const auto found = entries(workspace, readers);
    if (const auto error = firstErrorOf(town, found))
        return fail(*error);
    const QString name = town->isEmpty() ? u"INKO"_s : u"INKO "_s + *town;
    return icalendar::write(name, *found, workspace.store().now());
}

Result<QByteArray> write(Workspace &workspace, Id<Session> id)
{
    const auto mark = workspace.settings().workspaceMark();
    const auto session = workspace.sessions().byId(id);
    if (const auto error = firstErrorOf(mark, session))
        return fail(*error);
    return workspace.bodies().byId(session->body).map([&](const Body &body) {
        return icalendar::write(body.name, {entryOf(*session, body, *mark)}, workspace.store().now());
    });
}

} // namespace inko::towncalendar
