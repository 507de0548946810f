#include "ui/grid/table/gridview.h"

#include "ui/grid/table/celleditors.h"
#include "ui/grid/table/cellmessage.h"

#include "ui/widgets/fields/choiceedit.h"

#include <QKeyEvent>
#include <QPlainTextEdit>

namespace inko {

namespace {

/// Whoever opens a cell on purpose goes on with its text; typing alone replaces it. A choice is made anew.
void goOnBehind(QWidget *editor)
{
    if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        text->moveCursor(QTextCursor::End);
    else if (auto *line = qobject_cast<QLineEdit *>(editor); line && !qobject_cast<ChoiceEdit *>(editor))
        line->end(false);
}

} // namespace

GridView::GridView(GridModel *model, QWidget *parent)
    : FrozenTableView(parent), m_model(model), m_delegate(new GridDelegate(this)),
      m_message(new CellMessage(viewport()))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ExtendedSelection);
    setWordWrap(false);
    setCornerButtonEnabled(true);
    setVerticalScrollMode(ScrollPerItem);
    setSortingEnabled(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsMovable(true);
    fitRows();
    m_delegate->cells = [this](const QModelIndex &edited) {
        QModelIndexList cells;
        for (int row : m_intoEveryCell ? selectedRows() : QList<int>{edited.row()})
            cells << m_model->index(row, edited.column());
        return cells.contains(edited) ? cells : QModelIndexList{edited};
    };
    connect(m_delegate, &GridDelegate::leaving, this, [this](Leave where, bool everySelectedCell) {
        m_leave = where;
        m_intoEveryCell = everySelectedCell;
    });
    connect(m_delegate, &GridDelegate::refused, this, &GridView::refuse);
    connect(m_delegate, &GridDelegate::editorResized, this, [this] { updateEditorGeometries(); });
    connect(verticalHeader(), &QHeaderView::sectionPressed, this, [this] { m_anchor = currentIndex(); });
}

void GridView::fitRows()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + fontMetrics().height() / 2);
}

void GridView::changeEvent(QEvent *event)
{
    FrozenTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

QModelIndexList GridView::selectedCells() const
{
    QModelIndexList cells;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (const QModelIndex &cell : range.indexes()) {
            if (!isColumnHidden(cell.column()))
                cells << cell;
        }
    }
    std::sort(cells.begin(), cells.end(), [this](const QModelIndex &one, const QModelIndex &other) {
        return one.row() != other.row()
                   ? one.row() < other.row()
                   : frozenHeader()->visualIndex(one.column()) < frozenHeader()->visualIndex(other.column());
    });
    return cells;
}

QList<int> GridView::selectedRows() const
{
    QSet<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    }
    QList<int> sorted = rows.values();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

QList<GridColumn::Value> GridView::columnsFrom(int column) const
{
    QList<GridColumn::Value> columns;
    for (int visual = frozenHeader()->visualIndex(column); visual >= 0; visual = nextVisual(visual, 1))
        columns << static_cast<GridColumn::Value>(frozenHeader()->logicalIndex(visual));
    return columns;
}

void GridView::goTo(int row, int column)
{
    setFocus();
    moveTo(row, frozenHeader()->visualIndex(column), false);
}

void GridView::selectAll()
{
    if (m_model->entryCount() == 0)
        return;
    const QModelIndex last = m_model->index(m_model->entryCount() - 1, GridColumn::Count - 1);
    m_anchor = m_model->index(0, frozenHeader()->logicalIndex(nextVisual(-1, 1)));
    selectionModel()->select({m_model->index(0, 0), last}, QItemSelectionModel::ClearAndSelect);
}

/// As spreadsheets do: Ctrl+Space takes the whole columns of what is selected, Shift+Space the whole rows.
void GridView::extendTo(Qt::Orientation orientation)
{
    const bool isRows = orientation == Qt::Horizontal;
    const int last = m_model->entryCount() - 1;
    QItemSelection selection;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        if (isRows)
            selection.select(m_model->index(range.top(), 0), m_model->index(range.bottom(), GridColumn::Count - 1));
        else if (last >= 0)
            selection.select(m_model->index(0, range.left()), m_model->index(last, range.right()));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

bool GridView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool wasEditing = isEditing();
    const bool opened = FrozenTableView::edit(index, trigger, event);
    if (wasEditing || !isEditing())
        return opened;
    if (trigger == EditKeyPressed || trigger == DoubleClicked)
        goOnBehind(indexWidget(currentIndex()));
    const int rows = static_cast<int>(selectedRows().size());
    m_isEditingSeveral = rows > 1;
    if (m_isEditingSeveral)
        emit editingSeveral(rows);
    return opened;
}

