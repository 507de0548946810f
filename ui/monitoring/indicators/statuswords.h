#pragma once

#include "core/monitoring/indicators/indicatorstatus.h"
#include "ui/widgets/icon.h"

namespace inko {

/// A status in one word, and the shape that stands beside it: it is never told by colour alone.
QString wordFor(const IndicatorStatus &status);
Icon shapeFor(const IndicatorStatus &status);
/// Why it stands so, in a sentence.
QString explain(const IndicatorStatus &status, const Indicator &indicator);

/// With the whole unit ("40 Personen") or, in a narrow column, with none but %.
enum class Units { Shown, Short };
/// A value, rounded: "12,5 %"; "–" where there is none.
QString valueText(const std::optional<double> &value, const Indicator &indicator, Units units = Units::Shown);
/// The target: "20 % by 2028", "40–50 persons"; empty where there is none.
QString targetText(const Indicator &indicator, Units units = Units::Shown);

} // namespace inko
