#include "core/monitoring/indicators/indicatorstatus.h"

#include <cmath>

namespace inko {

namespace {

using Value = IndicatorStatus::Value;
using Reason = IndicatorStatus::Reason;

int partsOf(Period::Length length)
{
    switch (length) {
    case Period::Length::Year: return 1;
    case Period::Length::HalfYear: return 2;
    case Period::Length::Quarter: return 4;
    case Period::Length::Month: return 12;
    }
    return 1;
}

/// The totals of a year's parts of the longest kind that there are, in order.
QList<Measurement> partsIn(int year, const QList<Measurement> &values)
{
    QList<Measurement> parts;
    for (const Measurement &value : values) {
        if (!value.isTotal() || value.period.year() != year)
            continue;
        if (!parts.isEmpty() && value.period.length() > parts.front().period.length())
            continue;
        if (!parts.isEmpty() && value.period.length() < parts.front().period.length())
            parts.clear();
        parts << value;
    }
    std::ranges::sort(parts, {}, &Measurement::period);
    return parts;
}

/// How far a value is from the target; 0 at it or beyond.
double distance(double value, const Indicator &indicator)
{
    const double target = *indicator.target;
    switch (indicator.direction) {
    case Indicator::Direction::More: return std::max(0.0, target - value);
    case Indicator::Direction::Less: return std::max(0.0, value - target);
    case Indicator::Direction::Corridor:
        return std::max({0.0, target - value, value - indicator.corridorEnd.value_or(target)});
    }
    return 0;
}

/// Which part of the way from the baseline's day to the end of the target's year lies behind that day.
double shareOfWay(QDate day, const Indicator &indicator)
{
    const QDate from = *indicator.baselineOn;
    const auto whole = static_cast<double>(from.daysTo(QDate(*indicator.targetYear, 12, 31)));
    const auto gone = static_cast<double>(from.daysTo(day));
    return whole > 0 ? std::clamp(gone / whole, 0.0, 1.0) : 1.0;
}

/// The end of the target that is nearer to the baseline.
double aim(const Indicator &indicator)
{
    const bool isAbove = indicator.corridorEnd && *indicator.baseline > *indicator.corridorEnd;
    return isAbove ? *indicator.corridorEnd : *indicator.target;
}

} // namespace

std::optional<YearFigure> figureIn(int year, const Indicator &indicator, const QList<Measurement> &values)
{
    const QList<Measurement> parts = partsIn(year, values);
    const bool addUp = !indicator.isPercentage() && indicator.counting == Indicator::Counting::PerPeriod;
    if (!addUp) {
        const auto last = std::find_if(parts.crbegin(), parts.crend(),
                                       [](const Measurement &part) { return part.value.has_value(); });
        return last == parts.crend() ? std::nullopt : std::optional(YearFigure{*last->value, last->period.lastDay()});
    }
    if (parts.isEmpty() || parts.size() < partsOf(parts.front().period.length()))
        return std::nullopt;
    double sum = 0;
    for (const Measurement &part : parts) {
        if (!part.value)
            return std::nullopt;
        sum += *part.value;
    }
    return YearFigure{sum, QDate(year, 12, 31)};
}

IndicatorStatus statusIn(int year, const Indicator &indicator, const QList<Measurement> &values)
{
    IndicatorStatus status;
    int newest = 0;
    for (const Measurement &value : values) {
        const int ofValue = value.period.year();
        if (ofValue <= year && ofValue > newest && valueIn(ofValue, indicator, values))
            newest = ofValue;
    }
    if (newest == 0) {
        status.reason = Reason::NoValue;
        return status;
    }
    const YearFigure figure = *figureIn(newest, indicator, values);
    status.year = newest;
    status.measured = figure.value;
    if (!indicator.target) {
        status.reason = Reason::NoTarget;
        return status;
    }
    const double left = distance(*status.measured, indicator);
    if (left == 0) {
        status.value = Value::Reached;
        return status;
    }
    const bool isOver = indicator.targetYear && newest >= *indicator.targetYear;
    if (!isOver && !(indicator.baseline && indicator.baselineOn && indicator.targetYear)) {
        status.reason = Reason::NoBaseline;
        return status;
    }
    if (isOver) {
        status.value = Value::Behind;
        return status;
    }
    const double share = shareOfWay(figure.by, indicator);
    status.expected = *indicator.baseline + share * (aim(indicator) - *indicator.baseline);
    const double allowed = distance(*status.expected, indicator);
    status.value = left <= allowed + 1e-9 * std::abs(allowed) ? Value::OnTrack : Value::Behind;
    return status;
}

} // namespace inko
