#include "ui/grid/chains/chainspage.h"

namespace inko {

using namespace Qt::StringLiterals;

ChainsPage::ChainsPage(Workspace &workspace, QWidget *parent)
    : RecordPage(
          {tr("Support chains"), tr("Add support chain"), tr("Delete the selected chain"),
           tr("Here you say what follows on what: from the alphabet over A1 and A2 to work, or from the crèche to "
              "school. Inko finds for whom and where the chain holds, and where it breaks."),
           tr("Describe the first chain")},
          Icon::Coverage, {{tr("Support chain"), 26}, {tr("Steps"), 8, Qt::AlignTrailing}}, new ChainDetail(workspace),
          workspace.store().isReadOnly(), u"chains/list"_s, parent),
      m_workspace(workspace)
{
}

void ChainsPage::showYear(int year)
{
    detail()->setYear(year);
    refresh();
}

Result<std::vector<TextRow>> ChainsPage::rows()
{
    const auto chains = m_workspace.supportChains().all();
    if (!chains)
        return fail(chains.error());
    std::vector<TextRow> rows;
    for (const SupportChain &chain : *chains) {
        const auto steps = m_workspace.supportChains().stepsOf(chain.id);
        if (!steps)
            return fail(steps.error());
        rows.push_back({chain.id.value, {chain.title, QString::number(steps->size())}});
    }
    return rows;
}

} // namespace inko
