#include "core/goals/goaltree.h"

#include <QTest>

using namespace inko;
using namespace Qt::StringLiterals;

using Level = Goal::Level;

/// How goals stand under each other, on plain values.
class TestGoalTree : public QObject {
    Q_OBJECT

private slots:
    void levels_data();
    void levels();
    void printsParentsFirst();
    void knowsWhatIsBelow_data();
    void knowsWhatIsBelow();
    void survivesACircle();

private:
    static Goal goal(qint64 id, qint64 document, qint64 parent)
    {
        Goal goal;
        goal.id = {id};
        goal.concept_ = {document};
        if (parent > 0)
            goal.parent = Id<Goal>{parent};
        return goal;
    }
};

void TestGoalTree::levels_data()
{
    QTest::addColumn<Level>("level");
    QTest::addColumn<Level>("parent");
    QTest::addColumn<bool>("fits");
    QTest::addRow("guiding under guiding") << Level::Guiding << Level::Guiding << false;
    QTest::addRow("guiding under action") << Level::Guiding << Level::Action << false;
    QTest::addRow("guiding under annual") << Level::Guiding << Level::Annual << false;
    QTest::addRow("action under guiding") << Level::Action << Level::Guiding << true;
    QTest::addRow("action under action") << Level::Action << Level::Action << false;
    QTest::addRow("action under annual") << Level::Action << Level::Annual << false;
    QTest::addRow("annual under guiding") << Level::Annual << Level::Guiding << true;
    QTest::addRow("annual under action") << Level::Annual << Level::Action << true;
    QTest::addRow("annual under annual") << Level::Annual << Level::Annual << false;
}

void TestGoalTree::levels()
{
    QFETCH(Level, level);
    QFETCH(Level, parent);
    QTEST(goaltree::fitsUnder(level, parent), "fits");
}

void TestGoalTree::printsParentsFirst()
{
    const QList<Concept> documents{{{2}, 1, u"INKO"_s, {}, {}, {}, 0}, {{1}, 1, u"Kreis"_s, {}, {}, {}, 1}};
    const QList<Goal> goals{goal(10, 1, 0),  goal(11, 2, 0), goal(12, 2, 13),
                            goal(13, 2, 11), goal(14, 2, 0), goal(15, 2, 11)};
    QStringList order;
    for (const Goal &printed : goaltree::printed(documents, goals))
        order << QString::number(printed.id.value);
    QCOMPARE(order.join(u' '), u"11 13 12 15 14 10"_s);
}

void TestGoalTree::knowsWhatIsBelow_data()
{
    QTest::addColumn<qint64>("below");
    QTest::addColumn<qint64>("above");
    QTest::addColumn<bool>("under");
    QTest::addRow("itself") << qint64(1) << qint64(1) << true;
    QTest::addRow("child") << qint64(2) << qint64(1) << true;
    QTest::addRow("grandchild") << qint64(3) << qint64(1) << true;
    QTest::addRow("parent") << qint64(1) << qint64(2) << false;
    QTest::addRow("elsewhere") << qint64(4) << qint64(1) << false;
}

void TestGoalTree::knowsWhatIsBelow()
{
    QFETCH(qint64, below);
    QFETCH(qint64, above);
    const QList<Goal> goals{goal(1, 1, 0), goal(2, 1, 1), goal(3, 1, 2), goal(4, 1, 0)};
    QTEST(goaltree::isUnder(goals, goals[below - 1], {above}), "under");
}

void TestGoalTree::survivesACircle()
{
    const QList<Goal> goals{goal(1, 1, 2), goal(2, 1, 1)};
    QVERIFY(!goaltree::isUnder(goals, goals[0], {9}));
    QCOMPARE(goaltree::printed({{{1}, 1, u"INKO"_s, {}, {}, {}, 0}}, goals), QList<Goal>());
}

QTEST_GUILESS_MAIN(TestGoalTree)
#include "tst_goaltree.moc"
