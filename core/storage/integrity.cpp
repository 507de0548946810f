#include "core/storage/integrity.h"

#include "core/storage/database.h"
#include "core/storage/enginewords.h"
#include "core/storage/rowcheck.h"
#include "core/storage/rowtable.h"
#include "core/storage/schema.h"

#include <QSet>

#include <algorithm>

namespace inko::integrity {

using namespace Qt::StringLiterals;

namespace {

/// After this many problems the file is beyond doubt.
constexpr qsizetype mostProblems = 100;

/// The column of a table that its foreign key with this number lies in.
Result<QString> columnOfKey(Database &database, const QString &table, int key)
{
    return database.value(u"SELECT \"from\" FROM pragma_foreign_key_list(?) WHERE id = ?"_s, {table, key})
        .map([](const QVariant &column) { return column.toString(); });
}

/// The lists' rows have no number of their own: they are found by what they name.
Result<> addBrokenLinks(Database &database, const Problem &broken, const QString &column, QList<Problem> &problems)
{
    const Result<QString> owner = schema::ownerOf(database, broken.table);
    if (!owner)
        return fail(owner.error());
    return database.select(
        u"SELECT DISTINCT owner_id FROM \"%1\" WHERE \"%2\" NOT IN (SELECT id FROM \"%3\") LIMIT %4"_s.arg(
            broken.table, column, broken.target, QString::number(mostProblems)),
        {}, [&](const QSqlQuery &row) {
            Problem found = broken;
            found.table = *owner;
            found.row = row.value(0).toLongLong();
            if (column == "owner_id"_L1)
                found.kind = Problem::Kind::LeftOver;
            problems << found;
        });
}

Result<> addBrokenReferences(Database &database, QList<Problem> &problems)
{
    QList<Problem> broken;
    QSet<std::pair<QString, int>> lists; // with the number of their key
    const Result<> checked = database.select(u"PRAGMA foreign_key_check"_s, {}, [&](const QSqlQuery &row) {
        const QString table = row.value(0).toString();
        if (row.value(1).isNull())
            lists.insert({table, row.value(3).toInt()});
        else if (broken.size() < mostProblems)
            broken << Problem{Problem::Kind::Reference,
                              table,
                              row.value(1).toLongLong(),
                              row.value(2).toString(),
                              {},
                              u"%1 %2 refers to no %3"_s.arg(table, row.value(1).toString(), row.value(2).toString())};
    });
    if (!checked)
        return checked;
    problems += broken;
    for (const auto &[table, key] : std::as_const(lists)) {
        const Result<QString> column = columnOfKey(database, table, key);
        if (!column)
            return fail(column.error());
        const Result<QVariant> target =
            database.value(u"SELECT \"table\" FROM pragma_foreign_key_list(?) WHERE id = ?"_s, {table, key});
        if (!target)
            return fail(target.error());
        const QString detail = u"%1.%2 refers to no %3"_s.arg(table, *column, target->toString());
        const Problem link{Problem::Kind::Reference, table, 0, target->toString(), {}, detail};
        if (const Result<> added = addBrokenLinks(database, link, *column, problems); !added)
            return added;
    }
    return {};
}

/// A row that is known to be wrong is not said to be wrong a second time.
void addOthers(QList<Problem> &problems, const QList<Problem> &more)
{
    QSet<std::pair<QString, qint64>> known;
    for (const Problem &problem : std::as_const(problems))
        known.insert({problem.table, problem.row});
    for (const Problem &problem : more) {
        if (!known.contains({problem.table, problem.row}))
            problems << problem;
    }
}

/// A row that is gone as the log last saw it; an empty one if it never did.
Result<DecodedRow> lastLogged(Database &database, const Problem &problem)
{
    return database
        .value(
            u"SELECT coalesce(row_after, row_before) FROM change_log WHERE table_name = ? AND row_id = ? ORDER BY id DESC"_s,
            {problem.table, problem.row})
        .map([&](const QVariant &state) { return decode(problem.table, state.toString().toUtf8()); });
}

/// What is stored of the rows that the problems are about.
Result<> fillIn(Database &database, QList<Problem> &problems)
{
    const Result<QStringList> tables = schema::loggedTables(database);
    if (!tables)
        return fail(tables.error());
    for (Problem &problem : problems) {
        if (problem.row == 0 || !problem.content.isEmpty() || !tables->contains(problem.table))
            continue;
        const Result<TableShape> shape = schema::shapeOf(database, problem.table);
        if (!shape)
            return fail(shape.error());
        const auto rows = RowTable(database, *shape).where({u"id = ?"_s, {problem.row}, {}});
        if (!rows)
            return fail(rows.error());
        const Result<DecodedRow> known =
            rows->empty() ? lastLogged(database, problem) : DecodedRow{*shape, rows->front()};
        if (!known)
            return fail(known.error());
        problem.content = contentOf(known->shape, known->row);
    }
    return {};
}

/// Are the pages sound enough to read the rows from them?
bool canReadRows(const QList<Problem> &problems)
{
    return std::none_of(problems.begin(), problems.end(), [](const Problem &problem) {
        return problem.kind == Problem::Kind::Pages || problem.kind == Problem::Kind::Index;
    });
}

bool meansDamage(const Error &error)
{
    return error.code == Error::Code::Damaged || error.code == Error::Code::Database;
}

/// The engine's own check of the pages and indexes: of one table and its indexes, or of all and what lies between.
/// Where it cannot go on, that is a problem like the others.
Result<QList<Problem>> askEngine(Database &database, const EngineWords &words, const QString &table = {})
{
    QList<Problem> problems;
    const QString what = table.isEmpty() ? QString::number(mostProblems) : u'"' + table + u'"';
    const Result<> asked = database.select(u"PRAGMA integrity_check(%1)"_s.arg(what), {}, [&](const QSqlQuery &row) {
        for (const QString &line : row.value(0).toString().split(u'\n')) {
            if (line != "ok"_L1 && !line.startsWith("***"_L1))
                problems << words.problemOf(line);
        }
    });
    if (!asked && !meansDamage(asked.error()))
        return fail(asked.error());
    if (!asked)
        problems << Problem{Problem::Kind::Pages, table, 0, {}, {}, asked.error().detail};
    return problems;
}

/// A page's number tells nobody which table it belongs to: each table is asked for by itself.
Result<QList<Problem>> locate(Database &database, const QList<Problem> &problems)
{
    const EngineWords words(database);
    QList<Problem> located;
    for (const QString &table : words.tables()) {
        const Result<QList<Problem>> here = askEngine(database, words, table);
        if (!here)
            return here;
        for (Problem problem : *here) {
            problem.table = table;
            located << problem;
        }
    }
    // What the tables do not know of lies between them, unless it follows from what was found in one.
    return located.isEmpty() ? problems : located;
}

enum class Extent { PagesAndRows, HistoryToo };

/// Every row against the last state that the change log remembers of it: finds what the engine cannot, such as a
/// flipped bit inside a text.
Result<QList<Problem>> checkRowsAgainstLog(Database &database)
{
    const Result<QStringList> tables = schema::loggedTables(database);
    if (!tables)
        return fail(tables.error());
    QList<Problem> problems;
    for (const QString &table : *tables) {
        const Result<TableShape> shape = schema::shapeOf(database, table);
        if (!shape)
            return fail(shape.error());
        if (const Result<> compared = RowCheck(database, *shape).run(problems, mostProblems); !compared)
            return fail(compared.error());
    }
    return problems.mid(0, mostProblems);
}

/// Everything the log remembers: steps that nobody could undo or show any more.
Result<QList<Problem>> checkHistory(Database &database)
{
    QList<Problem> problems;
    return database
        .select(u"SELECT DISTINCT table_name, row_id FROM change_log WHERE NOT json_valid(coalesce(row_before, '{}')) "
                "OR NOT json_valid(coalesce(row_after, '{}')) ORDER BY table_name, row_id LIMIT %1"_s.arg(mostProblems),
                {},
                [&](const QSqlQuery &row) {
                    const QString table = row.value(0).toString();
                    problems << Problem{
                        Problem::Kind::History,
                        table,
                        row.value(1).toLongLong(),
                        {},
                        {},
                        u"%1 %2 has a logged state that is no JSON"_s.arg(table, row.value(1).toString())};
                })
        .map([&] { return std::move(problems); });
}

Result<QList<Problem>> problemsIn(Database &database, Extent extent)
{
    Result<QList<Problem>> problems = checkPages(database);
    if (!problems)
        return problems;
    if (!canReadRows(*problems))
        return extent == Extent::HistoryToo ? locate(database, *problems) : problems;
    const Result<QList<Problem>> rows = checkRowsAgainstLog(database);
    if (!rows)
        return rows;
    addOthers(*problems, *rows);
    if (extent == Extent::PagesAndRows)
        return problems;
    const Result<QList<Problem>> history = checkHistory(database);
    if (!history)
        return history;
    addOthers(*problems, *history);
    *problems = problems->mid(0, mostProblems);
    return fillIn(database, *problems).map([&] { return std::move(*problems); });
}

Result<QList<Problem>> problemsOf(const QString &path, Extent extent)
{
    const auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return fail(database.error());
    if (const Result<> begun = (*database)->beginRead(); !begun)
        return fail(begun.error());
    Result<QList<Problem>> problems = problemsIn(**database, extent);
    (*database)->rollback();
    if (!problems && meansDamage(problems.error()))
        return QList{Problem{Problem::Kind::Pages, {}, 0, {}, {}, problems.error().detail}};
    return problems;
}

} // namespace

Result<QList<Problem>> checkPages(Database &database)
{
    return askEngine(database, EngineWords(database)).and_then([&](QList<Problem> problems) {
        return (canReadRows(problems) ? addBrokenReferences(database, problems) : Result<>()).map([&] {
            return std::move(problems);
        });
    });
}

Result<QList<Problem>> problemsOf(const QString &path)
{
    return problemsOf(path, Extent::HistoryToo);
}

Result<QStringList> check(const QString &path)
{
    return problemsOf(path, Extent::PagesAndRows).map(&detailsOf);
}

QStringList detailsOf(const QList<Problem> &problems)
{
    QStringList details;
    for (const Problem &problem : problems)
        details << problem.detail;
    return details;
}

} // namespace inko::integrity
