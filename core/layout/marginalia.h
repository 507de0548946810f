#pragma once

#include "core/layout/pages/typesetter.h"

namespace inko::layout {

/// Labels the pages and adds what stands in their margins: the running title and the chapter above, who publishes and
/// the page label below. The pages in `bare` (sorted) keep their margins empty.
void addMarginalia(Pages &pages, const std::vector<int> &bare, const document::Document &document,
                   Typesetter &typesetter);

} // namespace inko::layout
