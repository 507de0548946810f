#include "core/storage/store.h"
#include "core/survey/followups.h"
#include "core/survey/returnrules.h"
#include "core/survey/survey.h"
#include "core/workspace/organisationmerge.h"
#include "tests/support/result.h"
#include "tests/support/town.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// The log of calls, and what follows from a call.
class TestFollowUps : public QObject {
    Q_OBJECT

private slots:
    void movesTheReturnOn_data();
    void movesTheReturnOn();
    void isOneStep();
    void noteWhoAnswered();
    void maySayThatThereIsNothing();
    void listsTheNewestFirst();
    void tellsWhomToCallToday();
    void refusesImpossibleDays_data();
    void refusesImpossibleDays();
    void isGoneWithItsReturn();
    void staysWhenInstitutionsAreJoined();

private:
    static Return asked(Town &town, Id<SurveyRound> round, const QString &name,
                        Return::State state = Return::State::Sent)
    {
        const Return added = town.answer(round, town.organisation(name).id);
        const Return changed = returnrules::marked(added, state, Return::Channel::Written, {2026, 11, 2});
        valueOf(town.store().write(u"x"_s, [&](Transaction &step) { return step.table<Return>().update(changed); }));
        return town.stored(added.id);
    }
    inline static const QDate day{2026, 11, 20}; // the clock of the tests stands at 22 November
};

void TestFollowUps::movesTheReturnOn_data()
{
    using Outcome = FollowUp::Outcome;
    using State = Return::State;
    QTest::addColumn<Return::State>("before");
    QTest::addColumn<FollowUp::Outcome>("outcome");
    QTest::addColumn<Return::State>("after");
    QTest::addColumn<bool>("callsAgain");
    QTest::newRow("nobody there") << State::Sent << Outcome::NotReached << State::Sent << true;
    QTest::newRow("promised") << State::Sent << Outcome::Promised << State::InConversation << true;
    QTest::newRow("will send") << State::Reminded << Outcome::WillSend << State::InConversation << true;
    QTest::newRow("answered") << State::Sent << Outcome::AnsweredByTelephone << State::Received << false;
    QTest::newRow("declined") << State::Sent << Outcome::Declined << State::Declined << false;
    QTest::newRow("a question after the answer") << State::Received << Outcome::Promised << State::Received << false;
}

void TestFollowUps::movesTheReturnOn()
{
    QFETCH(Return::State, before);
    QFETCH(FollowUp::Outcome, outcome);
    QFETCH(Return::State, after);
    QFETCH(bool, callsAgain);
    Town town;
    const SurveyRound round = town.round(2026);
    const Return answer = asked(town, round.id, u"VHS"_s, before);
    town.entry(round.id, answer.organisation, u"Chor"_s);
    FollowUps log(town.store());
    VERIFY_RESULT(log.add({{},
                           0,
                           answer.id,
                           FollowUp::Kind::Call,
                           outcome,
                           day,
                           u"Koordination"_s,
                           u"Empfang"_s,
                           u" ist im Urlaub "_s,
                           QDate(2026, 11, 27)}));
    const Return now = town.stored(answer.id);
    QCOMPARE(now.state, after);
    QCOMPARE(now.callAgainOn, callsAgain ? std::optional(QDate(2026, 11, 27)) : std::nullopt);
    if (outcome != FollowUp::Outcome::NotReached)
        QCOMPARE(now.lastContactOn, std::optional(day));
    if (outcome == FollowUp::Outcome::AnsweredByTelephone)
        QCOMPARE(now.channel, Return::Channel::Telephone);
    QCOMPARE(valueOf(log.of(answer.id)).front().note, u"ist im Urlaub"_s);
}

void TestFollowUps::isOneStep()
{
    Town town;
    const Return answer = asked(town, town.round(2026).id, u"VHS"_s);
    FollowUps log(town.store());
    VERIFY_RESULT(log.add({{}, 0, answer.id, {}, FollowUp::Outcome::Declined, day, {}, {}, {}, {}}));
    VERIFY_RESULT(town.store().undo());
    QCOMPARE(town.stored(answer.id).state, Return::State::Sent);
    QCOMPARE(valueOf(log.of(answer.id)), QList<FollowUp>());
}

void TestFollowUps::noteWhoAnswered()
{
    Town town;
    const SurveyRound round = town.round(2026);
    const Return answer = asked(town, round.id, u"VHS"_s);
    town.entry(round.id, answer.organisation, u"Chor"_s);
    FollowUps log(town.store());
    for (int time = 0; time < 2; ++time)
        VERIFY_RESULT(
            log.add({{}, 0, answer.id, {}, FollowUp::Outcome::AnsweredByTelephone, day, {}, u"Leitung"_s, {}, {}}));
    const QList<ReturnPerson> persons = valueOf(Survey(town.store()).personsOf(answer.id));
    QCOMPARE(persons.size(), 1);
    QCOMPARE(persons.front().name, u"Leitung"_s);
}

