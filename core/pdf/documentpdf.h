#pragma once

#include "core/base/result.h"
#include "core/layout/pages/pageformat.h"
#include "core/layout/text/hyphenator.h"
#include "core/report/document.h"

#include <QByteArray>
#include <QDateTime>

namespace inko::pdf {

/// A small document as a PDF, in memory. Needs no Gui and may run on any thread. A hyphenator of the document's
/// language serves for many.
Result<QByteArray> pdfOf(const document::Document &document, const QDateTime &created,
                         layout::Hyphenator *hyphenator = nullptr, const layout::PageFormat &format = {});

} // namespace inko::pdf
