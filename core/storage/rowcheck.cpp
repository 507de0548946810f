#include "core/storage/rowcheck.h"

#include "core/storage/database.h"
#include "core/storage/rowtable.h"

#include <algorithm>
#include <limits>

namespace inko {

using namespace Qt::StringLiterals;
using integrity::Problem;

namespace {

constexpr int rowsInBlock = 1000;
constexpr qint64 firstId = std::numeric_limits<qint64>::min();
constexpr qint64 lastId = std::numeric_limits<qint64>::max();

} // namespace

Result<> RowCheck::run(QList<Problem> &problems, qsizetype most)
{
    for (Block block{firstId, firstId}; block.last != lastId && problems.size() < most;) {
        const Result<Block> next = blockAfter(block.last);
        if (!next)
            return fail(next.error());
        block = *next;
        if (const Result<> checked = check(block, problems); !checked)
            return checked;
    }
    return {};
}

Result<RowCheck::Block> RowCheck::blockAfter(qint64 id)
{
    return m_database
        .value(u"SELECT id FROM \"%1\" WHERE id > ? ORDER BY id LIMIT 1 OFFSET ?"_s.arg(m_shape.table),
               {id, rowsInBlock - 1})
        .map([&](const QVariant &last) {
            return Block{id, last.isValid() ? last.toLongLong() : lastId};
        });
}

Result<RowCheck::States> RowCheck::lastStatesOf(const Block &block)
{
    States states;
    return m_database
        .select(
            u"SELECT row_id, row_after FROM change_log WHERE table_name = ? AND row_id > ? AND row_id <= ? ORDER BY row_id, id"_s,
            {m_shape.table, block.after, block.last},
            [&](const QSqlQuery &row) { states[row.value(0).toLongLong()] = row.value(1).toString().toUtf8(); })
        .map([&] { return std::move(states); });
}

Result<> RowCheck::check(const Block &block, QList<Problem> &problems)
{
    const auto rows = RowTable(m_database, m_shape).where({u"id > ? AND id <= ?"_s, {block.after, block.last}, {}});
    if (!rows)
        return fail(rows.error());
    Result<States> states = lastStatesOf(block);
    if (!states)
        return fail(states.error());
    for (const Row &row : *rows) {
        const QByteArray state = states->take(row.id);
        if (state.isEmpty())
            problems << problem(Problem::Kind::Unlogged, row.id, "is not in the log");
        else if (!agrees(row, state))
            problems << (decode(m_shape.table, state).shape.table.isEmpty()
                             ? problem(Problem::Kind::History, row.id, "has a last state that is no JSON")
                             : problem(Problem::Kind::Changed, row.id, "is not as it was logged"));
        else
            continue;
        problems.back().content = contentOf(m_shape, row);
    }
    for (auto state = states->cbegin(); state != states->cend(); ++state) {
        if (state->isEmpty())
            continue;
        const DecodedRow missing = decode(m_shape.table, *state);
        problems << problem(Problem::Kind::Missing, state.key(), "is missing");
        problems.back().content = contentOf(missing.shape, missing.row);
    }
    return {};
}

bool RowCheck::agrees(const Row &row, const QByteArray &state)
{
    if (m_usual && m_usual->write(row) == state)
        return true;
    const DecodedRow logged = decode(m_shape.table, state);
    if (logged.shape.table.isEmpty())
        return false;
    const std::optional<Arrangement> arrangement = arrangementOf(logged.shape);
    if (!arrangement || arrangement->write(row) != arrangement->encoder.encode(logged.row))
        return false;
    learn(logged.shape, state);
    return true;
}

QByteArray RowCheck::Arrangement::write(const Row &row) const
{
    Row arranged{row.id, row.version, {}, {}};
    arranged.values.reserve(columns.size());
    for (qsizetype column : columns)
        arranged.values << row.values[column];
    arranged.links.reserve(links.size());
    for (qsizetype link : links)
        arranged.links << row.links[link];
    return encoder.encode(arranged);
}

/// Columns that a later schema added are not in older states of a row: only what the log knows is compared.
/// Nothing if the log knows a column that the table has not.
std::optional<RowCheck::Arrangement> RowCheck::arrangementOf(const TableShape &logged) const
{
    Arrangement arrangement{{}, {}, RowEncoder(logged)};
    for (const QString &column : logged.columns)
        arrangement.columns << m_shape.columns.indexOf(column);
    for (const QString &link : logged.linkTables)
        arrangement.links << m_shape.linkTables.indexOf(link);
    if (arrangement.columns.contains(-1) || arrangement.links.contains(-1))
        return std::nullopt;
    return arrangement;
}

/// Reading JSON takes longer than writing it: the next row is written as this state is, and compared byte by byte.
/// Where a text looks like a key and spoils the order, rows are only read as this one was.
void RowCheck::learn(const TableShape &logged, const QByteArray &state)
{
    const auto inOrder = [&](QStringList names) {
        QHash<QString, qsizetype> places;
        for (const QString &name : std::as_const(names))
            places.insert(name, state.indexOf(u"\"%1\":"_s.arg(name).toUtf8()));
        std::sort(names.begin(), names.end(),
                  [&](const QString &one, const QString &other) { return places[one] < places[other]; });
        return names;
    };
    m_usual = arrangementOf({logged.table, inOrder(logged.columns), inOrder(logged.linkTables)});
}

Problem RowCheck::problem(Problem::Kind kind, qint64 row, const char *words) const
{
    return {kind, m_shape.table, row, {}, {}, u"%1 %2 %3"_s.arg(m_shape.table).arg(row).arg(QLatin1StringView(words))};
}

} // namespace inko
