#include "core/steering/progress/progressrounds.h"

#include "core/base/text.h"
#include "core/steering/bodies/bodies.h"
#include "core/steering/progress/newestgrid.h"
#include "core/steering/progress/progressrules.h"

namespace inko {

using namespace Qt::StringLiterals;

QString ProgressRounds::nameOf(ProgressRequest::State state)
{
    switch (state) {
    case ProgressRequest::State::NotAsked: return tr("not asked yet");
    case ProgressRequest::State::Asked: return tr("asked");
    case ProgressRequest::State::Answered: return tr("answered");
    case ProgressRequest::State::NothingNew: return tr("nothing new");
    case ProgressRequest::State::Declined: return tr("declined");
    }
    return {};
}

Result<QList<ProgressRound>> ProgressRounds::all() const
{
    return m_store.table<ProgressRound>().all(u"asked_on DESC, id DESC"_s);
}

Result<ProgressRound> ProgressRounds::byId(Id<ProgressRound> id) const
{
    return m_store.table<ProgressRound>().byId(id);
}

Result<ProgressRound> ProgressRounds::checked(const ProgressRound &round) const
{
    ProgressRound tidy = round;
    tidy.title = tidyLine(round.title);
    tidy.message = tidyLines(round.message);
    const auto others =
        m_store.table<ProgressRound>().where({u"title = ? AND id <> ?"_s, {tidy.title, tidy.id.value}, {}});
    if (!others)
        return fail(others.error());
    if (!others->isEmpty())
        return fail(Error::Code::Invalid, tr("There is a progress round of that title. Choose another one."));
    return progressrules::check(tidy).map([&] { return tidy; });
}

Result<QList<ProgressRequest>> ProgressRounds::requestsFor(const ProgressRound &round,
                                                           const QList<GridEntry> &projects) const
{
    QList<ProgressRequest> requests;
    const auto ask = [&](Id<Organisation> organisation, std::optional<Id<Contact>> contact) {
        const bool isThere =
            std::ranges::any_of(requests, [&](const ProgressRequest &one) { return one.organisation == organisation; });
        if (isThere)
            return;
        ProgressRequest request;
        request.round = round.id;
        request.organisation = organisation;
        request.contact = contact;
        requests << request;
    };
    if (!round.body) {
        for (const GridEntry &project : projects)
            ask(project.organisation, {});
        return requests;
    }
    return Bodies(m_store).membersOf(*round.body).map([&](const QList<BodyMember> &members) {
        for (const BodyMember &member : members) { // deputies come last
            if (member.isMemberOn(round.askedOn))
                ask(member.organisation, member.contact);
        }
        return requests;
    });
}

Result<ProgressRound> ProgressRounds::open(const ProgressRound &opened)
{
    return m_store.write(tr("Progress round opened"), [&](Transaction &transaction) -> Result<ProgressRound> {
        const auto round = checked(opened).and_then(
            [&](const ProgressRound &tidy) { return transaction.table<ProgressRound>().add(tidy); });
        const auto projects = projectsOfNewestGrid(m_store);
        if (const auto error = firstErrorOf(round, projects))
            return fail(*error);
        const auto requests = requestsFor(*round, *projects);
        if (!requests)
            return fail(requests.error());
        for (const ProgressRequest &request : *requests) {
            if (const Result<> added = addRequest(transaction, request, *projects); !added)
                return fail(added.error());
        }
        return *round;
    });
}

Result<> ProgressRounds::update(const ProgressRound &changed)
{
    return m_store.write(tr("Progress round changed"), [&](Transaction &transaction) {
        return checked(changed).and_then(
            [&](const ProgressRound &tidy) { return transaction.table<ProgressRound>().update(tidy); });
    });
}

Result<> ProgressRounds::remove(Id<ProgressRound> id)
{
    return m_store.write(tr("Progress round removed"), [&](Transaction &transaction) -> Result<> {
        const auto requests = requestsOf(id);
        const auto reports = reportsIn(id);
        if (const auto error = firstErrorOf(requests, reports))
            return fail(*error);
        const bool isAnswered =
            std::ranges::any_of(*requests, [](const ProgressRequest &one) { return !one.isOpen(); });
        if (isAnswered || std::ranges::any_of(*reports, &ProgressReport::saysSomething))
            return fail(Error::Code::Invalid,
                        tr("Institutions have answered. Their answers stay, and the round with them."));
        for (const ProgressReport &report : *reports) {
            if (const Result<> removed = transaction.table<ProgressReport>().remove(report); !removed)
                return removed;
        }
        return transaction.table<ProgressRequest>().removeWhere({u"round_id = ?"_s, {id.value}, {}}).and_then([&] {
            return transaction.table<ProgressRound>().remove(id);
        });
    });
}

Result<QList<ProgressRequest>> ProgressRounds::requestsOf(Id<ProgressRound> round) const
{
    return m_store.table<ProgressRequest>().where({u"round_id = ?"_s, {round.value}, u"id"_s});
}

Result<ProgressRequest> ProgressRounds::request(Id<ProgressRequest> id) const
{
    return m_store.table<ProgressRequest>().byId(id);
}

Result<> ProgressRounds::addRequest(Transaction &transaction, const ProgressRequest &request,
                                    const QList<GridEntry> &projects)
{
    const auto added = transaction.table<ProgressRequest>().add(request);
    if (!added)
        return fail(added.error());
    for (const GridEntry &project : projects) {
        if (project.organisation != request.organisation || project.title.isEmpty())
            continue;
        ProgressReport report;
        report.request = added->id;
        report.activity = project.activity;
        report.title = project.title;
        if (const auto asked = transaction.table<ProgressReport>().add(report); !asked)
            return fail(asked.error());
    }
    return {};
}

Result<ProgressRequest> ProgressRounds::ask(Id<ProgressRound> round, Id<Organisation> organisation)
{
    return m_store.write(tr("Institution asked"), [&](Transaction &transaction) -> Result<ProgressRequest> {
        const Where theirs{u"round_id = ? AND organisation_id = ?"_s, {round.value, organisation.value}, {}};
        const auto table = m_store.table<ProgressRequest>();
        const auto there = table.where(theirs);
        const auto projects = projectsOfNewestGrid(m_store);
        if (const auto error = firstErrorOf(there, projects))
            return fail(*error);
        if (!there->isEmpty())
            return fail(Error::Code::Invalid, tr("This institution is asked already."));
        ProgressRequest request;
        request.round = round;
        request.organisation = organisation;
        return addRequest(transaction, request, *projects)
            .and_then([&] { return table.where(theirs); })
            .map([](const QList<ProgressRequest> &added) { return added.constFirst(); });
    });
}

Result<> ProgressRounds::update(const ProgressRequest &changed)
{
    return m_store.write(tr("Answer on progress changed"), [&](Transaction &transaction) {
        ProgressRequest tidy = progressrules::completed(changed, today());
        tidy.note = tidyLines(changed.note);
        return progressrules::check(tidy, today()).and_then([&] {
            return transaction.table<ProgressRequest>().update(tidy);
        });
    });
}

Result<> ProgressRounds::remove(Id<ProgressRequest> id)
{
    return m_store.write(tr("Institution not asked"), [&](Transaction &transaction) -> Result<> {
        const auto reports = reportsOf(id);
        if (!reports)
            return fail(reports.error());
        if (std::ranges::any_of(*reports, &ProgressReport::saysSomething))
            return fail(Error::Code::Invalid, tr("This institution has said something. Remove that first."));
        return transaction.table<ProgressReport>().removeWhere({u"request_id = ?"_s, {id.value}, {}}).and_then([&] {
            return transaction.table<ProgressRequest>().remove(id);
        });
    });
}

Result<> ProgressRounds::markAsked(const QList<Id<ProgressRequest>> &requests)
{
    return m_store.write(tr("Asked for progress"), [&](Transaction &transaction) -> Result<> {
        auto table = transaction.table<ProgressRequest>();
        for (const Id<ProgressRequest> id : requests) {
            const Result<> marked = table.byId(id).and_then([&](ProgressRequest request) -> Result<> {
                if (request.state != ProgressRequest::State::NotAsked)
                    return {};
                request.state = ProgressRequest::State::Asked;
                return table.update(request);
            });
            if (!marked)
                return marked;
        }
        return {};
    });
}

} // namespace inko
