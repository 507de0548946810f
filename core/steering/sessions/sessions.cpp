#include "core/steering/sessions/sessions.h"

#include "core/base/text.h"
#include "core/steering/sessions/sessionrules.h"

#include <QLocale>

namespace inko {

using namespace Qt::StringLiterals;

QString Sessions::nameOf(Session::State state)
{
    switch (state) {
    case Session::State::Planned: return tr("planned");
    case Session::State::Invited: return tr("invited");
    case Session::State::Held: return tr("held");
    case Session::State::Drafted: return tr("minutes drafted");
    case Session::State::Approved: return tr("minutes approved");
    case Session::State::Published: return tr("minutes published");
    }
    return {};
}

Result<QList<Session>> Sessions::all() const
{
    return m_store.table<Session>().all(u"day, coalesce(starts_at, ''), id"_s);
}

Result<Session> Sessions::byId(Id<Session> id) const
{
    return m_store.table<Session>().byId(id);
}

Result<Session> Sessions::checked(const Session &session) const
{
    using State = Session::State;
    Session tidy = session;
    tidy.title = tidyLine(session.title);
    tidy.place = tidyLine(session.place);
    tidy.note = tidyLines(session.note);
    if (tidy.state == State::Invited && !tidy.invitedOn)
        tidy.invitedOn = qMin(today(), tidy.day);
    if (!tidy.isClosed())
        tidy.approvedOn.reset();
    else if (!tidy.approvedOn)
        tidy.approvedOn = today();
    return sessionrules::check(tidy, today()).map([&] { return tidy; });
}

/// Approved minutes tell of a certain meeting: which one it was must not change below them.
Result<> Sessions::checkCourse(const Session &before, const Session &after) const
{
    if (!before.isClosed())
        return {};
    if (!after.isClosed())
        return fail(Error::Code::Invalid, tr("The minutes are approved and stay so. Add an amendment instead."));
    const auto meeting = [](const Session &session) {
        return std::tuple(session.body, session.title, session.day, session.startsAt, session.endsAt, session.place,
                          session.isCancelled);
    };
    if (meeting(before) != meeting(after))
        return fail(Error::Code::Invalid,
                    tr("The minutes are approved: when and where the session was stays. Add an amendment instead."));
    return {};
}

Result<Session> Sessions::add(const Session &added)
{
    return m_store.write(tr("Session added"), [&](Transaction &transaction) {
        return checked(added).and_then(
            [&](const Session &session) { return transaction.table<Session>().add(session); });
    });
}

Result<Session> Sessions::plan(const Session &planned)
{
    return m_store.write(tr("Session added"), [&](Transaction &) {
        Session session = planned;
        if (const auto body = m_store.table<Body>().byId(planned.body)) {
            if (!session.startsAt)
                session.startsAt = body->startsAt;
            if (session.place.trimmed().isEmpty())
                session.place = body->place;
        }
        return add(session).and_then(
            [&](const Session &stored) { return expectMembers(stored.id).map([&](int) { return stored; }); });
    });
}

Result<> Sessions::update(const Session &changed)
{
    return m_store.write(tr("Session changed"), [&](Transaction &transaction) -> Result<> {
        const auto before = byId(changed.id);
        const auto session = checked(changed);
        if (const auto error = firstErrorOf(before, session))
            return fail(*error);
        return checkCourse(*before, *session).and_then([&] { return transaction.table<Session>().update(*session); });
    });
}

Result<> Sessions::remove(Id<Session> id)
{
    return m_store.write(tr("Session removed"), [&](Transaction &transaction) -> Result<> {
        const auto session = byId(id);
        if (!session)
            return fail(session.error());
        if (session->state >= Session::State::Held)
            return fail(Error::Code::Invalid, tr("This session was held. It stays, with its minutes."));
        const Where ofSession{u"session_id = ?"_s, {id.value}, {}};
        return transaction.table<AgendaItem>()
            .where(ofSession)
            .and_then([&](const QList<AgendaItem> &items) -> Result<> {
                for (const AgendaItem &item : items) {
                    if (const Result<> removed = remove(item.id); !removed)
                        return removed;
                }
                return transaction.table<Attendance>().removeWhere(ofSession);
            })
            .and_then([&] { return transaction.table<Session>().remove(*session); });
    });
}

Result<> Sessions::checkOpen(Id<Session> session) const
{
    return byId(session).and_then([](const Session &found) -> Result<> {
        if (found.isClosed())
            return fail(Error::Code::Invalid,
                        tr("The minutes of this session are approved. Add an amendment instead."));
        return {};
    });
}

Result<QList<Amendment>> Sessions::amendmentsOf(Id<Session> session) const
{
    return m_store.table<Amendment>().where({u"session_id = ?"_s, {session.value}, u"added_on, id"_s});
}

Result<Amendment> Sessions::add(const Amendment &added)
{
    return m_store.write(tr("Minutes amended"), [&](Transaction &transaction) {
        return byId(added.session).and_then([&](const Session &session) -> Result<Amendment> {
            Amendment tidy = added;
            tidy.text = tidyLines(added.text);
            tidy.addedOn = today();
            if (tidy.text.isEmpty())
                return fail(Error::Code::Invalid, tr("Enter what is to be added."));
            if (!session.isClosed())
                return fail(Error::Code::Invalid, tr("The minutes are not approved yet. Change them themselves."));
            return transaction.table<Amendment>().add(tidy);
        });
    });
}

QString titleOf(const Session &session, const Body &body)
{
    const QString day = QLocale().toString(session.day, QLocale::LongFormat);
    const QString name = session.title.isEmpty() ? body.name : body.name + u": "_s + session.title;
    return name + u", "_s + day;
}

} // namespace inko
