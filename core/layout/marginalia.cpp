#include "core/layout/marginalia.h"

#include <algorithm>

namespace inko::layout {

using namespace Qt::StringLiterals;

namespace {

using Align = document::Table::Align;

void addTo(Page &page, Slab slab)
{
    page.fills.insert(page.fills.end(), slab.fills.begin(), slab.fills.end());
    std::ranges::move(slab.runs, std::back_inserter(page.runs));
}

} // namespace

void addMarginalia(std::vector<Page> &pages, const std::vector<int> &bare, const document::Document &document,
                   Typesetter &typesetter)
{
    const Theme &theme = typesetter.theme();
    const PageFormat &format = typesetter.format();
    const TextStyle style = typesetter.style(theme.margin, theme.quiet);
    const Column whole{0, typesetter.bodyWidth()};
    const float headerTop = float(format.headerBaseline) - style.ascent;
    const float footerTop = float(format.page().height() - format.footerBaseline) - style.ascent;
    const QString count = QString::number(pages.size());
    for (size_t i = 0; i < pages.size(); ++i) {
        Page &page = pages[i];
        page.label = QString::number(i + 1);
        if (std::ranges::binary_search(bare, int(i)))
            continue;
        Slab slab;
        if (!document.runningTitle.isEmpty()) {
            typesetter.put(slab, document.runningTitle, style, whole, headerTop, {.artifact = Artifact::Header});
            typesetter.fill(slab, whole, headerTop + style.lineHeight + 4, float(theme.thinLine), theme.line);
            slab.fills.back().artifact = Artifact::Header;
        }
        const QString label = document.pageLabel.isEmpty()
                                  ? page.label
                                  : QString(document.pageLabel).replace("%1"_L1, page.label).replace("%2"_L1, count);
        typesetter.put(slab, label, style, whole, footerTop, {.artifact = Artifact::Footer, .align = Align::End});
        if (!document.author.isEmpty())
            typesetter.put(slab, document.author, style, whole, footerTop, {.artifact = Artifact::Footer});
        addTo(page, std::move(slab));
    }
}

} // namespace inko::layout
