#include "core/goals/goals.h"

#include "core/grid/gridentry.h"
#include "tests/support/content.h"
#include "tests/support/town.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

using Level = Goal::Level;

class TestGoals : public QObject {
    Q_OBJECT

private slots:
    void init();
    void addsChangesAndRemoves();
    void readsInTheOrderOfAPrintedTree();
    void findsByNumber();
    void refuses_data();
    void refuses();
    void refusesALevelThatItsChildrenDoNotFit();
    void refusesAnotherConceptWhileItHasChildren();
    void comesLastUnderAnotherParent();
    void moves_data();
    void moves();
    void refusesToMove_data();
    void refusesToMove();
    void staysWhileAnythingIsTiedToIt();
    void countsEntriesOfAYear();

private:
    Goal goal(const QString &number, Level level = Level::Guiding, const QString &parent = {}) const;
    Id<Goal> idOf(const QString &number) const { return numbers.value(number); }
    QString tree() const; ///< "1 1.1 1.2 2", as it is stored

    std::unique_ptr<Town> town;
    std::unique_ptr<Goals> goals;
    Concept document;
    QHash<QString, Id<Goal>> numbers;
};

/// INKO: 1 (1.1 (1.1.1), 1.2, 1.3), 2, 3; Kreis: K
void TestGoals::init()
{
    town = std::make_unique<Town>();
    goals = std::make_unique<Goals>(town->store());
    document = town->document(u"INKO"_s);
    numbers.clear();
    for (const auto &[number, level, parent] :
         {std::tuple{u"1"_s, Level::Guiding, QString()}, std::tuple{u"1.1"_s, Level::Action, u"1"_s},
          std::tuple{u"1.2"_s, Level::Action, u"1"_s}, std::tuple{u"2"_s, Level::Guiding, QString()},
          std::tuple{u"1.1.1"_s, Level::Annual, u"1.1"_s}, std::tuple{u"1.3"_s, Level::Annual, u"1"_s},
          std::tuple{u"3"_s, Level::Guiding, QString()}}) {
        const auto added = goals->add(goal(number, level, parent));
        VERIFY_RESULT(added);
        numbers.insert(number, added->id);
    }
    Goal other = goal(u"K"_s);
    other.concept_ = town->document(u"Kreiskonzept"_s).id;
    const auto added = goals->add(other);
    VERIFY_RESULT(added);
    numbers.insert(u"K"_s, added->id);
}

Goal TestGoals::goal(const QString &number, Level level, const QString &parent) const
{
    Goal goal;
    goal.concept_ = document.id;
    goal.number = number;
    goal.title = u"Ziel "_s + number;
    goal.level = level;
    if (level == Level::Annual)
        goal.year = 2026;
    if (!parent.isEmpty())
        goal.parent = idOf(parent);
    return goal;
}

QString TestGoals::tree() const
{
    QStringList order;
    const auto all = goals->all();
    for (const Goal &goal : *all)
        order << goal.number;
    return order.join(u' ');
}

void TestGoals::addsChangesAndRemoves()
{
    VERIFY_STEP(town->store(), u"Goal added"_s, goals->add(goal(u" 4 "_s)));
    Goal added = (*goals->numbered(u"4"_s)).value();
    QCOMPARE(added.position, 3);
    added.title = u"Sprachlosigkeit  überwinden"_s;
    added.status = Goal::Status::Adopted;
    added.priority = 1;
    added.position = 0;
    VERIFY_STEP(town->store(), u"Goal changed"_s, goals->update(added));
    QCOMPARE(town->stored(added.id).title, u"Sprachlosigkeit überwinden"_s);
    QCOMPARE(town->stored(added.id).position, 3);
    VERIFY_ERROR(goals->update(added), Error::Code::Conflict);
    VERIFY_STEP(town->store(), u"Goal removed"_s, goals->remove(added.id));
    VERIFY_ERROR(goals->byId(added.id), Error::Code::NotFound);
}

void TestGoals::readsInTheOrderOfAPrintedTree()
{
    QCOMPARE(tree(), u"1 1.1 1.1.1 1.2 1.3 2 3 K"_s);
}

void TestGoals::findsByNumber()
{
    QCOMPARE((*goals->numbered(u" k "_s)).value().id, idOf(u"K"_s));
    QVERIFY(!goals->numbered(u"1.1.2"_s)->has_value());
    QVERIFY(!goals->numbered(QString())->has_value());
}

