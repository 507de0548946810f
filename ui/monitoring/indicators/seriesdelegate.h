#pragma once

#include <QStyledItemDelegate>

namespace inko {

class IndicatorTree;

/// Draws an indicator's values by year into its row.
class SeriesDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    SeriesDelegate(const IndicatorTree &tree, QObject *parent) : QStyledItemDelegate(parent), m_tree(tree) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const IndicatorTree &m_tree;
};

} // namespace inko
