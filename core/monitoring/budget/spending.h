#pragma once

#include "core/monitoring/budget/budget.h"

#include <QList>

#include <vector>

namespace inko {

/// What was planned and what was spent; empty: not known of any part of it.
struct Spending {
    std::optional<Money> planned;
    std::optional<Money> actual;

    Spending &operator+=(const Spending &other);
    friend bool operator==(const Spending &, const Spending &) = default;
};

/// What one product has in one year for one goal, or for none that can be named.
struct SpendingPart {
    enum class Kind {
        Attributed,
        NoGoal,   ///< the product names no goal
        NoShares, ///< it serves several, and nobody has said which part serves which
        Rest      ///< what the parts leave
    };

    Kind kind = Kind::Attributed;
    Id<BudgetProduct> product;
    std::optional<Id<Goal>> goal; ///< of Attributed
    Spending spending;
    friend bool operator==(const SpendingPart &, const SpendingPart &) = default;
};

/// What the products come to in a year, by product; those without figures for it are left out. A product that serves
/// one goal and says no part serves it with all it has. Where there are parts, goals without one get none of it. The
/// parts add up to the product's figures to the cent: the last one takes what rounding leaves.
std::vector<SpendingPart> spendingIn(int year, const QList<BudgetProduct> &products, const QList<BudgetFigure> &figures,
                                     const QList<BudgetShare> &shares);

} // namespace inko
