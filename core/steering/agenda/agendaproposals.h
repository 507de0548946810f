#pragma once

#include "core/steering/sessions/session.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace inko {

/// Something open that a session could talk about.
struct AgendaProposal {
    enum class Source {
        Minutes, ///< of the last session, to be approved
        PostponedItem,
        AnnualGoal, ///< that a conference adopts
        Recommendation,
        Contradiction,
        Task,
        Milestone,
        BehindIndicator,
        DueValue,
        Topic,
        Progress ///< of what the institutions do
    };

    Source source = Source::Topic;
    AgendaItem item; ///< as it would stand on the agenda: title, where it comes from, the facts, what it is linked with
    std::optional<Id<Topic>> topic;
    friend bool operator==(const AgendaProposal &, const AgendaProposal &) = default;
};

/// What a session's agenda could be made of, from everything that is open on its day: each once, what stands on the
/// agenda already left out. Suggested, never put there by itself. What a body is asked depends on its kind: the council
/// and the conference are asked what is theirs to decide, the groups that work are shown everything that waits.
class AgendaProposals {
    Q_DECLARE_TR_FUNCTIONS(inko::AgendaProposals)
public:
    explicit AgendaProposals(Store &store) : m_store(store) {}

    static QString nameOf(AgendaProposal::Source source);

    Result<QList<AgendaProposal>> forSession(Id<Session> session) const;
    /// Puts these on the agenda, in this order, as one step.
    Result<> take(Id<Session> session, const QList<AgendaProposal> &proposals);

private:
    Store &m_store;
};

} // namespace inko
