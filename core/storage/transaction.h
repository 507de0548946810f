#pragma once

#include "core/storage/changelog.h"
#include "core/storage/table.h"

namespace inko {

/// What a write sees of the store: typed tables whose every change goes into the log. Made by Store::write.
class Transaction {
public:
    Transaction(Database &database, ChangeSet step) : m_database(database), m_recorder(database, std::move(step)) {}

    template<class T>
    Table<T> table()
    {
        return Table<T>(m_database, &m_recorder);
    }

    /// For literal SELECTs in a feature's repository. Writing past the tables would miss the log.
    Database &database() { return m_database; }
    ChangeRecorder &recorder() { return m_recorder; }

private:
    Database &m_database;
    ChangeRecorder m_recorder;
};

} // namespace inko
