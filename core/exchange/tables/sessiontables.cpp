#include "core/exchange/columns/listcolumns.h"
#include "core/exchange/tables/sessioncolumns.h"
#include "core/exchange/tables/tables.h"
#include "core/steering/sessions/sessionrules.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::tables", text);
}

const Words<Session::State> &states()
{
    using State = Session::State;
    static const Words<State> words = {{State::Planned, {u"geplant"_s, u"planned"_s}},
                                       {State::Invited, {u"eingeladen"_s, u"invited"_s}},
                                       {State::Held, {u"gehalten"_s, u"held"_s}},
                                       {State::Drafted, {u"Protokoll geschrieben"_s, u"minutes drafted"_s}},
                                       {State::Approved, {u"Protokoll genehmigt"_s, u"minutes approved"_s}},
                                       {State::Published, {u"Protokoll veröffentlicht"_s, u"minutes published"_s}}};
    return words;
}

const Words<AgendaItem::Visibility> &visibilities()
{
    using Visibility = AgendaItem::Visibility;
    static const Words<Visibility> words = {{Visibility::Internal, {u"intern"_s, u"internal"_s}},
                                            {Visibility::Public, {u"öffentlich"_s, u"public"_s}}};
    return words;
}

const Words<AgendaItem::Outcome> &outcomes()
{
    using Outcome = AgendaItem::Outcome;
    static const Words<Outcome> words = {{Outcome::None, {u"keins"_s, u"none"_s}},
                                         {Outcome::Noted, {u"zur Kenntnis genommen"_s, u"noted"_s}},
                                         {Outcome::Consensus, {u"einvernehmlich"_s, u"consensus"_s}},
                                         {Outcome::Accepted, {u"angenommen"_s, u"accepted"_s}},
                                         {Outcome::Rejected, {u"abgelehnt"_s, u"rejected"_s}},
                                         {Outcome::Postponed, {u"vertagt"_s, u"postponed"_s}}};
    return words;
}

const Words<Attendance::Presence> &presences()
{
    using Presence = Attendance::Presence;
    static const Words<Presence> words = {{Presence::Expected, {u"erwartet"_s, u"expected"_s}},
                                          {Presence::Present, {u"anwesend"_s, u"present"_s}},
                                          {Presence::Excused, {u"entschuldigt"_s, u"excused"_s}},
                                          {Presence::Absent, {u"abwesend"_s, u"absent"_s}},
                                          {Presence::Guest, {u"Gast"_s, u"guest"_s}}};
    return words;
}

bool isClosed(Id<Session> session, ImportContext &context)
{
    return session.isValid() && !isDraft(session) && context.draft.table<Session>().at(session).isClosed();
}

RowResult<> checkSession(Session &session, const std::optional<Session> &before, ImportContext &context)
{
    if (before && before->isClosed() && *before != session)
        return refuseRow(u"Stand"_s, {}, tr("The minutes of this session are approved. They stay as they are."));
    if (session.isClosed() && !session.approvedOn)
        session.approvedOn = context.today;
    if (!session.isClosed())
        session.approvedOn.reset();
    const std::pair<Result<>, QString> checks[] = {
        {sessionrules::checkTimes(session), u"Ende"_s},
        {sessionrules::checkState(session, context.today), u"Stand"_s},
        {sessionrules::checkInvitation(session), u"Eingeladen am"_s},
        {sessionrules::checkApproval(session, context.today), u"Genehmigt am"_s}};
    for (const auto &[sound, column] : checks) {
        if (!sound)
            return refuseRow(column, {}, sound.error().message);
    }
    return {};
}

RowResult<> checkItem(AgendaItem &item, const std::optional<AgendaItem> &before, ImportContext &context)
{
    if (isClosed(item.session, context) && before != item)
        return refuseRow({}, {}, tr("The minutes of this session are approved. They stay as they are."));
    if (!before)
        item.position = context.draft.table<AgendaItem>().placeAfter(
            [&](const AgendaItem &other) { return other.session == item.session; });
    return {};
}

