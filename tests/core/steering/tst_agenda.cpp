#include "core/goals/goals.h"
#include "core/monitoring/indicators/indicators.h"
#include "core/steering/agenda/agendaproposals.h"
#include "core/steering/agenda/outcomes.h"
#include "tests/core/steering/steeringtown.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

using Source = AgendaProposal::Source;
using Outcome = AgendaItem::Outcome;
using State = Recommendation::State;

/// What a session could talk about, and what its decisions change elsewhere.
class TestAgenda : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void proposesWhatIsOpen_data();
    void proposesWhatIsOpen();
    void groupsWhatIsOverdue();
    void leavesOutWhatIsThere();
    void takesPostponedItemsUpAgain();
    void takesAPostponedRecommendationUpOnce();
    void asksForTheLastMinutes();
    void asksTheConferenceForAnnualGoals();
    void asksTheCouncilForItsOwn();
    void putsAllOnTheAgendaAsOneStep();
    void takesDecisionsOver();
    void approvesTheMinutesBefore_data();
    void approvesTheMinutesBefore();
    void takesOverOnceAndNotBeforeTheSession();
    void passesOnWhatOthersDecide_data();
    void passesOnWhatOthersDecide();

private:
    QList<AgendaProposal> proposed() const { return valueOf(proposals->forSession(next.id)); }
    std::optional<AgendaProposal> from(Source source) const
    {
        for (const AgendaProposal &one : proposed()) {
            if (one.source == source)
                return one;
        }
        return {};
    }
    Milestone milestone(const QString &title, QDate due)
    {
        Milestone made;
        made.goal = goal.id;
        made.title = title;
        made.dueOn = due;
        return valueOf(Goals(town->store()).add(made));
    }
    Goal annualGoal(int year)
    {
        Goal made = town->goal(goal.concept_, u"1.J%1"_s.arg(year), goal.id);
        made.level = Goal::Level::Annual;
        made.year = year;
        return valueOf(Goals(town->store()).update(made).and_then([&] { return Goals(town->store()).byId(made.id); }));
    }
    GoalRelation contradiction()
    {
        GoalRelation made;
        made.goal = goal.id;
        made.otherGoal = town->goal(goal.concept_, u"2"_s).id;
        made.kind = GoalRelation::Kind::Contradicts;
        made.settledBy = u"Rat"_s;
        return valueOf(Goals(town->store()).add(made));
    }
    Outcomes::Approve approve() const
    {
        return [this](const Session &session) { return town->sessions.update(session); };
    }
    AgendaItem decided(Id<Session> session, Outcome outcome)
    {
        AgendaItem item = town->item(session, u"Beschluss %1"_s.arg(static_cast<int>(outcome)));
        item.outcome = outcome;
        item.decision = u"So wird es gemacht."_s;
        return item;
    }

    std::unique_ptr<SteeringTown> town;
    std::unique_ptr<AgendaProposals> proposals;
    Body body;
    Session next; ///< 1 November 2026
    Goal goal;
};

void TestAgenda::init()
{
    town = std::make_unique<SteeringTown>();
    proposals = std::make_unique<AgendaProposals>(town->store());
    body = town->body(u"Steuerungsgruppe"_s);
    next = town->session(body.id, QDate(2026, 11, 1));
    goal = town->goal(town->document(u"INKO"_s).id, u"1"_s);
}

void TestAgenda::cleanup()
{
    proposals.reset();
    town.reset();
}

