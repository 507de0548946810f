#include "core/exchange/columns/listcolumns.h"
#include "core/exchange/rows/tablerules.h"
#include "core/exchange/tables/tables.h"
#include "core/monitoring/indicators/indicatorrules.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

using Use = TableColumn<Indicator>::Use;

const Words<Indicator::Kind> &kinds()
{
    static const Words<Indicator::Kind> words = {
        {Indicator::Kind::Outcome, {u"Ziel-Monitoring"_s, u"Ziel"_s, u"outcome"_s}},
        {Indicator::Kind::Process, {u"Prozess-Monitoring"_s, u"Prozess"_s, u"process"_s}},
        {Indicator::Kind::Context, {u"Bevölkerungsdaten"_s, u"Kontext"_s, u"Sozialdaten"_s, u"context"_s}}};
    return words;
}

const Words<Indicator::Direction> &directions()
{
    static const Words<Indicator::Direction> words = {
        {Indicator::Direction::More, {u"mehr ist besser"_s, u"mehr"_s, u"more"_s}},
        {Indicator::Direction::Less, {u"weniger ist besser"_s, u"weniger"_s, u"less"_s}},
        {Indicator::Direction::Corridor, {u"Korridor"_s, u"corridor"_s}}};
    return words;
}

const Words<Indicator::Rhythm> &rhythms()
{
    static const Words<Indicator::Rhythm> words = {
        {Indicator::Rhythm::Monthly, {u"monatlich"_s, u"monthly"_s}},
        {Indicator::Rhythm::Quarterly, {u"vierteljährlich"_s, u"quarterly"_s}},
        {Indicator::Rhythm::HalfYearly, {u"halbjährlich"_s, u"half-yearly"_s}},
        {Indicator::Rhythm::Yearly, {u"jährlich"_s, u"yearly"_s}},
        {Indicator::Rhythm::EveryTwoYears, {u"alle zwei Jahre"_s, u"zweijährlich"_s, u"every two years"_s}},
        {Indicator::Rhythm::Irregular, {u"unregelmäßig"_s, u"irregular"_s}}};
    return words;
}

const Words<Indicator::Counting> &countings()
{
    static const Words<Indicator::Counting> words = {
        {Indicator::Counting::PerPeriod, {u"je Zeitraum"_s, u"per period"_s}},
        {Indicator::Counting::Cumulative, {u"aufgelaufen"_s, u"kumuliert"_s, u"cumulative"_s}},
        {Indicator::Counting::AtEnd, {u"Stand am Ende"_s, u"Stand"_s, u"at end"_s}}};
    return words;
}

const Words<Indicator::Breakdown> &breakdowns()
{
    static const Words<Indicator::Breakdown> words = {
        {Indicator::Breakdown::None, {u"keine"_s, u"none"_s}},
        {Indicator::Breakdown::Sex, {u"Geschlecht"_s, u"sex"_s}},
        {Indicator::Breakdown::AgeGroup, {u"Altersgruppe"_s, u"Alter"_s, u"age group"_s}},
        {Indicator::Breakdown::TargetGroup, {u"Zielgruppe"_s, u"target group"_s}},
        {Indicator::Breakdown::District, {u"Sozialraum"_s, u"district"_s}},
        {Indicator::Breakdown::Free, {u"eigene Gruppen"_s, u"frei"_s, u"free"_s}}};
    return words;
}

const Words<Indicator::Computation> &computations()
{
    static const Words<Indicator::Computation> words = {
        {Indicator::Computation::None, {u"keine"_s, u"none"_s}},
        {Indicator::Computation::Entries, {u"Angebote"_s, u"offers"_s}},
        {Indicator::Computation::Organisations, {u"Institutionen"_s, u"institutions"_s}},
        {Indicator::Computation::Participants, {u"Teilnehmende"_s, u"participants"_s}},
        {Indicator::Computation::ReturnRate, {u"Rücklaufquote"_s, u"Rücklauf"_s, u"return rate"_s}},
        {Indicator::Computation::EventParticipants,
         {u"Teilnehmende an Veranstaltungen"_s, u"Veranstaltungen"_s, u"participants in events"_s}},
        {Indicator::Computation::SettledRecommendations,
         {u"Erledigte Empfehlungen"_s, u"Empfehlungen"_s, u"settled recommendations"_s}}};
    return words;
}

