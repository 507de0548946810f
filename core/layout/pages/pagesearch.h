#pragma once

#include "core/layout/pages/pages.h"

namespace inko::layout {

/// Where a text stands on a page: the words that hold it, an area for each line.
struct FoundText {
    int page = 0;
    std::vector<QRectF> areas;
};

/// In the order of the pages, upper and lower case alike, divided words as whole ones. What is repeated on each page
/// is found once, where it is read.
std::vector<FoundText> findText(const Pages &pages, const QString &text);

} // namespace inko::layout
