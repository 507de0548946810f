#pragma once

#include "core/layout/pages/pages.h"

#include <vector>

namespace inko::pdf {

/// The marked content of a page (ISO 32000-1, 14.7.4): a drawing, or runs of text that follow each other on the page
/// and in one element. A mark's number counts within its page.
struct PageMarks {
    std::vector<int> markOfDrawing; ///< by drawing
    std::vector<int> markOfRun;     ///< by run; -1: an artifact
    std::vector<int> elementOfMark; ///< by mark: index into Pages::structure
};

/// By page.
std::vector<PageMarks> marksOf(const layout::Pages &pages);

} // namespace inko::pdf
