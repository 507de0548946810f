#pragma once

#include "core/layout/pages/pages.h"

#include <QByteArray>

#include <vector>

namespace inko::pdf {

class ObjectWriter;

/// How a person moves about in the file: links, the outline beside the pages, the pages' labels.
struct LinkAnnotation {
    int object = 0;
    int page = 0; ///< on which it lies
    int element = -1;
};

/// Writes the pages' links, page by page. Their keys in the structure's parent tree follow those of the pages.
std::vector<LinkAnnotation> writeLinks(const layout::Pages &pages, const std::vector<int> &pageObjects,
                                       ObjectWriter &objects);

/// Writes the outline and returns its object; 0 if there are no headings.
int writeOutline(const layout::Pages &pages, const std::vector<int> &pageObjects, ObjectWriter &objects);

/// The pages' labels as a number tree (ISO 32000-1, 12.4.2).
QByteArray pageLabels(const std::vector<layout::Page> &pages);

} // namespace inko::pdf
