#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/tabbedscreen.h"

namespace inko {

class ChecksPage;
class EffortPage;
class ProductsPage;
class SpendingPage;

/// What integration costs and what proposals mean for it: budget products, spending by goal, impact checks, and the
/// coordination's own effort.
class BudgetScreen : public TabbedScreen {
    Q_OBJECT
public:
    explicit BudgetScreen(Workspace &workspace, QWidget *parent = nullptr);

    void reveal(qint64 record) override; ///< of a budget product

protected:
    void yearChanged() override;
    void refresh() override { yearChanged(); }

private:
    ProductsPage *m_products;
    SpendingPage *m_spending;
    ChecksPage *m_checks;
    EffortPage *m_effort;
};

} // namespace inko
