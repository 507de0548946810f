#include "core/goals/goalhints.h"

#include "core/base/similarity.h"
#include "core/goals/goalrules.h"

#include <QRegularExpression>

#include <algorithm>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// As alike as two goals are that a reader would take for one.
constexpr double theSame = 0.8;

class Looking {
public:
    Looking(const QList<Goal> &goals, Id<Concept> own, const GoalSurroundings &around, int year)
        : m_goals(goals), m_own(own), m_around(around), m_year(year)
    {
        for (const Goal &goal : goals)
            m_parents.insert(goal.id, goal.parent);
        for (const Id<Goal> goal : around.withIndicators)
            markWithAbove(goal, m_measuredBeneath);
    }

    std::vector<GoalHint> hints() &&
    {
        for (const Goal &goal : m_goals) {
            lookAtSurroundings(goal);
            lookAtReport(goal);
        }
        lookForTwins();
        for (const GoalRelation &relation : m_around.relations) {
            if (relation.isOpen() && relation.settledBy.trimmed().isEmpty())
                m_hints.push_back({GoalHint::Kind::NobodySettles, relation.goal, relation.otherGoal});
        }
        std::ranges::stable_sort(m_hints, {}, &GoalHint::kind);
        return std::move(m_hints);
    }

private:
    void say(GoalHint::Kind kind, const Goal &goal) { m_hints.push_back({kind, goal.id}); }

    void markWithAbove(Id<Goal> goal, QSet<Id<Goal>> &marked) const
    {
        for (std::optional<Id<Goal>> above = goal; above && !marked.contains(*above); above = m_parents.value(*above))
            marked << *above;
    }
    template<class Predicate>
    bool isSaidAbove(const Goal &goal, Predicate isSaid) const
    {
        for (auto above = goal.parent; above; above = m_parents.value(*above)) {
            if (isSaid(*above))
                return true;
        }
        return false;
    }
    bool concernsTheYear(const Goal &goal) const { return goal.level != Goal::Level::Annual || goal.year == m_year; }

    void lookAtSurroundings(const Goal &goal)
    {
        if (!concernsTheYear(goal))
            return;
        if (goal.concept_ == m_own) {
            const auto has = [this](Id<Goal> id) { return m_around.withEntries.contains(id); };
            if (!has(goal.id) && !isSaidAbove(goal, [&](Id<Goal> above) { return !has(above); }))
                say(GoalHint::Kind::NoEntry, goal);
            const bool isAsked = goal.level != Goal::Level::Action;
            if (isAsked && !isMeasured(goal))
                say(GoalHint::Kind::NoIndicator, goal);
            if (goal.level != Goal::Level::Guiding && !isLookedAfter(goal))
                say(GoalHint::Kind::NoResponsible, goal);
        } else if (goal.isShown && !goal.parent && goal.whyShown.trimmed().isEmpty()) {
            say(GoalHint::Kind::NotSaidWhyShown, goal);
        }
        if (goal.level == Goal::Level::Annual && !isMeasurable(goal) && !m_around.withTargets.contains(goal.id))
            say(GoalHint::Kind::NotMeasurable, goal);
    }
    /// A guiding goal also by a goal beneath it, an annual one also by the action goal above it.
    bool isMeasured(const Goal &goal) const
    {
        return m_measuredBeneath.contains(goal.id) ||
               (goal.level == Goal::Level::Annual && goal.parent && m_around.withIndicators.contains(*goal.parent));
    }
    bool isLookedAfter(const Goal &goal) const
    {
        const auto hasMilestone = [&](const Milestone &milestone) {
            return milestone.goal == goal.id && milestone.responsible;
        };
        if (goal.responsible || std::ranges::any_of(m_around.milestones, hasMilestone))
            return true;
        return isSaidAbove(goal, [this](Id<Goal> above) {
            const auto found = std::ranges::find(m_goals, above, &Goal::id);
            return found != m_goals.cend() && found->responsible;
        });
    }
    void lookAtReport(const Goal &goal)
    {
        if (goal.level != Goal::Level::Annual)
            return;
        if (*goal.year < m_year && !goalrules::isReportedOn(goal.status))
            say(GoalHint::Kind::NotReportedOn, goal);
        if (goalrules::isReportedOn(goal.status) && goal.outcome.trimmed().isEmpty())
            say(GoalHint::Kind::NoOutcome, goal);
    }
    bool isKnownToBeAlike(const Goal &one, const Goal &other) const
    {
        return std::ranges::any_of(m_around.relations, [&](const GoalRelation &relation) {
            return (relation.goal == one.id && relation.otherGoal == other.id) ||
                   (relation.goal == other.id && relation.otherGoal == one.id);
        });
    }
    void lookForTwins()
    {
        for (qsizetype place = 0; place < m_goals.size(); ++place) {
            const Goal &goal = m_goals[place];
            for (qsizetype before = 0; before < place; ++before) {
                const Goal &other = m_goals[before];
                if (goal.year == other.year && similarity(goal.title, other.title) >= theSame &&
                    !isKnownToBeAlike(goal, other))
                    m_hints.push_back({GoalHint::Kind::SaysTheSame, goal.id, other.id});
            }
        }
    }

    const QList<Goal> &m_goals;
    Id<Concept> m_own;
    const GoalSurroundings &m_around;
    int m_year;
    QHash<Id<Goal>, std::optional<Id<Goal>>> m_parents;
    QSet<Id<Goal>> m_measuredBeneath;
    std::vector<GoalHint> m_hints;
};

} // namespace

bool isMeasurable(const Goal &goal)
{
    static const QRegularExpression measure(
        u"\\d|\\b(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|hundert|alle[nrs]?|jede[mnrs]?|beide["
        u"nr]?|"
        "mindestens|höchstens|doppelt\\w*|verdoppel\\w*|halbier\\w*|hälfte|drittel|viertel|prozent|"
        "two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|all|each|every|both|at least|at most|"
        "double\\w*|twice|halve\\w*|half|third|quarter|per cent|percent)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return measure.match(goal.title).hasMatch() || measure.match(goal.description).hasMatch();
}

std::vector<GoalHint> hintsAbout(const QList<Goal> &goals, Id<Concept> own, const GoalSurroundings &around, int year)
{
    return Looking(goals, own, around, year).hints();
}

} // namespace inko
