#include "tests/support/screentown.h"
#include "ui/monitoring/satisfaction/countsmodel.h"
#include "ui/monitoring/satisfaction/satisfactionpage.h"

#include <QAbstractItemModelTester>
#include <QTableView>

using namespace inko;
using namespace inko::test;

/// A satisfaction survey as a person enters it.
class TestSatisfactionPage : public QObject {
    Q_OBJECT

private slots:
    void init() { town = std::make_unique<ScreenTown<SatisfactionPage>>(); }
    void cleanup() { town.reset(); }
    void entersASurveyFromItsQuestionToItsResult();
    void refusesWhatIsNoNumber();
    void hidesAGroupOfFew();
    void asksAgain();
    void modelKeepsItsPromises();

private:
    SatisfactionSurveys &surveys() const { return town->workspace->satisfactionSurveys(); }
    void addSurvey()
    {
        SatisfactionSurvey survey;
        survey.title = u"Survey 2026"_s;
        survey.year = 2026;
        survey = valueOf(surveys().add(survey));
        SatisfactionQuestion question;
        question.survey = survey.id;
        question.text = u"Heard?"_s;
        question.steps = 3;
        valueOf(surveys().add(question));
    }
    QTableView *counts() const { return town->view<QTableView>(u"Answers counted"_s); }
    QTableView *results() const { return town->view<QTableView>(u"Results"_s); }
    QString result(int row, int column) const { return results()->model()->index(row, column).data().toString(); }

    std::unique_ptr<ScreenTown<SatisfactionPage>> town;
};

void TestSatisfactionPage::entersASurveyFromItsQuestionToItsResult()
{
    SatisfactionPage &page = town->open();
    QVERIFY(press(page, u"Enter the first survey"_s));
    fillIn(lineLabelled(page, u"Title:"_s), u"Survey 2026"_s); // the year is the one shown
    QCOMPARE(valueOf(surveys().all()).first().year, 2026);
    auto *questions = town->view<QTableView>(u"Questions"_s);
    QVERIFY(typeIntoCell(*questions, questions->model()->index(0, 0), u"Were you heard?"_s));
    QCOMPARE(valueOf(surveys().questions()).size(), 1);
    page.refresh();
    QCOMPARE(counts()->model()->columnCount(), 7); // five steps, no answer, together
    QVERIFY(typeIntoCell(*counts(), counts()->model()->index(0, 3), u"6"_s));
    QVERIFY(typeIntoCell(*counts(), counts()->model()->index(0, 5), u"2"_s));
    page.refresh();
    QCOMPARE(counts()->model()->index(0, 6).data().toString(), u"8"_s);
    QVERIFY(result(0, 2).startsWith(u"4"_s));
    QCOMPARE(result(0, 4), u"6"_s);
    QCOMPARE(result(0, 5), u"2"_s);
}

void TestSatisfactionPage::refusesWhatIsNoNumber()
{
    addSurvey();
    SatisfactionPage &page = town->open();
    QVERIFY(typeIntoCell(*counts(), counts()->model()->index(0, 0), u"many"_s));
    QVERIFY(valueOf(surveys().counts()).isEmpty());
    QVERIFY(says(page, u"many"_s));
    QVERIFY(typeIntoCell(*counts(), counts()->model()->index(0, 0), u"3"_s));
    QVERIFY(!says(page, u"many"_s));
}

void TestSatisfactionPage::hidesAGroupOfFew()
{
    addSurvey();
    SatisfactionPage &page = town->open();
    page.detail()->countApart(u"no colon"_s);
    QVERIFY(says(page, u"colon"_s));
    for (const auto &[group, persons] : {std::pair(u"sector: clubs"_s, u"4"_s), std::pair(u"sector: schools"_s, u"9"_s),
                                         std::pair(u"sector: town"_s, u"20"_s)}) {
        page.detail()->countApart(group);
        QVERIFY(typeIntoCell(*counts(), counts()->model()->index(0, 2), persons));
        page.refresh();
    }
    QCOMPARE(results()->model()->rowCount(), 4);
    QCOMPARE(result(0, 4), u"33"_s);
    QCOMPARE(result(1, 2), u"too few"_s);
    QCOMPARE(result(2, 2), u"too few"_s); // or the first could be worked out
    QCOMPARE(result(3, 4), u"20"_s);
}

void TestSatisfactionPage::asksAgain()
{
    addSurvey();
    SatisfactionPage &page = town->open();
    QVERIFY(press(page, u"Ask again in 2027"_s));
    QCOMPARE(valueOf(surveys().all()).size(), 2);
    QCOMPARE(lineLabelled(page, u"Title:"_s)->text(), u"Survey 2027"_s);
    QCOMPARE(valueOf(surveys().questions()).size(), 2);
}

void TestSatisfactionPage::modelKeepsItsPromises()
{
    addSurvey();
    CountsModel model(*town->workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    VERIFY_RESULT(model.showGroup({}, {}, {}));
    QCOMPARE(model.rowCount(), 0);
    VERIFY_RESULT(model.showGroup(valueOf(surveys().all()).first().id, {}, {}));
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.setData(model.index(0, 0), u"2"_s));
    QVERIFY(!model.setData(model.index(0, 0), u"-2"_s));
    QVERIFY(!(model.flags(model.index(0, 4)) & Qt::ItemIsEditable)); // the sum
}

QTEST_MAIN(TestSatisfactionPage)
#include "tst_satisfactionpage.moc"
