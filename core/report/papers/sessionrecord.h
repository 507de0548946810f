#pragma once

#include "core/grid/namelist.h"
#include "core/report/papers/townrecord.h"
#include "core/steering/sessions/session.h"

namespace inko {

class Workspace;

/// One session with everything that its papers tell of, read once.
struct SessionRecord : TownRecord {
    Body body;
    Session session;
    QList<AgendaItem> items;   ///< in order
    QList<AgendaPaper> papers; ///< of its items, in the order they were entered
    QList<Attendance> attendance;
    QList<Amendment> amendments;
    QList<Goal> goals;
    QList<Milestone> milestones;
    QList<GoalRelation> relations;
    QList<Indicator> indicators;
    NameList activities;
    QList<Recommendation> recommendations;
    QHash<Id<Recommendation>, RecommendationStep> standing; ///< of those that something has become of
    QList<Task> tasks;
    QList<Contact> contacts;
    QHash<Id<Organisation>, QString> organisations; ///< their names

    static Result<SessionRecord> read(Workspace &workspace, Id<Session> session);

    QString nameOf(const std::optional<Id<Organisation>> &organisation) const; ///< empty: none
    QString goalName(Id<Goal> id) const;
    Recommendation::State stateOf(Id<Recommendation> id) const;
    QList<Task> tasksFrom(Id<AgendaItem> item) const; ///< given under it
    QList<Recommendation> recommendationsFrom(Id<AgendaItem> item) const;
};

} // namespace inko
