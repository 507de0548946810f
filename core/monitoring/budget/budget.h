#pragma once

#include "core/base/money.h"
#include "core/grid/gridentry.h"
#include "core/monitoring/indicators/indicator.h"

namespace inko {

/// In cents.
template<>
struct SqlValue<Money> {
    static QVariant to(Money value) { return value.cents; }
    static Money from(const QVariant &stored) { return {stored.toLongLong()}; }
};

/// A product of the town's budget that pays for integration.
struct BudgetProduct {
    Id<BudgetProduct> id;
    int version = 0;
    QString number; ///< unique; as the budget has it, "05.313.02"
    QString title;
    std::optional<Id<Organisation>> responsible;
    QString note;
    QList<Id<Activity>> activities;  ///< that it pays for
    QList<Id<Indicator>> indicators; ///< the figures that the budget prints with it
    friend bool operator==(const BudgetProduct &, const BudgetProduct &) = default;
};

template<>
struct Record<BudgetProduct> {
    static constexpr auto table = "budget_product";
    static constexpr auto columns = std::tuple{Column{"number", &BudgetProduct::number},
                                               Column{"title", &BudgetProduct::title},
                                               Column{"responsible_id", &BudgetProduct::responsible},
                                               Column{"note", &BudgetProduct::note},
                                               Links{"budget_product_activity", &BudgetProduct::activities},
                                               Links{"budget_product_indicator", &BudgetProduct::indicators}};
};

/// What a product was to cost in a year, and what it did.
struct BudgetFigure {
    Id<BudgetFigure> id;
    int version = 0;
    Id<BudgetProduct> product;
    int year = 0; ///< one figure a product and year
    std::optional<Money> planned;
    std::optional<Money> actual; ///< empty: not closed yet
    QString note;
    friend bool operator==(const BudgetFigure &, const BudgetFigure &) = default;
};

template<>
struct Record<BudgetFigure> {
    static constexpr auto table = "budget_figure";
    static constexpr auto columns =
        std::tuple{Column{"product_id", &BudgetFigure::product}, Column{"year", &BudgetFigure::year},
                   Column{"planned", &BudgetFigure::planned}, Column{"actual", &BudgetFigure::actual},
                   Column{"note", &BudgetFigure::note}};
};

/// That a product serves a goal, and which part of it does.
struct BudgetShare {
    Id<BudgetShare> id;
    int version = 0;
    Id<BudgetProduct> product;
    Id<Goal> goal;
    std::optional<double> percent; ///< above 0, at most 100; empty: nobody has said
    friend bool operator==(const BudgetShare &, const BudgetShare &) = default;
};

template<>
struct Record<BudgetShare> {
    static constexpr auto table = "budget_share";
    static constexpr auto columns =
        std::tuple{Column{"product_id", &BudgetShare::product}, Column{"goal_id", &BudgetShare::goal},
                   Column{"percent", &BudgetShare::percent}};
};

} // namespace inko
