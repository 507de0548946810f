#pragma once

#include "core/steering/sessions/session.h"
#include "core/storage/store.h"

#include <QCoreApplication>

#include <functional>

namespace inko {

/// What a session's decisions change elsewhere.
struct SessionOutcomes {
    QList<Goal> adopted;             ///< annual goals, as they will be
    QList<Goal> discussed;           ///< annual goals that were proposed and put off or rejected
    QList<GoalRelation> settled;     ///< contradictions, as they will be
    QList<RecommendationStep> steps; ///< not stored yet
    QList<Session> approved;         ///< earlier ones whose minutes were approved, as they will be
    bool isEmpty() const
    {
        return adopted.isEmpty() && discussed.isEmpty() && settled.isEmpty() && steps.isEmpty() && approved.isEmpty();
    }
    friend bool operator==(const SessionOutcomes &, const SessionOutcomes &) = default;
};

/// Takes what a session decided over into goals, contradictions, recommendations and earlier minutes: typed once. Only
/// what has not been taken over yet; only once the session was held.
class Outcomes {
    Q_DECLARE_TR_FUNCTIONS(inko::Outcomes)
public:
    /// Stores a session whose minutes are approved, and keeps them as they are then.
    using Approve = std::function<Result<>(const Session &)>;

    explicit Outcomes(Store &store) : m_store(store) {}

    /// What the agenda item is called under which the minutes of that day are approved.
    static QString minutesTitle(QDate day);

    Result<SessionOutcomes> of(Id<Session> session) const;
    /// As one step; returns what it did.
    Result<SessionOutcomes> takeOver(Id<Session> session, const Approve &approve);

private:
    Store &m_store;
};

} // namespace inko
