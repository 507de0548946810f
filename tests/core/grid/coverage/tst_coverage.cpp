#include "core/directory/codelists.h"
#include "core/goals/goals.h"
#include "core/grid/coverage/coverage.h"
#include "core/grid/gridentries.h"
#include "tests/support/result.h"
#include "tests/support/town.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

using Dimension = CoverageDimension::Value;

/// Offers counted by two dimensions; what nobody does anything for shows.
class TestCoverage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void countsEachEntryOnceInACell();
    void countsGoalsWithThoseBeneathThem();
    void showsGaps();
    void leavesOutWhatHasEnded();
    void addsUpParticipantsAsFarAsTheyAreKnown();
    void countsByEveryDimension_data();
    void countsByEveryDimension();
    void countsOneYearOrAll();
    void followsEditsUndoAndMerges();
    void followsTheTreeAndTheLists();
    void anEmptyFileHasAMatrix();

private:
    struct Told {
        QList<Id<Goal>> goals;
        QList<Id<CodeValue>> groups;
        Id<Organisation> by;
        std::optional<int> participants = {};
        GridEntry::Status status = GridEntry::Status::New;
        int year = 2026;
    };
    GridEntry add(const Told &told);
    /// "Frauen 2/1 Väter –": the cells of a row, entries and organisations; a dash for none.
    QString row(const QString &name, const CoverageQuery &query);
    CoverageMatrix matrix(const CoverageQuery &query) { return valueOf(coverage->matrix(query)); }
    static CoverageQuery goalsByGroups()
    {
        return {CoverageDimension::GuidingGoal, CoverageDimension::TargetGroup, 2026, {}};
    }

    std::unique_ptr<Town> town;
    std::unique_ptr<Coverage> coverage;
    Goal language;
    Goal family;
    Goal living;
    CodeValue women;
    CodeValue fathers;
    CodeValue north;
    Organisation school;
    Organisation club;
};

void TestCoverage::init()
{
    town = std::make_unique<Town>();
    const Id<Concept> inko = town->document(u"INKO"_s).id;
    language = town->goal(inko, u"1"_s);
    family = town->goal(inko, u"1.1"_s, language.id);
    living = town->goal(inko, u"2"_s);
    women = town->value(CodeValue::List::TargetGroup, u"Frauen"_s);
    fathers = town->value(CodeValue::List::TargetGroup, u"Väter"_s);
    north = town->value(CodeValue::List::District, u"Nord"_s);
    school = town->organisation(u"VHS"_s);
    club = town->organisation(u"Verein"_s);
    coverage = std::make_unique<Coverage>(town->store());
}

void TestCoverage::cleanup()
{
    coverage.reset();
    town.reset();
}

GridEntry TestCoverage::add(const Told &told)
{
    const auto rounds = town->all<SurveyRound>();
    const auto known = std::ranges::find(rounds, told.year, &SurveyRound::year);
    const Id<SurveyRound> round = known == rounds.cend() ? town->round(told.year).id : known->id;
    GridEntry entry;
    entry.round = round;
    entry.organisation = told.by.isValid() ? told.by : school.id;
    entry.title = u"Angebot"_s;
    entry.goals = told.goals;
    entry.targetGroups = told.groups;
    entry.participants = told.participants;
    entry.status = told.status;
    return valueOf(GridEntries(town->store()).add(entry));
}

QString TestCoverage::row(const QString &name, const CoverageQuery &query)
{
    const CoverageMatrix counted = matrix(query);
    QStringList words;
    for (qsizetype row = 0; row < counted.rows.size(); ++row) {
        if (counted.rows[row].name != name)
            continue;
        for (qsizetype column = 0; column < counted.columns.size(); ++column) {
            const CoverageCount &cell = counted.cell(row, column);
            words << counted.columns[column].name + u' ' +
                         (cell.entries == 0 ? u"–"_s : u"%1/%2"_s.arg(cell.entries).arg(cell.organisations));
        }
        words << u"= %1"_s.arg(counted.rowTotals[static_cast<size_t>(row)].entries);
    }
    return words.join(u' ');
}

