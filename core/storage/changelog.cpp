#include "core/storage/changelog.h"

#include "core/storage/database.h"
#include "core/storage/sqlvalue.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

constexpr auto stepColumns = "s.id, s.name, s.made_at, s.made_by, s.kind, s.reverts, s.is_beginning"_L1;
constexpr int stepColumnCount = 7;
constexpr auto changeColumns = "c.change_set_id, c.table_name, c.row_id, c.row_version, c.row_before, c.row_after"_L1;

ChangeSet stepOf(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(),
            row.value(1).toString(),
            SqlValue<QDateTime>::from(row.value(2)),
            row.value(3).toString(),
            SqlValue<ChangeSet::Kind>::from(row.value(4)),
            SqlValue<std::optional<qint64>>::from(row.value(5)),
            SqlValue<bool>::from(row.value(6))};
}

Change changeOf(const QSqlQuery &row, int first)
{
    return {row.value(first).toLongLong(),
            row.value(first + 1).toString(),
            row.value(first + 2).toLongLong(),
            row.value(first + 3).toInt(),
            row.value(first + 4).toString().toUtf8(),
            row.value(first + 5).toString().toUtf8()};
}

QVariant imageToSql(const QByteArray &image)
{
    return image.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(QString::fromUtf8(image));
}

} // namespace

Result<> ChangeRecorder::record(const Change &change)
{
    if (m_step.id == 0) {
        const Result<qint64> id = m_database.insert(
            u"INSERT INTO change_set (name, made_at, made_by, kind, reverts, is_beginning) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {m_step.name, SqlValue<QDateTime>::to(m_step.madeAt), m_step.madeBy,
             SqlValue<ChangeSet::Kind>::to(m_step.kind), SqlValue<std::optional<qint64>>::to(m_step.reverts),
             SqlValue<bool>::to(m_step.isBeginning)});
        if (!id)
            return fail(id.error());
        m_step.id = *id;
    }
    m_tables << change.table;
    return m_database
        .insert(
            u"INSERT INTO change_log (change_set_id, table_name, row_id, row_version, row_before, row_after) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {m_step.id, change.table, change.row, change.version, imageToSql(change.before), imageToSql(change.after)})
        .map([](qint64) {});
}

namespace changelog {

Result<std::optional<ChangeSet>> byId(Database &database, qint64 id)
{
    std::optional<ChangeSet> found;
    return database
        .select(u"SELECT %1 FROM change_set s WHERE s.id = ?"_s.arg(stepColumns), {id},
                [&](const QSqlQuery &row) { found = stepOf(row); })
        .map([&] { return found; });
}

Result<std::vector<ChangeSet>> latest(Database &database, int most)
{
    std::vector<ChangeSet> steps;
    return database
        .select(u"SELECT %1 FROM change_set s ORDER BY s.id DESC LIMIT ?"_s.arg(stepColumns), {most},
                [&](const QSqlQuery &row) { steps.push_back(stepOf(row)); })
        .map([&] {
            std::reverse(steps.begin(), steps.end());
            return std::move(steps);
        });
}

Result<std::vector<Change>> changesOf(Database &database, qint64 changeSet)
{
    std::vector<Change> changes;
    return database
        .select(u"SELECT %1 FROM change_log c WHERE c.change_set_id = ? ORDER BY c.id"_s.arg(changeColumns),
                {changeSet}, [&](const QSqlQuery &row) { changes.push_back(changeOf(row, 0)); })
        .map([&] { return std::move(changes); });
}

Result<std::vector<RowChange>> historyOf(Database &database, const QString &table, qint64 row)
{
    std::vector<RowChange> history;
    return database
        .select(u"SELECT %1, %2 FROM change_log c JOIN change_set s ON s.id = c.change_set_id "
                "WHERE c.table_name = ? AND c.row_id = ? ORDER BY c.id"_s.arg(stepColumns, changeColumns),
                {table, row},
                [&](const QSqlQuery &found) {
                    history.push_back({stepOf(found), changeOf(found, stepColumnCount)});
                })
        .map([&] { return std::move(history); });
}

Result<QHash<qint64, QByteArray>> changedSince(Database &database, const QString &table, qint64 changeSet)
{
    QHash<qint64, QByteArray> before;
    return database
        .select(
            u"SELECT row_id, row_before FROM change_log c WHERE c.id IN (SELECT MIN(id) FROM change_log "
            "WHERE table_name = ? AND change_set_id > ? GROUP BY row_id)"_s,
            {table, changeSet},
            [&](const QSqlQuery &row) { before.insert(row.value(0).toLongLong(), row.value(1).toString().toUtf8()); })
        .map([&] { return before; });
}

} // namespace changelog

} // namespace inko
