#include "core/exchange/tables/tablerows.h"
#include "core/exchange/tables/tables.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

using Use = TableColumn<Milestone>::Use;

CellResult readResponsible(Milestone &milestone, const QString &cell, ImportContext &context)
{
    milestone.responsible.reset();
    if (cell.trimmed().isEmpty())
        return {};
    return cells::organisation(cell, context).map([&](Id<Organisation> responsible) {
        milestone.responsible = responsible;
    });
}

RowResult<> check(Milestone &milestone, const std::optional<Milestone> &, ImportContext &context)
{
    if (milestone.doneOn && *milestone.doneOn > context.today)
        return refuseRow(
            u"Erledigt am"_s, milestone.doneOn->toString(Qt::ISODate),
            QCoreApplication::translate("inko::tables", "This day is in the future; leave it empty until it is done."));
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
                                {{u"Verantwortlich"_s, u"Responsible"_s}, Use::Optional, &readResponsible, {}},
                                columns::day({u"Erledigt am"_s, u"Done on"_s}, &Milestone::doneOn)},
                               &check));
}

} // namespace inko::tables
