#pragma once

#include "core/monitoring/events/event.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace inko {

/// Events, who came and what they said.
class Events {
    Q_DECLARE_TR_FUNCTIONS(inko::Events)
public:
    explicit Events(Store &store) : m_store(store) {}

    static QString nameOf(EventSeries::Rhythm rhythm);
    static QString nameOf(Event::Visibility visibility);
    static QString nameOf(Event::Counting counting);

    Result<QList<Event>> all() const; ///< by day and time
    Result<Event> byId(Id<Event> id) const;
    Result<Event> add(const Event &added); ///< Invalid: see eventrules
    Result<> update(const Event &changed);
    /// With its groups and feedback. Invalid for one of a series that did not take place: it is called off instead.
    Result<> remove(Id<Event> id);

    Result<QList<EventSeries>> series() const; ///< by title
    /// Makes the event the first of a series: one like it on each further day. Invalid for one that is in a series, and
    /// where one of this title is there.
    Result<EventSeries> repeat(Id<Event> id, EventSeries::Rhythm rhythm, QDate end);
    /// A later end adds events like the last one; an earlier end takes those away that nobody has noted anything on.
    Result<> setEnd(Id<EventSeries> id, QDate end);
    /// Whatever the event says of title, times, place, people and goals, the later ones of its series say, too, save
    /// those that were called off; returns how many.
    Result<int> applyToLater(Id<Event> id);

    Result<QList<EventGroup>> groups() const; ///< of all events
    Result<QList<EventGroup>> groupsOf(Id<Event> event) const;
    Result<EventGroup> add(const EventGroup &added); ///< Invalid without a name, or with one that is there
    Result<> update(const EventGroup &changed);
    Result<> remove(Id<EventGroup> id);

    Result<QList<EventFeedback>> feedback() const; ///< of all events
    Result<QList<EventFeedback>> feedbackOn(Id<Event> event) const;
    Result<EventFeedback> add(const EventFeedback &added); ///< Invalid: see eventrules
    Result<> update(const EventFeedback &changed);
    Result<> remove(Id<EventFeedback> id);

private:
    Result<EventGroup> checked(const EventGroup &group) const;
    Result<QList<Event>> eventsOf(Id<EventSeries> series) const;
    Result<bool> isUntouched(const Event &event) const;
    Result<> addOn(const QList<QDate> &days, Event like, Transaction &transaction);

    Store &m_store;
};

} // namespace inko
