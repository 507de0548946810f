#include "ui/widgets/tables/recordtableview.h"

#include "ui/widgets/sidebyside.h"

#include <QHeaderView>

namespace inko {

RecordTableView::RecordTableView(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    horizontalHeader()->setHighlightSections(false);
    SideBySide::keepSomeRowsInSight(*this);
}

} // namespace inko
