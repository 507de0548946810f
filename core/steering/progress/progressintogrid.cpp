#include "core/steering/progress/progressintogrid.h"

#include "core/grid/gridentries.h"
#include "core/steering/progress/newestgrid.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

using Standing = ProgressReport::Standing;

/// The entry as the report says that it is now.
GridEntry changedBy(const ProgressReport &report, GridEntry entry)
{
    if (report.participants)
        entry.participants = report.participants;
    if (!report.ends.isEmpty())
        entry.ends = report.ends;
    if (report.standing == Standing::Finished || report.standing == Standing::Stopped)
        entry.status = GridEntry::Status::Ended;
    return entry;
}

GridEntry newEntry(const ProgressReport &report, Id<Organisation> organisation, Id<SurveyRound> round)
{
    GridEntry entry;
    entry.round = round;
    entry.organisation = organisation;
    entry.title = report.title;
    entry.description = report.text;
    return changedBy(report, entry);
}

QString numberText(const std::optional<int> &number)
{
    return number ? QString::number(*number) : u"–"_s;
}

} // namespace

Result<QList<ProgressChange>> ProgressIntoGrid::open(Id<ProgressRound> round) const
{
    const ProgressRounds rounds(m_store);
    const auto requests = rounds.requestsOf(round);
    const auto reports = rounds.reportsIn(round);
    const auto grid = newestRound(m_store);
    if (const auto error = firstErrorOf(requests, reports, grid))
        return fail(*error);
    if (!*grid)
        return QList<ProgressChange>();
    return GridEntries(m_store).ofRound((*grid)->id).map([&](const QList<GridEntry> &entries) {
        QList<ProgressChange> changes;
        for (const ProgressReport &report : *reports) {
            if (report.gridState != ProgressReport::GridState::Open || !report.saysSomething())
                continue;
            if (!report.activity) {
                const auto request = std::ranges::find(*requests, report.request, &ProgressRequest::id);
                changes << ProgressChange{report, {}, newEntry(report, request->organisation, (*grid)->id)};
                continue;
            }
            const auto entry = std::ranges::find(entries, *report.activity, &GridEntry::activity);
            if (entry == entries.cend())
                continue; // it is not in this year's grid any more
            const GridEntry after = changedBy(report, *entry);
            if (after != *entry)
                changes << ProgressChange{report, *entry, after};
        }
        return changes;
    });
}

Result<int> ProgressIntoGrid::takeOver(Id<ProgressRound> round, const QList<Id<ProgressReport>> &reports)
{
    return m_store.write(tr("Progress taken into the grid"), [&](Transaction &transaction) -> Result<int> {
        const auto changes = open(round);
        if (!changes)
            return fail(changes.error());
        GridEntries entries(m_store);
        int count = 0;
        for (const ProgressChange &change : *changes) {
            if (!reports.contains(change.report.id))
                continue;
            ProgressReport report = change.report;
            report.gridState = ProgressReport::GridState::TakenOver;
            Result<> taken;
            if (change.before)
                taken = entries.updateAll(tr("Progress taken into the grid"), {change.after});
            else
                taken =
                    entries.add(change.after).map([&](const GridEntry &added) { report.activity = added.activity; });
            taken = taken.and_then([&] { return transaction.table<ProgressReport>().update(report); });
            if (!taken)
                return fail(taken.error());
            ++count;
        }
        return count;
    });
}

Result<> ProgressIntoGrid::leaveOut(const QList<Id<ProgressReport>> &reports)
{
    return m_store.write(tr("Progress not taken into the grid"), [&](Transaction &transaction) -> Result<> {
        auto table = transaction.table<ProgressReport>();
        for (const Id<ProgressReport> id : reports) {
            const Result<> left = table.byId(id).and_then([&](ProgressReport report) {
                report.gridState = ProgressReport::GridState::LeftOut;
                return table.update(report);
            });
            if (!left)
                return left;
        }
        return {};
    });
}

QString ProgressIntoGrid::inWords(const ProgressChange &change)
{
    if (!change.before)
        return tr("new project");
    QStringList parts;
    if (change.before->status != change.after.status)
        parts << GridEntries::nameOf(change.after.status);
    if (change.before->participants != change.after.participants)
        parts << tr("participants: %1 → %2")
                     .arg(numberText(change.before->participants), numberText(change.after.participants));
    if (change.before->ends != change.after.ends)
        parts << tr("until: %1 → %2")
                     .arg(change.before->ends.isEmpty() ? u"–"_s : change.before->ends.toLocal(),
                          change.after.ends.toLocal());
    return parts.join(u"; "_s);
}

} // namespace inko
