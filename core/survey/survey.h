#pragma once

#include "core/grid/gridentries.h"
#include "core/survey/surveyfigures.h"
#include "core/survey/surveyround.h"

namespace inko {

/// Rounds, the returns to them and the persons who gave them.
class Survey {
    Q_DECLARE_TR_FUNCTIONS(inko::Survey)
public:
    enum class CarryOver { Nothing, LastRound };
    struct CarriedRound {
        SurveyRound round;
        int entries = 0; ///< that have not ended
    };

    explicit Survey(Store &store) : m_store(store) {}

    static QString nameOf(Return::State state);
    static QString nameOf(Return::Channel channel);

    Result<QList<SurveyRound>> rounds() const; ///< newest first
    Result<std::optional<SurveyRound>> ofYear(int year) const;
    /// The latest round before the year that has something to carry over; nullopt if there is none.
    Result<std::optional<CarriedRound>> roundToCarryOver(int year) const;
    /// Opens the year's round with a return "not sent" for every organisation. CarryOver::LastRound copies the
    /// entries of roundToCarryOver(), as NotConfirmed and with their lists; those that were reported as ended
    /// stay behind. A past end date alone does not: whoever reports says whether it goes on.
    /// Invalid if the year has a round, or the deadline is before the opening.
    Result<SurveyRound> openRound(int year, QDate openedOn, std::optional<QDate> deadline, CarryOver carryOver);
    /// Copies, as openRound() does, those entries of an organisation that the round does not have; how many they are.
    Result<int> carryOver(const SurveyRound &round, Id<Organisation> organisation);
    /// Its opening and its deadline. Invalid for another year, or an opening after a return's first date.
    Result<> update(const SurveyRound &round);
    /// Refuses what is no year, a missing opening, a deadline before it.
    static Result<> check(const SurveyRound &round);
    /// Refuses an opening after the first date of one of the round's returns.
    static Result<> checkOpening(const SurveyRound &round, const QList<Return> &returns);

    Result<QList<Return>> returns(Id<SurveyRound> round) const;
    Result<Return> byId(Id<Return> id) const;
    Result<std::optional<Return>> returnOf(Id<SurveyRound> round, Id<Organisation> organisation) const;
    Result<Return> add(const Return &added); ///< for an organisation that joined after the round was opened
    /// Invalid, with the reason, where states and dates cannot be: see check().
    Result<> update(const Return &changed);
    /// With its persons; for an organisation that should not have been asked. Invalid while it has entries.
    Result<> remove(Id<Return> id);
    /// Refuses an impossible order of dates (received before sent, a date in the future …), a date that the
    /// state needs or cannot have, and an answer without a channel; the message says what to do.
    static Result<> check(const Return &answer, const SurveyRound &round, QDate today);
    /// Sets the state and what goes with it in one click: the date that is missing becomes `on`, dates that the
    /// state cannot have are cleared, a planned call is done. An answer needs a channel, given here or before.
    Result<> mark(Id<Return> id, Return::State state, std::optional<Return::Channel> channel, QDate on);

    Result<QList<ReturnPerson>> persons(Id<SurveyRound> round) const; ///< by return, as entered
    Result<QList<ReturnPerson>> personsOf(Id<Return> answer) const;
    /// One step. The same name twice is two persons; empty names are left out.
    Result<> setPersons(Id<Return> answer, const QStringList &names);

private:
    Result<> check(const Return &answer) const; ///< against its round and today

    Store &m_store;
};

} // namespace inko
