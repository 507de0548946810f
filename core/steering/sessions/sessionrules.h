#pragma once

#include "core/base/result.h"
#include "core/steering/sessions/session.h"

namespace inko {

/// What sessions and what hangs on them can say, for screens and imports alike; on values, without a file. Each check
/// is Invalid with a reason that tells what to do.
namespace sessionrules {

Result<> check(const Session &session, QDate today); ///< all of the following
Result<> checkTimes(const Session &session);
Result<> checkState(const Session &session, QDate today); ///< held neither in the future nor when called off
Result<> checkInvitation(const Session &session);
Result<> checkApproval(const Session &session, QDate today); ///< after the session and not in the future
Result<> checkCounts(const Session &session);                ///< of persons: none below 0
Result<> check(const AgendaItem &item);
Result<> check(const AgendaPaper &paper); ///< a title
Result<> check(const Attendance &attendance);

} // namespace sessionrules

} // namespace inko
