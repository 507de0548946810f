#include "core/grid/gridsorting.h"

#include "core/base/text.h"
#include "core/grid/gridquery.h"
#include "core/storage/database.h"

#include <algorithm>
#include <limits>

namespace inko {

using namespace Qt::StringLiterals;

/// An entry's place in an order; entries of one rank stay as entered.
using Ranked = EntryNumber;

namespace {

constexpr qint64 emptyRank = std::numeric_limits<qint64>::max();

/// What a column is compared by: an SQL expression on `e` and how its values stand to each other.
struct SortKey {
    enum class Kind {
        Number, ///< by value
        Text,   ///< in German order
        Name    ///< the id of a row of `names`, which stand in German order
    };
    Kind kind;
    QString expression;
    QString names; ///< SQL for id and name
};

QString firstMember(GridColumn::Value column)
{
    return u"(SELECT l.member_id FROM %1 l WHERE l.owner_id = e.id AND l.position = 0)"_s.arg(linkTableOf(column));
}

/// A date by its digits: 2026, 2026-03 and 2026-03-01 in this order.
QString dateNumber(const QString &column)
{
    return u"CASE WHEN %1 <> '' THEN CAST(substr(replace(%1, '-', '') || '0000', 1, 8) AS INTEGER) END"_s.arg(column);
}

SortKey sortKeyOf(GridColumn::Value column)
{
    using Kind = SortKey::Kind;
    const QString organisations = u"SELECT id, name FROM organisation"_s;
    switch (column) {
    case GridColumn::Organisation: return {Kind::Name, u"e.organisation_id"_s, organisations};
    case GridColumn::Title: return {Kind::Text, u"e.title"_s, {}};
    case GridColumn::Description: return {Kind::Text, u"e.description"_s, {}};
    case GridColumn::Goals: return {Kind::Name, firstMember(column), u"SELECT id, number FROM goal"_s};
    case GridColumn::TargetGroups:
    case GridColumn::Districts:
    case GridColumn::FundingTypes:
    case GridColumn::Languages:
        return {Kind::Number, u"(SELECT v.position FROM code_value v WHERE v.id = %1)"_s.arg(firstMember(column)), {}};
    case GridColumn::Cooperations: return {Kind::Name, firstMember(column), organisations};
    case GridColumn::Funder: return {Kind::Text, u"e.funder"_s, {}};
    case GridColumn::Starts: return {Kind::Number, dateNumber(u"e.starts"_s), {}};
    case GridColumn::Ends: return {Kind::Number, dateNumber(u"e.ends"_s), {}};
    case GridColumn::Participants: return {Kind::Number, u"e.participants"_s, {}};
    case GridColumn::Contact: return {Kind::Text, u"e.contact"_s, {}};
    case GridColumn::ContactPublic: return {Kind::Number, u"e.contact_public"_s, {}};
    case GridColumn::Status: return {Kind::Number, statusNumber(), {}};
    case GridColumn::Remark: return {Kind::Text, u"e.remark"_s, {}};
    case GridColumn::Count: break;
    }
    return {Kind::Number, u"0"_s, {}};
}

/// Texts by the place that German order gives them; equal texts share one.
QHash<QString, qint64> ranksOf(const QSet<QString> &texts)
{
    std::vector<std::pair<QCollatorSortKey, QString>> keyed;
    keyed.reserve(static_cast<size_t>(texts.size()));
    const QCollator collator = germanCollator();
    for (const QString &text : texts)
        keyed.emplace_back(collator.sortKey(text), text);
    std::sort(keyed.begin(), keyed.end(), [](const auto &left, const auto &right) { return left.first < right.first; });
    QHash<QString, qint64> ranks;
    ranks.reserve(texts.size());
    qint64 rank = 0;
    for (size_t place = 0; place < keyed.size(); ++place) {
        if (place > 0 && keyed[place - 1].first.compare(keyed[place].first) != 0)
            ++rank;
        ranks.insert(keyed[place].second, rank);
    }
    return ranks;
}

/// The entries found, as entered, by a number each.
Result<std::vector<Ranked>> rankedByNumber(Database &database, const GridQuery &query, const QString &expression)
{
    return numbersOf(database, query, u"coalesce(%1, %2)"_s.arg(expression).arg(emptyRank));
}

/// The same with the ids of named rows turned into the names' places.
Result<std::vector<Ranked>> rankedByName(Database &database, const GridQuery &query, const SortKey &key)
{
    QHash<qint64, QString> names;
    QSet<QString> texts;
    const Result<> read = database.select(key.names, {}, [&](const QSqlQuery &row) {
        names.insert(row.value(0).toLongLong(), row.value(1).toString());
        texts.insert(row.value(1).toString());
    });
    if (!read)
        return fail(read.error());
    const QHash<QString, qint64> ranks = ranksOf(texts);
    QHash<qint64, qint64> rankOfId;
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        rankOfId.insert(name.key(), ranks.value(name.value()));
    return rankedByNumber(database, query, key.expression).map([&](std::vector<Ranked> ranked) {
        for (Ranked &entry : ranked)
            entry.number = rankOfId.value(entry.number, emptyRank);
        return ranked;
    });
}

std::vector<Id<GridEntry>> sorted(std::vector<Ranked> ranked, Qt::SortOrder direction)
{
    std::stable_sort(ranked.begin(), ranked.end(), [direction](const Ranked &left, const Ranked &right) {
        if (left.number == emptyRank || right.number == emptyRank || direction == Qt::AscendingOrder)
            return left.number < right.number;
        return left.number > right.number;
    });
    std::vector<Id<GridEntry>> ids;
    ids.reserve(ranked.size());
    for (const Ranked &entry : ranked)
        ids.push_back({entry.entry});
    return ids;
}

} // namespace

Result<std::vector<Id<GridEntry>>> GridSorting::inOrder(Database &database, Id<SurveyRound> round,
                                                        const GridQuery &query, const GridOrder &order)
{
    if (!order.column)
        return entriesOf(database, query).map([&](std::vector<Id<GridEntry>> found) {
            if (order.direction == Qt::DescendingOrder)
                std::ranges::reverse(found);
            return found;
        });
    const SortKey key = sortKeyOf(*order.column);
    const auto ranked = [&] {
        switch (key.kind) {
        case SortKey::Kind::Number: return rankedByNumber(database, query, key.expression);
        case SortKey::Kind::Name: return rankedByName(database, query, key);
        case SortKey::Kind::Text: break;
        }
        return rankedByText(database, round, query, *order.column);
    }();
    return ranked.map([&](const std::vector<Ranked> &found) { return sorted(found, order.direction); });
}

Result<std::vector<Ranked>> GridSorting::rankedByText(Database &database, Id<SurveyRound> round, const GridQuery &query,
                                                      GridColumn::Value column)
{
    if (const Result<> known = rankTexts(database, round, column); !known)
        return fail(known.error());
    return rankedByNumber(database, query, u"0"_s).map([&](std::vector<Ranked> ranked) {
        auto known = m_texts.byId.cbegin(); // both are in the order of the ids
        const auto end = m_texts.byId.cend();
        for (Ranked &entry : ranked) {
            while (known != end && known->entry < entry.entry)
                ++known;
            const bool isKnown = known != end && known->entry == entry.entry; // not one written meanwhile
            entry.number = isKnown ? known->number : emptyRank;
        }
        return ranked;
    });
}

Result<> GridSorting::rankTexts(Database &database, Id<SurveyRound> round, GridColumn::Value column)
{
    const auto lastChange = database.integers(u"SELECT coalesce(max(id), 0) FROM change_log"_s);
    if (!lastChange)
        return fail(lastChange.error());
    if (m_texts.round == round && m_texts.column == column && m_texts.lastChange == lastChange->front())
        return {};
    std::vector<QString> texts;
    TextRanks fresh{round, column, lastChange->front(), {}};
    const Result<> read = database.select(
        u"SELECT e.id, %1 FROM grid_entry e WHERE e.round_id = ? ORDER BY e.id"_s.arg(sortKeyOf(column).expression),
        {round.value}, [&](const QSqlQuery &row) {
            fresh.byId.push_back({row.value(0).toLongLong(), emptyRank});
            texts.push_back(row.value(1).toString());
        });
    if (!read)
        return read;
    const QHash<QString, qint64> ranks = ranksOf(QSet<QString>(texts.begin(), texts.end()));
    for (size_t place = 0; place < texts.size(); ++place) {
        if (!texts[place].isEmpty())
            fresh.byId[place].number = ranks.value(texts[place]);
    }
    m_texts = std::move(fresh);
    return {};
}

} // namespace inko
