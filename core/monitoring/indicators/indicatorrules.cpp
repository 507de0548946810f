#include "core/monitoring/indicators/indicatorrules.h"

#include "core/base/years.h"

#include <QCoreApplication>

#include <cmath>

namespace inko::indicatorrules {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::indicatorrules", text);
}

tl::unexpected<Error> refuse(const char *text)
{
    return fail(Error::Code::Invalid, tr(text));
}

bool isFinite(const std::optional<double> &value)
{
    return !value || std::isfinite(*value);
}

} // namespace

Result<> checkTitle(const Indicator &indicator)
{
    if (indicator.title.trimmed().isEmpty())
        return refuse(QT_TRANSLATE_NOOP("inko::indicatorrules", "Give the indicator a title."));
    return {};
}

Result<> checkGoals(const Indicator &indicator)
{
    if (indicator.goals.isEmpty())
        return refuse(QT_TRANSLATE_NOOP(
            "inko::indicatorrules",
            "Say which goal the indicator makes measurable. First the goal, then the indicator: without one it cannot "
            "be saved."));
    return {};
}

Result<> checkBaseline(const Indicator &indicator)
{
    if (!isFinite(indicator.baseline))
        return refuse(QT_TRANSLATE_NOOP("inko::indicatorrules", "The baseline is too large a number."));
    return {};
}

Result<> checkTarget(const Indicator &indicator)
{
    if (!isFinite(indicator.target) || !isFinite(indicator.corridorEnd))
        return refuse(QT_TRANSLATE_NOOP("inko::indicatorrules", "The target is too large a number."));
    if (indicator.targetYear && !isYear(*indicator.targetYear))
        return refuse(QT_TRANSLATE_NOOP("inko::indicatorrules", "Enter the target's year with four digits."));
    if (indicator.corridorEnd && indicator.direction != Indicator::Direction::Corridor)
        return refuse(QT_TRANSLATE_NOOP("inko::indicatorrules",
                                        "Only a corridor has an upper end. Leave it empty, or choose “Corridor”."));
    if (indicator.corridorEnd && indicator.target && *indicator.corridorEnd < *indicator.target)
        return refuse(
            QT_TRANSLATE_NOOP("inko::indicatorrules", "The corridor ends below its beginning. Swap the two numbers."));
    return {};
}

Result<> checkLimits(const Indicator &indicator)
{
    if (indicator.jumpFactor && !(*indicator.jumpFactor > 1 && std::isfinite(*indicator.jumpFactor)))
        return refuse(QT_TRANSLATE_NOOP(
            "inko::indicatorrules",
            "A jump is told by a factor above 1, for example 2: twice as much, or half. Or leave it empty."));
    if (indicator.least && indicator.most && *indicator.least > *indicator.most)
        return refuse(QT_TRANSLATE_NOOP("inko::indicatorrules", "The smallest value expected is above the largest."));
    return {};
}

Result<> checkComputation(const Indicator &indicator)
{
    using Breakdown = Indicator::Breakdown;
    if (!indicator.isComputed() || indicator.breakdown == Breakdown::None)
        return {};
    const bool isOfGrid = indicator.breakdown == Breakdown::TargetGroup || indicator.breakdown == Breakdown::District;
    using Computation = Indicator::Computation;
    const bool isOfOffers = indicator.computation == Computation::Entries ||
                            indicator.computation == Computation::Organisations ||
                            indicator.computation == Computation::Participants;
    if (!isOfGrid || !isOfOffers)
        return refuse(QT_TRANSLATE_NOOP("inko::indicatorrules",
                                        "What Inko counts of offers can be told apart by target group or district, the "
                                        "return rate, events and recommendations not at all."));
    return {};
}

Result<> check(const Indicator &indicator)
{
    for (const auto one : {&checkTitle, &checkGoals, &checkBaseline, &checkTarget, &checkLimits, &checkComputation}) {
        if (const Result<> sound = one(indicator); !sound)
            return sound;
    }
    return {};
}