QItemSelection GridView::block(const QModelIndex &from, const QModelIndex &to) const
{
    const auto [top, bottom] = std::minmax({from.row(), to.row()});
    const auto [left, right] =
        std::minmax({frozenHeader()->visualIndex(from.column()), frozenHeader()->visualIndex(to.column())});
    QItemSelection selection;
    for (int visual = left; visual <= right; ++visual) {
        const int column = frozenHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            selection.select(m_model->index(top, column), m_model->index(bottom, column));
    }
    return selection;
}

void GridView::mousePressEvent(QMouseEvent *event)
{
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    if (const QModelIndex pressed = indexAt(event->position().toPoint()); pressed.isValid() && !extends)
        m_anchor = pressed;
    m_tabColumn = -1;
    FrozenTableView::mousePressEvent(event);
}

void GridView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    // The rectangle runs from where the button went down to where the mouse is; columns may have scrolled since.
    const QModelIndex here = indexAt(rect.bottomRight());
    if (!m_anchor.isValid() || !here.isValid())
        FrozenTableView::setSelection(rect, command);
    else
        selectionModel()->select(block(m_anchor, here), command);
}

void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    FrozenTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit activeRowChanged();
}

void GridView::scrollContentsBy(int dx, int dy)
{
    FrozenTableView::scrollContentsBy(dx, dy);
    if (!m_refused)
        m_message->hide();
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (moveByKey(*event)) {
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        event->ignore(); // past the last cell it leads out of the grid
        return;
    }
    const auto modifiers =
        event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier | Qt::ShiftModifier);
    if (event->key() == Qt::Key_Space && (modifiers == Qt::ShiftModifier || modifiers == Qt::ControlModifier)) {
        extendTo(modifiers == Qt::ShiftModifier ? Qt::Horizontal : Qt::Vertical);
        return;
    }
    if (event->key() == Qt::Key_Space && !modifiers && currentIndex().column() == GridColumn::ContactPublic) {
        const bool isChecked = currentIndex().data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
        m_model->setData(currentIndex(), QVariant::fromValue(isChecked ? Qt::Unchecked : Qt::Checked),
                         Qt::CheckStateRole);
        return;
    }
    FrozenTableView::keyPressEvent(event);
}

