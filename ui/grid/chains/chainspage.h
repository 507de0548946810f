#pragma once

#include "ui/grid/chains/chaindetail.h"
#include "ui/widgets/tables/recordpage.h"

namespace inko {

/// What follows on what, and where that breaks.
class ChainsPage : public RecordPage<SupportChain, ChainDetail> {
    Q_OBJECT
public:
    explicit ChainsPage(Workspace &workspace, QWidget *parent = nullptr);

    void showYear(int year);

protected:
    Result<std::vector<TextRow>> rows() override;
    Result<> remove(Id<SupportChain> chain) override { return m_workspace.supportChains().remove(chain); }

private:
    Workspace &m_workspace;
};

} // namespace inko
