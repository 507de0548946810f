#pragma once

#include "core/base/result.h"
#include "core/survey/surveyround.h"

namespace inko {

/// Which dates go with which state of a return, and how two returns become one; on values, without a file.
namespace returnrules {

/// Invalid, with what to do about it, where the state's dates are missing or too many, stand in an
/// impossible order (opened, sent, reminded, received, checked, today) or no channel is given for an answer.
Result<> check(const Return &answer, const SurveyRound &round, QDate today);

/// The return in this state, with the dates that the state needs filled in and those it forbids cleared; the
/// channel goes too where an answer is taken back.
Return marked(Return answer, Return::State state, std::optional<Return::Channel> channel, QDate on);

/// Two returns to one round as one, under the id of `into`: the further state with what belongs to it (that of
/// `into` where both are as far), the earliest sending, the latest contact, both notes.
Return united(const Return &into, const Return &from);

} // namespace returnrules

} // namespace inko
