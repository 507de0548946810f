#include "core/report/papers/progressrecord.h"

#include "core/workspace/workspace.h"

namespace inko {

Result<ProgressRecord> ProgressRecord::read(Workspace &workspace, Id<ProgressRound> id)
{
    ProgressRounds &rounds = workspace.progressRounds();
    const auto town = TownRecord::read(workspace);
    const auto round = rounds.byId(id);
    const auto requests = rounds.requestsOf(id);
    const auto reports = rounds.reportsIn(id);
    const auto organisations = workspace.organisations().all();
    if (const auto error = firstErrorOf(town, round, requests, reports, organisations))
        return fail(*error);
    ProgressRecord record;
    static_cast<TownRecord &>(record) = *town;
    record.round = *round;
    record.reports = *reports;
    for (const Organisation &organisation : *organisations) {
        record.organisations.insert(organisation.id, organisation.name);
        std::ranges::copy_if(*requests, std::back_inserter(record.requests),
                             [&](const ProgressRequest &request) { return request.organisation == organisation.id; });
    }
    if (!round->body)
        return record;
    return workspace.bodies().byId(*round->body).map([&](const Body &body) {
        record.body = body.name;
        return record;
    });
}

QList<ProgressReport> ProgressRecord::saidIn(const ProgressRequest &request) const
{
    QList<ProgressReport> said = reports;
    said.removeIf([&](const ProgressReport &one) { return one.request != request.id || !one.saysSomething(); });
    return said;
}

QString ProgressRecord::organisationOf(const ProgressReport &report) const
{
    const auto request = std::ranges::find(requests, report.request, &ProgressRequest::id);
    return request == requests.cend() ? QString() : organisations.value(request->organisation);
}

} // namespace inko
