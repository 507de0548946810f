#include "core/monitoring/satisfaction/satisfactionresults.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace inko;
using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 3;

SatisfactionSurvey survey(int threshold = 5)
{
    SatisfactionSurvey made;
    made.id = {1};
    made.threshold = threshold;
    return made;
}

SatisfactionQuestion question(qint64 id)
{
    SatisfactionQuestion made;
    made.id = {id};
    made.survey = {1};
    made.text = u"Frage %1"_s.arg(id);
    made.steps = steps;
    return made;
}

/// "Sektor/Vereine: 1 2 3 / 4": persons by step, then those who did not answer.
void add(QList<SatisfactionCount> &counts, qint64 of, const QString &group, const QList<int> &persons)
{
    for (int place = 0; place < persons.size(); ++place) {
        SatisfactionCount count;
        count.question = {of};
        count.grouping = group.section(u'/', 0, 0);
        count.group = group.section(u'/', 1);
        count.answer = place < steps ? std::optional(place + 1) : std::nullopt;
        count.persons = persons[place];
        counts << count;
    }
}

QString words(const SatisfactionResult &result)
{
    QStringList numbers;
    for (const int persons : result.distribution)
        numbers << QString::number(persons);
    return result.isHidden ? u"hidden"_s : u"%1 / %2"_s.arg(numbers.join(u' ')).arg(result.noAnswer);
}

QString words(const QuestionResults &results)
{
    QStringList groups{words(results.all)};
    for (const SatisfactionResult &group : results.groups)
        groups << u"%1: %2"_s.arg(group.group, words(group));
    return groups.join(u"; "_s);
}

} // namespace

/// What may be shown of answers, and what would tell who gave them.
class TestSatisfactionResults : public QObject {
    Q_OBJECT

private slots:
    void addsUp();
    void worksOutTheMean();
    void hidesSmallGroups_data();
    void hidesSmallGroups();
    void hidesTheSameGroupInEveryQuestion();
    void neverGivesASmallGroupAway();
};

void TestSatisfactionResults::addsUp()
{
    QList<SatisfactionCount> counts;
    add(counts, 1, u"S/A"_s, {5, 0, 1, 2});
    add(counts, 1, u"S/B"_s, {1, 4, 3, 0});
    add(counts, 1, u"Alter/jung"_s, {6, 4, 4, 2});
    const auto results = resultsOf(survey(), {question(1)}, counts);
    QCOMPARE(words(results[0]), u"6 4 4 / 2; jung: 6 4 4 / 2; A: 5 0 1 / 2; B: 1 4 3 / 0"_s);
    QList<SatisfactionCount> whole = counts;
    add(whole, 1, u"/"_s, {6, 4, 4, 2});
    for (SatisfactionCount &count : whole)
        count.grouping = count.grouping.isEmpty() ? QString() : count.grouping;
    QCOMPARE(words(resultsOf(survey(), {question(1)}, whole)[0]), words(results[0]));
    QCOMPARE(resultsOf(survey(), {}, counts).size(), size_t(0));
}

void TestSatisfactionResults::worksOutTheMean()
{
    QList<SatisfactionCount> counts;
    add(counts, 1, u"/"_s, {2, 2, 6, 40});
    const auto results = resultsOf(survey(), {question(1), question(2)}, counts);
    QCOMPARE(results[0].all.mean(), std::optional(2.4)); // those who did not answer do not pull it down
    QCOMPARE(results[0].all.answered(), 10);
    QCOMPARE(results[1].all.mean(), std::nullopt);
}

void TestSatisfactionResults::hidesSmallGroups_data()
{
    QTest::addColumn<QList<int>>("sizes"); // of the groups, all of them together the whole
    QTest::addColumn<int>("rest");         // answered, and in no group
    QTest::addColumn<QString>("hidden");
    QTest::newRow("none is small") << QList{5, 9} << 0 << QString();
    QTest::newRow("one small: the next is hidden, too") << QList{4, 9, 7} << 0 << u"0 2"_s;
    QTest::newRow("two small, together enough") << QList{3, 9, 2} << 0 << u"0 2"_s;
    QTest::newRow("two small, together too few") << QList{1, 9, 2, 6} << 0 << u"0 2 3"_s;
    QTest::newRow("nobody in a group") << QList{0, 9, 6} << 0 << u"0"_s;
    QTest::newRow("the only group") << QList{3} << 9 << u"0"_s;
    QTest::newRow("the rest is small") << QList{8, 9} << 2 << u"0"_s;
    QTest::newRow("the rest is large") << QList{8, 9} << 7 << QString();
    QTest::newRow("a small one and a large rest") << QList{8, 3} << 6 << u"1"_s;
    QTest::newRow("all too few") << QList{2, 2} << 0 << u"all 0 1"_s;
}

