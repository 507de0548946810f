#pragma once

#include "core/base/result.h"

/// What is said of spreadsheets that are not read.
namespace inko::refusals {

tl::unexpected<Error> damaged(const QString &detail);
tl::unexpected<Error> locked(); ///< with a password
/// Made to do harm, or so strange that it may be.
tl::unexpected<Error> unsafe(const QString &detail);

} // namespace inko::refusals
