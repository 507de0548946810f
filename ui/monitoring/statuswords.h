#pragma once

#include "core/monitoring/indicatorstatus.h"
#include "ui/widgets/icon.h"

namespace inko {

/// A status in one word, and the shape that stands beside it: it is never told by colour alone.
QString wordFor(IndicatorStatus::Value value);
Icon shapeFor(IndicatorStatus::Value value);
/// Why it stands so, in a sentence.
QString explain(const IndicatorStatus &status, const Indicator &indicator);

/// A value with its unit: "12,5 %", "40 Personen"; "–" where there is none.
QString valueText(const std::optional<double> &value, const Indicator &indicator);
/// The target: "20 % bis 2028", "40–50 Personen"; empty where there is none.
QString targetText(const Indicator &indicator);

} // namespace inko
