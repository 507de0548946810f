#pragma once

#include "core/base/result.h"
#include "core/survey/followup.h"

#include <QCoreApplication>

namespace inko {

class Store;
class Transaction;

/// An institution that is to be called, with what was said the last time.
struct DueCall {
    Return answer;
    std::optional<FollowUp> last; ///< nullopt: nobody has called yet
    friend bool operator==(const DueCall &, const DueCall &) = default;
};

/// The log of whom was called for an answer, and what goes with it in the return.
class FollowUps {
    Q_DECLARE_TR_FUNCTIONS(inko::FollowUps)
public:
    explicit FollowUps(Store &store) : m_store(store) {}

    static QString nameOf(FollowUp::Kind kind);
    static QString nameOf(FollowUp::Outcome outcome);

    Result<QList<FollowUp>> of(Id<Return> answer) const; ///< newest first
    /// The latest of each return that has one.
    Result<QHash<Id<Return>, FollowUp>> latest(Id<SurveyRound> round) const;
    /// Open returns whose call is planned for the day or was for one before, the longest waiting first.
    Result<QList<DueCall>> due(Id<SurveyRound> round, QDate day) const;

    /// Notes it and what follows from it, as one step: the return's state, its last contact, when to call again and who
    /// answered. Invalid for a day in the future or a next call before it.
    Result<FollowUp> add(const FollowUp &made);
    /// Corrects what was noted; the return stays as it is.
    Result<> update(const FollowUp &changed);
    Result<> remove(Id<FollowUp> id);

    /// The return after the follow-up; `hasEntries`: what it reports.
    static Return after(const FollowUp &made, const Return &answer, bool hasEntries);

private:
    Result<bool> hasEntries(const Return &answer) const;
    Result<> addPerson(Transaction &transaction, const FollowUp &made) const;
    Result<> check(const FollowUp &made) const;

    Store &m_store;
};

} // namespace inko
