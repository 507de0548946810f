#include "core/monitoring/events/events.h"

#include "core/base/text.h"
#include "core/monitoring/events/eventrules.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

const QString inOrder = u"day, coalesce(starts_at, ''), id"_s;

Event tidied(const Event &event)
{
    Event tidy = event;
    tidy.title = tidyLine(event.title);
    tidy.place = tidyLine(event.place);
    tidy.note = tidyLines(event.note);
    if (tidy.lastDay == tidy.day)
        tidy.lastDay.reset();
    return tidy;
}

/// Takes a record's parts away with it.
template<class Part>
Result<> removeParts(Transaction &transaction, Id<Event> event)
{
    auto table = transaction.table<Part>();
    return table.where({u"event_id = ?"_s, {event.value}, {}}).and_then([&](const QList<Part> &parts) -> Result<> {
        for (const Part &part : parts) {
            if (const Result<> removed = table.remove(part); !removed)
                return removed;
        }
        return {};
    });
}

} // namespace

QString Events::nameOf(EventSeries::Rhythm rhythm)
{
    switch (rhythm) {
    case EventSeries::Rhythm::Weekly: return tr("every week");
    case EventSeries::Rhythm::EveryTwoWeeks: return tr("every two weeks");
    case EventSeries::Rhythm::Monthly: return tr("every month");
    }
    return {};
}

QString Events::nameOf(Event::Visibility visibility)
{
    switch (visibility) {
    case Event::Visibility::Internal: return tr("internal");
    case Event::Visibility::Public: return tr("public");
    }
    return {};
}

QString Events::nameOf(Event::Counting counting)
{
    switch (counting) {
    case Event::Counting::Counted: return tr("counted");
    case Event::Counting::Estimated: return tr("estimated");
    }
    return {};
}

Result<QList<Event>> Events::all() const
{
    return m_store.table<Event>().all(inOrder);
}

Result<Event> Events::byId(Id<Event> id) const
{
    return m_store.table<Event>().byId(id);
}

Result<Event> Events::add(const Event &added)
{
    return m_store.write(tr("Event added"), [&](Transaction &transaction) {
        const Event event = tidied(added);
        return eventrules::check(event).and_then([&] { return transaction.table<Event>().add(event); });
    });
}

Result<> Events::update(const Event &changed)
{
    return m_store.write(tr("Event changed"), [&](Transaction &transaction) {
        const Event event = tidied(changed);
        return eventrules::check(event).and_then([&] { return transaction.table<Event>().update(event); });
    });
}

Result<> Events::remove(Id<Event> id)
{
    return m_store.write(tr("Event removed"), [&](Transaction &transaction) -> Result<> {
        return byId(id).and_then([&](const Event &event) -> Result<> {
            if (event.series && !event.isCancelled)
                return fail(Error::Code::Invalid, tr("“%1” is one of a series. Call it off instead, or let the series "
                                                     "end earlier.")
                                                      .arg(event.title));
            return removeParts<EventGroup>(transaction, id)
                .and_then([&] { return removeParts<EventFeedback>(transaction, id); })
                .and_then([&] { return transaction.table<Event>().remove(event); });
        });
    });
}

Result<QList<EventGroup>> Events::groups() const
{
    return m_store.table<EventGroup>().all(u"id"_s);
}

Result<QList<EventGroup>> Events::groupsOf(Id<Event> event) const
{
    return m_store.table<EventGroup>().where({u"event_id = ?"_s, {event.value}, u"id"_s});
}

Result<EventGroup> Events::checked(const EventGroup &group) const
{
    EventGroup tidy = group;
    tidy.name = tidyLine(group.name);
    if (tidy.name.isEmpty())
        return fail(Error::Code::Invalid, tr("Say which group that is."));
    if (const Result<> sound = eventrules::checkParticipants(tidy.participants); !sound)
        return fail(sound.error());
    return groupsOf(tidy.event).and_then([&](const QList<EventGroup> &others) -> Result<EventGroup> {
        for (const EventGroup &other : others) {
            if (other.id != tidy.id && searchable(other.name) == searchable(tidy.name))
                return fail(Error::Code::Invalid, tr("“%1” is there already.").arg(other.name));
        }
        return tidy;
    });
}

Result<EventGroup> Events::add(const EventGroup &added)
{
    return m_store.write(tr("Participants of a group added"), [&](Transaction &transaction) {
        return checked(added).and_then(
            [&](const EventGroup &group) { return transaction.table<EventGroup>().add(group); });
    });
}

Result<> Events::update(const EventGroup &changed)
{
    return m_store.write(tr("Participants of a group changed"), [&](Transaction &transaction) {
        return checked(changed).and_then(
            [&](const EventGroup &group) { return transaction.table<EventGroup>().update(group); });
    });
}

Result<> Events::remove(Id<EventGroup> id)
{
    return m_store.write(tr("Participants of a group removed"), [&](Transaction &transaction) {
        auto table = transaction.table<EventGroup>();
        return table.byId(id).and_then([&](const EventGroup &removed) { return table.remove(removed); });
    });
}

Result<QList<EventFeedback>> Events::feedback() const
{
    return m_store.table<EventFeedback>().all(u"id"_s);
}

Result<QList<EventFeedback>> Events::feedbackOn(Id<Event> event) const
{
    return m_store.table<EventFeedback>().where({u"event_id = ?"_s, {event.value}, u"id"_s});
}

Result<EventFeedback> Events::add(const EventFeedback &added)
{
    return m_store.write(tr("Feedback added"), [&](Transaction &transaction) {
        return eventrules::check(added).and_then([&] { return transaction.table<EventFeedback>().add(added); });
    });
}

Result<> Events::update(const EventFeedback &changed)
{
    return m_store.write(tr("Feedback changed"), [&](Transaction &transaction) {
        return eventrules::check(changed).and_then([&] { return transaction.table<EventFeedback>().update(changed); });
    });
}

Result<> Events::remove(Id<EventFeedback> id)
{
    return m_store.write(tr("Feedback removed"), [&](Transaction &transaction) {
        auto table = transaction.table<EventFeedback>();
        return table.byId(id).and_then([&](const EventFeedback &removed) { return table.remove(removed); });
    });
}

} // namespace inko
