#pragma once

#include <QRectF>

#include <vector>

namespace inko {

enum class Imposition {
    PageBySheet, ///< a page on each side of a sheet
    Booklet      ///< two pages beside each other, so that the sheets make a booklet once they are folded together
};

/// A page on a part of a side.
struct PlacedPage {
    int page = 0;
    QRectF share; ///< of the side's width and height, from 0 to 1
    friend bool operator==(const PlacedPage &, const PlacedPage &) = default;
};

/// What stands on one side of a sheet; nothing where the last sheet of a booklet has pages to spare.
using SheetSide = std::vector<PlacedPage>;

/// The sides in the order in which a printer gets them, front and back of each sheet in turn. A booklet that is read
/// from right to left has its spine on the other side.
std::vector<SheetSide> sheetSides(int firstPage, int lastPage, Imposition imposition, bool rightToLeft = false);

} // namespace inko
