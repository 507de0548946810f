#include "core/exchange/rows/tablerules.h"
#include "core/exchange/tables/channelwords.h"
#include "core/exchange/tables/sessioncolumns.h"
#include "core/exchange/tables/standingwords.h"
#include "core/exchange/tables/tables.h"
#include "core/steering/progress/progressrules.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::tables", text);
}

const Words<ProgressRequest::State> &states()
{
    using State = ProgressRequest::State;
    static const Words<State> words = {{State::NotAsked, {u"noch nicht gefragt"_s, u"not asked"_s}},
                                       {State::Asked, {u"gefragt"_s, u"asked"_s}},
                                       {State::Answered, {u"beantwortet"_s, u"answered"_s}},
                                       {State::NothingNew, {u"nichts Neues"_s, u"nothing new"_s}},
                                       {State::Declined, {u"abgelehnt"_s, u"declined"_s}}};
    return words;
}

QString isNoRound()
{
    return tr("There is no such progress round. Correct it, or open the round first.");
}

template<class R>
TableColumn<R> ofRound(Id<ProgressRound> R::*field)
{
    return columns::record<R, ProgressRound>(
        {u"Fortschrittsrunde"_s, u"Progress round"_s}, TableColumn<R>::Use::Identifying, field,
        [](const R &, const QString &cell) { return draftkeys::ofName(cell); }, &isNoRound);
}

CellResult<> readBody(ProgressRound &round, const QString &cell, ImportContext &context)
{
    round.body.reset();
    if (cells::saysNothing(cell))
        return {};
    const Id<Body> found = context.draft.table<Body>().find(draftkeys::ofName(cell));
    if (!found.isValid())
        return refuseCell(columns::isNoBody());
    round.body = found;
    return {};
}

RowResult<> checkRound(ProgressRound &round, const std::optional<ProgressRound> &, ImportContext &)
{
    const Result<> sound = progressrules::check(round);
    return sound ? RowResult<>() : refuseRow(u"Antwort bis"_s, {}, sound.error().message);
}

CellResult<> readChannel(ProgressRequest &request, const QString &cell, ImportContext &)
{
    request.channel.reset();
    if (cells::saysNothing(cell))
        return {};
    return channelWords().read(cell).map([&](Return::Channel channel) { request.channel = channel; });
}

RowResult<> checkRequest(ProgressRequest &request, const std::optional<ProgressRequest> &, ImportContext &context)
{
    request = progressrules::completed(request, context.today);
    const Result<> sound = progressrules::check(request, context.today);
    return sound ? RowResult<>() : refuseRow(u"Stand"_s, states().written(request.state), sound.error().message);
}

/// A report, with the round and the institution by which its row names the request.
struct SaidReport : ProgressReport {
    Id<ProgressRound> round;
    Id<Organisation> organisation;
    friend bool operator==(const SaidReport &one, const SaidReport &other)
    {
        return static_cast<const ProgressReport &>(one) == static_cast<const ProgressReport &>(other);
    }
};

CellResult<> readStanding(SaidReport &said, const QString &cell, ImportContext &)
{
    said.standing.reset();
    if (cells::saysNothing(cell))
        return {};
    return standingWords().read(cell).map([&](ProgressReport::Standing standing) { said.standing = standing; });
}

CellResult<> readEnd(SaidReport &said, const QString &cell, ImportContext &)
{
    said.ends = {};
    if (cells::saysNothing(cell))
        return {};
    const std::optional<PartialDate> read = PartialDate::parse(cell);
    if (!read)
        return refuseCell(cells::isNoDate(cell));
    said.ends = *read;
    return {};
}

/// The institution's offer of this name in the newest grid; empty: it is new to the grid.
std::optional<Id<Activity>> activityOf(const SaidReport &said, const Draft &draft)
{
    const auto &entries = draft.table<GridEntry>();
    const Id<GridEntry> found =
        entries.find(draftkeys::ofEntryTitle(draft.newestRound(), said.organisation, said.title));
    return found.isValid() ? std::optional(entries.at(found).activity) : std::nullopt;
}

/// Whom the round did not ask has answered all the same.
Id<ProgressRequest> requestOf(const SaidReport &said, Draft &draft)
{
    auto &requests = draft.table<ProgressRequest>();
    const Id<ProgressRequest> found = requests.find(draftkeys::ofRequest(said.round, said.organisation));
    if (found.isValid())
        return found;
    ProgressRequest request;
    request.round = said.round;
    request.organisation = said.organisation;
    return requests.add(request);
}

std::optional<SaidReport> findReport(const SaidReport &said, ImportContext &context)
{
    const auto &requests = context.draft.table<ProgressRequest>();
    const Id<ProgressRequest> request = requests.find(draftkeys::ofRequest(said.round, said.organisation));
    const auto &reports = context.draft.table<ProgressReport>();
    const Id<ProgressReport> found =
        request.isValid() ? reports.find(draftkeys::ofPart(request, said.title)) : Id<ProgressReport>();
    if (!found.isValid())
        return std::nullopt;
    return SaidReport{reports.at(found), said.round, said.organisation};
}

