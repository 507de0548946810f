#include "ui/widgets/flowlayout.h"

#include <QWidget>

namespace inko {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items << item;
}

void FlowLayout::addGrowing(QWidget *widget)
{
    m_growing << widget;
    addWidget(widget);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int place) const
{
    return m_items.value(place);
}

QLayoutItem *FlowLayout::takeAt(int place)
{
    return place >= 0 && place < m_items.size() ? m_items.takeAt(place) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Apply::Measure);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Apply::Place);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = QSize(size.width() + item->sizeHint().width() + spacing(),
                         qMax(size.height(), item->sizeHint().height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

int FlowLayout::arrange(const QRect &rect, Apply apply) const
{
    int top = rect.top();
    const QList<Line> lines = linesFor(rect.width());
    for (const Line &line : lines) {
        int height = 0;
        for (const QLayoutItem *item : line)
            height = qMax(height, item->sizeHint().height());
        if (apply == Apply::Place)
            place(line, QRect(rect.left(), top, rect.width(), height));
        top += height + gap();
    }
    return lines.isEmpty() ? 0 : top - gap() - rect.top();
}

int FlowLayout::wantedWidth(const QLayoutItem &item) const
{
    QWidget *widget = const_cast<QLayoutItem &>(item).widget();
    const int least = m_growing.contains(widget) ? widget->minimumWidth() : 0;
    return least > 0 ? least : item.sizeHint().width();
}

QList<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    QList<Line> lines;
    int left = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int wanted = qMin(wantedWidth(*item), width);
        if (lines.isEmpty() || left + wanted > width) {
            lines << Line();
            left = 0;
        }
        lines.last() << item;
        left += wanted + gap();
    }
    return lines;
}

void FlowLayout::place(const Line &line, const QRect &rect) const
{
    int spare = rect.width() + gap();
    for (const QLayoutItem *item : line)
        spare -= qMin(wantedWidth(*item), rect.width()) + gap();
    int left = rect.left();
    for (QLayoutItem *item : line) {
        int width = qMin(wantedWidth(*item), rect.width());
        if (m_growing.contains(item->widget()))
            width += std::exchange(spare, 0);
        item->setGeometry(QRect(left, rect.top(), width, item->sizeHint().height()));
        left += width + gap();
    }
}

} // namespace inko
