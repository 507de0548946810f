#pragma once

#include "core/base/result.h"
#include "core/grid/gridentry.h"

namespace inko {

/// What an entry must keep to, whoever writes it.
namespace gridrules {

/// Invalid, with the reason: no round or organisation, an end before the start, negative participants, a goal
/// or value named twice, an organisation that cooperates with itself.
Result<> check(const GridEntry &entry);

/// The entry as it is stored after an edit: an unchanged or not confirmed entry that differs becomes Changed,
/// unless the edit sets the status itself.
GridEntry edited(const GridEntry &stored, const GridEntry &edit);

/// The entry with the text that the search compares.
GridEntry withSearchText(GridEntry entry);

} // namespace gridrules

} // namespace inko
