#pragma once

#include "core/exchange/calendar/icalendar.h"
#include "core/steering/sessions/session.h"

namespace inko {

class Workspace;

/// The town's sessions and events as one calendar file.
namespace towncalendar {

/// Everybody: public events, and sessions of bodies that publish their minutes, without what is noted on them.
enum class Readers { Everybody, Internal };

Result<QList<CalendarEntry>> entries(Workspace &workspace, Readers readers); ///< sessions before events, by day
Result<QByteArray> write(Workspace &workspace, Readers readers);
/// One session alone, to be attached to its invitation.
Result<QByteArray> write(Workspace &workspace, Id<Session> session);

} // namespace towncalendar

} // namespace inko
