#pragma once

#include "core/goals/goalhints.h"
#include "core/goals/goals.h"
#include "core/monitoring/indicators/indicators.h"
#include "core/survey/survey.h"

namespace inko {

/// What the file's goals have in a year. Where there was no survey in that year, none is blamed for having no entry.
Result<GoalSurroundings> surroundingsOfGoals(const Goals &goals, const Indicators &indicators, const Survey &survey,
                                             int year);

} // namespace inko
