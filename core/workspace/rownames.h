#pragma once

#include <QHash>
#include <QString>
#include <QVariant>

namespace inko {

class Database;

/// What the rows of each table are called on the screens; for files that may be damaged, so nothing is relied on.
namespace rownames {

/// A row, whichever feature it belongs to; `content` by column, as far as it is known.
struct AnyRow {
    QString table;
    qint64 id = 0;
    QHash<QString, QVariant> content;
};

/// "Row of the grid “Sprachcafé” (Jugendamt, 2026)"; its number where it has no name that can be read.
QString ofRow(Database &database, const AnyRow &row);
QString ofOne(const QString &table); ///< "Institution"
QString ofAll(const QString &table); ///< "Institutions"; its lists belong to each row

} // namespace rownames

} // namespace inko
