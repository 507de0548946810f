#pragma once

#include "core/base/result.h"
#include "core/storage/row.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace inko {

class ChangeRecorder;
class Database;

/// Which rows, as the text after WHERE, with its arguments; empty: all. `order` is the text after ORDER BY.
struct Where {
    QString condition;
    QVariantList arguments;
    QString order;
};

/// Reads and writes the rows of any table with `id` and `version`; every write goes into the change log.
/// Table<T> is the typed face of it, History uses it with the shapes that the log remembers.
class RowTable {
    Q_DECLARE_TR_FUNCTIONS(inko::RowTable)
public:
    /// Without a recorder it only reads.
    /// Who writes many rows keeps one of these: it remembers its statements.
    RowTable(Database &database, const TableShape &shape, ChangeRecorder *recorder = nullptr)
        : m_database(database), m_shape(shape), m_recorder(recorder)
    {
    }

    Result<Row> byId(qint64 id) const; ///< NotFound
    Result<std::vector<Row>> where(const Where &where) const;
    /// In the order of the ids; those that are gone are left out.
    Result<std::vector<Row>> byIds(const std::vector<qint64> &ids) const;
    Result<qint64> count(const Where &where) const;

    /// Adds the row, under its own id if it has one; returns the id. Version: the row's own, at least 1.
    Result<qint64> add(const Row &row);
    /// NotFound, or Conflict where the stored version is another one; the message shows both values.
    /// Storing what is there already changes nothing and is not logged.
    Result<> update(const Row &row);
    /// Like update, for a row whose stored state was read in this transaction.
    Result<> update(const Row &stored, const Row &row);
    Result<> remove(qint64 id, int version);

private:
    /// The statements and keys that writing needs; made when they are first asked for.
    struct Writing {
        explicit Writing(const TableShape &shape);
        QString insert;
        QString insertWithId;
        QString update;
        QStringList insertLink; ///< by link table
        QStringList removeLinks;
        RowEncoder encoder;
    };
    const Writing &writing();

    Result<> insertLinks(qint64 owner, const Row &row);
    Result<> readLinks(std::vector<Row> &rows, const Where &where) const;
    Error conflictBetween(const Row &stored, const Row &wanted) const;

    Database &m_database;
    const TableShape &m_shape;
    ChangeRecorder *m_recorder;
    std::optional<Writing> m_writing;
};

} // namespace inko
