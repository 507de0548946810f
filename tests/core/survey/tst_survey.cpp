#include "core/survey/survey.h"

#include "tests/support/content.h"
#include "tests/support/town.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

using State = Return::State;
using Channel = Return::Channel;
using CarryOver = Survey::CarryOver;
using Status = GridEntry::Status;

class TestSurvey : public QObject {
    Q_OBJECT

private slots:
    void init();
    void opensARoundForEveryone();
    void refusesToOpen_data();
    void refusesToOpen();
    void carriesOverWhatHasNotEnded();
    void carriesOverFromTheLatestRoundBefore();
    void changesARound();
    void refusesToChangeARound();
    void addsAReturnForALateComer();
    void changesAReturn();
    void removesAReturnThatSaysNothing();
    void marksInOneClick();
    void refusesToMarkWithoutAChannel();
    void refusesToMarkTheFuture();
    void setsPersons_data();
    void setsPersons();
    void readsPersonsOfARound();
    void namesEverything();

private:
    Return answerOf(const SurveyRound &round, const Organisation &organisation)
    {
        return (*survey->returnOf(round.id, organisation.id)).value();
    }
    QStringList namesOf(Id<Return> answer)
    {
        QStringList names;
        const auto persons = survey->personsOf(answer);
        for (const ReturnPerson &person : *persons)
            names << person.name;
        return names;
    }

    std::unique_ptr<Town> town;
    std::unique_ptr<Survey> survey;
    Organisation office;
    Organisation club;
};

void TestSurvey::init()
{
    town = std::make_unique<Town>();
    survey = std::make_unique<Survey>(town->store());
    office = town->organisation(u"Jugendamt"_s);
    club = town->organisation(u"Stadtsportbund"_s);
}

void TestSurvey::opensARoundForEveryone()
{
    QVERIFY(!survey->ofYear(2026)->has_value());
    VERIFY_STEP(town->store(), u"Survey 2026 opened"_s,
                survey->openRound(2026, QDate(2026, 3, 1), QDate(2026, 4, 30), CarryOver::LastRound));
    VERIFY_RESULT(survey->openRound(2025, QDate(2025, 3, 1), {}, CarryOver::Nothing));
    const auto rounds = survey->rounds();
    VERIFY_RESULT(rounds);
    QCOMPARE(rounds->size(), 2);
    QCOMPARE(rounds->first().year, 2026);
    QCOMPARE(*survey->ofYear(2026), std::optional(rounds->first()));
    QCOMPARE(rounds->first().deadline, std::optional(QDate(2026, 4, 30)));
    const auto returns = survey->returns(rounds->first().id);
    VERIFY_RESULT(returns);
    QCOMPARE(returns->size(), 2);
    for (const Return &answer : *returns)
        QCOMPARE(answer.state, State::NotSent);
    QVERIFY(!survey->returnOf(rounds->first().id, Id<Organisation>{99})->has_value());
}

void TestSurvey::refusesToOpen_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QDate>("openedOn");
    QTest::addColumn<QDate>("deadline");
    QTest::addColumn<QString>("words");
    const QDate day(2026, 3, 1);
    QTest::addRow("there already") << 2025 << day << QDate() << u"2025"_s;
    QTest::addRow("two-digit year") << 26 << day << QDate() << u"four digits"_s;
    QTest::addRow("no opening") << 2026 << QDate() << QDate() << u"opened"_s;
    QTest::addRow("deadline before the opening") << 2026 << day << day.addDays(-1) << u"deadline"_s;
}

void TestSurvey::refusesToOpen()
{
    QFETCH(int, year);
    QFETCH(QDate, openedOn);
    QFETCH(QDate, deadline);
    QFETCH(QString, words);
    VERIFY_RESULT(survey->openRound(2025, QDate(2025, 3, 1), {}, CarryOver::Nothing));
    const auto until = deadline.isValid() ? std::optional(deadline) : std::nullopt;
    VERIFY_REFUSED(town->store(), words, survey->openRound(year, openedOn, until, CarryOver::LastRound));
}

