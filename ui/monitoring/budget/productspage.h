#pragma once

#include "ui/monitoring/budget/productdetail.h"
#include "ui/widgets/tables/recordpage.h"

namespace inko {

/// The budget products that pay for integration, with what they have in the year.
class ProductsPage : public RecordPage<BudgetProduct, ProductDetail> {
    Q_OBJECT
public:
    explicit ProductsPage(Workspace &workspace, QWidget *parent = nullptr);

    void showYear(int year);

protected:
    Result<std::vector<TextRow>> rows() override;
    Result<> remove(Id<BudgetProduct> product) override { return m_workspace.budgetProducts().remove(product); }

private:
    Workspace &m_workspace;
    int m_year = 0;
};

} // namespace inko