RowResult<> check(Indicator &indicator, const std::optional<Indicator> &before, ImportContext &context)
{
    using Check = Result<> (*)(const Indicator &);
    const std::pair<Check, QString> checks[] = {{&indicatorrules::checkTitle, u"Kennzahl"_s},
                                                {&indicatorrules::checkGoals, u"Ziele"_s},
                                                {&indicatorrules::checkTarget, u"Zielwert"_s},
                                                {&indicatorrules::checkLimits, u"Sprungfaktor"_s},
                                                {&indicatorrules::checkComputation, u"Gliederung"_s}};
    for (const auto &[sound, column] : checks) {
        if (const Result<> checked = sound(indicator); !checked)
            return refuseRow(column, {}, checked.error().message);
    }
    if (!before)
        indicator.position = context.draft.table<Indicator>().placeAfter([](const Indicator &) { return true; });
    return {};
}

} // namespace

TableKind indicators()
{
    return kindWith(
        QT_TRANSLATE_NOOP("inko::tables", "Indicators"),
        recordRules<Indicator>(
            {columns::line({u"Kennzahl"_s, u"Indikator"_s, u"Indicator"_s}, Use::Identifying, &Indicator::title),
             columns::goals({u"Ziele"_s, u"Ziel"_s, u"Goals"_s, u"Goal"_s}, &Indicator::goals),
             columns::word({u"Art"_s, u"Kind"_s}, Use::Required, &Indicator::kind, kinds()),
             columns::line({u"Einheit"_s, u"Unit"_s}, Use::Optional, &Indicator::unit),
             columns::text({u"Definition"_s, u"Beschreibung"_s, u"Description"_s}, Use::Optional,
                           &Indicator::definition),
             columns::word({u"Richtung"_s, u"Direction"_s}, Use::Optional, &Indicator::direction, directions()),
             columns::decimal({u"Ausgangswert"_s, u"Baseline"_s}, &Indicator::baseline),
             columns::day({u"Ausgangswert vom"_s, u"Baseline on"_s}, &Indicator::baselineOn),
             columns::decimal({u"Zielwert"_s, u"Target"_s}, &Indicator::target),
             columns::decimal({u"Zielwert bis"_s, u"Target up to"_s}, &Indicator::corridorEnd),
             columns::year({u"Zieljahr"_s, u"Target year"_s}, Use::Optional, &Indicator::targetYear),
             columns::line({u"Quelle"_s, u"Source"_s}, Use::Optional, &Indicator::source),
             columns::word({u"Rhythmus"_s, u"Rhythm"_s}, Use::Optional, &Indicator::rhythm, rhythms()),
             columns::organisation({u"Verantwortlich"_s, u"Responsible"_s}, &Indicator::responsible),
             columns::word({u"Zählweise"_s, u"Counting"_s}, Use::Optional, &Indicator::counting, countings()),
             columns::word({u"Gliederung"_s, u"Breakdown"_s}, Use::Optional, &Indicator::breakdown, breakdowns()),
             columns::word({u"Berechnung"_s, u"Computation"_s}, Use::Optional, &Indicator::computation, computations()),
             columns::decimal({u"Sprungfaktor"_s, u"Jump factor"_s}, &Indicator::jumpFactor),
             columns::decimal({u"Kleinster Wert"_s, u"Least"_s}, &Indicator::least),
             columns::decimal({u"Größter Wert"_s, u"Most"_s}, &Indicator::most)},
            &check));
}

} // namespace inko::tables
