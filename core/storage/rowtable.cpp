#include "core/storage/rowtable.h"

#include "core/storage/changelog.h"
#include "core/storage/database.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// Rows fetched by one statement when they are asked for by id: about what a screen shows.
constexpr size_t idsPerStatement = 64;

QString quoted(const QString &name)
{
    return u'"' + name + u'"';
}

QString columnList(const TableShape &shape)
{
    QString list = u"id, version"_s;
    for (const QString &column : shape.columns)
        list += u", "_s + quoted(column);
    return list;
}

QString selectText(const TableShape &shape, const Where &where)
{
    QString text = u"SELECT %1 FROM %2"_s.arg(columnList(shape), quoted(shape.table));
    if (!where.condition.isEmpty())
        text += u" WHERE "_s + where.condition;
    if (!where.order.isEmpty())
        text += u" ORDER BY "_s + where.order;
    return text;
}

QString insertText(const TableShape &shape, const QString &columns)
{
    const QStringList marks(columns.count(u',') + 1, u"?"_s);
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(quoted(shape.table), columns, marks.join(u", "_s));
}

QString updateText(const TableShape &shape)
{
    QString assignments = u"version = version + 1"_s;
    for (const QString &column : shape.columns)
        assignments += u", %1 = ?"_s.arg(quoted(column));
    return u"UPDATE %1 SET %2 WHERE id = ? AND version = ?"_s.arg(quoted(shape.table), assignments);
}

Row rowOf(const QSqlQuery &query, const TableShape &shape)
{
    Row row{query.value(0).toLongLong(), query.value(1).toInt(), {}, QList<QList<qint64>>(shape.linkTables.size())};
    row.values.reserve(shape.columns.size());
    for (int column = 0; column < shape.columns.size(); ++column)
        row.values << query.value(column + 2);
    return row;
}

} // namespace

RowTable::Writing::Writing(const TableShape &shape)
    : insert(insertText(shape, columnList(shape).mid(QStringLiteral("id, ").size()))),
      insertWithId(insertText(shape, columnList(shape))), update(updateText(shape)), encoder(shape)
{
    for (const QString &table : shape.linkTables) {
        insertLink << u"INSERT INTO %1 (owner_id, member_id, position) VALUES (?, ?, ?)"_s.arg(quoted(table));
        removeLinks << u"DELETE FROM %1 WHERE owner_id = ?"_s.arg(quoted(table));
    }
}

const RowTable::Writing &RowTable::writing()
{
    if (!m_writing)
        m_writing.emplace(m_shape);
    return *m_writing;
}

Result<Row> RowTable::byId(qint64 id) const
{
    return where({u"id = ?"_s, {id}, {}}).and_then([&](std::vector<Row> rows) -> Result<Row> {
        if (rows.empty())
            return fail(Error::Code::NotFound, tr("This is not there any more; it was deleted meanwhile."),
                        u"%1 %2"_s.arg(m_shape.table).arg(id));
        return rows.front();
    });
}

Result<std::vector<Row>> RowTable::where(const Where &where) const
{
    std::vector<Row> rows;
    return m_database
        .select(selectText(m_shape, where), where.arguments,
                [&](const QSqlQuery &query) { rows.push_back(rowOf(query, m_shape)); })
        .and_then([&] { return readLinks(rows, where); })
        .map([&] { return std::move(rows); });
}

Result<std::vector<Row>> RowTable::byIds(const std::vector<qint64> &ids) const
{
    static const QString condition = u"id IN (%1)"_s.arg(QStringList(idsPerStatement, u"?"_s).join(u','));
    std::vector<Row> found;
    found.reserve(ids.size());
    for (size_t first = 0; first < ids.size(); first += idsPerStatement) {
        const size_t count = qMin(idsPerStatement, ids.size() - first);
        QVariantList arguments;
        for (size_t place = 0; place < idsPerStatement; ++place)
            arguments << ids[first + qMin(place, count - 1)]; // the last one again fills the statement up
        Result<std::vector<Row>> rows = where({condition, arguments, {}});
        if (!rows)
            return rows;
        QHash<qint64, size_t> places;
        for (size_t place = 0; place < rows->size(); ++place)
            places.insert((*rows)[place].id, place);
        for (size_t place = first; place < first + count; ++place) {
            if (const auto row = places.constFind(ids[place]); row != places.cend())
                found.push_back((*rows)[*row]);
        }
    }
    return found;
}

Result<qint64> RowTable::count(const Where &where) const
{
    QString text = u"SELECT count(*) FROM "_s + quoted(m_shape.table);
    if (!where.condition.isEmpty())
        text += u" WHERE "_s + where.condition;
    return m_database.value(text, where.arguments).map([](const QVariant &count) { return count.toLongLong(); });
}

