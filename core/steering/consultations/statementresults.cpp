#include "core/steering/consultations/statementresults.h"

#include "core/goals/goals.h"
#include "core/goals/nextnumber.h"
#include "core/grid/demand/demands.h"
#include "core/monitoring/indicators/indicators.h"
#include "core/steering/consultations/consultations.h"
#include "core/steering/matters/matters.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(const QString &why)
{
    return fail(Error::Code::Invalid, why);
}

} // namespace

QString titleOf(const Statement &statement)
{
    constexpr qsizetype most = 120;
    const QString line = statement.text.simplified();
    if (line.size() <= most)
        return line;
    const qsizetype lastSpace = line.lastIndexOf(u' ', most - 1);
    return line.first(lastSpace > 0 ? lastSpace : most - 1) + u'…';
}

template<class T, class Make>
Result<Id<T>> StatementResults::make(Id<Statement> id, std::optional<Id<T>> Statement::*became, const Make &make)
{
    return m_store.write(tr("Statement taken further"), [&](Transaction &) -> Result<Id<T>> {
        Consultations consultations(m_store);
        auto statement = consultations.statement(id);
        if (!statement)
            return fail(statement.error());
        if ((*statement).*became)
            return refused(tr("This has been made of the statement already."));
        const auto consultation = consultations.byId(statement->consultation);
        if (!consultation)
            return fail(consultation.error());
        return make(*statement, tr("Consultation “%1”").arg(consultation->title)).and_then([&](const T &made) {
            (*statement).*became = made.id;
            return consultations.update(*statement).map([&] { return made.id; });
        });
    });
}

Result<Id<Goal>> StatementResults::makeGoal(Id<Statement> id, Id<Concept> concept_)
{
    return make(id, &Statement::becameGoal, [&](const Statement &statement, const QString &origin) -> Result<Goal> {
        Goals goals(m_store);
        const auto all = goals.all();
        if (!all)
            return fail(all.error());
        Goal goal;
        goal.concept_ = concept_;
        goal.title = titleOf(statement);
        goal.description = origin;
        if (statement.goal) {
            const auto about = goals.byId(*statement.goal);
            if (!about)
                return fail(about.error());
            if (about->level == Goal::Level::Annual)
                return refused(tr("The statement is about an annual goal. There is no goal beneath one."));
            goal.concept_ = about->concept_;
            goal.parent = about->id;
            goal.level = Goal::Level::Action;
        }
        goal.number = nextNumber(goal, *all);
        return goals.add(goal);
    });
}

Result<Id<Indicator>> StatementResults::makeIndicator(Id<Statement> id)
{
    return make(id, &Statement::becameIndicator,
                [&](const Statement &statement, const QString &origin) -> Result<Indicator> {
                    if (!statement.goal)
                        return refused(tr("First say which goal the statement is about: an indicator needs one."));
                    Indicator indicator;
                    indicator.title = titleOf(statement);
                    indicator.definition = origin;
                    indicator.goals = {*statement.goal};
                    return Indicators(m_store).add(indicator);
                });
}

Result<Id<Task>> StatementResults::makeTask(Id<Statement> id)
{
    return make(id, &Statement::becameTask, [&](const Statement &statement, const QString &origin) {
        Task task;
        task.title = titleOf(statement);
        task.note = origin;
        return Matters(m_store).add(task);
    });
}

Result<Id<Topic>> StatementResults::makeTopic(Id<Statement> id)
{
    return make(id, &Statement::becameTopic, [&](const Statement &statement, const QString &origin) {
        Topic topic;
        topic.title = titleOf(statement);
        topic.origin = origin;
        topic.brief = statement.text;
        if (statement.goal)
            topic.goals = {*statement.goal};
        return Matters(m_store).add(topic);
    });
}

Result<Id<Demand>> StatementResults::makeDemand(Id<Statement> id)
{
    return make(id, &Statement::becameDemand, [&](const Statement &statement, const QString &origin) -> Result<Demand> {
        if (!statement.goal)
            return refused(tr("First say which goal the statement is about: a demand leads toward one."));
        Demand demand;
        demand.title = titleOf(statement);
        demand.origin = Demand::Origin::Consultation;
        demand.source = origin;
        demand.raisedOn = m_store.now().toLocalTime().date();
        demand.goal = statement.goal;
        return Demands(m_store).add(demand);
    });
}

} // namespace inko
