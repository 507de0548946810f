#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

namespace inko {

/// Makes a file with the sample town, through the same import as everybody's data. Invalid if the file is there.
Result<> createSampleTown(const QString &path, const Clock &clock = systemTime);

} // namespace inko
