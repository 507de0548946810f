#include "core/base/text.h"
#include "core/steering/sessions/sessionrules.h"
#include "core/steering/sessions/sessions.h"

namespace inko {

using namespace Qt::StringLiterals;

Result<QList<AgendaPaper>> Sessions::papersOf(Id<Session> session) const
{
    return m_store.table<AgendaPaper>().where(
        {u"agenda_item_id IN (SELECT id FROM agenda_item WHERE session_id = ?)"_s, {session.value}, u"id"_s});
}

Result<QList<AgendaPaper>> Sessions::papersOf(Id<AgendaItem> item) const
{
    return m_store.table<AgendaPaper>().where({u"agenda_item_id = ?"_s, {item.value}, u"id"_s});
}

Result<> Sessions::checkOpen(Id<AgendaItem> id) const
{
    return item(id).and_then([&](const AgendaItem &found) { return checkOpen(found.session); });
}

Result<AgendaPaper> Sessions::checked(const AgendaPaper &paper) const
{
    AgendaPaper tidy = paper;
    tidy.title = tidyLine(paper.title);
    tidy.reference = tidyLine(paper.reference);
    tidy.text = tidyLines(paper.text);
    return sessionrules::check(tidy).and_then([&] { return checkOpen(tidy.agendaItem); }).map([&] { return tidy; });
}

Result<AgendaPaper> Sessions::add(const AgendaPaper &added)
{
    return m_store.write(tr("Paper added to an agenda item"), [&](Transaction &transaction) {
        return checked(added).and_then(
            [&](const AgendaPaper &tidy) { return transaction.table<AgendaPaper>().add(tidy); });
    });
}

Result<> Sessions::update(const AgendaPaper &changed)
{
    return m_store.write(tr("Paper of an agenda item changed"), [&](Transaction &transaction) {
        return checked(changed).and_then(
            [&](const AgendaPaper &tidy) { return transaction.table<AgendaPaper>().update(tidy); });
    });
}

Result<> Sessions::remove(Id<AgendaPaper> id)
{
    return m_store.write(tr("Paper of an agenda item removed"), [&](Transaction &transaction) -> Result<> {
        auto table = transaction.table<AgendaPaper>();
        return table.byId(id).and_then([&](const AgendaPaper &removed) {
            return checkOpen(removed.agendaItem).and_then([&] { return table.remove(removed); });
        });
    });
}

} // namespace inko
