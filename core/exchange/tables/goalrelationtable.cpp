#include "core/exchange/rows/tablerules.h"
#include "core/exchange/tables/tables.h"
#include "core/goals/goalrules.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

using Use = TableColumn<GoalRelation>::Use;

const Words<GoalRelation::Kind> &kinds()
{
    static const Words<GoalRelation::Kind> words = {
        {GoalRelation::Kind::Supports, {u"stützt"_s, u"supports"_s}},
        {GoalRelation::Kind::SameAs, {u"deckt sich"_s, u"deckt sich mit"_s, u"same as"_s}},
        {GoalRelation::Kind::Contradicts, {u"widerspricht"_s, u"contradicts"_s}}};
    return words;
}

RowResult<> check(GoalRelation &relation, const std::optional<GoalRelation> &, ImportContext &context)
{
    if (const Result<> ends = goalrules::checkEnds(relation); !ends)
        return refuseRow(u"Anderes Ziel"_s, {}, ends.error().message);
    if (const Result<> settled = goalrules::checkSettledOn(relation, context.today); !settled)
        return refuseRow(u"Geklärt am"_s, relation.settledOn->toString(Qt::ISODate), settled.error().message);
    if (const Result<> settled = goalrules::checkSettledBy(relation); !settled)
        return refuseRow(u"Wer klärt"_s, {}, settled.error().message);
    return {};
}

} // namespace

TableKind goalRelations()
{
    return kindWith(
        QT_TRANSLATE_NOOP("inko::tables", "Relations between goals"),
        recordRules<GoalRelation>(
            {columns::goal({u"Ziel"_s, u"Goal"_s}, Use::Identifying, &GoalRelation::goal),
             columns::word({u"Beziehung"_s, u"Relation"_s}, Use::Identifying, &GoalRelation::kind, kinds()),
             columns::goal({u"Anderes Ziel"_s, u"Other goal"_s}, Use::Identifying, &GoalRelation::otherGoal),
             columns::line({u"Wer klärt"_s, u"Settled by"_s}, Use::Optional, &GoalRelation::settledBy),
             columns::line({u"Geklärt in"_s, u"Settled in"_s}, Use::Optional, &GoalRelation::settledIn),
             columns::day({u"Geklärt am"_s, u"Settled on"_s}, &GoalRelation::settledOn),
             columns::text({u"Bemerkung"_s, u"Remark"_s, u"Note"_s}, Use::Optional, &GoalRelation::note)},
            &check));
}

} // namespace inko::tables
