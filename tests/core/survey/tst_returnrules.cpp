#include "core/survey/returnrules.h"

#include "core/survey/survey.h"
#include "tests/support/result.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

using State = Return::State;
using Channel = Return::Channel;

namespace {

const QDate today(2026, 6, 30);
const SurveyRound round2026{{1}, 1, 2026, QDate(2026, 3, 1), QDate(2026, 4, 30)};
const QList<State> allStates{State::NotSent,  State::Sent,    State::Reminded, State::InConversation,
                             State::Received, State::Checked, State::Declined, State::NothingToReport};

/// Dates by short words: "sent 5.3 reminded 10.3 contact 12.3", all in 2026.
Return answer(State state, const QString &dates, std::optional<Channel> channel = {})
{
    static const QHash<QString, std::optional<QDate> Return::*> fields{
        {u"sent"_s, &Return::sentOn},           {u"reminded"_s, &Return::remindedOn},
        {u"received"_s, &Return::receivedOn},   {u"checked"_s, &Return::checkedOn},
        {u"contact"_s, &Return::lastContactOn}, {u"call"_s, &Return::callAgainOn}};
    Return made;
    made.state = state;
    made.channel = channel;
    const QStringList words = dates.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype index = 0; index + 1 < words.size(); index += 2) {
        const QStringList parts = words[index + 1].split(u'.');
        made.*fields.value(words[index]) = QDate(2026, parts[1].toInt(), parts[0].toInt());
    }
    return made;
}

QByteArray keyOfState(State state)
{
    return QMetaEnum::fromType<State>().valueToKey(static_cast<int>(state));
}

} // namespace

/// States and dates of a return, as tables.
class TestReturnRules : public QObject {
    Q_OBJECT

private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void oneClickIsAlwaysEnough_data();
    void oneClickIsAlwaysEnough();
    void marks_data();
    void marks();
    void unites_data();
    void unites();
    void unitesNotes();
};

void TestReturnRules::accepts_data()
{
    QTest::addColumn<Return>("given");
    const auto row = [](const char *name, const Return &given) { QTest::addRow("%s", name) << given; };
    row("nothing yet", answer(State::NotSent, {}));
    row("spoken to before anything was sent", answer(State::NotSent, u"contact 2.2 call 5.3"_s));
    row("sent on the opening day", answer(State::Sent, u"sent 1.3"_s));
    row("reminded", answer(State::Reminded, u"sent 1.3 reminded 20.3"_s));
    row("reminded, sending not noted", answer(State::Reminded, u"reminded 20.3"_s));
    row("in conversation", answer(State::InConversation, u"contact 25.3 call 1.9"_s));
    row("received unasked", answer(State::Received, u"received 2.3"_s, Channel::Written));
    row("all on one day",
        answer(State::Checked, u"sent 1.3 reminded 1.3 received 1.3 checked 1.3"_s, Channel::Telephone));
    row("checked today", answer(State::Checked, u"sent 1.3 received 5.5 checked 30.6"_s, Channel::Questionnaire));
    row("received after the deadline", answer(State::Received, u"sent 1.3 received 5.5"_s, Channel::Questionnaire));
    row("to be asked by telephone", answer(State::NotSent, {}, Channel::Telephone));
    row("a channel chosen before the answer", answer(State::Reminded, u"reminded 5.3"_s, Channel::Telephone));
    row("declined without a word", answer(State::Declined, u"sent 1.3"_s));
    row("declined by telephone", answer(State::Declined, u"sent 1.3 reminded 5.3 contact 6.3"_s, Channel::Telephone));
    row("nothing to report", answer(State::NothingToReport, u"sent 1.3 received 5.3"_s));
    row("nothing to report, in writing", answer(State::NothingToReport, u"received 5.3"_s, Channel::Written));
    row("a call planned that has passed", answer(State::Sent, u"sent 1.3 contact 10.3 call 5.3"_s));
}

void TestReturnRules::accepts()
{
    QFETCH(Return, given);
    VERIFY_RESULT(returnrules::check(given, round2026, today));
    VERIFY_RESULT(Survey::check(given, round2026, today));
}

