#include "core/exchange/columns/listcolumns.h"
#include "core/exchange/rows/tablerules.h"
#include "core/exchange/tables/tables.h"
#include "core/monitoring/events/eventrules.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

using Use = TableColumn<Event>::Use;

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::tables", text);
}

const Words<Event::Visibility> &visibilities()
{
    static const Words<Event::Visibility> words = {
        {Event::Visibility::Public, {u"öffentlich"_s, u"public"_s}},
        {Event::Visibility::Internal, {u"intern"_s, u"nicht öffentlich"_s, u"internal"_s}}};
    return words;
}

const Words<Event::Counting> &countings()
{
    static const Words<Event::Counting> words = {{Event::Counting::Counted, {u"gezählt"_s, u"counted"_s}},
                                                 {Event::Counting::Estimated, {u"geschätzt"_s, u"estimated"_s}}};
    return words;
}

CellResult<> readSeries(Event &event, const QString &cell, ImportContext &context)
{
    event.series.reset();
    if (cells::saysNothing(cell))
        return {};
    const Id<EventSeries> series = context.draft.table<EventSeries>().find(draftkeys::ofName(cell));
    if (!series.isValid())
        return refuseCell(tr("There is no series of this name. Correct it, or add the series first."));
    event.series = series;
    return {};
}

/// An offer by its name in the newest grid that has it; where several institutions use the name, the event's own.
CellResult<> readActivity(Event &event, const QString &cell, ImportContext &context)
{
    event.activity.reset();
    if (cells::saysNothing(cell))
        return {};
    const QString wanted = searchable(cell);
    QSet<Id<Activity>> found;
    QSet<Id<Activity>> own;
    for (const auto &entry : context.draft.table<GridEntry>().entries()) {
        if (searchable(entry.record.title) != wanted)
            continue;
        found << entry.record.activity;
        if (event.organisation == entry.record.organisation)
            own << entry.record.activity;
    }
    const QSet<Id<Activity>> &meant = own.isEmpty() ? found : own;
    if (meant.isEmpty())
        return refuseCell(
            tr("There is no offer of this name in the newest grid. Correct it, or leave the cell empty."));
    if (meant.size() > 1)
        return refuseCell(
            tr("Several institutions have an offer of this name. Say which institution holds the event."));
    event.activity = *meant.cbegin();
    return {};
}

RowResult<> check(Event &event, const std::optional<Event> &, ImportContext &)
{
    if (const Result<> days = eventrules::checkDays(event); !days)
        return refuseRow(u"Bis"_s, event.lastDay->toString(Qt::ISODate), days.error().message);
    if (const Result<> times = eventrules::checkTimes(event); !times)
        return refuseRow(u"Ende"_s, event.endsAt ? event.endsAt->toString(u"HH:mm"_s) : QString(),
                         times.error().message);
    return {};
}

} // namespace

TableKind events()
{
    TableKind kind = kindWith(
        QT_TRANSLATE_NOOP("inko::tables", "Events"),
        recordRules<Event>(
            {columns::line({u"Veranstaltung"_s, u"Event"_s}, Use::Identifying, &Event::title),
             columns::requiredDay({u"Datum"_s, u"Date"_s}, &Event::day, Use::Identifying),
             columns::timeOfDay({u"Beginn"_s, u"Starts at"_s}, Use::Distinguishing, &Event::startsAt),
             columns::timeOfDay({u"Ende"_s, u"Ends at"_s}, Use::Optional, &Event::endsAt),
             columns::day({u"Letzter Tag"_s, u"Last day"_s}, &Event::lastDay),
             {{u"Reihe"_s, u"Series"_s}, Use::Optional, &readSeries, {}},
             columns::line({u"Ort"_s, u"Place"_s}, Use::Optional, &Event::place),
             columns::codeValue({u"Sozialraum"_s, u"District"_s}, CodeValue::List::District, &Event::district),
             columns::organisation({u"Institution"_s, u"Organisation"_s}, &Event::organisation),
             {{u"Angebot"_s, u"Activity"_s}, Use::Optional, &readActivity, {}},
             columns::goals({u"Ziele"_s, u"Goals"_s}, &Event::goals, Use::Optional),
             columns::codeValues({u"Zielgruppen"_s, u"Target groups"_s}, CodeValue::List::TargetGroup,
                                 &Event::targetGroups),
             columns::word({u"Sichtbarkeit"_s, u"Visibility"_s}, Use::Optional, &Event::visibility, visibilities()),
             columns::yesOrNo({u"Abgesagt"_s, u"Cancelled"_s}, &Event::isCancelled),
             columns::number({u"Teilnehmende"_s, u"Participants"_s}, Use::Optional, &Event::participants, 0, 9999999),
             columns::word({u"Zählung"_s, u"Counting"_s}, Use::Optional, &Event::counting, countings()),
             columns::text({u"Bemerkung"_s, u"Note"_s}, Use::Optional, &Event::note)},
            &check));
    kind.namesOffers = true;
    return kind;
}

} // namespace inko::tables
