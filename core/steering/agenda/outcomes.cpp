#include "core/steering/agenda/outcomes.h"

#include "core/goals/goals.h"
#include "core/steering/agenda/openmatters.h"
#include "core/steering/sessions/sessions.h"

#include <QLocale>

namespace inko {

namespace {

using Outcome = AgendaItem::Outcome;
using State = Recommendation::State;

/// What a body's decision means for a recommendation. One that advises others passes it on.
std::optional<State> stateAfter(const AgendaItem &item, Body::Kind kind, Recommendation::Addressee addressee)
{
    using Addressee = Recommendation::Addressee;
    const bool isAddressee = (kind == Body::Kind::Council && addressee == Addressee::Council) ||
                             (kind == Body::Kind::Conference && addressee == Addressee::Conference);
    switch (item.outcome) {
    case Outcome::Consensus:
    case Outcome::Accepted: return isAddressee ? State::Adopted : State::PassedOn;
    case Outcome::Rejected: return State::Rejected;
    case Outcome::Postponed: return State::Postponed;
    case Outcome::None:
    case Outcome::Noted: break;
    }
    return {};
}

/// Works through one session's decisions.
class Reader {
public:
    Reader(const OpenMatters &open, const QList<RecommendationStep> &steps) : m_open(open), m_steps(steps) {}

    SessionOutcomes read()
    {
        for (const AgendaItem &item : m_open.items) {
            if (item.session != m_open.session.id || item.outcome == Outcome::None)
                continue;
            readGoals(item);
            readContradictions(item);
            readRecommendations(item);
            readMinutes(item);
        }
        return m_outcomes;
    }

private:
    void readGoals(const AgendaItem &item)
    {
        for (const Id<Goal> id : item.goals) {
            const auto found = std::ranges::find(m_open.goals, id, &Goal::id);
            if (found == m_open.goals.cend() || found->level != Goal::Level::Annual)
                continue;
            Goal goal = *found;
            const bool isOpen = goal.status == Goal::Status::Proposed || goal.status == Goal::Status::Discussed;
            if (item.isAgreed() && isOpen && m_open.body.kind == Body::Kind::Conference) {
                goal.status = Goal::Status::Adopted;
                goal.adoptedBy = m_open.body.name;
                goal.adoptedOn = m_open.session.day;
                m_outcomes.adopted << goal;
            } else if (goal.status == Goal::Status::Proposed) {
                goal.status = Goal::Status::Discussed;
                m_outcomes.discussed << goal;
            }
        }
    }
    void readContradictions(const AgendaItem &item)
    {
        for (const Id<GoalRelation> id : item.contradictions) {
            const auto found = std::ranges::find(m_open.relations, id, &GoalRelation::id);
            if (found == m_open.relations.cend() || !found->isOpen() || !item.isAgreed())
                continue;
            GoalRelation relation = *found;
            if (relation.settledBy.isEmpty())
                relation.settledBy = m_open.body.name;
            relation.settledIn = titleOf(m_open.session, m_open.body);
            relation.settledOn = m_open.session.day;
            m_outcomes.settled << relation;
        }
    }
    void readRecommendations(const AgendaItem &item)
    {
        for (const Id<Recommendation> id : item.recommendations) {
            const auto found = std::ranges::find(m_open.recommendations, id, &Recommendation::id);
            if (found == m_open.recommendations.cend())
                continue;
            const bool isNoted = std::ranges::any_of(m_steps, [&](const RecommendationStep &step) {
                return step.recommendation == id && step.agendaItem == item.id;
            });
            const auto state = stateAfter(item, m_open.body.kind, found->addressee);
            if (state && !isNoted)
                m_outcomes.steps << RecommendationStep{{}, 0, id, m_open.session.day, *state, item.id, item.decision};
        }
    }

    void readMinutes(const AgendaItem &item)
    {
        for (Session session : m_open.sessions) {
            const bool isOpen = session.state == Session::State::Held || session.state == Session::State::Drafted;
            if (!item.isAgreed() || !isOpen || session.isCancelled || session.body != m_open.body.id ||
                session.day >= m_open.session.day || item.title != Outcomes::minutesTitle(session.day))
                continue;
            session.state = Session::State::Approved;
            session.approvedOn = m_open.session.day;
            m_outcomes.approved << session;
        }
    }

    const OpenMatters &m_open;
    const QList<RecommendationStep> &m_steps;
    SessionOutcomes m_outcomes;
};

} // namespace

QString Outcomes::minutesTitle(QDate day)
{
    return tr("Minutes of %1").arg(QLocale().toString(day, QLocale::ShortFormat));
}

Result<SessionOutcomes> Outcomes::of(Id<Session> session) const
{
    const auto open = OpenMatters::read(m_store, session);
    const auto steps = Matters(m_store).steps();
    if (const auto error = firstErrorOf(open, steps))
        return fail(*error);
    if (open->session.state < Session::State::Held)
        return SessionOutcomes();
    return Reader(*open, *steps).read();
}

Result<SessionOutcomes> Outcomes::takeOver(Id<Session> session, const Approve &approve)
{
    return m_store.write(tr("Decisions of a session taken over"), [&](Transaction &) -> Result<SessionOutcomes> {
        const auto outcomes = of(session);
        if (!outcomes)
            return outcomes;
        Goals goals(m_store);
        Matters matters(m_store);
        Result<> done;
        for (const Goal &goal : outcomes->adopted + outcomes->discussed)
            done = done.and_then([&] { return goals.update(goal); });
        for (const GoalRelation &relation : outcomes->settled)
            done = done.and_then([&] { return goals.update(relation); });
        for (const RecommendationStep &step : outcomes->steps)
            done = done.and_then([&] { return matters.add(step).map([](const RecommendationStep &) {}); });
        for (const Session &earlier : outcomes->approved)
            done = done.and_then([&] { return approve(earlier); });
        return done.map([&] { return *outcomes; });
    });
}

} // namespace inko
