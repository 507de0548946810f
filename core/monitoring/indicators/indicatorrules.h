#pragma once

#include "core/base/result.h"
#include "core/monitoring/indicators/indicator.h"

#include <QList>

namespace inko {

/// What indicators and their values can say, for screens and imports alike; on values, without a file. Each check is
/// Invalid with a reason that tells what to do.
namespace indicatorrules {

Result<> checkTitle(const Indicator &indicator);
/// First agree on goals, then on indicators: one without a goal cannot be kept.
Result<> checkGoals(const Indicator &indicator);
Result<> checkBaseline(const Indicator &indicator);
/// A target has a year; a corridor two ends, in order.
Result<> checkTarget(const Indicator &indicator);
/// What makes a value ask: a factor above 1, a range in order.
Result<> checkLimits(const Indicator &indicator);
/// What is worked out from the grid is told apart by what the grid has.
Result<> checkComputation(const Indicator &indicator);
/// All of the above.
Result<> check(const Indicator &indicator);

/// The value that follows from its numerator and denominator, where it has these.
Measurement completed(Measurement measurement);
Result<> check(const Measurement &measurement, const Indicator &indicator);

/// Does the indicator tell groups apart that are values of a list?
std::optional<CodeValue::List> listOf(Indicator::Breakdown breakdown);
/// How long the periods are that it has values for; a year where it has no rhythm.
Period::Length periodOf(Indicator::Rhythm rhythm);

} // namespace indicatorrules

} // namespace inko
