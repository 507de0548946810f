#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/grid/namelist.h"

namespace inko {

/// Fields and cells that name other records, as text: one by its name, several by their keys (goals by their numbers).
namespace namedvalues {

/// Records by what they are called.
template<class T>
NameList namesOf(const QList<T> &records, QString T::*name)
{
    QList<NamedValue> values;
    for (const T &record : records)
        values << NamedValue{record.id.value, record.*name, record.*name, {}, false};
    return NameList(values);
}

/// What kind of record is named; a message says where to add one.
enum class Kind {
    Goal,
    Organisation,
    Offer,
    ListValue,
    Indicator,
    Contact,
    Body,
    Recommendation,
    Task,
    Chapter,
    Answer
};

QString text(const NameList &names, const QList<qint64> &ids);
/// What was typed there. Invalid for a name that is in no list; the message says which and what to do.
Result<QList<qint64>> read(const NameList &names, Kind kind, const QString &typed);

template<class T>
QString text(const NameList &names, const QList<Id<T>> &ids)
{
    QList<qint64> values;
    for (const Id<T> id : ids)
        values << id.value;
    return text(names, values);
}
template<class T>
QString text(const NameList &names, const std::optional<Id<T>> &id)
{
    const auto found = id ? names.byId(id->value) : std::nullopt;
    return found ? found->name : QString();
}

template<class T>
QString text(const NameList &names, Id<T> id)
{
    return text(names, id.isValid() ? std::optional(id) : std::nullopt);
}

template<class T>
Result<> read(const NameList &names, Kind kind, const QString &typed, QList<Id<T>> &ids)
{
    return read(names, kind, typed).map([&](const QList<qint64> &values) {
        ids.clear();
        for (const qint64 value : values)
            ids << Id<T>{value};
    });
}
template<class T>
Result<> read(const NameList &names, Kind kind, const QString &typed, std::optional<Id<T>> &id)
{
    return read(names, kind, typed).map([&](const QList<qint64> &values) {
        id = values.isEmpty() ? std::nullopt : std::optional(Id<T>{values.first()});
    });
}

/// An emptied field names none, which whoever keeps the record refuses.
template<class T>
Result<> read(const NameList &names, Kind kind, const QString &typed, Id<T> &id)
{
    std::optional<Id<T>> found;
    return read(names, kind, typed, found).map([&] { id = found.value_or(Id<T>()); });
}

} // namespace namedvalues

} // namespace inko
