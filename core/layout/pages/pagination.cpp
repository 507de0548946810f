#include "core/layout/pages/pagination.h"

namespace inko::layout {

namespace {

constexpr float tolerance = 0.01F;

/// The same to look at, but not to be read out again.
Slab asArtifact(Slab slab)
{
    for (TextRun &run : slab.runs) {
        run.element = -1;
        run.artifact = Artifact::RepeatedHeader;
    }
    for (Fill &fill : slab.fills)
        fill.artifact = Artifact::RepeatedHeader;
    slab.links.clear();
    slab.anchors.clear();
    return slab;
}

void translate(Drawing &drawing, float down)
{
    const QPointF distance(0, down);
    drawing.area.translate(distance);
    for (Shape &shape : drawing.shapes) {
        for (Shape::Step &step : shape.steps) {
            step.to += distance;
            step.control1 += distance;
            step.control2 += distance;
        }
    }
}

} // namespace

Flow::Flow(const PageFormat &format, Structure &structure)
    : m_format(format), m_structure(structure), m_top(float(format.body().top())),
      m_bottom(float(format.body().bottom()))
{
    startPage();
}

void Flow::add(Slab slab)
{
    slab.spaceBefore = std::max(slab.spaceBefore, std::exchange(m_spaceAfter, 0.0F));
    const bool isLast = slab.keep == Slab::Keep::Free;
    m_held.push_back(std::move(slab));
    if (isLast)
        flush();
}

float Flow::heldHeight() const
{
    float height = 0;
    for (size_t i = 0; i < m_held.size(); ++i)
        height += m_held[i].height + (i == 0 && isPageEmpty() ? 0 : m_held[i].spaceBefore);
    return height;
}

float Flow::roomOnNewPage() const
{
    const bool isContinued = m_continued && (m_held.empty() || !m_held.front().continued);
    return pageHeight() - heldHeight() - (m_repeated ? m_repeated->height : 0) -
           (isContinued ? m_continued->height : 0);
}

void Flow::flush()
{
    const float height = heldHeight();
    if (m_y + height > m_bottom + tolerance && !isPageEmpty())
        startPage(m_held.empty() ? nullptr : &m_held.front());
    for (Slab &slab : m_held) {
        if (isPageEmpty())
            slab.spaceBefore = 0;
        if (m_y + slab.spaceBefore + slab.height > m_bottom + tolerance && !isPageEmpty()) {
            startPage(&slab); // a group taller than a page
            slab.spaceBefore = 0;
        }
        place(std::move(slab));
    }
    m_held.clear();
}

void Flow::breakPage()
{
    flush();
    if (!isPageEmpty())
        startPage();
}

void Flow::turn(const PageFormat &format)
{
    flush();
    m_format = format;
    m_top = float(format.body().top());
    m_bottom = float(format.body().bottom());
    if (isPageEmpty())
        m_pages.pop_back();
    startPage();
}

void Flow::endRepeated()
{
    if (!m_held.empty()) {
        m_held.back().endsRepeating = true;
        return;
    }
    m_repeated.reset();
    m_continued.reset();
}

void Flow::startPage(const Slab *next)
{
    Page page;
    page.size = m_format.page();
    m_pages.push_back(std::move(page));
    m_y = m_top;
    if (m_repeated)
        place(asArtifact(*m_repeated));
    if (m_continued && !(next && next->continued))
        place(asArtifact(*m_continued));
    m_empty = m_y;
}

void Flow::place(Slab slab)
{
    if (slab.repeats) {
        m_repeated = slab;
        m_repeated->repeats = false;
        m_repeated->spaceBefore = 0;
    }
    if (slab.continued)
        m_continued = slab.continued;
    Page &page = m_pages.back();
    const float top = m_y + slab.spaceBefore;
    for (Fill &fill : slab.fills) {
        fill.area.translate(0, top);
        page.fills.push_back(fill);
    }
    for (Drawing &drawing : slab.drawings) {
        translate(drawing, top);
        m_structure.addDrawing(drawing.element, currentPage(), int(page.drawings.size()));
        page.drawings.push_back(std::move(drawing));
    }
    for (TextRun &run : slab.runs) {
        run.baseline += top;
        if (run.element >= 0)
            m_structure.addRun(run.element, currentPage(), int(page.runs.size()));
        page.runs.push_back(std::move(run));
    }
    for (LinkArea &link : slab.links) {
        link.area.translate(0, top);
        page.links.push_back(std::move(link));
    }
    for (EntryArea &entry : slab.entries) {
        entry.area.translate(0, top);
        page.entries.push_back(entry);
    }
    for (const int anchor : slab.anchors) {
        if (m_anchors.size() <= size_t(anchor))
            m_anchors.resize(size_t(anchor) + 1);
        m_anchors[size_t(anchor)] = {currentPage(), top};
    }
    m_y = top + slab.height;
    if (slab.endsRepeating) {
        m_repeated.reset();
        m_continued.reset();
    }
}

std::vector<Page> Flow::finish()
{
    flush();
    if (m_pages.size() > 1 && isPageEmpty())
        m_pages.pop_back();
    return std::move(m_pages);
}

} // namespace inko::layout
