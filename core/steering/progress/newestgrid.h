#pragma once

#include "core/grid/gridentry.h"
#include "core/storage/store.h"
#include "core/survey/surveyround.h"

namespace inko {

/// The latest sending of the grid; nullopt before the first one.
Result<std::optional<SurveyRound>> newestRound(Store &store);

/// Its entries that are not said to have ended, as they were entered: what institutions are asked about.
Result<QList<GridEntry>> projectsOfNewestGrid(Store &store);

} // namespace inko
