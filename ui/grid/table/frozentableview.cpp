#include "ui/grid/table/frozentableview.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace inko {

FrozenTableView::FrozenTableView(QWidget *parent) : QTableView(parent), m_header(new FrozenHeader(this))
{
    setHorizontalHeader(m_header);
    setHorizontalScrollMode(ScrollPerPixel);
    connect(m_header, &QHeaderView::sectionResized, viewport(), qOverload<>(&QWidget::update));
    connect(m_header, &QHeaderView::sectionMoved, viewport(), qOverload<>(&QWidget::update));
}

QRect FrozenTableView::visualRect(const QModelIndex &index) const
{
    QRect rect = QTableView::visualRect(index);
    if (rect.isValid() && m_header->isFrozen(index.column()))
        rect.moveLeft(m_header->shownPosition(index.column()));
    return rect;
}

QModelIndex FrozenTableView::indexAt(const QPoint &position) const
{
    const int row = rowAt(position.y());
    const int column = m_header->shownSectionAt(position.x());
    return row < 0 || column < 0 ? QModelIndex() : model()->index(row, column, rootIndex());
}

void FrozenTableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (m_header->isFrozen(index.column())) {
        horizontalScrollBar()->setValue(before);
        return;
    }
    // What the table takes for visible may lie under the frozen columns.
    const int left = m_header->sectionViewportPosition(index.column());
    const int hidden = m_header->frozenWidth() - left;
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void FrozenTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0) {
        // The blitted pictures have the frozen columns in the wrong place, and so would an editor in them.
        viewport()->update();
        m_header->viewport()->update();
        updateEditorGeometries();
    }
}

QRegion FrozenTableView::visualRegionForSelection(const QItemSelection &selection) const
{
    return QTableView::visualRegionForSelection(selection) + QRect(0, 0, m_header->frozenWidth(), viewport()->height());
}

void FrozenTableView::initViewItemOption(QStyleOptionViewItem *option) const
{
    QTableView::initViewItemOption(option);
    option->showDecorationSelected = true;
}

void FrozenTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!model() || horizontalOffset() == 0)
        return;
    QPainter painter(viewport());
    paintFrozen(painter, event->rect());
}

void FrozenTableView::paintFrozen(QPainter &painter, const QRect &dirty) const
{
    const QRect strip(0, 0, m_header->frozenWidth(), viewport()->height());
    if (!dirty.intersects(strip))
        return;
    painter.fillRect(strip, palette().brush(QPalette::Base));
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QList<int> columns = m_header->frozenSections();
    const int first = rowAt(0);
    int last = rowAt(viewport()->height() - 1);
    if (last < 0)
        last = model()->rowCount() - 1;
    for (int row = first; row >= 0 && row <= last; ++row) {
        for (int column : columns)
            paintCell(painter, model()->index(row, column), option);
    }
    painter.setPen(palette().color(QPalette::Dark));
    painter.drawLine(strip.topRight(), strip.bottomRight());
}

void FrozenTableView::paintCell(QPainter &painter, const QModelIndex &index, QStyleOptionViewItem option) const
{
    option.rect = visualRect(index);
    if (alternatingRowColors() && index.row() % 2)
        option.features |= QStyleOptionViewItem::Alternate;
    if (selectionModel()->isSelected(index))
        option.state |= QStyle::State_Selected;
    if (index == currentIndex() && hasFocus())
        option.state |= QStyle::State_HasFocus;
    style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, &painter, this);
    itemDelegateForIndex(index)->paint(&painter, option, index);
    if (showGrid()) {
        const auto colour = style()->styleHint(QStyle::SH_Table_GridLineColor, &option, this);
        painter.setPen(QColor::fromRgba(static_cast<QRgb>(colour)));
        // As QTableView: the line belongs to the cell's last pixel row and column.
        painter.drawLine(option.rect.right() + 1, option.rect.top(), option.rect.right() + 1, option.rect.bottom() + 1);
        painter.drawLine(option.rect.left(), option.rect.bottom() + 1, option.rect.right() + 1,
                         option.rect.bottom() + 1);
    }
}

} // namespace inko
