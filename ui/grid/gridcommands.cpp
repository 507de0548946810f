#include "ui/grid/gridcommands.h"

#include "ui/grid/pastequestion.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QMimeData>

namespace inko {

using namespace Qt::StringLiterals;

GridCommands::GridCommands(GridView *view) : QObject(view), m_view(view)
{
    add(tr("Cu&t"), QKeySequence::Cut, &GridCommands::cut);
    QAction *copying = add(tr("&Copy"), QKeySequence::Copy, &GridCommands::copy);
    add(tr("&Paste"), QKeySequence::Paste, &GridCommands::paste);
    addSeparator();
    add(tr("&Fill down"), QKeySequence(Qt::CTRL | Qt::Key_D), &GridCommands::fillDown);
    add(tr("Clear cell &contents"), QKeySequence(Qt::Key_Delete), &GridCommands::clear);
    addSeparator();
    m_newEntry = add(tr("&New entry"), QKeySequence(Qt::CTRL | Qt::Key_Plus), &GridCommands::goToNewRow);
    add(tr("&Delete rows"), QKeySequence(Qt::CTRL | Qt::Key_Delete), &GridCommands::deleteRows);
    addSeparator();
    if (m_view->gridModel()->workspace().store().isReadOnly()) {
        for (QAction *action : std::as_const(m_actions))
            action->setEnabled(action == copying);
    }
    m_view->addActions(m_actions);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QAction *GridCommands::add(const QString &text, const QKeySequence &key, void (GridCommands::*command)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    // Only in the grid itself: in a cell's editor the same keys belong to the text.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, command);
    m_actions << action;
    return action;
}

void GridCommands::addSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_actions << separator;
}

bool GridCommands::report(const Result<> &result)
{
    if (!result)
        emit failed(result.error().message);
    return result.has_value();
}

TextBlock GridCommands::selectedBlock() const
{
    // Rows × columns of everything selected, as a spreadsheet wants a rectangle.
    QSet<int> chosen;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int column = range.left(); column <= range.right(); ++column)
            chosen.insert(column);
    }
    const GridModel &model = *m_view->gridModel();
    QList<GridColumn::Value> columns;
    for (int visual = 0; visual < m_view->frozenHeader()->count(); ++visual) {
        const int column = m_view->frozenHeader()->logicalIndex(visual);
        if (chosen.contains(column) && !m_view->isColumnHidden(column))
            columns << static_cast<GridColumn::Value>(column);
    }
    TextBlock block;
    for (int row : m_view->selectedRows()) {
        const auto entry = model.entryAt(row);
        if (!entry || (model.isNewRow(row) && !block.isEmpty()))
            continue;
        QStringList cells;
        for (GridColumn::Value column : columns)
            cells << model.names().text(*entry, column, EntryNames::Style::Written);
        block << cells;
    }
    return block;
}

void GridCommands::copy()
{
    const TextBlock block = selectedBlock();
    if (block.isEmpty())
        return;
    QApplication::clipboard()->setMimeData(gridclipboard::toMimeData(block).release());
    emit said(tr("%n cells copied", nullptr, static_cast<int>(block.size() * block.first().size())));
}

void GridCommands::cut()
{
    copy();
    clear();
}

void GridCommands::clear()
{
    report(gridedits::clear(*m_view->gridModel(), m_view->selectedCells()));
}

void GridCommands::fillDown()
{
    report(gridedits::fillDown(*m_view->gridModel(), m_view->selectedCells()));
}

void GridCommands::deleteRows()
{
    QList<int> rows = m_view->selectedRows();
    rows.removeIf([&](int row) { return m_view->gridModel()->isNewRow(row); });
    const QModelIndex current = m_view->currentIndex();
    if (rows.isEmpty() || !report(gridedits::removeRows(*m_view->gridModel(), rows)))
        return;
    if (current.isValid())
        m_view->goTo(qMin(rows.first(), m_view->gridModel()->rowCount() - 1), current.column());
    emit said(tr("%n rows deleted. Undo with Ctrl+Z", nullptr, static_cast<int>(rows.size())));
}

void GridCommands::goToNewRow()
{
    if (m_view->gridModel()->hasNewRow())
        m_view->goTo(m_view->gridModel()->entryCount(), GridColumn::Organisation);
}

void GridCommands::paste()
{
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    const TextBlock block = copied ? gridclipboard::fromMimeData(*copied) : TextBlock();
    const QModelIndexList cells = m_view->selectedCells();
    const GridModel &model = *m_view->gridModel();
    if (block.isEmpty() || cells.isEmpty() || model.workspace().store().isReadOnly())
        return;
    QSet<int> columns;
    for (const QModelIndex &cell : cells)
        columns.insert(cell.column());
    const GridPaste paste =
        GridPaste::onto(block, cells.first().row(), cells.last().row() - cells.first().row() + 1,
                        m_view->columnsFrom(cells.first().column()), static_cast<int>(columns.size()));
    if (paste.block.size() > GridPaste::mostRows) {
        const QLocale locale;
        emit failed(tr("%1 rows are too many to paste: at most %2 fit in one step. Nothing was pasted.")
                        .arg(locale.toString(paste.block.size()), locale.toString(GridPaste::mostRows)));
    } else if (paste.problems(model).isEmpty()) {
        run(paste, 0);
    } else {
        ask(paste);
    }
}

void GridCommands::ask(const GridPaste &paste)
{
    const QList<GridPaste::Problem> problems = paste.problems(*m_view->gridModel());
    auto *question = new PasteQuestion(paste, problems, m_view->window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &PasteQuestion::answered, this, [this, paste, problems](GridPaste::Unknown unknown) {
        if (unknown == GridPaste::Unknown::LeaveOut) {
            run(paste, static_cast<int>(problems.size()));
        } else if (report(paste.run(*m_view->gridModel(), unknown))) {
            emit said(tr("Pasted. Undo with Ctrl+Z"));
        }
    });
    question->open();
}

void GridCommands::run(const GridPaste &paste, int leftOut)
{
    const QString name = paste.name(*m_view->gridModel()); // before the rows are there
    if (!report(paste.run(*m_view->gridModel(), GridPaste::Unknown::LeaveOut)))
        return;
    emit said(leftOut > 0 ? tr("Pasted, %n cells left out. Undo with Ctrl+Z", nullptr, leftOut) : name);
}

} // namespace inko
