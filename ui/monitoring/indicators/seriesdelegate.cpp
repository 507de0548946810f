#include "ui/monitoring/indicators/seriesdelegate.h"

#include "ui/monitoring/indicators/indicatortree.h"
#include "ui/monitoring/indicators/serieschart.h"

#include <QPainter>

namespace inko {

void SeriesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const IndicatorEntry *entry = m_tree.entry({index.data(IndicatorTree::IndicatorRole).toLongLong()});
    if (!entry)
        return;
    QPalette palette = option.palette;
    if (option.state & QStyle::State_Selected) {
        palette.setColor(QPalette::Text, palette.color(QPalette::HighlightedText));
        palette.setColor(QPalette::Base, palette.color(QPalette::Highlight));
        palette.setColor(QPalette::Highlight, palette.color(QPalette::HighlightedText));
    }
    paintSeries(*painter, option.rect, entry->indicator, entry->years, palette, SeriesDetail::Line);
}

QSize SeriesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    return {usual.width(), option.fontMetrics.height() * 7 / 4};
}

} // namespace inko
