#include "core/pdf/pagemarks.h"

namespace inko::pdf {

std::vector<PageMarks> marksOf(const layout::Pages &pages)
{
    std::vector<PageMarks> marks(pages.pages.size());
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        marks[i].markOfDrawing.assign(pages.pages[i].drawings.size(), -1);
        marks[i].markOfRun.assign(pages.pages[i].runs.size(), -1);
    }
    for (size_t element = 0; element < pages.structure.size(); ++element) {
        layout::Kid before;
        for (const layout::Kid &kid : pages.structure[element].kids) {
            if (kid.drawing >= 0) {
                PageMarks &onPage = marks[size_t(kid.page)];
                onPage.markOfDrawing[size_t(kid.drawing)] = int(onPage.elementOfMark.size());
                onPage.elementOfMark.push_back(int(element));
            } else if (kid.run >= 0) {
                PageMarks &onPage = marks[size_t(kid.page)];
                if (before.page != kid.page || before.run < 0 || before.run + 1 != kid.run)
                    onPage.elementOfMark.push_back(int(element));
                onPage.markOfRun[size_t(kid.run)] = int(onPage.elementOfMark.size()) - 1;
            }
            before = kid;
        }
    }
    return marks;
}

} // namespace inko::pdf
