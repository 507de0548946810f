#include "core/grid/gridsorting.h"

#include "core/base/text.h"
#include "core/storage/database.h"

#include <algorithm>
#include <numeric>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// An entry's place in an order; entries of one rank stay as entered.
struct Ranked {
    qint64 id;
    qint64 rank;
};

constexpr qint64 emptyRank = std::numeric_limits<qint64>::max();

/// What a column is compared by: SQL for one value of `e`, and how such values stand to each other.
struct SortKey {
    enum class Kind {
        Number,
        Text
    };
    QString expression;
    Kind kind;
};

/// The rank in `of` of the first member of a list.
QString firstMember(GridColumn::Value column, const QString &value, const QString &of)
{
    return u"(SELECT m.%1 FROM %2 l JOIN %3 m ON m.id = l.member_id WHERE l.owner_id = e.id ORDER BY l.position LIMIT 1)"_s
        .arg(value, linkTableOf(column), of);
}

SortKey sortKeyOf(GridColumn::Value column)
{
    using Kind = SortKey::Kind;
    switch (column) {
    case GridColumn::Organisation:
        return {u"(SELECT o.name FROM organisation o WHERE o.id = e.organisation_id)"_s, Kind::Text};
    case GridColumn::Title:
        return {u"e.title"_s, Kind::Text};
    case GridColumn::Description:
        return {u"e.description"_s, Kind::Text};
    case GridColumn::Goals:
        return {firstMember(column, u"number"_s, u"goal"_s), Kind::Text};
    case GridColumn::TargetGroups:
    case GridColumn::Districts:
    case GridColumn::FundingTypes:
    case GridColumn::Languages:
        return {firstMember(column, u"position"_s, u"code_value"_s), Kind::Number};
    case GridColumn::Cooperations:
        return {firstMember(column, u"name"_s, u"organisation"_s), Kind::Text};
    case GridColumn::Funder:
        return {u"e.funder"_s, Kind::Text};
    case GridColumn::Starts:
        return {u"e.starts"_s, Kind::Text};
    case GridColumn::Ends:
        return {u"e.ends"_s, Kind::Text};
    case GridColumn::Participants:
        return {u"e.participants"_s, Kind::Number};
    case GridColumn::Contact:
        return {u"e.contact"_s, Kind::Text};
    case GridColumn::ContactPublic:
        return {u"e.contact_public"_s, Kind::Number};
    case GridColumn::Status: {
        QString cases = u"CASE e.status"_s;
        const QMetaEnum statuses = QMetaEnum::fromType<GridEntry::Status>();
        for (int index = 0; index < statuses.keyCount(); ++index)
            cases += u" WHEN '%1' THEN %2"_s.arg(QLatin1String(statuses.key(index))).arg(statuses.value(index));
        return {cases + u" END"_s, Kind::Number};
    }
    case GridColumn::Remark:
        return {u"e.remark"_s, Kind::Text};
    case GridColumn::Count:
        break;
    }
    return {u"e.id"_s, Kind::Number};
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

} // namespace

Result<std::vector<Id<GridEntry>>> inOrder(Database &database, const GridQuery &query, const GridOrder &order)
{
    const SortKey key = order.column ? sortKeyOf(*order.column) : SortKey{u"0"_s, SortKey::Kind::Number};
    std::vector<Ranked> ranked;
    std::vector<QString> texts;
    const Result<> read = database.select(
        u"SELECT e.id, %1 FROM grid_entry e WHERE %2 ORDER BY e.id"_s.arg(key.expression, query.condition),
        query.arguments, [&](const QSqlQuery &row) {
            const QVariant value = row.value(1);
            ranked.push_back({row.value(0).toLongLong(), value.isNull() ? emptyRank : value.toLongLong()});
            if (key.kind == SortKey::Kind::Text)
                texts.push_back(value.toString());
        });
    if (!read)
        return fail(read.error());
    if (key.kind == SortKey::Kind::Text) {
        const QHash<QString, qint64> ranks = ranksOf(QSet<QString>(texts.begin(), texts.end()));
        for (size_t place = 0; place < ranked.size(); ++place)
            ranked[place].rank = texts[place].isEmpty() ? emptyRank : ranks.value(texts[place]);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [&](const Ranked &left, const Ranked &right) {
        if (left.rank == emptyRank || right.rank == emptyRank || order.direction == Qt::AscendingOrder)
            return left.rank < right.rank;
        return left.rank > right.rank;
    });
    std::vector<Id<GridEntry>> ids;
    ids.reserve(ranked.size());
    for (const Ranked &entry : ranked)
        ids.push_back({entry.id});
    return ids;
}

} // namespace inko