void TestAgenda::proposesWhatIsOpen_data()
{
    QTest::addColumn<Source>("source");
    QTest::addColumn<std::function<void(TestAgenda &)>>("happens");
    QTest::addColumn<QString>("says");
    using Happens = std::function<void(TestAgenda &)>;
    QTest::newRow("a recommendation without an answer") << Source::Recommendation << Happens([](TestAgenda &test) {
        const auto made = test.town->recommendation(u"Formulare übersetzen"_s, QDate(2026, 1, 2));
        test.town->step(made.id, QDate(2026, 2, 3), State::PassedOn);
    }) << u"passed on since 3 Feb 2026"_s;
    QTest::newRow("a contradiction") << Source::Contradiction << Happens([](TestAgenda &test) { test.contradiction(); })
                                     << u"To be settled by: Rat"_s;
    QTest::newRow("a topic") << Source::Topic << Happens([](TestAgenda &test) {
        Topic topic;
        topic.title = u"Kein Kurs am Abend"_s;
        topic.brief = u"In drei Stadtteilen fehlt er."_s;
        valueOf(test.town->matters.add(topic));
    }) << u"drei Stadtteilen"_s;
    QTest::newRow("an overdue task") << Source::Task << Happens([](TestAgenda &test) {
        test.town->task(u"Flyer drucken"_s, QDate(2026, 10, 31));
    }) << u"Flyer drucken (due on"_s;
    QTest::newRow("an overdue milestone") << Source::Milestone << Happens([](TestAgenda &test) {
        test.milestone(u"Konzept fertig"_s, QDate(2026, 10, 31));
    }) << u"Konzept fertig (1 Ziel 1"_s;
    QTest::newRow("a missing value") << Source::DueValue << Happens([](TestAgenda &test) {
        Indicator indicator;
        indicator.title = u"Wartezeit"_s;
        indicator.goals = {test.goal.id};
        valueOf(Indicators(test.town->store()).add(indicator));
    }) << u"Wartezeit"_s;
    QTest::newRow("an indicator that is behind") << Source::BehindIndicator << Happens([](TestAgenda &test) {
        Indicator indicator;
        indicator.title = u"Plätze"_s;
        indicator.goals = {test.goal.id};
        indicator.target = 10;
        indicator.targetYear = 2026;
        indicator.baseline = 0;
        indicator.baselineOn = QDate(2024, 12, 31);
        indicator = valueOf(Indicators(test.town->store()).add(indicator));
        Measurement value;
        value.indicator = indicator.id;
        value.period = Period::ofYear(2025);
        value.state = Measurement::State::Known;
        value.value = 2;
        valueOf(Indicators(test.town->store()).add(value));
    }) << u"Plätze: 2 (expected by then: 5)"_s;
    QTest::newRow("the progress of the institutions") << Source::Progress << Happens([](TestAgenda &test) {
        test.town->member(test.body.id, test.town->organisation(u"VHS"_s).id);
    }) << u"1 institution"_s;
}

void TestAgenda::proposesWhatIsOpen()
{
    QFETCH(Source, source);
    QFETCH(std::function<void(TestAgenda &)>, happens);
    QFETCH(QString, says);
    QVERIFY(proposed().isEmpty());
    happens(*this);
    const auto found = from(source);
    QVERIFY(found);
    QVERIFY(!found->item.title.isEmpty() && !found->item.origin.isEmpty());
    QVERIFY2(found->item.brief.contains(says), qPrintable(found->item.brief));
    VERIFY_STEP(town->store(), u"Agenda prepared"_s, proposals->take(next.id, {*found}));
    QVERIFY(!from(source));
}

void TestAgenda::groupsWhatIsOverdue()
{
    const Milestone late = milestone(u"A"_s, QDate(2026, 1, 1));
    milestone(u"B"_s, QDate(2026, 10, 31));
    milestone(u"on the day itself"_s, QDate(2026, 11, 1));
    Milestone done = milestone(u"D"_s, QDate(2026, 1, 1));
    done.doneOn = QDate(2026, 1, 1);
    VERIFY_RESULT(Goals(town->store()).update(done));
    const auto found = from(Source::Milestone);
    QCOMPARE(found->item.milestones.size(), 2);
    QCOMPARE(found->item.milestones.first(), late.id);
    QCOMPARE(found->item.goals, QList{goal.id});
    QVERIFY(found->item.origin.contains(u'2'));
}

