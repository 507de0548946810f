#pragma once

#include "core/grid/namelist.h"
#include "core/storage/store.h"

namespace inko {

/// Offers that live on from year to year, as their newest entry calls them: "Sprachcafé (Volkshochschule)"; by name.
Result<NameList> namesOfActivities(const Store &store);

} // namespace inko