void TestGoals::refuses_data()
{
    using Change = std::function<void(Goal &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("words");
    QTest::addRow("no number") << Change([](Goal &goal) { goal.number = u" "_s; }) << u"number"_s;
    QTest::addRow("no title") << Change([](Goal &goal) { goal.title.clear(); }) << u"title"_s;
    QTest::addRow("number taken") << Change([](Goal &goal) { goal.number = u"k"_s; }) << u"Ziel K"_s;
    QTest::addRow("semicolon") << Change([](Goal &goal) { goal.number = u"1;2"_s; }) << u"semicolon"_s;
    QTest::addRow("annual without a year") << Change([](Goal &goal) { goal.level = Level::Annual; }) << u"year"_s;
    QTest::addRow("guiding with a year") << Change([](Goal &goal) { goal.year = 2026; }) << u"year"_s;
    QTest::addRow("two-digit year") << Change([](Goal &goal) {
        goal.level = Level::Annual;
        goal.year = 26;
    }) << u"26"_s;
    QTest::addRow("priority 0") << Change([](Goal &goal) { goal.priority = 0; }) << u"priority"_s;
    QTest::addRow("guiding under guiding") << Change([](Goal &goal) { goal.parent = Id<Goal>{1}; }) << u"Ziel 1"_s;
    QTest::addRow("under a goal of another concept") << Change([](Goal &goal) {
        goal.level = Level::Action;
        goal.parent = Id<Goal>{8};
    }) << u"Ziel K"_s;
}

void TestGoals::refuses()
{
    using Change = std::function<void(Goal &)>;
    QFETCH(Change, change);
    QFETCH(QString, words);
    QCOMPARE(idOf(u"1"_s), Id<Goal>{1});
    QCOMPARE(idOf(u"K"_s), Id<Goal>{8});
    Goal added = goal(u"9"_s);
    change(added);
    VERIFY_REFUSED(town->store(), words, goals->add(added));
    Goal changed = town->stored(idOf(u"3"_s));
    change(changed);
    VERIFY_REFUSED(town->store(), words, goals->update(changed));
}

void TestGoals::refusesALevelThatItsChildrenDoNotFit()
{
    Goal changed = town->stored(idOf(u"1"_s));
    changed.level = Level::Action;
    VERIFY_REFUSED(town->store(), u"Ziel 1.1"_s, goals->update(changed));
    changed.level = Level::Annual;
    changed.year = 2026;
    VERIFY_REFUSED(town->store(), u"Ziel 1.1"_s, goals->update(changed));
}

void TestGoals::refusesAnotherConceptWhileItHasChildren()
{
    Goal changed = town->stored(idOf(u"1"_s));
    changed.concept_ = town->stored(idOf(u"K"_s)).concept_;
    VERIFY_REFUSED(town->store(), u"sub-goals"_s, goals->update(changed));
    changed = town->stored(idOf(u"2"_s));
    changed.concept_ = town->stored(idOf(u"K"_s)).concept_;
    VERIFY_STEP(town->store(), u"Goal changed"_s, goals->update(changed));
    QCOMPARE(tree(), u"1 1.1 1.1.1 1.2 1.3 3 K 2"_s);
}

void TestGoals::comesLastUnderAnotherParent()
{
    Goal changed = town->stored(idOf(u"1.2"_s));
    changed.parent = idOf(u"2"_s);
    VERIFY_STEP(town->store(), u"Goal changed"_s, goals->update(changed));
    QCOMPARE(tree(), u"1 1.1 1.1.1 1.3 2 1.2 3 K"_s);
    changed = town->stored(idOf(u"1.1"_s));
    changed.parent = idOf(u"1.1.1"_s);
    VERIFY_REFUSED(town->store(), u"under itself"_s, goals->update(changed));
}

void TestGoals::moves_data()
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<QString>("parent");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("order");
    QTest::addRow("up among its siblings") << u"1.3"_s << u"1"_s << 0 << u"1 1.3 1.1 1.1.1 1.2 2 3 K"_s;
    QTest::addRow("down among its siblings") << u"1.1"_s << u"1"_s << 1 << u"1 1.2 1.1 1.1.1 1.3 2 3 K"_s;
    QTest::addRow("to the end") << u"1.1"_s << u"1"_s << 99 << u"1 1.2 1.3 1.1 1.1.1 2 3 K"_s;
    QTest::addRow("under another parent") << u"1.1"_s << u"2"_s << 0 << u"1 1.2 1.3 2 1.1 1.1.1 3 K"_s;
    QTest::addRow("skipping a level") << u"1.1.1"_s << u"3"_s << 0 << u"1 1.1 1.2 1.3 2 3 1.1.1 K"_s;
    QTest::addRow("to the root") << u"1.2"_s << QString() << 1 << u"1 1.1 1.1.1 1.3 1.2 2 3 K"_s;
    QTest::addRow("roots") << u"3"_s << QString() << 0 << u"3 1 1.1 1.1.1 1.2 1.3 2 K"_s;
}

