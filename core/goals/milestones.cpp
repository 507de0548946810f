#include "core/base/text.h"
#include "core/goals/goalrules.h"
#include "core/goals/goals.h"

namespace inko {

using namespace Qt::StringLiterals;

Result<QList<Milestone>> Goals::milestones() const
{
    return m_store.table<Milestone>().all(u"due_on, id"_s);
}

Result<Milestone> Goals::checked(const Milestone &milestone) const
{
    Milestone tidy = milestone;
    tidy.title = tidyLine(milestone.title);
    if (tidy.title.isEmpty())
        return fail(Error::Code::Invalid, tr("Give the milestone a title."));
    if (!tidy.dueOn.isValid())
        return fail(Error::Code::Invalid, tr("Enter the day on which the milestone is due."));
    return goalrules::checkDone(tidy, m_store.now().toLocalTime().date())
        .and_then([&] { return byId(tidy.goal); })
        .map([&](const Goal &) { return tidy; });
}

Result<Milestone> Goals::add(const Milestone &added)
{
    return m_store.write(tr("Milestone added"), [&](Transaction &transaction) {
        return checked(added).and_then(
            [&](const Milestone &milestone) { return transaction.table<Milestone>().add(milestone); });
    });
}

Result<> Goals::update(const Milestone &changed)
{
    return m_store.write(tr("Milestone changed"), [&](Transaction &transaction) {
        return checked(changed).and_then(
            [&](const Milestone &milestone) { return transaction.table<Milestone>().update(milestone); });
    });
}

Result<> Goals::remove(Id<Milestone> id)
{
    return m_store.write(tr("Milestone removed"), [&](Transaction &transaction) {
        auto table = transaction.table<Milestone>();
        return table.byId(id).and_then([&](const Milestone &removed) { return table.remove(removed); });
    });
}

} // namespace inko
