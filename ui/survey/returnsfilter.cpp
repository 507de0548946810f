#include "ui/survey/returnsfilter.h"

#include "ui/survey/returnsmodel.h"

namespace inko {

namespace {

ReturnsFilter::Group groupOf(Return::State state)
{
    if (state == Return::State::Declined)
        return ReturnsFilter::Group::Declined;
    return isAnswered(state) ? ReturnsFilter::Group::Answered : ReturnsFilter::Group::Open;
}

} // namespace

ReturnsFilter::ReturnsFilter(QObject *parent)
    : GermanSortFilter(ReturnsModel::SortRole, ReturnsModel::SearchRole, parent)
{
}

void ReturnsFilter::setGroup(Group group)
{
    m_group = group;
    invalidateRowsFilter();
}

bool ReturnsFilter::isOfGroup(const QModelIndex &row) const
{
    if (m_group == Group::Due)
        return row.data(ReturnsModel::DueRole).toBool();
    const auto state = static_cast<Return::State>(row.data(ReturnsModel::StateRole).toInt());
    return m_group == Group::All || m_group == groupOf(state);
}

bool ReturnsFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    return isOfGroup(sourceModel()->index(sourceRow, 0, sourceParent)) &&
           GermanSortFilter::filterAcceptsRow(sourceRow, sourceParent);
}

} // namespace inko