bool GridView::moveByKey(const QKeyEvent &event)
{
    const QModelIndex at = currentIndex().isValid() ? currentIndex() : m_model->index(0, 0);
    const int lastRow = m_model->rowCount() - 1;
    if (!at.isValid() || event.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    const bool jumps = event.modifiers() & Qt::ControlModifier;
    const bool extends = event.modifiers() & Qt::ShiftModifier;
    const int visual = frozenHeader()->visualIndex(at.column());
    const int firstVisual = nextVisual(-1, 1);
    const int lastVisual = nextVisual(frozenHeader()->count(), -1);
    const int page = qMax(1, viewport()->height() / qMax(1, verticalHeader()->defaultSectionSize()) - 1);
    switch (event.key()) {
    case Qt::Key_Down: moveTo(jumps ? jumpRow(at.row(), at.column(), 1) : at.row() + 1, visual, extends); break;
    case Qt::Key_Up: moveTo(jumps ? jumpRow(at.row(), at.column(), -1) : at.row() - 1, visual, extends); break;
    case Qt::Key_Right:
        moveTo(at.row(), jumps ? jumpVisual(at.row(), visual, 1) : nextVisual(visual, 1), extends);
        break;
    case Qt::Key_Left:
        moveTo(at.row(), jumps ? jumpVisual(at.row(), visual, -1) : nextVisual(visual, -1), extends);
        break;
    case Qt::Key_Home: moveTo(jumps ? 0 : at.row(), firstVisual, extends); break;
    case Qt::Key_End: moveTo(jumps ? lastRow : at.row(), lastVisual, extends); break;
    case Qt::Key_PageDown: moveTo(qMin(lastRow, at.row() + page), visual, extends); break;
    case Qt::Key_PageUp: moveTo(qMax(0, at.row() - page), visual, extends); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (jumps)
            return false;
        step(extends ? Leave::Up : Leave::Down);
        return true;
    case Qt::Key_Tab:
        if (jumps || (at.row() == lastRow && visual == lastVisual))
            return false; // out of the grid
        step(Leave::Right);
        return true;
    case Qt::Key_Backtab:
        if (jumps || (at.row() == 0 && visual == firstVisual))
            return false;
        step(Leave::Left);
        return true;
    default: return false;
    }
    m_tabColumn = -1;
    return true;
}

void GridView::moveTo(int row, int visualColumn, bool extends)
{
    if (visualColumn < 0 || row < 0 || row >= m_model->rowCount())
        return;
    const QModelIndex there = m_model->index(row, frozenHeader()->logicalIndex(visualColumn));
    if (!extends || !m_anchor.isValid())
        m_anchor = extends && currentIndex().isValid() ? currentIndex() : there;
    selectionModel()->setCurrentIndex(there, QItemSelectionModel::NoUpdate);
    selectionModel()->select(extends ? block(m_anchor, there) : QItemSelection(there, there),
                             QItemSelectionModel::ClearAndSelect);
    scrollTo(there);
}

void GridView::step(Leave where)
{
    const QModelIndex at = currentIndex();
    const int visual = frozenHeader()->visualIndex(at.column());
    switch (where) {
    case Leave::Stay: return;
    case Leave::Down:
    case Leave::Up:
        moveTo(at.row() + (where == Leave::Down ? 1 : -1), m_tabColumn >= 0 ? m_tabColumn : visual, false);
        m_tabColumn = -1;
        return;
    case Leave::Right:
        if (m_tabColumn < 0)
            m_tabColumn = visual;
        if (const int next = nextVisual(visual, 1); next >= 0)
            moveTo(at.row(), next, false);
        else
            moveTo(at.row() + 1, nextVisual(-1, 1), false);
        return;
    case Leave::Left:
        if (const int next = nextVisual(visual, -1); next >= 0)
            moveTo(at.row(), next, false);
        else
            moveTo(at.row() - 1, nextVisual(frozenHeader()->count(), -1), false);
        return;
    }
}

int GridView::nextVisual(int visual, int by) const
{
    for (int next = visual + by; next >= 0 && next < frozenHeader()->count(); next += by) {
        if (!isColumnHidden(frozenHeader()->logicalIndex(next)))
            return next;
    }
    return -1;
}

int GridView::jumpRow(int row, int column, int by) const
{
    // Long columns: to the end at once, as looking at every cell on the way would read the whole file.
    constexpr int farthest = 2000;
    const int last = m_model->rowCount() - 1;
    const auto isFilled = [&](int at) { return !m_model->index(at, column).data(Qt::EditRole).toString().isEmpty(); };
    int at = row + by;
    if (at < 0 || at > last)
        return row;
    const bool seeksFilled = !isFilled(row) || !isFilled(at);
    for (int steps = 0; at + by >= 0 && at + by <= last && steps < farthest; ++steps, at += by) {
        if (seeksFilled ? isFilled(at) : !isFilled(at + by))
            return at;
    }
    return by > 0 ? qMax(0, m_model->entryCount() - 1) : 0;
}

int GridView::jumpVisual(int row, int visual, int by) const
{
    const auto isFilled = [&](int at) {
        return !m_model->index(row, frozenHeader()->logicalIndex(at)).data(Qt::EditRole).toString().isEmpty();
    };
    int at = nextVisual(visual, by);
    if (at < 0)
        return visual;
    const bool seeksFilled = !isFilled(visual) || !isFilled(at);
    for (int next = nextVisual(at, by); next >= 0; at = next, next = nextVisual(at, by)) {
        if (seeksFilled ? isFilled(at) : !isFilled(next))
            return at;
    }
    return at;
}

void GridView::commitData(QWidget *editor)
{
    m_refused = nullptr;
    FrozenTableView::commitData(editor);
    m_intoEveryCell = false;
}

void GridView::refuse(QWidget *editor, const QModelIndex &index, const QString &message)
{
    m_refused = editor;
    m_message->showAt(editor->geometry() | visualRect(index), message);
    emit editRefused(message);
}

QList<UnsavedInput> GridView::unsavedInput() const
{
    if (!m_refused)
        return {};
    return {{celleditors::typedIn(m_refused), m_message->text(), m_refused, {}, 0}};
}

void GridView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const Leave leave = std::exchange(m_leave, Leave::Stay);
    if (editor == m_refused && hint != QAbstractItemDelegate::RevertModelCache) {
        // What was typed stays; whoever wants to go on elsewhere can.
        if (hint == QAbstractItemDelegate::SubmitModelCache && leave != Leave::Stay)
            editor->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_refused = nullptr;
    m_message->hide();
    FrozenTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (std::exchange(m_isEditingSeveral, false))
        emit editingSeveral(0);
    step(leave);
}

} // namespace inko
