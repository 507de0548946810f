#pragma once

#include "ui/widgets/fields/namedform.h"

namespace inko {

/// The fields of one budget product.
class ProductForm : public NamedForm<BudgetProduct> {
    Q_OBJECT
public:
    explicit ProductForm(Workspace &inWorkspace, QWidget *parent = nullptr);

    void focusTitle() { m_number->setFocus(Qt::OtherFocusReason); }

protected:
    Result<BudgetProduct> read(Id<BudgetProduct> id) const override { return workspace().budgetProducts().byId(id); }
    Result<> update(const BudgetProduct &product) override { return workspace().budgetProducts().update(product); }
    Result<BudgetProduct> add(const BudgetProduct &product) override
    {
        return workspace().budgetProducts().add(product);
    }
    bool isWhole(const BudgetProduct &product) const override;

private:
    SavedField *m_number;
};

} // namespace inko
