#pragma once

#include "core/pdf/navigation.h"
#include "core/pdf/pagemarks.h"

namespace inko::pdf {

/// Writes the structure tree with its parent tree (ISO 32000-1, 14.7) and returns its root's object.
int writeStructureTree(const layout::Pages &pages, const std::vector<PageMarks> &marks,
                       const std::vector<LinkAnnotation> &links, const std::vector<int> &pageObjects,
                       ObjectWriter &objects);

} // namespace inko::pdf
