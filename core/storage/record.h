#pragma once

#include "core/storage/row.h"
#include "core/storage/sqlvalue.h"

#include <tuple>

namespace inko {

/// Binds a member to the column that keeps it.
template<class T, class V>
struct Column {
    const char *name;
    V T::*member;
};

/// Binds a list of other records to the table that keeps it, in order.
template<class T, class M>
struct Links {
    const char *table;
    QList<Id<M>> T::*member;
};

/// States, beside each record type, its table and columns:
/// `static constexpr auto table`, `static constexpr auto columns` (a tuple of Column and Links, columns first).
/// A record has members `Id<T> id` and `int version`.
template<class T>
struct Record;

namespace detail {

template<class T, class V>
void describe(TableShape &shape, const Column<T, V> &column)
{
    shape.columns << QString::fromLatin1(column.name);
}
template<class T, class M>
void describe(TableShape &shape, const Links<T, M> &links)
{
    shape.linkTables << QString::fromLatin1(links.table);
}

template<class T, class V>
void take(Row &row, const T &record, const Column<T, V> &column)
{
    row.values << SqlValue<V>::to(record.*column.member);
}
template<class T, class M>
void take(Row &row, const T &record, const Links<T, M> &links)
{
    QList<qint64> members;
    for (Id<M> member : record.*links.member)
        members << member.value;
    row.links << members;
}

struct Cursor {
    qsizetype value = 0;
    qsizetype link = 0;
};

template<class T, class V>
void give(T &record, const Row &row, Cursor &cursor, const Column<T, V> &column)
{
    record.*column.member = SqlValue<V>::from(row.values[cursor.value++]);
}
template<class T, class M>
void give(T &record, const Row &row, Cursor &cursor, const Links<T, M> &links)
{
    for (qint64 member : row.links[cursor.link++])
        (record.*links.member) << Id<M>{member};
}

} // namespace detail

template<class T>
const TableShape &shapeOf()
{
    static const TableShape shape = [] {
        TableShape made{QString::fromLatin1(Record<T>::table), {}, {}};
        std::apply([&](const auto &...column) { (detail::describe(made, column), ...); }, Record<T>::columns);
        return made;
    }();
    return shape;
}

/// The name of the column that keeps a member.
template<class T, class V>
QString columnOf(V T::*member)
{
    QString name;
    const auto look = [&]<class C>(const C &column) {
        if constexpr (std::is_same_v<C, Column<T, V>>) {
            if (column.member == member)
                name = QString::fromLatin1(column.name);
        }
    };
    std::apply([&](const auto &...column) { (look(column), ...); }, Record<T>::columns);
    return name;
}

template<class T>
Row toRow(const T &record)
{
    Row row{record.id.value, record.version, {}, {}};
    row.values.reserve(static_cast<qsizetype>(std::tuple_size_v<decltype(Record<T>::columns)>));
    std::apply([&](const auto &...column) { (detail::take(row, record, column), ...); }, Record<T>::columns);
    return row;
}

template<class T>
T fromRow(const Row &row)
{
    T record;
    record.id = Id<T>{row.id};
    record.version = row.version;
    detail::Cursor cursor;
    std::apply([&](const auto &...column) { (detail::give(record, row, cursor, column), ...); }, Record<T>::columns);
    return record;
}

/// A record as the change log keeps it. An older schema may have had other columns: what it does not know is empty.
template<class T>
T fromLog(const QByteArray &encoded)
{
    const TableShape &shape = shapeOf<T>();
    const DecodedRow decoded = decode(shape.table, encoded);
    Row row{decoded.row.id, decoded.row.version, {}, {}};
    for (const QString &column : shape.columns)
        row.values << decoded.row.values.value(decoded.shape.columns.indexOf(column));
    for (const QString &links : shape.linkTables)
        row.links << decoded.row.links.value(decoded.shape.linkTables.indexOf(links));
    return fromRow<T>(row);
}

} // namespace inko
