#include "ui/grid/table/columncommands.h"

#include "ui/grid/table/columnchooser.h"

#include <QAction>
#include <QMenu>

namespace inko {

ColumnCommands::ColumnCommands(GridView *view) : QObject(view), m_view(view), m_menu(new QMenu(tr("Colu&mn"), view))
{
    add(tr("Sort &ascending"), [this] { sort(Qt::AscendingOrder); });
    add(tr("Sort &descending"), [this] { sort(Qt::DescendingOrder); });
    m_asEntered = add(tr("In the order as &entered"), [this] { emit orderWanted({}); });
    m_menu->addSeparator();
    m_left = add(tr("Move to the &left"), [this] { move(-1); });
    m_right = add(tr("Move to the &right"), [this] { move(1); });
    add(tr("&Fit the width"), [this] { fitWidth(); });
    m_hide = add(tr("&Hide"), [this] { hide(); });
    connect(m_menu, &QMenu::aboutToShow, this, &ColumnCommands::allow);
    m_view->addAction(m_menu->menuAction());
    m_view->frozenHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view->frozenHeader(), &QWidget::customContextMenuRequested, this, &ColumnCommands::openAt);
}

QAction *ColumnCommands::add(const QString &text, const std::function<void()> &command)
{
    QAction *action = m_menu->addAction(text);
    connect(action, &QAction::triggered, this, command);
    return action;
}

void ColumnCommands::openAt(const QPoint &place)
{
    const int pressed = m_view->frozenHeader()->shownSectionAt(place.x());
    if (pressed < 0)
        return;
    m_view->goTo(qMax(0, m_view->currentIndex().row()), pressed);
    m_menu->popup(m_view->frozenHeader()->viewport()->mapToGlobal(place));
}

void ColumnCommands::allow()
{
    m_asEntered->setEnabled(m_view->gridModel()->order().column.has_value());
    m_left->setEnabled(neighbour(-1) >= 0);
    m_right->setEnabled(neighbour(1) >= 0);
    m_hide->setEnabled(ColumnChooser::canHide(static_cast<GridColumn::Value>(column())));
}

int ColumnCommands::column() const
{
    return qMax(0, m_view->currentIndex().column());
}

/// The next place, as shown, of a column that is seen; -1: there is none.
int ColumnCommands::neighbour(int by) const
{
    const FrozenHeader &header = *m_view->frozenHeader();
    int place = header.visualIndex(column()) + by;
    while (place >= 0 && place < header.count() && header.isSectionHidden(header.logicalIndex(place)))
        place += by;
    return place < header.count() ? place : -1;
}

void ColumnCommands::sort(Qt::SortOrder direction)
{
    emit orderWanted({static_cast<GridColumn::Value>(column()), direction});
}

void ColumnCommands::move(int by)
{
    const int there = neighbour(by);
    if (there < 0)
        return;
    m_view->frozenHeader()->moveSection(m_view->frozenHeader()->visualIndex(column()), there);
    m_view->scrollTo(m_view->currentIndex());
}

void ColumnCommands::fitWidth()
{
    m_view->resizeColumnToContents(column());
    const int widest = m_view->viewport()->width() / 2; // a long text must not push everything else away
    m_view->setColumnWidth(column(), qMin(widest, m_view->columnWidth(column())));
}

void ColumnCommands::hide()
{
    const int hidden = column();
    const int there = neighbour(1) >= 0 ? neighbour(1) : neighbour(-1);
    if (there >= 0)
        m_view->goTo(m_view->currentIndex().row(), m_view->frozenHeader()->logicalIndex(there));
    m_view->setColumnHidden(hidden, true);
}

} // namespace inko