void TestSatisfactionResults::hidesSmallGroups()
{
    QFETCH(QList<int>, sizes);
    QFETCH(int, rest);
    QList<SatisfactionCount> counts;
    int all = rest;
    for (int group = 0; group < sizes.size(); ++group) {
        add(counts, 1, u"S/%1"_s.arg(group), {0, sizes[group], 0, 3});
        all += sizes[group];
    }
    add(counts, 1, u"/"_s, {0, all, 0, 3});
    const auto results = resultsOf(survey(), {question(1)}, counts);
    QStringList hidden;
    if (results[0].all.isHidden)
        hidden << u"all"_s;
    for (const SatisfactionResult &group : results[0].groups) {
        if (group.isHidden)
            hidden << group.group;
        QCOMPARE(group.isHidden && group.answered() + group.noAnswer > 0, false);
    }
    QTEST(hidden.join(u' '), "hidden");
}

void TestSatisfactionResults::hidesTheSameGroupInEveryQuestion()
{
    QList<SatisfactionCount> counts;
    add(counts, 1, u"S/A"_s, {6, 0, 0, 0});
    add(counts, 1, u"S/B"_s, {7, 0, 0, 0});
    add(counts, 1, u"S/C"_s, {8, 0, 0, 0});
    add(counts, 2, u"S/A"_s, {4, 0, 0, 2});
    add(counts, 2, u"S/B"_s, {7, 0, 0, 0});
    add(counts, 2, u"S/C"_s, {8, 0, 0, 0});
    for (const QuestionResults &results : resultsOf(survey(), {question(1), question(2)}, counts)) {
        QVERIFY(results.groups[0].isHidden);
        QVERIFY(results.groups[1].isHidden);
        QVERIFY(!results.groups[2].isHidden);
    }
}

/// Whoever subtracts what is shown of a grouping from the whole learns of nobody, or of at least the threshold, and of
/// one group alone never.
void TestSatisfactionResults::neverGivesASmallGroupAway()
{
    QRandomGenerator random(20261129);
    int hiddenSomewhere = 0;
    for (int round = 0; round < 2000; ++round) {
        QList<SatisfactionCount> counts;
        const int groups = random.bounded(1, 6);
        const bool isWholeEntered = random.bounded(2) == 1;
        for (qint64 of = 1; of <= 2; ++of) {
            QList<int> all(steps + 1, 0);
            for (int group = 0; group < groups; ++group) {
                QList<int> persons;
                for (int step = 0; step <= steps; ++step) {
                    persons << random.bounded(0, 6);
                    all[step] += persons.last();
                }
                add(counts, of, u"S/%1"_s.arg(group), persons);
            }
            for (int &persons : all)
                persons += isWholeEntered ? random.bounded(0, 3) : 0;
            if (isWholeEntered)
                add(counts, of, u"/"_s, all);
        }
        for (const QuestionResults &results : resultsOf(survey(), {question(1), question(2)}, counts)) {
            int left = results.all.answered();
            int hidden = 0;
            for (const SatisfactionResult &group : results.groups) {
                left -= group.answered();
                hidden += group.isHidden ? 1 : 0;
                QVERIFY(group.isHidden || group.answered() >= 5);
            }
            hiddenSomewhere += hidden > 0 ? 1 : 0;
            if (!results.all.isHidden)
                QVERIFY2(left == 0 || left >= 5, qPrintable(words(results)));
        }
    }
    QVERIFY(hiddenSomewhere > 1000);
}

QTEST_GUILESS_MAIN(TestSatisfactionResults)
#include "tst_satisfactionresults.moc"
