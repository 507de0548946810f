#include "ui/monitoring/budget/budgetscreen.h"

#include "ui/monitoring/budget/productspage.h"
#include "ui/monitoring/budget/spendingpage.h"
#include "ui/monitoring/effort/effortpage.h"
#include "ui/monitoring/impact/checkspage.h"

namespace inko {

BudgetScreen::BudgetScreen(Workspace &workspace, QWidget *parent)
    : TabbedScreen(workspace.store(), parent),
      m_products(addPage(new ProductsPage(workspace, this), tr("&Budget products"))),
      m_spending(addPage(new SpendingPage(workspace, this), tr("Spending by &goal"))),
      m_checks(addPage(new ChecksPage(workspace, this), tr("&Impact check"))),
      m_effort(addPage(new EffortPage(workspace, this), tr("&Effort")))
{
}

void BudgetScreen::yearChanged()
{
    m_products->showYear(year());
    m_spending->showYear(year());
    m_checks->refresh();
    m_effort->showYear(year());
}

void BudgetScreen::reveal(qint64 record)
{
    setCurrentPage(m_products);
    m_products->reveal(record);
}

} // namespace inko
