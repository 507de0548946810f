#include "ui/overview/yearoverview.h"

#include "core/report/editions/editions.h"
#include "ui/widgets/fields/daytext.h"

namespace inko {

using Step = Effort::Step;

namespace {

/// In which step of the year a body meets.
Step stepOf(Body::Kind kind)
{
    switch (kind) {
    case Body::Kind::Conference: return Step::Conference;
    case Body::Kind::Council:
    case Body::Kind::Committee: return Step::Council;
    case Body::Kind::Editorial:
    case Body::Kind::Steering:
    case Body::Kind::Advisory: break;
    }
    return Step::SteeringGroup;
}

bool isHeld(const Session &session)
{
    return session.state >= Session::State::Held;
}

QString tr(const char *text, const char *comment = nullptr, int count = -1)
{
    return QCoreApplication::translate("inko", text, comment, count);
}

Result<> readDirectory(YearOverview &overview, Workspace &workspace)
{
    return workspace.organisations().all().map([&](const QList<Organisation> &all) {
        overview.organisations = static_cast<int>(all.size());
        for (const Organisation &organisation : all)
            overview.names.insert(organisation.id, organisation.name);
    });
}

Result<> readGoals(YearOverview &overview, Workspace &workspace)
{
    const auto goals = workspace.goals().all();
    if (!goals)
        return fail(goals.error());
    overview.goals = static_cast<int>(goals->size());
    for (const Goal &goal : *goals) {
        const bool isMeant = goal.year && (*goal.year == overview.year || *goal.year == overview.year + 1);
        overview.annualGoals += isMeant;
        overview.proposedAnnualGoals += isMeant && goal.status == Goal::Status::Proposed;
    }
    return workspace.goals().milestones().map([&](const QList<Milestone> &all) {
        std::copy_if(all.begin(), all.end(), std::back_inserter(overview.overdueMilestones),
                     [&](const Milestone &milestone) { return !milestone.doneOn && milestone.dueOn < overview.today; });
    });
}

Result<> readCalls(YearOverview &overview, Workspace &workspace)
{
    return workspace.followUps()
        .due(overview.round->id, overview.today)
        .map([&](const QList<DueCall> &calls) { overview.callsDue = calls; })
        .and_then([&] { return workspace.organisations().contacts(); })
        .map([&](const QList<Contact> &contacts) {
            for (const Contact &contact : contacts) {
                if (!contact.telephone.isEmpty() && !overview.telephones.contains(contact.organisation))
                    overview.telephones.insert(contact.organisation, contact.telephone);
            }
        });
}

Result<> readReturns(YearOverview &overview, Workspace &workspace)
{
    const auto returns = workspace.survey().returns(overview.round->id);
    if (!returns)
        return fail(returns.error());
    for (const Return &answer : *returns)
        overview.notSent += answer.state == Return::State::NotSent;
    if (const Result<> calls = readCalls(overview, workspace); !calls)
        return calls;
    return surveyFigures(workspace.store(), *overview.round).map([&](const SurveyFigures &figures) {
        overview.figures = figures;
    });
}

Result<> readEntries(YearOverview &overview, Workspace &workspace)
{
    GridFilter filter;
    filter.round = overview.round->id;
    const auto sums = workspace.gridEntries().sums(filter);
    if (!sums)
        return fail(sums.error());
    overview.entries = sums->entries;
    const auto byStatus = workspace.gridEntries().facet(GridColumn::Status, filter);
    if (!byStatus)
        return fail(byStatus.error());
    overview.unconfirmedEntries = byStatus->value(static_cast<qint64>(GridEntry::Status::NotConfirmed));
    filter.incompleteOnly = true;
    return workspace.gridEntries().find(filter).map(
        [&](const std::vector<Id<GridEntry>> &found) { overview.incompleteEntries = found; });
}

Result<> readIndicators(YearOverview &overview, Workspace &workspace)
{
    const auto indicators = workspace.indicators().all();
    if (!indicators)
        return fail(indicators.error());
    for (const Indicator &indicator : *indicators)
        overview.indicators.insert(indicator.id, indicator.title);
    return workspace.indicators().measurements().map(
        [&](const QList<Measurement> &values) { overview.valuesDue = dueValues(*indicators, values, overview.today); });
}

Result<> readSteering(YearOverview &overview, Workspace &workspace)
{
    const auto plan = workspace.yearPlan().ofYear(overview.year);
    const auto sessions = workspace.sessions().all();
    const auto bodies = workspace.bodies().all();
    const auto editions = Editions(workspace.store()).ofYear(overview.year);
    const auto theme = workspace.goals().themeOf(overview.year);
    const auto efforts = workspace.efforts().ofYear(overview.year);
    if (const auto error = firstErrorOf(plan, sessions, bodies, editions, theme, efforts))
        return fail(*error);
    overview.plan = *plan;
    overview.bodies = *bodies;
    overview.editions = *editions;
    overview.theme = *theme;
    overview.costs = Efforts::sumsOf(*efforts);
    std::ranges::copy_if(*sessions, std::back_inserter(overview.sessions), [&](const Session &session) {
        return session.day.year() == overview.year && !session.isCancelled;
    });
    return {};
}

QString explainAsking(const YearOverview &overview)
{
    if (!overview.round)
        return tr("There is no survey round for %1 yet. Open one to ask the institutions what they do.")
            .arg(overview.year);
    return tr("The round is open. %n institution(s) have not been sent the grid yet.", nullptr, overview.notSent);
}

QString explainTelephoning(const YearOverview &overview)
{
    const auto open = static_cast<int>(overview.figures.open.size());
    const auto &deadline = overview.round->deadline;
    if (!deadline)
        return tr("%n institution(s) have not answered yet. This round has no deadline.", nullptr, open);
    const auto daysLeft = static_cast<int>(overview.today.daysTo(*deadline));
    if (daysLeft < 0)
        return tr("The deadline has passed. %n institution(s) have not answered; a call often helps.", nullptr, open);
    if (daysLeft == 0)
        return tr("The deadline is today. %n institution(s) have not answered yet.", nullptr, open);
    return tr("The deadline is in %n day(s).", nullptr, daysLeft) + QLatin1Char(' ') +
           tr("%n institution(s) have not answered yet.", nullptr, open);
}

QString explainCompiling(const YearOverview &overview)
{
    QStringList sentences{tr("All answers are in.")};
    if (!overview.incompleteEntries.empty())
        sentences << tr("%n grid entry(s) still lack something.", nullptr,
                        static_cast<int>(overview.incompleteEntries.size()));
    if (overview.unconfirmedEntries > 0)
        sentences << tr("%n entry(s) from the last round are not confirmed.", nullptr, overview.unconfirmedEntries);
    return sentences.join(QLatin1Char(' '));
}

/// " The next session is on 12 March." or nothing.
QString nextSession(Step step, const YearOverview &overview)
{
    for (const Session &session : sessionsOf(step, overview)) {
        if (!isHeld(session))
            return QLatin1Char(' ') + tr("The next session is on %1.").arg(dayInWords(session.day));
    }
    return {};
}

QString explainSteering(const YearOverview &overview)
{
    const QString goals = overview.annualGoals == 0
                              ? tr("The grid is complete. The steering group can now propose annual goals.")
                              : tr("%n annual goal(s) are there.", nullptr, overview.annualGoals);
    return goals + nextSession(Step::SteeringGroup, overview);
}

QString explainConference(const YearOverview &overview)
{
    const QString goals =
        overview.proposedAnnualGoals == 0
            ? tr("The annual goals are adopted.")
            : tr("%n annual goal(s) are proposed. The conference adopts them.", nullptr, overview.proposedAnnualGoals);
    return goals + nextSession(Step::Conference, overview);
}

} // namespace

Result<YearOverview> readYearOverview(Workspace &workspace, int year)
{
    YearOverview overview;
    overview.year = year;
    overview.today = workspace.store().now().toLocalTime().date();
    const auto rounds = workspace.survey().rounds();
    if (!rounds)
        return fail(rounds.error());
    for (const SurveyRound &round : *rounds) {
        overview.isOver = overview.isOver || round.year > year;
        if (round.year == year)
            overview.round = round;
    }
    Result<> read = readDirectory(overview, workspace)
                        .and_then([&] { return readGoals(overview, workspace); })
                        .and_then([&] { return readIndicators(overview, workspace); })
                        .and_then([&] { return readSteering(overview, workspace); });
    if (read && overview.round)
        read = readReturns(overview, workspace).and_then([&] { return readEntries(overview, workspace); });
    if (!read)
        return fail(read.error());
    return overview;
}

QList<Session> sessionsOf(Step step, const YearOverview &overview)
{
    QList<Session> found;
    for (const Session &session : overview.sessions) {
        const auto body = std::ranges::find(overview.bodies, session.body, &Body::id);
        if (body != overview.bodies.cend() && stepOf(body->kind) == step)
            found << session;
    }
    return found;
}

bool isDone(Step step, const YearOverview &overview)
{
    const auto plan = std::ranges::find(overview.plan, step, &CycleStep::step);
    if (plan != overview.plan.cend() && plan->doneOn)
        return true;
    const bool areAllHeld = std::ranges::all_of(sessionsOf(step, overview), &isHeld);
    switch (step) {
    case Step::Ask: return overview.round && !(overview.notSent > 0 && overview.notSent == overview.figures.asked);
    case Step::Telephone: return overview.round && overview.figures.open.isEmpty();
    case Step::Compile:
        return isDone(Step::Telephone, overview) && overview.incompleteEntries.empty() &&
               overview.unconfirmedEntries == 0;
    case Step::SteeringGroup: return areAllHeld && overview.annualGoals > 0;
    case Step::Conference: return areAllHeld && overview.annualGoals > 0 && overview.proposedAnnualGoals == 0;
    case Step::Report: return !overview.editions.isEmpty();
    case Step::Council: return areAllHeld && !sessionsOf(step, overview).isEmpty();
    case Step::Portal:
    case Step::Other: break;
    }
    return false;
}

std::optional<Step> currentStep(const YearOverview &overview)
{
    if (overview.isOver)
        return std::nullopt;
    for (const Step step : YearPlan::steps()) {
        if (!isDone(step, overview))
            return step;
    }
    return std::nullopt;
}

QString explain(const YearOverview &overview)
{
    if (overview.isOver)
        return tr("This year is finished: a later round has been opened.");
    const auto step = currentStep(overview);
    if (!step)
        return tr("All steps of this year are done.");
    switch (*step) {
    case Step::Ask: return explainAsking(overview);
    case Step::Telephone: return overview.round ? explainTelephoning(overview) : explainAsking(overview);
    case Step::Compile: return explainCompiling(overview);
    case Step::SteeringGroup: return explainSteering(overview);
    case Step::Conference: return explainConference(overview);
    case Step::Report: return tr("The annual goals are adopted. Write the report and freeze it as an edition.");
    case Step::Council: return tr("The report is written. Present it to the council.");
    case Step::Portal: return tr("Publish what is public, and note under “The year” when that was done.");
    case Step::Other: break;
    }
    return {};
}

} // namespace inko
