#pragma once

#include "core/storage/integrity.h"
#include "core/storage/row.h"

#include <optional>

namespace inko {

/// Compares the rows of one table with the last states that the change log remembers of them. Reads a block of
/// rows at a time, so that a large file needs no more memory than a small one.
class RowCheck {
public:
    RowCheck(Database &database, TableShape shape) : m_database(database), m_shape(std::move(shape)) {}

    /// Looks no further once there are `most` problems or a few more.
    Result<> run(QList<integrity::Problem> &problems, qsizetype most);

private:
    /// Rows with an id beyond `after`, up to `last`.
    struct Block {
        qint64 after = 0;
        qint64 last = 0;
    };
    using States = QHash<qint64, QByteArray>; ///< by row; empty: it was removed

    Result<Block> blockAfter(qint64 id);
    Result<States> lastStatesOf(const Block &block);
    Result<> check(const Block &block, QList<integrity::Problem> &problems);
    bool agrees(const Row &row, const QByteArray &state);

    /// How states of the log are written: which of the table's columns and lists, in which order.
    struct Arrangement {
        QList<qsizetype> columns;
        QList<qsizetype> links;
        RowEncoder encoder;
        QByteArray write(const Row &row) const;
    };
    std::optional<Arrangement> arrangementOf(const TableShape &logged) const;
    void learn(const TableShape &logged, const QByteArray &state);
    integrity::Problem problem(integrity::Problem::Kind kind, qint64 row, const char *words) const;

    Database &m_database;
    TableShape m_shape;
    std::optional<Arrangement> m_usual; ///< as the last state was written: the next one is likely to be, too
};

} // namespace inko
