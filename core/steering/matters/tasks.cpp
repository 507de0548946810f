#include "core/base/text.h"
#include "core/steering/matters/matterrules.h"
#include "core/steering/matters/matters.h"
#include "core/storage/database.h"
#include "core/storage/references.h"

namespace inko {

using namespace Qt::StringLiterals;

QString Matters::nameOf(Task::State state)
{
    switch (state) {
    case Task::State::Open: return tr("open");
    case Task::State::Done: return tr("done");
    case Task::State::Dropped: return tr("dropped");
    }
    return {};
}

Result<QList<Task>> Matters::tasks() const
{
    return m_store.table<Task>().all(u"CASE state WHEN 'Open' THEN 0 ELSE 1 END, coalesce(due_on, '9999'), id"_s);
}

Result<Task> Matters::task(Id<Task> id) const
{
    return m_store.table<Task>().byId(id);
}

Result<Task> Matters::checked(const Task &task) const
{
    Task tidy = task;
    tidy.title = tidyLine(task.title);
    tidy.person = tidyLine(task.person);
    tidy.note = tidyLines(task.note);
    if (tidy.title.isEmpty())
        return fail(Error::Code::Invalid, tr("Say what is to be done."));
    if (tidy.state == Task::State::Open)
        tidy.settledOn.reset();
    else if (!tidy.settledOn)
        tidy.settledOn = today();
    return matterrules::checkSettled(tidy, today()).map([&] { return tidy; });
}

Result<Task> Matters::add(const Task &added)
{
    return m_store.write(tr("Task added"), [&](Transaction &transaction) {
        return checked(added).and_then([&](const Task &task) { return transaction.table<Task>().add(task); });
    });
}

Result<> Matters::update(const Task &changed)
{
    return m_store.write(tr("Task changed"), [&](Transaction &transaction) {
        return checked(changed).and_then([&](const Task &task) { return transaction.table<Task>().update(task); });
    });
}

Result<> Matters::remove(Id<Task> id)
{
    return m_store.write(tr("Task removed"), [&](Transaction &transaction) -> Result<> {
        return references::countTo(transaction.database(), u"task"_s, id.value)
            .and_then([&](const QHash<QString, qint64> &counts) -> Result<> {
                if (!counts.isEmpty())
                    return fail(Error::Code::Invalid, tr("It stands on an agenda. Say that it is dropped instead."));
                return transaction.table<Task>().remove(id);
            });
    });
}

Result<QList<Topic>> Matters::topics() const
{
    return m_store.table<Topic>().all(u"CASE WHEN agenda_item_id IS NULL THEN 0 ELSE 1 END, noted_on, id"_s);
}

Result<Topic> Matters::checked(const Topic &topic) const
{
    Topic tidy = topic;
    tidy.title = tidyLine(topic.title);
    tidy.origin = tidyLine(topic.origin);
    tidy.brief = tidyLines(topic.brief);
    if (tidy.title.isEmpty())
        return fail(Error::Code::Invalid, tr("Say what is to be talked about."));
    if (!tidy.notedOn.isValid())
        tidy.notedOn = today();
    return tidy;
}

Result<Topic> Matters::add(const Topic &added)
{
    return m_store.write(tr("Topic noted"), [&](Transaction &transaction) {
        return checked(added).and_then([&](const Topic &topic) { return transaction.table<Topic>().add(topic); });
    });
}

Result<> Matters::update(const Topic &changed)
{
    return m_store.write(tr("Topic changed"), [&](Transaction &transaction) {
        return checked(changed).and_then([&](const Topic &topic) { return transaction.table<Topic>().update(topic); });
    });
}

Result<> Matters::remove(Id<Topic> id)
{
    return m_store.write(tr("Topic removed"),
                         [&](Transaction &transaction) { return transaction.table<Topic>().remove(id); });
}

} // namespace inko
