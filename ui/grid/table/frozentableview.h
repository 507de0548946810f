#pragma once

#include "ui/grid/table/frozenheader.h"

#include <QTableView>

namespace inko {

/// A table whose first columns stay in view while the rest scrolls under them.
///
/// One view paints both: an overlay of a second view would show a screen reader two tables and has to be
/// kept in step with the first.
class FrozenTableView : public QTableView {
    Q_OBJECT
public:
    explicit FrozenTableView(QWidget *parent = nullptr);

    FrozenHeader *frozenHeader() const { return m_header; }

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &position) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    /// What a cell needs beyond the view's own options; painting asks for it.
    void initViewItemOption(QStyleOptionViewItem *option) const override;

private:
    void paintFrozen(QPainter &painter, const QRect &dirty) const;
    void paintCell(QPainter &painter, const QModelIndex &index, QStyleOptionViewItem option) const;

    FrozenHeader *m_header;
};

} // namespace inko
