#include "core/exchange/rows/tablerules.h"
#include "core/exchange/tables/tables.h"
#include "core/monitoring/events/eventrules.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::tables", text);
}

QString isNoEvent()
{
    return tr("There is no event of this name on this day. Correct it, or add the event first.");
}

/// What a row says of an event that it names by title and day.
template<class Part>
struct PartOfEvent : Part {
    QString title;
    QDate day;
    friend bool operator==(const PartOfEvent &one, const PartOfEvent &other)
    {
        return static_cast<const Part &>(one) == static_cast<const Part &>(other);
    }
};

template<class Part>
using Columns = QList<TableColumn<PartOfEvent<Part>>>;

template<class Part>
Columns<Part> withEvent(const Columns<Part> &columns)
{
    using Said = PartOfEvent<Part>;
    using Use = typename TableColumn<Said>::Use;
    const auto readEvent = [](Said &said, const QString &cell, ImportContext &context) -> CellResult<> {
        said.title = cell;
        for (const auto &entry : context.draft.table<Event>().entries()) {
            if (entry.record.day == said.day && searchable(entry.record.title) == searchable(cell)) {
                said.event = entry.record.id;
                return {};
            }
        }
        return refuseCell(isNoEvent());
    };
    return Columns<Part>{columns::requiredDay<Said>({u"Datum"_s, u"Date"_s}, &Said::day, Use::Identifying),
                         {{u"Veranstaltung"_s, u"Event"_s}, Use::Identifying, readEvent, {}}} +
           columns;
}

template<class Part>
TableRules<PartOfEvent<Part>> partRules(const Columns<Part> &columns)
{
    using Said = PartOfEvent<Part>;
    TableRules<Said> rules;
    rules.columns = withEvent<Part>(columns);
    rules.find = [](const Said &said, ImportContext &context) -> std::optional<Said> {
        const auto &table = context.draft.table<Part>();
        const Id<Part> found = table.find(draftkeys::of(static_cast<const Part &>(said)).front());
        return found.isValid() ? std::optional(Said{table.at(found), said.title, said.day}) : std::nullopt;
    };
    rules.check = [](Said &, const std::optional<Said> &, ImportContext &) { return RowResult<>(); };
    rules.keep = [](Said &said, ImportContext &context) {
        said.id = context.draft.table<Part>().put(said);
        return said.id.value;
    };
    return rules;
}

} // namespace

TableKind eventGroups()
{
    using Said = PartOfEvent<EventGroup>;
    using Use = TableColumn<Said>::Use;
    return kindWith(
        QT_TRANSLATE_NOOP("inko::tables", "Participants by group"),
        partRules<EventGroup>({columns::line<Said>({u"Gruppe"_s, u"Group"_s}, Use::Identifying, &Said::name),
                               columns::number<Said>({u"Teilnehmende"_s, u"Participants"_s}, Use::Required,
                                                     &Said::participants, 0, 9999999)}));
}

TableKind eventFeedback()
{
    using Said = PartOfEvent<EventFeedback>;
    using Use = TableColumn<Said>::Use;
    const TableColumn<Said> persons{{u"Personen"_s, u"Persons"_s},
                                    Use::Optional,
                                    [](Said &said, const QString &cell, ImportContext &) {
                                        return cells::wholeNumber(cell, 1, 99999).map([&](std::optional<int> told) {
                                            said.persons = told.value_or(1);
                                        });
                                    },
                                    {}};
    TableRules<Said> rules = partRules<EventFeedback>(
        {columns::number<Said>({u"Bewertung"_s, u"Rating"_s}, Use::Distinguishing, &Said::rating, EventFeedback::worst,
                               EventFeedback::best),
         columns::text<Said>({u"Kommentar"_s, u"Comment"_s}, Use::Distinguishing, &Said::comment), persons,
         columns::yesOrNo<Said>({u"Veröffentlichen"_s, u"Publish"_s}, &Said::isPublished)});
    rules.check = [](Said &said, const std::optional<Said> &, ImportContext &) -> RowResult<> {
        const Result<> sound = eventrules::check(said);
        return sound ? RowResult<>() : refuseRow(u"Bewertung"_s, {}, sound.error().message);
    };
    return kindWith(QT_TRANSLATE_NOOP("inko::tables", "Feedback on events"), rules);
}

} // namespace inko::tables