Result<> RowTable::readLinks(std::vector<Row> &rows, const Where &where) const
{
    if (rows.empty() || m_shape.linkTables.isEmpty())
        return {};
    QHash<qint64, size_t> positions;
    positions.reserve(static_cast<qsizetype>(rows.size()));
    for (size_t position = 0; position < rows.size(); ++position)
        positions.insert(rows[position].id, position);
    QString owners;
    if (!where.condition.isEmpty())
        owners = u" WHERE owner_id IN (SELECT id FROM %1 WHERE %2)"_s.arg(quoted(m_shape.table), where.condition);
    for (qsizetype link = 0; link < m_shape.linkTables.size(); ++link) {
        const QString text = u"SELECT owner_id, member_id FROM %1%2 ORDER BY owner_id, position"_s.arg(
            quoted(m_shape.linkTables[link]), owners);
        const Result<> read = m_database.select(text, where.arguments, [&](const QSqlQuery &query) {
            if (const auto owner = positions.constFind(query.value(0).toLongLong()); owner != positions.cend())
                rows[*owner].links[link] << query.value(1).toLongLong();
        });
        if (!read)
            return read;
    }
    return {};
}

Result<qint64> RowTable::add(const Row &row)
{
    Row added = row;
    added.version = qMax(1, row.version);
    const bool withId = row.id > 0;
    QVariantList arguments;
    arguments.reserve(added.values.size() + 2);
    if (withId)
        arguments << added.id;
    arguments << added.version;
    arguments += added.values;
    const Result<qint64> id = m_database.insert(withId ? writing().insertWithId : writing().insert, arguments);
    if (!id)
        return id;
    added.id = *id;
    return insertLinks(added.id, added)
        .and_then([&] {
            return m_recorder->record({0, m_shape.table, added.id, added.version, {}, writing().encoder.encode(added)});
        })
        .map([&] { return added.id; });
}

Result<> RowTable::insertLinks(qint64 owner, const Row &row)
{
    for (qsizetype link = 0; link < m_shape.linkTables.size(); ++link) {
        for (qsizetype position = 0; position < row.links[link].size(); ++position) {
            const auto inserted =
                m_database.insert(writing().insertLink[link], {owner, row.links[link][position], position});
            if (!inserted)
                return fail(inserted.error());
        }
    }
    return {};
}

Result<> RowTable::update(const Row &row)
{
    return byId(row.id).and_then([&](const Row &stored) { return update(stored, row); });
}

Result<> RowTable::update(const Row &stored, const Row &row)
{
    if (stored.version != row.version)
        return fail(conflictBetween(stored, row));
    const QByteArray before = writing().encoder.encode(stored);
    const QByteArray after = writing().encoder.encode(row);
    if (before == after)
        return {};
    QVariantList arguments = row.values;
    arguments << row.id << row.version;
    const Result<qint64> touched = m_database.execute(writing().update, arguments);
    if (!touched)
        return fail(touched.error());
    if (*touched != 1)
        return fail(conflictBetween(stored, row));
    if (stored.links != row.links) {
        for (const QString &removal : writing().removeLinks) {
            if (const auto removed = m_database.execute(removal, {row.id}); !removed)
                return fail(removed.error());
        }
        if (const Result<> inserted = insertLinks(row.id, row); !inserted)
            return inserted;
    }
    return m_recorder->record({0, m_shape.table, row.id, row.version + 1, before, after});
}

Result<> RowTable::remove(qint64 id, int version)
{
    const Result<Row> stored = byId(id);
    if (!stored)
        return fail(stored.error());
    if (stored->version != version)
        return fail(conflictBetween(*stored, *stored));
    // The links go with their owner: every link table is declared ON DELETE CASCADE.
    const auto touched =
        m_database.execute(u"DELETE FROM %1 WHERE id = ? AND version = ?"_s.arg(quoted(m_shape.table)), {id, version});
    if (!touched)
        return fail(touched.error());
    return m_recorder->record({0, m_shape.table, id, version, writing().encoder.encode(*stored), {}});
}

Error RowTable::conflictBetween(const Row &stored, const Row &wanted) const
{
    QStringList differences;
    for (qsizetype column = 0; column < m_shape.columns.size(); ++column) {
        if (stored.values[column] != wanted.values[column])
            differences << tr("“%1” is there now, you entered “%2”")
                               .arg(stored.values[column].toString(), wanted.values[column].toString());
    }
    if (differences.isEmpty())
        differences << tr("the lists differ");
    return {
        Error::Code::Conflict,
        tr("This was changed elsewhere meanwhile: %1. Look at the new state and enter yours again if it still holds.")
            .arg(differences.join(u"; "_s)),
        u"%1 %2: version %3 stored, %4 given"_s.arg(m_shape.table)
            .arg(wanted.id)
            .arg(stored.version)
            .arg(wanted.version)};
}

} // namespace inko
