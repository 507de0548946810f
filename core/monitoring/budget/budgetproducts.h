#pragma once

#include "core/monitoring/budget/budget.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace inko {

/// Budget products, their yearly figures, and the goals that they serve.
class BudgetProducts {
    Q_DECLARE_TR_FUNCTIONS(inko::BudgetProducts)
public:
    explicit BudgetProducts(Store &store) : m_store(store) {}

    Result<QList<BudgetProduct>> all() const; ///< by number
    Result<BudgetProduct> byId(Id<BudgetProduct> id) const;
    Result<BudgetProduct> add(const BudgetProduct &added); ///< Invalid also for a number that is there
    Result<> update(const BudgetProduct &changed);
    Result<> remove(Id<BudgetProduct> id); ///< with its figures and shares

    Result<QList<BudgetFigure>> figures() const; ///< of all products, by year
    Result<QList<BudgetFigure>> figuresOf(Id<BudgetProduct> product) const;
    Result<BudgetFigure> add(const BudgetFigure &added); ///< Invalid also for a second one of a year
    Result<> update(const BudgetFigure &changed);
    Result<> remove(Id<BudgetFigure> id);

    Result<QList<BudgetShare>> shares() const; ///< of all products
    Result<QList<BudgetShare>> sharesOf(Id<BudgetProduct> product) const;
    Result<BudgetShare> add(const BudgetShare &added);
    Result<> update(const BudgetShare &changed);
    Result<> remove(Id<BudgetShare> id);

private:
    Result<BudgetProduct> checked(const BudgetProduct &product) const;
    Result<BudgetFigure> checked(const BudgetFigure &figure) const;
    Result<> checkShare(const BudgetShare &share) const;

    Store &m_store;
};

} // namespace inko
