#pragma once

#include "core/layout/pages/pages.h"

#include <QHash>
#include <QRawFont>

class QPainter;

namespace inko {

/// Paints laid out pages wherever a QPainter paints: the preview, a printer, a PDF. It uses the layout's own
/// glyphs and positions, so a page looks the same everywhere.
class PagePainter {
public:
    /// The pages must live as long as the painter.
    explicit PagePainter(const layout::Pages &pages);

    /// Paints a page with its upper left corner at the origin, one point to a unit; scale the QPainter to the device.
    void paint(QPainter &painter, const layout::Page &page);

private:
    void paintRun(QPainter &painter, const layout::TextRun &run);
    QRawFont font(int index, double size);

    const layout::Pages &m_pages;
    QHash<std::pair<int, int>, QRawFont> m_fonts; ///< by index and size in hundredths of a point
};

} // namespace inko
