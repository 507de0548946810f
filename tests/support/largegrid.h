#pragma once

#include "core/storage/store.h"
#include "core/survey/surveyround.h"

namespace inko::test {

/// Fills an empty file with a round of 2026 and this many believable entries, the same ones each time:
/// 75 goals, an organisation for every 200 entries, several values in a cell, German words, gaps.
Result<Id<SurveyRound>> fillLargeGrid(Store &store, int entries);

/// Makes a file with such a round.
Result<> makeLargeFile(const QString &path, int entries);

} // namespace inko::test
