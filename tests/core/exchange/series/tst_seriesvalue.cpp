#include "core/exchange/series/seriesvalue.h"

#include <QTest>

using namespace inko;
using namespace Qt::StringLiterals;

using State = Measurement::State;

/// What the cells of official tables say.
class TestSeriesValue : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void aDashIsWhatTheReadingSays();
    void followsTheStyle();
};

void TestSeriesValue::reads_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("said"); // number or state, and the mark
    for (const auto &[cell, said] :
         std::initializer_list<std::pair<const char *, const char *>>{{"1.234", "1234"},
                                                                      {"12,5", "12.5"},
                                                                      {"0", "0"},
                                                                      {"-3,1", "-3.1"},
                                                                      {"1 234", "1234"},
                                                                      {"12,5 %", "12.5"},
                                                                      {"1.234 r", "1234 r"},
                                                                      {"1.234r", "1234 r"},
                                                                      {"987 p", "987 p"},
                                                                      {"3,2 s", "3.2 s"},
                                                                      {"12 b", "12 b"},
                                                                      {"45 1)", "45 1)"},
                                                                      {"45 (1)", "45 (1)"},
                                                                      {"45¹", "45 ¹"},
                                                                      {"45*", "45 *"},
                                                                      {"(87)", "87 ()"},
                                                                      {"( 1.200 )", "1200 ()"},
                                                                      {"r 12,5", "12.5 r"},
                                                                      {"", "blank"},
                                                                      {"   ", "blank"},
                                                                      {".", "unknown"},
                                                                      {"..", "unknown"},
                                                                      {"...", "unknown"},
                                                                      {"…", "unknown"},
                                                                      {"/", "unknown"},
                                                                      {":", "unknown"},
                                                                      {"k. A.", "unknown"},
                                                                      {"( )", "unknown"},
                                                                      {"n/a", "unknown"},
                                                                      {"x", "none"},
                                                                      {"X", "none"},
                                                                      {"–", "0"},
                                                                      {"-", "0"}})
        QTest::newRow(*cell ? cell : "nothing") << QString::fromUtf8(cell) << QString::fromUtf8(said);
}

void TestSeriesValue::reads()
{
    QFETCH(QString, cell);
    const auto value = readSeriesValue(cell, {});
    QVERIFY(value.has_value());
    QString said = value->isBlank ? u"blank"_s : u"unknown"_s;
    if (value->state == State::NotApplicable)
        said = u"none"_s;
    if (value->state == State::Known)
        said = QString::number(*value->value) + (value->mark.isEmpty() ? QString() : u' ' + value->mark);
    QCOMPARE(value->state == State::Known, value->value.has_value());
    QTEST(said, "said");
}

void TestSeriesValue::refuses_data()
{
    QTest::addColumn<QString>("cell");
    for (const char *cell : {"männlich", "Stand 2025", "12 Personen", "1.23.4", "12/13", "05954 Kreis", "12 34", "1)"})
        QTest::newRow(cell) << QString::fromUtf8(cell);
}

void TestSeriesValue::refuses()
{
    QFETCH(QString, cell);
    QVERIFY(!readSeriesValue(cell, {}).has_value());
}

void TestSeriesValue::aDashIsWhatTheReadingSays()
{
    const SeriesReading unknown{spelled::NumberStyle::German, Dash::Unknown};
    QCOMPARE(readSeriesValue(u"–"_s, unknown)->state, State::Unknown);
    QVERIFY(!readSeriesValue(u"–"_s, unknown)->isBlank);
    QCOMPARE(readSeriesValue(u"-3"_s, unknown)->value, std::optional(-3.0));
}

void TestSeriesValue::followsTheStyle()
{
    QCOMPARE(readSeriesValue(u"1.234 p"_s, {spelled::NumberStyle::English, Dash::Zero})->value, std::optional(1.234));
    QCOMPARE(readSeriesValue(u"1,234 p"_s, {spelled::NumberStyle::English, Dash::Zero})->value, std::optional(1234.0));
}

QTEST_GUILESS_MAIN(TestSeriesValue)
#include "tst_seriesvalue.moc"
