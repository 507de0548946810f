#include "ui/survey/returnstable.h"

#include "ui/survey/returnsfilter.h"
#include "ui/survey/returnsmodel.h"
#include "ui/widgets/remembered.h"
#include "ui/widgets/tables/celldelegates.h"
#include "ui/widgets/tables/columnwidths.h"

#include <QHeaderView>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastNameLetters = 16; // with which all up to the persons are seen beside the form on a small screen

} // namespace

ReturnsTable::ReturnsTable(ReturnsFilter *model, const std::function<QDate()> &today, QWidget *parent)
    : RecordTableView(parent)
{
    setAccessibleName(tr("Returns"));
    setModel(model);
    setSortingEnabled(true);
    sortByColumn(ReturnsModel::OrganisationColumn, Qt::AscendingOrder);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    // Not AnyKeyPressed: single letters mark the selected rows.
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *days = new DayDelegate(today, this);
    for (const int column :
         {ReturnsModel::SentColumn, ReturnsModel::RemindedColumn, ReturnsModel::ReceivedColumn,
          ReturnsModel::CheckedColumn, ReturnsModel::LastContactColumn, ReturnsModel::CallAgainColumn})
        setItemDelegateForColumn(column, days);
    setItemDelegateForColumn(ReturnsModel::StateColumn,
                             new ListDelegate([](const QModelIndex &) { return ReturnsModel::stateNames(); }, this));
    setItemDelegateForColumn(ReturnsModel::ChannelColumn,
                             new ListDelegate([](const QModelIndex &) { return ReturnsModel::channelNames(); }, this));
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < ReturnsModel::ColumnCount; ++column)
        columnwidths::set(header, {{column, 9}});
    columnwidths::set(header, {{ReturnsModel::OrganisationColumn, leastNameLetters},
                               {ReturnsModel::StateColumn, 15},
                               {ReturnsModel::ChannelColumn, 11},
                               {ReturnsModel::CallAgainColumn, 13}});
    for (const int column : {ReturnsModel::SentColumn, ReturnsModel::CheckedColumn}) // the state tells them, too
        header->moveSection(header->visualIndex(column), header->count() - 1);
    remembered::follow(header, u"survey/returns"_s);
    columnwidths::fill(header, {ReturnsModel::OrganisationColumn, leastNameLetters}, ReturnsModel::PersonsColumn);
}

} // namespace inko
