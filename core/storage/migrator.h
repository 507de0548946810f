#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <vector>

namespace inko {

class Database;

/// One numbered step of the schema; a file resources/sql/NNNN_name.sql. Released steps never change.
struct Migration {
    int number = 0;
    QString name;
    /// With the tokens {ID} {INT} {REAL} {BLOB}, {RANDOM} for a text that no other file has, and {BY_KEY} after a table
    /// whose rows lie in the order of their primary key; every statement ends with {END}.
    QString sql;
    QString checksum() const; ///< SHA-256 of the sql
};

/// Brings a file from its schema to the newest, one transaction a step.
namespace migrator {

/// "INKO" in the file's header tells our files from other SQLite files.
constexpr int applicationId = 0x494E4B4F;

/// The steps this program carries, by number, without gaps.
std::vector<Migration> shipped();

/// The statements of a step as SQLite takes them.
QStringList statementsFor(const Migration &migration);

/// The schema's number: how many steps the file has. 0 for a new one.
Result<int> versionOf(Database &database);

/// Runs what is missing. A step is there whole or not at all.
Result<> migrate(Database &database, const std::vector<Migration> &migrations, const Clock &clock);

} // namespace migrator

} // namespace inko
