#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

namespace inko {

/// Makes a file with the sample town, read as everybody's data are; it is the file's beginning, which undo leaves
/// alone. Invalid if the file is there.
Result<> createSampleTown(const QString &path, const Clock &clock = systemTime);

} // namespace inko
