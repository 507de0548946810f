#pragma once

#include "ui/monitoring/budget/productform.h"
#include "ui/widgets/fields/goaltext.h"
#include "ui/widgets/tables/declaredparts.h"

class QLabel;

namespace inko {

/// All about one budget product: its fields, its figures by year, and the goals that it serves.
class ProductDetail : public QWidget {
    Q_OBJECT
public:
    explicit ProductDetail(Workspace &workspace, QWidget *parent = nullptr);

    ProductForm *form() const { return m_form; }
    Result<> showRecord(Id<BudgetProduct> product);
    void showNew(const BudgetProduct &draft);
    void showNothing();
    Result<> reload();

private:
    void makeFigures();
    void makeShares();
    Result<> showParts();

    Workspace &m_workspace;
    QLabel *m_heading;
    ProductForm *m_form;
    DeclaredParts<BudgetProduct, BudgetFigure> *m_figures = nullptr;
    DeclaredParts<BudgetProduct, BudgetShare> *m_shares = nullptr;
    PartsEditor *m_figuresEditor = nullptr;
    PartsEditor *m_sharesEditor = nullptr;
    GoalTexts m_goals;
};

} // namespace inko
