#pragma once

#include <functional>

namespace inko::layout {

/// Called now and then, on the thread that lays out, with the share that is done (0 to 1); false stops the layout.
using Progress = std::function<bool(double)>;

} // namespace inko::layout