void TestAgenda::leavesOutWhatIsThere()
{
    const Milestone first = milestone(u"A"_s, QDate(2026, 1, 1));
    const Milestone second = milestone(u"B"_s, QDate(2026, 2, 1));
    AgendaItem item = town->item(next.id, u"Etwas"_s);
    item.milestones = {first.id};
    VERIFY_RESULT(town->sessions.update(item));
    QCOMPARE(from(Source::Milestone)->item.milestones, QList{second.id});
}

void TestAgenda::takesPostponedItemsUpAgain()
{
    const Session last = town->session(body.id, QDate(2026, 6, 1), Session::State::Approved);
    QVERIFY(proposed().isEmpty());
    Session open = town->session(body.id, QDate(2026, 7, 1), Session::State::Held);
    AgendaItem item = decided(open.id, Outcome::Postponed);
    item.goals = {goal.id};
    item.minutes = u"Lange gesprochen."_s;
    VERIFY_RESULT(town->sessions.update(item));
    const auto found = from(Source::PostponedItem);
    QCOMPARE(found->item.title, item.title);
    QCOMPARE(found->item.goals, item.goals);
    QCOMPARE(found->item.minutes + found->item.decision, QString());
    QCOMPARE(found->item.outcome, Outcome::None);
    VERIFY_RESULT(proposals->take(next.id, {*found}));
    QVERIFY(!from(Source::PostponedItem));
}

void TestAgenda::takesAPostponedRecommendationUpOnce()
{
    const Session earlier = town->session(body.id, QDate(2026, 6, 1), Session::State::Held);
    const AgendaItem item = decided(earlier.id, Outcome::Postponed);
    VERIFY_RESULT(town->sessions.update(item));
    const auto postponed = town->recommendation(item.title, QDate(2026, 1, 2));
    const auto other = town->recommendation(u"Etwas anderes"_s, QDate(2026, 1, 2));
    const auto found = from(Source::PostponedItem);
    QCOMPARE(found->item.recommendations, QList{postponed.id});
    QVERIFY(!found->item.brief.isEmpty());
    QList<Id<Recommendation>> alone;
    for (const AgendaProposal &proposal : proposed()) {
        if (proposal.source == Source::Recommendation)
            alone << proposal.item.recommendations;
    }
    QCOMPARE(alone, QList{other.id});
}

void TestAgenda::asksForTheLastMinutes()
{
    Session last = town->session(body.id, QDate(2026, 6, 1), Session::State::Drafted);
    town->session(town->body(u"Rat"_s).id, QDate(2026, 7, 1), Session::State::Drafted); // another body's
    QVERIFY(from(Source::Minutes)->item.title.contains(u"1 Jun 2026"_s));
    last.state = Session::State::Approved;
    VERIFY_RESULT(town->sessions.update(last));
    QVERIFY(!from(Source::Minutes));
}

void TestAgenda::asksTheConferenceForAnnualGoals()
{
    const Goal coming = annualGoal(2027);
    annualGoal(2029);
    QVERIFY(!from(Source::AnnualGoal)); // the steering group adopts none
    next = town->session(town->body(u"Konferenz"_s, Body::Kind::Conference).id, QDate(2026, 11, 14));
    town->task(u"Flyer drucken"_s, QDate(2026, 1, 1));
    const auto found = proposed();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().source, Source::AnnualGoal);
    QCOMPARE(found.first().item.goals, QList{coming.id});
}

