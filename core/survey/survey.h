#pragma once

#include "core/grid/gridentries.h"
#include "core/survey/surveyround.h"

namespace inko {

/// Rounds, the returns to them and the persons who gave them.
class Survey {
    Q_DECLARE_TR_FUNCTIONS(inko::Survey)
public:
    enum class CarryOver { Nothing, LastRound };

    explicit Survey(Store &store) : m_store(store) {}

    static QString nameOf(Return::State state);
    static QString nameOf(Return::Channel channel);

    Result<QList<SurveyRound>> rounds() const; ///< newest first
    Result<std::optional<SurveyRound>> ofYear(int year) const;
    /// Opens the year's round with a return "not sent" for every organisation; CarryOver::LastRound copies the
    /// last round's entries that have not ended, as NotConfirmed. Invalid if the year has one, or the deadline
    /// is before the opening.
    Result<SurveyRound> openRound(int year, QDate openedOn, std::optional<QDate> deadline, CarryOver carryOver);
    Result<> update(const SurveyRound &round);

    Result<QList<Return>> returns(Id<SurveyRound> round) const;
    Result<Return> byId(Id<Return> id) const;
    Result<std::optional<Return>> returnOf(Id<SurveyRound> round, Id<Organisation> organisation) const;
    Result<Return> add(const Return &added); ///< for an organisation that joined after the round was opened
    /// Invalid, with the reason, where states and dates cannot be (received before sent, checked without
    /// being received, answered without a channel, a date in the future …).
    Result<> update(const Return &changed);
    static Result<> check(const Return &answer, const SurveyRound &round, QDate today);
    /// The state that usually comes with it: fills the dates of today and the channel in, then updates.
    Result<> mark(Id<Return> id, Return::State state, std::optional<Return::Channel> channel, QDate on);

    Result<QList<ReturnPerson>> persons(Id<SurveyRound> round) const;
    Result<QList<ReturnPerson>> personsOf(Id<Return> answer) const;
    Result<> setPersons(Id<Return> answer, const QStringList &names); ///< one step

    /// Joins two organisations into one, with all that refers to them, in one undoable step: two returns to
    /// the same round become one with the further state, and the name becomes an alias.
    Result<> mergeOrganisations(Id<Organisation> from, Id<Organisation> into);

private:
    Store &m_store;
};

/// How a round went. Returns and persons are two numbers.
struct SurveyFigures {
    int asked = 0;    ///< returns of the round, whatever their state
    int answered = 0; ///< received, checked or nothing to report
    int answeredInTime = 0;
    int declined = 0;
    int persons = 0;
    QHash<Return::Channel, int> byChannel;
    QHash<Return::Channel, int> personsByChannel;
    QList<Id<Organisation>> open; ///< who has not answered, in German order of names
    friend bool operator==(const SurveyFigures &, const SurveyFigures &) = default;
};
bool isAnswered(Return::State state);
Result<SurveyFigures> surveyFigures(Store &store, const SurveyRound &round);

} // namespace inko
