#include "core/monitoring/indicators/period.h"

#include <QTest>

using namespace inko;
using namespace Qt::StringLiterals;

/// The times that values are about, as people and statistical offices write them.
class TestPeriod : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void aDayStandsForItsPeriod();
    void knowsItsDays();
    void sortsPartsBeforeTheWhole();
    void readsBackWhatItWrites();
};

void TestPeriod::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("period");
    for (const auto &[text, period] :
         std::initializer_list<std::pair<const char *, const char *>>{{"2026", "2026"},
                                                                      {" 2026 ", "2026"},
                                                                      {"Jahr 2026", "2026"},
                                                                      {"2026-H1", "2026-H1"},
                                                                      {"1. Halbjahr 2026", "2026-H1"},
                                                                      {"2. Hj. 2026", "2026-H2"},
                                                                      {"2026, 2. Halbjahr", "2026-H2"},
                                                                      {"H2 2026", "2026-H2"},
                                                                      {"2026-S1", "2026-H1"},
                                                                      {"2026-Q3", "2026-Q3"},
                                                                      {"2026Q3", "2026-Q3"},
                                                                      {"2026 Q3", "2026-Q3"},
                                                                      {"Q3/2026", "2026-Q3"},
                                                                      {"3. Quartal 2026", "2026-Q3"},
                                                                      {"3rd quarter of 2026", "2026-Q3"},
                                                                      {"4. Vj. 2026", "2026-Q4"},
                                                                      {"III/2026", "2026-Q3"},
                                                                      {"IV. / 2026", "2026-Q4"},
                                                                      {"2026-03", "2026-03"},
                                                                      {"03/2026", "2026-03"},
                                                                      {"März 2026", "2026-03"},
                                                                      {"2026M12", "2026-12"},
                                                                      {"31.12.2025", "2025"},
                                                                      {"Stand: 31.12.2025", "2025"},
                                                                      {"2025-12-31", "2025"},
                                                                      {"2024/25", "2024"},
                                                                      {"Schuljahr 2024/2025", "2024"},
                                                                      {"1999/00", "1999"}})
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(period);
}

void TestPeriod::reads()
{
    QFETCH(QString, text);
    const auto period = Period::parse(text);
    QVERIFY(period.has_value());
    QTEST(period->toText(), "period");
}

void TestPeriod::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "insgesamt", "1234567", "12", "2026-H3", "5. Quartal 2026", "2026-13", "2024/26",
                             "0026", "9999", "2026M13", "31.02.2026", "2026-Q0", "männlich"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestPeriod::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!Period::parse(text).has_value());
}

void TestPeriod::aDayStandsForItsPeriod()
{
    using Length = Period::Length;
    QCOMPARE(Period::parse(u"30.06.2026"_s, Length::HalfYear)->toText(), u"2026-H1"_s);
    QCOMPARE(Period::parse(u"01.07.2026"_s, Length::HalfYear)->toText(), u"2026-H2"_s);
    QCOMPARE(Period::parse(u"30.06.2026"_s, Length::Quarter)->toText(), u"2026-Q2"_s);
    QCOMPARE(Period::parse(u"30.06.2026"_s, Length::Month)->toText(), u"2026-06"_s);
}

void TestPeriod::knowsItsDays()
{
    const Period half = *Period::parse(u"2024-H1"_s);
    QCOMPARE(half.firstDay(), QDate(2024, 1, 1));
    QCOMPARE(half.lastDay(), QDate(2024, 6, 30));
    QCOMPARE(half.previous().toText(), u"2023-H2"_s);
    QCOMPARE(Period::parse(u"2024-02"_s)->lastDay(), QDate(2024, 2, 29));
    QCOMPARE(Period::ofYear(2024).previous(), Period::ofYear(2023));
    QCOMPARE(Period(2024, Period::Length::Quarter, 1).previous().toText(), u"2023-Q4"_s);
}

void TestPeriod::sortsPartsBeforeTheWhole()
{
    QList<Period> periods;
    for (const QString &text : {u"2026"_s, u"2025"_s, u"2026-H1"_s, u"2026-12"_s, u"2026-Q2"_s, u"2026-01"_s})
        periods << *Period::parse(text);
    std::ranges::sort(periods);
    QStringList sorted;
    for (const Period &period : periods)
        sorted << period.toText();
    QCOMPARE(sorted.join(u' '), u"2025 2026-01 2026-Q2 2026-H1 2026-12 2026"_s);
}

void TestPeriod::readsBackWhatItWrites()
{
    using Length = Period::Length;
    for (const auto &[length, parts] :
         {std::pair{Length::Year, 1}, {Length::HalfYear, 2}, {Length::Quarter, 4}, {Length::Month, 12}}) {
        for (int part = 1; part <= parts; ++part) {
            const Period period(2026, length, part);
            QCOMPARE(Period::parse(period.toText()), std::optional(period));
            QCOMPARE(SqlValue<Period>::from(SqlValue<Period>::to(period)), period);
            QVERIFY(!period.inWords().isEmpty());
        }
    }
    QCOMPARE(Period().toText(), QString());
}

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"