void TestReturnRules::refuses_data()
{
    QTest::addColumn<Return>("given");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const Return &given, const QString &words) {
        QTest::addRow("%s", name) << given << words;
    };
    row("sent without a day", answer(State::Sent, {}), u"needs a date for “Sent on”"_s);
    row("reminded without a day", answer(State::Reminded, u"sent 1.3"_s), u"needs a date for “Reminded on”"_s);
    row("in conversation without contact", answer(State::InConversation, u"sent 1.3"_s),
        u"needs a date for “Last contact”"_s);
    row("received without a day", answer(State::Received, {}, Channel::Written), u"needs a date for “Received on”"_s);
    row("checked without being received", answer(State::Checked, u"checked 5.5"_s, Channel::Written),
        u"needs a date for “Received on”"_s);
    row("checked without a day", answer(State::Checked, u"received 5.5"_s, Channel::Written),
        u"needs a date for “Checked on”"_s);
    row("nothing to report without a day", answer(State::NothingToReport, {}), u"needs a date for “Received on”"_s);

    row("not sent, but sent", answer(State::NotSent, u"sent 1.3"_s), u"has no date for “Sent on”"_s);
    row("sent, but reminded", answer(State::Sent, u"sent 1.3 reminded 2.3"_s), u"has no date for “Reminded on”"_s);
    row("reminded, but received", answer(State::Reminded, u"reminded 2.3 received 3.3"_s),
        u"has no date for “Received on”"_s);
    row("received, but checked", answer(State::Received, u"received 2.3 checked 3.3"_s, Channel::Written),
        u"has no date for “Checked on”"_s);
    row("declined, but received", answer(State::Declined, u"received 2.3"_s), u"has no date for “Received on”"_s);

    row("sent before the opening", answer(State::Sent, u"sent 28.2"_s),
        u"“Sent on” (28.02.2026) is before “Survey opened on” (01.03.2026)"_s);
    row("received before the opening", answer(State::Received, u"received 28.2"_s, Channel::Written),
        u"before “Survey opened on”"_s);
    row("reminded before sent", answer(State::Reminded, u"sent 5.3 reminded 4.3"_s),
        u"“Reminded on” (04.03.2026) is before “Sent on” (05.03.2026)"_s);
    row("received before sent", answer(State::Received, u"sent 5.3 received 4.3"_s, Channel::Written),
        u"before “Sent on”"_s);
    row("received before reminded", answer(State::Received, u"sent 2.3 reminded 5.3 received 4.3"_s, Channel::Written),
        u"before “Reminded on”"_s);
    row("checked before received", answer(State::Checked, u"received 5.3 checked 4.3"_s, Channel::Written),
        u"before “Received on”"_s);
    row("sent tomorrow", answer(State::Sent, u"sent 1.7"_s), u"future"_s);
    row("received tomorrow", answer(State::Received, u"received 1.7"_s, Channel::Written), u"future"_s);
    row("contact tomorrow", answer(State::InConversation, u"contact 1.7"_s), u"future"_s);

    row("received by no channel", answer(State::Received, u"received 5.3"_s), u"how the answer came"_s);
    row("checked, by no channel", answer(State::Checked, u"received 5.3 checked 6.3"_s), u"how the answer came"_s);
    Return broken = answer(State::Sent, {});
    broken.sentOn = QDate();
    row("a date that is none", broken, u"is not a date"_s);
}

void TestReturnRules::refuses()
{
    QFETCH(Return, given);
    QFETCH(QString, words);
    const auto checked = returnrules::check(given, round2026, today);
    VERIFY_ERROR(checked, Error::Code::Invalid);
    QVERIFY2(checked.error().message.contains(words), wordsOf(checked).constData());
}

void TestReturnRules::oneClickIsAlwaysEnough_data()
{
    QTest::addColumn<State>("first");
    QTest::addColumn<State>("then");
    for (State first : allStates) {
        for (State then : allStates)
            QTest::addRow("%s, %s", keyOfState(first).constData(), keyOfState(then).constData()) << first << then;
    }
}

/// From every state to every other, whatever dates are there: what comes out can be stored.
void TestReturnRules::oneClickIsAlwaysEnough()
{
    QFETCH(State, first);
    QFETCH(State, then);
    Return given = returnrules::marked(answer(State::NotSent, {}), State::Sent, {}, QDate(2026, 3, 2));
    given = returnrules::marked(given, State::Reminded, {}, QDate(2026, 4, 2));
    given = returnrules::marked(given, first, Channel::Telephone, QDate(2026, 5, 2));
    VERIFY_RESULT(returnrules::check(given, round2026, today));
    for (QDate on : {QDate(2026, 5, 2), today}) {
        const Return next = returnrules::marked(given, then, Channel::Written, on);
        QCOMPARE(next.state, then);
        VERIFY_RESULT(returnrules::check(next, round2026, today));
    }
}

