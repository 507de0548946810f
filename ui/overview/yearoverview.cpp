#include "ui/overview/yearoverview.h"

#include <QLocale>

namespace inko {

namespace {

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

} // namespace

QString nameOf(CycleStep step)
{
    switch (step) {
    case CycleStep::Ask: return tr("Ask");
    case CycleStep::Telephone: return tr("Telephone");
    case CycleStep::Compile: return tr("Compile");
    case CycleStep::SteeringGroup: return tr("Steering group");
    case CycleStep::Conference: return tr("Conference");
    case CycleStep::Report: return tr("Report");
    case CycleStep::Council: return tr("Council");
    }
    return {};
}

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
    Result<> read =
        readDirectory(overview, workspace).and_then([&] { return readGoals(overview, workspace); }).and_then([&] {
            return readIndicators(overview, workspace);
        });
    if (read && overview.round)
        read = readReturns(overview, workspace).and_then([&] { return readEntries(overview, workspace); });
    if (!read)
        return fail(read.error());
    return overview;
}

std::optional<CycleStep> currentStep(const YearOverview &overview)
{
    if (overview.isOver)
        return std::nullopt;
    if (!overview.round || (overview.notSent > 0 && overview.notSent == overview.figures.asked))
        return CycleStep::Ask;
    if (!overview.figures.open.isEmpty())
        return CycleStep::Telephone;
    if (!overview.incompleteEntries.empty() || overview.unconfirmedEntries > 0)
        return CycleStep::Compile;
    if (overview.annualGoals == 0)
        return CycleStep::SteeringGroup;
    return overview.proposedAnnualGoals > 0 ? CycleStep::Conference : CycleStep::Report;
}

QString explain(const YearOverview &overview)
{
    const auto step = currentStep(overview);
    if (!step)
        return tr("This year is finished: a later round has been opened.");
    switch (*step) {
    case CycleStep::Ask: return explainAsking(overview);
    case CycleStep::Telephone: return explainTelephoning(overview);
    case CycleStep::Compile: return explainCompiling(overview);
    case CycleStep::SteeringGroup: return tr("The grid is complete. The steering group can now propose annual goals.");
    case CycleStep::Conference:
        return tr("%n annual goal(s) are proposed. The conference adopts them.", nullptr, overview.proposedAnnualGoals);
    case CycleStep::Report: return tr("The annual goals are adopted. Write the report and present it to the council.");
    case CycleStep::Council: break;
    }
    return {};
}

} // namespace inko
