#pragma once

#include <QStyledItemDelegate>

namespace inko {

/// Paints how answers are spread over a scale as one bar: the darker, the more content. The cell's text says the same
/// in numbers ("2 · 5 · 9").
class DistributionBar : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { CountsRole = Qt::UserRole + 20 }; ///< QList<int>, from the lowest step up

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace inko
