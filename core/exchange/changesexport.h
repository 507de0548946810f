#pragma once

#include "core/exchange/gridexport.h"

namespace inko::changesexport {

/// What changed in a year's grid since the round before, a row for each field that changed and one for each activity
/// that is new, ended or not reported again. NotFound where there is nothing to compare.
Result<gridexport::Written> write(Store &store, int year, gridexport::Format format);

} // namespace inko::changesexport
