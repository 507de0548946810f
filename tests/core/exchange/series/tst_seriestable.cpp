#include "core/exchange/series/seriestable.h"
#include "core/exchange/sheets/workbook.h"
#include "tests/support/result.h"

#include <QRandomGenerator>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

namespace {

Result<SeriesTable> seriesIn(const QByteArray &csv)
{
    return readWorkbook(csv, u"reihe.csv"_s).and_then([](const Workbook &workbook) {
        return findSeries(workbook.tables.front());
    });
}

/// "männlich: 2024 12, 2025 13" for each series.
QStringList said(const SeriesTable &table)
{
    QStringList lines;
    for (const FoundSeries &series : table.series) {
        QStringList cells;
        for (const SeriesCell &cell : series.cells)
            cells << cell.period.toText() + u' ' + cell.text;
        lines << series.label + u": "_s + cells.join(u", "_s);
    }
    return lines;
}

} // namespace

/// Tables as statistical offices publish them, whichever way round.
class TestSeriesTable : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void tellsTheLayoutAndTitle();
    void tellsTheStyleOfItsNumbers();
    void remembersTheRow();
    void refusesWhatHasNone_data();
    void refusesWhatHasNone();
    void takesAnyTable();
};

void TestSeriesTable::finds_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("series");
    QTest::newRow("years as columns") << QByteArray("Merkmal;2023;2024;2025\nEinwohner;54.012;54.310;54.377\n"
                                                    "ohne deutschen Pass;7.616;7.875;8.102\n")
                                      << QStringList{u"Einwohner: 2023 54.012, 2024 54.310, 2025 54.377"_s,
                                                     u"ohne deutschen Pass: 2023 7.616, 2024 7.875, 2025 8.102"_s};
    QTest::newRow("years as rows") << QByteArray("Jahr;Einwohner;Zuzüge\n2023;54.012;1.215\n2024;54.310;1.043\n")
                                   << QStringList{u"Einwohner: 2023 54.012, 2024 54.310"_s,
                                                  u"Zuzüge: 2023 1.215, 2024 1.043"_s};
    QTest::newRow("long") << QByteArray("Stichtag;Geschlecht;Wert\n31.12.2024;männlich;12\n31.12.2024;weiblich;13\n"
                                        "31.12.2025;männlich;14\n31.12.2025;weiblich;15\n")
                          << QStringList{u"männlich: 2024 12, 2025 14"_s, u"weiblich: 2024 13, 2025 15"_s};
    QTest::newRow("a title, headings in two lines and notes")
        << QByteArray("Bevölkerung nach Geschlecht;;;;;\nFortschreibung des Bevölkerungsstandes;;;;;\n;;;;;\n"
                      ";;31.12.2024;31.12.2024;31.12.2025;31.12.2025\n;;männlich;weiblich;männlich;weiblich\n"
                      "05999001;Eschenfurt;26.410;27.900;26.420;27.957\n"
                      "05999002;Nachbarstadt;10.000;11.000;10.100;11.100\n"
                      "__________;;;;;\nQuelle: Statistisches Landesamt;;;;;\n")
        << QStringList{u"05999001 · Eschenfurt · männlich: 2024 26.410, 2025 26.420"_s,
                       u"05999001 · Eschenfurt · weiblich: 2024 27.900, 2025 27.957"_s,
                       u"05999002 · Nachbarstadt · männlich: 2024 10.000, 2025 10.100"_s,
                       u"05999002 · Nachbarstadt · weiblich: 2024 11.000, 2025 11.100"_s};
    QTest::newRow("merged years") << QByteArray("Stadtteil;2024;;2025;\n;Frauen;Männer;Frauen;Männer\n"
                                                "Nord;1;2;3;4\nSüd;5;6;7;8\n")
                                  << QStringList{u"Nord · Frauen: 2024 1, 2025 3"_s, u"Nord · Männer: 2024 2, 2025 4"_s,
                                                 u"Süd · Frauen: 2024 5, 2025 7"_s, u"Süd · Männer: 2024 6, 2025 8"_s};
    QTest::newRow("headings above the years") << QByteArray(";Frauen;;Männer;\nStadtteil;2024;2025;2024;2025\n"
                                                            "Nord;1;2;3;4\n")
                                              << QStringList{u"Frauen: 2024 1, 2025 2"_s, u"Männer: 2024 3, 2025 4"_s};
    QTest::newRow("names written once") << QByteArray(
                                               "Herkunft;Geschlecht;2024;2025\nAusland;männlich;1;2\n;weiblich;3;4\n"
                                               "Inland;männlich;5;6\n;weiblich;7;8\n")
                                        << QStringList{u"Ausland · männlich: 2024 1, 2025 2"_s,
                                                       u"Ausland · weiblich: 2024 3, 2025 4"_s,
                                                       u"Inland · männlich: 2024 5, 2025 6"_s,
                                                       u"Inland · weiblich: 2024 7, 2025 8"_s};
    QTest::newRow("headings between") << QByteArray("Merkmal;2024;2025\nNordstadt;;\nFrauen;1;2\nMänner;3;4\n"
                                                    "Südstadt;;\nFrauen;5;6\n")
                                      << QStringList{u"Nordstadt · Frauen: 2024 1, 2025 2"_s,
                                                     u"Nordstadt · Männer: 2024 3, 2025 4"_s,
                                                     u"Südstadt · Frauen: 2024 5, 2025 6"_s};
    QTest::newRow("a change beside the years") << QByteArray("Merkmal;2024;2025;Veränderung in %\nZuzüge;10;12;20\n")
                                               << QStringList{u"Zuzüge: 2024 10, 2025 12"_s};
    QTest::newRow("unknown and blank") << QByteArray("Merkmal;2023;2024;2025\nZuzüge;.;;12\n")
                                       << QStringList{u"Zuzüge: 2023 ., 2024 , 2025 12"_s};
    QTest::newRow("one year alone") << QByteArray("Stadtteil;2025\nNord;12\nSüd;7\n")
                                    << QStringList{u"Nord: 2025 12"_s, u"Süd: 2025 7"_s};
    QTest::newRow("values that look like years") << QByteArray("Jahr;Zuzüge\n2022;2104\n2023;1987\n2024;2015\n")
                                                 << QStringList{u"Zuzüge: 2022 2104, 2023 1987, 2024 2015"_s};
    QTest::newRow("wide, with values that look like years")
        << QByteArray("Merkmal;2023;2024;2025\nZuzüge;2104;1987;2015\n")
        << QStringList{u"Zuzüge: 2023 2104, 2024 1987, 2025 2015"_s};
    QTest::newRow("years and quarters in two columns")
        << QByteArray("Jahr;Quartal;Wartetage\n2025;1;27\n2025;2;24\n2026;1;18\n")
        << QStringList{u"Wartetage: 2025-Q1 27, 2025-Q2 24, 2026-Q1 18"_s};
    QTest::newRow("years and months in words") << QByteArray("Jahr;Monat;Zuzüge\n2025;Januar;7\n2025;Februar;8\n")
                                               << QStringList{u"Zuzüge: 2025-01 7, 2025-02 8"_s};
    QTest::newRow("halves as columns") << QByteArray("Ort;1. Halbjahr 2025;2. Halbjahr 2025\nNord;1;2\n")
                                       << QStringList{u"Nord: 2025-H1 1, 2025-H2 2"_s};
    QTest::newRow("flat, with codes")
        << QByteArray("Statistik_Code;Zeit_Code;Zeit;1_Merkmal_Label;1_Auspraegung_Code;1_Auspraegung_Label;"
                      "BEV024__Bevoelkerung__Anzahl\n"
                      "12411;STAG;31.12.2024;Geschlecht;GESM;männlich;26410\n"
                      "12411;STAG;31.12.2024;Geschlecht;GESW;weiblich;27900\n"
                      "12411;STAG;31.12.2025;Geschlecht;GESM;männlich;26420\n"
                      "12411;STAG;31.12.2025;Geschlecht;GESW;weiblich;27957\n")
        << QStringList{u"männlich: 2024 26410, 2025 26420"_s, u"weiblich: 2024 27900, 2025 27957"_s};
    QTest::newRow("English") << QByteArray("geo,sex,2024,2025\nDE,F,\"1,234.5\",12 p\nDE,M,:,13\n")
                             << QStringList{u"F: 2024 1,234.5, 2025 12 p"_s, u"M: 2024 :, 2025 13"_s};
    QTest::newRow("school years") << QByteArray("Schulform;2023/24;2024/25\nGesamtschule;61;63\n")
                                  << QStringList{u"Gesamtschule: 2023 61, 2024 63"_s};
}

