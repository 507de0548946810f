#include "core/base/text.h"
#include "core/steering/bodies/bodies.h"
#include "core/steering/sessions/sessionrules.h"
#include "core/steering/sessions/sessions.h"

#include <QSet>

namespace inko {

using namespace Qt::StringLiterals;

QString Sessions::nameOf(Attendance::Presence presence)
{
    switch (presence) {
    case Attendance::Presence::Expected: return tr("expected");
    case Attendance::Presence::Present: return tr("present");
    case Attendance::Presence::Excused: return tr("excused");
    case Attendance::Presence::Absent: return tr("absent");
    case Attendance::Presence::Guest: return tr("guest");
    }
    return {};
}

Result<QList<Attendance>> Sessions::attendanceOf(Id<Session> session) const
{
    return m_store.table<Attendance>().where({u"session_id = ?"_s, {session.value}, u"id"_s});
}

Result<Attendance> Sessions::checked(const Attendance &attendance) const
{
    Attendance tidy = attendance;
    tidy.name = tidyLine(attendance.name);
    if (const Result<> sound = sessionrules::check(tidy); !sound)
        return fail(sound.error());
    return attendanceOf(tidy.session).and_then([&](const QList<Attendance> &others) -> Result<Attendance> {
        for (const Attendance &other : others) {
            const bool isSame =
                other.organisation == tidy.organisation && searchable(other.name) == searchable(tidy.name);
            if (other.id != tidy.id && isSame)
                return fail(Error::Code::Invalid, tr("This person is on the list already."));
        }
        return checkOpen(tidy.session).map([&] { return tidy; });
    });
}

Result<Attendance> Sessions::add(const Attendance &added)
{
    return m_store.write(tr("Attendance added"), [&](Transaction &transaction) {
        return checked(added).and_then(
            [&](const Attendance &attendance) { return transaction.table<Attendance>().add(attendance); });
    });
}

Result<> Sessions::update(const Attendance &changed)
{
    return m_store.write(tr("Attendance changed"), [&](Transaction &transaction) {
        return checked(changed).and_then(
            [&](const Attendance &attendance) { return transaction.table<Attendance>().update(attendance); });
    });
}

Result<> Sessions::remove(Id<Attendance> id)
{
    return m_store.write(tr("Attendance removed"), [&](Transaction &transaction) -> Result<> {
        auto table = transaction.table<Attendance>();
        return table.byId(id).and_then([&](const Attendance &removed) {
            return checkOpen(removed.session).and_then([&] { return table.remove(removed); });
        });
    });
}

Result<int> Sessions::expectMembers(Id<Session> id)
{
    return m_store.write(tr("Members expected"), [&](Transaction &transaction) -> Result<int> {
        const auto session = byId(id);
        const auto there = attendanceOf(id);
        const auto contacts = m_store.table<Contact>().all();
        if (const auto error = firstErrorOf(session, there, contacts))
            return fail(*error);
        const auto members = Bodies(m_store).membersOf(session->body);
        const Result<> open = checkOpen(id);
        if (const auto error = firstErrorOf(members, open))
            return fail(*error);
        QHash<Id<Contact>, QString> names;
        for (const Contact &contact : *contacts)
            names.insert(contact.id, contact.name.isEmpty() ? contact.job : contact.name);
        QSet<std::pair<qint64, QString>> expected;
        for (const Attendance &one : *there)
            expected << std::pair(one.organisation.value_or(Id<Organisation>()).value, searchable(one.name));
        int count = 0;
        for (const BodyMember &member : *members) {
            const QString name = member.contact ? tidyLine(names.value(*member.contact)) : QString();
            const std::pair key(member.organisation.value, searchable(name));
            if (!member.isMemberOn(session->day) || expected.contains(key))
                continue;
            expected << key;
            const auto added = transaction.table<Attendance>().add(
                {{}, 0, id, member.organisation, member.contact, name, Attendance::Presence::Expected});
            if (!added)
                return fail(added.error());
            ++count;
        }
        return count;
    });
}

Result<int> Sessions::markExpectedPresent(Id<Session> id)
{
    return m_store.write(tr("Those expected are present"), [&](Transaction &transaction) -> Result<int> {
        const auto there = attendanceOf(id);
        const Result<> open = checkOpen(id);
        if (const auto error = firstErrorOf(there, open))
            return fail(*error);
        int count = 0;
        for (Attendance one : *there) {
            if (one.presence != Attendance::Presence::Expected)
                continue;
            one.presence = Attendance::Presence::Present;
            if (const Result<> updated = transaction.table<Attendance>().update(one); !updated)
                return fail(updated.error());
            ++count;
        }
        return count;
    });
}

int votingInstitutions(const QList<Attendance> &attendance)
{
    QSet<Id<Organisation>> voting;
    for (const Attendance &one : attendance) {
        if (one.presence == Attendance::Presence::Present && one.organisation)
            voting << *one.organisation;
    }
    return static_cast<int>(voting.size());
}

} // namespace inko
