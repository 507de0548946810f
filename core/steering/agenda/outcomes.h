#pragma once

#include "core/steering/sessions/session.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace inko {

/// What a session's decisions change elsewhere.
struct SessionOutcomes {
    QList<Goal> adopted;             ///< annual goals, as they will be
    QList<Goal> discussed;           ///< annual goals that were proposed and put off or rejected
    QList<GoalRelation> settled;     ///< contradictions, as they will be
    QList<RecommendationStep> steps; ///< not stored yet
    bool isEmpty() const { return adopted.isEmpty() && discussed.isEmpty() && settled.isEmpty() && steps.isEmpty(); }
    friend bool operator==(const SessionOutcomes &, const SessionOutcomes &) = default;
};

/// Takes what a session decided over into goals, contradictions and recommendations, so that it is typed once. Only
/// what has not been taken over yet; only once the session was held.
class Outcomes {
    Q_DECLARE_TR_FUNCTIONS(inko::Outcomes)
public:
    explicit Outcomes(Store &store) : m_store(store) {}

    Result<SessionOutcomes> of(Id<Session> session) const;
    /// As one step; returns what it did.
    Result<SessionOutcomes> takeOver(Id<Session> session);

private:
    Store &m_store;
};

} // namespace inko