void TestSeriesTable::finds()
{
    QFETCH(QByteArray, csv);
    const auto table = seriesIn(csv);
    VERIFY_RESULT(table);
    QTEST(said(*table), "series");
    QCOMPARE(said(valueOf(seriesIn("\xef\xbb\xbf" + csv))), said(*table)); // with a byte order mark
}

void TestSeriesTable::tellsTheLayoutAndTitle()
{
    const auto wide = valueOf(seriesIn("Wanderungen über die Grenzen;;\nMerkmal;2024;2025\nZuzüge;1;2\n"));
    QCOMPARE(wide.layout, SeriesTable::Layout::Wide);
    QCOMPARE(wide.title, u"Wanderungen über die Grenzen"_s);
    const auto tall = valueOf(seriesIn("Jahr;Zuzüge\n2024;1\n2025;2\n"));
    QCOMPARE(tall.layout, SeriesTable::Layout::Long);
    QCOMPARE(tall.title, QString());
}

void TestSeriesTable::tellsTheStyleOfItsNumbers()
{
    using Style = spelled::NumberStyle;
    QCOMPARE(valueOf(seriesIn("Jahr;Anteil\n2024;1.234\n2025;12,5\n")).style, Style::German);
    QCOMPARE(valueOf(seriesIn("Jahr;Anteil\n2024;1.234\n2025;12.5\n")).style, Style::English);
    QCOMPARE(valueOf(seriesIn("Jahr;Anteil\n2024;1.234\n2025;987\n")).style, Style::German); // not told
}

