#include "core/monitoring/indicators/indicators.h"
#include "tests/core/steering/steeringtown.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

using State = Recommendation::State;

/// Recommendations, tasks and topics until they are settled.
class TestMatters : public QObject {
    Q_OBJECT

private slots:
    void init() { town = std::make_unique<SteeringTown>(); }
    void cleanup() { town.reset(); }
    void followsARecommendation();
    void refusesSteps_data();
    void refusesSteps();
    void keepsWhatOthersName();
    void settlesTasks();
    void waitsWithTopics();
    void countsWhatIsSettled();

private:
    std::unique_ptr<SteeringTown> town;
};

void TestMatters::followsARecommendation()
{
    const Recommendation asked = town->recommendation(u"Formulare übersetzen"_s, QDate(2025, 5, 1));
    QVERIFY(valueOf(town->matters.standing()).isEmpty()); // proposed
    town->step(asked.id, QDate(2026, 2, 1), State::Adopted);
    town->step(asked.id, QDate(2025, 6, 1), State::PassedOn); // noted later, but it was earlier
    QCOMPARE(valueOf(town->matters.standing())[asked.id].state, State::Adopted);
    QCOMPARE(valueOf(town->matters.standing(QDate(2025, 12, 31)))[asked.id].state, State::PassedOn);
    VERIFY_STEP(town->store(), u"Recommendation removed"_s, town->matters.remove(asked.id));
    QVERIFY(town->all<RecommendationStep>().isEmpty());
}

void TestMatters::refusesSteps_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("says");
    QTest::newRow("no day") << QDate() << State::PassedOn << u"day"_s;
    QTest::newRow("before it was proposed") << QDate(2026, 4, 30) << State::PassedOn << u"before"_s;
    QTest::newRow("to come") << QDate(2026, 11, 23) << State::PassedOn << u"to come"_s;
    QTest::newRow("proposed again") << QDate(2026, 5, 2) << State::Proposed << u"already"_s;
}

void TestMatters::refusesSteps()
{
    QFETCH(QDate, day);
    QFETCH(State, state);
    QFETCH(QString, says);
    const Recommendation asked = town->recommendation(u"Formulare übersetzen"_s, QDate(2026, 5, 1));
    VERIFY_REFUSED(town->store(), says, town->matters.add(RecommendationStep{{}, 0, asked.id, day, state, {}, {}}));
}

void TestMatters::keepsWhatOthersName()
{
    const Recommendation asked = town->recommendation(u"Formulare übersetzen"_s, QDate(2026, 5, 1));
    Task task = town->task(u"Liste der Formulare"_s);
    task.recommendation = asked.id;
    VERIFY_RESULT(town->matters.update(task));
    VERIFY_REFUSED(town->store(), u"tasks"_s, town->matters.remove(asked.id));
    AgendaItem item = town->item(town->session(town->body(u"Rat"_s).id, QDate(2026, 6, 1)).id, u"Aufträge"_s);
    item.tasks = {task.id};
    VERIFY_RESULT(town->sessions.update(item));
    VERIFY_REFUSED(town->store(), u"agenda"_s, town->matters.remove(task.id));
    Recommendation nameless;
    nameless.proposedOn = QDate(2026, 5, 1);
    VERIFY_REFUSED(town->store(), u"recommended"_s, town->matters.add(nameless));
}

void TestMatters::settlesTasks()
{
    Task task = town->task(u"Nachfragen"_s, QDate(2026, 3, 1));
    task.state = Task::State::Done;
    VERIFY_STEP(town->store(), u"Task changed"_s, town->matters.update(task));
    task = town->stored(task.id);
    QCOMPARE(task.settledOn, QDate(2026, 11, 22));
    const Task waiting = town->task(u"Später"_s);
    QCOMPARE(valueOf(town->matters.tasks()).first().id, waiting.id); // open ones first
    task.settledOn = QDate(2026, 11, 23);
    VERIFY_REFUSED(town->store(), u"future"_s, town->matters.update(task));
    task.state = Task::State::Open;
    VERIFY_RESULT(town->matters.update(task));
    QVERIFY(!town->stored(task.id).settledOn);
    VERIFY_REFUSED(town->store(), u"to be done"_s, town->matters.add(Task{}));
}

void TestMatters::waitsWithTopics()
{
    Topic topic;
    VERIFY_REFUSED(town->store(), u"talked about"_s, town->matters.add(topic));
    topic.title = u"Kein Kurs am Abend"_s;
    topic = valueOf(town->matters.add(topic));
    QCOMPARE(topic.notedOn, QDate(2026, 11, 22));
    topic.brief = u"In drei Stadtteilen"_s;
    VERIFY_STEP(town->store(), u"Topic changed"_s, town->matters.update(topic));
    VERIFY_STEP(town->store(), u"Topic removed"_s, town->matters.remove(topic.id));
}

void TestMatters::countsWhatIsSettled()
{
    const Goal goal = town->goal(town->document(u"INKO"_s).id, u"1"_s);
    const Goal below = town->goal(goal.concept_, u"1.1"_s, goal.id);
    const auto recommended = [&](QDate day, Id<Goal> of) {
        Recommendation made = town->recommendation(u"Empfehlung"_s, day);
        made.goals = {of};
        valueOf(town->matters.update(made));
    };
    recommended(QDate(2024, 5, 1), goal.id);
    recommended(QDate(2025, 5, 1), below.id);
    const auto all = town->all<Recommendation>();
    town->step(all[0].id, QDate(2025, 1, 1), State::CarriedOut);
    town->step(all[1].id, QDate(2025, 6, 1), State::Rejected);
    town->step(all[1].id, QDate(2026, 6, 1), State::PassedOn); // taken up again
    town->recommendation(u"zu keinem Ziel"_s, QDate(2024, 1, 1));
    Indicator indicator;
    indicator.title = u"Erledigte Empfehlungen"_s;
    indicator.unit = u"%"_s;
    indicator.computation = Indicator::Computation::SettledRecommendations;
    indicator.goals = {goal.id};
    Indicators indicators(town->store());
    indicator = valueOf(indicators.add(indicator));
    QStringList words;
    for (const Measurement &value : valueOf(indicators.valuesOf(indicator)))
        words << u"%1: %2"_s.arg(value.period.toText()).arg(value.value.value_or(-1));
    QCOMPARE(words.join(u", "_s), u"2024: 0, 2025: 50, 2026: 50"_s);
}

QTEST_GUILESS_MAIN(TestMatters)
#include "tst_matters.moc"
