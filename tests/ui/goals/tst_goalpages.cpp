#include "tests/support/screentown.h"
#include "ui/goals/goalsscreen.h"

#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

using namespace inko;
using namespace inko::test;

/// The year's goals, goals read together, and hints, as a person works with them.
class TestGoalPages : public QObject {
    Q_OBJECT

private slots:
    void init() { town = std::make_unique<ScreenTown<GoalsScreen>>(); }
    void cleanup() { town.reset(); }
    void entersAnAnnualGoal();
    void reportsOnAnAnnualGoal();
    void carriesAGoalOn();
    void ordersByPoints();
    void keepsTheTheme();
    void readsGoalsTogether();
    void hintsLeadToTheGoal();

private:
    void turnTo(int page) const { town->screen->findChild<QTabWidget *>()->setCurrentIndex(page); }
    Goal annual(const QString &number, std::optional<int> points = {})
    {
        Goal goal;
        goal.concept_ = town->concept_;
        goal.parent = town->one.id;
        goal.level = Goal::Level::Annual;
        goal.year = 2026;
        goal.number = number;
        goal.title = u"Two cafes"_s;
        goal.points = points;
        return valueOf(town->workspace->goals().add(goal));
    }
    Goal stored(const Goal &goal) const { return valueOf(town->workspace->goals().byId(goal.id)); }
    QTableView *table() const { return town->view<QTableView>(u"Annual goals"_s); }

    std::unique_ptr<ScreenTown<GoalsScreen>> town;
};

void TestGoalPages::entersAnAnnualGoal()
{
    GoalsScreen &screen = town->open();
    turnTo(1);
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(typeIntoCell(*table(), table()->model()->index(0, 1), u"A course in the evening"_s));
    QVERIFY(says(screen, u"Choose the guiding goal that it serves."_s));
    QVERIFY(typeIntoCell(*table(), table()->model()->index(0, 2), u"2"_s));
    QList<Goal> goals = valueOf(town->workspace->goals().all());
    goals.removeIf([](const Goal &goal) { return goal.level != Goal::Level::Annual; });
    QCOMPARE(goals.size(), 1);
    QCOMPARE(goals.first().title, u"A course in the evening"_s);
    QCOMPARE(goals.first().parent, std::optional(town->two.id));
    QCOMPARE(goals.first().year, std::optional(2026));
    QCOMPARE(goals.first().number, u"J2026-1"_s);
    QCOMPARE(goals.first().status, Goal::Status::Proposed);
    QVERIFY(typeIntoCell(*table(), table()->model()->index(0, 2), u"1"_s)); // it hangs there now
    QVERIFY(says(screen, u"Under Concepts"_s));
}

void TestGoalPages::reportsOnAnAnnualGoal()
{
    const Goal goal = annual(u"J1"_s);
    town->open();
    turnTo(1);
    QCOMPARE(table()->model()->rowCount(), 2); // and the empty one
    QVERIFY(typeIntoCell(*table(), table()->model()->index(0, 5), u"Partly reached"_s));
    QVERIFY(typeIntoCell(*table(), table()->model()->index(0, 8), u"One has opened."_s));
    QVERIFY(typeIntoCell(*table(), table()->model()->index(0, 4), u"12"_s));
    QCOMPARE(stored(goal).status, Goal::Status::PartlyReached);
    QCOMPARE(stored(goal).outcome, u"One has opened."_s);
    QCOMPARE(stored(goal).points, std::optional(12));
    const auto *history = town->view<QTableView>(u"Annual goals over the years"_s);
    QTRY_VERIFY(history->model()->index(0, 1).data().toString().contains(u"One has opened."_s));
}

void TestGoalPages::carriesAGoalOn()
{
    const Goal goal = annual(u"J1"_s);
    GoalsScreen &screen = town->open();
    turnTo(1);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QVERIFY(press(screen, u"Carry the selected goal on into 2027"_s));
    QCOMPARE(stored(goal).status, Goal::Status::CarriedOn);
    QTRY_COMPARE(town->view<QTableView>(u"Annual goals over the years"_s)->model()->columnCount(), 3);
    screen.showYear(2027);
    QCOMPARE(table()->model()->rowCount(), 2);
}

void TestGoalPages::ordersByPoints()
{
    annual(u"J1"_s, 3);
    annual(u"J2"_s);
    annual(u"J3"_s, 40);
    GoalsScreen &screen = town->open();
    turnTo(1);
    for (QComboBox *box : screen.findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"Order of the annual goals"_s)
            box->setCurrentIndex(2);
    }
    QStringList order;
    for (int row = 0; row < 3; ++row)
        order << table()->model()->index(row, 0).data().toString();
    QCOMPARE(order.join(u' '), u"J3 J1 J2"_s);
}

void TestGoalPages::keepsTheTheme()
{
    annual(u"J1"_s);
    GoalsScreen &screen = town->open();
    turnTo(1);
    fillIn(lineLabelled(screen, u"Theme of the year:"_s), u"Language"_s);
    QCOMPARE(valueOf(town->workspace->goals().themeOf(2026)), u"Language"_s);
    screen.showYear(2027);
    QCOMPARE(lineLabelled(screen, u"Theme of the year:"_s)->text(), QString());
}

void TestGoalPages::readsGoalsTogether()
{
    GoalsScreen &screen = town->open();
    turnTo(2);
    auto *relations = town->view<QTableView>(u"Goals read together"_s);
    QVERIFY(typeIntoCell(*relations, relations->model()->index(0, 0), u"1"_s));
    QVERIFY(typeIntoCell(*relations, relations->model()->index(0, 2), u"contradicts"_s));
    QVERIFY(valueOf(town->workspace->goals().relations()).isEmpty()); // the other goal is missing
    QVERIFY(typeIntoCell(*relations, relations->model()->index(0, 3), u"2"_s));
    QCOMPARE(valueOf(town->workspace->goals().relations()).size(), 1);
    QVERIFY(typeIntoCell(*relations, relations->model()->index(0, 5), u"Council"_s));
    QVERIFY(typeIntoCell(*relations, relations->model()->index(0, 7), u"1.2.2026"_s));
    const GoalRelation relation = valueOf(town->workspace->goals().relations()).first();
    QCOMPARE(relation.settledBy, u"Council"_s);
    QVERIFY(!relation.isOpen());
    for (QComboBox *box : screen.findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"Which relations are shown"_s)
            box->setCurrentIndex(1); // open contradictions
    }
    QCOMPARE(relations->model()->rowCount(), 1); // the empty row alone
}

void TestGoalPages::hintsLeadToTheGoal()
{
    GoalsScreen &screen = town->open();
    turnTo(3);
    auto *hints = town->view<QTreeView>(u"Hints on goals"_s);
    const QModelIndex hint = cellShowing(*hints, u"1 · Sprache"_s);
    QVERIFY(hint.isValid()); // it has no indicator
    hints->setFocus();
    hints->setCurrentIndex(hint);
    QTest::keyClick(hints, Qt::Key_Return);
    QCOMPARE(screen.findChild<QTabWidget *>()->currentIndex(), 0);
    QCOMPARE(lineLabelled(screen, u"Title:"_s)->text(), u"Sprache"_s);
}

QTEST_MAIN(TestGoalPages)
#include "tst_goalpages.moc"
