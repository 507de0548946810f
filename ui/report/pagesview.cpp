#include "ui/report/pagesview.h"

#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace inko {

namespace {
constexpr double smallestZoom = 0.25;
constexpr double largestZoom = 6;
}

PagesView::PagesView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width must not depend on it
}

void PagesView::setPages(std::shared_ptr<const layout::Pages> pages)
{
    const int bottom = verticalScrollBar()->maximum();
    const double place = bottom > 0 ? double(verticalScrollBar()->value()) / bottom : 0;
    m_painter.reset();
    m_pages = std::move(pages);
    if (m_pages)
        m_painter = std::make_unique<PagePainter>(*m_pages);
    arrange();
    verticalScrollBar()->setValue(qRound(place * verticalScrollBar()->maximum()));
    viewport()->update();
    emit currentPageChanged();
}

int PagesView::pageCount() const
{
    return m_pages ? static_cast<int>(m_pages->pages.size()) : 0;
}

int PagesView::currentPage() const
{
    for (int page = 0; page < pageCount(); ++page) {
        if (pageArea(page).bottom() > viewport()->height() / 3.0)
            return page;
    }
    return pageCount() - 1;
}

void PagesView::goTo(int page)
{
    if (pageCount() > 0)
        verticalScrollBar()->setValue(qRound(heightAbove(qBound(0, page, pageCount() - 1))));
}

void PagesView::zoomBy(double factor)
{
    const int page = currentPage();
    const double perInch = logicalDpiX() / 72.0;
    m_zoom = qBound(smallestZoom, scale() / perInch * factor, largestZoom);
    arrange();
    goTo(page);
    viewport()->update();
}

void PagesView::fitWidth()
{
    const int page = currentPage();
    m_zoom = 0;
    arrange();
    goTo(page);
    viewport()->update();
}

double PagesView::widest() const
{
    double widest = 1;
    for (int page = 0; page < pageCount(); ++page)
        widest = qMax(widest, m_pages->pages[static_cast<size_t>(page)].size.width());
    return widest;
}

double PagesView::scale() const
{
    const int gap = fontMetrics().height();
    return m_zoom > 0 ? m_zoom * logicalDpiX() / 72.0 : qMax(0.1, (viewport()->width() - 2 * gap) / widest());
}

double PagesView::heightAbove(int page) const
{
    double height = 0;
    for (int above = 0; above < page; ++above)
        height += m_pages->pages[static_cast<size_t>(above)].size.height() * scale() + fontMetrics().height();
    return height;
}

QRectF PagesView::pageArea(int page) const
{
    const int gap = fontMetrics().height();
    const QSizeF size = m_pages->pages[static_cast<size_t>(page)].size * scale();
    const double left = qMax(double(gap), (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {QPointF(left, heightAbove(page) + gap / 2.0 - verticalScrollBar()->value()), size};
}

void PagesView::arrange()
{
    const int gap = fontMetrics().height();
    const int height = pageCount() > 0 ? qRound(heightAbove(pageCount())) : 0;
    const int width = qRound(widest() * scale()) + 2 * gap;
    verticalScrollBar()->setRange(0, qMax(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(gap * 2);
    horizontalScrollBar()->setRange(0, m_zoom > 0 ? qMax(0, width - viewport()->width()) : 0);
    horizontalScrollBar()->setPageStep(viewport()->width());
}

void PagesView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF area = pageArea(page);
        if (area.bottom() < event->rect().top())
            continue;
        if (area.top() > event->rect().bottom())
            break;
        painter.fillRect(area, Qt::white); // paper, whatever the palette
        painter.save();
        painter.setClipRect(area);
        painter.translate(area.topLeft());
        painter.scale(scale(), scale());
        m_painter->paint(painter, m_pages->pages[static_cast<size_t>(page)]);
        painter.restore();
    }
}

void PagesView::resizeEvent(QResizeEvent *)
{
    const int page = currentPage();
    arrange();
    if (m_zoom <= 0)
        goTo(page);
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    const int page = currentPage();
    switch (event->key()) {
    case Qt::Key_PageDown:
        goTo(page + 1);
        break;
    case Qt::Key_PageUp:
        goTo(page - 1);
        break;
    case Qt::Key_Home:
        goTo(0);
        break;
    case Qt::Key_End:
        goTo(pageCount() - 1);
        break;
    case Qt::Key_Plus:
        zoomBy(1.25);
        break;
    case Qt::Key_Minus:
        zoomBy(0.8);
        break;
    case Qt::Key_0:
        fitWidth();
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagesView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        zoomBy(event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1);
    else
        QAbstractScrollArea::wheelEvent(event);
}

void PagesView::scrollContentsBy(int, int)
{
    viewport()->update();
    emit currentPageChanged();
}

} // namespace inko
