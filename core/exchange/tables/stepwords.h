#pragma once

#include "core/exchange/columns/words.h"
#include "core/monitoring/effort/effort.h"

namespace inko::tables {

/// The steps of the yearly cycle.
const Words<Effort::Step> &stepWords();

} // namespace inko::tables
