#pragma once

#include "ui/monitoring/impact/checkdetail.h"
#include "ui/widgets/tables/recordpage.h"

namespace inko {

/// The impact checks made, and the way to the check list.
class ChecksPage : public RecordPage<ImpactCheck, CheckDetail> {
    Q_OBJECT
public:
    explicit ChecksPage(Workspace &workspace, QWidget *parent = nullptr);

protected:
    Result<std::vector<TextRow>> rows() override;
    Result<> remove(Id<ImpactCheck> check) override { return m_workspace.impactChecks().remove(check); }

private:
    void openList();

    Workspace &m_workspace;
};

} // namespace inko
