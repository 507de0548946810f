#pragma once

#include "core/storage/transaction.h"

namespace inko {

/// Finds and moves what refers to a record, whichever feature it belongs to: the file's own foreign keys
/// are asked, so that a table added later is not forgotten.
namespace references {

/// How many rows refer to this row, by table.
Result<QHash<QString, qint64>> countTo(Database &database, const QString &table, qint64 id);

/// Those of the ids, in their order, that no row of any table refers to.
Result<QList<qint64>> unused(Database &database, const QString &table, const QList<qint64> &ids);

/// Makes every reference to `from` one to `into`. Where a list then names `into` twice, once stays.
/// A unique rule that forbids it is Invalid; the caller resolves such rows first.
Result<> move(Transaction &transaction, const QString &table, qint64 from, qint64 into);

} // namespace references

} // namespace inko
