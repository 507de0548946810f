#include "core/report/papers/consultationrecord.h"

#include "core/workspace/workspace.h"

namespace inko {

namespace {

template<class T>
QHash<Id<T>, QString> titlesOf(const QList<T> &records)
{
    QHash<Id<T>, QString> titles;
    for (const T &record : records)
        titles.insert(record.id, record.title);
    return titles;
}

Result<> readAnswers(ConsultationRecord &record, Workspace &workspace, Id<Consultation> id)
{
    Consultations &consultations = workspace.consultations();
    const auto consultation = consultations.byId(id);
    const auto chapters = consultations.chaptersOf(id);
    const auto responses = consultations.responsesOf(id);
    const auto groups = consultations.groupsOf(id);
    const auto statements = consultations.statementsOf(id);
    if (const auto error = firstErrorOf(consultation, chapters, responses, groups, statements))
        return fail(*error);
    record.consultation = *consultation;
    record.chapters = *chapters;
    record.responses = *responses;
    record.groups = *groups;
    record.statements = *statements;
    return {};
}

Result<> readNames(ConsultationRecord &record, Workspace &workspace)
{
    const auto organisations = workspace.organisations().all();
    const auto goals = workspace.goals().all();
    const auto indicators = workspace.indicators().all();
    const auto tasks = workspace.matters().tasks();
    const auto topics = workspace.matters().topics();
    const auto demands = workspace.demands().all();
    if (const auto error = firstErrorOf(organisations, goals, indicators, tasks, topics, demands))
        return fail(*error);
    for (const Organisation &organisation : *organisations)
        record.organisations.insert(organisation.id, organisation.name);
    for (const Goal &goal : *goals)
        record.goals.insert(goal.id, goal.number + QLatin1Char(' ') + goal.title);
    record.indicators = titlesOf(*indicators);
    record.tasks = titlesOf(*tasks);
    record.topics = titlesOf(*topics);
    record.demands = titlesOf(*demands);
    return {};
}

} // namespace

Result<ConsultationRecord> ConsultationRecord::read(Workspace &workspace, Id<Consultation> id)
{
    ConsultationRecord record;
    return TownRecord::read(workspace)
        .map([&](const TownRecord &town) { static_cast<TownRecord &>(record) = town; })
        .and_then([&] { return readAnswers(record, workspace, id); })
        .and_then([&] { return readNames(record, workspace); })
        .map([&] { return record; });
}

QString ConsultationRecord::publicNameOf(const Response &response) const
{
    if (response.attribution != Response::Attribution::Public)
        return {};
    return response.organisation ? organisations.value(*response.organisation) : response.respondent;
}

const Response *ConsultationRecord::responseOf(const Statement &statement) const
{
    const auto found =
        std::ranges::find_if(responses, [&](const Response &one) { return statement.response == one.id; });
    return found == responses.cend() ? nullptr : &*found;
}

const StatementGroup *ConsultationRecord::groupOf(const Statement &statement) const
{
    const auto found =
        std::ranges::find_if(groups, [&](const StatementGroup &one) { return statement.group == one.id; });
    return found == groups.cend() ? nullptr : &*found;
}

QList<Statement> ConsultationRecord::statementsOn(std::optional<Id<DraftChapter>> chapter) const
{
    QList<Statement> found = statements;
    found.removeIf([&](const Statement &one) { return one.chapter != chapter; });
    return found;
}

QList<Statement> ConsultationRecord::statementsIn(Id<StatementGroup> group) const
{
    QList<Statement> found = statements;
    found.removeIf([&](const Statement &one) { return one.group != group; });
    return found;
}

} // namespace inko