void TestSurvey::carriesOverWhatHasNotEnded()
{
    const SurveyRound last = town->round(2025);
    const Concept document = town->document(u"INKO"_s);
    const Goal first = town->goal(document.id, u"1"_s);
    const Goal second = town->goal(document.id, u"2"_s);
    const CodeValue value = town->value(CodeValue::List::Language, u"Türkisch"_s);
    QList<GridEntry> entries;
    for (Status status : {Status::New, Status::Unchanged, Status::Changed, Status::NotConfirmed, Status::Ended}) {
        GridEntry entry = town->entry(last.id, club.id, u"Angebot %1"_s.arg(static_cast<int>(status)));
        entry.status = status;
        entry.ends = PartialDate::ofYear(2025);
        entry.participants = 12;
        entry.remark = u"Rückfrage"_s;
        entry.contactPublic = true;
        entry.searchText = u"angebot"_s;
        entry.goals = {second.id, first.id};
        entry.targetGroups = entry.districts = entry.fundingTypes = entry.languages = {value.id};
        entry.cooperations = {office.id};
        VERIFY_RESULT(
            town->store().write(u"Changed"_s, [&](Transaction &tx) { return tx.table<GridEntry>().update(entry); }));
        entries << town->stored(entry.id);
    }
    VERIFY_STEP(town->store(), u"Survey 2026 opened"_s,
                survey->openRound(2026, QDate(2026, 3, 1), {}, CarryOver::LastRound));
    const Id<SurveyRound> round = (*survey->ofYear(2026))->id;
    const auto carried = town->store().table<GridEntry>().where({u"round_id = ?"_s, {round.value}, u"id"_s});
    VERIFY_RESULT(carried);
    QCOMPARE(carried->size(), 4);
    for (qsizetype index = 0; index < carried->size(); ++index) {
        GridEntry expected = entries[index];
        expected.id = carried->at(index).id;
        expected.version = carried->at(index).version;
        expected.round = round;
        expected.status = Status::NotConfirmed;
        QCOMPARE(carried->at(index), expected);
        QCOMPARE(town->stored(entries[index].id), entries[index]);
    }
}

void TestSurvey::carriesOverFromTheLatestRoundBefore()
{
    for (int year : {2022, 2024, 2027})
        town->entry(town->round(year).id, club.id, QString::number(year));
    const auto titles = [&](int year) {
        const Id<SurveyRound> round = (*survey->ofYear(year))->id;
        QStringList found;
        const auto entries = town->store().table<GridEntry>().where({u"round_id = ?"_s, {round.value}, u"id"_s});
        for (const GridEntry &entry : *entries)
            found << entry.title;
        return found;
    };
    VERIFY_RESULT(survey->openRound(2026, QDate(2026, 3, 1), {}, CarryOver::LastRound));
    QCOMPARE(titles(2026), QStringList({u"2024"_s}));
    VERIFY_RESULT(survey->openRound(2028, QDate(2028, 3, 1), {}, CarryOver::Nothing));
    VERIFY_RESULT(survey->openRound(2029, QDate(2029, 3, 1), {}, CarryOver::LastRound));
    QCOMPARE(titles(2029), QStringList({u"2027"_s})); // that of 2028 is empty
    VERIFY_RESULT(survey->openRound(2021, QDate(2021, 3, 1), {}, CarryOver::LastRound));
    QCOMPARE(titles(2021), QStringList());
    VERIFY_RESULT(survey->openRound(2025, QDate(2025, 3, 1), {}, CarryOver::Nothing));
    QCOMPARE(titles(2025), QStringList());
}

void TestSurvey::changesARound()
{
    SurveyRound round = town->round(2026);
    round.deadline = QDate(2026, 5, 31);
    round.openedOn = QDate(2026, 2, 1);
    VERIFY_STEP(town->store(), u"Survey 2026 changed"_s, survey->update(round));
    VERIFY_ERROR(survey->update(round), Error::Code::Conflict);
}

void TestSurvey::refusesToChangeARound()
{
    SurveyRound round = town->round(2026);
    Return answer = town->answer(round.id, club.id);
    VERIFY_RESULT(survey->mark(answer.id, State::Sent, {}, QDate(2026, 3, 5)));
    SurveyRound changed = round;
    changed.year = 2027;
    VERIFY_REFUSED(town->store(), u"2027"_s, survey->update(changed));
    changed = round;
    changed.deadline = QDate(2026, 2, 1);
    VERIFY_REFUSED(town->store(), u"deadline"_s, survey->update(changed));
    changed = round;
    changed.openedOn = QDate(2026, 3, 6);
    VERIFY_REFUSED(town->store(), u"05.03.2026"_s, survey->update(changed));
}

