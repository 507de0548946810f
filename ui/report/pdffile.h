#pragma once

#include "core/base/result.h"
#include "core/layout/pages.h"
#include "core/layout/progress.h"

namespace inko {

/// Writes the pages as a PDF file, whole or not at all; an old file stays until the new one is complete, and for
/// good if `progress` says to stop. The text can be searched and copied; it carries no structure. Needs a
/// QGuiApplication, but may run on any thread.
Result<> writePdf(const layout::Pages &pages, const QString &path, const layout::Progress &progress = {});

} // namespace inko
