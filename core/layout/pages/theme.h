#pragma once

#include <QString>
#include <QtGlobal>

namespace inko::layout {

struct Color {
    quint8 red = 0;
    quint8 green = 0;
    quint8 blue = 0;
    friend bool operator==(const Color &, const Color &) = default;
};

/// How much two colours differ, 1 to 21, as WCAG 2.2 counts (4.5 is the least for text).
double contrast(Color one, Color other);

/// The colour, lightened or darkened until its contrast to white is this.
Color withContrast(Color color, double wanted);
Color mix(Color from, Color to, double share);

/// How a document looks. Sizes and distances are points.
struct Theme {
    struct Style {
        double size = 10.5;
        double lineHeight = 15.5;
        double spaceBefore = 0;
        double spaceAfter = 8;
        friend bool operator==(const Style &, const Style &) = default;
    };

    QString textFamily = QStringLiteral("Noto Sans");
    QString headingFamily = QStringLiteral("Noto Sans");

    Color text{0x20, 0x2a, 0x2e};
    Color quiet{0x55, 0x62, 0x68};      ///< notes, running title, page label
    Color accent{0x0b, 0x55, 0x63};     ///< headings, links; readable on white and on tint
    Color tint{0xe4, 0xee, 0xf0};       ///< behind a table's header
    Color line{0xcb, 0xd5, 0xd8};       ///< between rows
    Color strongLine{0x7d, 0x97, 0x9d}; ///< around a table's header and at its end

    Style title{32, 39, 0, 14};
    Style subtitle{17, 24, 0, 0};
    Style titleLine{11, 17, 0, 0};
    Style heading1{21, 27, 26, 11};
    Style heading2{15, 20.5, 20, 7};
    Style heading3{12, 17, 15, 5};
    Style heading4{10.5, 15.5, 12, 4}; ///< and all deeper ones
    Style lead{12.5, 19, 0, 12};
    Style body{10.5, 15.75, 0, 8};
    Style note{8.75, 12.75, 0, 7};
    Style caption{9, 13, 10, 5};
    Style listItem{10.5, 15.75, 0, 3.5};
    Style contents1{10.5, 16, 7, 1.5};
    Style contents2{10, 15, 0, 1.5}; ///< and all deeper ones
    Style table{8.75, 12.25, 0, 14};
    Style margin{8, 11, 0, 0}; ///< header and footer

    double listIndent = 17;
    double contentsIndent = 15;
    double cellPaddingX = 5;
    double cellPaddingY = 4;
    double thinLine = 0.5;

    /// With the town's own colour ("#0b5563", or empty for this one), darkened where words in it could not be read.
    static Theme withAccent(const QString &accent);

    friend bool operator==(const Theme &, const Theme &) = default;
};

} // namespace inko::layout
