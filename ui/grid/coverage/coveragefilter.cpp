#include "ui/grid/coverage/coveragefilter.h"

#include "core/directory/organisation.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// False where a filter cannot say it.
Result<bool> restrict(GridFilter &filter, CoverageDimension::Value dimension, const CoverageValue &value,
                      const Store &store)
{
    if (value.id == 0)
        return false;
    switch (dimension) {
    case CoverageDimension::GuidingGoal:
    case CoverageDimension::Goal: filter.goals << Id<Goal>{value.id}; return true;
    case CoverageDimension::TargetGroup: filter.targetGroups << Id<CodeValue>{value.id}; return true;
    case CoverageDimension::District: filter.districts << Id<CodeValue>{value.id}; return true;
    case CoverageDimension::FundingType: filter.fundingTypes << Id<CodeValue>{value.id}; return true;
    case CoverageDimension::Language: filter.languages << Id<CodeValue>{value.id}; return true;
    case CoverageDimension::Organisation: filter.organisations << Id<Organisation>{value.id}; return true;
    case CoverageDimension::Sector:
        return store.table<Organisation>()
            .where({u"sector_id = ?"_s, {value.id}, u"id"_s})
            .map([&](const QList<Organisation> &found) {
                for (const Organisation &organisation : found)
                    filter.organisations << organisation.id;
                return !found.isEmpty();
            });
    case CoverageDimension::Year: return false;
    }
    return false;
}

/// Values of one list are alternatives, so a filter can say “both” only where one list is within the other.
template<class T>
bool narrow(QList<Id<T>> &list, const QList<Id<T>> &other)
{
    if (list.isEmpty() || other.isEmpty()) {
        list += other;
        return true;
    }
    list.removeIf([&](Id<T> id) { return !other.contains(id); });
    return !list.isEmpty();
}

/// Makes the filter find what both find; false where it cannot say that.
bool narrow(GridFilter &filter, const GridFilter &other)
{
    return narrow(filter.goals, other.goals) && narrow(filter.targetGroups, other.targetGroups) &&
           narrow(filter.districts, other.districts) && narrow(filter.fundingTypes, other.fundingTypes) &&
           narrow(filter.languages, other.languages) && narrow(filter.organisations, other.organisations);
}

} // namespace

Result<std::optional<GridFilter>> filterFor(const CoverageMatrix &matrix, int row, int column, const Store &store)
{
    using Status = GridEntry::Status;
    GridFilter ofRow;
    GridFilter ofColumn;
    Result<bool> said = true;
    if (row >= 0)
        said = restrict(ofRow, matrix.query.rows, matrix.rows[row], store);
    if (said && *said && column >= 0)
        said = restrict(ofColumn, matrix.query.columns, matrix.columns[column], store);
    return said.map([&](bool isSaid) -> std::optional<GridFilter> {
        if (!isSaid || !narrow(ofRow, ofColumn))
            return std::nullopt;
        if (matrix.query.ended == CoverageQuery::Ended::LeftOut)
            ofRow.statuses = {Status::NotConfirmed, Status::New, Status::Unchanged, Status::Changed};
        return ofRow;
    });
}

} // namespace inko
