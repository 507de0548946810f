#include "core/steering/agenda/agendafinder.h"
#include "core/steering/sessions/sessions.h"

namespace inko {

using Source = AgendaProposal::Source;

QString AgendaProposals::nameOf(Source source)
{
    switch (source) {
    case Source::Minutes: return tr("Minutes");
    case Source::PostponedItem: return tr("Postponed");
    case Source::AnnualGoal: return tr("Annual goal");
    case Source::Recommendation: return tr("Recommendation");
    case Source::Contradiction: return tr("Contradiction");
    case Source::Task: return tr("Tasks");
    case Source::Milestone: return tr("Milestones");
    case Source::BehindIndicator: return tr("Indicators");
    case Source::DueValue: return tr("Missing values");
    case Source::Topic: return tr("Noted topic");
    case Source::Progress: return tr("Progress");
    }
    return {};
}

Result<QList<AgendaProposal>> AgendaProposals::forSession(Id<Session> session) const
{
    return OpenMatters::read(m_store, session).map(&findProposals);
}

Result<> AgendaProposals::take(Id<Session> session, const QList<AgendaProposal> &proposals)
{
    return m_store.write(tr("Agenda prepared"), [&](Transaction &transaction) -> Result<> {
        Sessions sessions(m_store);
        for (const AgendaProposal &proposal : proposals) {
            AgendaItem item = proposal.item;
            item.session = session;
            const auto added = sessions.add(item);
            if (!added)
                return fail(added.error());
            if (!proposal.topic)
                continue;
            auto topics = transaction.table<Topic>();
            const Result<> settled = topics.byId(*proposal.topic).and_then([&](Topic topic) {
                topic.agendaItem = added->id;
                return topics.update(topic);
            });
            if (!settled)
                return settled;
        }
        return {};
    });
}

} // namespace inko
