#include "core/exchange/columns/gridcolumns.h"

#include "core/exchange/columns/listcolumns.h"
#include "core/grid/entrydates.h"
#include "core/grid/entryfields.h"
#include "core/grid/participantcount.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace inko::gridcolumns {

using namespace Qt::StringLiterals;

namespace {

using Column = TableColumn<GridEntry>;
using Use = Column::Use;

const Words<GridEntry::Status> &statuses()
{
    static const Words<GridEntry::Status> words = {
        {GridEntry::Status::New, {u"neu"_s, u"new"_s}},
        {GridEntry::Status::Unchanged, {u"unverändert"_s, u"unchanged"_s}},
        {GridEntry::Status::Changed, {u"geändert"_s, u"changed"_s}},
        {GridEntry::Status::Ended, {u"beendet"_s, u"ended"_s}},
        {GridEntry::Status::NotConfirmed, {u"nicht bestätigt"_s, u"unbestätigt"_s, u"not confirmed"_s}}};
    return words;
}

Column identityColumn()
{
    return {{u"ID"_s},
            Use::Optional,
            [](GridEntry &, const QString &, ImportContext &) { return CellResult<>(); },
            [](const GridEntry &entry, const Draft &) { return identityOf(entry.id); }};
}

Column date(const QStringList &headers, PartialDate GridEntry::*field,
            std::optional<PartialDate> (*parse)(const QString &))
{
    return {headers, Use::Optional,
            [=](GridEntry &entry, const QString &cell, ImportContext &) -> CellResult<> {
                const std::optional<PartialDate> told = parse(cell);
                if (!told)
                    return refuseCell(cells::isNoDate(cell));
                entry.*field = *told;
                return {};
            },
            [field](const GridEntry &entry, const Draft &) { return (entry.*field).toLocal(); }};
}

Column contactPublic()
{
    return {{u"Kontakt veröffentlichen"_s, u"Publish contact"_s},
            Use::Optional,
            [](GridEntry &entry, const QString &cell, ImportContext &) {
                return cells::yesOrNo(cell).map([&](bool answer) { entry.contactPublic = answer; });
            },
            [](const GridEntry &entry, const Draft &) { return entry.contactPublic ? u"ja"_s : u"nein"_s; }};
}

Column columnOf(GridColumn::Value column)
{
    using List = CodeValue::List;
    switch (column) {
    case GridColumn::Organisation:
        return columns::organisation({u"Institution"_s, u"Organisation"_s, u"Organization"_s, u"Träger"_s},
                                     Use::Required, &GridEntry::organisation);
    case GridColumn::Title:
        return columns::line({u"Angebot"_s, u"Activity"_s, u"Projekt"_s, u"Maßnahme"_s}, Use::Required,
                             &GridEntry::title);
    case GridColumn::Description:
        return columns::text({u"Kurzbeschreibung"_s, u"Short description"_s, u"Description"_s}, Use::Optional,
                             &GridEntry::description);
    case GridColumn::Goals: return columns::goals({u"Ziele"_s, u"Ziel"_s, u"Goals"_s, u"Goal"_s}, &GridEntry::goals);
    case GridColumn::TargetGroups:
        return columns::codeValues({u"Zielgruppen"_s, u"Zielgruppe"_s, u"Target groups"_s, u"Target group"_s},
                                   List::TargetGroup, &GridEntry::targetGroups);
    case GridColumn::Districts:
        return columns::codeValues(
            {u"Sozialräume"_s, u"Sozialraum"_s, u"Districts"_s, u"District"_s, u"Stadtteil"_s, u"Stadtteile"_s},
            List::District, &GridEntry::districts);
    case GridColumn::FundingTypes:
        return columns::codeValues(
            {u"Finanzierungsart"_s, u"Finanzierungsarten"_s, u"Funding type"_s, u"Funding types"_s}, List::FundingType,
            &GridEntry::fundingTypes);
    case GridColumn::Languages:
        return columns::codeValues({u"Sprachen"_s, u"Sprache"_s, u"Languages"_s, u"Language"_s}, List::Language,
                                   &GridEntry::languages);
    case GridColumn::Funder: return columns::line({u"Geldgeber"_s, u"Funder"_s}, Use::Optional, &GridEntry::funder);
    case GridColumn::Starts:
        return date({u"Von"_s, u"From"_s, u"Start"_s, u"Beginn"_s}, &GridEntry::starts, &entrydates::start);
    case GridColumn::Ends:
        return date({u"Bis"_s, u"Until"_s, u"To"_s, u"End"_s, u"Ende"_s}, &GridEntry::ends, &entrydates::end);
    case GridColumn::Participants:
        return columns::number({u"Teilnehmende"_s, u"Teilnehmer"_s, u"Teilnehmerzahl"_s, u"Participants"_s, u"TN"_s,
                                u"Anzahl TN"_s, u"Anzahl Teilnehmende"_s, u"Anzahl Teilnehmer"_s,
                                u"Anzahl der Teilnehmenden"_s},
                               Use::Optional, &GridEntry::participants, 0, 999'999'999, &participantCount);
    case GridColumn::Cooperations:
        return columns::organisations({u"Kooperation"_s, u"Kooperationen"_s, u"Cooperation"_s, u"Cooperations"_s},
                                      &GridEntry::cooperations);
    case GridColumn::Contact:
        return columns::line(
            {u"Kontakt"_s, u"Contact"_s, u"Ansprechpartner"_s, u"Ansprechpartnerin"_s, u"Ansprechperson"_s},
            Use::Optional, &GridEntry::contact);
    case GridColumn::ContactPublic: return contactPublic();
    case GridColumn::Status:
        return columns::word({u"Stand"_s, u"Status"_s, u"State"_s}, Use::Optional, &GridEntry::status, statuses());
    case GridColumn::Remark:
        return columns::text({u"Bemerkung"_s, u"Bemerkungen"_s, u"Anmerkung"_s, u"Anmerkungen"_s, u"Remark"_s,
                              u"Remarks"_s, u"Note"_s, u"Notes"_s},
                             Use::Optional, &GridEntry::remark);
    case GridColumn::Count: break;
    }
    return {};
}

/// How humanitarian tables tag the column (https://hxlstandard.org/standard/dictionary/); they have no tag for a goal.
QStringList tagsOf(GridColumn::Value column)
{
    switch (column) {
    case GridColumn::Organisation: return {u"#org"_s, u"#org+name"_s, u"#org+impl"_s};
    case GridColumn::Title: return {u"#activity+name"_s, u"#activity"_s};
    case GridColumn::Description: return {u"#description"_s, u"#activity+description"_s};
    case GridColumn::TargetGroups: return {u"#beneficiary+type"_s, u"#beneficiary"_s};
    case GridColumn::Districts: return {u"#loc+name"_s, u"#loc"_s};
    case GridColumn::Languages: return {u"#language"_s};
    case GridColumn::Funder: return {u"#org+funder"_s, u"#org+funding"_s};
    case GridColumn::Starts: return {u"#date+start"_s};
    case GridColumn::Ends: return {u"#date+end"_s};
    case GridColumn::Participants: return {u"#reached"_s, u"#beneficiary+num"_s};
    case GridColumn::Contact: return {u"#contact"_s, u"#contact+name"_s};
    case GridColumn::Status: return {u"#status"_s};
    case GridColumn::Goals:
    case GridColumn::FundingTypes:
    case GridColumn::Cooperations:
    case GridColumn::ContactPublic:
    case GridColumn::Remark:
    case GridColumn::Count: break;
    }
    return {};
}

QList<Column> everyColumn()
{
    QList<Column> columns{identityColumn()};
    for (int place = 0; place < GridColumn::Count; ++place) {
        const auto column = static_cast<GridColumn::Value>(place);
        columns << columnOf(column);
        columns.back().headers << tagsOf(column);
    }
    return columns;
}

} // namespace

