#include "core/grid/completeness.h"

namespace inko::completeness {

using namespace Qt::StringLiterals;

QList<Missing> missingIn(const GridEntry &entry)
{
    QList<Missing> missing;
    const auto need = [&](bool isThere, GridColumn::Value column, Importance importance) {
        if (!isThere)
            missing << Missing{column, importance};
    };
    need(!entry.title.isEmpty(), GridColumn::Title, Importance::Required);
    if (entry.status == GridEntry::Status::Ended)
        return missing;
    need(!entry.goals.isEmpty(), GridColumn::Goals, Importance::Required);
    need(!entry.targetGroups.isEmpty(), GridColumn::TargetGroups, Importance::Expected);
    need(!entry.districts.isEmpty(), GridColumn::Districts, Importance::Expected);
    need(!entry.fundingTypes.isEmpty(), GridColumn::FundingTypes, Importance::Expected);
    need(!entry.starts.isEmpty(), GridColumn::Starts, Importance::Expected);
    need(entry.participants.has_value(), GridColumn::Participants, Importance::Expected);
    return missing;
}

QString incompleteCondition()
{
    QString condition = u"(e.title = '' OR (e.status <> 'Ended' AND (e.starts = '' OR e.participants IS NULL"_s;
    for (const auto &links :
         {"grid_entry_goal"_L1, "grid_entry_target_group"_L1, "grid_entry_district"_L1, "grid_entry_funding_type"_L1})
        condition += u" OR NOT EXISTS (SELECT 1 FROM %1 l WHERE l.owner_id = e.id)"_s.arg(links);
    return condition + u")))"_s;
}

} // namespace inko::completeness