void TestCoverage::countsEachEntryOnceInACell()
{
    add({{language.id, family.id}, {women.id}, school.id}); // names the goal twice over
    add({{language.id}, {women.id, fathers.id}, school.id});
    add({{language.id}, {women.id}, club.id});
    QCOMPARE(row(u"Ziel 1"_s, goalsByGroups()), u"Frauen 3/2 Väter 1/1 = 3"_s);
    const CoverageMatrix counted = matrix(goalsByGroups());
    QCOMPARE(counted.total.entries, 3);
    QCOMPARE(counted.total.organisations, 2);
    QCOMPARE(counted.columnTotals[0].entries, 3);
    QCOMPARE(counted.columnTotals[1].organisations, 1);
}

void TestCoverage::countsGoalsWithThoseBeneathThem()
{
    add({{family.id}, {women.id}, school.id});
    CoverageQuery query = goalsByGroups();
    QCOMPARE(row(u"Ziel 1"_s, query), u"Frauen 1/1 Väter – = 1"_s);
    QCOMPARE(row(u"Ziel 1.1"_s, query), QString());
    query.rows = CoverageDimension::Goal;
    QCOMPARE(row(u"Ziel 1"_s, query), u"Frauen 1/1 Väter – = 1"_s);
    QCOMPARE(row(u"Ziel 1.1"_s, query), u"Frauen 1/1 Väter – = 1"_s);
}

void TestCoverage::showsGaps()
{
    add({{language.id}, {women.id}, school.id});
    add({{}, {}, school.id}); // names neither a goal nor a group
    QCOMPARE(row(u"Ziel 2"_s, goalsByGroups()), u"Frauen – Väter – none named – = 0"_s);
    QCOMPARE(row(u"none named"_s, goalsByGroups()), u"Frauen – Väter – none named 1/1 = 1"_s);
    QCOMPARE(matrix(goalsByGroups()).gaps(), 3); // 1 × Väter, 2 × both
}

void TestCoverage::leavesOutWhatHasEnded()
{
    add({{language.id}, {women.id}, school.id, 5, GridEntry::Status::Ended});
    QCOMPARE(row(u"Ziel 1"_s, goalsByGroups()), u"Frauen – Väter – = 0"_s);
    CoverageQuery query = goalsByGroups();
    query.ended = CoverageQuery::Ended::Counted;
    QCOMPARE(row(u"Ziel 1"_s, query), u"Frauen 1/1 Väter – = 1"_s);
}

void TestCoverage::addsUpParticipantsAsFarAsTheyAreKnown()
{
    add({{language.id}, {women.id}, school.id, 12});
    add({{language.id}, {women.id}, club.id, 0});
    add({{language.id}, {women.id}, club.id});
    const CoverageMatrix counted = matrix(goalsByGroups());
    QCOMPARE(counted.cell(0, 0), (CoverageCount{3, 2, 12, 1}));
}

void TestCoverage::countsByEveryDimension_data()
{
    QTest::addColumn<Dimension>("dimension");
    QTest::addColumn<QString>("columns"); // of goal 1
    QTest::newRow("guiding goals") << CoverageDimension::GuidingGoal << u"Ziel 1 2/2 Ziel 2 1/1 = 2"_s;
    QTest::newRow("goals") << CoverageDimension::Goal << u"Ziel 1 2/2 Ziel 1.1 1/1 Ziel 2 1/1 = 2"_s;
    QTest::newRow("districts") << CoverageDimension::District << u"Nord 1/1 none named 1/1 = 2"_s;
    QTest::newRow("institutions") << CoverageDimension::Organisation << u"Verein 1/1 VHS 1/1 = 2"_s;
    QTest::newRow("sectors") << CoverageDimension::Sector << u"Sport 1/1 none named 1/1 = 2"_s;
    QTest::newRow("funding types") << CoverageDimension::FundingType << u"Land 1/1 none named 1/1 = 2"_s;
    QTest::newRow("languages") << CoverageDimension::Language << u"Deutsch 1/1 none named 1/1 = 2"_s;
    QTest::newRow("years") << CoverageDimension::Year << u"2026 2/2 = 2"_s;
}

void TestCoverage::countsByEveryDimension()
{
    QFETCH(Dimension, dimension);
    Organisation inSport = club;
    inSport.sector = town->value(CodeValue::List::Sector, u"Sport"_s).id;
    valueOf(
        town->store().write(u"Sector"_s, [&](Transaction &tx) { return tx.table<Organisation>().update(inSport); }));
    GridEntry entry = add({{family.id, living.id}, {women.id}, school.id});
    entry.districts = {north.id};
    entry.fundingTypes = {town->value(CodeValue::List::FundingType, u"Land"_s).id};
    entry.languages = {town->value(CodeValue::List::Language, u"Deutsch"_s).id};
    valueOf(GridEntries(town->store()).updateAll(u"Filled in"_s, {entry}));
    add({{language.id}, {}, club.id});
    QTEST(row(u"Ziel 1"_s, {CoverageDimension::GuidingGoal, dimension, 2026, {}}), "columns");
}

