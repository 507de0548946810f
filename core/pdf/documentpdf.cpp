#include "core/pdf/documentpdf.h"

#include "core/layout/layout.h"
#include "core/pdf/pdffile.h"

#include <QBuffer>

namespace inko::pdf {

Result<QByteArray> pdfOf(const document::Document &document, const QDateTime &created, layout::Hyphenator *hyphenator,
                         const layout::PageFormat &format)
{
    return layout::layOut(document, layout::Theme::withAccent(document.accent), format, {}, hyphenator)
        .and_then([&](const layout::Pages &pages) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            return writePdf(pages, created, buffer).map([&] { return buffer.data(); });
        });
}

} // namespace inko::pdf
