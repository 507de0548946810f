#include "core/base/text.h"
#include "core/directory/ordering.h"
#include "core/steering/sessions/sessionrules.h"
#include "core/steering/sessions/sessions.h"
#include "core/storage/database.h"
#include "core/storage/references.h"

namespace inko {

using namespace Qt::StringLiterals;

QString Sessions::nameOf(AgendaItem::Visibility visibility)
{
    switch (visibility) {
    case AgendaItem::Visibility::Internal: return tr("internal");
    case AgendaItem::Visibility::Public: return tr("public");
    }
    return {};
}

QString Sessions::nameOf(AgendaItem::Outcome outcome)
{
    switch (outcome) {
    case AgendaItem::Outcome::None: return tr("none");
    case AgendaItem::Outcome::Noted: return tr("taken note of");
    case AgendaItem::Outcome::Consensus: return tr("by consensus");
    case AgendaItem::Outcome::Accepted: return tr("accepted");
    case AgendaItem::Outcome::Rejected: return tr("rejected");
    case AgendaItem::Outcome::Postponed: return tr("postponed");
    }
    return {};
}

Result<QList<AgendaItem>> Sessions::items() const
{
    return m_store.table<AgendaItem>().all(u"session_id, position, id"_s);
}

Result<QList<AgendaItem>> Sessions::itemsOf(Id<Session> session) const
{
    return m_store.table<AgendaItem>().where({u"session_id = ?"_s, {session.value}, u"position, id"_s});
}

Result<AgendaItem> Sessions::item(Id<AgendaItem> id) const
{
    return m_store.table<AgendaItem>().byId(id);
}

Result<AgendaItem> Sessions::checked(const AgendaItem &item) const
{
    AgendaItem tidy = item;
    tidy.title = tidyLine(item.title);
    tidy.presenter = tidyLine(item.presenter);
    tidy.origin = tidyLine(item.origin);
    tidy.brief = tidyLines(item.brief);
    tidy.minutes = tidyLines(item.minutes);
    tidy.decision = tidyLines(item.decision);
    return sessionrules::check(tidy).and_then([&] { return checkOpen(tidy.session); }).map([&] { return tidy; });
}

Result<AgendaItem> Sessions::add(const AgendaItem &added)
{
    return m_store.write(tr("Agenda item added"), [&](Transaction &transaction) {
        return checked(added).and_then([&](AgendaItem item) {
            return itemsOf(item.session).and_then([&](const QList<AgendaItem> &others) {
                item.position = positionAfter(others);
                return transaction.table<AgendaItem>().add(item);
            });
        });
    });
}

Result<> Sessions::update(const AgendaItem &changed)
{
    return m_store.write(tr("Agenda item changed"), [&](Transaction &transaction) -> Result<> {
        const auto before = item(changed.id);
        auto tidy = checked(changed);
        if (const auto error = firstErrorOf(before, tidy))
            return fail(*error);
        tidy->position = before->position;
        return transaction.table<AgendaItem>().update(*tidy);
    });
}

Result<> Sessions::remove(Id<AgendaItem> id)
{
    return m_store.write(tr("Agenda item removed"), [&](Transaction &transaction) -> Result<> {
        const auto removed = item(id);
        const auto counts = references::countTo(transaction.database(), u"agenda_item"_s, id.value);
        if (const auto error = firstErrorOf(removed, counts))
            return fail(*error);
        const Result<> open = checkOpen(removed->session);
        if (!open)
            return open;
        for (const auto &table : {u"task"_s, u"recommendation"_s, u"recommendation_step"_s}) {
            if (counts->value(table) > 0)
                return fail(Error::Code::Invalid,
                            tr("Tasks or recommendations come from “%1”. It stays with them.").arg(removed->title));
        }
        return transaction.table<Topic>()
            .where({u"agenda_item_id = ?"_s, {id.value}, {}})
            .and_then([&](const QList<Topic> &topics) -> Result<> {
                for (Topic topic : topics) {
                    topic.agendaItem.reset(); // it waits again
                    if (const Result<> updated = transaction.table<Topic>().update(topic); !updated)
                        return updated;
                }
                return transaction.table<AgendaPaper>().removeWhere({u"agenda_item_id = ?"_s, {id.value}, {}});
            })
            .and_then([&] { return transaction.table<AgendaItem>().remove(*removed); });
    });
}

Result<> Sessions::move(Id<AgendaItem> id, int position)
{
    return m_store.write(tr("Agenda item moved"), [&](Transaction &transaction) -> Result<> {
        const auto moved = item(id);
        if (!moved)
            return fail(moved.error());
        return checkOpen(moved->session)
            .and_then([&] { return itemsOf(moved->session); })
            .and_then([&](QList<AgendaItem> others) {
                others.removeIf([&](const AgendaItem &other) { return other.id == id; });
                return place(transaction, others, *moved, position);
            });
    });
}

} // namespace inko
