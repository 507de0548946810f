#include "core/survey/followups.h"

#include "core/base/text.h"
#include "core/grid/gridentry.h"
#include "core/storage/store.h"
#include "core/survey/returnrules.h"
#include "core/survey/surveyfigures.h"

#include <algorithm>

namespace inko {

using namespace Qt::StringLiterals;

QString FollowUps::nameOf(FollowUp::Kind kind)
{
    switch (kind) {
    case FollowUp::Kind::Call: return tr("Call");
    case FollowUp::Kind::Mail: return tr("E-mail");
    case FollowUp::Kind::Visit: return tr("Visit");
    }
    return {};
}

QString FollowUps::nameOf(FollowUp::Outcome outcome)
{
    switch (outcome) {
    case FollowUp::Outcome::NotReached: return tr("Not reached");
    case FollowUp::Outcome::Promised: return tr("Promised an answer");
    case FollowUp::Outcome::WillSend: return tr("Will send it");
    case FollowUp::Outcome::AnsweredByTelephone: return tr("Answered by telephone");
    case FollowUp::Outcome::Declined: return tr("Declined to answer");
    }
    return {};
}

Result<QList<FollowUp>> FollowUps::of(Id<Return> answer) const
{
    return m_store.table<FollowUp>().where({u"return_id = ?"_s, {answer.value}, u"made_on DESC, id DESC"_s});
}

Result<QHash<Id<Return>, FollowUp>> FollowUps::latest(Id<SurveyRound> round) const
{
    return m_store.table<FollowUp>()
        .where({u"return_id IN (SELECT id FROM \"return\" WHERE round_id = ?)"_s, {round.value}, u"made_on, id"_s})
        .map([](const QList<FollowUp> &made) {
            QHash<Id<Return>, FollowUp> latest;
            for (const FollowUp &followUp : made)
                latest.insert(followUp.answer, followUp);
            return latest;
        });
}

Result<QList<DueCall>> FollowUps::due(Id<SurveyRound> round, QDate day) const
{
    return latest(round).and_then([&](const QHash<Id<Return>, FollowUp> &said) {
        return m_store.table<Return>()
            .where({u"round_id = ? AND call_again_on <= ?"_s,
                    {round.value, day.toString(Qt::ISODate)},
                    u"call_again_on, id"_s})
            .map([&](const QList<Return> &returns) {
                QList<DueCall> calls;
                for (const Return &answer : returns) {
                    const auto last = said.constFind(answer.id);
                    if (isOpen(answer.state))
                        calls << DueCall{answer, last == said.cend() ? std::nullopt : std::optional(*last)};
                }
                return calls;
            });
    });
}

Return FollowUps::after(const FollowUp &made, const Return &answer, bool hasEntries)
{
    using State = Return::State;
    const auto marked = [&](State state, std::optional<Return::Channel> channel = {}) {
        return returnrules::marked(answer, state, channel, made.madeOn);
    };
    Return changed = answer;
    switch (made.outcome) {
    case FollowUp::Outcome::NotReached: break;
    case FollowUp::Outcome::Promised:
    case FollowUp::Outcome::WillSend:
        if (isOpen(answer.state))
            changed = marked(State::InConversation);
        break;
    case FollowUp::Outcome::AnsweredByTelephone:
        if (!isAnswered(answer.state))
            changed = marked(hasEntries ? State::Received : State::NothingToReport, Return::Channel::Telephone);
        break;
    case FollowUp::Outcome::Declined: changed = marked(State::Declined); break;
    }
    if (made.outcome != FollowUp::Outcome::NotReached)
        changed.lastContactOn = std::max(changed.lastContactOn, std::optional(made.madeOn));
    if (isOpen(changed.state))
        changed.callAgainOn = made.callAgainOn;
    return changed;
}

Result<> FollowUps::check(const FollowUp &made) const
{
    if (!made.madeOn.isValid() || made.madeOn > m_store.now().toLocalTime().date())
        return fail(Error::Code::Invalid, tr("Enter the day of the call, up to today."));
    if (made.callAgainOn && *made.callAgainOn < made.madeOn)
        return fail(Error::Code::Invalid, tr("The next call is planned before this one. Enter a later day."));
    return {};
}

Result<bool> FollowUps::hasEntries(const Return &answer) const
{
    const QString ended = SqlValue<GridEntry::Status>::to(GridEntry::Status::Ended).toString();
    return m_store.table<GridEntry>()
        .count({u"round_id = ? AND organisation_id = ? AND status <> ?"_s,
                {answer.round.value, answer.organisation.value, ended},
                {}})
        .map([](qint64 entries) { return entries > 0; });
}

/// Who answers on the telephone is one of those who gave the answer.
Result<> FollowUps::addPerson(Transaction &transaction, const FollowUp &made) const
{
    if (made.outcome != FollowUp::Outcome::AnsweredByTelephone || made.spokeWith.isEmpty())
        return {};
    auto table = transaction.table<ReturnPerson>();
    return table.where({u"return_id = ?"_s, {made.answer.value}, u"id"_s})
        .and_then([&](const QList<ReturnPerson> &known) -> Result<> {
            const bool isKnown = std::any_of(known.cbegin(), known.cend(), [&](const ReturnPerson &person) {
                return searchable(person.name) == searchable(made.spokeWith);
            });
            return isKnown ? Result<>()
                           : table.add({{}, 0, made.answer, made.spokeWith}).map([](const ReturnPerson &) {});
        });
}

Result<FollowUp> FollowUps::add(const FollowUp &made)
{
    FollowUp noted = made;
    noted.note = tidyLines(made.note);
    noted.madeBy = tidyLine(made.madeBy);
    noted.spokeWith = tidyLine(made.spokeWith);
    if (const Result<> sound = check(noted); !sound)
        return fail(sound.error());
    const QString step = tr("%1: %2").arg(nameOf(made.kind), nameOf(made.outcome));
    return m_store.write(step, [&](Transaction &transaction) -> Result<FollowUp> {
        auto returns = transaction.table<Return>();
        const Result<Return> answer = returns.byId(made.answer);
        if (!answer)
            return fail(answer.error());
        const auto round = transaction.table<SurveyRound>().byId(answer->round);
        if (!round)
            return fail(round.error());
        const Result<bool> reports = hasEntries(*answer);
        if (!reports)
            return fail(reports.error());
        const Return changed = after(noted, *answer, *reports);
        return returnrules::check(changed, *round, m_store.now().toLocalTime().date())
            .and_then([&] { return returns.update(changed); })
            .and_then([&] { return addPerson(transaction, noted); })
            .and_then([&] { return transaction.table<FollowUp>().add(noted); });
    });
}

Result<> FollowUps::update(const FollowUp &changed)
{
    if (const Result<> sound = check(changed); !sound)
        return sound;
    return m_store.write(tr("Note of a call changed"),
                         [&](Transaction &transaction) { return transaction.table<FollowUp>().update(changed); });
}

Result<> FollowUps::remove(Id<FollowUp> id)
{
    return m_store.write(tr("Note of a call removed"), [&](Transaction &transaction) {
        auto table = transaction.table<FollowUp>();
        return table.byId(id).and_then([&](const FollowUp &removed) { return table.remove(removed); });
    });
}

} // namespace inko
