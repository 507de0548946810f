#pragma once

#include "ui/grid/table/frozentableview.h"
#include "ui/grid/table/griddelegate.h"
#include "ui/widgets/fields/unsavedinput.h"

#include <QPointer>

namespace inko {

class CellMessage;

/// The grid as a spreadsheet is used: typing replaces, F2 edits, Enter and Tab go on, Shift extends the
/// selection, Ctrl jumps.
class GridView : public FrozenTableView, public InputKeeper {
    Q_OBJECT
public:
    explicit GridView(GridModel *model, QWidget *parent = nullptr);

    GridModel *gridModel() const { return m_model; }

    /// The selected cells that can be seen, row by row, in the order of the columns on the screen.
    QModelIndexList selectedCells() const;
    QList<int> selectedRows() const;                        ///< of any selected cell, ascending
    QList<GridColumn::Value> columnsFrom(int column) const; ///< as shown from there to the right

    void goTo(int row, int column);
    /// Every entry; the empty row at the end is none.
    void selectAll() override;
    /// The view's own state forgets it when rows come or go.
    bool isEditing() const { return indexWidget(currentIndex()) != nullptr; }

    QList<UnsavedInput> unsavedInput() const override;

signals:
    /// The cell's editor stays open; beside it stands the same message.
    void editRefused(const QString &message);
    void activeRowChanged();
    /// A cell is being edited while that many rows are selected; 0: not any more.
    void editingSeveral(int rows);

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void commitData(QWidget *editor) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool moveByKey(const QKeyEvent &event);
    void moveTo(int row, int visualColumn, bool extends);
    void step(Leave where);
    void extendTo(Qt::Orientation orientation);
    int nextVisual(int visual, int by) const; ///< -1: there is none
    int jumpRow(int row, int column, int by) const;
    int jumpVisual(int row, int visual, int by) const;
    QItemSelection block(const QModelIndex &from, const QModelIndex &to) const;
    void refuse(QWidget *editor, const QModelIndex &index, const QString &message);
    void fitRows();

    GridModel *m_model;
    GridDelegate *m_delegate;
    CellMessage *m_message;
    QPersistentModelIndex m_anchor; ///< where the selected block began
    QPointer<QWidget> m_refused;    ///< the editor whose content was not taken
    Leave m_leave = Leave::Stay;
    bool m_intoEveryCell = false;
    bool m_isEditingSeveral = false;
    int m_tabColumn = -1; ///< where a run of Tab began: Enter goes below it
};

} // namespace inko
