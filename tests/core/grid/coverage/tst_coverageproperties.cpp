#include "core/directory/codelists.h"
#include "core/goals/goals.h"
#include "core/grid/coverage/coverage.h"
#include "core/grid/gridentries.h"
#include "core/storage/database.h"
#include "core/survey/survey.h"
#include "core/workspace/organisationmerge.h"
#include "tests/support/result.h"
#include "tests/support/town.h"

#include <rapidcheck.h>

#include <array>
#include <map>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

using Dimension = CoverageDimension::Value;

namespace {

/// Entries and organisations by the ids of a row and a column; 0 for none named.
using Counts = std::map<std::pair<qint64, qint64>, std::pair<int, int>>;

/// What gives the values of a dimension for each entry, as plain SQL.
QString valuesOf(Dimension dimension)
{
    const auto linked = [](const QString &table) {
        return u"SELECT e.id AS entry, l.member_id AS value FROM grid_entry e JOIN %1 l ON l.owner_id = e.id"_s.arg(
            table);
    };
    const QString above = u"WITH RECURSIVE above (goal, at) AS (SELECT id, id FROM goal UNION SELECT above.goal, "
                          "goal.parent_id FROM above JOIN goal ON goal.id = above.at WHERE goal.parent_id IS NOT NULL) "
                          "SELECT DISTINCT l.owner_id AS entry, above.at AS value FROM grid_entry_goal l JOIN above ON "
                          "above.goal = l.member_id"_s;
    switch (dimension) {
    case CoverageDimension::GuidingGoal: return above + u" JOIN goal g ON g.id = above.at WHERE g.parent_id IS NULL"_s;
    case CoverageDimension::Goal: return above;
    case CoverageDimension::TargetGroup: return linked(u"grid_entry_target_group"_s);
    case CoverageDimension::District: return linked(u"grid_entry_district"_s);
    case CoverageDimension::FundingType: return linked(u"grid_entry_funding_type"_s);
    case CoverageDimension::Language: return linked(u"grid_entry_language"_s);
    case CoverageDimension::Organisation: return u"SELECT id AS entry, organisation_id AS value FROM grid_entry"_s;
    case CoverageDimension::Sector:
        return u"SELECT e.id AS entry, o.sector_id AS value FROM grid_entry e JOIN organisation o ON "
               "o.id = e.organisation_id WHERE o.sector_id IS NOT NULL"_s;
    case CoverageDimension::Year:
        return u"SELECT e.id AS entry, r.year AS value FROM grid_entry e JOIN survey_round r ON r.id = e.round_id"_s;
    }
    return {};
}

/// The normalised join that the matrix must agree with.
Counts plainly(Store &store, const CoverageQuery &query)
{
    const QString sql =
        u"SELECT coalesce(r.value, 0), coalesce(c.value, 0), count(DISTINCT e.id), count(DISTINCT e.organisation_id) "
        u"FROM "
        "grid_entry e JOIN survey_round s ON s.id = e.round_id LEFT JOIN (%1) r ON r.entry = e.id LEFT JOIN (%2) c ON "
        "c.entry = e.id WHERE %3 AND %4 GROUP BY 1, 2"_s.arg(
            valuesOf(query.rows), valuesOf(query.columns), query.year ? u"s.year = %1"_s.arg(*query.year) : u"1 = 1"_s,
            query.ended == CoverageQuery::Ended::LeftOut ? u"e.status <> 'Ended'"_s : u"1 = 1"_s);
    Counts counts;
    valueOf(store.database().select(sql, {}, [&](const QSqlQuery &row) {
        counts[{row.value(0).toLongLong(), row.value(1).toLongLong()}] = {row.value(2).toInt(), row.value(3).toInt()};
    }));
    return counts;
}

Counts fromMatrix(const CoverageMatrix &matrix)
{
    Counts counts;
    for (qsizetype row = 0; row < matrix.rows.size(); ++row) {
        for (qsizetype column = 0; column < matrix.columns.size(); ++column) {
            const CoverageCount &cell = matrix.cell(row, column);
            if (cell.entries > 0)
                counts[{matrix.rows[row].id, matrix.columns[column].id}] = {cell.entries, cell.organisations};
        }
    }
    return counts;
}

/// A town in which random things happen.
class LivingTown : public Town {
public:
    LivingTown() : m_entries(store())
    {
        const Id<Concept> inko = document(u"INKO"_s).id;
        for (const QString &number : {u"1"_s, u"2"_s, u"3"_s})
            m_guiding << goal(inko, number).id;
        m_goals = m_guiding;
        for (const QString &number : {u"1.1"_s, u"2.1"_s, u"2.2"_s})
            m_goals << goal(inko, number, m_guiding[number.front().digitValue() - 1]).id;
        for (const auto list : {CodeValue::List::TargetGroup, CodeValue::List::District, CodeValue::List::FundingType,
                                CodeValue::List::Language, CodeValue::List::Sector}) {
            for (int number = 0; number < 3; ++number)
                m_values[list] << value(list, u"%1-%2"_s.arg(int(list)).arg(number)).id;
        }
        for (int number = 0; number < 4; ++number)
            organisation(u"Institution %1"_s.arg(number));
        for (const int year : {2025, 2026})
            m_rounds << round(year).id;
    }

