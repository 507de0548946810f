#include "core/monitoring/indicators/duevalues.h"

#include "core/monitoring/indicators/indicatorrules.h"

namespace inko {

QList<DueValue> dueValues(const QList<Indicator> &indicators, const QList<Measurement> &values, QDate today)
{
    QList<DueValue> due;
    for (const Indicator &indicator : indicators) {
        if (indicator.isComputed() || indicator.rhythm == Indicator::Rhythm::Irregular)
            continue;
        const Period last = Period::containing(today, indicatorrules::periodOf(indicator.rhythm)).previous();
        const bool everyTwoYears = indicator.rhythm == Indicator::Rhythm::EveryTwoYears;
        const QDate from = everyTwoYears ? last.previous().firstDay() : last.firstDay();
        const bool isThere = std::ranges::any_of(values, [&](const Measurement &value) {
            return value.indicator == indicator.id && value.period.lastDay() >= from;
        });
        if (!isThere)
            due << DueValue{indicator.id, last};
    }
    return due;
}

} // namespace inko
