#include "core/base/text.h"
#include "core/monitoring/events/eventrules.h"
#include "core/monitoring/events/events.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// One like it on another day, that nobody has been to yet.
Event onAnotherDay(const Event &like, QDate day)
{
    Event event = like;
    event.id = {};
    event.version = 0;
    event.lastDay = like.lastDay ? std::optional(day.addDays(like.day.daysTo(*like.lastDay))) : std::nullopt;
    event.day = day;
    event.isCancelled = false;
    event.participants.reset();
    event.note.clear();
    return event;
}

} // namespace

Result<QList<EventSeries>> Events::series() const
{
    return m_store.table<EventSeries>().all(u"title, id"_s);
}

Result<QList<Event>> Events::eventsOf(Id<EventSeries> series) const
{
    return m_store.table<Event>().where({u"series_id = ?"_s, {series.value}, u"day, id"_s});
}

Result<> Events::addOn(const QList<QDate> &days, Event like, Transaction &transaction)
{
    for (const QDate day : days) {
        if (const auto added = transaction.table<Event>().add(onAnotherDay(like, day)); !added)
            return fail(added.error());
    }
    return {};
}

Result<EventSeries> Events::repeat(Id<Event> id, EventSeries::Rhythm rhythm, QDate end)
{
    return m_store.write(tr("Event repeated"), [&](Transaction &transaction) -> Result<EventSeries> {
        Result<Event> first = byId(id);
        if (!first)
            return fail(first.error());
        if (first->series)
            return fail(Error::Code::Invalid, tr("“%1” is one of a series already.").arg(first->title));
        EventSeries added{{}, 0, first->title, rhythm, first->day, end};
        const auto others = series();
        const Result<> sound = eventrules::checkSeries(added);
        if (!others || !sound)
            return fail(!others ? others.error() : sound.error());
        for (const EventSeries &other : *others) {
            if (searchable(other.title) == searchable(added.title))
                return fail(Error::Code::Invalid,
                            tr("There is a series “%1” already. Give this event another title.").arg(other.title));
        }
        return transaction.table<EventSeries>().add(added).and_then([&](const EventSeries &stored) {
            first->series = stored.id;
            return transaction.table<Event>()
                .update(*first)
                .and_then(
                    [&] { return addOn(eventrules::daysOf(first->day, rhythm, end).mid(1), *first, transaction); })
                .map([&] { return stored; });
        });
    });
}

Result<bool> Events::isUntouched(const Event &event) const
{
    if (event.participants || event.isCancelled || !event.note.isEmpty())
        return false;
    return groupsOf(event.id).and_then([&](const QList<EventGroup> &groups) {
        return feedbackOn(event.id).map(
            [&](const QList<EventFeedback> &said) { return groups.isEmpty() && said.isEmpty(); });
    });
}

Result<> Events::setEnd(Id<EventSeries> id, QDate end)
{
    return m_store.write(tr("End of a series changed"), [&](Transaction &transaction) -> Result<> {
        Result<EventSeries> changed = transaction.table<EventSeries>().byId(id);
        const auto events = eventsOf(id);
        if (!changed || !events)
            return fail(!changed ? changed.error() : events.error());
        const QDate before = changed->endsOn;
        changed->endsOn = end;
        if (const Result<> sound = eventrules::checkSeries(*changed); !sound)
            return sound;
        for (const Event &event : *events) {
            if (event.day <= end)
                continue;
            const Result<bool> untouched = isUntouched(event);
            if (!untouched)
                return fail(untouched.error());
            if (!*untouched)
                continue;
            if (const Result<> removed = transaction.table<Event>().remove(event); !removed)
                return removed;
        }
        QList<QDate> added;
        if (!events->isEmpty())
            added = eventrules::daysOf(changed->startsOn, changed->rhythm, end);
        added.removeIf([&](QDate day) { return day <= before; });
        const Result<> extended = added.isEmpty() ? Result<>() : addOn(added, events->last(), transaction);
        return extended.and_then([&] { return transaction.table<EventSeries>().update(*changed); });
    });
}

Result<int> Events::applyToLater(Id<Event> id)
{
    return m_store.write(tr("Later events of a series changed"), [&](Transaction &transaction) -> Result<int> {
        const Result<Event> model = byId(id);
        if (!model)
            return fail(model.error());
        if (!model->series)
            return fail(Error::Code::Invalid, tr("“%1” is not one of a series.").arg(model->title));
        const auto events = eventsOf(*model->series);
        if (!events)
            return fail(events.error());
        int count = 0;
        for (const Event &event : *events) {
            if (event.day <= model->day || event.isCancelled)
                continue;
            Event changed = onAnotherDay(*model, event.day);
            changed.id = event.id;
            changed.version = event.version;
            changed.participants = event.participants;
            changed.counting = event.counting;
            changed.note = event.note;
            if (changed == event)
                continue;
            if (const Result<> updated = transaction.table<Event>().update(changed); !updated)
                return fail(updated.error());
            ++count;
        }
        return count;
    });
}

} // namespace inko
