#include "core/steering/agenda/agendafinder.h"

#include "core/base/shortnumber.h"
#include "core/goals/goals.h"
#include "core/monitoring/indicators/duevalues.h"
#include "core/monitoring/indicators/indicatorstatus.h"
#include "core/steering/agenda/outcomes.h"
#include "core/steering/agenda/progressbrief.h"
#include "core/steering/sessions/sessions.h"

#include <QLocale>

namespace inko {

using namespace Qt::StringLiterals;
using Source = AgendaProposal::Source;

namespace {

QString dayText(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

/// "Jugendamt, due on 1.3.2026": what is known of it, in brackets; nothing where nothing is.
QString inBrackets(QStringList parts)
{
    parts.removeAll(QString());
    return parts.isEmpty() ? QString() : u" ("_s + parts.join(u", "_s) + u')';
}

/// Finds what could stand on one session's agenda.
class Finder {
    Q_DECLARE_TR_FUNCTIONS(inko::AgendaProposals)
public:
    explicit Finder(const OpenMatters &open) : m_open(open)
    {
        std::ranges::copy_if(open.items, std::back_inserter(m_onAgenda),
                             [&](const AgendaItem &item) { return item.session == open.session.id; });
    }

    QList<AgendaProposal> find();

private:
    bool isWorkingGroup() const
    {
        return m_open.body.kind != Body::Kind::Conference && m_open.body.kind != Body::Kind::Council;
    }
    template<class T>
    bool isOnAgenda(QList<Id<T>> AgendaItem::*links, Id<T> id) const
    {
        return std::ranges::any_of(m_onAgenda, [&](const AgendaItem &item) { return (item.*links).contains(id); });
    }
    bool isTitled(const QString &title) const
    {
        return std::ranges::any_of(m_onAgenda, [&](const AgendaItem &item) { return item.title == title; });
    }
    AgendaProposal &propose(Source source, const QString &title, const QString &origin, const QString &brief)
    {
        AgendaProposal made;
        made.source = source;
        made.item.session = m_open.session.id;
        made.item.title = title;
        made.item.origin = origin;
        made.item.brief = brief;
        m_found << made;
        return m_found.back();
    }

    void proposeMinutes();
    void proposePostponed();
    void proposeAnnualGoals();
    AgendaProposal *postponedWith(const Recommendation &recommendation);
    void proposeRecommendations();
    void proposeContradictions();
    void proposeTasks();
    void proposeMilestones();
    void proposeBehind();
    void proposeDueValues();
    void proposeTopics();
    void proposeProgress();

    const OpenMatters &m_open;
    QList<AgendaItem> m_onAgenda;
    QList<AgendaProposal> m_found;
};

QList<AgendaProposal> Finder::find()
{
    proposeMinutes();
    proposePostponed();
    if (m_open.body.kind == Body::Kind::Conference)
        proposeAnnualGoals();
    proposeRecommendations();
    if (m_open.body.kind != Body::Kind::Council)
        proposeTopics();
    proposeContradictions();
    if (isWorkingGroup()) {
        proposeTasks();
        proposeMilestones();
        proposeBehind();
        proposeDueValues();
        proposeProgress();
    }
    return m_found;
}

void Finder::proposeMinutes()
{
    const Session *last = nullptr;
    for (const Session &session : m_open.sessions) {
        const bool isEarlier = session.body == m_open.body.id && session.id != m_open.session.id &&
                               session.day < m_open.session.day && !session.isCancelled;
        if (isEarlier && (session.state == Session::State::Held || session.state == Session::State::Drafted))
            last = &session; // they come by day
    }
    if (!last)
        return;
    const QString title = Outcomes::minutesTitle(last->day);
    if (!isTitled(title))
        propose(Source::Minutes, title, tr("The minutes of the last session are not approved yet."),
                tr("Session of %1, %2.").arg(dayText(last->day), Sessions::nameOf(last->state)));
}

void Finder::proposePostponed()
{
    for (const AgendaItem &item : m_open.items) {
        if (item.outcome != AgendaItem::Outcome::Postponed)
            continue;
        const auto session = std::ranges::find(m_open.sessions, item.session, &Session::id);
        if (session->body != m_open.body.id || session->day >= m_open.session.day)
            continue;
        const bool isTakenUpAgain = std::ranges::any_of(
            m_open.items, [&](const AgendaItem &later) { return later.id > item.id && later.title == item.title; });
        if (isTakenUpAgain)
            continue;
        AgendaProposal &proposal =
            propose(Source::PostponedItem, item.title, tr("Postponed on %1.").arg(dayText(session->day)), item.brief);
        AgendaItem again = item;
        again.id = {};
        again.version = 0;
        again.session = m_open.session.id;
        again.origin = proposal.item.origin;
        again.minutes.clear();
        again.decision.clear();
        again.outcome = AgendaItem::Outcome::None;
        again.votesFor.reset();
        again.votesAgainst.reset();
        again.abstentions.reset();
        proposal.item = again;
    }
}

void Finder::proposeAnnualGoals()
{
    const int year = m_open.session.day.year();
    for (const Goal &goal : m_open.goals) {
        const bool isOpen = goal.status == Goal::Status::Proposed || goal.status == Goal::Status::Discussed;
        const bool isNear = goal.year && (*goal.year == year || *goal.year == year + 1);
        if (!isOpen || !isNear || isOnAgenda(&AgendaItem::goals, goal.id))
            continue;
        QStringList facts{tr("Annual goal for %1, %2.").arg(*goal.year).arg(Goals::nameOf(goal.status))};
        if (goal.parent)
            facts << tr("Under “%1”.").arg(m_open.goalName(*goal.parent));
        if (!m_open.nameOf(goal.responsible).isEmpty())
            facts << tr("Looked after by %1.").arg(m_open.nameOf(goal.responsible));
        if (goal.points)
            facts << tr("Points: %1.").arg(*goal.points);
        facts << goal.description.simplified();
        facts.removeAll(QString());
        propose(Source::AnnualGoal, tr("Annual goal %1: %2").arg(goal.number, goal.title),
                tr("Annual goals are adopted by the conference."), facts.join(u' '))
            .item.goals = {goal.id};
    }
}

/// What is taken up again anyway because it was postponed, by its link or its title; null: nothing.
AgendaProposal *Finder::postponedWith(const Recommendation &recommendation)
{
    const auto found = std::ranges::find_if(m_found, [&](const AgendaProposal &proposal) {
        return proposal.source == Source::PostponedItem && (proposal.item.title == recommendation.title ||
                                                            proposal.item.recommendations.contains(recommendation.id));
    });
    return found == m_found.end() ? nullptr : &*found;
}

void Finder::proposeRecommendations()
{
    using Addressee = Recommendation::Addressee;
    for (const Recommendation &recommendation : m_open.recommendations) {
        const auto state = m_open.stateOf(recommendation.id);
        const bool isMeant = isWorkingGroup() || (m_open.body.kind == Body::Kind::Council) ==
                                                     (recommendation.addressee == Addressee::Council);
        if (Matters::isAnswered(state) || !isMeant || recommendation.proposedOn > m_open.session.day ||
            isOnAgenda(&AgendaItem::recommendations, recommendation.id) ||
            (!isWorkingGroup() && recommendation.addressee == Addressee::Administration))
            continue;
        const auto step = m_open.standing.constFind(recommendation.id);
        const QDate since = step == m_open.standing.cend() ? recommendation.proposedOn : step->day;
        QStringList facts{tr("To: %1; %2 since %3.")
                              .arg(Matters::nameOf(recommendation.addressee), Matters::nameOf(state), dayText(since))};
        facts << recommendation.text.simplified() << recommendation.reason.simplified();
        facts.removeAll(QString());
        if (AgendaProposal *postponed = postponedWith(recommendation)) {
            if (!postponed->item.recommendations.contains(recommendation.id))
                postponed->item.recommendations << recommendation.id;
            if (postponed->item.brief.isEmpty())
                postponed->item.brief = facts.join(u' ');
            continue;
        }
        AgendaProposal &proposal = propose(
            Source::Recommendation, tr("Recommendation: %1").arg(recommendation.title),
            tr("Recommended on %1 and not answered yet.").arg(dayText(recommendation.proposedOn)), facts.join(u' '));
        proposal.item.recommendations = {recommendation.id};
        proposal.item.goals = recommendation.goals;
    }
}

void Finder::proposeContradictions()
{
    for (const GoalRelation &relation : m_open.relations) {
        if (!relation.isOpen() || isOnAgenda(&AgendaItem::contradictions, relation.id))
            continue;
        const QString one = m_open.goalName(relation.goal);
        const QString other = m_open.goalName(relation.otherGoal);
        QStringList facts{tr("“%1” contradicts “%2”.").arg(one, other)};
        if (!relation.settledBy.isEmpty())
            facts << tr("To be settled by: %1.").arg(relation.settledBy);
        if (!relation.note.isEmpty())
            facts << relation.note.simplified();
        AgendaProposal &proposal =
            propose(Source::Contradiction, tr("Settle a contradiction: %1 and %2").arg(one, other),
                    tr("Two goals contradict each other, and nobody has settled it."), facts.join(u' '));
        proposal.item.contradictions = {relation.id};
        proposal.item.goals = {relation.goal, relation.otherGoal};
    }
}

void Finder::proposeTasks()
{
    QStringList lines;
    QList<Id<Task>> overdue;
    for (const Task &task : m_open.tasks) {
        if (task.state != Task::State::Open || !task.dueOn || *task.dueOn >= m_open.session.day ||
            isOnAgenda(&AgendaItem::tasks, task.id))
            continue;
        overdue << task.id;
        lines << task.title + inBrackets({m_open.nameOf(task.responsible), tr("due on %1").arg(dayText(*task.dueOn))});
    }
    if (!overdue.isEmpty())
        propose(Source::Task, tr("Open tasks"), tr("%n task(s) overdue.", nullptr, static_cast<int>(overdue.size())),
                lines.join(u"; "_s) + u'.')
            .item.tasks = overdue;
}

void Finder::proposeMilestones()
{
    QStringList lines;
    QList<Id<Milestone>> overdue;
    QList<Id<Goal>> goals;
    for (const Milestone &milestone : m_open.milestones) {
        if (milestone.doneOn || milestone.dueOn >= m_open.session.day ||
            isOnAgenda(&AgendaItem::milestones, milestone.id))
            continue;
        overdue << milestone.id;
        if (!goals.contains(milestone.goal))
            goals << milestone.goal;
        lines << milestone.title + inBrackets({m_open.goalName(milestone.goal), m_open.nameOf(milestone.responsible),
                                               tr("due on %1").arg(dayText(milestone.dueOn))});
    }
    if (overdue.isEmpty())
        return;
    AgendaProposal &proposal =
        propose(Source::Milestone, tr("Overdue milestones"),
                tr("%n milestone(s) overdue.", nullptr, static_cast<int>(overdue.size())), lines.join(u"; "_s) + u'.');
    proposal.item.milestones = overdue;
    proposal.item.goals = goals;
}

void Finder::proposeBehind()
{
    QStringList lines;
    QList<Id<Indicator>> behind;
    for (const Indicator &indicator : m_open.indicators) {
        const IndicatorStatus status =
            statusIn(m_open.session.day.year(), indicator, m_open.values.value(indicator.id));
        if (status.value != IndicatorStatus::Value::Behind || isOnAgenda(&AgendaItem::indicators, indicator.id))
            continue;
        behind << indicator.id;
        QString line = u"%1: %2"_s.arg(indicator.title, shortNumber(*status.measured, QLocale()));
        if (!indicator.unit.isEmpty())
            line += u' ' + indicator.unit;
        if (status.expected)
            line += inBrackets({tr("expected by then: %1").arg(shortNumber(*status.expected, QLocale()))});
        lines << line;
    }
    if (!behind.isEmpty())
        propose(Source::BehindIndicator, tr("Indicators that are behind"),
                tr("%n indicator(s) behind the way to the target.", nullptr, static_cast<int>(behind.size())),
                lines.join(u"; "_s) + u'.')
            .item.indicators = behind;
}

void Finder::proposeDueValues()
{
    QList<Measurement> values;
    for (const auto &ofOne : m_open.values)
        values << ofOne;
    QStringList lines;
    QList<Id<Indicator>> due;
    for (const DueValue &one : dueValues(m_open.indicators, values, m_open.session.day)) {
        const auto indicator = std::ranges::find(m_open.indicators, one.indicator, &Indicator::id);
        if (isOnAgenda(&AgendaItem::indicators, indicator->id))
            continue;
        due << indicator->id;
        lines << indicator->title + inBrackets({m_open.nameOf(indicator->responsible)});
    }
    if (!due.isEmpty())
        propose(Source::DueValue, tr("Missing values of indicators"),
                tr("%n indicator(s) without a value for the last period.", nullptr, static_cast<int>(due.size())),
                lines.join(u"; "_s) + u'.')
            .item.indicators = due;
}

void Finder::proposeTopics()
{
    for (const Topic &topic : m_open.topics) {
        if (topic.agendaItem)
            continue;
        const QString origin =
            topic.origin.isEmpty() ? tr("Noted for a session on %1.").arg(dayText(topic.notedOn)) : topic.origin;
        AgendaProposal &proposal = propose(Source::Topic, topic.title, origin, topic.brief);
        proposal.topic = topic.id;
        proposal.item.goals = topic.goals;
    }
}

void Finder::proposeProgress()
{
    const QString title = tr("Progress of the institutions");
    if (isTitled(title))
        return;
    if (m_open.progress) {
        AgendaProposal &proposal =
            propose(Source::Progress, title, tr("From the progress round “%1”.").arg(m_open.progress->title),
                    progressbrief::inWords(m_open));
        proposal.item.activities = progressbrief::projectsToTalkAbout(m_open);
    } else if (m_open.members > 0)
        propose(Source::Progress, title, tr("Each session asks how the work is going."),
                tr("%n institution(s) are represented in this body.", nullptr, m_open.members) + u' ' +
                    tr("Nobody has been asked since the last session."));
}

} // namespace

QList<AgendaProposal> findProposals(const OpenMatters &open)
{
    return Finder(open).find();
}

} // namespace inko