RowResult<> checkReport(SaidReport &said, const std::optional<SaidReport> &before, ImportContext &context)
{
    if (const Result<> sound = progressrules::check(said); !sound)
        return refuseRow(u"Projekt"_s, said.title, sound.error().message);
    if (!before)
        said.activity = activityOf(said, context.draft);
    return {};
}

qint64 keepReport(SaidReport &said, ImportContext &context)
{
    auto &requests = context.draft.table<ProgressRequest>();
    said.request = requestOf(said, context.draft);
    const ProgressRequest &request = requests.at(said.request);
    if (const auto now = progressrules::answered(request, Return::Channel::Questionnaire, context.today);
        said.saysSomething() && now != request)
        requests.change(now);
    said.id = context.draft.table<ProgressReport>().put(said);
    return said.id.value;
}

} // namespace

const Words<ProgressReport::Standing> &standingWords()
{
    using Standing = ProgressReport::Standing;
    static const Words<Standing> words = {{Standing::NotStarted, {u"noch nicht begonnen"_s, u"not started"_s}},
                                          {Standing::OnTrack, {u"im Plan"_s, u"läuft"_s, u"on track"_s}},
                                          {Standing::Delayed, {u"verzögert"_s, u"delayed"_s}},
                                          {Standing::Finished, {u"abgeschlossen"_s, u"finished"_s}},
                                          {Standing::Stopped, {u"abgebrochen"_s, u"stopped"_s}}};
    return words;
}

TableKind progressRounds()
{
    using Use = TableColumn<ProgressRound>::Use;
    return kindWith(
        QT_TRANSLATE_NOOP("inko::tables", "Progress rounds"),
        recordRules<ProgressRound>(
            {columns::line({u"Fortschrittsrunde"_s, u"Progress round"_s}, Use::Identifying, &ProgressRound::title),
             {{u"Gremium"_s, u"Body"_s}, Use::Optional, &readBody, {}},
             columns::requiredDay({u"Gefragt am"_s, u"Asked on"_s}, &ProgressRound::askedOn),
             columns::day({u"Antwort bis"_s, u"Answers by"_s}, &ProgressRound::answersBy),
             columns::text({u"Mailtext"_s, u"Message"_s}, Use::Optional, &ProgressRound::message)},
            &checkRound));
}

TableKind progressRequests()
{
    using Use = TableColumn<ProgressRequest>::Use;
    return kindWith(QT_TRANSLATE_NOOP("inko::tables", "Answers on progress"),
                    recordRules<ProgressRequest>(
                        {ofRound(&ProgressRequest::round),
                         columns::organisation({u"Institution"_s, u"Organisation"_s}, Use::Identifying,
                                               &ProgressRequest::organisation),
                         columns::word({u"Stand"_s, u"State"_s}, Use::Required, &ProgressRequest::state, states()),
                         {{u"Weg"_s, u"Channel"_s}, Use::Optional, &readChannel, {}},
                         columns::day({u"Beantwortet am"_s, u"Answered on"_s}, &ProgressRequest::answeredOn),
                         columns::day({u"Wieder anrufen am"_s, u"Call again on"_s}, &ProgressRequest::callAgainOn),
                         columns::text({u"Bemerkung"_s, u"Note"_s}, Use::Optional, &ProgressRequest::note)},
                        &checkRequest));
}

TableKind progressReports()
{
    using Said = SaidReport;
    using Use = TableColumn<Said>::Use;
    TableRules<Said> rules;
    rules.columns = {
        ofRound<Said>(&Said::round),
        columns::organisation({u"Institution"_s, u"Organisation"_s}, Use::Identifying, &Said::organisation),
        columns::line<Said>({u"Projekt"_s, u"Project"_s}, Use::Identifying, &Said::title),
        {{u"Stand des Projekts"_s, u"Standing"_s}, Use::Optional, &readStanding, {}},
        columns::text<Said>({u"Was ist geschehen?"_s, u"What has happened"_s}, Use::Optional, &Said::text),
        columns::text<Said>({u"Nächster Schritt"_s, u"Next step"_s}, Use::Optional, &Said::nextStep),
        columns::text<Said>({u"Was fehlt?"_s, u"Needs"_s}, Use::Optional, &Said::needs),
        columns::number<Said>({u"Teilnehmende"_s, u"Participants"_s}, Use::Optional, &Said::participants, 0, 9'999'999),
        {{u"Bis"_s, u"Until"_s}, Use::Optional, &readEnd, {}}};
    rules.find = &findReport;
    rules.check = &checkReport;
    rules.keep = &keepReport;
    TableKind kind = kindWith(QT_TRANSLATE_NOOP("inko::tables", "Progress of projects"), rules);
    kind.namesOffers = true;
    return kind;
}

} // namespace inko::tables
