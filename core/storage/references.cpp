#include "core/storage/references.h"

#include "core/storage/database.h"
#include "core/storage/schema.h"

namespace inko::references {

using namespace Qt::StringLiterals;

namespace {

QList<qint64> withReplaced(const QList<qint64> &members, qint64 from, qint64 into)
{
    QList<qint64> replaced;
    for (qint64 member : members) {
        const qint64 now = member == from ? into : member;
        if (!replaced.contains(now))
            replaced << now;
    }
    return replaced;
}

/// Rewrites each row that `condition` finds (its one argument is `from`).
Result<> rewrite(Transaction &transaction, const QString &table, const QString &condition, qint64 from,
                 const std::function<void(const TableShape &, Row &)> &change)
{
    const Result<TableShape> shape = schema::shapeOf(transaction.database(), table);
    if (!shape)
        return fail(shape.error());
    RowTable rows(transaction.database(), *shape, &transaction.recorder());
    const auto found = rows.where({condition, {from}, u"id"_s});
    if (!found)
        return fail(found.error());
    for (const Row &stored : *found) {
        Row changed = stored;
        change(*shape, changed);
        if (const Result<> updated = rows.update(stored, changed); !updated)
            return updated;
    }
    return {};
}

Result<QHash<QString, qint64>> counted(Database &database, const QList<schema::Reference> &references, qint64 id)
{
    QHash<QString, qint64> counts;
    for (const schema::Reference &reference : references) {
        const auto count = database.value(
            u"SELECT count(*) FROM \"%1\" WHERE \"%2\" = ?"_s.arg(reference.table, reference.column), {id});
        if (!count)
            return fail(count.error());
        if (count->toLongLong() > 0)
            counts[reference.table] += count->toLongLong();
    }
    return counts;
}

} // namespace

Result<QHash<QString, qint64>> countTo(Database &database, const QString &table, qint64 id)
{
    return schema::referencesTo(database, table).and_then([&](const auto &found) {
        return counted(database, found, id);
    });
}

Result<QList<qint64>> unused(Database &database, const QString &table, const QList<qint64> &ids)
{
    const auto found = schema::referencesTo(database, table);
    if (!found)
        return fail(found.error());
    QList<qint64> without;
    for (const qint64 id : ids) {
        const auto counts = counted(database, *found, id);
        if (!counts)
            return fail(counts.error());
        if (counts->isEmpty())
            without << id;
    }
    return without;
}

Result<> move(Transaction &transaction, const QString &table, qint64 from, qint64 into)
{
    const auto found = schema::referencesTo(transaction.database(), table);
    if (!found)
        return fail(found.error());
    for (const schema::Reference &reference : *found) {
        Result<> moved;
        if (reference.column == "member_id"_L1) {
            const Result<QString> owner = schema::ownerOf(transaction.database(), reference.table);
            if (!owner)
                return fail(owner.error());
            moved = rewrite(transaction, *owner,
                            u"id IN (SELECT owner_id FROM \"%1\" WHERE member_id = ?)"_s.arg(reference.table), from,
                            [&](const TableShape &shape, Row &row) {
                                QList<qint64> &members = row.links[shape.linkTables.indexOf(reference.table)];
                                members = withReplaced(members, from, into);
                            });
        } else {
            moved = rewrite(
                transaction, reference.table, u"\"%1\" = ?"_s.arg(reference.column), from,
                [&](const TableShape &shape, Row &row) { row.values[shape.columns.indexOf(reference.column)] = into; });
        }
        if (!moved)
            return moved;
    }
    return {};
}

} // namespace inko::references
