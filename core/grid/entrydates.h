#pragma once

#include "core/base/partialdate.h"

/// What people write under “Von” and “Bis”, in the grid and in a file. Empty where they say that there is no end or
/// that nobody knows; nullopt where it is no date.
namespace inko::entrydates {

/// Also “seit 2020” and “Anfang 2026”, which is its first day as 2026 is.
std::optional<PartialDate> start(const QString &text);

/// Also “bis 6/2026”, “bis Ende 2026” and “laufend”.
std::optional<PartialDate> end(const QString &text);

} // namespace inko::entrydates
