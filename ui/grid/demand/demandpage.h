#pragma once

#include "ui/grid/demand/demanddetail.h"
#include "ui/widgets/tables/recordpage.h"

namespace inko {

/// What is needed, beside what is offered.
class DemandPage : public RecordPage<Demand, DemandDetail> {
    Q_OBJECT
public:
    explicit DemandPage(Workspace &workspace, QWidget *parent = nullptr);

    void showYear(int year);

protected:
    Result<std::vector<TextRow>> rows() override;
    Result<> remove(Id<Demand> demand) override { return m_workspace.demands().remove(demand); }

private:
    Workspace &m_workspace;
    int m_year = 0;
};

} // namespace inko
