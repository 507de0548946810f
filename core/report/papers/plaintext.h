#pragma once

#include "core/report/document.h"

namespace inko::papers {

/// A document's words, line by line: for a look before it is printed.
QString plainTextOf(const document::Document &document);

} // namespace inko::papers
