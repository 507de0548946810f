#include "core/grid/demand/demands.h"
#include "core/grid/gridentries.h"
#include "tests/support/content.h"
#include "tests/support/result.h"
#include "tests/support/town.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// What is needed, beside what is offered.
class TestDemands : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keepsADemand();
    void refuses_data();
    void refuses();
    void putsOpenOnesFirst();
    void findsTheOffersThatMeetIt_data();
    void findsTheOffersThatMeetIt();

private:
    GridEntry offer(const QString &title, Id<Goal> goal, const QList<Id<CodeValue>> &groups,
                    const QList<Id<CodeValue>> &districts, GridEntry::Status status = GridEntry::Status::New)
    {
        GridEntry entry;
        entry.round = round.id;
        entry.organisation = organisation.id;
        entry.title = title;
        entry.goals = {goal};
        entry.targetGroups = groups;
        entry.districts = districts;
        entry.status = status;
        return valueOf(GridEntries(town->store()).add(entry));
    }

    std::unique_ptr<Town> town;
    std::unique_ptr<Demands> demands;
    SurveyRound round;
    Organisation organisation;
    Id<Goal> guiding;
    Id<Goal> below;
    Id<CodeValue> women;
    Id<CodeValue> north;
};

void TestDemands::init()
{
    town = std::make_unique<Town>();
    demands = std::make_unique<Demands>(town->store());
    round = town->round(2026);
    organisation = town->organisation(u"VHS"_s);
    const Id<Concept> document = town->document(u"INKO"_s).id;
    guiding = town->goal(document, u"1"_s).id;
    below = town->goal(document, u"1.1"_s, guiding).id;
    women = town->value(CodeValue::List::TargetGroup, u"Frauen"_s).id;
    north = town->value(CodeValue::List::District, u"Nord"_s).id;
}

void TestDemands::cleanup()
{
    demands.reset();
    town.reset();
}

void TestDemands::keepsADemand()
{
    Demand demand;
    demand.title = u" Frauenschwimmen "_s;
    demand.origin = Demand::Origin::Consultation;
    demand.source = u"Stellungnahme 12"_s;
    demand.raisedOn = QDate(2026, 2, 3);
    demand.targetGroup = women;
    demand.goal = below;
    demand.district = north;
    VERIFY_STEP(town->store(), u"Demand added"_s, demands->add(demand));
    Demand stored = valueOf(demands->all()).first();
    QCOMPARE(stored.title, u"Frauenschwimmen"_s);
    QCOMPARE(stored.goal, demand.goal);
    QCOMPARE(stored.raisedOn, demand.raisedOn);
    stored.settledOn = QDate(2026, 5, 1);
    VERIFY_STEP(town->store(), u"Demand changed"_s, demands->update(stored));
    VERIFY_STEP(town->store(), u"Demand removed"_s, demands->remove(stored.id));
}

void TestDemands::refuses_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("saysWhere");
    QTest::addColumn<int>("settledInDays");
    QTest::newRow("no title") << u" "_s << true << 0;
    QTest::newRow("for nobody, nowhere, toward nothing") << u"Alles"_s << false << 0;
    QTest::newRow("settled in the future") << u"Schwimmen"_s << true << 1;
}

void TestDemands::refuses()
{
    QFETCH(QString, title);
    QFETCH(bool, saysWhere);
    QFETCH(int, settledInDays);
    Demand demand;
    demand.title = title;
    if (saysWhere)
        demand.district = north;
    demand.settledOn = town->store().now().toLocalTime().date().addDays(settledInDays);
    VERIFY_REFUSED(town->store(), QString(), demands->add(demand));
}

void TestDemands::putsOpenOnesFirst()
{
    for (const auto &[title, raised, settled] :
         {std::tuple{u"C"_s, 3, false}, std::tuple{u"A"_s, 1, true}, std::tuple{u"B"_s, 2, false}}) {
        Demand demand;
        demand.title = title;
        demand.district = north;
        demand.raisedOn = QDate(2026, 1, raised);
        if (settled)
            demand.settledOn = QDate(2026, 2, 1);
        valueOf(demands->add(demand));
    }
    QStringList order;
    for (const Demand &demand : valueOf(demands->all()))
        order << demand.title;
    QCOMPARE(order.join(u' '), u"B C A"_s);
}

void TestDemands::findsTheOffersThatMeetIt_data()
{
    QTest::addColumn<bool>("forWomen");
    QTest::addColumn<bool>("towardGoal");
    QTest::addColumn<bool>("inNorth");
    QTest::addColumn<QString>("offers");
    QTest::newRow("all three") << true << true << true << u"meets"_s;
    QTest::newRow("for whom") << true << false << false << u"meets elsewhere"_s;
    QTest::newRow("toward what, goals beneath too") << false << true << false << u"meets for-all"_s;
    QTest::newRow("where") << false << false << true << u"meets for-all"_s;
}

void TestDemands::findsTheOffersThatMeetIt()
{
    QFETCH(bool, forWomen);
    QFETCH(bool, towardGoal);
    QFETCH(bool, inNorth);
    const Id<Goal> other = town->goal(town->all<Concept>().first().id, u"2"_s).id;
    offer(u"meets"_s, below, {women}, {north});
    offer(u"ended"_s, below, {women}, {north}, GridEntry::Status::Ended);
    offer(u"elsewhere"_s, other, {women}, {});
    offer(u"for-all"_s, guiding, {}, {north});
    Demand demand;
    demand.targetGroup = forWomen ? std::optional(women) : std::nullopt;
    demand.goal = towardGoal ? std::optional(guiding) : std::nullopt;
    demand.district = inNorth ? std::optional(north) : std::nullopt;
    const GridEntries entries(town->store());
    QStringList titles;
    for (const GridEntry &entry : valueOf(entries.byIds(valueOf(entries.find(offersThatMeet(demand, round.id))))))
        titles << entry.title;
    QTEST(titles.join(u' '), "offers");
}

QTEST_GUILESS_MAIN(TestDemands)
#include "tst_demands.moc"