void TestAgenda::asksTheCouncilForItsOwn()
{
    using Addressee = Recommendation::Addressee;
    const auto council = town->recommendation(u"an den Rat"_s, QDate(2026, 1, 1));
    town->recommendation(u"an die Konferenz"_s, QDate(2026, 1, 1), Addressee::Conference);
    town->recommendation(u"an die Verwaltung"_s, QDate(2026, 1, 1), Addressee::Administration);
    const auto answered = town->recommendation(u"beantwortet"_s, QDate(2026, 1, 1));
    town->step(answered.id, QDate(2026, 2, 1), State::Changed);
    QCOMPARE(proposed().size(), 3);
    next = town->session(town->body(u"Rat"_s, Body::Kind::Council).id, QDate(2026, 11, 20));
    QCOMPARE(proposed().size(), 1);
    QCOMPARE(proposed().first().item.recommendations, QList{council.id});
    next = town->session(town->body(u"Konferenz"_s, Body::Kind::Conference).id, QDate(2026, 11, 14));
    QCOMPARE(proposed().size(), 1);
    QVERIFY(proposed().first().item.title.contains(u"an die Konferenz"_s));
}

void TestAgenda::putsAllOnTheAgendaAsOneStep()
{
    Topic topic;
    topic.title = u"Kein Kurs am Abend"_s;
    topic = valueOf(town->matters.add(topic));
    contradiction();
    VERIFY_STEP(town->store(), u"Agenda prepared"_s, proposals->take(next.id, proposed()));
    const auto items = valueOf(town->sessions.itemsOf(next.id));
    QCOMPARE(items.size(), 2);
    QCOMPARE(town->stored(topic.id).agendaItem, items.first().id);
    QVERIFY(proposed().isEmpty());
}

void TestAgenda::approvesTheMinutesBefore_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("isApproved");
    QTest::newRow("by consensus") << Outcome::Consensus << true;
    QTest::newRow("by vote") << Outcome::Accepted << true;
    QTest::newRow("put off") << Outcome::Postponed << false;
    QTest::newRow("rejected") << Outcome::Rejected << false;
}

void TestAgenda::approvesTheMinutesBefore()
{
    QFETCH(Outcome, outcome);
    QFETCH(bool, isApproved);
    const Session before = town->session(body.id, QDate(2026, 6, 1), Session::State::Drafted);
    const Session other =
        town->session(town->body(u"Rat"_s, Body::Kind::Council).id, QDate(2026, 6, 1), Session::State::Drafted);
    const auto minutes = from(Source::Minutes);
    VERIFY_RESULT(proposals->take(next.id, {*minutes}));
    next.state = Session::State::Held;
    next.day = QDate(2026, 11, 1);
    VERIFY_RESULT(town->sessions.update(next));
    AgendaItem item = valueOf(town->sessions.itemsOf(next.id)).first();
    item.outcome = outcome;
    VERIFY_RESULT(town->sessions.update(item));
    valueOf(Outcomes(town->store()).takeOver(next.id, approve()));
    QCOMPARE(town->stored(before.id).isClosed(), isApproved);
    QCOMPARE(town->stored(before.id).approvedOn, isApproved ? std::optional(next.day) : std::nullopt);
    QVERIFY(!town->stored(other.id).isClosed());
    QVERIFY(valueOf(Outcomes(town->store()).of(next.id)).isEmpty());
}

void TestAgenda::takesDecisionsOver()
{
    const Session conference = town->session(town->body(u"Integrationskonferenz"_s, Body::Kind::Conference).id,
                                             QDate(2026, 11, 14), Session::State::Held);
    const Goal adopted = annualGoal(2026);
    const Goal putOff = annualGoal(2027);
    const GoalRelation relation = contradiction();
    AgendaItem yes = decided(conference.id, Outcome::Accepted);
    yes.goals = {adopted.id, goal.id}; // the guiding goal beside it stays as it is
    yes.contradictions = {relation.id};
    AgendaItem later = decided(conference.id, Outcome::Postponed);
    later.goals = {putOff.id};
    VERIFY_RESULT(town->sessions.update(yes));
    VERIFY_RESULT(town->sessions.update(later));
    VERIFY_STEP(town->store(), u"Decisions of a session taken over"_s,
                Outcomes(town->store()).takeOver(conference.id, approve()));
    const Goal now = town->stored(adopted.id);
    QCOMPARE(now.status, Goal::Status::Adopted);
    QCOMPARE(now.adoptedBy, u"Integrationskonferenz"_s);
    QCOMPARE(now.adoptedOn, conference.day);
    QCOMPARE(town->stored(putOff.id).status, Goal::Status::Discussed);
    QCOMPARE(town->stored(goal.id).status, goal.status);
    const GoalRelation settled = town->stored(relation.id);
    QCOMPARE(settled.settledOn, conference.day);
    QCOMPARE(settled.settledBy, u"Rat"_s); // who had to
    QVERIFY(settled.settledIn.startsWith(u"Integrationskonferenz"_s));
}