void TestGoals::moves()
{
    QFETCH(QString, moved);
    QFETCH(QString, parent);
    QFETCH(int, position);
    const auto under = parent.isEmpty() ? std::nullopt : std::optional(idOf(parent));
    VERIFY_STEP(town->store(), u"Goal moved"_s, goals->move(idOf(moved), under, position));
    QTEST(tree(), "order");
}

void TestGoals::refusesToMove_data()
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<QString>("parent");
    QTest::addColumn<QString>("words");
    QTest::addRow("under itself") << u"1"_s << u"1"_s << u"under itself"_s;
    QTest::addRow("under its child") << u"1"_s << u"1.1"_s << u"under itself"_s;
    QTest::addRow("under its grandchild") << u"1"_s << u"1.1.1"_s << u"under itself"_s;
    QTest::addRow("same level") << u"1.2"_s << u"1.1"_s << u"order"_s;
    QTest::addRow("higher level") << u"2"_s << u"1.1"_s << u"order"_s;
    QTest::addRow("another concept") << u"1.2"_s << u"K"_s << u"concept"_s;
}

void TestGoals::refusesToMove()
{
    QFETCH(QString, moved);
    QFETCH(QString, parent);
    QFETCH(QString, words);
    VERIFY_REFUSED(town->store(), words, goals->move(idOf(moved), idOf(parent), 0));
}

void TestGoals::staysWhileAnythingIsTiedToIt()
{
    VERIFY_REFUSED(town->store(), u"goals (3)"_s, goals->remove(idOf(u"1"_s)));
    GridEntry entry = town->entry(town->round(2026).id, town->organisation(u"VHS"_s).id, u"Sprachkurs"_s);
    entry.goals = {idOf(u"2"_s)};
    VERIFY_RESULT(
        town->store().write(u"Changed"_s, [&](Transaction &tx) { return tx.table<GridEntry>().update(entry); }));
    VERIFY_RESULT(goals->add(Milestone{{}, 0, idOf(u"2"_s), u"Konzept liegt vor"_s, QDate(2026, 6, 30), {}, {}}));
    VERIFY_RESULT(
        goals->add(GoalRelation{{}, 0, idOf(u"3"_s), idOf(u"2"_s), GoalRelation::Kind::Supports, {}, {}, {}, {}}));
    VERIFY_REFUSED(town->store(), u"milestones (1), relations between goals (1), entries of the grid (1)"_s,
                   goals->remove(idOf(u"2"_s)));
    VERIFY_REFUSED(town->store(), u"goals (7)"_s, goals->remove(document.id));
}

void TestGoals::countsEntriesOfAYear()
{
    const Organisation school = town->organisation(u"Gesamtschule"_s);
    const SurveyRound last = town->round(2025);
    const SurveyRound round = town->round(2026);
    const auto add = [&](Id<SurveyRound> in, const QList<Id<Goal>> &named) {
        GridEntry entry = town->entry(in, school.id, u"Angebot"_s);
        entry.goals = named;
        return town->store().write(u"Changed"_s, [&](Transaction &tx) { return tx.table<GridEntry>().update(entry); });
    };
    VERIFY_RESULT(add(last.id, {idOf(u"3"_s)}));
    VERIFY_RESULT(add(round.id, {idOf(u"1"_s), idOf(u"2"_s)}));
    VERIFY_RESULT(add(round.id, {idOf(u"2"_s)}));
    VERIFY_RESULT(add(round.id, {}));
    const auto counts = goals->entryCounts(2026);
    VERIFY_RESULT(counts);
    QCOMPARE(*counts, (QHash<Id<Goal>, int>{{idOf(u"1"_s), 1}, {idOf(u"2"_s), 2}}));
    VERIFY_RESULT(add(round.id, {idOf(u"1.1"_s)}));
    VERIFY_RESULT(add(round.id, {idOf(u"1.1.1"_s), idOf(u"1.1"_s), idOf(u"1"_s)})); // counts once at each
    const auto withThoseBeneath = goals->entryCounts(2026);
    VERIFY_RESULT(withThoseBeneath);
    QCOMPARE(*withThoseBeneath,
             (QHash<Id<Goal>, int>{{idOf(u"1"_s), 3}, {idOf(u"2"_s), 2}, {idOf(u"1.1"_s), 2}, {idOf(u"1.1.1"_s), 1}}));
    QVERIFY(goals->entryCounts(2024)->isEmpty());
}

QTEST_GUILESS_MAIN(TestGoals)
#include "tst_goals.moc"
