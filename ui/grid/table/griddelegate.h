#pragma once

#include "ui/grid/rows/gridmodel.h"

#include <QStyledItemDelegate>

namespace inko {

/// Where the cursor goes once a cell's editor is closed.
enum class Leave { Stay, Down, Up, Right, Left };

/// Paints the grid's cells with the mark of what is incomplete, and opens their editors.
class GridDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit GridDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Nothing: the editor was filled when it was made, and a refresh must not take what is being typed.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    /// Which cells an editor's value goes into; set by the view. By default the editor's own.
    std::function<QModelIndexList(const QModelIndex &edited)> cells;

signals:
    /// The person is done with the editor: commitData and closeEditor follow.
    void leaving(inko::Leave where, bool everySelectedCell);
    void refused(QWidget *editor, const QModelIndex &index, const QString &message) const;
    /// An editor needs more or less room than it has.
    void editorResized();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    bool handleKey(QWidget *editor, const QKeyEvent &event);
    void finish(QWidget *editor, Leave where, bool everySelectedCell);
};

} // namespace inko