void TestAgenda::takesOverOnceAndNotBeforeTheSession()
{
    const Session council = town->session(town->body(u"Rat"_s, Body::Kind::Council).id, QDate(2026, 11, 20));
    const Recommendation asked = town->recommendation(u"Formulare übersetzen"_s, QDate(2026, 1, 2));
    AgendaItem item = decided(council.id, Outcome::Accepted);
    item.recommendations = {asked.id};
    VERIFY_RESULT(town->sessions.update(item));
    Outcomes outcomes(town->store());
    QVERIFY(valueOf(outcomes.of(council.id)).isEmpty());
    Session held = council;
    held.state = Session::State::Held;
    VERIFY_RESULT(town->sessions.update(held));
    QCOMPARE(valueOf(outcomes.takeOver(council.id, approve())).steps.size(), 1);
    const auto step = valueOf(town->matters.stepsOf(asked.id)).first();
    QCOMPARE(step.agendaItem, item.id);
    QCOMPARE(step.day, council.day);
    QCOMPARE(step.note, item.decision);
    QVERIFY(valueOf(outcomes.of(council.id)).isEmpty());
}

void TestAgenda::passesOnWhatOthersDecide_data()
{
    QTest::addColumn<Body::Kind>("kind");
    QTest::addColumn<Recommendation::Addressee>("addressee");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<State>("state"); // Proposed: nothing happens
    using Kind = Body::Kind;
    using Addressee = Recommendation::Addressee;
    QTest::newRow("advised") << Kind::Steering << Addressee::Council << Outcome::Consensus << State::PassedOn;
    QTest::newRow("decided by the council")
        << Kind::Council << Addressee::Council << Outcome::Accepted << State::Adopted;
    QTest::newRow("decided by the conference")
        << Kind::Conference << Addressee::Conference << Outcome::Consensus << State::Adopted;
    QTest::newRow("the conference on the council's")
        << Kind::Conference << Addressee::Council << Outcome::Accepted << State::PassedOn;
    QTest::newRow("rejected") << Kind::Council << Addressee::Council << Outcome::Rejected << State::Rejected;
    QTest::newRow("put off") << Kind::Council << Addressee::Council << Outcome::Postponed << State::Postponed;
    QTest::newRow("only heard") << Kind::Council << Addressee::Council << Outcome::Noted << State::Proposed;
}

void TestAgenda::passesOnWhatOthersDecide()
{
    QFETCH(Body::Kind, kind);
    QFETCH(Recommendation::Addressee, addressee);
    QFETCH(Outcome, outcome);
    QFETCH(State, state);
    const Session session = town->session(town->body(u"Gremium"_s, kind).id, QDate(2026, 11, 20), Session::State::Held);
    const Recommendation asked = town->recommendation(u"Formulare übersetzen"_s, QDate(2026, 1, 2), addressee);
    AgendaItem item = decided(session.id, outcome);
    item.recommendations = {asked.id};
    VERIFY_RESULT(town->sessions.update(item));
    const auto steps = valueOf(Outcomes(town->store()).takeOver(session.id, approve())).steps;
    QCOMPARE(steps.isEmpty() ? State::Proposed : steps.first().state, state);
}

QTEST_GUILESS_MAIN(TestAgenda)
#include "tst_agenda.moc"
