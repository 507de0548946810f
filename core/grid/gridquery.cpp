#include "core/grid/gridquery.h"

#include "core/grid/completeness.h"
#include "core/storage/database.h"
#include "core/storage/preparedstatement.h"
#include "core/storage/sqlvalue.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

class Builder {
public:
    void restrictTo(const QString &condition, const QVariantList &arguments = {})
    {
        m_query.isWholeRound = m_query.condition.isEmpty();
        m_query.condition += m_query.isWholeRound ? condition : u" AND "_s + condition;
        m_query.arguments += arguments;
    }

    template<class T>
    void restrictToMembers(GridColumn::Value column, const QList<Id<T>> &members)
    {
        if (!members.isEmpty())
            restrictTo(linked(column, marks(members.size())), argumentsOf(members));
    }

    void restrictToGoals(const QList<Id<Goal>> &goals)
    {
        if (goals.isEmpty())
            return;
        restrictTo(linked(GridColumn::Goals, goalsWithThoseBeneath(goals.size())), argumentsOf(goals));
    }

    static QString marks(qsizetype count) { return QStringList(count, u"?"_s).join(u','); }

    template<class T>
    static QVariantList argumentsOf(const QList<Id<T>> &ids)
    {
        QVariantList arguments;
        for (Id<T> id : ids)
            arguments << id.value;
        return arguments;
    }

    GridQuery query() const { return m_query; }

private:
    static QString linked(GridColumn::Value column, const QString &members)
    {
        return u"e.id IN (SELECT owner_id FROM %1 WHERE member_id IN (%2))"_s.arg(linkTableOf(column), members);
    }

    GridQuery m_query;
};

/// Hands on each row of a selection from `grid_entry e`, led by the entry's id, whose entry is found.
Result<> eachFound(Database &database, const GridQuery &query, const QString &selection,
                   const std::function<void(const PreparedStatement &)> &row)
{
    const std::vector<qint64> *words = query.withWords ? &*query.withWords : nullptr;
    size_t place = 0; // both are in the order of the entries' ids
    const auto isFound = [&](qint64 entry) {
        while (place < words->size() && (*words)[place] < entry)
            ++place;
        return place < words->size() && (*words)[place] == entry;
    };
    return database.read(u"%1 WHERE %2 ORDER BY e.id"_s.arg(selection, query.condition), query.arguments,
                         [&](const PreparedStatement &read) {
                             if (!words || isFound(read.integer(0)))
                                 row(read);
                         });
}

Result<std::vector<EntryNumber>> numbersIn(Database &database, const GridQuery &query, const QString &expression,
                                           const QString &joined)
{
    std::vector<EntryNumber> numbers;
    return eachFound(database, query, u"SELECT e.id, %1 FROM grid_entry e %2"_s.arg(expression, joined),
                     [&](const PreparedStatement &row) {
                         numbers.push_back({row.integer(0), row.integer(1)});
                     })
        .map([&] { return std::move(numbers); });
}

} // namespace

GridFilter withoutColumn(GridFilter filter, GridColumn::Value column)
{
    switch (column) {
    case GridColumn::Organisation: filter.organisations.clear(); break;
    case GridColumn::Goals: filter.goals.clear(); break;
    case GridColumn::TargetGroups: filter.targetGroups.clear(); break;
    case GridColumn::Districts: filter.districts.clear(); break;
    case GridColumn::FundingTypes: filter.fundingTypes.clear(); break;
    case GridColumn::Languages: filter.languages.clear(); break;
    case GridColumn::Status: filter.statuses.clear(); break;
    case GridColumn::Title:
    case GridColumn::Description:
    case GridColumn::Funder:
    case GridColumn::Starts:
    case GridColumn::Ends:
    case GridColumn::Participants:
    case GridColumn::Cooperations:
    case GridColumn::Contact:
    case GridColumn::ContactPublic:
    case GridColumn::Remark:
    case GridColumn::Count: break;
    }
    return filter;
}

Result<std::vector<Id<GridEntry>>> entriesOf(Database &database, const GridQuery &query)
{
    std::vector<Id<GridEntry>> found;
    if (query.isWholeRound && query.withWords) {
        found.reserve(query.withWords->size());
        for (qint64 id : *query.withWords)
            found.push_back({id});
        return found;
    }
    return eachFound(database, query, u"SELECT e.id FROM grid_entry e"_s,
                     [&](const PreparedStatement &row) { found.push_back({row.integer(0)}); })
        .map([&] { return std::move(found); });
}