void TestSurvey::addsAReturnForALateComer()
{
    const SurveyRound round = *survey->openRound(2026, QDate(2026, 3, 1), {}, CarryOver::Nothing);
    const Organisation school = town->organisation(u"Gesamtschule"_s);
    Return answer;
    answer.round = round.id;
    answer.organisation = school.id;
    VERIFY_STEP(town->store(), u"Return added"_s, survey->add(answer));
    VERIFY_REFUSED(town->store(), u"Gesamtschule"_s, survey->add(answer));
    answer.organisation = {99};
    VERIFY_ERROR(survey->add(answer), Error::Code::NotFound);
    answer.organisation = town->organisation(u"Kita"_s).id;
    answer.state = State::Received;
    VERIFY_REFUSED(town->store(), u"Received on"_s, survey->add(answer));
}

void TestSurvey::changesAReturn()
{
    const SurveyRound round = *survey->openRound(2026, QDate(2026, 3, 1), {}, CarryOver::Nothing);
    Return answer = answerOf(round, club);
    answer.state = State::Received;
    answer.channel = Channel::Written;
    answer.receivedOn = QDate(2026, 11, 22);
    answer.note = u"per Post"_s;
    VERIFY_STEP(town->store(), u"Return changed"_s, survey->update(answer));
    VERIFY_ERROR(survey->update(answer), Error::Code::Conflict);
    answer = answerOf(round, club);
    answer.receivedOn = QDate(2026, 11, 24);
    VERIFY_REFUSED(town->store(), u"future"_s, survey->update(answer));
    answer = answerOf(round, club);
    answer.organisation = office.id;
    VERIFY_REFUSED(town->store(), u"institution"_s, survey->update(answer));
}

void TestSurvey::removesAReturnThatSaysNothing()
{
    const SurveyRound round = *survey->openRound(2026, QDate(2026, 3, 1), {}, CarryOver::Nothing);
    const Return answer = answerOf(round, club);
    VERIFY_RESULT(survey->setPersons(answer.id, {u"Vorsitz"_s}));
    town->entry(round.id, club.id, u"Sportfest"_s);
    VERIFY_REFUSED(town->store(), u"entries"_s, survey->remove(answer.id));
    VERIFY_RESULT(town->store().undo());
    VERIFY_STEP(town->store(), u"Return removed"_s, survey->remove(answer.id));
    VERIFY_ERROR(survey->byId(answer.id), Error::Code::NotFound);
    QVERIFY(town->all<ReturnPerson>().isEmpty());
}

void TestSurvey::marksInOneClick()
{
    const SurveyRound round = *survey->openRound(2026, QDate(2026, 3, 1), {}, CarryOver::Nothing);
    const Id<Return> id = answerOf(round, club).id;
    VERIFY_STEP(town->store(), u"Return marked as “Sent”"_s, survey->mark(id, State::Sent, {}, QDate(2026, 3, 2)));
    VERIFY_STEP(town->store(), u"Return marked as “Reminded”"_s,
                survey->mark(id, State::Reminded, {}, QDate(2026, 4, 2)));
    VERIFY_STEP(town->store(), u"Return marked as “Received”"_s,
                survey->mark(id, State::Received, Channel::Telephone, QDate(2026, 4, 9)));
    VERIFY_STEP(town->store(), u"Return marked as “Checked”"_s,
                survey->mark(id, State::Checked, {}, QDate(2026, 11, 22)));
    const Return answer = town->stored(id);
    QCOMPARE(answer.sentOn, std::optional(QDate(2026, 3, 2)));
    QCOMPARE(answer.remindedOn, std::optional(QDate(2026, 4, 2)));
    QCOMPARE(answer.receivedOn, std::optional(QDate(2026, 4, 9)));
    QCOMPARE(answer.checkedOn, std::optional(QDate(2026, 11, 22)));
    QCOMPARE(answer.channel, std::optional(Channel::Telephone));
    VERIFY_ERROR(survey->mark(Id<Return>{99}, State::Sent, {}, QDate(2026, 3, 2)), Error::Code::NotFound);
}

