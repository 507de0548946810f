#pragma once

#include "core/base/result.h"
#include "core/survey/surveyround.h"

#include <QHash>
#include <QSet>

namespace inko {

class Store;

/// How a round went. Returns and persons are two numbers: one return may come from several persons, and
/// nobody need be named for another. asked = answered + declined + open.
struct SurveyFigures {
    int asked = 0;          ///< returns of the round, whatever their state
    int answered = 0;       ///< received, checked or nothing to report
    int answeredInTime = 0; ///< of these, up to the deadline's day; all of them where there is no deadline
    int declined = 0;
    int persons = 0;                              ///< who gave the answers
    QHash<Return::Channel, int> byChannel;        ///< answers; "nothing to report" may have come without one
    QHash<Return::Channel, int> personsByChannel; ///< who gave them
    QList<Id<Organisation>> open;                 ///< who has neither answered nor declined, by name
    QSet<Id<Organisation>> notSent;               ///< of these, whom the grid has not been sent to
    friend bool operator==(const SurveyFigures &, const SurveyFigures &) = default;
};

bool isAnswered(Return::State state);
bool isOpen(Return::State state);      ///< neither answered nor declined
bool isWaitedFor(Return::State state); ///< has got the form, and nobody has said anything yet
Result<SurveyFigures> surveyFigures(Store &store, const SurveyRound &round);

} // namespace inko
