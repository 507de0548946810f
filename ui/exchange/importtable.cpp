#include "ui/exchange/importtable.h"

#include "ui/exchange/importlinesmodel.h"
#include "ui/widgets/tables/columnwidths.h"

#include <QHeaderView>

namespace inko {

ImportTable::ImportTable(ImportLinesModel *model, QWidget *parent) : RecordTableView(parent)
{
    setModel(model);
    setAccessibleName(tr("What is read in"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    columnwidths::set(horizontalHeader(), {{ImportLinesModel::SubjectColumn, 30},
                                           {ImportLinesModel::KindColumn, 18},
                                           {ImportLinesModel::DetailsColumn, 30},
                                           {ImportLinesModel::FileColumn, 22},
                                           {ImportLinesModel::RowColumn, 6}});
    columnwidths::fill(horizontalHeader(), {ImportLinesModel::DetailsColumn, 24});
}

} // namespace inko
