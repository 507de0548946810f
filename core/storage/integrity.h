#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QStringList>
#include <QVariant>

namespace inko {

class Database;

/// Is the file whole? An empty list means yes.
namespace integrity {

/// One thing that is wrong with a file; filecheck says it in words for the person.
struct Problem {
    enum class Kind {
        Pages,     ///< something cannot be read
        Index,     ///< what the engine finds rows by does not match them
        Value,     ///< a table holds a value that it must not hold
        Reference, ///< a row names another one, of `target`, that is not there
        LeftOver,  ///< a list whose row is not there
        Changed,   ///< a row is not as the log last saw it
        Unlogged,  ///< a row that the log does not know
        Missing,   ///< a row that the log knows is not there
        History,   ///< what the log says of a row cannot be read
    };
    Kind kind = Kind::Pages;
    QString table;                    ///< empty: nobody knows which
    qint64 row = 0;                   ///< 0: the table as a whole
    QString target;                   ///< the table that a reference leads to
    QHash<QString, QVariant> content; ///< the row's columns, as far as they are known
    QString detail;                   ///< in the engine's words, for the log
    friend bool operator==(const Problem &, const Problem &) = default;
};

/// The engine's own check of pages, indexes and references.
Result<QList<Problem>> checkPages(Database &database);
/// All of it, on a file that is opened for it and only read, with what is known of each row's content.
Result<QList<Problem>> problemsOf(const QString &path);

/// Pages and rows: is it safe to go on with the file? In words for the log.
Result<QStringList> check(const QString &path);

QStringList detailsOf(const QList<Problem> &problems);

} // namespace integrity

} // namespace inko
