#include "core/steering/calendar/schoolholidays.h"
#include "core/steering/calendar/sessiondates.h"
#include "core/steering/cycle/yearplan.h"
#include "tests/core/steering/steeringtown.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

using Step = Effort::Step;

/// When the steps of a year are due, and one year as the template of the next.
class TestYearPlan : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void hasEveryStepOnce();
    void keepsWhatIsPlanned();
    void refusesPlans_data();
    void refusesPlans();
    void plansTheNextYearLikeThis();
    void keepsOffHolidays();
    void leavesWhatIsPlannedAlready();
    void plansTheSessionsThatAreStillMissing();

private:
    CycleStep step(Step which, std::optional<QDate> from, std::optional<QDate> until, const QString &note = {})
    {
        CycleStep made;
        made.year = 2026;
        made.step = which;
        made.startsOn = from;
        made.dueOn = until;
        made.note = note;
        return made;
    }
    CycleStep planned(int year, Step which) const
    {
        for (const CycleStep &one : valueOf(plan->ofYear(year))) {
            if (one.step == which)
                return one;
        }
        return {};
    }

    std::unique_ptr<SteeringTown> town;
    std::unique_ptr<YearPlan> plan;
    Body body;
};

void TestYearPlan::init()
{
    cleanup();
    town = std::make_unique<SteeringTown>();
    plan = std::make_unique<YearPlan>(town->store());
    body = town->body(u"Steuerungsgruppe"_s);
}

void TestYearPlan::cleanup()
{
    plan.reset();
    town.reset();
}

void TestYearPlan::hasEveryStepOnce()
{
    QList<Step> steps;
    for (const CycleStep &one : valueOf(plan->ofYear(2026))) {
        QVERIFY(!one.id.isValid());
        QCOMPARE(one.year, 2026);
        steps << one.step;
    }
    QCOMPARE(steps, (QList{Step::Ask, Step::Telephone, Step::Compile, Step::SteeringGroup, Step::Conference,
                           Step::Report, Step::Council, Step::Portal}));
}

void TestYearPlan::keepsWhatIsPlanned()
{
    const CycleStep added = valueOf(plan->put(step(Step::Ask, QDate(2026, 8, 3), QDate(2026, 8, 14), u" früh \n"_s)));
    QCOMPARE(added.note, u"früh"_s);
    CycleStep changed = added;
    changed.doneOn = QDate(2026, 8, 12);
    VERIFY_RESULT(plan->put(changed));
    QCOMPARE(planned(2026, Step::Ask).doneOn, std::optional(QDate(2026, 8, 12)));
    QCOMPARE(planned(2026, Step::Ask).id, added.id);
    QVERIFY(!planned(2027, Step::Ask).id.isValid());
}

void TestYearPlan::refusesPlans_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<QDate>("done");
    QTest::addRow("ends before it begins") << static_cast<int>(Step::Ask) << QDate(2026, 7, 1) << QDate();
    QTest::addRow("done tomorrow") << static_cast<int>(Step::Ask) << QDate(2026, 9, 1) << QDate(2026, 11, 23);
    QTest::addRow("no step") << static_cast<int>(Step::Other) << QDate(2026, 9, 1) << QDate();
}

void TestYearPlan::refusesPlans()
{
    QFETCH(int, which);
    QFETCH(QDate, until);
    QFETCH(QDate, done);
    CycleStep refused = step(static_cast<Step>(which), QDate(2026, 8, 3), until);
    if (done.isValid())
        refused.doneOn = done;
    const auto put = plan->put(refused);
    QVERIFY(!put);
    QCOMPARE(put.error().code, Error::Code::Invalid);
}

void TestYearPlan::plansTheNextYearLikeThis()
{
    CycleStep done = step(Step::Ask, QDate(2026, 8, 3), QDate(2026, 8, 14), u"Erst ausprobieren."_s);
    done.doneOn = QDate(2026, 8, 12);
    VERIFY_RESULT(plan->put(done));
    Session session = town->session(body.id, {2026, 9, 24}); // a Thursday
    session.startsAt = QTime(16, 0);
    session.place = u"Rathaus"_s;
    VERIFY_RESULT(town->sessions.update(session));
    Session cancelled = town->session(body.id, {2026, 10, 1});
    cancelled.isCancelled = true;
    VERIFY_RESULT(town->sessions.update(cancelled));

    const int before = stepsMade(town->store());
    const YearPlan::Template made = valueOf(plan->continueInto(2027));
    QCOMPARE(made.steps.size(), 1);
    QCOMPARE(made.sessions.size(), 1);
    QCOMPARE(stepsMade(town->store()), before + 1);
    const CycleStep ask = planned(2027, Step::Ask);
    QCOMPARE(ask.startsOn, std::optional(QDate(2027, 8, 2)));
    QCOMPARE(ask.dueOn, std::optional(QDate(2027, 8, 13)));
    QCOMPARE(ask.doneOn, std::nullopt);
    QCOMPARE(ask.note, u"Erst ausprobieren."_s);
    const Session next = valueOf(town->sessions.all()).constLast();
    QCOMPARE(next.day, QDate(2027, 9, 23));
    QCOMPARE(next.day.dayOfWeek(), int(Qt::Thursday));
    QCOMPARE(next.startsAt, std::optional(QTime(16, 0)));
    QCOMPARE(next.place, u"Rathaus"_s);
    QCOMPARE(next.state, Session::State::Planned);
}

void TestYearPlan::keepsOffHolidays()
{
    town->session(body.id, {2026, 5, 7}); // 52 weeks later is Ascension Day, 6 May 2027
    const YearPlan::Template made = valueOf(plan->templateFrom(2026));
    QCOMPARE(made.sessions.size(), 1);
    QCOMPARE(made.sessions[0].day.dayOfWeek(), int(Qt::Thursday));
    QVERIFY(made.sessions[0].day != QDate(2027, 5, 6));
    QCOMPARE(sessiondates::whyNot(made.sessions[0].day, {}), QString());
}

void TestYearPlan::leavesWhatIsPlannedAlready()
{
    VERIFY_RESULT(plan->put(step(Step::Ask, QDate(2026, 8, 3), {})));
    town->session(body.id, {2026, 9, 24});
    VERIFY_RESULT(plan->continueInto(2027));
    const YearPlan::Template again = valueOf(plan->templateFrom(2026));
    QVERIFY(again.isEmpty());
}

void TestYearPlan::plansTheSessionsThatAreStillMissing()
{
    for (const QDate day : {QDate(2026, 1, 15), QDate(2026, 2, 12), QDate(2026, 7, 2)})
        town->session(body.id, day);
    town->session(body.id, {2027, 1, 21});
    QList<QDate> days;
    for (const Session &session : valueOf(plan->templateFrom(2026)).sessions)
        days << session.day;
    QCOMPARE(days, (QList<QDate>{{2027, 2, 11}, {2027, 7, 1}}));
}

QTEST_GUILESS_MAIN(TestYearPlan)
#include "tst_yearplan.moc"
