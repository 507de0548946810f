#pragma once

#include "core/base/result.h"
#include "core/storage/row.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace inko {

class Database;

/// One named step of work, as a person sees it in the history.
struct ChangeSet {
    Q_GADGET
public:
    enum class Kind { Edit, Undo, Redo };
    Q_ENUM(Kind)

    qint64 id = 0;
    QString name;
    QDateTime madeAt;
    QString madeBy;
    Kind kind = Kind::Edit;
    std::optional<qint64> reverts; ///< the step that an undo or redo takes back
    bool isBeginning = false;      ///< what a new file begins with: undo stops here
    friend bool operator==(const ChangeSet &, const ChangeSet &) = default;
};

/// What a step did to one row. `before` is empty for an added row, `after` for a removed one.
struct Change {
    qint64 changeSet = 0;
    QString table;
    qint64 row = 0;
    int version = 0; ///< the row's version after the change; before it for a removed row
    QByteArray before;
    QByteArray after;
    friend bool operator==(const Change &, const Change &) = default;
};

/// Writes the log while one transaction runs. The step itself is written with its first change, so that
/// a transaction that changes nothing leaves no trace.
class ChangeRecorder {
public:
    ChangeRecorder(Database &database, ChangeSet step) : m_database(database), m_step(std::move(step)) {}

    Result<> record(const Change &change);

    const ChangeSet &step() const { return m_step; } ///< id 0 while nothing was recorded
    const QSet<QString> &tables() const { return m_tables; }

private:
    Database &m_database;
    ChangeSet m_step;
    QSet<QString> m_tables;
};

/// Readings of the log.
namespace changelog {

Result<std::optional<ChangeSet>> byId(Database &database, qint64 id);
/// The latest steps, oldest first.
Result<std::vector<ChangeSet>> latest(Database &database, int most);
/// What a step did, in the order it was done.
Result<std::vector<Change>> changesOf(Database &database, qint64 changeSet);

struct RowChange {
    ChangeSet step;
    Change change;
};
/// A row's whole history, oldest first.
Result<std::vector<RowChange>> historyOf(Database &database, const QString &table, qint64 row);
/// What the rows of a table that have changed since a step said at it; empty for those that were not there yet.
Result<QHash<qint64, QByteArray>> changedSince(Database &database, const QString &table, qint64 changeSet);

} // namespace changelog

} // namespace inko
