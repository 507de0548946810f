#include "core/grid/gridentries.h"

#include "core/base/text.h"
#include "core/grid/gridquery.h"
#include "core/grid/gridrules.h"
#include "core/storage/database.h"
#include "core/storage/references.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// Adds entries within one transaction: begins activities, and knows what it looked up.
class Adding {
public:
    explicit Adding(Transaction &transaction)
        : m_entries(transaction.table<GridEntry>()), m_activities(transaction.table<Activity>()),
          m_database(transaction.database())
    {
    }

    Result<GridEntry> add(GridEntry entry)
    {
        if (const Result<> checked = gridrules::check(entry); !checked)
            return fail(checked.error());
        if (entry.activity.isValid()) {
            if (const Result<> continues = checkContinuing(entry); !continues)
                return fail(continues.error());
        } else {
            const Result<Id<Activity>> begun = beginActivity(entry.round);
            if (!begun)
                return fail(begun.error());
            entry.activity = *begun;
        }
        return m_entries.add(gridrules::withSearchText(std::move(entry)));
    }

private:
    Result<> checkContinuing(const GridEntry &entry)
    {
        return m_entries.count({u"round_id = ? AND activity_id = ?"_s, {entry.round.value, entry.activity.value}, {}})
            .and_then([&](qint64 there) -> Result<> {
                if (there == 0)
                    return {};
                return fail(
                    Error::Code::Invalid,
                    GridEntries::tr("“%1” is in this year's grid already; edit that row instead.").arg(entry.title));
            });
    }

    Result<Id<Activity>> beginActivity(Id<SurveyRound> round)
    {
        if (!m_years.contains(round)) {
            const auto year = m_database.value(u"SELECT year FROM survey_round WHERE id = ?"_s, {round.value});
            if (!year)
                return fail(year.error());
            if (!year->isValid())
                return fail(Error::Code::NotFound, GridEntries::tr("Choose a survey for the entry; this one is gone."));
            m_years.insert(round, year->toInt());
        }
        return m_activities.add({{}, 0, m_years.value(round)}).map(&Activity::id);
    }

    Table<GridEntry> m_entries;
    Table<Activity> m_activities;
    Database &m_database;
    QHash<Id<SurveyRound>, int> m_years;
};

/// Those that have no entry any more, and that nothing else speaks of, such as an event.
Result<> removeEmpty(Transaction &transaction, const QSet<Id<Activity>> &activities)
{
    QList<qint64> ids;
    for (const Id<Activity> activity : activities)
        ids << activity.value;
    const auto empty = references::unused(transaction.database(), shapeOf<Activity>().table, ids);
    if (!empty)
        return fail(empty.error());
    auto table = transaction.table<Activity>();
    for (const qint64 id : *empty) {
        const Result<> removed =
            table.byId(Id<Activity>{id}).and_then([&](const Activity &activity) { return table.remove(activity); });
        if (!removed)
            return removed;
    }
    return {};
}

} // namespace

QString GridEntries::nameOf(GridColumn::Value column)
{
    switch (column) {
    case GridColumn::Organisation: return tr("Institution");
    case GridColumn::Title: return tr("Activity");
    case GridColumn::Description: return tr("Short description");
    case GridColumn::Goals: return tr("Goals");
    case GridColumn::TargetGroups: return tr("Target groups");
    case GridColumn::Districts: return tr("Districts");
    case GridColumn::FundingTypes: return tr("Funding type");
    case GridColumn::Languages: return tr("Languages");
    case GridColumn::Funder: return tr("Funder");
    case GridColumn::Starts: return tr("From");
    case GridColumn::Ends: return tr("Until");
    case GridColumn::Participants: return tr("Participants");
    case GridColumn::Cooperations: return tr("Cooperation");
    case GridColumn::Contact: return tr("Contact");
    case GridColumn::ContactPublic: return tr("Publish contact");
    case GridColumn::Status: return tr("Status");
    case GridColumn::Remark: return tr("Remark");
    case GridColumn::Count: break;
    }
    return {};
}

QString GridEntries::nameOf(GridEntry::Status status)
{
    switch (status) {
    case GridEntry::Status::NotConfirmed: return tr("not confirmed");
    case GridEntry::Status::New: return tr("new");
    case GridEntry::Status::Unchanged: return tr("unchanged");
    case GridEntry::Status::Changed: return tr("changed");
    case GridEntry::Status::Ended: return tr("ended");
    }
    return {};
}

