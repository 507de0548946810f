#pragma once

#include "core/monitoring/events/event.h"

#include <map>
#include <vector>

namespace inko {

/// What came of events, as far as they have taken place.
struct EventFigures {
    int held = 0;
    int cancelled = 0;
    int participants = 0; ///< of those whose number is known
    int unknown = 0;      ///< held, and nobody has said how many came
    int estimated = 0;    ///< of those known
    int ratings = 0;      ///< persons who rated
    int ratingSum = 0;

    /// Participants of an event whose number is known; empty where none is.
    std::optional<double> perEvent() const;
    std::optional<double> meanRating() const;
    EventFigures &operator+=(const EventFigures &other);
    friend bool operator==(const EventFigures &, const EventFigures &) = default;
};

/// Events that go by one name: a series, or single ones that are called the same.
struct EventsOfName {
    QString title;
    std::map<int, EventFigures> years;
    friend bool operator==(const EventsOfName &, const EventsOfName &) = default;
};

/// By title. An event that is still to come counts nowhere; one that lasts over the turn of the year counts where it
/// began.
std::vector<EventsOfName> comparedByName(const QList<Event> &events, const QList<EventSeries> &series,
                                         const QList<EventFeedback> &feedback, QDate today);

/// All events of a year together.
EventFigures figuresOf(int year, const QList<Event> &events, const QList<EventFeedback> &feedback, QDate today);

} // namespace inko
