#include "ui/report/imposition.h"

namespace inko {

namespace {

constexpr int pagesOnSheet = 4; // of a booklet
constexpr QRectF leftHalf(0, 0, 0.5, 1);
constexpr QRectF rightHalf(0.5, 0, 0.5, 1);

std::vector<SheetSide> bookletSides(int first, int last, bool rightToLeft)
{
    const int sheets = (last - first + pagesOnSheet) / pagesOnSheet;
    const int end = first + sheets * pagesOnSheet - 1; // the last place, whether a page stands there or not
    std::vector<SheetSide> sides;
    for (int outer = 0; outer < sheets * 2; ++outer) {
        const bool isFront = outer % 2 == 0;
        const int low = first + outer;
        const int high = end - outer;
        const bool highIsLeft = isFront != rightToLeft; // the front of the first sheet is the cover
        SheetSide side;
        if (high <= last)
            side.push_back({high, highIsLeft ? leftHalf : rightHalf});
        side.push_back({low, highIsLeft ? rightHalf : leftHalf});
        if (low > last)
            side.pop_back();
        sides.push_back(side);
    }
    return sides;
}

} // namespace

std::vector<SheetSide> sheetSides(int firstPage, int lastPage, Imposition imposition, bool rightToLeft)
{
    if (imposition == Imposition::Booklet)
        return bookletSides(firstPage, lastPage, rightToLeft);
    std::vector<SheetSide> sides;
    for (int page = firstPage; page <= lastPage; ++page)
        sides.push_back({{page, {0, 0, 1, 1}}});
    return sides;
}

} // namespace inko
