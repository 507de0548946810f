#include "ui/grid/demand/demandform.h"

namespace inko {

DemandForm::DemandForm(Workspace &inWorkspace, QWidget *parent) : NamedForm(inWorkspace, parent)
{
    using Origin = Demand::Origin;
    m_title = line(tr("&What is needed:"), tr("in a few words"), &Demand::title);
    reference(tr("For &whom:"), tr("a target group; empty: any"), GridColumn::TargetGroups, &Demand::targetGroup);
    reference(tr("&Toward:"), tr("a goal; empty: any"), GridColumn::Goals, &Demand::goal);
    reference(tr("W&here:"), tr("a district; empty: any"), GridColumn::Districts, &Demand::district);
    choice<Origin>(tr("&Origin:"),
                   {Origin::Statement, Origin::Session, Origin::Consultation, Origin::Indicator, Origin::Other},
                   &Demands::nameOf, &Demand::origin);
    line(tr("&Source:"), tr("which statement, session …"), &Demand::source);
    reference(tr("&Indicator:"), tr("that shows it"), indicators, &Demand::indicator);
    day(tr("&Raised on:"), {}, today(), &Demand::raisedOn);
    day(tr("S&ettled on:"), tr("empty: still open"), today(), &Demand::settledOn);
    text(tr("&Note:"), {}, 2, &Demand::note);
}

bool DemandForm::isWhole(const Demand &demand) const
{
    return !demand.title.trimmed().isEmpty() && (demand.targetGroup || demand.goal || demand.district);
}

} // namespace inko
