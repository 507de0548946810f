#include "core/grid/wordsearch.h"

#include "core/grid/gridquery.h"
#include "core/storage/database.h"
#include "core/storage/preparedstatement.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// More changed entries than this are read quicker all together.
constexpr size_t mostReadAgain = 500;

/// A name in an entry: the entry's place among those read, and the name's among all names.
struct Named {
    size_t entry;
    quint32 name;
};

struct Source {
    QString table;
    SearchedNames::Of of;
};

std::vector<Source> sources()
{
    using Of = SearchedNames::Of;
    std::vector<Source> all{{linkTableOf(GridColumn::Goals), Of::Goal}};
    for (GridColumn::Value column :
         {GridColumn::TargetGroups, GridColumn::Districts, GridColumn::FundingTypes, GridColumn::Languages})
        all.push_back({linkTableOf(column), Of::CodeValue});
    return all;
}

} // namespace

/// What is looked for: the word as the texts have it, and which names bear it.
struct WordSearch::Word {
    std::string text;
    std::vector<bool> bearers; ///< as SearchedNames::bearing() has it
};

Result<> WordSearch::prepare(Database &database, Id<SurveyRound> round)
{
    const auto lastChange = database.integers(u"SELECT coalesce(max(id), 0) FROM change_log"_s);
    if (!lastChange)
        return fail(lastChange.error());
    const qint64 last = lastChange->front();
    Result<> known;
    if (m_round != round || last < m_lastChange) {
        known = readAll(database, round);
    } else if (last > m_lastChange) {
        const auto renamed = database.integers(u"SELECT count(*) FROM change_log WHERE id > ? AND table_name IN "
                                               "('organisation', 'goal', 'code_value')"_s,
                                               {m_lastChange});
        const auto changed = database.integers(
            u"SELECT DISTINCT row_id FROM change_log WHERE id > ? AND table_name = 'grid_entry' ORDER BY row_id"_s,
            {m_lastChange});
        if (!renamed || !changed)
            return fail(renamed ? changed.error() : renamed.error());
        known = renamed->front() > 0 || changed->size() > mostReadAgain ? readAll(database, round)
                                                                        : readAgain(database, *changed);
    }
    return known.map([&] { m_lastChange = last; });
}

Result<> WordSearch::readAll(Database &database, Id<SurveyRound> round)
{
    *this = {};
    return SearchedNames::load(database)
        .and_then([&](SearchedNames names) {
            m_names = std::move(names);
            return read(database, u"e.round_id = ?"_s, {round.value});
        })
        .map([&](Entries entries) {
            m_entries = std::move(entries);
            m_round = round;
        });
}

Result<> WordSearch::readAgain(Database &database, const std::vector<qint64> &ids)
{
    for (qint64 id : ids) {
        const Result<Entries> fresh = read(database, u"e.round_id = ? AND e.id = ?"_s, {m_round.value, id});
        if (!fresh)
            return fail(fresh.error());
        const auto old = std::ranges::lower_bound(m_entries, id, {}, &Entry::id);
        const bool wasThere = old != m_entries.end() && old->id == id;
        if (wasThere && !fresh->empty())
            *old = fresh->front();
        else if (wasThere)
            m_entries.erase(old);
        else if (!fresh->empty())
            m_entries.insert(old, fresh->front());
    }
    return {};
}

Result<WordSearch::Entries> WordSearch::read(Database &database, const QString &condition,
                                             const QVariantList &arguments)
{
    using Of = SearchedNames::Of;
    Entries entries;
    std::vector<Named> named;
    const auto takeName = [&](size_t entry, Of of, qint64 id) {
        if (const auto place = m_names.placeOf(of, id))
            named.push_back({entry, *place});
    };
    Result<> outcome = database.read(
        u"SELECT e.id, e.organisation_id, e.search_text FROM grid_entry e WHERE %1 ORDER BY e.id"_s.arg(condition),
        arguments, [&](const PreparedStatement &row) {
            const std::string_view text = row.text(2);
            takeName(entries.size(), Of::Organisation, row.integer(1));
            entries.push_back({row.integer(0), m_texts.size(), text.size()});
            m_texts += text;
        });
    if (!outcome || entries.empty())
        return outcome.map([&] { return entries; });
    for (const Source &source : sources()) {
        size_t entry = 0; // both are in the order of the entries' ids
        outcome = database.read(
            u"SELECT owner_id, member_id FROM %1 WHERE owner_id BETWEEN ? AND ? ORDER BY owner_id"_s.arg(source.table),
            {entries.front().id, entries.back().id}, [&](const PreparedStatement &row) {
                while (entries[entry].id < row.integer(0))
                    ++entry;
                if (entries[entry].id == row.integer(0))
                    takeName(entry, source.of, row.integer(1));
            });
        if (!outcome)
            return fail(outcome.error());
    }
    for (const Named &one : named)
        ++entries[one.entry].namedCount;
    size_t end = m_named.size();
    for (Entry &entry : entries) {
        entry.namedBegin = end;
        end += std::exchange(entry.namedCount, 0);
    }
    m_named.resize(end);
    for (const Named &one : named) {
        Entry &entry = entries[one.entry];
        m_named[entry.namedBegin + entry.namedCount++] = one.name;
    }
    return entries;
}

Result<std::vector<qint64>> WordSearch::find(Database &database, Id<SurveyRound> round, const QStringList &words)
{
    return prepare(database, round).map([&] {
        std::vector<Word> wanted;
        for (const QString &word : words)
            wanted.push_back({word.toStdString(), m_names.bearing(word)});
        std::vector<qint64> found;
        found.reserve(m_entries.size());
        for (const Entry &entry : m_entries) {
            if (std::ranges::all_of(wanted, [&](const Word &word) { return has(entry, word); }))
                found.push_back(entry.id);
        }
        return found;
    });
}

bool WordSearch::has(const Entry &entry, const Word &word) const
{
    const std::string_view text = std::string_view(m_texts).substr(entry.textBegin, entry.textLength);
    if (text.find(word.text) != std::string_view::npos)
        return true;
    if (word.bearers.empty())
        return false;
    const auto first = m_named.begin() + static_cast<std::ptrdiff_t>(entry.namedBegin);
    return std::any_of(first, first + static_cast<std::ptrdiff_t>(entry.namedCount),
                       [&](quint32 name) { return word.bearers[name]; });
}

} // namespace inko
