#pragma once

#include "core/report/document.h"

namespace inko::papers {

/// A document as Markdown (CommonMark with pipe tables), to be read or edited elsewhere. Pages, pictures and charts are
/// left out; what stands in the texts stays text.
QString markdownOf(const document::Document &document);

} // namespace inko::papers
