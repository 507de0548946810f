#pragma once

#include "core/monitoring/indicators/indicator.h"

#include <QList>

namespace inko {

/// What an indicator was in one year as a whole.
struct YearValue {
    int year = 0;
    std::optional<double> value; ///< empty: not known, or not applicable
    bool isApplicable = true;
    friend bool operator==(const YearValue &, const YearValue &) = default;
};

/// Every year from the first one that something is said of, or the baseline's, up to this one or the newest with a
/// value; years in between that nothing is said of are unknown. Empty where nothing is said at all.
QList<YearValue> yearValues(const Indicator &indicator, const QList<Measurement> &values, int upTo);

/// A group that an indicator's values are told apart by.
struct MeasuredGroup {
    QString name;                                 ///< of sexes, ages and free ones
    std::optional<Id<CodeValue>> groupValue = {}; ///< of target groups and districts
    friend bool operator==(const MeasuredGroup &, const MeasuredGroup &) = default;
};

/// Those that there are values of, as they first come.
QList<MeasuredGroup> groupsIn(const QList<Measurement> &values);

/// What there is about one group alone, as if it were the whole.
QList<Measurement> ofGroup(const MeasuredGroup &group, const QList<Measurement> &values);

} // namespace inko
