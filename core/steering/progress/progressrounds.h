#pragma once

#include "core/steering/progress/progress.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace inko {

/// Asking how projects are going: whom, when, and what they said.
class ProgressRounds {
    Q_DECLARE_TR_FUNCTIONS(inko::ProgressRounds)
public:
    explicit ProgressRounds(Store &store) : m_store(store) {}

    static QString nameOf(ProgressRequest::State state);
    static QString nameOf(ProgressReport::Standing standing);

    Result<QList<ProgressRound>> all() const; ///< newest first
    Result<ProgressRound> byId(Id<ProgressRound> id) const;
    /// Asks the institutions that are members of its body on its first day, each by its representative; without a body
    /// whoever has projects in the newest grid. Each is asked about its projects of that grid that have not ended.
    /// Invalid without a title, with one that is there, or where answers are due before it begins.
    Result<ProgressRound> open(const ProgressRound &opened);
    Result<> update(const ProgressRound &changed);
    Result<> remove(Id<ProgressRound> id); ///< with what was not answered. Invalid once somebody answered

    Result<QList<ProgressRequest>> requestsOf(Id<ProgressRound> round) const; ///< as they were asked
    Result<ProgressRequest> request(Id<ProgressRequest> id) const;
    /// Asks one more institution. Invalid where it is asked already.
    Result<ProgressRequest> ask(Id<ProgressRound> round, Id<Organisation> organisation);
    /// Invalid: answered in the future, or without saying how.
    Result<> update(const ProgressRequest &changed);
    Result<> remove(Id<ProgressRequest> id); ///< Invalid once it said something
    /// The mails went out: whoever was not asked yet is now. One step.
    Result<> markAsked(const QList<Id<ProgressRequest>> &requests);

    Result<QList<ProgressReport>> reportsIn(Id<ProgressRound> round) const; ///< of all requests, as they were asked
    Result<QList<ProgressReport>> reportsOf(Id<ProgressRequest> request) const;
    /// Once something is said the request counts as answered, by telephone unless it says otherwise. Invalid without a
    /// project, and for one that the institution is asked about already.
    Result<ProgressReport> add(const ProgressReport &added);
    Result<> update(const ProgressReport &changed);
    Result<> remove(Id<ProgressReport> id);

private:
    QDate today() const { return m_store.now().toLocalTime().date(); }
    Result<ProgressRound> checked(const ProgressRound &round) const;
    Result<ProgressReport> checked(const ProgressReport &report) const;
    Result<> noteAnswer(Transaction &transaction, const ProgressReport &report);
    Result<> addRequest(Transaction &transaction, const ProgressRequest &request, const QList<GridEntry> &projects);
    Result<QList<ProgressRequest>> requestsFor(const ProgressRound &round, const QList<GridEntry> &projects) const;

    Store &m_store;
};

} // namespace inko