RowResult<> checkAttendance(Attendance &one, const std::optional<Attendance> &before, ImportContext &context)
{
    if (isClosed(one.session, context) && before != one)
        return refuseRow({}, {}, tr("The minutes of this session are approved. They stay as they are."));
    if (const Result<> sound = sessionrules::check(one); !sound)
        return refuseRow(u"Name"_s, {}, sound.error().message);
    return {};
}

/// A paper, with the item by which its row names it.
using SaidPaper = columns::PlacedInSession<AgendaPaper>;

CellResult<> readItem(SaidPaper &said, const QString &cell, ImportContext &context)
{
    const Id<Session> session =
        context.draft.table<Session>().find(draftkeys::ofSession(said.bodyNamed, said.sessionDay.value_or(QDate())));
    said.agendaItem = context.draft.table<AgendaItem>().find(draftkeys::ofPart(session, cell));
    return said.agendaItem.isValid() ? CellResult<>() : refuseCell(columns::isNoAgendaItem());
}

CellResult<> readSessionDay(SaidPaper &said, const QString &cell, ImportContext &)
{
    return cells::day(cell).map([&](std::optional<QDate> day) { said.sessionDay = day; });
}

RowResult<> checkPaper(AgendaPaper &paper, const std::optional<AgendaPaper> &before, ImportContext &context)
{
    if (isClosed(context.draft.table<AgendaItem>().at(paper.agendaItem).session, context) && before != paper)
        return refuseRow({}, {}, tr("The minutes of this session are approved. They stay as they are."));
    return {};
}

} // namespace

TableKind sessions()
{
    using Use = TableColumn<Session>::Use;
    constexpr int mostPersons = 100'000;
    return kindWith(
        QT_TRANSLATE_NOOP("inko::tables", "Sessions"),
        recordRules<Session>(
            {columns::body<Session>({u"Gremium"_s, u"Body"_s}, Use::Identifying, &Session::body),
             columns::requiredDay({u"Datum"_s, u"Date"_s}, &Session::day, Use::Identifying),
             columns::line({u"Titel"_s, u"Title"_s}, Use::Optional, &Session::title),
             columns::timeOfDay({u"Beginn"_s, u"Starts at"_s}, Use::Optional, &Session::startsAt),
             columns::timeOfDay({u"Ende"_s, u"Ends at"_s}, Use::Optional, &Session::endsAt),
             columns::line({u"Ort"_s, u"Place"_s}, Use::Optional, &Session::place),
             columns::word({u"Stand"_s, u"State"_s}, Use::Required, &Session::state, states()),
             columns::yesOrNo({u"Abgesagt"_s, u"Cancelled"_s}, &Session::isCancelled),
             columns::day({u"Eingeladen am"_s, u"Invited on"_s}, &Session::invitedOn),
             columns::day({u"Genehmigt am"_s, u"Approved on"_s}, &Session::approvedOn),
             columns::number({u"Eingeladene"_s, u"Invited"_s}, Use::Optional, &Session::invitedCount, 0, mostPersons),
             columns::number({u"Angemeldete"_s, u"Registered"_s}, Use::Optional, &Session::registeredCount, 0,
                             mostPersons),
             columns::number({u"Anwesende"_s, u"Present"_s}, Use::Optional, &Session::presentCount, 0, mostPersons),
             columns::text({u"Bemerkung"_s, u"Note"_s}, Use::Optional, &Session::note)},
            &checkSession));
}

