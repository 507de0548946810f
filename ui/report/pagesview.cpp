#include "ui/report/pagesview.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <ranges>

namespace inko {

namespace {
constexpr double smallestZoom = 0.25;
constexpr double largestZoom = 6;
constexpr double zoomStep = 1.25;
constexpr double pointsPerInch = 72;
} // namespace

PagesView::PagesView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width must not depend on it
}

void PagesView::setPages(std::shared_ptr<const layout::Pages> pages)
{
    const Spot spot = spotAt(readAt());
    const layout::OutlineEntry *above = headingAbove(spot);
    const QString anchor = above ? above->anchor : QString();
    const double below = above ? depthOf(spot) - depthOf({above->page, above->y}) : 0;
    m_painter.reset();
    m_pages = std::move(pages);
    m_tops.assign(1, 0);
    m_widest = 1;
    if (m_pages) {
        m_painter = std::make_unique<PagePainter>(*m_pages);
        for (const layout::Page &page : m_pages->pages) {
            m_tops.push_back(m_tops.back() + page.size.height());
            m_widest = qMax(m_widest, page.size.width());
        }
    }
    m_found.clear();
    m_shownFound = -1;
    m_marked.setPages(m_pages);
    arrangeRows();
    arrange();
    if (const layout::OutlineEntry *same = heading(anchor))
        show(spotOf(depthOf({same->page, same->y}) + below), readAt());
    viewport()->update();
    emit currentPageChanged();
    emit markedEntryChanged();
}

int PagesView::pageCount() const
{
    return m_pages ? static_cast<int>(m_pages->pages.size()) : 0;
}

int PagesView::currentPage() const
{
    return pageCount() > 0 ? spotAt(readAt()).page : -1;
}

void PagesView::goTo(int page)
{
    if (pageCount() > 0)
        verticalScrollBar()->setValue(qRound(top(qBound(0, page, pageCount() - 1))));
}

void PagesView::goTo(const QString &anchor)
{
    if (const layout::OutlineEntry *found = heading(anchor))
        goTo(found->page);
}

void PagesView::zoomBy(double factor)
{
    setZoom(zoomTimes(factor), readAt());
}

void PagesView::fitWidth()
{
    setZoom(0, readAt());
}

double PagesView::zoomTimes(double factor) const
{
    return qBound(smallestZoom, m_scale * pointsPerInch / logicalDpiX() * factor, largestZoom);
}

void PagesView::setZoom(double zoom, double around)
{
    const Spot spot = spotAt(around);
    QScrollBar *sideways = horizontalScrollBar();
    const double middle = (sideways->value() + viewport()->width() / 2.0) / (sideways->maximum() + viewport()->width());
    m_zoom = zoom;
    arrange();
    show(spot, around);
    sideways->setValue(qRound(middle * (sideways->maximum() + viewport()->width()) - viewport()->width() / 2.0));
    viewport()->update();
}

int PagesView::gap() const
{
    return fontMetrics().height();
}

double PagesView::readAt() const
{
    return viewport()->height() / 3.0;
}

double PagesView::topOfRow(int row) const
{
    return m_rowTops[static_cast<size_t>(row)] * m_scale + row * gap();
}

QRectF PagesView::pageArea(int page) const
{
    const QSizeF size = m_pages->pages[static_cast<size_t>(page)].size * m_scale;
    const double column = m_widest * m_scale + gap();
    const double row = column * m_perRow - gap();
    const double start = qMax(double(gap()), (viewport()->width() - row) / 2) - horizontalScrollBar()->value();
    const double left = start + page % m_perRow * column + (m_widest * m_scale - size.width()) / 2;
    return {QPointF(left, top(page) + gap() / 2.0 - verticalScrollBar()->value()), size};
}

PagesView::Spot PagesView::spotAt(double y) const
{
    if (pageCount() == 0)
        return {};
    const double place = y + verticalScrollBar()->value() - gap() / 2.0;
    const auto rows = std::views::iota(1, rowCount());
    const auto below = std::ranges::partition_point(rows, [&](int row) { return topOfRow(row) <= place; });
    const int row = static_cast<int>(below - rows.begin());
    return {row * m_perRow, (place - topOfRow(row)) / m_scale};
}

