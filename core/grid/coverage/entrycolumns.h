#pragma once

#include "core/base/result.h"

#include <QtGlobal>

#include <array>
#include <span>
#include <vector>

namespace inko {

class Database;
class PreparedStatement;

/// What is counted of every entry of the file, column by column in memory. Read once; afterwards the change log tells
/// which entries to read again, so that it says what the rows say, whoever changed them and however.
class EntryColumns {
public:
    /// The lists of an entry.
    enum List { Goals, TargetGroups, Districts, FundingTypes, Languages, ListCount };

    struct Entry {
        qint64 id = 0; ///< 0: it is gone
        qint64 round = 0;
        qint64 organisation = 0;
        qint64 participants = -1; ///< -1: unknown
        bool hasEnded = false;
    };

    /// Makes the entries, and these of their lists, what the file says now.
    Result<> refresh(Database &database, const std::vector<List> &needed);

    /// Entries in no particular order, with gaps; of the same places as members().
    const std::vector<Entry> &entries() const { return m_entries; }
    std::span<const qint32> members(List list, size_t place) const
    {
        const Members &members = m_lists[list];
        return {members.ids.data() + members.begins[place], members.counts[place]};
    }

private:
    /// A list of every entry, one after the other.
    struct Members {
        bool isRead = false;
        std::vector<quint32> begins; ///< in `ids`, by the entry's place
        std::vector<quint16> counts;
        std::vector<qint32> ids;
    };

    void takeEntry(const PreparedStatement &row);
    void takeMember(Members &members, const PreparedStatement &row);
    Result<> readEntries(Database &database);
    Result<> readList(Database &database, List list);
    Result<> readAgain(Database &database, const std::vector<qint64> &changed);
    void forget();
    qint32 placeOf(qint64 entry) const; ///< -1: none

    bool m_isRead = false;
    qint64 m_lastStep = 0; ///< of the change log that is in here
    std::vector<Entry> m_entries;
    std::vector<qint32> m_places; ///< by the entry's id; -1: none
    std::array<Members, ListCount> m_lists;
    size_t m_gaps = 0;
};

} // namespace inko