    static constexpr int things = 9; ///< that can happen

    /// Does one of the things that people do; false if it cannot be done now.
    bool happen(int what)
    {
        switch (what) {
        case 0: return m_entries.add(filled({})).has_value();
        case 1: return changeAny([&](const GridEntry &entry) { return filled(entry); });
        case 2:
            return changeAny([](GridEntry entry) {
                entry.status = GridEntry::Status::Ended;
                return entry;
            });
        case 3: return removeAny();
        case 4: return store().history().undoable() && store().undo();
        case 5: return store().history().redoable() && store().redo();
        case 6: return mergeValues();
        case 7: return mergeOrganisations();
        case 8: return Goals(store()).move(any(m_goals), any(m_guiding), 0).has_value();
        }
        return false;
    }

private:
    template<class T>
    static T any(const QList<T> &of)
    {
        return of[*rc::gen::inRange<qsizetype>(0, of.size())];
    }
    template<class T>
    static QList<Id<T>> some(const QList<T> &of)
    {
        QList<Id<T>> chosen;
        for (const T &one : of) {
            if (*rc::gen::arbitrary<bool>())
                chosen << one.id;
        }
        return chosen;
    }
    QList<CodeValue> values(CodeValue::List list) { return valueOf(CodeLists(store()).values(list)); }

    GridEntry filled(GridEntry entry)
    {
        if (!entry.id.isValid())
            entry.round = any(m_rounds);
        entry.organisation = any(all<Organisation>()).id;
        entry.goals = some(all<Goal>());
        entry.targetGroups = some(values(CodeValue::List::TargetGroup));
        entry.districts = some(values(CodeValue::List::District));
        entry.fundingTypes = some(values(CodeValue::List::FundingType));
        entry.languages = some(values(CodeValue::List::Language));
        entry.title = u"Angebot"_s;
        return entry;
    }
    template<class Change>
    bool changeAny(Change change)
    {
        const auto entries = all<GridEntry>();
        return !entries.isEmpty() && m_entries.updateAll(u"Changed"_s, {change(any(entries))});
    }
    bool removeAny()
    {
        const auto entries = all<GridEntry>();
        return !entries.isEmpty() && m_entries.removeAll({any(entries).id});
    }
    bool mergeValues()
    {
        const auto list = *rc::gen::element(CodeValue::List::TargetGroup, CodeValue::List::District,
                                            CodeValue::List::FundingType, CodeValue::List::Language);
        const auto found = values(list);
        return found.size() > 1 && CodeLists(store()).merge(found[0].id, found[1].id);
    }
    bool mergeOrganisations()
    {
        const auto found = all<Organisation>();
        return found.size() > 1 && inko::mergeOrganisations(store(), found[0].id, found[1].id);
    }

    GridEntries m_entries;
    QList<Id<Goal>> m_guiding;
    QList<Id<Goal>> m_goals;
    QHash<CodeValue::List, QList<Id<CodeValue>>> m_values;
    QList<Id<SurveyRound>> m_rounds;
};

} // namespace

/// What is kept in memory beside the rows can never disagree with them.
class TestCoverageProperties : public QObject {
    Q_OBJECT

private slots:
    void agreesWithThePlainJoinWhateverHappens();
};

void TestCoverageProperties::agreesWithThePlainJoinWhateverHappens()
{
    std::array<int, LivingTown::things> happened{};
    const auto property = [&happened] {
        LivingTown town;
        Coverage coverage(town.store());
        const auto steps = *rc::gen::container<std::vector<int>>(
            rc::gen::weightedOneOf<int>({{2, rc::gen::just(0)}, {5, rc::gen::inRange(0, LivingTown::things)}}));
        for (const int step : steps) {
            happened[static_cast<size_t>(step)] += town.happen(step) ? 1 : 0;
            const CoverageQuery query{static_cast<Dimension>(*rc::gen::inRange(0, CoverageDimension::count)),
                                      static_cast<Dimension>(*rc::gen::inRange(0, CoverageDimension::count)),
                                      *rc::gen::element<std::optional<int>>(std::nullopt, 2025, 2026),
                                      *rc::gen::element(CoverageQuery::Ended::LeftOut, CoverageQuery::Ended::Counted)};
            const CoverageMatrix matrix = valueOf(coverage.matrix(query));
            RC_ASSERT(fromMatrix(matrix) == plainly(town.store(), query));
        }
    };
    QVERIFY(rc::check("the matrix and the plain join say the same", property));
    QVERIFY2(std::ranges::find(happened, 0) == happened.end(), "something never happened");
}

QTEST_GUILESS_MAIN(TestCoverageProperties)
#include "tst_coverageproperties.moc"
