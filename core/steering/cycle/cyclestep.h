#pragma once

#include "core/monitoring/effort/effort.h"

namespace inko {

/// When a step of a year's cycle is to be done, when it was, and what whoever does it next should know.
struct CycleStep {
    Id<CycleStep> id;
    int version = 0;
    int year = 0;
    Effort::Step step = Effort::Step::Ask; ///< unique in its year; never Other
    std::optional<QDate> startsOn;
    std::optional<QDate> dueOn;
    std::optional<QDate> doneOn; ///< empty: what the file holds tells whether it is done
    QString note;                ///< for whoever does it next
    friend bool operator==(const CycleStep &, const CycleStep &) = default;
};

template<>
struct Record<CycleStep> {
    static constexpr auto table = "cycle_step";
    static constexpr auto columns =
        std::tuple{Column{"year", &CycleStep::year},          Column{"step", &CycleStep::step},
                   Column{"starts_on", &CycleStep::startsOn}, Column{"due_on", &CycleStep::dueOn},
                   Column{"done_on", &CycleStep::doneOn},     Column{"note", &CycleStep::note}};
};

} // namespace inko
