#pragma once

#include "ui/monitoring/budget/productform.h"
#include "ui/widgets/fields/goaltext.h"
#include "ui/widgets/tables/declaredparts.h"
#include "ui/widgets/tables/recorddetail.h"

namespace inko {

/// All about one budget product: its fields, its figures by year, and the goals that it serves.
class ProductDetail : public RecordDetail<BudgetProduct, ProductForm> {
    Q_OBJECT
public:
    explicit ProductDetail(Workspace &workspace, QWidget *parent = nullptr);

private:
    void makeFigures();
    void makeShares();
    Result<> showParts() override;

    Workspace &m_workspace;
    DeclaredParts<BudgetProduct, BudgetFigure> *m_figures = nullptr;
    DeclaredParts<BudgetProduct, BudgetShare> *m_shares = nullptr;
    PartsEditor *m_figuresEditor = nullptr;
    PartsEditor *m_sharesEditor = nullptr;
    GoalTexts m_goals;
};

} // namespace inko
