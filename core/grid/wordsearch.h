#pragma once

#include "core/grid/gridentry.h"
#include "core/grid/searchednames.h"

#include <string>

namespace inko {

/// Finds the entries of a round by words, made for a key stroke over 100,000 of them: what they say and name is
/// kept in memory, and read again only where the change log has it that something changed.
class WordSearch {
public:
    /// Reads what is not known yet, so that the first key stroke need not wait for it.
    Result<> prepare(Database &database, Id<SurveyRound> round);

    /// The ids, ascending, of the entries that have each of the words (see searchable()) in their texts or in the
    /// names of their organisation, goals or code values.
    Result<std::vector<qint64>> find(Database &database, Id<SurveyRound> round, const QStringList &words);

private:
    /// What one entry says and names, as parts of m_texts and m_named.
    struct Entry {
        qint64 id;
        size_t textBegin;
        size_t textLength;
        size_t namedBegin = 0;
        size_t namedCount = 0;
    };
    using Entries = std::vector<Entry>; ///< by id
    struct Word;

    Result<> readAll(Database &database, Id<SurveyRound> round);
    Result<> readAgain(Database &database, const std::vector<qint64> &ids);
    /// The entries that the condition on `e` leaves; their texts and names are appended.
    Result<Entries> read(Database &database, const QString &condition, const QVariantList &arguments);
    bool has(const Entry &entry, const Word &word) const;

    Id<SurveyRound> m_round;
    qint64 m_lastChange = 0;
    SearchedNames m_names;
    Entries m_entries;
    std::string m_texts;          ///< UTF-8, as searchable() has it; texts of changed entries are appended
    std::vector<quint32> m_named; ///< places in m_names
};

} // namespace inko
