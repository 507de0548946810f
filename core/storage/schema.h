#pragma once

#include "core/base/result.h"
#include "core/storage/row.h"

namespace inko {

class Database;

/// What the open file itself says of its tables.
namespace schema {

/// Tables whose rows the change log follows: those with a version. Link tables belong to their owner's row.
Result<QStringList> loggedTables(Database &database);

/// A table's columns and link tables, by name.
Result<TableShape> shapeOf(Database &database, const QString &table);

/// A column that names a row of another table.
struct Reference {
    QString table;
    QString column;
    friend bool operator==(const Reference &, const Reference &) = default;
};
/// Every column of the file that refers to this table, the links' `member_id` among them.
Result<QList<Reference>> referencesTo(Database &database, const QString &table);

/// The table that owns the rows of a link table.
Result<QString> ownerOf(Database &database, const QString &linkTable);

} // namespace schema

} // namespace inko
