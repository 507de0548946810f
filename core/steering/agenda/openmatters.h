#pragma once

#include "core/steering/agenda/agendaproposals.h"
#include "core/steering/matters/matters.h"
#include "core/steering/progress/progressrounds.h"

namespace inko {

/// Everything that bears on an agenda, read once.
struct OpenMatters {
    Session session;
    Body body;
    QList<Session> sessions;
    QList<AgendaItem> items; ///< of all sessions
    QList<Goal> goals;
    QList<Milestone> milestones;
    QList<GoalRelation> relations;
    QList<Indicator> indicators;
    QHash<Id<Indicator>, QList<Measurement>> values;
    QList<Recommendation> recommendations;
    QHash<Id<Recommendation>, RecommendationStep> standing;
    QList<Task> tasks;
    QList<Topic> topics;
    QHash<Id<Organisation>, QString> organisations; ///< their names
    std::optional<ProgressRound> progress;          ///< in which its members were asked since its last session
    QList<ProgressRequest> progressRequests;        ///< of that round
    QList<ProgressReport> progressReports;
    int members = 0; ///< institutions that the body has on the session's day

    static Result<OpenMatters> read(Store &store, Id<Session> session);

    QString goalName(Id<Goal> id) const; ///< "2.1 Welcome newcomers officially"
    QString nameOf(const std::optional<Id<Organisation>> &organisation) const;
    Recommendation::State stateOf(Id<Recommendation> id) const;
};

} // namespace inko
