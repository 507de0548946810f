#include "core/exchange/tables/sessioncolumns.h"
#include "core/exchange/tables/tables.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::tables", text);
}

const Words<Body::Kind> &kinds()
{
    using Kind = Body::Kind;
    static const Words<Kind> words = {{Kind::Editorial, {u"Redaktionsgruppe"_s, u"editorial group"_s}},
                                      {Kind::Steering, {u"Steuerungsgruppe"_s, u"steering group"_s}},
                                      {Kind::Conference, {u"Konferenz"_s, u"conference"_s}},
                                      {Kind::Council, {u"Rat"_s, u"council"_s}},
                                      {Kind::Committee, {u"Ausschuss"_s, u"committee"_s}},
                                      {Kind::Advisory, {u"Beirat"_s, u"advisory council"_s}}};
    return words;
}

const Words<BodyMember::Role> &roles()
{
    using Role = BodyMember::Role;
    static const Words<Role> words = {{Role::Chair, {u"Vorsitz"_s, u"chair"_s}},
                                      {Role::Representative, {u"Vertretung"_s, u"representative"_s}},
                                      {Role::Deputy, {u"Stellvertretung"_s, u"deputy"_s}}};
    return words;
}

/// A person of the institution, by function or name.
CellResult<> readContact(BodyMember &member, const QString &cell, ImportContext &context)
{
    member.contact.reset();
    if (cells::saysNothing(cell))
        return {};
    for (const auto &entry : context.draft.table<Contact>().entries()) {
        const Contact &contact = entry.record;
        const bool isMeant =
            searchable(contact.job) == searchable(cell) || searchable(contact.name) == searchable(cell);
        if (contact.organisation == member.organisation && isMeant && !entry.removed) {
            member.contact = contact.id;
            return {};
        }
    }
    return refuseCell(tr("The institution has no contact of this function or name. Correct it, or add the contact "
                         "first."));
}

} // namespace

TableKind bodies()
{
    using Use = TableColumn<Body>::Use;
    return kindWith(
        QT_TRANSLATE_NOOP("inko::tables", "Bodies"),
        recordRules<Body>(
            {columns::line({u"Gremium"_s, u"Body"_s}, Use::Identifying, &Body::name),
             columns::word({u"Art"_s, u"Kind"_s}, Use::Required, &Body::kind, kinds()),
             columns::number<Body>({u"Sitzungen im Jahr"_s, u"Sessions a year"_s}, Use::Optional,
                                   &Body::sessionsPerYear, 0, 53),
             columns::timeOfDay({u"Beginn"_s, u"Starts at"_s}, Use::Optional, &Body::startsAt),
             columns::line({u"Ort"_s, u"Place"_s}, Use::Optional, &Body::place),
             columns::number<Body>({u"Beschlussfähig ab"_s, u"Quorum"_s}, Use::Optional, &Body::quorum, 1, 999),
             columns::yesOrNo({u"Protokolle öffentlich"_s, u"Publishes minutes"_s}, &Body::publishesMinutes),
             columns::text({u"Bemerkung"_s, u"Note"_s}, Use::Optional, &Body::note)},
            {}));
}

TableKind bodyMembers()
{
    using Use = TableColumn<BodyMember>::Use;
    return kindWith(
        QT_TRANSLATE_NOOP("inko::tables", "Members of bodies"),
        recordRules<BodyMember>(
            {columns::body<BodyMember>({u"Gremium"_s, u"Body"_s}, Use::Identifying, &BodyMember::body),
             columns::organisation({u"Institution"_s, u"Organisation"_s}, Use::Identifying, &BodyMember::organisation),
             {{u"Funktion"_s, u"Function"_s}, Use::Distinguishing, &readContact, {}},
             columns::word({u"Rolle"_s, u"Role"_s}, Use::Identifying, &BodyMember::role, roles()),
             columns::day({u"Seit"_s, u"Since"_s}, &BodyMember::since),
             columns::day({u"Bis"_s, u"Until"_s}, &BodyMember::until)},
            {}));
}

} // namespace inko::tables

namespace inko::columns {

QString isNoBody()
{
    return QCoreApplication::translate("inko::tables",
                                       "There is no body of this name. Correct it, or add the body first.");
}

QString isNoSession()
{
    return QCoreApplication::translate("inko::tables",
                                       "The body has no session on this day. Correct it, or add the session first.");
}

QString isNoAgendaItem()
{
    return QCoreApplication::translate(
        "inko::tables", "The session has no agenda item of this title. Correct it, or add the item first.");
}

} // namespace inko::columns
