#include "ui/grid/filter/filterparts.h"

#include <QJsonArray>
#include <QMetaEnum>

namespace inko::filterparts {

using namespace Qt::StringLiterals;

namespace {

/// Calls `use` with the filter's list for the column; nothing for columns that have none.
template<class Filter, class Use>
void withList(Filter &filter, GridColumn::Value column, Use &&use)
{
    switch (column) {
    case GridColumn::Organisation: return use(filter.organisations);
    case GridColumn::Goals: return use(filter.goals);
    case GridColumn::TargetGroups: return use(filter.targetGroups);
    case GridColumn::Districts: return use(filter.districts);
    case GridColumn::FundingTypes: return use(filter.fundingTypes);
    case GridColumn::Languages: return use(filter.languages);
    case GridColumn::Status: return use(filter.statuses);
    case GridColumn::Title:
    case GridColumn::Description:
    case GridColumn::Funder:
    case GridColumn::Starts:
    case GridColumn::Ends:
    case GridColumn::Participants:
    case GridColumn::Cooperations:
    case GridColumn::Contact:
    case GridColumn::ContactPublic:
    case GridColumn::Remark:
    case GridColumn::Count: return;
    }
}

template<class T>
qint64 numberOf(Id<T> id)
{
    return id.value;
}
qint64 numberOf(GridEntry::Status status)
{
    return static_cast<qint64>(status);
}

template<class T>
void take(Id<T> &id, qint64 number)
{
    id.value = number;
}
void take(GridEntry::Status &status, qint64 number)
{
    status = static_cast<GridEntry::Status>(number);
}

QString keyOf(GridColumn::Value column)
{
    return QString::fromLatin1(QMetaEnum::fromType<GridColumn::Value>().valueToKey(column));
}

} // namespace

QList<GridColumn::Value> columns()
{
    return {GridColumn::Organisation, GridColumn::Goals,     GridColumn::TargetGroups, GridColumn::Districts,
            GridColumn::FundingTypes, GridColumn::Languages, GridColumn::Status};
}

QList<qint64> values(const GridFilter &filter, GridColumn::Value column)
{
    QList<qint64> numbers;
    withList(filter, column, [&](const auto &list) {
        for (const auto &value : list)
            numbers << numberOf(value);
    });
    return numbers;
}

void setValues(GridFilter &filter, GridColumn::Value column, const QList<qint64> &values)
{
    withList(filter, column, [&](auto &list) {
        list.resize(values.size());
        for (qsizetype place = 0; place < values.size(); ++place)
            take(list[place], values[place]);
    });
}

bool isRestricting(const GridFilter &filter)
{
    GridFilter everything;
    everything.round = filter.round;
    return !(filter == everything);
}

QJsonObject toJson(const GridFilter &filter)
{
    QJsonObject json{{u"text"_s, filter.text}, {u"incompleteOnly"_s, filter.incompleteOnly}};
    for (GridColumn::Value column : columns()) {
        QJsonArray numbers;
        for (qint64 value : values(filter, column))
            numbers << value;
        if (!numbers.isEmpty())
            json.insert(keyOf(column), numbers);
    }
    return json;
}

GridFilter fromJson(const QJsonObject &json)
{
    GridFilter filter;
    filter.text = json.value(u"text"_s).toString();
    filter.incompleteOnly = json.value(u"incompleteOnly"_s).toBool();
    for (GridColumn::Value column : columns()) {
        QList<qint64> numbers;
        for (const QJsonValue &value : json.value(keyOf(column)).toArray())
            numbers << value.toInteger();
        setValues(filter, column, numbers);
    }
    return filter;
}

} // namespace inko::filterparts
