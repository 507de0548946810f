#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace inko {

/// Column headings of a table that are read from below, so that many narrow columns can have long names. They take two
/// fifths of its height at most.
class UprightHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit UprightHeader(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

/// Cells that are the darker the more there is; a gap is hatched and framed.
class HeatDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The same for a picture.
void paintHeatCell(QPainter &painter, const QRectF &area, const QModelIndex &index, const QPalette &palette);

} // namespace inko
