#include "ui/monitoring/indicators/statuswords.h"

#include "ui/widgets/fields/numbertext.h"

#include <QCoreApplication>

namespace inko {

using namespace Qt::StringLiterals;

using Value = IndicatorStatus::Value;
using Reason = IndicatorStatus::Reason;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko", text);
}

QString whyUnknown(Reason reason)
{
    switch (reason) {
    case Reason::NoTarget: return tr("There is no target yet.");
    case Reason::NoValue: return tr("There is no value yet.");
    case Reason::NoBaseline:
        return tr("Without a baseline with its day and a year for the target nobody can say whether it is on track.");
    case Reason::None: break;
    }
    return {};
}

QString withUnit(const QString &number, const Indicator &indicator, Units units)
{
    const bool isLeftOut = indicator.unit.isEmpty() || (units == Units::Short && !indicator.isPercentage());
    return isLeftOut ? number : number + u'\u00a0' + indicator.unit;
}

} // namespace

QString wordFor(const IndicatorStatus &status)
{
    switch (status.value) {
    case Value::Unknown: return status.reason == Reason::NoTarget ? tr("no target") : tr("unknown");
    case Value::Behind: return tr("behind");
    case Value::OnTrack: return tr("on track");
    case Value::Reached: return tr("reached");
    }
    return {};
}

Icon shapeFor(const IndicatorStatus &status)
{
    switch (status.value) {
    case Value::Unknown: return Icon::Unknown;
    case Value::Behind: return Icon::Behind;
    case Value::OnTrack: return Icon::OnTrack;
    case Value::Reached: return Icon::Reached;
    }
    return Icon::Unknown;
}

QString explain(const IndicatorStatus &status, const Indicator &indicator)
{
    if (status.value == Value::Unknown)
        return whyUnknown(status.reason);
    const QString measured = tr("%1 in %2").arg(valueText(status.measured, indicator)).arg(*status.year);
    switch (status.value) {
    case Value::Reached: return tr("%1: the target (%2) is reached.").arg(measured, targetText(indicator));
    case Value::OnTrack:
        return tr("%1: at least as far as on the straight way to the target (%2).")
            .arg(measured, valueText(status.expected, indicator));
    case Value::Behind:
        return status.expected
                   ? tr("%1: on the straight way to the target it would be %2.")
                         .arg(measured, valueText(status.expected, indicator))
                   : tr("%1: the target (%2) was not reached in time.").arg(measured, targetText(indicator));
    case Value::Unknown: break;
    }
    return {};
}

QString valueText(const std::optional<double> &value, const Indicator &indicator, Units units)
{
    return value ? withUnit(roundedText(value), indicator, units) : roundedText(value);
}

QString targetText(const Indicator &indicator, Units units)
{
    if (!indicator.target)
        return {};
    QString number = numberText(indicator.target);
    if (indicator.corridorEnd)
        number += u'–' + numberText(indicator.corridorEnd);
    const QString value = withUnit(number, indicator, units);
    return indicator.targetYear ? tr("%1 by %2").arg(value).arg(*indicator.targetYear) : value;
}

} // namespace inko
