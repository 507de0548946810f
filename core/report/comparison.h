#pragma once

#include "core/grid/yearchanges.h"
#include "core/report/reportdata.h"

namespace inko {

/// A goal at the top of the tree with its activities, by main goal, in this round and the one before.
struct ComparedGoal {
    const Goal *goal = nullptr; ///< null: without a goal
    int entriesBefore = 0;
    int entriesNow = 0;
    std::optional<int> participantsBefore; ///< as far as they are known; empty: of none, which is not zero
    std::optional<int> participantsNow;
    std::vector<YearChange> added;
    std::vector<YearChange> changed;
    std::vector<YearChange> ended;       ///< said to have ended
    std::vector<YearChange> notReported; ///< not named again and not said to have ended
    int notConfirmed = 0;                ///< as reported last year, so there is nothing to compare

    bool hasChanges() const { return !added.empty() || !changed.empty() || !ended.empty() || !notReported.empty(); }
};

/// By goal as printed, those without one last. Empty without a round before. Points into the data.
std::vector<ComparedGoal> comparedGoals(const ReportData &data);

/// Participants as far as they are known; empty if they are known of no entry.
std::optional<int> knownParticipants(const std::vector<GridEntry> &entries);

} // namespace inko
