#include "ui/grid/table/frozenheader.h"

#include <QMouseEvent>
#include <QPainter>

namespace inko {

namespace {

QMouseEvent shifted(const QMouseEvent &event, int shift)
{
    return QMouseEvent(event.type(), event.position() + QPointF(shift, 0), event.globalPosition(), event.button(),
                       event.buttons(), event.modifiers(), event.pointingDevice());
}

} // namespace

FrozenHeader::FrozenHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(true);
}

void FrozenHeader::setFrozenCount(int count)
{
    m_frozenCount = count;
    viewport()->update();
}

bool FrozenHeader::isFrozen(int logical) const
{
    return logical >= 0 && visualIndex(logical) < m_frozenCount;
}

QList<int> FrozenHeader::frozenSections() const
{
    QList<int> sections;
    for (int visual = 0; visual < qMin(m_frozenCount, count()); ++visual) {
        const int logical = logicalIndex(visual);
        if (!isSectionHidden(logical))
            sections << logical;
    }
    return sections;
}

int FrozenHeader::frozenWidth() const
{
    int width = 0;
    for (int logical : frozenSections())
        width += sectionSize(logical);
    return width;
}

int FrozenHeader::shownPosition(int logical) const
{
    return isFrozen(logical) ? sectionPosition(logical) : sectionViewportPosition(logical);
}

int FrozenHeader::shownSectionAt(int x) const
{
    return logicalIndexAt(x + shiftAt(x));
}

int FrozenHeader::shiftAt(int x) const
{
    return x < frozenWidth() ? -offset() : 0;
}

void FrozenHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    if (offset() == 0)
        return;
    QPainter painter(viewport());
    for (int logical : frozenSections()) {
        const QRect place(shownPosition(logical), 0, sectionSize(logical), viewport()->height());
        painter.save();
        painter.fillRect(place, palette().brush(backgroundRole()));
        paintSection(&painter, place, logical);
        painter.restore();
    }
}

void FrozenHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressedShift = shiftAt(event->position().toPoint().x());
    QMouseEvent there = shifted(*event, *m_pressedShift);
    QHeaderView::mousePressEvent(&there);
}

void FrozenHeader::mouseMoveEvent(QMouseEvent *event)
{
    QMouseEvent there = shifted(*event, m_pressedShift.value_or(shiftAt(event->position().toPoint().x())));
    QHeaderView::mouseMoveEvent(&there);
}

void FrozenHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QMouseEvent there = shifted(*event, m_pressedShift.value_or(0));
    m_pressedShift.reset();
    QHeaderView::mouseReleaseEvent(&there);
}

void FrozenHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    QMouseEvent there = shifted(*event, shiftAt(event->position().toPoint().x()));
    QHeaderView::mouseDoubleClickEvent(&there);
}

} // namespace inko
