#pragma once

#include <QMarginsF>
#include <QRectF>
#include <QSizeF>

namespace inko::layout {

/// The paper and what of it text may use, in points; A4 unless said otherwise.
struct PageFormat {
    enum class Orientation { Portrait, Landscape };

    QSizeF paper{595.276, 841.89}; ///< upright
    Orientation orientation = Orientation::Portrait;
    QMarginsF margins{65, 82, 65, 74};
    QMarginsF landscapeMargins{48, 76, 48, 60}; ///< tables lie on pages turned sideways, and take what room there is
    double headerBaseline = 48;                 ///< of the running title, from the upper edge
    double footerBaseline = 38;                 ///< of the page label, from the lower edge

    /// Pages of a screen's shape, to be shown on one: so small that the usual letters are large.
    static PageFormat slides()
    {
        PageFormat format;
        format.paper = {337.5, 600};
        format.orientation = Orientation::Landscape;
        format.landscapeMargins = {40, 46, 40, 36};
        format.headerBaseline = 26;
        format.footerBaseline = 18;
        return format;
    }

    QSizeF page() const { return orientation == Orientation::Portrait ? paper : paper.transposed(); }
    QRectF body() const
    {
        return QRectF(QPointF(), page())
            .marginsRemoved(orientation == Orientation::Portrait ? margins : landscapeMargins);
    }

    friend bool operator==(const PageFormat &, const PageFormat &) = default;
};

} // namespace inko::layout
