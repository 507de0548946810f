#include "core/storage/history.h"

#include "core/storage/database.h"
#include "core/storage/rowtable.h"
#include "core/storage/transaction.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// How far back undo reaches; the log itself keeps everything.
constexpr int mostSteps = 1000;

tl::unexpected<Error> changedSince(const Change &change)
{
    return fail(Error::Code::Conflict,
                QCoreApplication::translate("inko::History",
                                            "This cannot be undone any more: what it changed was changed again since."),
                u"%1 %2"_s.arg(change.table).arg(change.row));
}

/// The log is read from a file: only names that are tables of this file may go into a statement.
Result<> checkNames(Database &database, const TableShape &shape)
{
    QStringList tables{shape.table};
    tables += shape.linkTables;
    for (const QString &table : tables) {
        const auto found =
            database.value(u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"_s, {table});
        if (!found)
            return fail(found.error());
        if (found->toInt() != 1)
            return fail(Error::Code::Damaged,
                        QCoreApplication::translate("inko::History", "The history of this file is damaged."), table);
    }
    for (const QString &column : shape.columns) {
        const auto found =
            database.value(u"SELECT count(*) FROM pragma_table_info(?) WHERE name = ?"_s, {shape.table, column});
        if (!found)
            return fail(found.error());
        if (found->toInt() != 1)
            return fail(Error::Code::Damaged,
                        QCoreApplication::translate("inko::History", "The history of this file is damaged."), column);
    }
    return {};
}

/// `known` are the shapes whose names were checked: a step changes many rows of few tables.
Result<> revertChange(Transaction &transaction, const Change &change, QSet<QStringList> &known)
{
    const DecodedRow before = decode(change.table, change.before);
    const DecodedRow after = decode(change.table, change.after);
    const TableShape &shape = change.after.isEmpty() ? before.shape : after.shape;
    const QStringList names = QStringList{shape.table} + shape.columns + shape.linkTables;
    if (!known.contains(names)) {
        if (const Result<> named = checkNames(transaction.database(), shape); !named)
            return named;
        known.insert(names);
    }
    RowTable rows(transaction.database(), shape, &transaction.recorder());

    if (change.after.isEmpty()) {
        Row restored = before.row;
        restored.id = change.row;
        restored.version = change.version + 1;
        return rows.add(restored).map([](qint64) {});
    }
    const Result<Row> stored = rows.byId(change.row);
    if (!stored)
        return stored.error().code == Error::Code::NotFound ? Result<>(changedSince(change))
                                                            : Result<>(fail(stored.error()));
    Row expected = after.row;
    expected.id = stored->id;
    if (encode(shape, *stored) != encode(shape, expected))
        return changedSince(change);
    if (change.before.isEmpty())
        return rows.remove(change.row, stored->version);
    Row restored = before.row;
    restored.id = change.row;
    restored.version = stored->version;
    return rows.update(*stored, restored);
}

} // namespace

Result<> History::load(Database &database)
{
    m_undoable.clear();
    m_redoable.clear();
    return changelog::latest(database, mostSteps).map([&](const std::vector<ChangeSet> &steps) {
        for (const ChangeSet &step : steps)
            append(step);
    });
}

void History::append(const ChangeSet &step)
{
    if (step.isBeginning) {
        m_undoable.clear();
        m_redoable.clear();
        return;
    }
    switch (step.kind) {
    case ChangeSet::Kind::Edit:
        m_undoable.push_back(step);
        m_redoable.clear();
        break;
    case ChangeSet::Kind::Undo:
        if (!m_undoable.empty())
            m_undoable.pop_back();
        m_redoable.push_back(step);
        break;
    case ChangeSet::Kind::Redo:
        if (!m_redoable.empty())
            m_redoable.pop_back();
        m_undoable.push_back(step);
        break;
    }
}

Result<> History::revert(Transaction &transaction, const ChangeSet &step)
{
    const Result<std::vector<Change>> changes = changelog::changesOf(transaction.database(), step.id);
    if (!changes)
        return fail(changes.error());
    QSet<QStringList> known;
    for (auto change = changes->rbegin(); change != changes->rend(); ++change) {
        if (const Result<> reverted = revertChange(transaction, *change, known); !reverted)
            return reverted;
    }
    return {};
}

} // namespace inko
