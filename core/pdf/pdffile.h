#pragma once

#include "core/base/result.h"
#include "core/layout/pages/pages.h"
#include "core/layout/progress.h"

#include <QDateTime>

class QIODevice;

namespace inko::pdf {

/// Writes the pages as a tagged PDF (PDF 1.7, made to meet PDF/UA-1 and PDF/A-2a). The same pages and the same time
/// give the same bytes. Needs no Gui and may run on any thread. Fails with Cancelled if `progress` says to stop, and
/// with NotFound if a font cannot be embedded; what the device does not take is the device's to say.
Result<> writePdf(const layout::Pages &pages, const QDateTime &created, QIODevice &device,
                  const layout::Progress &progress = {});

/// Into a file, whole or not at all: an old one stays until the new one is complete. Fails with DiskFull or Io, too.
Result<> writePdf(const layout::Pages &pages, const QDateTime &created, const QString &path,
                  const layout::Progress &progress = {});

} // namespace inko::pdf
