#include "ui/monitoring/events/calendardelegate.h"

#include "ui/monitoring/events/monthmodel.h"
#include "ui/widgets/blend.h"

#include <QApplication>
#include <QPainter>

namespace inko {

void CalendarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isOfMonth = index.data(MonthModel::IsOfMonthRole).toBool();
    const QPalette &palette = option.palette;
    const QColor text = palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor faint = blend(text, palette.color(isSelected ? QPalette::Highlight : QPalette::Base), 0.35);
    painter->save();
    const int space = option.fontMetrics.averageCharWidth() / 2;
    const QRect inside = option.rect.adjusted(space, 1, -space, -1);
    QFont font = option.font;
    font.setBold(index.data(MonthModel::IsTodayRole).toBool());
    font.setUnderline(font.bold());
    painter->setFont(font);
    painter->setPen(isOfMonth ? text : faint);
    painter->drawText(inside, Qt::AlignTop | Qt::AlignTrailing, index.data().toString());
    painter->setFont(option.font);
    const QStringList lines = index.data(MonthModel::LinesRole).toStringList();
    const int height = option.fontMetrics.height();
    const auto room = std::max<qsizetype>(1, (inside.height() - height) / height);
    for (qsizetype place = 0; place < std::min(lines.size(), room); ++place) {
        const bool isLastOfMore = place == room - 1 && lines.size() > room;
        const QString line =
            isLastOfMore ? tr("%n more …", nullptr, static_cast<int>(lines.size() - place)) : lines[place];
        const QRect where(inside.left(), inside.top() + height * static_cast<int>(place + 1), inside.width(), height);
        painter->drawText(where, Qt::AlignVCenter | Qt::AlignLeading,
                          option.fontMetrics.elidedText(line, Qt::ElideRight, where.width()));
    }
    painter->restore();
}

QSize CalendarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 10, option.fontMetrics.height() * 3};
}

} // namespace inko
