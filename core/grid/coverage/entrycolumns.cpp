#include "core/grid/coverage/entrycolumns.h"

#include "core/grid/gridquery.h"
#include "core/storage/database.h"
#include "core/storage/preparedstatement.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// Beyond so many changed entries all are read again.
constexpr size_t mostReadAgain = 2000;

QString tableOf(EntryColumns::List list)
{
    switch (list) {
    case EntryColumns::Goals: return linkTableOf(GridColumn::Goals);
    case EntryColumns::TargetGroups: return linkTableOf(GridColumn::TargetGroups);
    case EntryColumns::Districts: return linkTableOf(GridColumn::Districts);
    case EntryColumns::FundingTypes: return linkTableOf(GridColumn::FundingTypes);
    case EntryColumns::Languages: return linkTableOf(GridColumn::Languages);
    case EntryColumns::ListCount: break;
    }
    return {};
}

const QString entrySelection =
    u"SELECT id, round_id, organisation_id, coalesce(participants, -1), status = 'Ended' FROM grid_entry"_s;

/// The entries that a step after this one touched, each once.
Result<std::vector<qint64>> changedSince(Database &database, qint64 step)
{
    // The table's name in the condition would lead the engine through every change that was ever made to an entry.
    return database
        .integers(u"SELECT row_id, table_name = 'grid_entry' FROM change_log WHERE change_set_id > ?"_s, {step})
        .map([](const std::vector<qint64> &rows) {
            std::vector<qint64> entries;
            for (size_t at = 0; at + 1 < rows.size(); at += 2) {
                if (rows[at + 1] != 0)
                    entries.push_back(rows[at]);
            }
            std::ranges::sort(entries);
            const auto same = std::ranges::unique(entries);
            entries.erase(same.begin(), same.end());
            return entries;
        });
}

} // namespace

Result<> EntryColumns::refresh(Database &database, const std::vector<List> &needed)
{
    const auto step = database.integers(u"SELECT coalesce(max(id), 0) FROM change_set"_s);
    if (!step)
        return fail(step.error());
    if (m_isRead && step->front() != m_lastStep) {
        const Result<std::vector<qint64>> changed = changedSince(database, m_lastStep);
        if (!changed)
            return fail(changed.error());
        if (step->front() < m_lastStep || changed->size() > mostReadAgain ||
            m_gaps * 2 > m_entries.size() + mostReadAgain)
            forget();
        else if (const Result<> read = readAgain(database, *changed); !read)
            return read;
    }
    if (!m_isRead) {
        if (const Result<> read = readEntries(database); !read)
            return read;
    }
    m_lastStep = step->front();
    for (const List list : needed) {
        if (m_lists[list].isRead)
            continue;
        if (const Result<> read = readList(database, list); !read)
            return read;
    }
    return {};
}

void EntryColumns::forget()
{
    *this = EntryColumns();
}

qint32 EntryColumns::placeOf(qint64 entry) const
{
    return entry < static_cast<qint64>(m_places.size()) ? m_places[static_cast<size_t>(entry)] : -1;
}

void EntryColumns::takeEntry(const PreparedStatement &row)
{
    const Entry entry{row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4) != 0};
    const auto id = static_cast<size_t>(entry.id);
    if (id >= m_places.size())
        m_places.resize(std::max(id + 1, m_places.size() * 2), -1);
    m_places[id] = static_cast<qint32>(m_entries.size());
    m_entries.push_back(entry);
}

/// The members of an entry come one after the other.
void EntryColumns::takeMember(Members &members, const PreparedStatement &row)
{
    const qint32 found = placeOf(row.integer(0));
    if (found < 0)
        return;
    const auto place = static_cast<size_t>(found);
    if (members.counts[place] == 0)
        members.begins[place] = static_cast<quint32>(members.ids.size());
    ++members.counts[place];
    members.ids.push_back(static_cast<qint32>(row.integer(1)));
}

Result<> EntryColumns::readEntries(Database &database)
{
    const Result<> read = database.read(entrySelection, {}, [this](const PreparedStatement &row) { takeEntry(row); });
    m_isRead = read.has_value();
    return read;
}

Result<> EntryColumns::readList(Database &database, List list)
{
    Members &members = m_lists[list];
    members.begins.assign(m_entries.size(), 0);
    members.counts.assign(m_entries.size(), 0);
    members.ids.clear();
    // Without the order the engine may go through another index, and an entry's members would not come together.
    const Result<> read = database.read(u"SELECT owner_id, member_id FROM %1 ORDER BY owner_id"_s.arg(tableOf(list)),
                                        {}, [&](const PreparedStatement &row) { takeMember(members, row); });
    members.isRead = read.has_value();
    return read;
}

Result<> EntryColumns::readAgain(Database &database, const std::vector<qint64> &changed)
{
    QVariantList ids;
    for (const qint64 id : changed) {
        ids << id;
        if (const qint32 place = placeOf(id); place >= 0) {
            m_entries[static_cast<size_t>(place)].id = 0;
            m_places[static_cast<size_t>(id)] = -1;
            ++m_gaps;
        }
    }
    if (ids.isEmpty())
        return {};
    const QString wanted = QStringList(ids.size(), u"?"_s).join(u',');
    Result<> read = database.read(u"%1 WHERE id IN (%2)"_s.arg(entrySelection, wanted), ids,
                                  [this](const PreparedStatement &row) { takeEntry(row); });
    for (size_t number = 0; number < ListCount && read; ++number) {
        Members &members = m_lists[number];
        if (!members.isRead)
            continue;
        members.begins.resize(m_entries.size(), 0);
        members.counts.resize(m_entries.size(), 0);
        read = database.read(u"SELECT owner_id, member_id FROM %1 WHERE owner_id IN (%2) ORDER BY owner_id"_s.arg(
                                 tableOf(static_cast<List>(number)), wanted),
                             ids, [&](const PreparedStatement &row) { takeMember(members, row); });
    }
    if (!read)
        forget(); // half of it would be worse than nothing
    return read;
}

} // namespace inko
