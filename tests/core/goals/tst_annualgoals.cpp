#include "core/goals/goalrules.h"
#include "core/goals/goals.h"
#include "core/goals/goaltree.h"
#include "tests/support/content.h"
#include "tests/support/town.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

using Status = Goal::Status;

/// Annual goals from the proposal to the report on them.
class TestAnnualGoals : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keepsHowItWasAdoptedAndWhatBecameOfIt();
    void carriesOn_data();
    void carriesOn();
    void refusesToCarryOn();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void keepsTheThemeOfAYear();
    void findsTheRoot();

private:
    Goal annual(int year, const QString &number)
    {
        Goal goal;
        goal.concept_ = guiding.concept_;
        goal.parent = guiding.id;
        goal.level = Goal::Level::Annual;
        goal.year = year;
        goal.number = number;
        goal.title = u"Zwei Sprachcafés"_s;
        return valueOf(goals->add(goal));
    }

    std::unique_ptr<Town> town;
    std::unique_ptr<Goals> goals;
    Goal guiding;
};

void TestAnnualGoals::init()
{
    town = std::make_unique<Town>();
    goals = std::make_unique<Goals>(town->store());
    guiding = town->goal(town->document(u"INKO"_s).id, u"5"_s);
}

void TestAnnualGoals::cleanup()
{
    goals.reset();
    town.reset();
}

void TestAnnualGoals::keepsHowItWasAdoptedAndWhatBecameOfIt()
{
    Goal goal = annual(2026, u"J2026-1"_s);
    goal.status = Status::PartlyReached;
    goal.points = 42;
    goal.responsible = town->organisation(u"VHS"_s).id;
    goal.adoptedBy = u" Konferenz 2026 "_s;
    goal.adoptedOn = QDate(2026, 2, 20);
    goal.outcome = u"Eines hat geöffnet."_s;
    goal.isShown = false;
    goal.whyShown = u"Sprache"_s;
    VERIFY_STEP(town->store(), u"Goal changed"_s, goals->update(goal));
    const Goal stored = valueOf(goals->byId(goal.id));
    goal.version = stored.version;
    goal.adoptedBy = u"Konferenz 2026"_s;
    QCOMPARE(stored, goal);
}

void TestAnnualGoals::carriesOn_data()
{
    QTest::addColumn<Status>("before");
    QTest::addColumn<Status>("after");
    QTest::newRow("adopted") << Status::Adopted << Status::CarriedOn;
    QTest::newRow("discussed") << Status::Discussed << Status::CarriedOn;
    QTest::newRow("what was said of it stays") << Status::PartlyReached << Status::PartlyReached;
    QTest::newRow("not reached") << Status::NotReached << Status::NotReached;
}

void TestAnnualGoals::carriesOn()
{
    QFETCH(Status, before);
    Goal goal = annual(2026, u"J2026-1"_s);
    annual(2027, u"J2027-1"_s);
    goal.status = before;
    goal.description = u"Eines davon im Norden"_s;
    goal.points = 7;
    goal.adoptedBy = u"Konferenz"_s;
    VERIFY_RESULT(goals->update(goal));
    VERIFY_STEP(town->store(), u"Annual goal carried on"_s, goals->carryOn(goal.id, 2027));
    QTEST(valueOf(goals->byId(goal.id)).status, "after");
    const Goal next = valueOf(goals->all()).last();
    QCOMPARE(next.number, u"J2027-2"_s);
    QCOMPARE(next.year, std::optional(2027));
    QCOMPARE(next.title, goal.title);
    QCOMPARE(next.description, goal.description);
    QCOMPARE(next.parent, goal.parent);
    QCOMPARE(next.continues, std::optional(goal.id));
    QCOMPARE(next.status, Status::Proposed);
    QCOMPARE(next.points, std::nullopt); // points are given anew
    QCOMPARE(next.adoptedBy, QString());
}

void TestAnnualGoals::refusesToCarryOn()
{
    const Goal goal = annual(2026, u"J2026-1"_s);
    VERIFY_REFUSED(town->store(), u"later year"_s, goals->carryOn(goal.id, 2026));
    VERIFY_REFUSED(town->store(), u"annual goal"_s, goals->carryOn(guiding.id, 2027));
    valueOf(goals->carryOn(goal.id, 2027));
    VERIFY_REFUSED(town->store(), u"2027"_s, goals->carryOn(goal.id, 2027));
    VERIFY_RESULT(goals->carryOn(goal.id, 2028)); // rested for a year
}

void TestAnnualGoals::refusesWhatCannotBe_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("adoptedInDays");
    QTest::addColumn<bool>("continuesAGuidingGoal");
    QTest::newRow("fewer points than none") << -1 << 0 << false;
    QTest::newRow("adopted in the future") << 1 << 1 << false;
    QTest::newRow("carries on what is no annual goal") << 1 << 0 << true;
}

void TestAnnualGoals::refusesWhatCannotBe()
{
    QFETCH(int, points);
    QFETCH(int, adoptedInDays);
    QFETCH(bool, continuesAGuidingGoal);
    Goal goal = annual(2026, u"J2026-1"_s);
    goal.points = points;
    goal.adoptedOn = town->store().now().toLocalTime().date().addDays(adoptedInDays);
    if (continuesAGuidingGoal)
        goal.continues = guiding.id;
    VERIFY_REFUSED(town->store(), QString(), goals->update(goal));
}

void TestAnnualGoals::keepsTheThemeOfAYear()
{
    QCOMPARE(valueOf(goals->themeOf(2026)), QString());
    VERIFY_STEP(town->store(), u"Theme of 2026 changed"_s, goals->setTheme(2026, u" Sprache "_s));
    QCOMPARE(valueOf(goals->themeOf(2026)), u"Sprache"_s);
    VERIFY_RESULT(goals->setTheme(2026, u"Wohnen"_s));
    VERIFY_RESULT(goals->setTheme(2027, u"Arbeit"_s));
    const int steps = stepsMade(town->store());
    VERIFY_RESULT(goals->setTheme(2026, u"Wohnen"_s)); // nothing new
    QCOMPARE(stepsMade(town->store()), steps);
    VERIFY_RESULT(goals->setTheme(2026, u"  "_s));
    QCOMPARE(valueOf(goals->themeOf(2026)), QString());
    QCOMPARE(valueOf(goals->themeOf(2027)), u"Arbeit"_s);
}

void TestAnnualGoals::findsTheRoot()
{
    const Goal goal = annual(2026, u"J2026-1"_s);
    const auto all = valueOf(goals->all());
    QCOMPARE(goaltree::rootOf(all, goal).id, guiding.id);
    QCOMPARE(goaltree::rootOf(all, guiding).id, guiding.id);
    Goal circle = goal;
    circle.parent = circle.id;
    QCOMPARE(goaltree::rootOf({circle}, circle).id, circle.id);
}

QTEST_GUILESS_MAIN(TestAnnualGoals)
#include "tst_annualgoals.moc"