PagesView::Spot PagesView::spotOf(double depth) const
{
    const auto below = std::upper_bound(m_tops.begin() + 1, m_tops.end() - 1, depth);
    const auto page = static_cast<int>(below - m_tops.begin()) - 1;
    return {page, depth - m_tops[static_cast<size_t>(page)]};
}

void PagesView::show(const Spot &spot, double y)
{
    verticalScrollBar()->setValue(qRound(top(spot.page) + spot.y * m_scale + gap() / 2.0 - y));
}

const layout::OutlineEntry *PagesView::heading(const QString &anchor) const
{
    if (!m_pages || anchor.isEmpty())
        return nullptr;
    const auto found = std::ranges::find(m_pages->outline, anchor, &layout::OutlineEntry::anchor);
    return found == m_pages->outline.end() ? nullptr : &*found;
}

const layout::OutlineEntry *PagesView::headingAbove(const Spot &spot) const
{
    if (!m_pages)
        return nullptr;
    const layout::OutlineEntry *above = nullptr;
    for (const layout::OutlineEntry &entry : m_pages->outline) {
        if (entry.page < spot.page || (entry.page == spot.page && entry.y <= spot.y))
            above = &entry;
    }
    return above;
}

void PagesView::setPagesPerRow(int pages)
{
    const Spot spot = spotAt(readAt());
    m_perRow = pages;
    arrangeRows();
    arrange();
    if (pageCount() > 0)
        show(spot, readAt());
    viewport()->update();
    emit currentPageChanged();
}

void PagesView::find(const QString &text)
{
    m_found = m_pages ? layout::findText(*m_pages, text) : std::vector<layout::FoundText>();
    m_shownFound = -1;
    viewport()->update();
}

void PagesView::goToFound(int place)
{
    m_shownFound = place;
    const layout::FoundText &shown = m_found[static_cast<size_t>(place)];
    m_marked.markAt(shown.page, shown.areas.front().center());
    emit markedEntryChanged();
    show({shown.page, shown.areas.front().top()}, readAt());
    viewport()->update();
}

void PagesView::arrangeRows()
{
    m_rowTops.assign(1, 0);
    for (int row = 0; row < rowCount(); ++row) {
        double height = 0;
        for (int page = row * m_perRow; page < qMin(pageCount(), (row + 1) * m_perRow); ++page)
            height = qMax(height, m_pages->pages[static_cast<size_t>(page)].size.height());
        m_rowTops.push_back(m_rowTops.back() + height);
    }
}

