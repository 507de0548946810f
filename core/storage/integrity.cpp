#include "core/storage/integrity.h"

#include "core/storage/database.h"
#include "core/storage/row.h"
#include "core/storage/rowtable.h"
#include "core/storage/schema.h"

#include <QHash>

namespace inko::integrity {

using namespace Qt::StringLiterals;

namespace {

/// After this many problems the file is beyond doubt.
constexpr qsizetype mostProblems = 100;

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::integrity", text);
}

/// What the engine says of its pages, for whoever helps; the person reads that something is unreadable.
QString unreadable(const QString &words)
{
    return tr("A part of the file cannot be read any more. [%1]").arg(words);
}

/// Columns that a later schema added are not in older states of a row: only what the log knows is compared.
bool agrees(const TableShape &shape, const Row &row, const DecodedRow &logged)
{
    for (qsizetype column = 0; column < logged.shape.columns.size(); ++column) {
        const qsizetype there = shape.columns.indexOf(logged.shape.columns[column]);
        const TableShape one{shape.table, {logged.shape.columns[column]}, {}};
        if (there < 0 || encode(one, {0, 0, {row.values[there]}, {}}) != encode(one, {0, 0, {logged.row.values[column]}, {}}))
            return false;
    }
    for (qsizetype link = 0; link < logged.shape.linkTables.size(); ++link) {
        const qsizetype there = shape.linkTables.indexOf(logged.shape.linkTables[link]);
        if (there < 0 || row.links[there] != logged.row.links[link])
            return false;
    }
    return true;
}

Result<> compareTable(Database &database, const TableShape &shape, QStringList &problems)
{
    const auto rows = RowTable(database, shape).where({});
    if (!rows)
        return fail(rows.error());
    QHash<qint64, QByteArray> lastStates;
    const Result<> read = database.select(
        u"SELECT row_id, row_after FROM change_log WHERE table_name = ? ORDER BY id"_s, {shape.table},
        [&](const QSqlQuery &row) { lastStates[row.value(0).toLongLong()] = row.value(1).toString().toUtf8(); });
    if (!read)
        return read;
    for (const Row &row : *rows) {
        const QByteArray last = lastStates.take(row.id);
        const DecodedRow logged = decode(shape.table, last);
        if (logged.shape.table.isEmpty() || !agrees(shape, row, logged))
            problems << tr("“%1” number %2 is not as it was last saved.").arg(shape.table).arg(row.id);
    }
    for (auto state = lastStates.cbegin(); state != lastStates.cend(); ++state) {
        if (!state->isEmpty())
            problems << tr("“%1” number %2 is missing, although it was never deleted.").arg(shape.table).arg(state.key());
    }
    return {};
}

} // namespace

Result<QStringList> checkPages(Database &database)
{
    QStringList problems;
    return database
        .select(u"PRAGMA integrity_check(%1)"_s.arg(mostProblems), {},
                [&](const QSqlQuery &row) {
                    for (const QString &line : row.value(0).toString().split(u'\n')) {
                        if (line != "ok"_L1 && !line.startsWith("***"_L1))
                            problems << unreadable(line);
                    }
                })
        .and_then([&]() -> Result<> {
            if (!problems.isEmpty())
                return {};
            return database.select(u"PRAGMA foreign_key_check"_s, {}, [&](const QSqlQuery &row) {
                if (problems.size() < mostProblems)
                    problems << tr("“%1” number %2 refers to something that is not there.").arg(row.value(0).toString(), row.value(1).toString());
            });
        })
        .map([&] { return problems; });
}

Result<QStringList> checkRowsAgainstLog(Database &database)
{
    const Result<QStringList> tables = schema::loggedTables(database);
    if (!tables)
        return tables;
    QStringList problems;
    for (const QString &table : *tables) {
        const Result<TableShape> shape = schema::shapeOf(database, table);
        if (!shape)
            return fail(shape.error());
        if (const Result<> compared = compareTable(database, *shape, problems); !compared)
            return fail(compared.error());
    }
    return problems.mid(0, mostProblems);
}

Result<QStringList> check(const QString &path)
{
    const auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return fail(database.error());
    if (const Result<> begun = (*database)->beginRead(); !begun)
        return fail(begun.error());
    const Result<QStringList> problems = checkPages(**database).and_then([&](const QStringList &pages) -> Result<QStringList> {
        if (!pages.isEmpty())
            return pages;
        return checkRowsAgainstLog(**database);
    });
    (*database)->rollback();
    if (!problems && (problems.error().code == Error::Code::Damaged || problems.error().code == Error::Code::Database))
        return QStringList{unreadable(problems.error().detail)};
    return problems;
}

} // namespace inko::integrity
