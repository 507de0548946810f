#pragma once

#include "core/storage/store.h"

namespace inko::test {

/// Adds a record as a step of its own.
template<class T>
Result<T> addRecord(Store &store, const T &record)
{
    return store.write(QStringLiteral("Added"),
                       [&](Transaction &transaction) { return transaction.table<T>().add(record); });
}

template<class T>
Result<> updateRecord(Store &store, const T &record)
{
    return store.write(QStringLiteral("Changed"),
                       [&](Transaction &transaction) { return transaction.table<T>().update(record); });
}

template<class T>
Result<> removeRecord(Store &store, const T &record)
{
    return store.write(QStringLiteral("Removed"),
                       [&](Transaction &transaction) { return transaction.table<T>().remove(record); });
}

} // namespace inko::test
