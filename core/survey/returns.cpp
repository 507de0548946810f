#include "core/base/text.h"
#include "core/directory/organisations.h"
#include "core/survey/followup.h"
#include "core/survey/returnrules.h"
#include "core/survey/survey.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

Result<> removeFollowUps(Transaction &transaction, Id<Return> answer)
{
    auto table = transaction.table<FollowUp>();
    return table.where({u"return_id = ?"_s, {answer.value}, u"id"_s})
        .and_then([&](const QList<FollowUp> &made) -> Result<> {
            for (const FollowUp &followUp : made) {
                if (const Result<> removed = table.remove(followUp); !removed)
                    return removed;
            }
            return {};
        });
}

} // namespace

QString Survey::nameOf(Return::State state)
{
    switch (state) {
    case Return::State::NotSent: return tr("Not sent");
    case Return::State::Sent: return tr("Sent");
    case Return::State::Reminded: return tr("Reminded");
    case Return::State::InConversation: return tr("In conversation");
    case Return::State::Received: return tr("Received");
    case Return::State::Checked: return tr("Checked");
    case Return::State::Declined: return tr("Declined");
    case Return::State::NothingToReport: return tr("Nothing to report");
    }
    return {};
}

QString Survey::nameOf(Return::Channel channel)
{
    switch (channel) {
    case Return::Channel::Questionnaire: return tr("Questionnaire");
    case Return::Channel::Telephone: return tr("Telephone");
    case Return::Channel::Written: return tr("Written");
    }
    return {};
}

Result<QList<Return>> Survey::returns(Id<SurveyRound> round) const
{
    return m_store.table<Return>().where({u"round_id = ?"_s, {round.value}, u"id"_s});
}

Result<Return> Survey::byId(Id<Return> id) const
{
    return m_store.table<Return>().byId(id);
}

Result<std::optional<Return>> Survey::returnOf(Id<SurveyRound> round, Id<Organisation> organisation) const
{
    return m_store.table<Return>()
        .where({u"round_id = ? AND organisation_id = ?"_s, {round.value, organisation.value}, {}})
        .map([](const QList<Return> &found) { return found.isEmpty() ? std::nullopt : std::optional(found.first()); });
}

Result<> Survey::check(const Return &answer, const SurveyRound &round, QDate today)
{
    return returnrules::check(answer, round, today);
}

Result<> Survey::check(const Return &answer) const
{
    return m_store.table<SurveyRound>().byId(answer.round).and_then([&](const SurveyRound &round) {
        return check(answer, round, m_store.now().toLocalTime().date());
    });
}

Result<Return> Survey::add(const Return &added)
{
    return m_store.write(tr("Return added"), [&](Transaction &transaction) -> Result<Return> {
        const Result<Organisation> organisation = transaction.table<Organisation>().byId(added.organisation);
        if (!organisation)
            return fail(organisation.error());
        const auto known = returnOf(added.round, added.organisation);
        if (!known)
            return fail(known.error());
        if (*known)
            return fail(Error::Code::Invalid, tr("“%1” is asked in this survey already.").arg(organisation->name));
        return check(added).and_then([&] { return transaction.table<Return>().add(added); });
    });
}

Result<> Survey::update(const Return &changed)
{
    return m_store.write(tr("Return changed"), [&](Transaction &transaction) -> Result<> {
        const Result<Return> stored = byId(changed.id);
        if (!stored)
            return fail(stored.error());
        if (stored->round != changed.round || stored->organisation != changed.organisation)
            return fail(Error::Code::Invalid,
                        tr("A return stays with its institution and its survey. Add another one."));
        return check(changed).and_then([&] { return transaction.table<Return>().update(changed); });
    });
}

Result<> Survey::remove(Id<Return> id)
{
    return m_store.write(tr("Return removed"), [&](Transaction &transaction) -> Result<> {
        const Result<Return> removed = byId(id);
        if (!removed)
            return fail(removed.error());
        const auto entries = transaction.table<GridEntry>().count(
            {u"round_id = ? AND organisation_id = ?"_s, {removed->round.value, removed->organisation.value}, {}});
        if (!entries)
            return fail(entries.error());
        if (*entries > 0)
            return fail(
                Error::Code::Invalid,
                tr("The institution has entries in this survey's grid (%1). Remove those first.").arg(*entries));
        return setPersons(id, {}).and_then([&] { return removeFollowUps(transaction, id); }).and_then([&] {
            return transaction.table<Return>().remove(*removed);
        });
    });
}

Result<> Survey::mark(Id<Return> id, Return::State state, std::optional<Return::Channel> channel, QDate on)
{
    return m_store.write(tr("Return marked as “%1”").arg(nameOf(state)), [&](Transaction &transaction) {
        return byId(id).and_then([&](const Return &stored) {
            const Return answer = returnrules::marked(stored, state, channel, on);
            return check(answer).and_then([&] { return transaction.table<Return>().update(answer); });
        });
    });
}

Result<QList<ReturnPerson>> Survey::persons(Id<SurveyRound> round) const
{
    return m_store.table<ReturnPerson>().where(
        {u"return_id IN (SELECT id FROM \"return\" WHERE round_id = ?)"_s, {round.value}, u"return_id, id"_s});
}

Result<QList<ReturnPerson>> Survey::personsOf(Id<Return> answer) const
{
    return m_store.table<ReturnPerson>().where({u"return_id = ?"_s, {answer.value}, u"id"_s});
}

Result<> Survey::setPersons(Id<Return> answer, const QStringList &names)
{
    QStringList wanted;
    for (const QString &name : names) {
        if (const QString tidy = tidyLine(name); !tidy.isEmpty())
            wanted << tidy;
    }
    return m_store.write(tr("Persons who answered changed"), [&](Transaction &transaction) -> Result<> {
        auto table = transaction.table<ReturnPerson>();
        const auto stored = byId(answer).and_then([&](const Return &) { return personsOf(answer); });
        if (!stored)
            return fail(stored.error());
        for (qsizetype index = 0; index < qMax(wanted.size(), stored->size()); ++index) {
            Result<> written;
            if (index >= stored->size()) {
                written = table.add({{}, 0, answer, wanted[index]}).map([](const ReturnPerson &) {});
            } else if (index >= wanted.size()) {
                written = table.remove(stored->at(index));
            } else {
                ReturnPerson person = stored->at(index);
                person.name = wanted[index];
                written = table.update(person);
            }
            if (!written)
                return written;
        }
        return {};
    });
}

} // namespace inko
