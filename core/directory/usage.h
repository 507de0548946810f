#pragma once

#include "core/storage/store.h"

namespace inko {

/// What still refers to a record, whichever feature it belongs to, in words for the person.
namespace usage {

/// "contacts (2), entries of the grid (5)"; empty if nothing refers to the row.
Result<QString> of(Database &database, const QString &table, qint64 id);
template<class T>
Result<QString> of(Store &store, Id<T> record)
{
    return of(store.database(), shapeOf<T>().table, record.value);
}

/// What the rows of a table are to the one they refer to: "contacts". A table that has no words here is "other data".
QString wordsFor(const QString &table);

} // namespace usage

} // namespace inko
