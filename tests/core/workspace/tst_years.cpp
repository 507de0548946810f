#include "core/workspace/workspace.h"
#include "core/workspace/years.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// Whatever has a year can be found again under it.
class TestYears : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void thisYearIsAlwaysThere() { QCOMPARE(valueOf(years::of(*workspace)), QList<int>{2026}); }
    void ofARound();
    void ofASession();
    void ofAnEvent();
    void ofAnAnnualGoal();
    void ofAPlannedStep();

private:
    std::unique_ptr<StoreFile> file;
    std::unique_ptr<Workspace> workspace;
};

void TestYears::init()
{
    file = std::make_unique<StoreFile>();
    workspace = std::make_unique<Workspace>(file->open());
}

void TestYears::cleanup()
{
    workspace.reset();
    file.reset();
}

void TestYears::ofARound()
{
    valueOf(workspace->survey().openRound(2024, QDate(2024, 3, 1), {}, Survey::CarryOver::Nothing));
    QCOMPARE(valueOf(years::of(*workspace)), (QList<int>{2026, 2024}));
    QVERIFY(years::dependOn({u"survey_round"_s, u"setting"_s}));
    QVERIFY(!years::dependOn({u"setting"_s}));
}

void TestYears::ofASession()
{
    Body body;
    body.name = u"Steuerungsgruppe"_s;
    Session session;
    session.body = valueOf(workspace->bodies().add(body)).id;
    session.day = QDate(2027, 1, 28);
    valueOf(workspace->sessions().add(session));
    QCOMPARE(valueOf(years::of(*workspace)), (QList<int>{2027, 2026}));
}

void TestYears::ofAnEvent()
{
    Event event;
    event.title = u"Sprachcafé"_s;
    event.day = QDate(2027, 2, 2);
    valueOf(workspace->events().add(event));
    QCOMPARE(valueOf(years::of(*workspace)), (QList<int>{2027, 2026}));
}

void TestYears::ofAnAnnualGoal()
{
    Concept document;
    document.title = u"INKO"_s;
    Goal goal;
    goal.concept_ = valueOf(workspace->goals().add(document)).id;
    goal.number = u"1"_s;
    goal.title = u"Sprache"_s;
    goal.level = Goal::Level::Annual;
    goal.year = 2028;
    valueOf(workspace->goals().add(goal));
    QCOMPARE(valueOf(years::of(*workspace)), (QList<int>{2028, 2026}));
}

void TestYears::ofAPlannedStep()
{
    CycleStep step = valueOf(workspace->yearPlan().ofYear(2027)).first();
    step.startsOn = QDate(2027, 8, 2);
    valueOf(workspace->yearPlan().put(step));
    QCOMPARE(valueOf(years::of(*workspace)), (QList<int>{2027, 2026}));
}

QTEST_GUILESS_MAIN(TestYears)
#include "tst_years.moc"
