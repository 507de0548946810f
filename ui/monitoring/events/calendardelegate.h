#pragma once

#include <QStyledItemDelegate>

namespace inko {

/// Paints a day of a MonthModel: its number and as many of its events as there is room for.
class CalendarDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace inko