void TestSurvey::refusesToMarkWithoutAChannel()
{
    const SurveyRound round = *survey->openRound(2026, QDate(2026, 3, 1), {}, CarryOver::Nothing);
    const Id<Return> id = answerOf(round, club).id;
    VERIFY_REFUSED(town->store(), u"how the answer came"_s, survey->mark(id, State::Received, {}, QDate(2026, 4, 9)));
    VERIFY_REFUSED(town->store(), u"how the answer came"_s, survey->mark(id, State::Checked, {}, QDate(2026, 4, 9)));
    VERIFY_RESULT(survey->mark(id, State::NothingToReport, {}, QDate(2026, 4, 9)));
}

void TestSurvey::refusesToMarkTheFuture()
{
    const SurveyRound round = *survey->openRound(2026, QDate(2026, 3, 1), {}, CarryOver::Nothing);
    const Id<Return> id = answerOf(round, club).id;
    VERIFY_REFUSED(town->store(), u"future"_s, survey->mark(id, State::Sent, {}, QDate(2026, 11, 24)));
    VERIFY_REFUSED(town->store(), u"Survey opened on"_s, survey->mark(id, State::Sent, {}, QDate(2026, 2, 28)));
}

void TestSurvey::setsPersons_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QStringList>("after");
    const QStringList two{u"Leitung"_s, u"Vertretung"_s};
    QTest::addRow("first") << QStringList() << two << two;
    QTest::addRow("tidied") << QStringList() << QStringList{u"  Leitung \n Jugendamt"_s, u" "_s, QString()}
                            << QStringList{u"Leitung Jugendamt"_s};
    QTest::addRow("one more") << two << two + QStringList{u"Sachbearbeitung"_s}
                              << two + QStringList{u"Sachbearbeitung"_s};
    QTest::addRow("one less") << two << QStringList{u"Vertretung"_s} << QStringList{u"Vertretung"_s};
    QTest::addRow("turned") << two << QStringList{two[1], two[0]} << QStringList{two[1], two[0]};
    QTest::addRow("the same function twice")
        << two << QStringList{u"Lehrkraft"_s, u"Lehrkraft"_s} << QStringList{u"Lehrkraft"_s, u"Lehrkraft"_s};
    QTest::addRow("nobody") << two << QStringList() << QStringList();
}

void TestSurvey::setsPersons()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, given);
    QFETCH(QStringList, after);
    const Return answer = town->answer(town->round(2026).id, club.id);
    VERIFY_RESULT(survey->setPersons(answer.id, before));
    VERIFY_STEP(town->store(), u"Persons who answered changed"_s, survey->setPersons(answer.id, given));
    QCOMPARE(namesOf(answer.id), after);
    const int steps = stepsMade(town->store());
    VERIFY_RESULT(survey->setPersons(answer.id, after));
    QCOMPARE(stepsMade(town->store()), steps);
}

void TestSurvey::readsPersonsOfARound()
{
    const SurveyRound round = town->round(2026);
    const Return first = town->answer(round.id, club.id);
    const Return second = town->answer(round.id, office.id);
    const Return last = town->answer(town->round(2025).id, club.id);
    VERIFY_RESULT(survey->setPersons(second.id, {u"Leitung"_s}));
    VERIFY_RESULT(survey->setPersons(first.id, {u"Vorsitz"_s, u"Kasse"_s}));
    VERIFY_RESULT(survey->setPersons(last.id, {u"früher"_s}));
    QStringList names;
    const auto persons = survey->persons(round.id);
    for (const ReturnPerson &person : *persons)
        names << person.name;
    QCOMPARE(names, QStringList({u"Vorsitz"_s, u"Kasse"_s, u"Leitung"_s}));
    VERIFY_ERROR(survey->setPersons(Id<Return>{99}, {u"Leitung"_s}), Error::Code::NotFound);
}

void TestSurvey::namesEverything()
{
    QSet<QString> names;
    const QMetaEnum states = QMetaEnum::fromType<State>();
    for (int index = 0; index < states.keyCount(); ++index)
        names << Survey::nameOf(static_cast<State>(states.value(index)));
    const QMetaEnum channels = QMetaEnum::fromType<Channel>();
    for (int index = 0; index < channels.keyCount(); ++index)
        names << Survey::nameOf(static_cast<Channel>(channels.value(index)));
    names.remove(QString());
    QCOMPARE(names.size(), states.keyCount() + channels.keyCount());
}

QTEST_GUILESS_MAIN(TestSurvey)
#include "tst_survey.moc"
