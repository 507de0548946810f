#include "core/monitoring/indicators/indicatorseries.h"

#include "core/monitoring/indicators/indicatorstatus.h"

namespace inko {

QList<YearValue> yearValues(const Indicator &indicator, const QList<Measurement> &values, int upTo)
{
    int first = indicator.baselineOn ? indicator.baselineOn->year() : 0;
    int last = 0;
    for (const Measurement &value : values) {
        if (!value.isTotal())
            continue;
        const int year = value.period.year();
        first = first == 0 ? year : std::min(first, year);
        last = std::max(last, year);
    }
    if (last == 0)
        return {};
    QList<YearValue> years;
    for (int year = first; year <= std::max(last, upTo); ++year) {
        const bool isNotApplicable = std::ranges::any_of(values, [&](const Measurement &value) {
            return value.isTotal() && value.period == Period::ofYear(year) &&
                   value.state == Measurement::State::NotApplicable;
        });
        years << YearValue{year, valueIn(year, indicator, values), !isNotApplicable};
    }
    return years;
}

QList<MeasuredGroup> groupsIn(const QList<Measurement> &values)
{
    QList<MeasuredGroup> groups;
    for (const Measurement &value : values) {
        const MeasuredGroup group{value.group, value.groupValue};
        if (!value.isTotal() && !groups.contains(group))
            groups << group;
    }
    return groups;
}

QList<Measurement> ofGroup(const MeasuredGroup &group, const QList<Measurement> &values)
{
    QList<Measurement> found;
    for (Measurement value : values) {
        if (value.isTotal() || value.group != group.name || value.groupValue != group.groupValue)
            continue;
        value.group.clear();
        value.groupValue.reset();
        found << value;
    }
    return found;
}

} // namespace inko
