#include "ui/monitoring/budget/productform.h"

namespace inko {

ProductForm::ProductForm(Workspace &inWorkspace, QWidget *parent) : NamedForm(inWorkspace, parent)
{
    m_number = line(tr("&Number:"), tr("as the budget has it, for example 05.313.02"), &BudgetProduct::number);
    line(tr("Na&me:"), tr("as the budget calls the product"), &BudgetProduct::title);
    reference(tr("&Responsible:"), tr("the department"), GridColumn::Organisation, &BudgetProduct::responsible);
    references(tr("Pays for &offers:"), offers, &BudgetProduct::activities);
    references(tr("Printed &indicators:"), indicators, &BudgetProduct::indicators);
    text(tr("N&ote:"), {}, 2, &BudgetProduct::note);
}

bool ProductForm::isWhole(const BudgetProduct &product) const
{
    return !product.number.trimmed().isEmpty() && !product.title.trimmed().isEmpty();
}

} // namespace inko
