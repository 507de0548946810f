#include "core/grid/yearchanges.h"

#include "core/grid/entryhistory.h"

#include <QHash>
#include <QSet>

namespace inko {

namespace {

using Kind = YearChange::Kind;

YearChange changeOf(const GridEntry *before, const GridEntry &now)
{
    if (now.status == GridEntry::Status::Ended)
        return {Kind::Ended, before, &now};
    if (!before)
        return {Kind::New, nullptr, &now};
    if (now.status == GridEntry::Status::NotConfirmed)
        return {Kind::NotConfirmed, before, &now};
    const QList<GridColumn::Value> changed = differences(*before, now);
    return {changed.isEmpty() ? Kind::Unchanged : Kind::Changed, before, &now, changed};
}

} // namespace

std::vector<YearChange> yearChanges(const std::vector<GridEntry> &before, const std::vector<GridEntry> &now)
{
    QHash<Id<Activity>, const GridEntry *> byActivity;
    for (const GridEntry &entry : before)
        byActivity.insert(entry.activity, &entry);
    std::vector<YearChange> changes;
    QSet<Id<Activity>> reportedAgain;
    for (const GridEntry &entry : now) {
        reportedAgain.insert(entry.activity);
        changes.push_back(changeOf(byActivity.value(entry.activity), entry));
    }
    for (const GridEntry &entry : before) {
        if (!reportedAgain.contains(entry.activity) && entry.status != GridEntry::Status::Ended)
            changes.push_back({Kind::NotReported, &entry, nullptr});
    }
    return changes;
}

} // namespace inko
