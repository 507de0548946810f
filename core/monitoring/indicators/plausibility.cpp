#include "core/monitoring/indicators/plausibility.h"

#include "core/base/shortnumber.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace inko {

namespace {

using Kind = ValueDoubt::Kind;

QString tr(const char *text)
{
    return QCoreApplication::translate("inko", text);
}

bool isSameGroup(const Measurement &one, const Measurement &other)
{
    return one.group == other.group && one.groupValue == other.groupValue;
}

/// Is every person in one group, so that the groups come to the whole?
bool addsUp(const Indicator &indicator)
{
    if (indicator.isPercentage())
        return false;
    switch (indicator.breakdown) {
    case Indicator::Breakdown::Sex:
    case Indicator::Breakdown::AgeGroup:
    case Indicator::Breakdown::District:
    case Indicator::Breakdown::Free: return true;
    case Indicator::Breakdown::None:
    case Indicator::Breakdown::TargetGroup: return false;
    }
    return false;
}

std::optional<ValueDoubt> aboutRange(const Indicator &indicator, const Measurement &value)
{
    const auto least = indicator.least ? indicator.least : indicator.isPercentage() ? std::optional(0.0) : std::nullopt;
    const auto most = indicator.most ? indicator.most : indicator.isPercentage() ? std::optional(100.0) : std::nullopt;
    if (least && *value.value < *least)
        return ValueDoubt{value.id, Kind::BelowRange, *least};
    if (most && *value.value > *most)
        return ValueDoubt{value.id, Kind::AboveRange, *most};
    return std::nullopt;
}

/// The last known value of the same group and length of time before it.
const Measurement *before(const Measurement &value, const QList<Measurement> &values)
{
    const Measurement *last = nullptr;
    for (const Measurement &other : values) {
        const bool isEarlier = other.value && isSameGroup(other, value) &&
                               other.period.length() == value.period.length() && other.period < value.period;
        if (isEarlier && (!last || last->period < other.period))
            last = &other;
    }
    return last;
}

std::optional<ValueDoubt> aboutStep(const Indicator &indicator, const Measurement &value,
                                    const QList<Measurement> &values)
{
    const Measurement *earlier = before(value, values);
    if (!earlier)
        return std::nullopt;
    const double from = *earlier->value;
    const double to = *value.value;
    if (indicator.counting == Indicator::Counting::Cumulative && to < from)
        return ValueDoubt{value.id, Kind::Falls, from};
    if (!indicator.jumpFactor || from == 0)
        return std::nullopt;
    const double larger = std::max(std::abs(from), std::abs(to));
    const double smaller = std::min(std::abs(from), std::abs(to));
    const bool jumps = (from < 0) != (to < 0) || larger > *indicator.jumpFactor * smaller;
    return jumps ? std::optional(ValueDoubt{value.id, Kind::Jump, from}) : std::nullopt;
}

std::optional<ValueDoubt> aboutGroups(const Indicator &indicator, const Measurement &value,
                                      const QList<Measurement> &values)
{
    double sum = 0;
    int groups = 0;
    for (const Measurement &other : values) {
        if (other.isTotal() == value.isTotal() || other.period != value.period)
            continue;
        if (!value.isTotal()) {
            const bool isAbove = !indicator.isPercentage() && other.value && *value.value > *other.value;
            return isAbove ? std::optional(ValueDoubt{value.id, Kind::GroupAboveTotal, *other.value}) : std::nullopt;
        }
        if (other.state == Measurement::State::Unknown)
            return std::nullopt;
        sum += other.value.value_or(0);
        ++groups;
    }
    const bool differs = groups > 0 && std::abs(sum - *value.value) > 1e-6 * std::max(1.0, std::abs(sum));
    return addsUp(indicator) && differs ? std::optional(ValueDoubt{value.id, Kind::SumDiffers, sum}) : std::nullopt;
}

} // namespace

QList<ValueDoubt> doubtsAbout(const Indicator &indicator, const QList<Measurement> &values)
{
    QList<ValueDoubt> doubts;
    for (const Measurement &value : values) {
        if (value.isConfirmed)
            continue;
        const bool isTwice = std::ranges::any_of(values, [&](const Measurement &other) {
            return other.id != value.id && other.period == value.period && isSameGroup(other, value);
        });
        if (isTwice)
            doubts << ValueDoubt{value.id, Kind::Twice, 0};
        if (!value.value)
            continue;
        for (const auto &doubt : {aboutRange(indicator, value), aboutStep(indicator, value, values),
                                  aboutGroups(indicator, value, values)}) {
            if (doubt)
                doubts << *doubt;
        }
    }
    return doubts;
}

QString inWords(const ValueDoubt &doubt)
{
    const QString other = shortNumber(doubt.other, QLocale());
    switch (doubt.kind) {
    case Kind::Jump: return tr("That is far from the value before it (%1). Is it right?").arg(other);
    case Kind::BelowRange: return tr("That is less than expected (at least %1). Is it right?").arg(other);
    case Kind::AboveRange: return tr("That is more than expected (at most %1). Is it right?").arg(other);
    case Kind::Falls:
        return tr("Earlier periods are counted in, yet it is less than before (%1). Is it right?").arg(other);
    case Kind::SumDiffers: return tr("The groups come to %1. Is the total right?").arg(other);
    case Kind::GroupAboveTotal: return tr("The group is larger than the total (%1). Is it right?").arg(other);
    case Kind::Twice: return tr("There are two values for this period and group. Remove one.");
    }
    return {};
}

} // namespace inko
