#pragma once

#include "core/monitoring/indicators/indicator.h"

#include <QList>

namespace inko {

/// A value that somebody should enter.
struct DueValue {
    Id<Indicator> indicator;
    Period period; ///< the last one that is over
    friend bool operator==(const DueValue &, const DueValue &) = default;
};

/// One for each indicator that has a rhythm, is not worked out, and has no value, not even “unknown”, for the last
/// period that is over; every two years, for neither of the last two years.
QList<DueValue> dueValues(const QList<Indicator> &indicators, const QList<Measurement> &values, QDate today);

} // namespace inko