Shape shapeOf(qsizetype place)
{
    switch (place) {
    case placeOf(GridColumn::Goals):
    case placeOf(GridColumn::TargetGroups):
    case placeOf(GridColumn::Districts):
    case placeOf(GridColumn::FundingTypes):
    case placeOf(GridColumn::Languages):
    case placeOf(GridColumn::Cooperations): return Shape::List;
    case placeOf(GridColumn::Starts):
    case placeOf(GridColumn::Ends): return Shape::Date;
    case placeOf(GridColumn::Participants): return Shape::Number;
    case placeOf(GridColumn::ContactPublic): return Shape::YesNo;
    default: return Shape::Text;
    }
}

const QList<TableColumn<GridEntry>> &all()
{
    static const QList<Column> columns = everyColumn();
    return columns;
}

QString wordOf(GridEntry::Status status)
{
    return statuses().written(status);
}

QString identityOf(Id<GridEntry> entry)
{
    return u"E%1"_s.arg(entry.value);
}

Id<GridEntry> entryNamed(const QString &text)
{
    if (text.isEmpty())
        return {};
    static const QRegularExpression pattern(u"^[Ee](\\d{1,18})$"_s);
    return Id<GridEntry>{pattern.match(text.trimmed()).captured(1).toLongLong()};
}

RowQuestion unknownNamesIn(const QString &cell, qsizetype place, const Draft &draft)
{
    const auto column = static_cast<GridColumn::Value>(place - placeOf(static_cast<GridColumn::Value>(0)));
    const std::optional<CodeValue::List> list = place == identity ? std::nullopt : entryfields::codeListOf(column);
    if (!list && column != GridColumn::Cooperations && column != GridColumn::Organisation)
        return {};
    const auto isKnown = [&](const QString &name) {
        return list ? draft.table<CodeValue>().find(draftkeys::ofCodeValue(*list, name)).isValid()
                    : draft.table<Organisation>().find(draftkeys::ofName(name)).isValid();
    };
    QStringList unknown =
        column == GridColumn::Organisation ? QStringList{tidyLine(cell)} : cells::namesIn(cell, isKnown);
    unknown.removeIf([&](const QString &name) {
        return name.isEmpty() || isKnown(name) || cells::isListWithoutSemicolons(name, isKnown);
    });
    return unknown.isEmpty() ? RowQuestion() : RowQuestion(WhichName{list, unknown});
}

} // namespace inko::gridcolumns
