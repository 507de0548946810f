#pragma once

#include "core/steering/progress/progressrounds.h"

namespace inko {

/// What an answer would change in the newest grid.
struct ProgressChange {
    ProgressReport report;
    std::optional<GridEntry> before; ///< empty: a project that the grid does not have yet
    GridEntry after;
    friend bool operator==(const ProgressChange &, const ProgressChange &) = default;
};

/// Takes what institutions said of their projects into the newest grid, where it differs from what stands there: ended,
/// until when, how many participants, and projects that are new. Nothing happens by itself.
class ProgressIntoGrid {
    Q_DECLARE_TR_FUNCTIONS(inko::ProgressIntoGrid)
public:
    explicit ProgressIntoGrid(Store &store) : m_store(store) {}

    /// What is neither taken over nor left out; empty where there is no grid.
    Result<QList<ProgressChange>> open(Id<ProgressRound> round) const;
    /// As one step; whatever of these is not open any more is passed over. Returns how many were taken over.
    Result<int> takeOver(Id<ProgressRound> round, const QList<Id<ProgressReport>> &reports);
    /// The grid stays as it is, and these are not proposed again.
    Result<> leaveOut(const QList<Id<ProgressReport>> &reports);

    /// "ended; participants 20 → 35", in the program's language.
    static QString inWords(const ProgressChange &change);

private:
    Store &m_store;
};

} // namespace inko
