#include "ui/monitoring/impact/checkform.h"

namespace inko {

CheckForm::CheckForm(Workspace &workspace, QWidget *parent)
    : RecordForm(workspace.store(), parent), m_workspace(workspace)
{
    m_title = line(tr("&Proposal:"), tr("the title of the proposal to the council"), &ImpactCheck::title);
    line(tr("&Number:"), tr("of the proposal, for example 123/2026"), &ImpactCheck::number);
    line(tr("&Body:"), tr("that decides on it"), &ImpactCheck::body);
    day(tr("&Checked on:"), {}, workspace.store().now().toLocalTime().date(), &ImpactCheck::checkedOn);
    line(tr("Checked b&y:"), tr("a function, for example integration coordination"), &ImpactCheck::checkedBy);
    text(tr("C&onclusion:"), tr("what it comes to, in a few sentences"), 3, &ImpactCheck::conclusion);
}

} // namespace inko
