#include "ui/grid/table/columnchooser.h"

#include "ui/grid/table/gridview.h"
#include "ui/widgets/remembered.h"

#include <QMenu>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// In characters, so that it fits any font.
int charactersOf(GridColumn::Value column)
{
    switch (column) {
    case GridColumn::Organisation: return 26;
    case GridColumn::Title: return 34;
    case GridColumn::Description: return 40;
    case GridColumn::Goals: return 34;
    case GridColumn::TargetGroups:
    case GridColumn::Districts:
    case GridColumn::FundingTypes:
    case GridColumn::Languages:
    case GridColumn::Funder: return 22;
    case GridColumn::Starts:
    case GridColumn::Ends: return 12;
    case GridColumn::Participants: return 14;
    case GridColumn::Cooperations: return 28;
    case GridColumn::Contact: return 26;
    case GridColumn::ContactPublic: return 12;
    case GridColumn::Status: return 16;
    case GridColumn::Remark:
    case GridColumn::Count: break;
    }
    return 28;
}

} // namespace

ColumnChooser::ColumnChooser(GridView *view, QWidget *parent) : QToolButton(parent), m_view(view)
{
    setText(tr("Columns"));
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(InstantPopup);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &ColumnChooser::fillMenu);
    setUp();
    remembered::follow(view->frozenHeader(), u"grid/columns"_s);
    view->frozenHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

void ColumnChooser::setUp()
{
    FrozenHeader *header = m_view->frozenHeader();
    const int character = m_view->fontMetrics().averageCharWidth();
    for (int column = 0; column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        header->setSectionHidden(column, false);
        header->resizeSection(column, charactersOf(static_cast<GridColumn::Value>(column)) * character);
    }
    header->setSectionHidden(GridColumn::Description, true); // the inspector has it; it is the widest
}

bool ColumnChooser::canHide(GridColumn::Value column)
{
    return column != GridColumn::Organisation && column != GridColumn::Title;
}

void ColumnChooser::fillMenu()
{
    menu()->clear();
    for (int column = 0; column < m_view->frozenHeader()->count(); ++column) {
        QAction *shown = menu()->addAction(GridEntries::nameOf(static_cast<GridColumn::Value>(column)));
        shown->setCheckable(true);
        shown->setChecked(!m_view->isColumnHidden(column));
        shown->setEnabled(canHide(static_cast<GridColumn::Value>(column)));
        connect(shown, &QAction::toggled, this,
                [this, column](bool isShown) { m_view->setColumnHidden(column, !isShown); });
    }
    menu()->addSeparator();
    connect(menu()->addAction(tr("As at first")), &QAction::triggered, this, &ColumnChooser::setUp);
}

} // namespace inko
