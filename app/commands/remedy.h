#pragma once

#include "core/base/result.h"

namespace inko::commands {

/// The error, which says of which file it is.
Error about(const QString &path, Error error);

/// The error of a town's file that could not be opened: which file it is, and what to do where that can be told.
Error withRemedy(const QString &path, const Error &error);

/// What to do with a damaged file: how its newest whole backup becomes a file, or whom to ask where there is none.
QString remedyFor(const QString &path);

} // namespace inko::commands