Result<GridQuery> GridEntries::queryFor(const GridFilter &filter) const
{
    GridQuery query = gridQuery(filter);
    const QStringList words = searchable(filter.text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return query;
    return m_words.find(m_store.database(), filter.round, words).map([&](std::vector<qint64> found) {
        query.withWords = std::move(found);
        return std::move(query);
    });
}

Result<> GridEntries::prepareSearch(Id<SurveyRound> round) const
{
    return m_words.prepare(m_store.database(), round);
}

Result<std::vector<Id<GridEntry>>> GridEntries::find(const GridFilter &filter, const GridOrder &order) const
{
    return queryFor(filter).and_then(
        [&](const GridQuery &query) { return m_sorting.inOrder(m_store.database(), filter.round, query, order); });
}

Result<GridSums> GridEntries::sums(const GridFilter &filter) const
{
    constexpr qint64 unknown = -1;
    return queryFor(filter)
        .and_then([&](const GridQuery &query) {
            return numbersOf(m_store.database(), query, u"coalesce(e.participants, %1)"_s.arg(unknown));
        })
        .map([](const std::vector<EntryNumber> &participants) {
            GridSums sums;
            for (const EntryNumber &entry : participants) {
                ++sums.entries;
                if (entry.number == unknown)
                    ++sums.unknownParticipants;
                else
                    sums.participants += entry.number;
            }
            return sums;
        });
}

Result<QHash<qint64, int>> GridEntries::facet(GridColumn::Value column, const GridFilter &filter) const
{
    return queryFor(withoutColumn(filter, column))
        .and_then([&](const GridQuery &query) { return valuesOf(m_store.database(), query, column); })
        .map([](const std::vector<EntryNumber> &values) {
            QHash<qint64, int> counts;
            for (const EntryNumber &value : values)
                ++counts[value.number];
            return counts;
        });
}

Result<GridEntry> GridEntries::byId(Id<GridEntry> id) const
{
    return m_store.table<GridEntry>().byId(id);
}

Result<QList<GridEntry>> GridEntries::byIds(const std::vector<Id<GridEntry>> &ids) const
{
    return m_store.table<GridEntry>().byIds(ids);
}

Result<QList<GridEntry>> GridEntries::ofRound(Id<SurveyRound> round) const
{
    return m_store.table<GridEntry>().where({u"round_id = ?"_s, {round.value}, u"id"_s});
}

Result<QList<GridEntry>> GridEntries::ofActivity(Id<Activity> activity) const
{
    return m_store.table<GridEntry>().where({u"activity_id = ?"_s,
                                             {activity.value},
                                             u"(SELECT year FROM survey_round WHERE survey_round.id = round_id)"_s});
}

Result<std::optional<GridEntry>> GridEntries::lastYears(const GridEntry &entry) const
{
    const QString latestBefore =
        u"id = (SELECT e.id FROM grid_entry e JOIN survey_round r ON r.id = e.round_id WHERE e.activity_id = ? "
        "AND r.year < (SELECT year FROM survey_round WHERE id = ?) ORDER BY r.year DESC LIMIT 1)"_s;
    return m_store.table<GridEntry>()
        .where({latestBefore, {entry.activity.value, entry.round.value}, {}})
        .map([](const QList<GridEntry> &found) {
            return found.isEmpty() ? std::nullopt : std::optional(found.front());
        });
}

Result<GridEntry> GridEntries::add(const GridEntry &entry)
{
    return addAll({entry}).map([](const QList<GridEntry> &added) { return added.front(); });
}

Result<QList<GridEntry>> GridEntries::addAll(const QList<GridEntry> &entries)
{
    const QString name =
        entries.size() == 1 ? tr("Row added") : tr("%n rows added", nullptr, static_cast<int>(entries.size()));
    return m_store.write(name, [&](Transaction &transaction) -> Result<QList<GridEntry>> {
        Adding adding(transaction);
        QList<GridEntry> added;
        added.reserve(entries.size());
        for (const GridEntry &entry : entries) {
            const Result<GridEntry> stored = adding.add(entry);
            if (!stored)
                return fail(stored.error());
            added << *stored;
        }
        return added;
    });
}

Result<> GridEntries::updateAll(const QString &stepName, const QList<GridEntry> &entries)
{
    return m_store.write(stepName, [&](Transaction &transaction) -> Result<> {
        Table<GridEntry> table = transaction.table<GridEntry>();
        std::vector<Id<GridEntry>> ids;
        ids.reserve(static_cast<size_t>(entries.size()));
        for (const GridEntry &entry : entries)
            ids.push_back(entry.id);
        const Result<QList<GridEntry>> stored = table.byIds(ids);
        if (!stored)
            return fail(stored.error());
        if (stored->size() != entries.size())
            return fail(Error::Code::NotFound, tr("A row is not there any more; it was deleted meanwhile."));
        for (qsizetype place = 0; place < entries.size(); ++place) {
            const GridEntry &entry = entries[place];
            const Result<> updated = gridrules::check(entry).and_then(
                [&] { return table.update((*stored)[place], gridrules::edited((*stored)[place], entry)); });
            if (!updated)
                return updated;
        }
        return {};
    });
}

Result<> GridEntries::removeAll(const std::vector<Id<GridEntry>> &ids)
{
    const QString name =
        ids.size() == 1 ? tr("Row removed") : tr("%n rows removed", nullptr, static_cast<int>(ids.size()));
    return m_store.write(name, [&](Transaction &transaction) -> Result<> {
        QSet<Id<Activity>> activities;
        for (Id<GridEntry> id : ids) {
            const Result<> removed = transaction.table<GridEntry>().byId(id).and_then([&](const GridEntry &entry) {
                activities << entry.activity;
                return transaction.table<GridEntry>().remove(entry);
            });
            if (!removed)
                return removed;
        }
        return removeEmpty(transaction, activities);
    });
}

} // namespace inko
