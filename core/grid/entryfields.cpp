#include "core/grid/entryfields.h"

namespace inko::entryfields {

namespace {

/// Calls `use` with the member that the column shows; a column has exactly one.
template<class Use>
auto withMember(GridColumn::Value column, Use &&use)
{
    switch (column) {
    case GridColumn::Organisation: return use(&GridEntry::organisation);
    case GridColumn::Title: return use(&GridEntry::title);
    case GridColumn::Description: return use(&GridEntry::description);
    case GridColumn::Goals: return use(&GridEntry::goals);
    case GridColumn::TargetGroups: return use(&GridEntry::targetGroups);
    case GridColumn::Districts: return use(&GridEntry::districts);
    case GridColumn::FundingTypes: return use(&GridEntry::fundingTypes);
    case GridColumn::Languages: return use(&GridEntry::languages);
    case GridColumn::Funder: return use(&GridEntry::funder);
    case GridColumn::Starts: return use(&GridEntry::starts);
    case GridColumn::Ends: return use(&GridEntry::ends);
    case GridColumn::Participants: return use(&GridEntry::participants);
    case GridColumn::Cooperations: return use(&GridEntry::cooperations);
    case GridColumn::Contact: return use(&GridEntry::contact);
    case GridColumn::ContactPublic: return use(&GridEntry::contactPublic);
    case GridColumn::Status: return use(&GridEntry::status);
    case GridColumn::Remark:
    case GridColumn::Count: break;
    }
    return use(&GridEntry::remark);
}

template<class T>
QList<qint64> numbersOf(const QList<Id<T>> &ids)
{
    QList<qint64> numbers;
    for (Id<T> id : ids)
        numbers << id.value;
    return numbers;
}
QList<qint64> numbersOf(Id<Organisation> id)
{
    return id.isValid() ? QList{id.value} : QList<qint64>();
}
QList<qint64> numbersOf(GridEntry::Status status)
{
    return {static_cast<qint64>(status)};
}
template<class T>
QList<qint64> numbersOf(const T &)
{
    return {};
}

template<class T>
void take(QList<Id<T>> &ids, const QList<qint64> &numbers)
{
    ids.clear();
    for (qint64 number : numbers)
        ids << Id<T>{number};
}
void take(Id<Organisation> &id, const QList<qint64> &numbers)
{
    id = {numbers.value(0)};
}
void take(GridEntry::Status &status, const QList<qint64> &numbers)
{
    status = static_cast<GridEntry::Status>(numbers.value(0));
}
template<class T>
void take(T &, const QList<qint64> &)
{
}

} // namespace

bool isList(GridColumn::Value column)
{
    return column == GridColumn::Goals || column == GridColumn::Cooperations || codeListOf(column);
}

std::optional<CodeValue::List> codeListOf(GridColumn::Value column)
{
    switch (column) {
    case GridColumn::TargetGroups: return CodeValue::List::TargetGroup;
    case GridColumn::Districts: return CodeValue::List::District;
    case GridColumn::FundingTypes: return CodeValue::List::FundingType;
    case GridColumn::Languages: return CodeValue::List::Language;
    case GridColumn::Organisation:
    case GridColumn::Title:
    case GridColumn::Description:
    case GridColumn::Goals:
    case GridColumn::Funder:
    case GridColumn::Starts:
    case GridColumn::Ends:
    case GridColumn::Participants:
    case GridColumn::Cooperations:
    case GridColumn::Contact:
    case GridColumn::ContactPublic:
    case GridColumn::Status:
    case GridColumn::Remark:
    case GridColumn::Count: break;
    }
    return {};
}

QList<qint64> values(const GridEntry &entry, GridColumn::Value column)
{
    return withMember(column, [&](auto member) { return numbersOf(entry.*member); });
}

void setValues(GridEntry &entry, GridColumn::Value column, const QList<qint64> &values)
{
    withMember(column, [&](auto member) { take(entry.*member, values); });
}

bool isSame(const GridEntry &one, const GridEntry &other, GridColumn::Value column)
{
    return withMember(column, [&](auto member) { return one.*member == other.*member; });
}

void copy(const GridEntry &from, GridEntry &to, GridColumn::Value column)
{
    withMember(column, [&](auto member) { to.*member = from.*member; });
}

void clear(GridEntry &entry, GridColumn::Value column)
{
    if (column != GridColumn::Organisation && column != GridColumn::Status)
        copy(GridEntry(), entry, column);
}

} // namespace inko::entryfields
