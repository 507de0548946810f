#include "ui/monitoring/satisfaction/distributionbar.h"

#include "ui/widgets/blend.h"

#include <QApplication>
#include <QPainter>

#include <numeric>

namespace inko {

void DistributionBar::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto counts = index.data(CountsRole).value<QList<int>>();
    const int all = std::accumulate(counts.begin(), counts.end(), 0);
    if (all == 0) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const QPalette &palette = option.palette;
    const QRect area = option.rect.adjusted(4, 3, -4, -3);
    painter->save();
    double left = area.left();
    for (qsizetype step = 0; step < counts.size(); ++step) {
        const double width = area.width() * static_cast<double>(counts[step]) / all;
        const double weight =
            0.12 + 0.88 * static_cast<double>(step) / std::max<double>(1, static_cast<double>(counts.size() - 1));
        const QColor fill = blend(palette.color(QPalette::Base), palette.color(QPalette::Text), weight);
        const QRectF part(left, area.top(), width, area.height());
        painter->fillRect(part, fill);
        painter->setPen(palette.color(QPalette::Base));
        painter->drawRect(part);
        const QString number = QString::number(counts[step]);
        if (width > option.fontMetrics.horizontalAdvance(number) + 2) {
            painter->setPen(palette.color(weight > 0.5 ? QPalette::Base : QPalette::Text));
            painter->drawText(part, Qt::AlignCenter, number);
        }
        left += width;
    }
    painter->restore();
}

} // namespace inko
