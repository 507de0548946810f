#pragma once

#include "core/monitoring/events/event.h"

namespace inko {

/// "Di, 03.11.2026, 16:30–18:00", "3.–5.7.2026": as a list shows it, in the person's way of writing.
QString whenOf(const Event &event);
/// "16:30 Sprachcafé": a line in a calendar.
QString calendarLineOf(const Event &event);
/// "23", "ca. 23", "–" for an event that is over and was not counted; empty while it is still to come or called off.
QString participantsOf(const Event &event, QDate today);

} // namespace inko
