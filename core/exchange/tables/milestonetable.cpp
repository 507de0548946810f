#include "core/exchange/rows/tablerules.h"
#include "core/exchange/tables/tables.h"
#include "core/goals/goalrules.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

using Use = TableColumn<Milestone>::Use;

RowResult<> check(Milestone &milestone, const std::optional<Milestone> &, ImportContext &context)
{
    if (const Result<> done = goalrules::checkDone(milestone, context.today); !done)
        return refuseRow(u"Erledigt am"_s, milestone.doneOn->toString(Qt::ISODate), done.error().message);
    return {};
}

} // namespace

TableKind milestones()
{
    return kindWith(
        QT_TRANSLATE_NOOP("inko::tables", "Milestones"),
        recordRules<Milestone>({columns::goal({u"Ziel"_s, u"Goal"_s}, Use::Identifying, &Milestone::goal),
                                columns::line({u"Meilenstein"_s, u"Milestone"_s}, Use::Identifying, &Milestone::title),
                                columns::requiredDay({u"Fällig am"_s, u"Due on"_s}, &Milestone::dueOn),
                                columns::organisation({u"Verantwortlich"_s, u"Responsible"_s}, &Milestone::responsible),
                                columns::day({u"Erledigt am"_s, u"Done on"_s}, &Milestone::doneOn)},
                               &check));
}

} // namespace inko::tables
