#pragma once

#include "core/monitoring/indicators/indicator.h"

#include <QList>

namespace inko {

/// Where an indicator stands on its way to the target.
struct IndicatorStatus {
    enum class Value { Unknown, Behind, OnTrack, Reached };
    /// Why it is unknown.
    enum class Reason { None, NoTarget, NoValue, NoBaseline };

    Value value = Value::Unknown;
    Reason reason = Reason::None;
    std::optional<int> year = {};        ///< that the value is of
    std::optional<double> measured = {}; ///< in that year
    std::optional<double> expected = {}; ///< by then, on the straight way from baseline to target
    friend bool operator==(const IndicatorStatus &, const IndicatorStatus &) = default;
};

/// What a year comes to.
struct YearFigure {
    double value = 0;
    QDate by; ///< the last day that it is about
    friend bool operator==(const YearFigure &, const YearFigure &) = default;
};

/// What an indicator was in a year as a whole: the value entered for the year or, where there are only parts of it, the
/// last one known (of percentages and of what stands or has added up by then) or the sum of all of them (empty while
/// one is missing or unknown). Empty where it is not known.
std::optional<YearFigure> figureIn(int year, const Indicator &indicator, const QList<Measurement> &values);
inline std::optional<double> valueIn(int year, const Indicator &indicator, const QList<Measurement> &values)
{
    const auto figure = figureIn(year, indicator, values);
    return figure ? std::optional(figure->value) : std::nullopt;
}

/// By the newest year up to this one that has a value. Reached: at the target or beyond it, or in the corridor. On
/// track: at least as near to it as on the straight way from the baseline on its day to the target at the end of its
/// year. Without a baseline only “reached” can be told, and “behind” once the target's year is over.
IndicatorStatus statusIn(int year, const Indicator &indicator, const QList<Measurement> &values);

} // namespace inko
