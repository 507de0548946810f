#include "core/base/partialdate.h"

#include <QTest>

using namespace inko;
using namespace Qt::StringLiterals;

/// Dates as people and their spreadsheets write them.
class TestPartialDate : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void TestPartialDate::reads_data()
{
    QTest::addColumn<QString>("iso");
    const auto row = [](const char *text, const char *iso) { QTest::newRow(text) << QString::fromUtf8(iso); };
    row(" ", "");
    row(" 2026 ", "2026");
    row("1998", "1998");
    row("2026-3", "2026-03");
    row("2026-03-01", "2026-03-01");
    row("3/2026", "2026-03");
    row("03.2026", "2026-03");
    row("03/26", "2026-03");
    row("1.3.2026", "2026-03-01");
    row("01. 03. 2026", "2026-03-01");
    row("1.3.26", "2026-03-01");
    row("31.12.98", "1998-12-31");
    row("März 2026", "2026-03");
    row("maerz 2026", "2026-03");
    row("M\u00e4rz2026", "2026-03");
    row("March 2026", "2026-03");
    row("1. März 2026", "2026-03-01");
    row("1.Dezember 2026", "2026-12-01");
    row("Mrz 26", "2026-03"); // Excel, of 3/2026
    row("Mär. 26", "2026-03");
    row("Jan. 2026", "2026-01");
    row("Jänner 2026", "2026-01");
    row("Sept. 25", "2025-09");
    row("Okt 25", "2025-10");
    row("Mar-26", "2026-03"); // English Excel
    row("1-Mar-26", "2026-03-01");
    row("01.03.2026 00:00:00", "2026-03-01"); // Access
    row("01.03.2026 00:00", "2026-03-01");
    row("2026-03-01T00:00:00", "2026-03-01");
    row("2026-03-01T00:00:00.000Z", "2026-03-01");
    row("29.2.2024", "2024-02-29");
}

void TestPartialDate::reads()
{
    QFETCH(QString, iso);
    const auto date = PartialDate::parse(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(date.has_value());
    QCOMPARE(date->toIso(), iso);
    QCOMPARE(PartialDate::parse(date->toIso()), date);
    QCOMPARE(PartialDate::parse(date->toLocal()), date);
}

void TestPartialDate::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"31.02.2026", "29.2.2025",     "1.13.2026",     "0.3.2026",   "1.0.2026",
                             "0/2026",     "13/2026",       "2026-00",       "2026-03-00", "26",
                             "0026",       "1.3.",          "1.3",           "2025/2026",  "2025/26",
                             "seit 2020",  "Frühjahr 2026", "46082",         "03/01/2026", "1 3 2026",
                             "Mai",        "laufend",       "1.3.026",       "2026.0",     "01.03.2026 08:30",
                             "1899",       "2201",          "32. März 2026", "-"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestPartialDate::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!PartialDate::parse(text));
}

QTEST_GUILESS_MAIN(TestPartialDate)
#include "tst_partialdate.moc"
