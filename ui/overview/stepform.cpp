#include "ui/overview/stepform.h"

namespace inko {

using namespace Qt::StringLiterals;

StepForm::StepForm(Workspace &workspace, QWidget *parent)
    : RecordForm(workspace.store(), parent), m_workspace(workspace)
{
    const QDate today = workspace.store().now().toLocalTime().date();
    m_from = day(tr("Planned &from:"), {}, today, &CycleStep::startsOn);
    day(tr("Planned &until:"), {}, today, &CycleStep::dueOn);
    day(tr("&Done on:"), tr("where Inko cannot tell it by itself"), today, &CycleStep::doneOn);
    text(tr("&Hints:"), tr("for whoever does this next: how, with whom, what to look out for"), 6, &CycleStep::note);
}

QString StepForm::formName(const CycleStep &step) const
{
    return u"%1/%2/%3"_s.arg(QLatin1StringView(Record<CycleStep>::table))
        .arg(step.year)
        .arg(static_cast<int>(step.step));
}

} // namespace inko
