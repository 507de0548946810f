#pragma once

#include "core/exchange/columns/words.h"
#include "core/steering/progress/progress.h"

namespace inko::tables {

/// How a project stands, in a form or a table.
const Words<ProgressReport::Standing> &standingWords();

} // namespace inko::tables
