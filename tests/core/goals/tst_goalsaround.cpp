#include "core/goals/goals.h"

#include "tests/support/content.h"
#include "tests/support/town.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

using Kind = GoalRelation::Kind;

/// What stands around goals: concepts, milestones, relations.
class TestGoalsAround : public QObject {
    Q_OBJECT

private slots:
    void init();
    void keepsConceptsInOrder();
    void refusesConcepts();
    void keepsMilestonesByDueDate();
    void refusesMilestones_data();
    void refusesMilestones();
    void keepsRelations();
    void putsOpenContradictionsFirst();
    void refusesRelations_data();
    void refusesRelations();

private:
    static GoalRelation relation(Id<Goal> goal, Id<Goal> other, Kind kind, const QString &settledBy = {},
                                 std::optional<QDate> settledOn = {})
    {
        return {{}, 0, goal, other, kind, settledBy, settledOn, {}, {}};
    }

    std::unique_ptr<Town> town;
    std::unique_ptr<Goals> goals;
    QList<Id<Goal>> ids; ///< 1, 2, 3
};

void TestGoalsAround::init()
{
    town = std::make_unique<Town>();
    goals = std::make_unique<Goals>(town->store());
    ids.clear();
    const Concept document = town->document(u"INKO"_s);
    for (const QString &number : {u"1"_s, u"2"_s, u"3"_s})
        ids << town->goal(document.id, number).id;
}

void TestGoalsAround::keepsConceptsInOrder()
{
    const auto titles = [&] {
        QStringList found;
        const auto documents = goals->concepts();
        for (const Concept &document : *documents)
            found << document.title;
        return found.join(u", "_s);
    };
    VERIFY_STEP(town->store(), u"Concept added"_s,
                goals->add(Concept{{}, 0, u" Kreiskonzept "_s, Concept::Level::County, u"Kreistag"_s, {}, 0}));
    VERIFY_RESULT(goals->add(Concept{{}, 0, u"Sportentwicklungsplan"_s, Concept::Level::Town, {}, {}, 0}));
    QCOMPARE(titles(), u"INKO, Kreiskonzept, Sportentwicklungsplan"_s);
    Concept changed = goals->concepts()->at(1);
    changed.adoptedOn = QDate(2024, 5, 6);
    changed.position = 9;
    VERIFY_STEP(town->store(), u"Concept changed"_s, goals->update(changed));
    VERIFY_STEP(town->store(), u"Order of concepts changed"_s, goals->move(changed.id, 2));
    QCOMPARE(titles(), u"INKO, Sportentwicklungsplan, Kreiskonzept"_s);
    VERIFY_STEP(town->store(), u"Concept removed"_s, goals->remove(changed.id));
    QCOMPARE(titles(), u"INKO, Sportentwicklungsplan"_s);
}

void TestGoalsAround::refusesConcepts()
{
    VERIFY_REFUSED(town->store(), u"title"_s, goals->add(Concept{}));
    VERIFY_REFUSED(town->store(), u"INKO"_s, goals->add(Concept{{}, 0, u"inko"_s, {}, {}, {}, 0}));
    Concept other = town->document(u"Kreiskonzept"_s);
    other.title = u"Inko"_s;
    VERIFY_REFUSED(town->store(), u"INKO"_s, goals->update(other));
}

void TestGoalsAround::keepsMilestonesByDueDate()
{
    const Organisation office = town->organisation(u"Jugendamt"_s);
    VERIFY_STEP(town->store(), u"Milestone added"_s,
                goals->add(Milestone{{}, 0, ids[0], u" später "_s, QDate(2026, 9, 1), office.id, {}}));
    VERIFY_RESULT(goals->add(Milestone{{}, 0, ids[1], u"früher"_s, QDate(2026, 3, 1), {}, {}}));
    QCOMPARE(goals->milestones()->first().title, u"früher"_s);
    Milestone last = goals->milestones()->last();
    QCOMPARE(last.title, u"später"_s);
    last.doneOn = QDate(2026, 11, 1);
    VERIFY_STEP(town->store(), u"Milestone changed"_s, goals->update(last));
    VERIFY_STEP(town->store(), u"Milestone removed"_s, goals->remove(last.id));
    QCOMPARE(goals->milestones()->size(), 1);
}

