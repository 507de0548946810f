#include "ui/overview/yearcourse.h"

#include "ui/widgets/fields/daytext.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

using Step = Effort::Step;

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("inko::YearCourse", text, nullptr, count);
}

QStringList factsOfSurvey(Step step, const YearOverview &overview)
{
    if (!overview.round)
        return {translated(QT_TRANSLATE_NOOP("inko::YearCourse", "There is no survey round yet."))};
    const SurveyFigures &figures = overview.figures;
    switch (step) {
    case Step::Ask:
        return {translated(QT_TRANSLATE_N_NOOP("inko::YearCourse", "%1 of %n institution(s) have been sent the grid."),
                           figures.asked)
                    .arg(figures.asked - overview.notSent)};
    case Step::Telephone:
        return {
            translated(QT_TRANSLATE_N_NOOP("inko::YearCourse", "%1 of %n institution(s) have answered."), figures.asked)
                .arg(figures.answered),
            translated(QT_TRANSLATE_N_NOOP("inko::YearCourse", "%n call(s) due."),
                       static_cast<int>(overview.callsDue.size()))};
    default:
        return {translated(QT_TRANSLATE_N_NOOP("inko::YearCourse", "%n entry(s) in the grid."),
                           static_cast<int>(overview.entries)),
                translated(QT_TRANSLATE_N_NOOP("inko::YearCourse", "%n of them lack something."),
                           static_cast<int>(overview.incompleteEntries.size()))};
    }
}

QStringList factsOfSessions(Step step, const YearOverview &overview)
{
    QStringList facts;
    for (const Session &session : sessionsOf(step, overview)) {
        const auto body = std::ranges::find(overview.bodies, session.body, &Body::id);
        facts << u"%1 – %2: %3"_s.arg(dayText(session.day), body->name, Sessions::nameOf(session.state));
    }
    if (facts.isEmpty())
        facts << translated(QT_TRANSLATE_NOOP("inko::YearCourse", "No session is planned."));
    if (step != Step::Conference)
        return facts;
    if (!overview.theme.isEmpty())
        facts << translated(QT_TRANSLATE_NOOP("inko::YearCourse", "The year's theme: %1")).arg(overview.theme);
    facts << translated(QT_TRANSLATE_N_NOOP("inko::YearCourse", "%n annual goal(s), of these %1 not adopted yet."),
                        overview.annualGoals)
                 .arg(overview.proposedAnnualGoals);
    return facts;
}

QStringList factsOf(Step step, const YearOverview &overview)
{
    switch (step) {
    case Step::Ask:
    case Step::Telephone:
    case Step::Compile: return factsOfSurvey(step, overview);
    case Step::SteeringGroup:
    case Step::Conference:
    case Step::Council: return factsOfSessions(step, overview);
    case Step::Report: {
        QStringList facts;
        for (const Edition &edition : overview.editions)
            facts << edition.name;
        if (facts.isEmpty())
            facts << translated(QT_TRANSLATE_NOOP("inko::YearCourse", "No edition of the report has been frozen."));
        return facts;
    }
    case Step::Portal:
    case Step::Other: break;
    }
    return {};
}

/// The first and the last day that the file tells of a step.
std::pair<std::optional<QDate>, std::optional<QDate>> knownDays(Step step, const YearOverview &overview)
{
    if (overview.round && (step == Step::Ask || step == Step::Telephone))
        return {overview.round->openedOn, step == Step::Ask ? std::nullopt : overview.round->deadline};
    const QList<Session> sessions = sessionsOf(step, overview);
    if (sessions.isEmpty())
        return {};
    return {sessions.constFirst().day, sessions.constLast().day};
}

Link linkOf(Step step, const YearOverview &overview)
{
    switch (step) {
    case Step::Ask:
    case Step::Telephone: return {Place::Returns, 0};
    case Step::Compile: return {Place::Grid, 0};
    case Step::SteeringGroup:
    case Step::Conference:
    case Step::Council: {
        const QList<Session> sessions = sessionsOf(step, overview);
        const auto next =
            std::ranges::find_if(sessions, [](const Session &session) { return session.state < Session::State::Held; });
        return {Place::Sessions, next == sessions.cend() ? 0 : next->id.value};
    }
    case Step::Report:
    case Step::Portal:
    case Step::Other: break;
    }
    return {Place::Report, 0};
}

} // namespace

QString nameOf(StepStanding::State state)
{
    switch (state) {
    case StepStanding::State::Done: return translated(QT_TRANSLATE_NOOP("inko::YearCourse", "done"));
    case StepStanding::State::Current: return translated(QT_TRANSLATE_NOOP("inko::YearCourse", "now"));
    case StepStanding::State::Overdue: return translated(QT_TRANSLATE_NOOP("inko::YearCourse", "overdue"));
    case StepStanding::State::ToCome: return translated(QT_TRANSLATE_NOOP("inko::YearCourse", "to come"));
    }
    return {};
}

QList<StepStanding> yearCourse(const YearOverview &overview)
{
    const auto current = currentStep(overview);
    QList<StepStanding> course;
    for (const CycleStep &plan : overview.plan) {
        StepStanding standing;
        standing.plan = plan;
        const auto [first, last] = knownDays(plan.step, overview);
        standing.from = plan.startsOn ? plan.startsOn : first;
        standing.until = plan.dueOn ? plan.dueOn : last;
        standing.facts = factsOf(plan.step, overview);
        standing.link = linkOf(plan.step, overview);
        if (const auto cost = overview.costs.find(plan.step); cost != overview.costs.end())
            standing.cost = cost->second;
        const bool isLate = standing.until && *standing.until < overview.today;
        if (overview.isOver || isDone(plan.step, overview))
            standing.state = StepStanding::State::Done;
        else if (isLate)
            standing.state = StepStanding::State::Overdue;
        else if (current == plan.step)
            standing.state = StepStanding::State::Current;
        course << standing;
    }
    return course;
}

} // namespace inko