void TestReturnRules::marks_data()
{
    QTest::addColumn<Return>("given");
    QTest::addColumn<State>("state");
    QTest::addColumn<std::optional<Channel>>("channel");
    QTest::addColumn<Return>("marked");
    const std::optional<Channel> none;
    const std::optional<Channel> telephone = Channel::Telephone;
    const auto row = [](const char *name, const Return &given, State state, std::optional<Channel> channel,
                        const Return &marked) { QTest::addRow("%s", name) << given << state << channel << marked; };
    row("sent", answer(State::NotSent, {}), State::Sent, none, answer(State::Sent, u"sent 10.4"_s));
    row("as expected, by telephone", answer(State::Sent, u"sent 2.3"_s, telephone), State::Received, none,
        answer(State::Received, u"sent 2.3 received 10.4 contact 10.4"_s, telephone));
    row("the channel expected stays", answer(State::Sent, u"sent 2.3"_s, telephone), State::Reminded, none,
        answer(State::Reminded, u"sent 2.3 reminded 10.4 contact 10.4"_s, telephone));
    row("sent again keeps the day", answer(State::Sent, u"sent 2.3"_s), State::Sent, none,
        answer(State::Sent, u"sent 2.3"_s));
    row("reminded", answer(State::Sent, u"sent 2.3 call 10.4"_s), State::Reminded, none,
        answer(State::Reminded, u"sent 2.3 reminded 10.4 contact 10.4"_s));
    row("reminded again takes the new day", answer(State::Reminded, u"sent 2.3 reminded 20.3 contact 20.3"_s),
        State::Reminded, none, answer(State::Reminded, u"sent 2.3 reminded 10.4 contact 10.4"_s));
    row("a later call stays planned", answer(State::Sent, u"sent 2.3 call 11.4"_s), State::InConversation, none,
        answer(State::InConversation, u"sent 2.3 contact 10.4 call 11.4"_s));
    row("received by telephone", answer(State::InConversation, u"sent 2.3 contact 5.3 call 20.4"_s), State::Received,
        telephone, answer(State::Received, u"sent 2.3 received 10.4 contact 10.4"_s, telephone));
    row("received unasked", answer(State::NotSent, {}), State::Received, telephone,
        answer(State::Received, u"received 10.4 contact 10.4"_s, telephone));
    row("only the channel was wrong", answer(State::Received, u"received 5.3 contact 5.3"_s, Channel::Written),
        State::Received, telephone, answer(State::Received, u"received 5.3 contact 5.3"_s, telephone));
    row("checked", answer(State::Received, u"received 5.3 contact 5.3"_s, telephone), State::Checked, none,
        answer(State::Checked, u"received 5.3 contact 5.3 checked 10.4"_s, telephone));
    row("checked at once", answer(State::Sent, u"sent 2.3"_s), State::Checked, telephone,
        answer(State::Checked, u"sent 2.3 received 10.4 checked 10.4 contact 10.4"_s, telephone));
    row("not checked after all", answer(State::Checked, u"received 5.3 checked 6.3"_s, telephone), State::Received,
        none, answer(State::Received, u"received 5.3"_s, telephone));
    row("not received after all", answer(State::Checked, u"sent 2.3 received 5.3 checked 6.3"_s, telephone),
        State::Sent, none, answer(State::Sent, u"sent 2.3"_s));
    row("not sent after all", answer(State::Reminded, u"sent 2.3 reminded 3.3"_s), State::NotSent, none,
        answer(State::NotSent, {}));
    row("declined", answer(State::Reminded, u"sent 2.3 reminded 3.3 call 20.4"_s), State::Declined, none,
        answer(State::Declined, u"sent 2.3 reminded 3.3 contact 10.4"_s));
    row("nothing to report", answer(State::Sent, u"sent 2.3"_s), State::NothingToReport, none,
        answer(State::NothingToReport, u"sent 2.3 received 10.4 contact 10.4"_s));
}

