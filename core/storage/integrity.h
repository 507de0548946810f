#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace inko {

class Database;

/// Is the file whole? Empty lists mean yes; problems are said in the person's language.
namespace integrity {

/// The engine's own check of pages, indexes and references.
Result<QStringList> checkPages(Database &database);
/// Every row against the last state that the change log remembers of it: finds what the engine cannot,
/// such as a flipped bit inside a text.
Result<QStringList> checkRowsAgainstLog(Database &database);

/// Both, on a file that is opened for it and only read.
Result<QStringList> check(const QString &path);

} // namespace integrity

} // namespace inko
