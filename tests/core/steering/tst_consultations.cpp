#include "core/grid/demand/demands.h"
#include "core/monitoring/indicators/indicators.h"
#include "core/steering/consultations/chapternumbers.h"
#include "core/steering/consultations/chaptersfrommarkdown.h"
#include "core/steering/consultations/consultations.h"
#include "core/steering/consultations/statementresults.h"
#include "core/steering/matters/matters.h"
#include "tests/support/content.h"
#include "tests/support/town.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

using Decision = Statement::Decision;

/// A draft, what was said about it, and what became of that.
class TestConsultations : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { town.reset(); }
    void keepsWhatWasAnswered();
    void refusesResponses_data();
    void refusesResponses();
    void refusesOthers();
    void decidesSince();
    void decidesSeveralInOneStep();
    void putsStatementsTogether();
    void becomesWhatItAsksFor();
    void becomesSomethingOnce();
    void needsAGoalForIndicators();
    void readsADraft_data();
    void readsADraft();
    void numbersChapters_data();
    void numbersChapters();
    void movesChapters();

private:
    Consultations &consultations() { return *m_consultations; }
    Store &store() { return town->store(); }
    Statement statement(const QString &text)
    {
        Statement made;
        made.consultation = draft.id;
        made.text = text;
        return valueOf(consultations().add(made));
    }

    std::unique_ptr<Town> town;
    std::unique_ptr<Consultations> m_consultations;
    Consultation draft;
};

void TestConsultations::init()
{
    m_consultations.reset();
    town = std::make_unique<Town>();
    m_consultations = std::make_unique<Consultations>(store());
    Consultation made;
    made.title = u"Entwurf 2027"_s;
    draft = valueOf(consultations().add(made));
}

void TestConsultations::keepsWhatWasAnswered()
{
    const Id<Organisation> club = town->organisation(u"Sportverein"_s).id;
    Response response{{},
                      0,
                      draft.id,
                      {},
                      club,
                      {},
                      Return::Channel::Telephone,
                      2,
                      u"A und B"_s,
                      QDate(2026, 11, 1),
                      Response::Attribution::Public};
    VERIFY_STEP(store(), u"Answer added"_s, consultations().add(response));
    response = valueOf(consultations().responsesOf(draft.id)).front();
    QCOMPARE(response.persons, std::optional(2));
    QCOMPARE(response.label, u"1"_s);
    Response again = response;
    again.id = {};
    VERIFY_REFUSED(store(), u"already"_s, consultations().add(again));
    VERIFY_STEP(store(), u"Answer removed"_s, consultations().remove(response.id));
    Statement said = statement(u"Zu lang"_s);
    response.id = {};
    said.response = valueOf(consultations().add(response)).id;
    VERIFY_STEP(store(), u"Statement changed"_s, consultations().update(said));
    VERIFY_REFUSED(store(), u"Statements"_s, consultations().remove(*said.response));
    VERIFY_REFUSED(store(), u"answered"_s, consultations().remove(draft.id));
}

void TestConsultations::refusesResponses_data()
{
    using Attribution = Response::Attribution;
    QTest::addColumn<Response>("response");
    QTest::addColumn<QString>("says");
    const auto from = [](const QString &respondent, Attribution attribution) {
        Response made;
        made.respondent = respondent;
        made.attribution = attribution;
        return made;
    };
    QTest::newRow("nobody named") << from({}, Attribution::Public) << u"who answered"_s;
    QTest::newRow("nobody named for us") << from(u"  "_s, Attribution::Coordinator) << u"who answered"_s;
    QTest::newRow("named though nobody is to know") << from(u"Eine Fraktion"_s, Attribution::None) << u"Nobody"_s;
    Response names = from({}, Attribution::None);
    names.names = u"A"_s;
    QTest::newRow("persons named though nobody is to know") << names << u"Nobody"_s;
    Response future = from(u"Eine Fraktion"_s, Attribution::Public);
    future.receivedOn = QDate(2026, 11, 23);
    QTest::newRow("received in the future") << future << u"future"_s;
    Response empty = from(u"Eine Fraktion"_s, Attribution::Public);
    empty.persons = 0;
    QTest::newRow("from no person") << empty << u"one person"_s;
}

void TestConsultations::refusesResponses()
{
    QFETCH(Response, response);
    QFETCH(QString, says);
    response.consultation = draft.id;
    VERIFY_REFUSED(store(), says, consultations().add(response));
}

