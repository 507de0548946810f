#include "ui/grid/chains/chainform.h"

namespace inko {

ChainForm::ChainForm(Workspace &workspace, QWidget *parent)
    : RecordForm(workspace.store(), parent), m_workspace(workspace)
{
    m_title = line(tr("&Name:"), tr("for example: from the alphabet to work"), &SupportChain::title);
    text(tr("N&ote:"), {}, 2, &SupportChain::note);
}

} // namespace inko
