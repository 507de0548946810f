#include "core/base/text.h"
#include "core/steering/progress/progressrounds.h"
#include "core/steering/progress/progressrules.h"

namespace inko {

using namespace Qt::StringLiterals;

QString ProgressRounds::nameOf(ProgressReport::Standing standing)
{
    switch (standing) {
    case ProgressReport::Standing::NotStarted: return tr("not started");
    case ProgressReport::Standing::OnTrack: return tr("on track");
    case ProgressReport::Standing::Delayed: return tr("delayed");
    case ProgressReport::Standing::Finished: return tr("finished");
    case ProgressReport::Standing::Stopped: return tr("stopped");
    }
    return {};
}

Result<QList<ProgressReport>> ProgressRounds::reportsIn(Id<ProgressRound> round) const
{
    return m_store.table<ProgressReport>().where(
        {u"request_id IN (SELECT id FROM progress_request WHERE round_id = ?)"_s, {round.value}, u"request_id, id"_s});
}

Result<QList<ProgressReport>> ProgressRounds::reportsOf(Id<ProgressRequest> request) const
{
    return m_store.table<ProgressReport>().where({u"request_id = ?"_s, {request.value}, u"id"_s});
}

Result<ProgressReport> ProgressRounds::checked(const ProgressReport &report) const
{
    ProgressReport tidy = report;
    tidy.title = tidyLine(report.title);
    for (QString ProgressReport::*text : {&ProgressReport::text, &ProgressReport::nextStep, &ProgressReport::needs})
        tidy.*text = tidyLines(report.*text);
    if (const Result<> sound = progressrules::check(tidy); !sound)
        return fail(sound.error());
    return reportsOf(tidy.request).and_then([&](const QList<ProgressReport> &others) -> Result<ProgressReport> {
        for (const ProgressReport &other : others) {
            if (other.id != tidy.id && searchable(other.title) == searchable(tidy.title))
                return fail(Error::Code::Invalid, tr("“%1” is asked about already.").arg(other.title));
        }
        return tidy;
    });
}

Result<> ProgressRounds::noteAnswer(Transaction &transaction, const ProgressReport &report)
{
    if (!report.saysSomething())
        return {};
    auto requests = transaction.table<ProgressRequest>();
    return requests.byId(report.request).and_then([&](const ProgressRequest &request) -> Result<> {
        const ProgressRequest now = progressrules::answered(request, Return::Channel::Telephone, today());
        return now == request ? Result<>() : requests.update(now);
    });
}

Result<ProgressReport> ProgressRounds::add(const ProgressReport &added)
{
    return m_store.write(tr("Progress of a project added"), [&](Transaction &transaction) {
        return checked(added)
            .and_then([&](const ProgressReport &tidy) { return transaction.table<ProgressReport>().add(tidy); })
            .and_then([&](const ProgressReport &stored) {
                return noteAnswer(transaction, stored).map([&] { return stored; });
            });
    });
}

Result<> ProgressRounds::update(const ProgressReport &changed)
{
    return m_store.write(tr("Progress of a project changed"), [&](Transaction &transaction) {
        return checked(changed).and_then([&](const ProgressReport &tidy) {
            return transaction.table<ProgressReport>().update(tidy).and_then(
                [&] { return noteAnswer(transaction, tidy); });
        });
    });
}

Result<> ProgressRounds::remove(Id<ProgressReport> id)
{
    return m_store.write(tr("Progress of a project removed"),
                         [&](Transaction &transaction) { return transaction.table<ProgressReport>().remove(id); });
}

} // namespace inko
