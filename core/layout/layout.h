#pragma once

#include "core/base/result.h"
#include "core/layout/pages/pageformat.h"
#include "core/layout/pages/pages.h"
#include "core/layout/progress.h"
#include "core/layout/text/hyphenator.h"
#include "core/report/document.h"

namespace inko::layout {

/// Lays a document out. The same input gives the same pages. Needs no Gui and may run on any thread; fails
/// with Cancelled, or with NotFound where no font is installed at all. A hyphenator of the document's language that is
/// there already saves reading its patterns.
Result<Pages> layOut(const document::Document &document, const Theme &theme = {}, const PageFormat &format = {},
                     const Progress &progress = {}, Hyphenator *hyphenator = nullptr);

} // namespace inko::layout
