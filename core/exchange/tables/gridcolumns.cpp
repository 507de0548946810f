#include "core/exchange/tables/gridcolumns.h"

#include <QRegularExpression>

namespace inko::gridcolumns {

using namespace Qt::StringLiterals;

namespace {

using Column = TableColumn<GridEntry>;
using Use = Column::Use;

QList<Word<GridEntry::Status>> statuses()
{
    return {{GridEntry::Status::New, {u"neu"_s, u"new"_s}},
            {GridEntry::Status::Unchanged, {u"unverändert"_s, u"unchanged"_s}},
            {GridEntry::Status::Changed, {u"geändert"_s, u"changed"_s}},
            {GridEntry::Status::Ended, {u"beendet"_s, u"ended"_s}},
            {GridEntry::Status::NotConfirmed, {u"nicht bestätigt"_s, u"unbestätigt"_s, u"not confirmed"_s}}};
}

Column identity()
{
    return {{u"ID"_s},
            Use::Optional,
            [](GridEntry &, const QString &, ImportContext &) { return CellResult(); },
            [](const GridEntry &entry, const Draft &) { return identityOf(entry.id); }};
}

Column codeValues(const QStringList &headers, CodeValue::List list, QList<Id<CodeValue>> GridEntry::*field)
{
    return {headers, Use::Optional,
            [=](GridEntry &entry, const QString &cell, ImportContext &context) {
                return cells::listOf<CodeValue>(
                           cell, [&](const QString &name) { return cells::codeValue(list, name, context); })
                    .map([&](const QList<Id<CodeValue>> &found) { entry.*field = found; });
            },
            [=](const GridEntry &entry, const Draft &draft) {
                QStringList names;
                for (Id<CodeValue> value : entry.*field)
                    names << draft.table<CodeValue>().at(value).name;
                return joinList(names);
            }};
}

Column goals()
{
    return {{u"Ziele"_s, u"Ziel"_s, u"Goals"_s},
            Use::Required,
            [](GridEntry &entry, const QString &cell, ImportContext &context) {
                return cells::listOf<Goal>(cell, [&](const QString &number) { return cells::goal(number, context); })
                    .map([&](const QList<Id<Goal>> &found) { entry.goals = found; });
            },
            [](const GridEntry &entry, const Draft &draft) {
                QStringList numbers;
                for (Id<Goal> goal : entry.goals)
                    numbers << draft.table<Goal>().at(goal).number;
                return joinList(numbers);
            }};
}

Column cooperations()
{
    return {{u"Kooperation"_s, u"Kooperationen"_s, u"Cooperation"_s, u"Cooperations"_s},
            Use::Optional,
            [](GridEntry &entry, const QString &cell, ImportContext &context) {
                return cells::listOf<Organisation>(
                           cell, [&](const QString &name) { return cells::organisation(name, context); })
                    .map([&](const QList<Id<Organisation>> &found) { entry.cooperations = found; });
            },
            [](const GridEntry &entry, const Draft &draft) {
                QStringList names;
                for (Id<Organisation> organisation : entry.cooperations)
                    names << draft.table<Organisation>().at(organisation).name;
                return joinList(names);
            }};
}

Column date(const QStringList &headers, PartialDate GridEntry::*field)
{
    return {headers, Use::Optional,
            [field](GridEntry &entry, const QString &cell, ImportContext &) {
                return cells::partialDate(cell).map(
                    [&](std::optional<PartialDate> told) { entry.*field = told.value_or(PartialDate()); });
            },
            [field](const GridEntry &entry, const Draft &) { return (entry.*field).toLocal(); }};
}

Column participants()
{
    return {{u"Teilnehmende"_s, u"Participants"_s},
            Use::Optional,
            [](GridEntry &entry, const QString &cell, ImportContext &) {
                return cells::wholeNumber(cell, 0, 999'999'999).map([&](std::optional<int> told) {
                    entry.participants = told;
                });
            },
            [](const GridEntry &entry, const Draft &) {
                return entry.participants ? QString::number(*entry.participants) : QString();
            }};
}

Column contactPublic()
{
    return {{u"Kontakt veröffentlichen"_s, u"Publish contact"_s},
            Use::Optional,
            [](GridEntry &entry, const QString &cell, ImportContext &) {
                entry.contactPublic = cells::saysYes(cell);
                return CellResult();
            },
            [](const GridEntry &entry, const Draft &) { return entry.contactPublic ? u"ja"_s : u"nein"_s; }};
}

} // namespace

Shape shapeOf(Place column)
{
    switch (column) {
    case Goals:
    case TargetGroups:
    case Districts:
    case FundingTypes:
    case Languages:
    case Cooperations:
        return Shape::List;
    case Starts:
    case Ends:
        return Shape::Date;
    case Participants:
        return Shape::Number;
    case ContactPublic:
        return Shape::YesNo;
    case Identity:
    case Institution:
    case Title:
    case Description:
    case Funder:
    case Contact:
    case Status:
    case Remark:
    case Count:
        break;
    }
    return Shape::Text;
}

const QList<TableColumn<GridEntry>> &all()
{
    using List = CodeValue::List;
    static const QList<Column> columns = {
        identity(),
        columns::organisation({u"Institution"_s, u"Organisation"_s, u"Organization"_s}, Use::Required,
                              &GridEntry::organisation),
        columns::text({u"Angebot"_s, u"Activity"_s}, Use::Required, &GridEntry::title),
        columns::text({u"Kurzbeschreibung"_s, u"Short description"_s}, Use::Optional, &GridEntry::description),
        goals(),
        codeValues({u"Zielgruppen"_s, u"Zielgruppe"_s, u"Target groups"_s}, List::TargetGroup,
                   &GridEntry::targetGroups),
        codeValues({u"Sozialräume"_s, u"Sozialraum"_s, u"Districts"_s}, List::District, &GridEntry::districts),
        codeValues({u"Finanzierungsart"_s, u"Finanzierungsarten"_s, u"Funding type"_s}, List::FundingType,
                   &GridEntry::fundingTypes),
        codeValues({u"Sprachen"_s, u"Sprache"_s, u"Languages"_s}, List::Language, &GridEntry::languages),
        columns::text({u"Geldgeber"_s, u"Funder"_s}, Use::Optional, &GridEntry::funder),
        date({u"Von"_s, u"From"_s}, &GridEntry::starts),
        date({u"Bis"_s, u"Until"_s, u"To"_s}, &GridEntry::ends),
        participants(),
        cooperations(),
        columns::text({u"Kontakt"_s, u"Contact"_s}, Use::Optional, &GridEntry::contact),
        contactPublic(),
        columns::word({u"Stand"_s, u"Status"_s}, Use::Optional, &GridEntry::status, statuses()),
        columns::text({u"Bemerkung"_s, u"Remark"_s}, Use::Optional, &GridEntry::remark)};
    return columns;
}

QString identityOf(Id<GridEntry> entry)
{
    return u"E%1"_s.arg(entry.value);
}

Id<GridEntry> entryNamed(const QString &identity)
{
    if (identity.isEmpty())
        return {};
    static const QRegularExpression pattern(u"^[Ee](\\d{1,18})$"_s);
    return Id<GridEntry>{pattern.match(identity.trimmed()).captured(1).toLongLong()};
}

} // namespace inko::gridcolumns
