#pragma once

#include "core/base/result.h"
#include "core/monitoring/events/event.h"

#include <QList>

namespace inko {

/// What events and what hangs on them can say, for screens and imports alike; on values, without a file. Each check is
/// Invalid with a reason that tells what to do.
namespace eventrules {

Result<> check(const Event &event); ///< all of the following
Result<> checkTitle(const Event &event);
Result<> checkDays(const Event &event); ///< a day, and none before it as the last one
Result<> checkTimes(const Event &event);
Result<> checkParticipants(std::optional<int> participants);
Result<> checkSeries(const EventSeries &series);
Result<> check(const EventFeedback &feedback);

/// The days of a series from the first on, up to and including the end. At most 400: longer is a slip of the pen.
QList<QDate> daysOf(QDate first, EventSeries::Rhythm rhythm, QDate end);
inline constexpr int mostDays = 400;

} // namespace eventrules

} // namespace inko
