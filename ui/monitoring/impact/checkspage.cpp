#include "ui/monitoring/impact/checkspage.h"

#include "ui/monitoring/impact/checklistdialog.h"
#include "ui/widgets/fields/daytext.h"

#include <QAction>

namespace inko {

using namespace Qt::StringLiterals;

ChecksPage::ChecksPage(Workspace &workspace, QWidget *parent)
    : RecordPage({tr("Impact checks"), tr("Add impact check"), tr("Delete the selected check with its answers"),
                  tr("Here stand the checks of what a proposal to the council means for integration, like a gender or "
                     "demography check: a list of questions, answered with a reason, on one page for the proposal's "
                     "file."),
                  tr("Check the first proposal")},
                 Icon::Lists,
                 {{tr("Proposal"), 30}, {tr("Number"), 11}, {tr("Checked on"), 12}, {tr("Open"), 7, Qt::AlignTrailing}},
                 new CheckDetail(workspace), workspace.store().isReadOnly(), u"impact/list"_s, parent),
      m_workspace(workspace)
{
    auto *edit = new QAction(icon(Icon::Lists), tr("Check list …"), this);
    edit->setToolTip(tr("Edit the questions that a check asks"));
    connect(edit, &QAction::triggered, this, &ChecksPage::openList);
    list()->addTool(edit);
}

Result<std::vector<TextRow>> ChecksPage::rows()
{
    const auto checks = m_workspace.impactChecks().all();
    const auto answers = m_workspace.impactChecks().answers();
    if (const auto error = firstErrorOf(checks, answers))
        return fail(*error);
    std::vector<TextRow> rows;
    for (const ImpactCheck &check : *checks) {
        const auto open = std::ranges::count_if(*answers, [&](const ImpactAnswer &answer) {
            return answer.check == check.id && answer.answer == ImpactAnswer::Answer::Open;
        });
        rows.push_back({check.id.value,
                        {check.title, check.number, dayText(check.checkedOn), QString::number(open)},
                        {QVariant(), QVariant(), check.checkedOn.value_or(QDate()), static_cast<int>(open)}});
    }
    return rows;
}

void ChecksPage::openList()
{
    auto *dialog = new CheckListDialog(m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace inko
