#include "core/exchange/draft/draft.h"

#include <algorithm>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// Puts the ids that storing gave in the place of the draft's.
class Settling {
public:
    template<class T>
    void note(Id<T> draft, Id<T> stored)
    {
        m_stored[QLatin1StringView(Record<T>::table)].insert(draft.value, stored.value);
    }
    template<class T>
    T settled(T record) const
    {
        std::apply([&](const auto &...column) { (settle(record.*column.member), ...); }, Record<T>::columns);
        return record;
    }

private:
    template<class T>
    void settle(Id<T> &id) const
    {
        if (isDraft(id))
            id.value = m_stored.value(QLatin1StringView(Record<T>::table)).value(id.value);
    }
    template<class T>
    void settle(std::optional<Id<T>> &id) const
    {
        if (id)
            settle(*id);
    }
    template<class T>
    void settle(QList<Id<T>> &ids) const
    {
        if (std::none_of(ids.cbegin(), ids.cend(), isDraft<T>))
            return;
        for (Id<T> &id : ids)
            settle(id);
    }
    template<class V>
    void settle(V &) const
    {
    }

    QHash<QLatin1StringView, QHash<qint64, qint64>> m_stored;
};

/// What is new, in an order in which nothing names what is not stored yet.
template<class T>
std::vector<const T *> additionsTo(const DraftTable<T> &draft)
{
    std::vector<const T *> added;
    for (const auto &entry : draft.entries()) {
        if (!entry.removed && isDraft(entry.record.id))
            added.push_back(&entry.record);
    }
    if constexpr (std::is_same_v<T, Goal>) // one is under another only if its level is the lower one
        std::ranges::stable_sort(added, {}, &Goal::level);
    return added;
}

/// Removals first, so that a name is free again; additions next, so that changes find what they name.
template<class T>
Result<> storeTable(const DraftTable<T> &draft, Settling &settling, Transaction &transaction)
{
    Table<T> table = transaction.table<T>();
    for (const auto &entry : draft.entries()) {
        if (!entry.removed || isDraft(entry.record.id))
            continue;
        if (const Result<> removed = table.remove(entry.stored.value_or(entry.record)); !removed)
            return removed;
    }
    for (const T *record : additionsTo(draft)) {
        T added = settling.settled(*record);
        added.id = {};
        const Result<T> stored = table.add(std::move(added));
        if (!stored)
            return fail(stored.error());
        settling.note(record->id, stored->id);
    }
    for (const auto &entry : draft.entries()) {
        if (entry.removed || !entry.stored)
            continue;
        if (const Result<> updated = table.update(settling.settled(entry.record)); !updated)
            return updated;
    }
    return {};
}

template<class T>
bool changes(const DraftTable<T> &draft)
{
    const auto &entries = draft.entries();
    return std::any_of(entries.cbegin(), entries.cend(),
                       [](const auto &entry) { return entry.removed || entry.stored || isDraft(entry.record.id); });
}

} // namespace

Result<Draft> Draft::load(Store &store)
{
    Draft draft;
    Result<> loaded;
    const auto loadTable = [&]<class T>(DraftTable<T> &table) {
        if constexpr (!std::is_same_v<T, GridEntry> && !std::is_same_v<T, Activity>) {
            if (loaded)
                loaded = store.table<T>().all().map([&](const QList<T> &stored) { table.load(stored); });
        }
    };
    std::apply([&](auto &...table) { (loadTable(table), ...); }, draft.m_tables);
    if (!loaded)
        return fail(loaded.error());
    return draft;
}

Result<> Draft::loadEntries(Store &store, int year, const QSet<Id<GridEntry>> &named)
{
    for (Id<SurveyRound> round : {table<SurveyRound>().find(draftkeys::ofYear(year)), roundBefore(year)}) {
        if (!round.isValid() || isDraft(round))
            continue;
        const int loadedYear = table<SurveyRound>().at(round).year;
        if (m_loadedYears.contains(loadedYear))
            continue;
        m_loadedYears << loadedYear;
        const auto read = store.table<GridEntry>().where({u"round_id = ?"_s, {round.value}, u"id"_s});
        if (!read)
            return fail(read.error());
        table<GridEntry>().load(*read);
    }
    return loadNamed(store, named);
}

Result<> Draft::loadNamed(Store &store, const QSet<Id<GridEntry>> &named)
{
    std::vector<Id<GridEntry>> missing;
    for (Id<GridEntry> entry : named) {
        if (!table<GridEntry>().has(entry))
            missing.push_back(entry);
    }
    return store.table<GridEntry>().byIds(missing).map(
        [&](const QList<GridEntry> &read) { table<GridEntry>().load(read); });
}

Id<SurveyRound> Draft::roundBefore(int year) const
{
    Id<SurveyRound> before;
    int newest = 0;
    for (const auto &entry : table<SurveyRound>().entries()) {
        if (entry.record.year < year && entry.record.year > newest) {
            newest = entry.record.year;
            before = entry.record.id;
        }
    }
    return before;
}

Draft::Mark Draft::mark() const
{
    return std::apply([](const auto &...table) { return Mark{table.size()...}; }, m_tables);
}

void Draft::rollBack(const Mark &mark)
{
    size_t position = 0;
    std::apply([&](auto &...table) { (table.shrinkTo(mark[position++]), ...); }, m_tables);
}

bool Draft::changesAnything() const
{
    return std::apply([](const auto &...table) { return (changes(table) || ...); }, m_tables);
}

Result<> Draft::store(Transaction &transaction) const
{
    Settling settling;
    Result<> stored;
    const auto storeNext = [&](const auto &table) {
        if (stored)
            stored = storeTable(table, settling, transaction);
    };
    std::apply([&](const auto &...table) { (storeNext(table), ...); }, m_tables);
    return stored;
}

} // namespace inko