void TestConsultations::refusesOthers()
{
    Consultation other;
    VERIFY_REFUSED(store(), u"called"_s, consultations().add(other));
    other.title = u" Entwurf  2027 "_s;
    VERIFY_REFUSED(store(), u"that title"_s, consultations().add(other));
    other.title = u"Entwurf 2028"_s;
    other.opensOn = QDate(2027, 5, 1);
    other.closesOn = QDate(2027, 4, 30);
    VERIFY_REFUSED(store(), u"before it opens"_s, consultations().add(other));
    DraftChapter chapter;
    chapter.consultation = draft.id;
    VERIFY_REFUSED(store(), u"title"_s, consultations().add(chapter));
    chapter.title = u"Rückblick"_s;
    chapter.level = 7;
    VERIFY_REFUSED(store(), u"level"_s, consultations().add(chapter));
    Statement nothing;
    nothing.consultation = draft.id;
    nothing.text = u" \n "_s;
    VERIFY_REFUSED(store(), u"what was said"_s, consultations().add(nothing));
    chapter.level = 1;
    Statement said = statement(u"Zu lang"_s);
    said.chapter = valueOf(consultations().add(chapter)).id;
    VERIFY_RESULT(consultations().update(said));
    VERIFY_REFUSED(store(), u"about this chapter"_s, consultations().remove(*said.chapter));
}

void TestConsultations::decidesSince()
{
    Statement said = statement(u"Zu lang"_s);
    said.decision = Decision::PartlyTakenOver;
    VERIFY_RESULT(consultations().update(said));
    said = valueOf(consultations().statement(said.id));
    QCOMPARE(said.decidedOn, std::optional(QDate(2026, 11, 22)));
    said.decidedOn = QDate(2026, 11, 23);
    VERIFY_REFUSED(store(), u"future"_s, consultations().update(said));
    said.decision = Decision::Open;
    VERIFY_RESULT(consultations().update(said));
    QVERIFY(!valueOf(consultations().statement(said.id)).decidedOn);
}

void TestConsultations::decidesSeveralInOneStep()
{
    const QList<Id<Statement>> both{statement(u"Zu lang"_s).id, statement(u"Zu kurz"_s).id};
    VERIFY_STEP(store(), u"Statements decided"_s,
                consultations().decide(both, Decision::NotTakenOver, u"Redaktionsgruppe"_s, u"Es bleibt dabei."_s));
    for (const Statement &one : valueOf(consultations().statementsOf(draft.id))) {
        QCOMPARE(one.decision, Decision::NotTakenOver);
        QCOMPARE(one.decidedBy, u"Redaktionsgruppe"_s);
        QCOMPARE(one.reason, u"Es bleibt dabei."_s);
        QVERIFY(one.decidedOn);
    }
}

void TestConsultations::putsStatementsTogether()
{
    using Kind = StatementGroup::Kind;
    const Id<Statement> one = statement(u"Zu lang"_s).id;
    const Id<Statement> two = statement(u"Zu kurz"_s).id;
    const Id<Statement> three = statement(u"Viel zu lang"_s).id;
    VERIFY_REFUSED(store(), u"in common"_s, consultations().group({one, two}, u" "_s, Kind::Tension));
    VERIFY_STEP(store(), u"Statements put together"_s, consultations().group({one, two}, u"Umfang"_s, Kind::Tension));
    VERIFY_STEP(store(), u"Statements put together"_s, consultations().group({three}, u"Umfang"_s, Kind::Tension));
    QCOMPARE(town->all<StatementGroup>().size(), 1);
    VERIFY_STEP(store(), u"Statements put together"_s, consultations().group({one, three}, u"Länge"_s, Kind::Similar));
    QCOMPARE(town->all<StatementGroup>().size(), 2);
    VERIFY_STEP(store(), u"Statements taken apart"_s, consultations().ungroup({two}));
    QCOMPARE(town->all<StatementGroup>().size(), 1); // nobody is left in the other one
    VERIFY_STEP(store(), u"Statement removed"_s, consultations().remove(one));
    VERIFY_STEP(store(), u"Statement removed"_s, consultations().remove(three));
    QVERIFY(town->all<StatementGroup>().isEmpty());
}

void TestConsultations::becomesWhatItAsksFor()
{
    const Goal goal = town->goal(town->document(u"INKO"_s).id, u"5"_s);
    StatementResults results(store());
    Statement said = statement(u"Bildung von\nFörderketten"_s);
    said.goal = goal.id;
    VERIFY_RESULT(consultations().update(said));
    VERIFY_STEP(store(), u"Statement taken further"_s, results.makeGoal(said.id, goal.concept_));
    VERIFY_STEP(store(), u"Statement taken further"_s, results.makeIndicator(said.id));
    VERIFY_STEP(store(), u"Statement taken further"_s, results.makeTask(said.id));
    VERIFY_STEP(store(), u"Statement taken further"_s, results.makeTopic(said.id));
    VERIFY_STEP(store(), u"Statement taken further"_s, results.makeDemand(said.id));
    said = valueOf(consultations().statement(said.id));
    const Goal made = town->stored(*said.becameGoal);
    QCOMPARE(made.title, u"Bildung von Förderketten"_s);
    QCOMPARE(made.parent, std::optional(goal.id));
    QCOMPARE(made.level, Goal::Level::Action);
    QCOMPARE(town->stored(*said.becameIndicator).goals, QList<Id<Goal>>{goal.id});
    QVERIFY(town->stored(*said.becameTask).note.contains(u"Entwurf 2027"_s));
    QVERIFY(town->stored(*said.becameTopic).origin.contains(u"Entwurf 2027"_s));
    QCOMPARE(town->stored(*said.becameDemand).origin, Demand::Origin::Consultation);
}

