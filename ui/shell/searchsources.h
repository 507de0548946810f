#pragma once

#include "ui/shell/search.h"

namespace inko {

/// Everything that can be found, save the grid's entries, which have a search of their own: each kind in the order in
/// which its lists show it.
Result<std::vector<std::vector<Searched>>> searchSources(Workspace &workspace);

} // namespace inko
