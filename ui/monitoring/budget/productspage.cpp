#include "ui/monitoring/budget/productspage.h"

#include "core/monitoring/budget/spending.h"
#include "ui/widgets/fields/moneytext.h"

namespace inko {

using namespace Qt::StringLiterals;

ProductsPage::ProductsPage(Workspace &workspace, QWidget *parent)
    : RecordPage(
          {tr("Budget products"), tr("Add budget product"), tr("Delete the selected product with its figures"),
           tr("Here stand the products of the town's budget that pay for integration: what was planned and spent "
              "each year, and which goals they serve."),
           tr("Enter the first budget product")},
          Icon::Budget,
          {{tr("Budget product"), 26},
           {tr("Number"), 12},
           {tr("Planned"), 13, Qt::AlignTrailing},
           {tr("Spent"), 13, Qt::AlignTrailing}},
          new ProductDetail(workspace), workspace.store().isReadOnly(), u"budget/list"_s, parent),
      m_workspace(workspace)
{
}

void ProductsPage::showYear(int year)
{
    m_year = year;
    list()->setHeading(2, tr("Planned %1").arg(year));
    list()->setHeading(3, tr("Spent %1").arg(year));
    refresh();
}

Result<std::vector<TextRow>> ProductsPage::rows()
{
    const auto products = m_workspace.budgetProducts().all();
    const auto figures = m_workspace.budgetProducts().figures();
    if (const auto error = firstErrorOf(products, figures))
        return fail(*error);
    std::vector<TextRow> rows;
    Spending sum;
    for (const BudgetProduct &product : *products) {
        const auto figure = std::ranges::find_if(
            *figures, [&](const BudgetFigure &one) { return one.product == product.id && one.year == m_year; });
        const Spending spending = figure == figures->cend() ? Spending() : Spending{figure->planned, figure->actual};
        sum += spending;
        rows.push_back({product.id.value,
                        {product.title, product.number, eurosText(spending.planned), eurosText(spending.actual)},
                        {QVariant(), QVariant(), spending.planned.value_or(Money{-1}).cents,
                         spending.actual.value_or(Money{-1}).cents}});
    }
    list()->setSummary(tr("Together in %1: planned %2, spent %3")
                           .arg(QString::number(m_year), eurosText(sum.planned), eurosText(sum.actual)));
    return rows;
}

} // namespace inko
