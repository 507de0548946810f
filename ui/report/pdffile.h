#pragma once

#include "core/base/result.h"
#include "core/layout/pages.h"

namespace inko {

/// Writes the pages as a PDF file, whole or not at all; an old file stays until the new one is complete.
/// The text can be searched and copied; it carries no structure. Needs a QGuiApplication.
Result<> writePdf(const layout::Pages &pages, const QString &path);

} // namespace inko
