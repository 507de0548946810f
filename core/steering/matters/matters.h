#pragma once

#include "core/steering/matters/task.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace inko {

/// What a body has set going and follows until it is settled: recommendations, tasks, and topics for its sessions.
class Matters {
    Q_DECLARE_TR_FUNCTIONS(inko::Matters)
public:
    using State = Recommendation::State;

    explicit Matters(Store &store) : m_store(store) {}

    static QString nameOf(Recommendation::Addressee addressee);
    static QString nameOf(State state);
    static QString nameOf(Task::State state);
    static bool isAnswered(State state); ///< the addressee has said something that holds
    static bool isSettled(State state);  ///< nothing more is waited for

    Result<QList<Recommendation>> recommendations() const; ///< newest first
    Result<Recommendation> recommendation(Id<Recommendation> id) const;
    /// Invalid without a title or a day, or with a day in the future.
    Result<Recommendation> add(const Recommendation &added);
    Result<> update(const Recommendation &changed);
    /// With its steps. Invalid while it stands on an agenda or has tasks.
    Result<> remove(Id<Recommendation> id);

    Result<QList<RecommendationStep>> steps() const; ///< of all recommendations, by day
    Result<QList<RecommendationStep>> stepsOf(Id<Recommendation> recommendation) const;
    /// Invalid without a day, before the recommendation was proposed, in the future, or back to Proposed.
    Result<RecommendationStep> add(const RecommendationStep &added);
    Result<> update(const RecommendationStep &changed);
    Result<> remove(Id<RecommendationStep> id);
    /// Where each recommendation that has steps stands: the latest one up to this day. One without is Proposed.
    Result<QHash<Id<Recommendation>, RecommendationStep>> standing(std::optional<QDate> upTo = {}) const;

    Result<QList<Task>> tasks() const; ///< open ones first, by due day
    Result<Task> task(Id<Task> id) const;
    /// Invalid without a title, or settled in the future. Once it is no longer open it says since when, and only then.
    Result<Task> add(const Task &added);
    Result<> update(const Task &changed);
    Result<> remove(Id<Task> id); ///< Invalid while it stands on an agenda

    Result<QList<Topic>> topics() const;   ///< waiting ones first, oldest first
    Result<Topic> add(const Topic &added); ///< Invalid without a title; noted today unless it says when
    Result<> update(const Topic &changed);
    Result<> remove(Id<Topic> id);

private:
    QDate today() const { return m_store.now().toLocalTime().date(); }
    Result<Recommendation> checked(const Recommendation &recommendation) const;
    Result<RecommendationStep> checked(const RecommendationStep &step) const;
    Result<Task> checked(const Task &task) const;
    Result<Topic> checked(const Topic &topic) const;

    Store &m_store;
};

} // namespace inko