Result<std::vector<EntryNumber>> numbersOf(Database &database, const GridQuery &query, const QString &expression)
{
    return numbersIn(database, query, expression, {});
}

Result<std::vector<EntryNumber>> valuesOf(Database &database, const GridQuery &query, GridColumn::Value column)
{
    switch (column) {
    case GridColumn::Organisation: return numbersIn(database, query, u"e.organisation_id"_s, {});
    case GridColumn::Status: return numbersIn(database, query, statusNumber(), {});
    case GridColumn::Goals:
    case GridColumn::TargetGroups:
    case GridColumn::Districts:
    case GridColumn::FundingTypes:
    case GridColumn::Languages:
    case GridColumn::Cooperations:
        return numbersIn(database, query, u"l.member_id"_s,
                         u"JOIN %1 l ON l.owner_id = e.id"_s.arg(linkTableOf(column)));
    case GridColumn::Title:
    case GridColumn::Description:
    case GridColumn::Funder:
    case GridColumn::Starts:
    case GridColumn::Ends:
    case GridColumn::Participants:
    case GridColumn::Contact:
    case GridColumn::ContactPublic:
    case GridColumn::Remark:
    case GridColumn::Count: break;
    }
    return {};
}

QString goalsWithThoseBeneath(qsizetype goals)
{
    return u"WITH RECURSIVE below (id) AS (SELECT id FROM goal WHERE id IN (%1) UNION "
           "SELECT g.id FROM goal g JOIN below b ON g.parent_id = b.id) SELECT id FROM below"_s.arg(
               QStringList(goals, u"?"_s).join(u','));
}

QString statusNumber()
{
    QString cases = u"CASE e.status"_s;
    const QMetaEnum statuses = QMetaEnum::fromType<GridEntry::Status>();
    for (int index = 0; index < statuses.keyCount(); ++index)
        cases += u" WHEN '%1' THEN %2"_s.arg(QLatin1String(statuses.key(index))).arg(statuses.value(index));
    return cases + u" END"_s;
}

QString linkTableOf(GridColumn::Value column)
{
    switch (column) {
    case GridColumn::Goals: return u"grid_entry_goal"_s;
    case GridColumn::TargetGroups: return u"grid_entry_target_group"_s;
    case GridColumn::Districts: return u"grid_entry_district"_s;
    case GridColumn::FundingTypes: return u"grid_entry_funding_type"_s;
    case GridColumn::Languages: return u"grid_entry_language"_s;
    case GridColumn::Cooperations: return u"grid_entry_cooperation"_s;
    case GridColumn::Organisation:
    case GridColumn::Title:
    case GridColumn::Description:
    case GridColumn::Funder:
    case GridColumn::Starts:
    case GridColumn::Ends:
    case GridColumn::Participants:
    case GridColumn::Contact:
    case GridColumn::ContactPublic:
    case GridColumn::Status:
    case GridColumn::Remark:
    case GridColumn::Count: break;
    }
    return {};
}

GridQuery gridQuery(const GridFilter &filter)
{
    Builder builder;
    builder.restrictTo(u"e.round_id = ?"_s, {filter.round.value});
    if (!filter.organisations.isEmpty())
        builder.restrictTo(u"e.organisation_id IN (%1)"_s.arg(Builder::marks(filter.organisations.size())),
                           Builder::argumentsOf(filter.organisations));
    if (!filter.statuses.isEmpty()) {
        QVariantList statuses;
        for (GridEntry::Status status : filter.statuses)
            statuses << SqlValue<GridEntry::Status>::to(status);
        builder.restrictTo(u"e.status IN (%1)"_s.arg(Builder::marks(statuses.size())), statuses);
    }
    builder.restrictToGoals(filter.goals);
    builder.restrictToMembers(GridColumn::TargetGroups, filter.targetGroups);
    builder.restrictToMembers(GridColumn::Districts, filter.districts);
    builder.restrictToMembers(GridColumn::FundingTypes, filter.fundingTypes);
    builder.restrictToMembers(GridColumn::Languages, filter.languages);
    if (filter.incompleteOnly)
        builder.restrictTo(completeness::incompleteCondition());
    return builder.query();
}

} // namespace inko
