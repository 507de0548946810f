#include "core/steering/bodies/bodies.h"

#include "core/base/text.h"
#include "core/storage/database.h"

namespace inko {

using namespace Qt::StringLiterals;

QString Bodies::nameOf(Body::Kind kind)
{
    switch (kind) {
    case Body::Kind::Editorial: return tr("Editorial group");
    case Body::Kind::Steering: return tr("Steering group");
    case Body::Kind::Conference: return tr("Conference");
    case Body::Kind::Council: return tr("Council");
    case Body::Kind::Committee: return tr("Committee");
    case Body::Kind::Advisory: return tr("Advisory council");
    }
    return {};
}

QString Bodies::nameOf(BodyMember::Role role)
{
    switch (role) {
    case BodyMember::Role::Chair: return tr("Chair");
    case BodyMember::Role::Representative: return tr("Representative");
    case BodyMember::Role::Deputy: return tr("Deputy");
    }
    return {};
}

Result<QList<Body>> Bodies::all() const
{
    return m_store.table<Body>().all().map([](QList<Body> bodies) {
        const QCollator collator = germanCollator();
        std::ranges::stable_sort(bodies, [&](const Body &one, const Body &other) {
            return one.kind != other.kind ? one.kind < other.kind : collator.compare(one.name, other.name) < 0;
        });
        return bodies;
    });
}

Result<Body> Bodies::byId(Id<Body> id) const
{
    return m_store.table<Body>().byId(id);
}

Result<Body> Bodies::checked(const Body &body) const
{
    Body tidy = body;
    tidy.name = tidyLine(body.name);
    tidy.place = tidyLine(body.place);
    tidy.note = tidyLines(body.note);
    if (tidy.name.isEmpty())
        return fail(Error::Code::Invalid, tr("Give the body a name."));
    if (tidy.sessionsPerYear < 0 || tidy.sessionsPerYear > 53)
        return fail(Error::Code::Invalid, tr("Enter how many sessions a year are planned, from 0 to 53."));
    if (tidy.quorum && *tidy.quorum < 1)
        return fail(Error::Code::Invalid,
                    tr("Enter how many institutions must be present at least, or leave it empty."));
    return all().and_then([&](const QList<Body> &others) -> Result<Body> {
        for (const Body &other : others) {
            if (other.id != tidy.id && searchable(other.name) == searchable(tidy.name))
                return fail(Error::Code::Invalid, tr("“%1” is there already.").arg(other.name));
        }
        return tidy;
    });
}

Result<Body> Bodies::add(const Body &added)
{
    return m_store.write(tr("Body added"), [&](Transaction &transaction) {
        return checked(added).and_then([&](const Body &body) { return transaction.table<Body>().add(body); });
    });
}

Result<> Bodies::update(const Body &changed)
{
    return m_store.write(tr("Body changed"), [&](Transaction &transaction) {
        return checked(changed).and_then([&](const Body &body) { return transaction.table<Body>().update(body); });
    });
}

Result<> Bodies::remove(Id<Body> id)
{
    return m_store.write(tr("Body removed"), [&](Transaction &transaction) -> Result<> {
        const auto sessions = m_store.database().value(u"SELECT count(*) FROM session WHERE body_id = ?"_s, {id.value});
        if (!sessions)
            return fail(sessions.error());
        if (sessions->toInt() > 0)
            return fail(Error::Code::Invalid, tr("This body has %n session(s). It stays, so that their minutes do.",
                                                 nullptr, sessions->toInt()));
        return transaction.table<BodyMember>().removeWhere({u"body_id = ?"_s, {id.value}, {}}).and_then([&] {
            return transaction.table<Body>().remove(id);
        });
    });
}

Result<QList<BodyMember>> Bodies::members() const
{
    return m_store.table<BodyMember>().all(u"body_id, CASE role WHEN 'Chair' THEN 0 WHEN 'Representative' THEN 1 "
                                           "ELSE 2 END, id"_s);
}

Result<QList<BodyMember>> Bodies::membersOf(Id<Body> body) const
{
    return members().map([body](QList<BodyMember> members) {
        members.removeIf([body](const BodyMember &member) { return member.body != body; });
        return members;
    });
}

/// One representative per institution at any time: the deck's "aus jeder Institution ein Vertreter".
Result<> Bodies::checkSeat(const BodyMember &member) const
{
    if (member.role == BodyMember::Role::Deputy)
        return {};
    return membersOf(member.body).and_then([&](const QList<BodyMember> &others) -> Result<> {
        for (const BodyMember &other : others) {
            const bool isSameSeat = other.id != member.id && other.organisation == member.organisation &&
                                    other.role != BodyMember::Role::Deputy;
            const bool isBefore = other.until && member.since && *other.until < *member.since;
            const bool isAfter = member.until && other.since && *member.until < *other.since;
            if (isSameSeat && !isBefore && !isAfter)
                return fail(Error::Code::Invalid,
                            tr("An institution has one representative at a time. Enter until when the other one was "
                               "it, or make this one a deputy."));
        }
        return {};
    });
}

Result<> Bodies::check(const BodyMember &member) const
{
    if (!member.organisation.isValid())
        return fail(Error::Code::Invalid, tr("Say for which institution."));
    if (member.since && member.until && *member.until < *member.since)
        return fail(Error::Code::Invalid, tr("The last day lies before the first. Look at the days again."));
    if (member.contact) {
        const auto contact = m_store.table<Contact>().byId(*member.contact);
        if (!contact)
            return fail(contact.error());
        if (contact->organisation != member.organisation)
            return fail(Error::Code::Invalid, tr("This person belongs to another institution."));
    }
    return checkSeat(member);
}

Result<BodyMember> Bodies::add(const BodyMember &added)
{
    return m_store.write(tr("Member of a body added"), [&](Transaction &transaction) {
        return check(added).and_then([&] { return transaction.table<BodyMember>().add(added); });
    });
}

Result<> Bodies::update(const BodyMember &changed)
{
    return m_store.write(tr("Member of a body changed"), [&](Transaction &transaction) {
        return check(changed).and_then([&] { return transaction.table<BodyMember>().update(changed); });
    });
}

Result<> Bodies::remove(Id<BodyMember> id)
{
    return m_store.write(tr("Member of a body removed"),
                         [&](Transaction &transaction) { return transaction.table<BodyMember>().remove(id); });
}

} // namespace inko
