#include "core/monitoring/indicators/duevalues.h"

#include <QTest>

using namespace inko;
using namespace Qt::StringLiterals;

using Rhythm = Indicator::Rhythm;

/// Which values somebody should enter.
class TestDueValues : public QObject {
    Q_OBJECT

private slots:
    void followsTheRhythm_data();
    void followsTheRhythm();
    void leavesOutWhatIsWorkedOut();
    void isContentWithUnknown();
};

void TestDueValues::followsTheRhythm_data()
{
    QTest::addColumn<Rhythm>("rhythm");
    QTest::addColumn<QString>("newest");
    QTest::addColumn<QString>("due"); // on 20 November 2026
    QTest::newRow("yearly") << Rhythm::Yearly << u"2024"_s << u"2025"_s;
    QTest::newRow("yearly, there") << Rhythm::Yearly << u"2025"_s << QString();
    QTest::newRow("yearly, this one's already") << Rhythm::Yearly << u"2026"_s << QString();
    QTest::newRow("yearly, a part of it") << Rhythm::Yearly << u"2025-H2"_s << QString();
    QTest::newRow("half-yearly") << Rhythm::HalfYearly << u"2025-H2"_s << u"2026-H1"_s;
    QTest::newRow("quarterly") << Rhythm::Quarterly << u"2026-Q2"_s << u"2026-Q3"_s;
    QTest::newRow("quarterly, there") << Rhythm::Quarterly << u"2026-Q3"_s << QString();
    QTest::newRow("monthly") << Rhythm::Monthly << u"2026-09"_s << u"2026-10"_s;
    QTest::newRow("every two years") << Rhythm::EveryTwoYears << u"2024"_s << QString();
    QTest::newRow("every two years, longer ago") << Rhythm::EveryTwoYears << u"2023"_s << u"2025"_s;
    QTest::newRow("irregular") << Rhythm::Irregular << u"1999"_s << QString();
}

void TestDueValues::followsTheRhythm()
{
    QFETCH(Rhythm, rhythm);
    QFETCH(QString, newest);
    Indicator indicator;
    indicator.id = {7};
    indicator.rhythm = rhythm;
    Measurement value;
    value.indicator = indicator.id;
    value.period = *Period::parse(newest);
    Measurement ofAnother;
    ofAnother.indicator = {8};
    ofAnother.period = Period::ofYear(2026);
    const auto due = dueValues({indicator}, {value, ofAnother}, QDate(2026, 11, 20));
    QTEST(due.isEmpty() ? QString() : due.front().period.toText(), "due");
}

void TestDueValues::leavesOutWhatIsWorkedOut()
{
    Indicator indicator;
    indicator.id = {7};
    QCOMPARE(dueValues({indicator}, {}, QDate(2026, 11, 20)).size(), 1);
    indicator.computation = Indicator::Computation::Entries;
    QVERIFY(dueValues({indicator}, {}, QDate(2026, 11, 20)).isEmpty());
}

void TestDueValues::isContentWithUnknown()
{
    Indicator indicator;
    indicator.id = {7};
    Measurement unknown;
    unknown.indicator = indicator.id;
    unknown.period = Period::ofYear(2025);
    unknown.state = Measurement::State::Unknown;
    QVERIFY(dueValues({indicator}, {unknown}, QDate(2026, 11, 20)).isEmpty());
}

QTEST_GUILESS_MAIN(TestDueValues)
#include "tst_duevalues.moc"
