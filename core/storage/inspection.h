#pragma once

#include "core/base/result.h"
#include "core/storage/migrator.h"

namespace inko {

/// Looks at a file before it is trusted; never changes it.
namespace inspection {

/// What an acceptable file is like.
struct Finding {
    int schemaVersion = 0;
    bool needsMigration = false;
};

/// Fails with NotFound, Damaged (empty, cut off), Foreign (another program's, or with tables, triggers or
/// views that no Inko made) or SchemaTooNew. Reads header and schema only; the pages are integrity's matter.
Result<Finding> inspect(const QString &path, const std::vector<Migration> &migrations);

/// May a file be made under this name? Invalid where a program that was interrupted left its journal there: the
/// engine takes that for the new file's own, and would put the old one's content into it.
Result<> checkPlace(const QString &path);

} // namespace inspection

} // namespace inko