void TestCoverage::countsOneYearOrAll()
{
    add({{language.id}, {women.id}, school.id, {}, GridEntry::Status::New, 2025});
    add({{language.id}, {women.id}, school.id});
    add({{language.id}, {women.id}, club.id});
    CoverageQuery query = goalsByGroups();
    QCOMPARE(row(u"Ziel 1"_s, query), u"Frauen 2/2 Väter – = 2"_s);
    query.year = 2025;
    QCOMPARE(row(u"Ziel 1"_s, query), u"Frauen 1/1 Väter – = 1"_s);
    query.year.reset();
    QCOMPARE(row(u"Ziel 1"_s, query), u"Frauen 3/2 Väter – = 3"_s);
    query.columns = CoverageDimension::Year;
    QCOMPARE(row(u"Ziel 1"_s, query), u"2025 1/1 2026 2/2 = 3"_s);
    query.year = 1999;
    QCOMPARE(matrix(query).total.entries, 0);
}

void TestCoverage::followsEditsUndoAndMerges()
{
    GridEntry entry = add({{language.id}, {women.id}, school.id});
    QCOMPARE(row(u"Ziel 1"_s, goalsByGroups()), u"Frauen 1/1 Väter – = 1"_s);
    entry.targetGroups = {fathers.id};
    VERIFY_RESULT(GridEntries(town->store()).updateAll(u"Changed"_s, {entry}));
    QCOMPARE(row(u"Ziel 1"_s, goalsByGroups()), u"Frauen – Väter 1/1 = 1"_s);
    VERIFY_RESULT(town->store().undo());
    QCOMPARE(row(u"Ziel 1"_s, goalsByGroups()), u"Frauen 1/1 Väter – = 1"_s);
    VERIFY_RESULT(town->store().redo());
    QCOMPARE(row(u"Ziel 1"_s, goalsByGroups()), u"Frauen – Väter 1/1 = 1"_s);
    VERIFY_RESULT(CodeLists(town->store()).merge(fathers.id, women.id));
    QCOMPARE(row(u"Ziel 1"_s, goalsByGroups()), u"Frauen 1/1 = 1"_s);
    VERIFY_RESULT(GridEntries(town->store()).removeAll({entry.id}));
    QCOMPARE(row(u"Ziel 1"_s, goalsByGroups()), u"Frauen – = 0"_s);
    VERIFY_RESULT(town->store().undo());
    QCOMPARE(row(u"Ziel 1"_s, goalsByGroups()), u"Frauen 1/1 = 1"_s);
    const auto failed = town->store().write(u"Given up"_s, [&](Transaction &) -> Result<> {
        static_cast<void>(GridEntries(town->store()).removeAll({entry.id}));
        return fail(Error::Code::Invalid, u"no"_s);
    });
    QVERIFY(!failed);
    QCOMPARE(row(u"Ziel 1"_s, goalsByGroups()), u"Frauen 1/1 = 1"_s);
}

void TestCoverage::followsTheTreeAndTheLists()
{
    add({{family.id}, {women.id}, school.id});
    QCOMPARE(row(u"Ziel 1"_s, goalsByGroups()), u"Frauen 1/1 Väter – = 1"_s);
    VERIFY_RESULT(Goals(town->store()).move(family.id, living.id, 0));
    QCOMPARE(row(u"Ziel 1"_s, goalsByGroups()), u"Frauen – Väter – = 0"_s);
    QCOMPARE(row(u"Ziel 2"_s, goalsByGroups()), u"Frauen 1/1 Väter – = 1"_s);
    fathers.retired = true;
    VERIFY_RESULT(CodeLists(town->store()).update(fathers));
    QCOMPARE(row(u"Ziel 2"_s, goalsByGroups()), u"Frauen 1/1 = 1"_s);
}

void TestCoverage::anEmptyFileHasAMatrix()
{
    const StoreFile file;
    const auto store = file.open();
    const CoverageMatrix empty = valueOf(Coverage(*store).matrix(goalsByGroups()));
    QVERIFY(empty.rows.isEmpty() && empty.columns.isEmpty() && empty.cells.empty());
    QCOMPARE(empty.gaps(), 0);
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
