#pragma once

#include "core/base/result.h"
#include "core/steering/progress/progress.h"

namespace inko {

/// What progress rounds and their answers can say, for screens and imports alike; on values, without a file. Each check
/// is Invalid with a reason that tells what to do.
namespace progressrules {

Result<> check(const ProgressRound &round);                  ///< a title and a first day; answers are due after it
Result<> check(const ProgressRequest &request, QDate today); ///< not answered in the future; a channel once answered
Result<> check(const ProgressReport &report);                ///< a project; no negative number of participants

/// A request says since when it is answered, and only then: today, if nothing else is given.
ProgressRequest completed(ProgressRequest request, QDate today);
/// The request once something was said of one of its projects; one that is answered already stays as it is.
ProgressRequest answered(ProgressRequest request, Return::Channel channel, QDate today);
/// Two requests of one round as one, under the id of `into`: the one that is answered, with both notes.
ProgressRequest united(const ProgressRequest &into, const ProgressRequest &from);

} // namespace progressrules

} // namespace inko
