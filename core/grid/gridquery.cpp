#include "core/grid/gridquery.h"

#include "core/base/text.h"
#include "core/grid/completeness.h"
#include "core/storage/database.h"
#include "core/storage/sqlvalue.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// A name that words are looked up in, as searchable() has it, and the rows that bear it.
struct Name {
    enum class Of {
        Organisation,
        Goal,
        CodeValue
    };
    Of of;
    qint64 id;
    QString text;
    QString number; ///< a goal's; found by its beginning
};

bool bears(const Name &name, const QString &word)
{
    return name.text.contains(word) || (!name.number.isEmpty() && name.number.startsWith(word));
}

Result<std::vector<Name>> allNames(Database &database)
{
    std::vector<Name> names;
    const auto reader = [&](Name::Of of) {
        return [&names, of](const QSqlQuery &row) {
            names.push_back({of, row.value(0).toLongLong(), searchable(row.value(1).toString()),
                             searchable(row.value(2).toString())});
        };
    };
    // Line feeds keep a word from being found across the border of two names.
    return database
        .select(u"SELECT id, name || '\n' || short_name || '\n' || aliases, '' FROM organisation"_s, {},
                reader(Name::Of::Organisation))
        .and_then([&] { return database.select(u"SELECT id, title, number FROM goal"_s, {}, reader(Name::Of::Goal)); })
        .and_then([&] {
            return database.select(u"SELECT id, name, '' FROM code_value WHERE list <> 'Sector'"_s, {},
                                   reader(Name::Of::CodeValue));
        })
        .map([&] { return std::move(names); });
}

class Builder {
public:
    void restrictTo(const QString &condition, const QVariantList &arguments = {})
    {
        m_query.condition += m_query.condition.isEmpty() ? condition : u" AND "_s + condition;
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
        const QString below = u"WITH RECURSIVE below (id) AS (SELECT id FROM goal WHERE id IN (%1) UNION "
                              "SELECT g.id FROM goal g JOIN below b ON g.parent_id = b.id) SELECT id FROM below"_s;
        restrictTo(linked(GridColumn::Goals, below.arg(marks(goals.size()))), argumentsOf(goals));
    }

    void restrictToWord(const QString &word, const std::vector<Name> &names)
    {
        QVariantList organisations, goals, codeValues;
        for (const Name &name : names) {
            if (!bears(name, word))
                continue;
            switch (name.of) {
            case Name::Of::Organisation:
                organisations << name.id;
                break;
            case Name::Of::Goal:
                goals << name.id;
                break;
            case Name::Of::CodeValue:
                codeValues << name.id;
                break;
            }
        }
        QString condition = u"(holds(e.search_text, ?)"_s;
        QVariantList arguments{word};
        const auto orIn = [&](const QString &alternative, const QVariantList &ids) {
            if (!ids.isEmpty()) {
                condition += u" OR "_s + alternative;
                arguments += ids;
            }
        };
        orIn(u"e.organisation_id IN (%1)"_s.arg(marks(organisations.size())), organisations);
        orIn(linked(GridColumn::Goals, marks(goals.size())), goals);
        for (auto column :
             {GridColumn::TargetGroups, GridColumn::Districts, GridColumn::FundingTypes, GridColumn::Languages})
            orIn(linked(column, marks(codeValues.size())), codeValues);
        restrictTo(condition + u')', arguments);
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

} // namespace

GridFilter withoutColumn(GridFilter filter, GridColumn::Value column)
{
    switch (column) {
    case GridColumn::Organisation:
        filter.organisations.clear();
        break;
    case GridColumn::Goals:
        filter.goals.clear();
        break;
    case GridColumn::TargetGroups:
        filter.targetGroups.clear();
        break;
    case GridColumn::Districts:
        filter.districts.clear();
        break;
    case GridColumn::FundingTypes:
        filter.fundingTypes.clear();
        break;
    case GridColumn::Languages:
        filter.languages.clear();
        break;
    case GridColumn::Status:
        filter.statuses.clear();
        break;
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
    case GridColumn::Count:
        break;
    }
    return filter;
}

QString facetText(GridColumn::Value column, const GridQuery &query)
{
    const auto valueOfEach = [&](const QString &value, const QString &joined) {
        return u"SELECT %1 FROM grid_entry e%2 WHERE %3"_s.arg(value, joined, query.condition);
    };
    switch (column) {
    case GridColumn::Organisation:
        return valueOfEach(u"e.organisation_id"_s, {});
    case GridColumn::Status:
        return valueOfEach(statusNumber(), {});
    case GridColumn::Goals:
    case GridColumn::TargetGroups:
    case GridColumn::Districts:
    case GridColumn::FundingTypes:
    case GridColumn::Languages:
    case GridColumn::Cooperations:
        return valueOfEach(u"l.member_id"_s, u" JOIN %1 l ON l.owner_id = e.id"_s.arg(linkTableOf(column)));
    case GridColumn::Title:
    case GridColumn::Description:
    case GridColumn::Funder:
    case GridColumn::Starts:
    case GridColumn::Ends:
    case GridColumn::Participants:
    case GridColumn::Contact:
    case GridColumn::ContactPublic:
    case GridColumn::Remark:
    case GridColumn::Count:
        break;
    }
    return {};
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
    case GridColumn::Goals:
        return u"grid_entry_goal"_s;
    case GridColumn::TargetGroups:
        return u"grid_entry_target_group"_s;
    case GridColumn::Districts:
        return u"grid_entry_district"_s;
    case GridColumn::FundingTypes:
        return u"grid_entry_funding_type"_s;
    case GridColumn::Languages:
        return u"grid_entry_language"_s;
    case GridColumn::Cooperations:
        return u"grid_entry_cooperation"_s;
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
    case GridColumn::Count:
        break;
    }
    return {};
}

Result<GridQuery> gridQuery(Database &database, const GridFilter &filter)
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
    if (const QStringList words = searchable(filter.text).split(u' ', Qt::SkipEmptyParts); !words.isEmpty()) {
        const Result<std::vector<Name>> names = allNames(database);
        if (!names)
            return fail(names.error());
        for (const QString &word : words)
            builder.restrictToWord(word, *names);
    }
    if (filter.incompleteOnly)
        builder.restrictTo(completeness::incompleteCondition());
    return builder.query();
}

} // namespace inko
