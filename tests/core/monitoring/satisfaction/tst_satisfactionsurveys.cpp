#include "core/monitoring/satisfaction/satisfactionsurveys.h"
#include "tests/support/content.h"
#include "tests/support/result.h"
#include "tests/support/town.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// Satisfaction surveys, their questions and answers.
class TestSatisfactionSurveys : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void refusesSurveys_data();
    void refusesSurveys();
    void refusesQuestions_data();
    void refusesQuestions();
    void countsAnswers();
    void refusesCounts_data();
    void refusesCounts();
    void aScaleIsNotCutBelowItsAnswers();
    void asksAgainWithoutAnswers();
    void goesWithAllThatHangsOnIt();

private:
    SatisfactionQuestion question(const QString &text)
    {
        SatisfactionQuestion made;
        made.survey = survey.id;
        made.text = text;
        return made;
    }

    std::unique_ptr<Town> town;
    std::unique_ptr<SatisfactionSurveys> surveys;
    SatisfactionSurvey survey;
    SatisfactionQuestion first;
};

void TestSatisfactionSurveys::init()
{
    town = std::make_unique<Town>();
    surveys = std::make_unique<SatisfactionSurveys>(town->store());
    SatisfactionSurvey made;
    made.title = u"Beteiligung 2025"_s;
    made.year = 2025;
    survey = valueOf(surveys->add(made));
    first = valueOf(surveys->add(question(u"Wurden Sie gehört?"_s)));
}

void TestSatisfactionSurveys::cleanup()
{
    surveys.reset();
    town.reset();
}

void TestSatisfactionSurveys::refusesSurveys_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("threshold");
    QTest::newRow("no title") << u" "_s << 2026 << 5;
    QTest::newRow("no year") << u"Neu"_s << 0 << 5;
    QTest::newRow("there already") << u"beteiligung 2025"_s << 2026 << 5;
    QTest::newRow("nobody is too few") << u"Neu"_s << 2026 << 0;
}

void TestSatisfactionSurveys::refusesSurveys()
{
    QFETCH(QString, title);
    QFETCH(int, year);
    QFETCH(int, threshold);
    SatisfactionSurvey made;
    made.title = title;
    made.year = year;
    made.threshold = threshold;
    VERIFY_REFUSED(town->store(), QString(), surveys->add(made));
}

void TestSatisfactionSurveys::refusesQuestions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("steps");
    QTest::newRow("no words") << QString() << 5;
    QTest::newRow("asked twice") << u"wurden sie  gehört?"_s << 5;
    QTest::newRow("no choice") << u"Neu"_s << 1;
    QTest::newRow("too many steps") << u"Neu"_s << 11;
}

void TestSatisfactionSurveys::refusesQuestions()
{
    QFETCH(QString, text);
    QFETCH(int, steps);
    SatisfactionQuestion made = question(text);
    made.steps = steps;
    VERIFY_REFUSED(town->store(), QString(), surveys->add(made));
}

void TestSatisfactionSurveys::countsAnswers()
{
    SatisfactionCount count;
    count.question = first.id;
    count.answer = 4;
    VERIFY_STEP(town->store(), u"Answers counted"_s, surveys->setCount(count, 7));
    VERIFY_RESULT(surveys->setCount(count, 8)); // corrected
    count.answer.reset();
    VERIFY_RESULT(surveys->setCount(count, 0)); // nobody is not unknown
    count.grouping = u" Sektor "_s;
    count.group = u"Vereine"_s;
    count.answer = 4;
    VERIFY_RESULT(surveys->setCount(count, 3));
    const auto counted = valueOf(surveys->countsOf(first.id));
    QCOMPARE(counted.size(), 3);
    QCOMPARE(counted[0].persons, 8);
    QCOMPARE(counted[1].persons, 0);
    QCOMPARE(counted[2].grouping, u"Sektor"_s);
    VERIFY_RESULT(surveys->setCount(count, {}));
    QCOMPARE(valueOf(surveys->countsOf(first.id)).size(), 2);
}

void TestSatisfactionSurveys::refusesCounts_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<QString>("grouping");
    QTest::addColumn<QString>("group");
    QTest::addColumn<int>("persons");
    QTest::newRow("below the scale") << 0 << QString() << QString() << 1;
    QTest::newRow("above the scale") << 6 << QString() << QString() << 1;
    QTest::newRow("fewer than nobody") << 3 << QString() << QString() << -1;
    QTest::newRow("a group of nothing") << 3 << QString() << u"Vereine"_s << 1;
    QTest::newRow("no group") << 3 << u"Sektor"_s << QString() << 1;
}

void TestSatisfactionSurveys::refusesCounts()
{
    QFETCH(int, answer);
    QFETCH(QString, grouping);
    QFETCH(QString, group);
    QFETCH(int, persons);
    SatisfactionCount count{{}, 0, first.id, grouping, group, answer, 0};
    VERIFY_REFUSED(town->store(), QString(), surveys->setCount(count, persons));
}

void TestSatisfactionSurveys::aScaleIsNotCutBelowItsAnswers()
{
    VERIFY_RESULT(surveys->setCount({{}, 0, first.id, {}, {}, 5, 0}, 2));
    first.steps = 4;
    VERIFY_REFUSED(town->store(), u"1 to 4"_s, surveys->update(first));
    first.steps = 6;
    VERIFY_RESULT(surveys->update(first));
}

void TestSatisfactionSurveys::asksAgainWithoutAnswers()
{
    valueOf(surveys->add(question(u"Kommen Sie wieder?"_s)));
    VERIFY_RESULT(surveys->setCount({{}, 0, first.id, {}, {}, 5, 0}, 2));
    const auto next = valueOf(surveys->askAgain(survey.id, 2026));
    QCOMPARE(next.title, u"Beteiligung 2026"_s);
    QCOMPARE(next.year, 2026);
    const auto questions = valueOf(surveys->questionsOf(next.id));
    QCOMPARE(questions.size(), 2);
    QCOMPARE(questions[0].text, first.text);
    QVERIFY(valueOf(surveys->countsOf(questions[0].id)).isEmpty());
    VERIFY_REFUSED(town->store(), u"Beteiligung 2026"_s, surveys->askAgain(survey.id, 2026));
}

void TestSatisfactionSurveys::goesWithAllThatHangsOnIt()
{
    VERIFY_RESULT(surveys->setCount({{}, 0, first.id, {}, {}, 5, 0}, 2));
    const QStringList before = contentOf(town->store());
    VERIFY_STEP(town->store(), u"Satisfaction survey removed"_s, surveys->remove(survey.id));
    QCOMPARE(contentOf(town->store()), QStringList());
    VERIFY_RESULT(town->store().undo());
    QCOMPARE(contentOf(town->store()), before);
}

QTEST_GUILESS_MAIN(TestSatisfactionSurveys)
#include "tst_satisfactionsurveys.moc"
