#pragma once

#include "ui/overview/yearoverview.h"
#include "ui/widgets/screen.h"

namespace inko {

/// How one step of the year stands.
struct StepStanding {
    enum class State { Done, Current, Overdue, ToCome };

    CycleStep plan;
    State state = State::ToCome;
    std::optional<QDate> from; ///< as planned, or as the file tells
    std::optional<QDate> until;
    QStringList facts; ///< what the file tells of it, in sentences
    EffortSum cost;
    Link link; ///< where the step is done

    /// The year stands at the first such one: nothing before it is open.
    bool isCurrent() const { return state == State::Current || state == State::Overdue; }
    friend bool operator==(const StepStanding &, const StepStanding &) = default;
};

QString nameOf(StepStanding::State state); ///< translated

/// All steps in their order. Whatever is open and should have been done by now is overdue.
QList<StepStanding> yearCourse(const YearOverview &overview);

} // namespace inko
