#pragma once

#include "core/monitoring/budget/budget.h"

namespace inko {

/// What the coordination itself took: hours and costs for one step of the yearly cycle.
struct Effort {
    Q_GADGET
public:
    /// Of the yearly cycle, in its order.
    enum class Step { Ask, Telephone, Compile, SteeringGroup, Conference, Report, Council, Portal, Other };
    Q_ENUM(Step)

    Id<Effort> id;
    int version = 0;
    int year = 0;
    Step step = Step::Ask;
    std::optional<QDate> day;
    std::optional<double> hours;
    std::optional<Money> costs; ///< beside the hours: printing, rooms, interpreters
    QString note;
    friend bool operator==(const Effort &, const Effort &) = default;
};

template<>
struct Record<Effort> {
    static constexpr auto table = "effort";
    static constexpr auto columns =
        std::tuple{Column{"year", &Effort::year},   Column{"step", &Effort::step},   Column{"day", &Effort::day},
                   Column{"hours", &Effort::hours}, Column{"costs", &Effort::costs}, Column{"note", &Effort::note}};
};

} // namespace inko