void PagesView::arrange()
{
    const double row = m_widest * m_perRow; // points, without gaps
    const int gaps = (m_perRow + 1) * gap();
    m_scale = m_zoom > 0 ? m_zoom * logicalDpiX() / pointsPerInch : qMax(0.1, (viewport()->width() - gaps) / row);
    const int height = pageCount() > 0 ? qRound(topOfRow(rowCount())) : 0;
    const int width = qRound(row * m_scale) + gaps;
    verticalScrollBar()->setRange(0, qMax(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(gap() * 2);
    horizontalScrollBar()->setRange(0, m_zoom > 0 ? qMax(0, width - viewport()->width()) : 0);
    horizontalScrollBar()->setPageStep(viewport()->width());
}

void PagesView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (int page = spotAt(event->rect().top()).page; page < pageCount(); ++page) {
        const QRectF area = pageArea(page);
        if (area.top() > event->rect().bottom())
            break;
        painter.fillRect(area, Qt::white); // paper, whatever the palette
        painter.save();
        painter.setClipRect(area);
        painter.translate(area.topLeft());
        painter.scale(m_scale, m_scale);
        m_painter->paint(painter, m_pages->pages[static_cast<size_t>(page)]);
        paintFound(painter, page);
        paintMarked(painter, page);
        painter.restore();
    }
}

void PagesView::paintFound(QPainter &painter, int page) const
{
    // a marker's colours on paper, whatever the palette
    constexpr QColor marked(255, 226, 105), shown(255, 178, 64);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (size_t i = 0; i < m_found.size(); ++i) {
        if (m_found[i].page != page)
            continue;
        for (const QRectF &area : m_found[i].areas)
            painter.fillRect(area.adjusted(-1, 0, 1, 0), static_cast<int>(i) == m_shownFound ? shown : marked);
    }
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

void PagesView::paintMarked(QPainter &painter, int page) const
{
    if (!m_marked.isThere() || m_marked.page() != page)
        return;
    constexpr double width = 1.5;
    painter.setPen(QPen(palette().color(QPalette::Highlight), width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(m_marked.area().adjusted(-2, 0, 2, 0), 2, 2);
}

void PagesView::resizeEvent(QResizeEvent *)
{
    const Spot spot = spotAt(0);
    arrange();
    if (pageCount() > 0)
        show(spot, 0);
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    const bool turns = event->modifiers().testFlag(Qt::ControlModifier);
    if (turns && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up))
        stepMark(event->key() == Qt::Key_Down ? MarkedRow::Direction::Forth : MarkedRow::Direction::Back);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_marked.isThere())
        emit entryWanted(m_marked.entry());
    else if (turns && event->key() == Qt::Key_PageDown)
        goTo(currentPage() + m_perRow);
    else if (turns && event->key() == Qt::Key_PageUp)
        goTo(currentPage() - m_perRow);
    else if (event->key() == Qt::Key_Home)
        goTo(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else if (event->key() == Qt::Key_Plus)
        zoomBy(zoomStep);
    else if (event->key() == Qt::Key_Minus)
        zoomBy(1 / zoomStep);
    else if (event->key() == Qt::Key_0)
        fitWidth();
    else
        QAbstractScrollArea::keyPressEvent(event);
}

std::optional<std::pair<int, QPointF>> PagesView::placeAt(QPointF position) const
{
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF area = pageArea(page);
        if (area.contains(position))
            return std::pair{page, (position - area.topLeft()) / m_scale};
    }
    return std::nullopt;
}

void PagesView::markAt(QPointF position)
{
    const auto place = placeAt(position);
    m_marked.markAt(place ? place->first : -1, place ? place->second : QPointF());
    viewport()->update();
    emit markedEntryChanged();
}

QRectF PagesView::markedArea() const
{
    const QRectF area = m_marked.area();
    return {pageArea(m_marked.page()).topLeft() + area.topLeft() * m_scale, area.size() * m_scale};
}

void PagesView::stepMark(MarkedRow::Direction direction)
{
    const Spot seen = spotAt(0);
    if (m_marked.isThere() && !markedArea().intersects(viewport()->rect()))
        m_marked.clear(); // the person reads elsewhere by now
    if (pageCount() == 0 || !m_marked.step(direction, seen.page, seen.y))
        return;
    if (markedArea().top() < 0 || markedArea().bottom() > viewport()->height())
        show({m_marked.page(), m_marked.area().top()}, readAt());
    viewport()->update();
    emit markedEntryChanged();
}

void PagesView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        markAt(event->position());
    else
        QAbstractScrollArea::mousePressEvent(event);
}

void PagesView::mouseDoubleClickEvent(QMouseEvent *event)
{
    markAt(event->position());
    if (m_marked.isThere())
        emit entryWanted(m_marked.entry());
}

bool PagesView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto place = placeAt(help->pos());
    MarkedRow under;
    under.setPages(m_pages);
    if (place && under.markAt(place->first, place->second))
        QToolTip::showText(help->globalPos(), tr("A double click shows this row in the grid"), viewport());
    else
        QToolTip::hideText();
    return true;
}

void PagesView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    constexpr double notch = 120; // a wheel's step; finer ones of a touchpad zoom less
    const double factor = std::pow(1.1, event->angleDelta().y() / notch);
    setZoom(zoomTimes(factor), event->position().y());
}

void PagesView::scrollContentsBy(int, int)
{
    viewport()->update();
    emit currentPageChanged();
}

} // namespace inko