Measurement completed(Measurement measurement)
{
    if (measurement.numerator && measurement.denominator && *measurement.denominator != 0) {
        measurement.state = Measurement::State::Known;
        measurement.value = 100 * *measurement.numerator / *measurement.denominator;
    }
    return measurement;
}

namespace {

Result<> checkShare(const Measurement &measurement, const Indicator &indicator)
{
    if (measurement.numerator.has_value() != measurement.denominator.has_value())
        return refuse(QT_TRANSLATE_NOOP("inko::indicatorrules",
                                        "A share has two numbers: how many, and of how many. Enter both or none."));
    if (!measurement.numerator)
        return {};
    if (!indicator.isPercentage())
        return refuse(QT_TRANSLATE_NOOP("inko::indicatorrules",
                                        "Only an indicator in % is a share of something. Enter its value alone."));
    if (!(*measurement.denominator > 0))
        return refuse(QT_TRANSLATE_NOOP("inko::indicatorrules", "A share of nothing cannot be worked out. Enter of how "
                                                                "many, or “not applicable” as the value."));
    return {};
}

Result<> checkGroup(const Measurement &measurement, const Indicator &indicator)
{
    if (measurement.isTotal())
        return {};
    if (indicator.breakdown == Indicator::Breakdown::None)
        return refuse(QT_TRANSLATE_NOOP("inko::indicatorrules",
                                        "This indicator does not tell groups apart. Leave the group empty, or choose "
                                        "above what it is told apart by."));
    if (measurement.groupValue.has_value() != listOf(indicator.breakdown).has_value() ||
        !measurement.group.isEmpty() == measurement.groupValue.has_value())
        return refuse(QT_TRANSLATE_NOOP("inko::indicatorrules", "This group does not fit what the indicator is told "
                                                                "apart by. Choose another one."));
    return {};
}

} // namespace

Result<> check(const Measurement &measurement, const Indicator &indicator)
{
    using State = Measurement::State;
    if (indicator.isComputed())
        return refuse(QT_TRANSLATE_NOOP("inko::indicatorrules",
                                        "Inko works this indicator out by itself; no values can be entered."));
    if (measurement.period.isNone())
        return refuse(QT_TRANSLATE_NOOP("inko::indicatorrules", "Enter the period that the value is about, for example "
                                                                "2026, 2026-H1, 2026-Q3 or 2026-03."));
    if (const Result<> share = checkShare(measurement, indicator); !share)
        return share;
    if ((measurement.state == State::Known) != measurement.value.has_value() || !isFinite(measurement.value))
        return refuse(QT_TRANSLATE_NOOP("inko::indicatorrules",
                                        "Enter a number, “unknown” or “not applicable”. Unknown is not zero."));
    return checkGroup(measurement, indicator);
}

std::optional<CodeValue::List> listOf(Indicator::Breakdown breakdown)
{
    using Breakdown = Indicator::Breakdown;
    switch (breakdown) {
    case Breakdown::TargetGroup: return CodeValue::List::TargetGroup;
    case Breakdown::District: return CodeValue::List::District;
    case Breakdown::None:
    case Breakdown::Sex:
    case Breakdown::AgeGroup:
    case Breakdown::Free: return std::nullopt;
    }
    return std::nullopt;
}

Period::Length periodOf(Indicator::Rhythm rhythm)
{
    using Rhythm = Indicator::Rhythm;
    switch (rhythm) {
    case Rhythm::Monthly: return Period::Length::Month;
    case Rhythm::Quarterly: return Period::Length::Quarter;
    case Rhythm::HalfYearly: return Period::Length::HalfYear;
    case Rhythm::Yearly:
    case Rhythm::EveryTwoYears:
    case Rhythm::Irregular: return Period::Length::Year;
    }
    return Period::Length::Year;
}

} // namespace inko::indicatorrules