void TestReturnRules::marks()
{
    QFETCH(Return, given);
    QFETCH(State, state);
    QFETCH(std::optional<Channel>, channel);
    QTEST(returnrules::marked(given, state, channel, QDate(2026, 4, 10)), "marked");
}

void TestReturnRules::unites_data()
{
    QTest::addColumn<Return>("one");
    QTest::addColumn<Return>("other");
    QTest::addColumn<Return>("united");
    const auto row = [](const char *name, const Return &one, const Return &other, const Return &united) {
        QTest::addRow("%s", name) << one << other << united;
    };
    row("nothing", answer(State::NotSent, {}), answer(State::NotSent, {}), answer(State::NotSent, {}));
    row("sent twice", answer(State::Sent, u"sent 5.3"_s), answer(State::Sent, u"sent 2.3"_s),
        answer(State::Sent, u"sent 2.3"_s));
    row("further, earlier sending", answer(State::Sent, u"sent 2.3 contact 9.3"_s),
        answer(State::Received, u"sent 4.3 received 6.3 contact 6.3"_s, Channel::Written),
        answer(State::Received, u"sent 2.3 received 6.3 contact 9.3"_s, Channel::Written));
    row("reminded after the other answered", answer(State::Reminded, u"sent 2.3 reminded 20.3"_s),
        answer(State::Received, u"received 6.3"_s, Channel::Written),
        answer(State::Received, u"sent 2.3 received 6.3"_s, Channel::Written));
    row("reminded before the other answered", answer(State::Reminded, u"sent 2.3 reminded 4.3"_s),
        answer(State::Received, u"received 6.3"_s, Channel::Written),
        answer(State::Received, u"sent 2.3 reminded 4.3 received 6.3"_s, Channel::Written));
    row("sent after the other answered", answer(State::Sent, u"sent 9.3"_s),
        answer(State::Received, u"received 6.3"_s, Channel::Written),
        answer(State::Received, u"received 6.3"_s, Channel::Written));
    row("sent after the other was reminded", answer(State::Sent, u"sent 9.3"_s),
        answer(State::Reminded, u"reminded 6.3"_s), answer(State::Reminded, u"reminded 6.3"_s));
    row("an answer goes before a refusal", answer(State::Declined, u"sent 2.3"_s, Channel::Telephone),
        answer(State::NothingToReport, u"received 6.3"_s),
        answer(State::NothingToReport, u"sent 2.3 received 6.3"_s, Channel::Telephone));
    row("a report goes before nothing to report", answer(State::NothingToReport, u"received 2.3"_s),
        answer(State::Received, u"received 6.3"_s, Channel::Written),
        answer(State::Received, u"received 6.3"_s, Channel::Written));
    row("the next call is the earlier one", answer(State::InConversation, u"contact 2.3 call 9.9"_s),
        answer(State::Sent, u"sent 2.3 call 8.9"_s), answer(State::InConversation, u"sent 2.3 contact 2.3 call 8.9"_s));
}

void TestReturnRules::unites()
{
    QFETCH(Return, one);
    QFETCH(Return, other);
    QFETCH(Return, united);
    united.id = {1};
    united.version = 4;
    united.organisation = {7};
    for (bool turned : {false, true}) {
        Return into = turned ? other : one;
        Return from = turned ? one : other;
        into.id = {1};
        into.version = 4;
        into.organisation = {7};
        from.id = {2};
        from.version = 9;
        from.organisation = {8};
        QCOMPARE(returnrules::united(into, from), united);
    }
    VERIFY_RESULT(returnrules::check(united, round2026, today));
}

void TestReturnRules::unitesNotes()
{
    Return into = answer(State::Received, u"received 2.3"_s, Channel::Written);
    Return from = answer(State::Received, u"received 6.3"_s, Channel::Telephone);
    into.note = u"ruft zurück"_s;
    QCOMPARE(returnrules::united(into, from).note, u"ruft zurück"_s);
    QCOMPARE(returnrules::united(from, into).note, u"ruft zurück"_s);
    from.note = u"ab 14 Uhr"_s;
    QCOMPARE(returnrules::united(into, from).note, u"ruft zurück\nab 14 Uhr"_s);
    QVERIFY2(returnrules::united(into, from).receivedOn == into.receivedOn,
             "equally far: the one that stays keeps its own");
}

QTEST_GUILESS_MAIN(TestReturnRules)
#include "tst_returnrules.moc"
