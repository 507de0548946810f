#include "core/report/reportdata.h"

#include "core/base/text.h"
#include "core/report/reportsections.h"
#include "core/steering/sessions/redaction.h"

#include <QSet>

namespace inko {

namespace {

/// Keeps a value read, or the first error.
template<class T>
void take(T &target, Result<T> read, std::optional<Error> &error)
{
    if (read)
        target = std::move(*read);
    else if (!error)
        error = read.error();
}

constexpr int mostEarlierYears = 4;

Result<EarlierYear> readYear(Workspace &workspace, const SurveyRound &round)
{
    const auto figures = surveyFigures(workspace.store(), round);
    if (!figures)
        return fail(figures.error());
    return workspace.gridEntries().ofRound(round.id).map([&](const QList<GridEntry> &entries) {
        return EarlierYear{round.year, *figures, {entries.begin(), entries.end()}};
    });
}

Result<> readRounds(Workspace &workspace, ReportData &data)
{
    const Result<QList<SurveyRound>> rounds = workspace.survey().rounds();
    if (!rounds)
        return fail(rounds.error());
    for (const SurveyRound &round : *rounds) {
        if (round.year > data.year || data.earlier.size() == mostEarlierYears)
            continue;
        Result<EarlierYear> read = readYear(workspace, round);
        if (!read)
            return fail(read.error());
        if (round.year < data.year) {
            data.earlier.push_back(std::move(*read));
            continue;
        }
        data.round = round;
        data.figures = std::move(read->figures);
        data.entries = std::move(read->entries);
    }
    return {};
}

Result<> readIndicators(Workspace &workspace, ReportData &data)
{
    const Result<QList<Indicator>> indicators = workspace.indicators().all();
    if (!indicators)
        return fail(indicators.error());
    for (const Indicator &indicator : *indicators) {
        Result<QList<Measurement>> values = workspace.indicators().valuesOf(indicator);
        if (!values)
            return fail(values.error());
        data.indicators.push_back({indicator, std::move(*values)});
    }
    return {};
}

Result<> readChances(Workspace &workspace, ReportData &data)
{
    if (!data.round)
        return {};
    return workspace.cooperation().chances(data.round->id).map([&](const QList<WeighedChance> &weighed) {
        for (const WeighedChance &one : weighed) {
            if (!one.dismissed)
                data.chances << one.chance;
        }
    });
}

/// What everybody may read of an item: what came of it only once the minutes are approved.
AgendaItem forEverybody(AgendaItem item, const Session &session, const Redaction &redaction)
{
    item.title = redaction.of(item.title);
    item.presenter = redaction.of(item.presenter);
    if (!session.isClosed()) {
        item.minutes.clear();
        item.decision.clear();
        item.outcome = AgendaItem::Outcome::None;
    }
    item.minutes = redaction.of(item.minutes);
    item.decision = redaction.of(item.decision);
    return item;
}

Result<ReportedConference> readConference(Workspace &workspace, const Session &session, const QString &body,
                                          KnownPeople people)
{
    const auto items = workspace.sessions().itemsOf(session.id);
    const auto attendance = workspace.sessions().attendanceOf(session.id);
    if (const auto error = firstErrorOf(items, attendance))
        return fail(*error);
    people.attendance = *attendance;
    const Redaction redaction(people);
    ReportedConference conference{session, body, {}, votingInstitutions(*attendance)};
    conference.session.title = redaction.of(session.title);
    for (const AgendaItem &item : *items) {
        if (item.visibility == AgendaItem::Visibility::Public)
            conference.items << forEverybody(item, session, redaction);
    }
    return conference;
}

Result<> readConferences(Workspace &workspace, ReportData &data)
{
    const auto sessions = workspace.sessions().all();
    const auto bodies = workspace.bodies().all();
    const auto contacts = workspace.organisations().contacts();
    const auto tasks = workspace.matters().tasks();
    if (const auto error = firstErrorOf(sessions, bodies, contacts, tasks))
        return fail(*error);
    KnownPeople people{{}, *contacts, *tasks, {}};
    for (const Organisation &organisation : data.organisations)
        people.organisations.insert(organisation.id, organisation.name);
    for (const Session &session : *sessions) {
        const auto body = std::ranges::find(*bodies, session.body, &Body::id);
        const bool isMeant = session.day.year() == data.year && session.state >= Session::State::Held;
        if (!isMeant || body->kind != Body::Kind::Conference)
            continue;
        Result<ReportedConference> read = readConference(workspace, session, body->name, people);
        if (!read)
            return fail(read.error());
        data.conferences.push_back(std::move(*read));
    }
    return {};
}

/// What stands beside goals and grid: events, surveys, budget, demands.
Result<> readSurroundings(Workspace &workspace, ReportData &data)
{
    std::optional<Error> error;
    take(data.relations, workspace.goals().relations(), error);
    take(data.theme, workspace.goals().themeOf(data.year), error);
    take(data.events, workspace.events().all(), error);
    take(data.eventSeries, workspace.events().series(), error);
    take(data.feedback, workspace.events().feedback(), error);
    take(data.satisfactionSurveys, workspace.satisfactionSurveys().all(), error);
    take(data.satisfactionQuestions, workspace.satisfactionSurveys().questions(), error);
    take(data.satisfactionCounts, workspace.satisfactionSurveys().counts(), error);
    take(data.budgetProducts, workspace.budgetProducts().all(), error);
    take(data.budgetFigures, workspace.budgetProducts().figures(), error);
    take(data.budgetShares, workspace.budgetProducts().shares(), error);
    take(data.demands, workspace.demands().all(), error);
    if (error)
        return fail(*error);
    data.events.removeIf([](const Event &event) { return event.visibility != Event::Visibility::Public; });
    data.satisfactionSurveys.removeIf([&](const SatisfactionSurvey &survey) { return survey.year != data.year; });
    data.demands.removeIf([](const Demand &demand) { return demand.settledOn.has_value(); });
    return readChances(workspace, data).and_then([&] { return readConferences(workspace, data); });
}

void sortEntries(ReportData &data)
{
    QHash<Id<Organisation>, int> order;
    for (int place = 0; place < data.organisations.size(); ++place)
        order.insert(data.organisations[place].id, place);
    const QCollator collator = germanCollator();
    std::ranges::stable_sort(data.entries, [&](const GridEntry &left, const GridEntry &right) {
        const int first = order.value(left.organisation);
        const int second = order.value(right.organisation);
        return first != second ? first < second : collator.compare(left.title, right.title) < 0;
    });
}

} // namespace

Result<ReportData> readReportData(Workspace &workspace, int year)
{
    ReportData data;
    data.year = year;
    data.asOf = workspace.store().now().toLocalTime().date();
    std::optional<Error> error;
    take(data.town, workspace.settings().townName(), error);
    take(data.accent, workspace.settings().accent(), error);
    take(data.logo, workspace.settings().logo(), error);
    take(data.sections, ReportSections(workspace.store()).ofYear(year), error);
    take(data.organisations, workspace.organisations().all(), error);
    take(data.contacts, workspace.organisations().contacts(), error);
    take(data.codeValues, workspace.codeLists().all(), error);
    take(data.concepts, workspace.goals().concepts(), error);
    take(data.goals, workspace.goals().all(), error);
    take(data.milestones, workspace.goals().milestones(), error);
    if (error)
        return fail(*error);
    data.contacts.removeIf([](const Contact &contact) { return !contact.consentGivenOn; });
    const Result<> read =
        readRounds(workspace, data).and_then([&] { return readIndicators(workspace, data); }).and_then([&] {
            return readSurroundings(workspace, data);
        });
    if (!read)
        return fail(read.error());
    sortEntries(data);
    return data;
}

QString ReportData::nameOf(Id<Organisation> organisation) const
{
    const auto found = std::ranges::find(organisations, organisation, &Organisation::id);
    return found == organisations.end() ? QString() : found->name;
}

QString ReportData::nameOf(Id<CodeValue> value) const
{
    const auto found = std::ranges::find(codeValues, value, &CodeValue::id);
    return found == codeValues.end() ? QString() : found->name;
}

const Goal *ReportData::goal(Id<Goal> id) const
{
    const auto found = std::ranges::find(goals, id, &Goal::id);
    return found == goals.end() ? nullptr : &*found;
}

Id<Goal> ReportData::rootOf(Id<Goal> id) const
{
    for (const Goal *found = goal(id); found; found = goal(*found->parent)) {
        if (!found->parent)
            return found->id;
    }
    return id;
}

std::optional<Id<Goal>> ReportData::mainRootOf(const GridEntry &entry) const
{
    for (const Id<Goal> named : entry.goals) {
        const Goal *root = goal(rootOf(named));
        if (root && root->isShown)
            return root->id;
    }
    return std::nullopt;
}

size_t RootGoal::organisations() const
{
    QSet<Id<Organisation>> found;
    for (const auto *list : {&main, &mentioned}) {
        for (const GridEntry *entry : *list)
            found << entry->organisation;
    }
    return static_cast<size_t>(found.size());
}

std::vector<RootGoal> rootGoals(const ReportData &data)
{
    std::vector<RootGoal> roots;
    QHash<Id<Goal>, size_t> places;
    for (const Goal &goal : data.goals) {
        if (goal.parent || !goal.isShown)
            continue;
        places.insert(goal.id, roots.size());
        roots.push_back({&goal, {}, {}});
    }
    for (const GridEntry &entry : data.entries) {
        QSet<Id<Goal>> named;
        for (const Id<Goal> goal : entry.goals) {
            const Id<Goal> root = data.rootOf(goal);
            const auto place = places.constFind(root);
            if (place == places.cend() || named.contains(root))
                continue;
            (named.isEmpty() ? roots[*place].main : roots[*place].mentioned).push_back(&entry);
            named << root;
        }
    }
    const std::optional<Id<Concept>> first =
        data.concepts.isEmpty() ? std::nullopt : std::optional(data.concepts.first().id);
    std::erase_if(roots, [&](const RootGoal &root) {
        const bool isAlwaysThere = root.goal->level == Goal::Level::Guiding && root.goal->concept_ == first;
        return !isAlwaysThere && root.entries() == 0;
    });
    return roots;
}

} // namespace inko
