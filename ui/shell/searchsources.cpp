#include "ui/shell/searchsources.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/fields/daytext.h"

#include <QCoreApplication>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

using Sources = std::vector<std::vector<Searched>>;

QString tr(const char *text)
{
    return QCoreApplication::translate("inko", text);
}

/// Adds what `searched` makes of each record, as a kind of its own.
template<class T, class Make>
void addKind(Sources &sources, const QList<T> &records, const Make &searched)
{
    std::vector<Searched> kind;
    kind.reserve(static_cast<size_t>(records.size()));
    for (const T &record : records)
        kind.push_back(searched(record));
    sources.push_back(std::move(kind));
}

QString wordsOf(const QStringList &texts)
{
    return searchable(texts.join(u' '));
}

Result<> addDirectory(Sources &sources, Workspace &workspace)
{
    const auto organisations = workspace.organisations().all();
    const auto contacts = workspace.organisations().contacts();
    if (const auto error = firstErrorOf(organisations, contacts))
        return fail(*error);
    QHash<Id<Organisation>, QString> names;
    for (const Organisation &organisation : *organisations)
        names.insert(organisation.id, organisation.name);
    addKind(sources, *organisations, [](const Organisation &one) {
        return Searched{wordsOf(QStringList{one.name, one.shortName} + one.aliases),
                        {one.name, tr("Institution"), {Place::Organisations, one.id.value}}};
    });
    addKind(sources, *contacts, [&](const Contact &one) {
        return Searched{wordsOf({one.name, one.job, one.mail, one.telephone}),
                        {one.name.isEmpty() ? one.job : one.name,
                         tr("Contact · %1").arg(names.value(one.organisation)),
                         {Place::Organisations, one.organisation.value}}};
    });
    return {};
}

Result<> addGoals(Sources &sources, Workspace &workspace)
{
    const auto allGoals = workspace.goals().all();
    const auto indicators = workspace.indicators().all();
    if (const auto error = firstErrorOf(allGoals, indicators))
        return fail(*error);
    addKind(sources, *allGoals, [](const Goal &one) {
        return Searched{
            wordsOf({one.number, one.title, one.description}),
            {u"%1 %2"_s.arg(one.number, one.title), Goals::nameOf(one.level), {Place::Goals, one.id.value}}};
    });
    addKind(sources, *indicators, [](const Indicator &one) {
        return Searched{wordsOf({one.title, one.definition}),
                        {one.title, tr("Indicator"), {Place::Indicators, one.id.value}}};
    });
    return {};
}

Result<> addEventsAndBudget(Sources &sources, Workspace &workspace)
{
    const auto events = workspace.events().all();
    const auto products = workspace.budgetProducts().all();
    if (const auto error = firstErrorOf(events, products))
        return fail(*error);
    addKind(sources, *events, [](const Event &one) {
        return Searched{wordsOf({one.title, one.place}),
                        {one.title, tr("Event · %1").arg(dayText(one.day)), {Place::Events, one.id.value}},
                        one.day.year()};
    });
    addKind(sources, *products, [](const BudgetProduct &one) {
        return Searched{wordsOf({one.number, one.title, one.note}),
                        {u"%1 %2"_s.arg(one.number, one.title), tr("Budget product"), {Place::Budget, one.id.value}}};
    });
    return {};
}

/// Sessions with the day and the body they go by, the newest first.
Result<> addSessions(Sources &sources, Workspace &workspace)
{
    auto sessions = workspace.sessions().all();
    auto items = workspace.sessions().items();
    const auto bodies = workspace.bodies().all();
    if (const auto error = firstErrorOf(sessions, items, bodies))
        return fail(*error);
    std::ranges::reverse(*sessions);
    std::ranges::reverse(*items);
    QHash<Id<Body>, Body> byId;
    for (const Body &body : *bodies)
        byId.insert(body.id, body);
    QHash<Id<Session>, QString> names;
    addKind(sources, *sessions, [&](const Session &one) {
        const QString body = byId.value(one.body).name;
        names.insert(one.id, u"%1, %2"_s.arg(body, dayText(one.day)));
        return Searched{wordsOf({body, one.title, dayText(one.day), one.place}),
                        {titleOf(one, byId.value(one.body)), tr("Session"), {Place::Sessions, one.id.value}}};
    });
    addKind(sources, *items, [&](const AgendaItem &one) {
        return Searched{
            wordsOf({one.title, one.decision, one.minutes}),
            {one.title, tr("Agenda item · %1").arg(names.value(one.session)), {Place::Sessions, one.session.value}}};
    });
    return {};
}

/// A task leads to what it carries out, or to the session that gave it.
Link linkOf(const Task &task, const QHash<Id<AgendaItem>, Id<Session>> &sessions)
{
    if (task.recommendation)
        return {Place::Matters, task.recommendation->value};
    if (task.agendaItem && sessions.contains(*task.agendaItem))
        return {Place::Sessions, sessions.value(*task.agendaItem).value};
    return {Place::Matters, 0};
}

Result<> addMatters(Sources &sources, Workspace &workspace)
{
    const auto recommendations = workspace.matters().recommendations();
    const auto tasks = workspace.matters().tasks();
    const auto topics = workspace.matters().topics();
    const auto items = workspace.sessions().items();
    if (const auto error = firstErrorOf(recommendations, tasks, topics, items))
        return fail(*error);
    QHash<Id<AgendaItem>, Id<Session>> sessions;
    for (const AgendaItem &item : *items)
        sessions.insert(item.id, item.session);
    addKind(sources, *recommendations, [](const Recommendation &one) {
        return Searched{
            wordsOf({one.title, one.text, one.reason, one.paper}),
            {one.title, tr("Recommendation · %1").arg(Matters::nameOf(one.addressee)), {Place::Matters, one.id.value}}};
    });
    addKind(sources, *tasks, [&](const Task &one) {
        return Searched{wordsOf({one.title, one.person, one.note}), {one.title, tr("Task"), linkOf(one, sessions)}};
    });
    addKind(sources, *topics, [](const Topic &one) {
        return Searched{wordsOf({one.title, one.origin, one.brief}), {one.title, tr("Topic"), {Place::Matters, 0}}};
    });
    return {};
}

Result<> addStatements(Sources &sources, Workspace &workspace)
{
    const auto consultations = workspace.consultations().all();
    if (!consultations)
        return fail(consultations.error());
    addKind(sources, *consultations, [](const Consultation &one) {
        return Searched{wordsOf({one.title}), {one.title, tr("Consultation"), {Place::Consultations, one.id.value}}};
    });
    for (const Consultation &consultation : *consultations) {
        const auto statements = workspace.consultations().statementsOf(consultation.id);
        if (!statements)
            return fail(statements.error());
        addKind(sources, *statements, [&](const Statement &one) {
            return Searched{wordsOf({one.text, one.reason}),
                            {one.text.simplified(),
                             tr("Statement · %1").arg(consultation.title),
                             {Place::Consultations, consultation.id.value}}};
        });
    }
    return {};
}

} // namespace

Result<Sources> searchSources(Workspace &workspace)
{
    Sources sources;
    return addDirectory(sources, workspace)
        .and_then([&] { return addGoals(sources, workspace); })
        .and_then([&] { return addEventsAndBudget(sources, workspace); })
        .and_then([&] { return addSessions(sources, workspace); })
        .and_then([&] { return addMatters(sources, workspace); })
        .and_then([&] { return addStatements(sources, workspace); })
        .map([&] { return std::move(sources); });
}

} // namespace inko