void TestSeriesTable::remembersTheRow()
{
    const auto table = valueOf(seriesIn("Titel;;\n\nMerkmal;2024;2025\nZuzüge;1;2\n"));
    QCOMPARE(table.series.front().cells.front().row, 4);
}

void TestSeriesTable::refusesWhatHasNone_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("no periods") << QByteArray("Merkmal;Wert\nZuzüge;12\n");
    QTest::newRow("no values") << QByteArray("Merkmal;2024;2025\nZuzüge;viele;mehr\n");
    QTest::newRow("only years") << QByteArray("2024;2025\n");
}

void TestSeriesTable::refusesWhatHasNone()
{
    QFETCH(QByteArray, csv);
    VERIFY_ERROR(seriesIn(csv), Error::Code::Invalid);
}

/// Whatever stands where: a table is found or refused, and every cell that is found stands in the file.
void TestSeriesTable::takesAnyTable()
{
    const QStringList texts = {QString(),     u"2024"_s,    u"2025"_s, u"2026-Q1"_s,   u"31.12.2025"_s, u"1.234"_s,
                               u"12,5 r"_s,   u"–"_s,       u"x"_s,    u"Nordstadt"_s, u"Jahr"_s,       u"Quartal"_s,
                               u"männlich"_s, u"2024/25"_s, u"(7)"_s,  u"2104"_s,      u"Code"_s,       u"__"_s};
    QRandomGenerator random(20261129);
    int tables = 0;
    for (int round = 0; round < 3000; ++round) {
        CellTable table;
        const int rows = random.bounded(8);
        for (int number = 0; number < rows; ++number) {
            SheetRow row;
            row.number = number * 2 + 1;
            const int columns = random.bounded(7);
            for (int column = 0; column < columns; ++column)
                row.cells << texts[random.bounded(static_cast<int>(texts.size()))];
            table.rows.push_back(row);
        }
        const auto found = findSeries(table);
        if (!found) {
            QCOMPARE(found.error().code, Error::Code::Invalid);
            continue;
        }
        ++tables;
        QVERIFY(!found->series.empty());
        for (const FoundSeries &series : found->series) {
            QVERIFY(!series.cells.empty());
            for (const SeriesCell &cell : series.cells) {
                const SheetRow &row = table.rows[static_cast<size_t>(cell.row / 2)];
                QVERIFY(!cell.period.isNone());
                QVERIFY(cell.text.isEmpty() || row.cells.contains(cell.text));
            }
        }
    }
    QVERIFY2(tables > 300, qPrintable(QString::number(tables)));
}

QTEST_GUILESS_MAIN(TestSeriesTable)
#include "tst_seriestable.moc"
