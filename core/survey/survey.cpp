#include "core/survey/survey.h"

#include "core/base/years.h"
#include "core/survey/returnrules.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

Where entriesToCarry(Id<SurveyRound> round)
{
    const auto ended = SqlValue<GridEntry::Status>::to(GridEntry::Status::Ended);
    return {u"round_id = ? AND status <> ?"_s, {round.value, ended}, u"id"_s};
}

Result<> carryEntriesOver(Transaction &transaction, const QList<GridEntry> &entries, Id<SurveyRound> into)
{
    auto table = transaction.table<GridEntry>();
    for (GridEntry entry : entries) {
        entry.id = {};
        entry.version = 0;
        entry.round = into;
        entry.status = GridEntry::Status::NotConfirmed;
        if (const auto added = table.add(entry); !added)
            return fail(added.error());
    }
    return {};
}

Result<> addReturns(Transaction &transaction, Id<SurveyRound> round)
{
    const auto organisations = transaction.table<Organisation>().all();
    if (!organisations)
        return fail(organisations.error());
    for (const Organisation &organisation : *organisations) {
        Return answer;
        answer.round = round;
        answer.organisation = organisation.id;
        if (const auto added = transaction.table<Return>().add(answer); !added)
            return fail(added.error());
    }
    return {};
}

} // namespace

Result<QList<SurveyRound>> Survey::rounds() const
{
    return m_store.table<SurveyRound>().all(u"year DESC"_s);
}

Result<std::optional<SurveyRound>> Survey::ofYear(int year) const
{
    return m_store.table<SurveyRound>().where({u"year = ?"_s, {year}, {}}).map([](const QList<SurveyRound> &found) {
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

Result<> Survey::check(const SurveyRound &round)
{
    if (!isYear(round.year))
        return fail(Error::Code::Invalid, tr("%1 is not a year. Enter it with four digits.").arg(round.year));
    if (!round.openedOn.isValid())
        return fail(Error::Code::Invalid, tr("Enter the day on which the survey is opened."));
    if (round.deadline && (!round.deadline->isValid() || *round.deadline < round.openedOn))
        return fail(Error::Code::Invalid,
                    tr("The deadline is before the opening. Enter a later day, or leave it empty."));
    return {};
}

Result<> Survey::checkOpening(const SurveyRound &round, const QList<Return> &returns)
{
    for (const Return &answer : returns) {
        for (const std::optional<QDate> &date : {answer.sentOn, answer.remindedOn, answer.receivedOn}) {
            if (date && *date < round.openedOn)
                return fail(Error::Code::Invalid,
                            tr("Something was sent or answered on %1 already. Open the survey on that day or before.")
                                .arg(PartialDate::ofDay(*date).toLocal()));
        }
    }
    return {};
}

Result<std::optional<Survey::CarriedRound>> Survey::roundToCarryOver(int year) const
{
    const auto before = m_store.table<SurveyRound>().where({u"year < ?"_s, {year}, u"year DESC"_s});
    if (!before)
        return fail(before.error());
    for (const SurveyRound &round : *before) {
        const auto entries = m_store.table<GridEntry>().count(entriesToCarry(round.id));
        if (!entries)
            return fail(entries.error());
        if (*entries > 0)
            return CarriedRound{round, static_cast<int>(*entries)};
    }
    return std::nullopt;
}

Result<SurveyRound> Survey::openRound(int year, QDate openedOn, std::optional<QDate> deadline, CarryOver carryOver)
{
    return m_store.write(tr("Survey %1 opened").arg(year), [&](Transaction &transaction) -> Result<SurveyRound> {
        SurveyRound opened{{}, 0, year, openedOn, deadline};
        if (const Result<> checked = check(opened); !checked)
            return fail(checked.error());
        auto table = transaction.table<SurveyRound>();
        const auto known = ofYear(year);
        if (!known)
            return fail(known.error());
        if (known->has_value())
            return fail(Error::Code::Invalid, tr("There is a survey for %1 already. Choose another year.").arg(year));
        Result<std::optional<CarriedRound>> carried = std::nullopt;
        if (carryOver == CarryOver::LastRound)
            carried = roundToCarryOver(year);
        if (!carried)
            return fail(carried.error());
        return table.add(opened).and_then([&](const SurveyRound &round) {
            return addReturns(transaction, round.id)
                .and_then([&] {
                    if (!*carried)
                        return Result<>();
                    return transaction.table<GridEntry>()
                        .where(entriesToCarry((*carried)->round.id))
                        .and_then([&](const QList<GridEntry> &entries) {
                            return carryEntriesOver(transaction, entries, round.id);
                        });
                })
                .map([&] { return round; });
        });
    });
}

Result<int> Survey::carryOver(const SurveyRound &round, Id<Organisation> organisation)
{
    return roundToCarryOver(round.year).and_then([&](const std::optional<CarriedRound> &last) -> Result<int> {
        if (!last)
            return 0;
        const auto read = m_store.table<GridEntry>().where(
            {u"round_id = ? AND organisation_id = ? AND status <> ? AND activity_id NOT IN "
             "(SELECT activity_id FROM grid_entry WHERE round_id = ?)"_s,
             {last->round.id.value, organisation.value, SqlValue<GridEntry::Status>::to(GridEntry::Status::Ended),
              round.id.value},
             u"id"_s});
        return read.and_then([&](const QList<GridEntry> &entries) {
            const QString step = tr("Rows of %1 carried over").arg(last->round.year);
            return m_store
                .write(step, [&](Transaction &transaction) { return carryEntriesOver(transaction, entries, round.id); })
                .map([&] { return static_cast<int>(entries.size()); });
        });
    });
}

Result<> Survey::update(const SurveyRound &round)
{
    return m_store.write(tr("Survey %1 changed").arg(round.year), [&](Transaction &transaction) -> Result<> {
        auto table = transaction.table<SurveyRound>();
        const Result<SurveyRound> stored = table.byId(round.id);
        if (!stored)
            return fail(stored.error());
        if (stored->year != round.year)
            return fail(
                Error::Code::Invalid,
                tr("The survey %1 keeps its year. Open another survey for %2.").arg(stored->year).arg(round.year));
        if (const Result<> checked = check(round); !checked)
            return checked;
        return returns(round.id)
            .and_then([&](const QList<Return> &answers) { return checkOpening(round, answers); })
            .and_then([&] { return table.update(round); });
    });
}

} // namespace inko
