#include "core/exchange/rows/tablerules.h"
#include "core/exchange/tables/stepwords.h"
#include "core/exchange/tables/tables.h"
#include "core/steering/cycle/yearplan.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

using Use = TableColumn<CycleStep>::Use;

RowResult<> check(CycleStep &step, const std::optional<CycleStep> &, ImportContext &context)
{
    const Result<> sound = YearPlan::check(step, context.today);
    return sound ? RowResult<>() : refuseRow(u"Zu tun bis"_s, {}, sound.error().message);
}

} // namespace

TableKind cycleSteps()
{
    return kindWith(
        QT_TRANSLATE_NOOP("inko::tables", "Plan of the year"),
        recordRules<CycleStep>(
            {columns::year({u"Jahr"_s, u"Year"_s}, Use::Identifying, &CycleStep::year),
             columns::word({u"Arbeitsschritt"_s, u"Step"_s}, Use::Identifying, &CycleStep::step, stepWords()),
             columns::day({u"Zu tun ab"_s, u"To do from"_s}, &CycleStep::startsOn),
             columns::day({u"Zu tun bis"_s, u"To do by"_s}, &CycleStep::dueOn),
             columns::day({u"Erledigt am"_s, u"Done on"_s}, &CycleStep::doneOn),
             columns::text({u"Hinweise"_s, u"Hints"_s}, Use::Optional, &CycleStep::note)},
            &check));
}

} // namespace inko::tables