void TestFollowUps::maySayThatThereIsNothing()
{
    Town town;
    const Return answer = asked(town, town.round(2026).id, u"VHS"_s);
    VERIFY_RESULT(FollowUps(town.store())
                      .add({{}, 0, answer.id, {}, FollowUp::Outcome::AnsweredByTelephone, day, {}, {}, {}, {}}));
    QCOMPARE(town.stored(answer.id).state, Return::State::NothingToReport);
    QCOMPARE(town.stored(answer.id).channel, Return::Channel::Telephone);
}

void TestFollowUps::listsTheNewestFirst()
{
    Town town;
    const SurveyRound round = town.round(2026);
    const Return answer = asked(town, round.id, u"VHS"_s);
    FollowUps log(town.store());
    for (const auto &[on, note] :
         {std::pair(day, u"zweiter"_s), std::pair(day.addDays(-3), u"erster"_s), std::pair(day, u"dritter"_s)})
        VERIFY_RESULT(log.add({{}, 0, answer.id, {}, {}, on, {}, {}, note, {}}));
    QStringList notes;
    for (const FollowUp &made : valueOf(log.of(answer.id)))
        notes << made.note;
    QCOMPARE(notes, (QStringList{u"dritter"_s, u"zweiter"_s, u"erster"_s}));
    QCOMPARE(valueOf(log.latest(round.id)).value(answer.id).note, u"dritter"_s);
}

void TestFollowUps::tellsWhomToCallToday()
{
    Town town;
    const SurveyRound round = town.round(2026);
    const auto planned = [&](const QString &name, std::optional<QDate> callAgainOn, Return::State state) {
        Return answer = asked(town, round.id, name, state);
        answer.callAgainOn = callAgainOn;
        valueOf(town.store().write(u"x"_s, [&](Transaction &step) { return step.table<Return>().update(answer); }));
        return answer.id;
    };
    const Id<Return> today = planned(u"heute"_s, day, Return::State::Sent);
    const Id<Return> waiting = planned(u"überfällig"_s, day.addDays(-9), Return::State::Reminded);
    planned(u"morgen"_s, day.addDays(1), Return::State::Sent);
    planned(u"nie"_s, {}, Return::State::Sent);
    planned(u"fertig"_s, day, Return::State::Received);
    VERIFY_RESULT(FollowUps(town.store())
                      .add({{},
                            0,
                            waiting,
                            {},
                            FollowUp::Outcome::NotReached,
                            day.addDays(-9),
                            {},
                            {},
                            u"besetzt"_s,
                            day.addDays(-2)}));
    const QList<DueCall> calls = valueOf(FollowUps(town.store()).due(round.id, day));
    QCOMPARE(calls.size(), 2);
    QCOMPARE(calls[0].answer.id, waiting);
    QCOMPARE(calls[0].last->note, u"besetzt"_s);
    QCOMPARE(calls[1].answer.id, today);
    QVERIFY(!calls[1].last);
}

void TestFollowUps::refusesImpossibleDays_data()
{
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QDate>("again");
    QTest::newRow("tomorrow") << QDate(2026, 11, 23) << QDate(2026, 11, 30);
    QTest::newRow("no day") << QDate() << QDate(2026, 11, 30);
    QTest::newRow("again before") << day << day.addDays(-1);
}

void TestFollowUps::refusesImpossibleDays()
{
    QFETCH(QDate, on);
    QFETCH(QDate, again);
    Town town;
    const Return answer = asked(town, town.round(2026).id, u"VHS"_s);
    FollowUps log(town.store());
    VERIFY_ERROR(log.add({{}, 0, answer.id, {}, {}, on, {}, {}, {}, again}), Error::Code::Invalid);
    QCOMPARE(valueOf(log.of(answer.id)), QList<FollowUp>());
}

void TestFollowUps::isGoneWithItsReturn()
{
    Town town;
    const Return answer = asked(town, town.round(2026).id, u"VHS"_s);
    VERIFY_RESULT(FollowUps(town.store()).add({{}, 0, answer.id, {}, {}, day, {}, {}, {}, {}}));
    VERIFY_RESULT(Survey(town.store()).remove(answer.id));
    QCOMPARE(town.all<FollowUp>(), QList<FollowUp>());
}

void TestFollowUps::staysWhenInstitutionsAreJoined()
{
    Town town;
    const SurveyRound round = town.round(2026);
    const Return kept = asked(town, round.id, u"VHS"_s);
    const Return given = asked(town, round.id, u"Volkshochschule"_s);
    VERIFY_RESULT(FollowUps(town.store()).add({{}, 0, given.id, {}, {}, day, {}, {}, u"besetzt"_s, {}}));
    VERIFY_RESULT(mergeOrganisations(town.store(), given.organisation, kept.organisation));
    QCOMPARE(valueOf(FollowUps(town.store()).of(kept.id)).front().note, u"besetzt"_s);
}

QTEST_GUILESS_MAIN(TestFollowUps)
#include "tst_followups.moc"