TableKind agendaItems()
{
    using Said = columns::PlacedInSession<AgendaItem>;
    using Use = TableColumn<Said>::Use;
    return kindWith(
        QT_TRANSLATE_NOOP("inko::tables", "Agenda items"),
        columns::placedRules<AgendaItem>(
            columns::ofSession<AgendaItem>(&AgendaItem::session) +
                QList<TableColumn<Said>>{
                    columns::line<Said>({u"Tagesordnungspunkt"_s, u"Agenda item"_s}, Use::Identifying, &Said::title),
                    columns::word<Said>({u"Sichtbarkeit"_s, u"Visibility"_s}, Use::Required, &Said::visibility,
                                        visibilities()),
                    columns::number<Said>({u"Minuten"_s, u"Minutes"_s}, Use::Optional, &Said::duration, 1, 1440),
                    columns::line<Said>({u"Vortrag"_s, u"Presented by"_s}, Use::Optional, &Said::presenter),
                    columns::line<Said>({u"Anlass"_s, u"Origin"_s}, Use::Optional, &Said::origin),
                    columns::text<Said>({u"Sachstand"_s, u"Brief"_s}, Use::Optional, &Said::brief),
                    columns::text<Said>({u"Protokoll"_s, u"Record"_s}, Use::Optional, &Said::minutes),
                    columns::text<Said>({u"Beschluss"_s, u"Decision"_s}, Use::Optional, &Said::decision),
                    columns::word<Said>({u"Ergebnis"_s, u"Outcome"_s}, Use::Optional, &Said::outcome, outcomes()),
                    columns::number<Said>({u"Dafür"_s, u"In favour"_s}, Use::Optional, &Said::votesFor, 0, 9999),
                    columns::number<Said>({u"Dagegen"_s, u"Against"_s}, Use::Optional, &Said::votesAgainst, 0, 9999),
                    columns::number<Said>({u"Enthaltungen"_s, u"Abstentions"_s}, Use::Optional, &Said::abstentions, 0,
                                          9999),
                    columns::goals<Said>({u"Ziele"_s, u"Goals"_s}, &Said::goals, Use::Optional)},
            &checkItem));
}

TableKind agendaPapers()
{
    using Use = TableColumn<SaidPaper>::Use;
    return kindWith(QT_TRANSLATE_NOOP("inko::tables", "Papers of agenda items"),
                    columns::placedRules<AgendaPaper>(
                        {columns::body<SaidPaper>({u"Gremium"_s, u"Body"_s}, Use::Identifying, &SaidPaper::bodyNamed),
                         {{u"Sitzung"_s, u"Session"_s}, Use::Identifying, &readSessionDay, {}},
                         {{u"Tagesordnungspunkt"_s, u"Agenda item"_s}, Use::Identifying, &readItem, {}},
                         columns::line<SaidPaper>({u"Unterlage"_s, u"Paper"_s}, Use::Identifying, &SaidPaper::title),
                         columns::line<SaidPaper>({u"Nummer oder Adresse"_s, u"Number or address"_s}, Use::Optional,
                                                  &SaidPaper::reference),
                         columns::text<SaidPaper>({u"Text"_s}, Use::Optional, &SaidPaper::text)},
                        &checkPaper));
}

TableKind attendance()
{
    using Said = columns::PlacedInSession<Attendance>;
    using Use = TableColumn<Said>::Use;
    const TableColumn<Said> organisation{
        {u"Institution"_s, u"Organisation"_s},
        Use::Distinguishing,
        [](Said &said, const QString &cell, ImportContext &context) -> CellResult<> {
            said.organisation.reset();
            if (cells::saysNothing(cell))
                return {};
            return cells::organisation(cell, context).map([&](Id<Organisation> id) { said.organisation = id; });
        },
        {}};
    return kindWith(QT_TRANSLATE_NOOP("inko::tables", "Attendance"),
                    columns::placedRules<Attendance>(
                        columns::ofSession<Attendance>(&Attendance::session) +
                            QList<TableColumn<Said>>{organisation,
                                                     columns::line<Said>({u"Name"_s}, Use::Distinguishing, &Said::name),
                                                     columns::word<Said>({u"Anwesenheit"_s, u"Presence"_s},
                                                                         Use::Required, &Said::presence, presences())},
                        &checkAttendance));
}

} // namespace inko::tables