void TestGoalsAround::refusesMilestones_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QDate>("dueOn");
    QTest::addColumn<QDate>("doneOn");
    QTest::addColumn<QString>("words");
    QTest::addRow("no title") << u" "_s << QDate(2026, 1, 1) << QDate() << u"title"_s;
    QTest::addRow("no due date") << u"Meilenstein"_s << QDate() << QDate() << u"due"_s;
    QTest::addRow("done in the future") << u"Meilenstein"_s << QDate(2026, 1, 1) << QDate(2026, 12, 1) << u"future"_s;
}

void TestGoalsAround::refusesMilestones()
{
    QFETCH(QString, title);
    QFETCH(QDate, dueOn);
    QFETCH(QDate, doneOn);
    QFETCH(QString, words);
    Milestone stored = *goals->add(Milestone{{}, 0, ids[0], u"gut"_s, QDate(2026, 1, 1), {}, {}});
    stored.title = title;
    stored.dueOn = dueOn;
    if (doneOn.isValid())
        stored.doneOn = doneOn;
    VERIFY_REFUSED(town->store(), words, goals->update(stored));
    stored.id = {};
    VERIFY_REFUSED(town->store(), words, goals->add(stored));
}

void TestGoalsAround::keepsRelations()
{
    VERIFY_STEP(town->store(), u"Relation between goals added"_s,
                goals->add(relation(ids[0], ids[1], Kind::Contradicts, u"Rat"_s)));
    VERIFY_RESULT(goals->add(relation(ids[0], ids[1], Kind::Supports)));
    VERIFY_RESULT(goals->add(relation(ids[1], ids[0], Kind::Supports)));
    GoalRelation contradiction = goals->relations()->first();
    contradiction.settledOn = QDate(2026, 11, 22);
    VERIFY_STEP(town->store(), u"Relation between goals changed"_s, goals->update(contradiction));
    VERIFY_STEP(town->store(), u"Relation between goals removed"_s, goals->remove(contradiction.id));
    QCOMPARE(goals->relations()->size(), 2);
}

void TestGoalsAround::putsOpenContradictionsFirst()
{
    VERIFY_RESULT(goals->add(relation(ids[0], ids[1], Kind::SameAs)));
    VERIFY_RESULT(goals->add(relation(ids[0], ids[1], Kind::Contradicts, u"Rat"_s, QDate(2026, 1, 1))));
    VERIFY_RESULT(goals->add(relation(ids[0], ids[2], Kind::Contradicts)));
    QList<Kind> kinds;
    QList<bool> settled;
    const auto relations = goals->relations();
    for (const GoalRelation &found : *relations) {
        kinds << found.kind;
        settled << found.settledOn.has_value();
    }
    QCOMPARE(kinds, QList({Kind::Contradicts, Kind::Contradicts, Kind::SameAs}));
    QCOMPARE(settled, QList({false, true, false}));
}

void TestGoalsAround::refusesRelations_data()
{
    QTest::addColumn<GoalRelation>("refused");
    QTest::addColumn<QString>("words");
    const Id<Goal> one{1}, two{2}, three{3};
    QTest::addRow("with itself") << relation(one, one, Kind::SameAs) << u"itself"_s;
    QTest::addRow("there already") << relation(one, two, Kind::SameAs) << u"already"_s;
    QTest::addRow("there already, turned round") << relation(two, one, Kind::SameAs) << u"already"_s;
    QTest::addRow("settled by nobody") << relation(one, three, Kind::Contradicts, u" "_s, QDate(2026, 1, 1))
                                       << u"body"_s;
    QTest::addRow("settled in the future")
        << relation(one, three, Kind::Contradicts, u"Rat"_s, QDate(2027, 1, 1)) << u"future"_s;
    QTest::addRow("nothing to settle") << relation(one, three, Kind::Supports, u"Rat"_s, QDate(2026, 1, 1))
                                       << u"contradiction"_s;
}

void TestGoalsAround::refusesRelations()
{
    QFETCH(GoalRelation, refused);
    QFETCH(QString, words);
    VERIFY_RESULT(goals->add(relation(ids[0], ids[1], Kind::SameAs)));
    const auto stored = goals->add(relation(ids[1], ids[2], Kind::Supports));
    VERIFY_RESULT(stored);
    VERIFY_REFUSED(town->store(), words, goals->add(refused));
    refused.id = stored->id;
    refused.version = stored->version;
    VERIFY_REFUSED(town->store(), words, goals->update(refused));
}

QTEST_GUILESS_MAIN(TestGoalsAround)
#include "tst_goalsaround.moc"
