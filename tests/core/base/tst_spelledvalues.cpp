#include "core/base/spelledvalues.h"

#include <QTest>

using namespace inko;
using namespace Qt::StringLiterals;

using spelled::NumberStyle;
using Style = std::optional<NumberStyle>;

/// Numbers as German and English people and their spreadsheets write them.
class TestSpelledValues : public QObject {
    Q_OBJECT

private slots:
    void readsDecimals_data();
    void readsDecimals();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void theStyleDecidesWhatCouldBeBoth();
    void tellsTheStyle_data();
    void tellsTheStyle();
};

void TestSpelledValues::readsDecimals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("number");
    for (const auto &[text, number] :
         std::initializer_list<std::pair<const char *, double>>{{"12", 12},
                                                                {" 12 ", 12},
                                                                {"0", 0},
                                                                {"-3", -3},
                                                                {"−3,5", -3.5},
                                                                {"+4", 4},
                                                                {"12,5", 12.5},
                                                                {"12.5", 12.5},
                                                                {"12,50", 12.5},
                                                                {"1.234,5", 1234.5},
                                                                {"1,234.5", 1234.5},
                                                                {"1.234.567", 1234567},
                                                                {"1,234,567", 1234567},
                                                                {"1.234.567,89", 1234567.89},
                                                                {"1 234 567", 1234567},
                                                                {"1 234,5", 1234.5},
                                                                {"1'234.5", 1234.5},
                                                                {"1234567", 1234567},
                                                                {"1234,567", 1234.567},
                                                                {"0,123", 0.123},
                                                                {"0.123", 0.123},
                                                                {"12,5 %", 12.5},
                                                                {"104%", 104},
                                                                {"1.5E+05", 150000},
                                                                {"2e-05", 0.00002}})
        QTest::newRow(text) << QString::fromUtf8(text) << number;
}

void TestSpelledValues::readsDecimals()
{
    QFETCH(QString, text);
    const auto read = spelled::decimal(text);
    QVERIFY(read.has_value());
    QTEST(*read, "number");
    QCOMPARE(spelled::decimal(text, NumberStyle::English), read);
}

void TestSpelledValues::refusesWhatIsNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "–", "k. A.", "zwölf", "12,", ",5", "1.23.456", "1.234.56", "1,234,5", "1.234.567.8",
                             "12,5,6", "1 23", "12 a", "1e999", "--3", "%", "nan", "inf", "0x10"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestSpelledValues::refusesWhatIsNone()
{
    QFETCH(QString, text);
    QCOMPARE(spelled::decimal(text), std::nullopt);
    QCOMPARE(spelled::decimal(text, NumberStyle::English), std::nullopt);
}

void TestSpelledValues::theStyleDecidesWhatCouldBeBoth()
{
    QCOMPARE(spelled::decimal(u"1.234"_s, NumberStyle::German), std::optional(1234.0));
    QCOMPARE(spelled::decimal(u"1.234"_s, NumberStyle::English), std::optional(1.234));
    QCOMPARE(spelled::decimal(u"1,234"_s, NumberStyle::German), std::optional(1.234));
    QCOMPARE(spelled::decimal(u"1,234"_s, NumberStyle::English), std::optional(1234.0));
    QCOMPARE(spelled::decimal(u"-1.234"_s, NumberStyle::German), std::optional(-1234.0));
}

void TestSpelledValues::tellsTheStyle_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Style>("style");
    QTest::newRow("whole") << u"1234"_s << Style();
    QTest::newRow("either") << u"1.234"_s << Style();
    QTest::newRow("either, with a comma") << u"12,345"_s << Style();
    QTest::newRow("no number") << u"männlich"_s << Style();
    QTest::newRow("a comma before two digits") << u"12,34"_s << Style(NumberStyle::German);
    QTest::newRow("a comma behind zero") << u"0,123"_s << Style(NumberStyle::German);
    QTest::newRow("both marks") << u"1.234,5"_s << Style(NumberStyle::German);
    QTest::newRow("several points") << u"1.234.567"_s << Style(NumberStyle::German);
    QTest::newRow("a point before one digit") << u"12.3"_s << Style(NumberStyle::English);
    QTest::newRow("both marks, the other way round") << u"1,234.5"_s << Style(NumberStyle::English);
    QTest::newRow("several commas") << u"1,234,567"_s << Style(NumberStyle::English);
}

void TestSpelledValues::tellsTheStyle()
{
    QFETCH(QString, text);
    QTEST(spelled::styleOf(text), "style");
}

QTEST_GUILESS_MAIN(TestSpelledValues)
#include "tst_spelledvalues.moc"
