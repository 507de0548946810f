#include "core/survey/returnrules.h"
#include "core/survey/survey.h"

#include "tests/support/result.h"
#include "tests/support/town.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

using State = Return::State;
using Channel = Return::Channel;

/// How a round went: returns and persons are counted apart.
class TestSurveyFigures : public QObject {
    Q_OBJECT

private slots:
    void anEmptyRound();
    void countsReturnsAndPersonsApart();
    void countsWhatCameInTime_data();
    void countsWhatCameInTime();
    void countsEveryStateOnce();
    void whatWasSentBackIsMissing();

private:
    /// A return of an organisation of its own, with as many persons.
    static void answer(Town &town, const SurveyRound &round, State state, std::optional<Channel> channel, QDate on,
                       int persons)
    {
        Survey survey(town.store());
        const Organisation organisation = town.organisation(u"Institution %1"_s.arg(town.all<Organisation>().size()));
        const Return given = town.answer(round.id, organisation.id);
        if (state != State::NotSent)
            VERIFY_RESULT(survey.mark(given.id, state, channel, on));
        QStringList names;
        for (int person = 0; person < persons; ++person)
            names << u"Person %1"_s.arg(person);
        VERIFY_RESULT(survey.setPersons(given.id, names));
    }
};

void TestSurveyFigures::anEmptyRound()
{
    Town town;
    const auto figures = surveyFigures(town.store(), town.round(2026));
    VERIFY_RESULT(figures);
    QCOMPARE(*figures, SurveyFigures());
}

/// As in the deck: "Fragebögen (8)" stands above seven questionnaires, one of them from two persons; groups
/// write together; and somebody answers without giving a name.
void TestSurveyFigures::countsReturnsAndPersonsApart()
{
    Town town;
    const SurveyRound round = town.round(2026);
    const QDate day(2026, 4, 1);
    for (int persons : {1, 1, 1, 2, 1, 1, 1})
        answer(town, round, State::Received, Channel::Questionnaire, day, persons);
    for (int index = 0; index < 6; ++index)
        answer(town, round, State::Checked, Channel::Telephone, day, 1);
    for (int persons : {2, 3})
        answer(town, round, State::Received, Channel::Written, day, persons);
    answer(town, round, State::Received, Channel::Written, day, 0);
    answer(town, round, State::InConversation, {}, day, 1);
    answer(town, town.round(2025), State::Received, Channel::Written, QDate(2025, 4, 1), 4);

    const auto figures = surveyFigures(town.store(), round);
    VERIFY_RESULT(figures);
    QCOMPARE(figures->asked, 17);
    QCOMPARE(figures->answered, 16);
    QCOMPARE(figures->persons, 19);
    QCOMPARE(figures->byChannel,
             (QHash<Channel, int>{{Channel::Questionnaire, 7}, {Channel::Telephone, 6}, {Channel::Written, 3}}));
    QCOMPARE(figures->personsByChannel,
             (QHash<Channel, int>{{Channel::Questionnaire, 8}, {Channel::Telephone, 6}, {Channel::Written, 5}}));
    QCOMPARE(figures->open.size(), 1);
}

void TestSurveyFigures::countsWhatCameInTime_data()
{
    QTest::addColumn<QDate>("receivedOn");
    QTest::addColumn<bool>("hasDeadline");
    QTest::addColumn<int>("inTime");
    QTest::addRow("before") << QDate(2026, 4, 29) << true << 1;
    QTest::addRow("on the day") << QDate(2026, 4, 30) << true << 1;
    QTest::addRow("after") << QDate(2026, 5, 1) << true << 0;
    QTest::addRow("no deadline") << QDate(2026, 5, 1) << false << 1;
}

void TestSurveyFigures::countsWhatCameInTime()
{
    QFETCH(QDate, receivedOn);
    QFETCH(bool, hasDeadline);
    QFETCH(int, inTime);
    Town town;
    SurveyRound round = town.round(2026);
    if (!hasDeadline)
        round.deadline.reset();
    answer(town, round, State::Received, Channel::Written, receivedOn, 1);
    const auto figures = surveyFigures(town.store(), round);
    VERIFY_RESULT(figures);
    QCOMPARE(figures->answered, 1);
    QCOMPARE(figures->answeredInTime, inTime);
}

void TestSurveyFigures::countsEveryStateOnce()
{
    Town town;
    const SurveyRound round = town.round(2026);
    for (State state : {State::NotSent, State::Sent, State::Reminded, State::InConversation, State::Received,
                        State::Checked, State::Declined, State::NothingToReport})
        answer(town, round, state, isAnswered(state) ? std::optional(Channel::Telephone) : std::nullopt,
               QDate(2026, 4, 1), 1);
    const auto figures = surveyFigures(town.store(), round);
    VERIFY_RESULT(figures);
    QCOMPARE(figures->asked, 8);
    QCOMPARE(figures->answered, 3);
    QCOMPARE(figures->declined, 1);
    QCOMPARE(figures->persons, 3);
    QStringList open;
    for (Id<Organisation> organisation : figures->open)
        open << town.stored(organisation).name;
    QCOMPARE(open, QStringList({u"Institution 0"_s, u"Institution 1"_s, u"Institution 2"_s, u"Institution 3"_s}));
}

void TestSurveyFigures::whatWasSentBackIsMissing()
{
    Town town;
    const SurveyRound round = town.round(2026);
    answer(town, round, State::Received, Channel::Written, QDate(2026, 4, 1), 1);
    const Return received = town.all<Return>().front();
    const Return sentBack = returnrules::marked(received, State::InConversation, {}, QDate(2026, 4, 2));
    valueOf(town.store().write(u"x"_s, [&](Transaction &step) { return step.table<Return>().update(sentBack); }));
    const SurveyFigures figures = valueOf(surveyFigures(town.store(), round));
    QCOMPARE(figures.asked, 1);
    QCOMPARE(figures.answered, 0);
    QCOMPARE(figures.answeredInTime, 0);
    QCOMPARE(figures.open, QList{received.organisation});
}

QTEST_GUILESS_MAIN(TestSurveyFigures)
#include "tst_surveyfigures.moc"
