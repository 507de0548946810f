#include "core/exchange/rows/tablerules.h"
#include "core/exchange/tables/tables.h"
#include "core/monitoring/events/eventrules.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

using Use = TableColumn<EventSeries>::Use;

const Words<EventSeries::Rhythm> &rhythms()
{
    static const Words<EventSeries::Rhythm> words = {
        {EventSeries::Rhythm::Weekly, {u"wöchentlich"_s, u"jede Woche"_s, u"weekly"_s}},
        {EventSeries::Rhythm::EveryTwoWeeks, {u"alle zwei Wochen"_s, u"14-täglich"_s, u"every two weeks"_s}},
        {EventSeries::Rhythm::Monthly, {u"monatlich"_s, u"jeden Monat"_s, u"monthly"_s}}};
    return words;
}

RowResult<> check(EventSeries &series, const std::optional<EventSeries> &, ImportContext &)
{
    const Result<> sound = eventrules::checkSeries(series);
    return sound ? RowResult<>() : refuseRow(u"Letzter Termin"_s, {}, sound.error().message);
}

} // namespace

TableKind eventSeries()
{
    return kindWith(QT_TRANSLATE_NOOP("inko::tables", "Series of events"),
                    recordRules<EventSeries>(
                        {columns::line({u"Reihe"_s, u"Series"_s}, Use::Identifying, &EventSeries::title),
                         columns::word({u"Takt"_s, u"Rhythm"_s}, Use::Required, &EventSeries::rhythm, rhythms()),
                         columns::requiredDay({u"Erster Termin"_s, u"First event"_s}, &EventSeries::startsOn),
                         columns::requiredDay({u"Letzter Termin"_s, u"Last event"_s}, &EventSeries::endsOn)},
                        &check));
}

} // namespace inko::tables
