#pragma once

#include "core/base/result.h"
#include "core/grid/yearchanges.h"
#include "core/survey/surveyround.h"

namespace inko {

class Store;

/// What changed from the round before to the round of a year. Holds the entries that its changes point to.
struct YearComparison {
    int year = 0;
    int yearBefore = 0;
    std::vector<GridEntry> before;
    std::vector<GridEntry> now;
    std::vector<YearChange> changes;

    YearComparison() = default;
    YearComparison(YearComparison &&) = default; // the entries stay where they are
    YearComparison &operator=(YearComparison &&) = default;
    YearComparison(const YearComparison &) = delete;
    YearComparison &operator=(const YearComparison &) = delete;

    int count(YearChange::Kind kind) const;
};

/// NotFound, with the reason, where the year has no round or no round is before it.
Result<YearComparison> compareWithLastYear(Store &store, int year);

} // namespace inko