void TestConsultations::becomesSomethingOnce()
{
    const Statement said = statement(u"Portal aufbauen"_s);
    StatementResults results(store());
    VERIFY_RESULT(results.makeTask(said.id));
    VERIFY_REFUSED(store(), u"already"_s, results.makeTask(said.id));
    const Task task = town->all<Task>().front();
    VERIFY_ERROR(Matters(store()).remove(task.id), Error::Code::Invalid); // the statement names it
}

void TestConsultations::needsAGoalForIndicators()
{
    const Statement said = statement(u"Zahlen müssen Ziele messbar machen"_s);
    VERIFY_REFUSED(store(), u"which goal"_s, StatementResults(store()).makeIndicator(said.id));
    VERIFY_REFUSED(store(), u"which goal"_s, StatementResults(store()).makeDemand(said.id));
}

void TestConsultations::readsADraft_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QStringList>("chapters"); // level, title, text
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("no heading") << u"Nur Text.\n"_s << QStringList();
    QTest::newRow("two levels") << u"Vorwort\n# Rückblick\nEs war so.\n\n## Anfänge *bis* 2007\n- eins\n- zwei\n"
                                   "# Leitziele\n"_s
                                << QStringList{u"1|Rückblick|Es war so."_s, u"2|Anfänge bis 2007|- eins\n- zwei"_s,
                                               u"1|Leitziele|"_s};
    QTest::newRow("underlined") << u"Rückblick\n=========\nText\n\nAnfänge\n-------\nMehr\n"_s
                                << QStringList{u"1|Rückblick|Text"_s, u"2|Anfänge|Mehr"_s};
    QTest::newRow("Windows' line ends") << u"# Eins\r\nText\r\n# Zwei\r\n"_s
                                        << QStringList{u"1|Eins|Text"_s, u"1|Zwei|"_s};
    QTest::newRow("a heading in code is none")
        << u"# Eins\n```\n# nicht\n```\n"_s << QStringList{u"1|Eins|```\n# nicht\n```"_s};
    QTest::newRow("an empty heading is none") << u"#\n# Eins\n"_s << QStringList{u"1|Eins|"_s};
}

void TestConsultations::readsADraft()
{
    QFETCH(QString, markdown);
    QFETCH(QStringList, chapters);
    const QList<DraftChapter> read = chaptersFromMarkdown(markdown);
    QStringList lines;
    for (const DraftChapter &chapter : read)
        lines << u"%1|%2|%3"_s.arg(QString::number(chapter.level), chapter.title, chapter.text);
    QCOMPARE(lines, chapters);
    if (read.isEmpty())
        return;
    VERIFY_STEP(store(), u"Draft read in"_s, consultations().add(draft.id, read));
    QCOMPARE(valueOf(consultations().chaptersOf(draft.id)).size(), read.size());
}

void TestConsultations::numbersChapters_data()
{
    QTest::addColumn<QList<int>>("levels");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("none") << QList<int>{} << QStringList();
    QTest::newRow("one beneath the other") << QList<int>{1, 2, 2, 1, 2} << u"1 1.1 1.2 2 2.1"_s.split(u' ');
    QTest::newRow("a level is skipped") << QList<int>{1, 3, 2, 1} << u"1 1.1 1.2 2"_s.split(u' ');
    QTest::newRow("begins below") << QList<int>{2, 1, 2} << u"1 2 2.1"_s.split(u' ');
}

void TestConsultations::numbersChapters()
{
    QFETCH(QList<int>, levels);
    QFETCH(QStringList, numbers);
    QList<DraftChapter> chapters;
    for (const int level : levels) {
        DraftChapter chapter;
        chapter.level = level;
        chapters << chapter;
    }
    QCOMPARE(chapterNumbers(chapters), numbers);
}

void TestConsultations::movesChapters()
{
    const auto titles = [&] {
        QStringList found;
        for (const DraftChapter &chapter : valueOf(consultations().chaptersOf(draft.id)))
            found << chapter.title;
        return found;
    };
    for (const DraftChapter &there : valueOf(consultations().chaptersOf(draft.id)))
        VERIFY_RESULT(consultations().remove(there.id));
    QList<DraftChapter> chapters;
    for (const QString &title : {u"A"_s, u"B"_s, u"C"_s}) {
        DraftChapter made;
        made.consultation = draft.id;
        made.title = title;
        chapters << valueOf(consultations().add(made));
    }
    VERIFY_STEP(store(), u"Chapter moved"_s, consultations().move(chapters[2].id, 0));
    QCOMPARE(titles(), (QStringList{u"C"_s, u"A"_s, u"B"_s}));
    VERIFY_RESULT(consultations().move(chapters[2].id, 9));
    QCOMPARE(titles(), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
}

QTEST_GUILESS_MAIN(TestConsultations)
#include "tst_consultations.moc"
