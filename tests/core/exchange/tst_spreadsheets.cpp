#include "core/base/files.h"
#include "core/exchange/sheets/workbook.h"
#include "tests/support/result.h"
#include "tests/support/sheets/sheetmaker.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;

Rows rowsOf(const CellTable &table)
{
    Rows rows;
    for (const SheetRow &row : table.rows)
        rows << row.cells;
    return rows;
}

/// The only table of a file, as its cells; the test ends where there is none.
CellTable tableIn(const QByteArray &bytes)
{
    const Workbook read = valueOf(readWorkbook(bytes, u"a.xlsx"_s));
    if (read.tables.size() != 1)
        qFatal("there is not one table");
    return read.tables.front();
}

const QByteArray dateStyles =
    R"(<numFmts><numFmt numFmtId="164" formatCode="DD.MM.YYYY"/><numFmt numFmtId="165" formatCode="MMM\ YY"/>)"
    R"(<numFmt numFmtId="166" formatCode="YYYY"/><numFmt numFmtId="167" formatCode="0.00"/>)"
    R"(<numFmt numFmtId="168" formatCode="[$-407]D.\ MMMM\ YYYY;@"/><numFmt numFmtId="169" formatCode="#,##0&quot; day&quot;"/>)"
    R"(<numFmt numFmtId="170" formatCode="DD.MM.YYYY\ HH:MM"/><numFmt numFmtId="171" formatCode="HH:MM"/>)"
    R"(<numFmt numFmtId="172" formatCode="0.0\ %"/></numFmts>)"
    R"(<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>)"
    R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/>)"
    R"(<xf numFmtId="168"/><xf numFmtId="169"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="14"/>)"
    R"(<xf numFmtId="17"/><xf numFmtId="2"/><xf numFmtId="172"/><xf numFmtId="10"/></cellXfs>)";

QByteArray number(const QByteArray &value, int style)
{
    return "<sheetData><row r=\"1\"><c r=\"A1\" s=\"" + QByteArray::number(style) + "\"><v>" + value +
           "</v></c></row></sheetData>";
}

QByteArray odsRow(const QByteArray &cells)
{
    return "<table:table-row>" + cells + "</table:table-row>";
}

QByteArray odsText(const QByteArray &text, const QByteArray &attributes = {})
{
    return "<table:table-cell office:value-type=\"string\"" + attributes + "><text:p>" + text +
           "</text:p></table:table-cell>";
}

} // namespace

/// What a person sees in a spreadsheet is what is read, whichever program saved it.
class TestSpreadsheets : public QObject {
    Q_OBJECT

private slots:
    void readsCellsOfXlsx_data();
    void readsCellsOfXlsx();
    void readsNumbersAsTheyAreShown_data();
    void readsNumbersAsTheyAreShown();
    void readsRowsOfXlsx_data();
    void readsRowsOfXlsx();
    void readsOds_data();
    void readsOds();
    void readsDatesOfOds_data();
    void readsDatesOfOds();
    void readsFilesOfOtherPrograms_data();
    void readsFilesOfOtherPrograms();
    void leavesOutHiddenSheets();
    void readsWhatTheFileSaysOfItself();
    void knowsFilesByWhatTheyAre_data();
    void knowsFilesByWhatTheyAre();
    void takesTheSheetsThatFit();
    void findsHeaders_data();
    void findsHeaders();
};

void TestSpreadsheets::readsCellsOfXlsx_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    const QByteArray a1 = "<c r=\"A1\" ";
    QTest::newRow("shared") << a1 + R"(t="s"><v>1</v></c>)" << u"Sprachcafé"_s;
    QTest::newRow("shared, rich") << a1 + R"(t="s"><v>2</v></c>)" << u"Nord und Süd"_s;
    QTest::newRow("shared, with how it is read") << a1 + R"(t="s"><v>3</v></c>)" << u"東京"_s;
    QTest::newRow("inline") << a1 + R"(t="inlineStr"><is><t>Kurs</t></is></c>)" << u"Kurs"_s;
    QTest::newRow("inline, rich") << a1 + R"(t="inlineStr"><is><r><t>Ku</t></r><r><t>rs</t></r></is></c>)" << u"Kurs"_s;
    QTest::newRow("escaped") << a1 + R"(t="inlineStr"><is><t>a_x000A_b_x005F_x000A_</t></is></c>)" << u"a\nb_x000A_"_s;
    QTest::newRow("formula") << a1 + R"(t="str"><f>HYPERLINK("http://example.org")</f><v>Treff</v></c>)" << u"Treff"_s;
    QTest::newRow("text like a formula") << a1 + R"(t="inlineStr"><is><t>=HYPERLINK("x")</t></is></c>)"
                                         << u"=HYPERLINK(\"x\")"_s;
    QTest::newRow("sum that is text") << a1 + R"(t="inlineStr"><is><t>@SUM(A1)</t></is></c>)" << u"@SUM(A1)"_s;
    QTest::newRow("error") << a1 + R"(t="e"><f>A0</f><v>#REF!</v></c>)" << u"#REF!"_s;
    QTest::newRow("yes") << a1 + R"(t="b"><v>1</v></c>)" << u"ja"_s;
    QTest::newRow("no") << a1 + R"(t="b"><v>0</v></c>)" << u"nein"_s;
    QTest::newRow("day of ISO") << a1 + R"(t="d"><v>2026-03-12</v></c>)" << u"2026-03-12"_s;
    QTest::newRow("number") << a1 + "><v>40</v></c>" << u"40"_s;
    QTest::newRow("long number") << a1 + "><v>0.30000000000000004</v></c>" << u"0.3"_s;
    QTest::newRow("large number") << a1 + "><v>1.2E3</v></c>" << u"1200"_s;
    QTest::newRow("without a place") << QByteArray(R"(<c t="inlineStr"><is><t>Kurs</t></is></c>)") << u"Kurs"_s;
}

void TestSpreadsheets::readsCellsOfXlsx()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, text);
    XlsxParts parts{"<sheetData><row>" + cell + "</row></sheetData>"};
    parts.texts = "<si><t>unused</t></si><si><t>Sprachcafé</t></si>"
                  "<si><r><t>Nord</t></r><r><rPr/><t xml:space=\"preserve\"> und Süd</t></r></si>"
                  "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si>";
    QCOMPARE(rowsOf(tableIn(xlsx(parts))), (Rows{{text}}));
}

void TestSpreadsheets::readsNumbersAsTheyAreShown_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("style");
    QTest::addColumn<QString>("of1900");
    QTest::addColumn<QString>("of1904");
    QTest::newRow("general") << QByteArray("46093") << 0 << u"46093"_s << u"46093"_s;
    QTest::newRow("day") << QByteArray("46093") << 1 << u"2026-03-12"_s << u"2030-03-13"_s;
    QTest::newRow("month") << QByteArray("46082") << 2 << u"2026-03"_s << u"2030-03"_s;
    QTest::newRow("year") << QByteArray("46023") << 3 << u"2026"_s << u"2030"_s;
    QTest::newRow("two places") << QByteArray("1.1") << 4 << u"1.10"_s << u"1.10"_s;
    QTest::newRow("more places than shown") << QByteArray("1.125") << 4 << u"1.1250"_s << u"1.1250"_s;
    QTest::newRow("no thousand and more") << QByteArray("12.345") << 0 << u"12.3450"_s << u"12.3450"_s;
    QTest::newRow("per cent") << QByteArray("0.125") << 12 << u"12.5 %"_s << u"12.5 %"_s;
    QTest::newRow("built in: per cent") << QByteArray("0.14") << 13 << u"14 %"_s << u"14 %"_s;
    QTest::newRow("day in words") << QByteArray("46093") << 5 << u"2026-03-12"_s << u"2030-03-13"_s;
    QTest::newRow("a unit is no day") << QByteArray("12") << 6 << u"12"_s << u"12"_s;
    QTest::newRow("day and hour") << QByteArray("46093.75") << 7 << u"2026-03-12 18:00"_s << u"2030-03-13 18:00"_s;
    QTest::newRow("midnight") << QByteArray("46093") << 7 << u"2026-03-12"_s << u"2030-03-13"_s;
    QTest::newRow("hour") << QByteArray("0.5") << 8 << u"12:00"_s << u"12:00"_s;
    QTest::newRow("built in: day") << QByteArray("46093") << 9 << u"2026-03-12"_s << u"2030-03-13"_s;
    QTest::newRow("built in: month") << QByteArray("46082") << 10 << u"2026-03"_s << u"2030-03"_s;
    QTest::newRow("built in: two places") << QByteArray("2") << 11 << u"2.00"_s << u"2.00"_s;
    QTest::newRow("before the day that never was") << QByteArray("59") << 1 << u"1900-02-28"_s << u"1904-02-29"_s;
    QTest::newRow("after it") << QByteArray("61") << 1 << u"1900-03-01"_s << u"1904-03-02"_s;
    QTest::newRow("no day") << QByteArray("-3") << 1 << u"-3"_s << u"-3"_s;
    QTest::newRow("too late a day") << QByteArray("1e300") << 1 << u"1e+300"_s << u"1e+300"_s;
    QTest::newRow("an unknown style") << QByteArray("7") << 99 << u"7"_s << u"7"_s;
}

void TestSpreadsheets::readsNumbersAsTheyAreShown()
{
    QFETCH(QByteArray, value);
    QFETCH(int, style);
    XlsxParts parts{number(value, style), {}, dateStyles};
    QTEST(rowsOf(tableIn(xlsx(parts))).front().front(), "of1900");
    parts.workbookProperties = R"(<workbookPr date1904="1"/>)";
    QTEST(rowsOf(tableIn(xlsx(parts))).front().front(), "of1904");
}

void TestSpreadsheets::readsRowsOfXlsx_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<QList<int>>("numbers");
    QTest::addColumn<QList<QStringList>>("cells");
    const auto text = [](const QByteArray &place, const QByteArray &words) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
    };
    QTest::newRow("gaps") << "<sheetData><row r=\"3\">" + text("B3", "x") + "</row><row r=\"7\">" + text("A7", "y") +
                                 "</row></sheetData>"
                          << QList{3, 7} << Rows{{{}, u"x"_s}, {u"y"_s}};
    QTest::newRow("hidden by a filter") << "<autoFilter ref=\"A1:A9\"/><sheetData><row r=\"1\" hidden=\"1\">" +
                                               text("A1", "x") + "</row></sheetData>"
                                        << QList{1} << Rows{{u"x"_s}};
    QTest::newRow("in another order") << "<sheetData><row r=\"5\">" + text("A5", "y") + "</row><row r=\"2\">" +
                                             text("A2", "x") + "</row><row r=\"5\">" + text("B5", "z") +
                                             "</row></sheetData>"
                                      << QList{2, 5} << Rows{{u"x"_s}, {u"y"_s, u"z"_s}};
    QTest::newRow("only formatted") << QByteArray("<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"/></row></sheetData>")
                                    << QList<int>{} << Rows{};
    QTest::newRow("merged over rows") << "<sheetData><row r=\"1\">" + text("A1", "VHS") + text("B1", "x") +
                                             "</row><row r=\"2\">" + text("B2", "y") +
                                             "</row></sheetData><mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>"
                                      << QList{1, 2} << Rows{{u"VHS"_s, u"x"_s}, {u"VHS"_s, u"y"_s}};
    QTest::newRow("merged over columns") << "<sheetData><row r=\"1\">" + text("A1", "x") +
                                                "</row></sheetData><mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>"
                                         << QList{1} << Rows{{u"x"_s}};
}

void TestSpreadsheets::readsRowsOfXlsx()
{
    QFETCH(QByteArray, sheet);
    const CellTable table = tableIn(xlsx({sheet}));
    QList<int> numbers;
    for (const SheetRow &row : table.rows)
        numbers << row.number;
    QTEST(numbers, "numbers");
    QTEST(rowsOf(table), "cells");
}

void TestSpreadsheets::readsOds_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QList<QStringList>>("cells");
    QTest::newRow("texts") << odsRow(odsText("Sprachcafé") + odsText("Nord")) << Rows{{u"Sprachcafé"_s, u"Nord"_s}};
    QTest::newRow("all paragraphs") << odsRow("<table:table-cell office:value-type=\"string\"><text:p>eins</text:p>"
                                              "<text:p>zwei</text:p></table:table-cell>")
                                    << Rows{{u"eins\nzwei"_s}};
    QTest::newRow("spaces and spans")
        << odsRow(odsText("a<text:s text:c=\"2\"/>b<text:tab/><text:span>c</text:span><text:line-break/>d"))
        << Rows{{u"a  b\tc\nd"_s}};
    QTest::newRow("a note is not the cell's")
        << odsRow("<table:table-cell office:value-type=\"string\"><office:annotation><text:p>Notiz</text:p>"
                  "</office:annotation><text:p>Kurs</text:p></table:table-cell>")
        << Rows{{u"Kurs"_s}};
    QTest::newRow("repeated") << odsRow("<table:table-cell table:number-columns-repeated=\"2\"/>" +
                                        odsText("x", " table:number-columns-repeated=\"2\"")) +
                                     "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell "
                                     "table:number-columns-repeated=\"16384\"/></table:table-row>"
                              << Rows{{{}, {}, u"x"_s, u"x"_s}};
    QTest::newRow("rows repeated") << "<table:table-row table:number-rows-repeated=\"2\">" + odsText("x") +
                                          "</table:table-row>"
                                   << Rows{{u"x"_s}, {u"x"_s}};
    QTest::newRow("in groups") << "<table:table-header-rows>" + odsRow(odsText("x")) +
                                      "</table:table-header-rows><table:table-row-group>" + odsRow(odsText("y")) +
                                      "</table:table-row-group>"
                               << Rows{{u"x"_s}, {u"y"_s}};
    QTest::newRow("merged over rows") << odsRow(odsText("VHS", " table:number-rows-spanned=\"2\"") + odsText("x")) +
                                             odsRow("<table:covered-table-cell/>" + odsText("y"))
                                      << Rows{{u"VHS"_s, u"x"_s}, {u"VHS"_s, u"y"_s}};
    QTest::newRow("numbers and answers")
        << odsRow("<table:table-cell office:value-type=\"float\" office:value=\"40\"><text:p>40,0</text:p>"
                  "</table:table-cell><table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\">"
                  "<text:p>WAHR</text:p></table:table-cell>")
        << Rows{{u"40"_s, u"ja"_s}};
    QTest::newRow("error") << odsRow("<table:table-cell office:value-type=\"string\" office:string-value=\"\">"
                                     "<text:p>#BEZUG!</text:p></table:table-cell>")
                           << Rows{{u"#BEZUG!"_s}};
    QTest::newRow("a table in a cell is not the table") << odsRow(odsText("x</text:p><table:table><table:table-row>"
                                                                          "<table:table-cell><text:p>y</text:p>"
                                                                          "</table:table-cell></table:table-row>"
                                                                          "</table:table><text:p>"))
                                                        << Rows{{u"x\n"_s}};
}

void TestSpreadsheets::readsOds()
{
    QFETCH(QByteArray, table);
    QTEST(rowsOf(tableIn(ods(table))), "cells");
}

void TestSpreadsheets::readsDatesOfOds_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    const QByteArray day = "<number:day/><number:text>.</number:text><number:month/><number:year/>";
    const QByteArray date = R"(office:value-type="date" office:date-value=)";
    QTest::newRow("day") << "<number:date-style style:name=\"N1\">" + day + "</number:date-style>"
                         << date + "\"2026-03-12\"" << u"2026-03-12"_s;
    QTest::newRow("month") << QByteArray("<number:date-style style:name=\"N1\"><number:month/><number:year/>"
                                         "</number:date-style>")
                           << date + "\"2026-03-01\"" << u"2026-03"_s;
    QTest::newRow("year") << QByteArray("<number:date-style style:name=\"N1\"><number:year/></number:date-style>")
                          << date + "\"2026-01-01\"" << u"2026"_s;
    QTest::newRow("day and hour") << "<number:date-style style:name=\"N1\">" + day +
                                         "<number:hours/></number:date-style>"
                                  << date + "\"2026-03-12T18:00:00\"" << u"2026-03-12 18:00"_s;
    QTest::newRow("midnight") << "<number:date-style style:name=\"N1\">" + day + "</number:date-style>"
                              << date + "\"2026-03-12T00:00:00\"" << u"2026-03-12"_s;
    QTest::newRow("two places") << QByteArray("<number:number-style style:name=\"N1\"><number:number "
                                              "number:decimal-places=\"2\" number:min-decimal-places=\"2\"/>"
                                              "</number:number-style>")
                                << QByteArray(R"(office:value-type="float" office:value="1.1")") << u"1.10"_s;
    QTest::newRow("per cent") << QByteArray() << QByteArray(R"(office:value-type="percentage" office:value="0.125")")
                              << u"12.5 %"_s;
}

void TestSpreadsheets::readsDatesOfOds()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, value);
    const QByteArray styles = format + "<style:style style:name=\"ce1\" style:family=\"table-cell\" "
                                       "style:data-style-name=\"N1\"/>";
    const QByteArray cell =
        "<table:table-cell table:style-name=\"ce1\" " + value + "><text:p>wie gezeigt</text:p></table:table-cell>";
    QTEST(rowsOf(tableIn(ods(odsRow(cell), styles))).front().front(), "text");
}

void TestSpreadsheets::readsFilesOfOtherPrograms_data()
{
    QTest::addColumn<QString>("treff");
    QTest::addColumn<QString>("yes");
    QTest::addColumn<QString>("no");
    QTest::addColumn<QList<qsizetype>>("errors");
    // openpyxl does not work formulas out; LibreOffice makes one of an answer.
    QTest::newRow("openpyxl.xlsx") << QString() << u"ja"_s << u"nein"_s << QList<qsizetype>{5};
    QTest::newRow("libreoffice.xlsx") << u"TREFF"_s << u"ja"_s << u"nein"_s << QList<qsizetype>{5};
    QTest::newRow("libreoffice.ods") << u"TREFF"_s << u"1"_s << u"0"_s << QList<qsizetype>{5};
}

void TestSpreadsheets::readsFilesOfOtherPrograms()
{
    QFETCH(QString, treff);
    QFETCH(QString, yes);
    QFETCH(QString, no);
    const QString path = qEnvironmentVariable("INKO_SOURCE") + u"/tests/data/spreadsheets/"_s +
                         QString::fromLatin1(QTest::currentDataTag());
    const Workbook read = valueOf(readWorkbook(valueOf(files::read(path, sheetlimits::bytes)), path));
    QCOMPARE(read.tables.size(), size_t(2)); // the third is hidden
    const CellTable &grid = read.tables[1];
    QCOMPARE(grid.name, u"Raster"_s);
    Rows rows = rowsOf(grid);
    QCOMPARE(rows.takeFirst(), QStringList{u"Raster 2026"_s});
    QCOMPARE(rows.takeFirst().first(3), (QStringList{u"Angebot"_s, u"Institution"_s, u"Ziele"_s}));
    QCOMPARE(rows.takeFirst(),
             (QStringList{u"Sprachcafé"_s, u"VHS"_s, u"1.1"_s, u"2026-03-12"_s, u"2026-12"_s, u"40"_s, yes}));
    QCOMPARE(rows.takeFirst(), (QStringList{u"Kurs B1"_s, u"VHS"_s, u"2"_s, u"2024"_s, {}, u"1200"_s, no}));
    QCOMPARE(rows.takeFirst(), (QStringList{treff, u"VHS"_s, u"3"_s, u"März 2026"_s}));
    QCOMPARE(rows.takeFirst().first(4),
             (QStringList{u"@SUM(A1)\nzweite Zeile"_s, u"Caritas"_s, u"#NV"_s, u"seit 2019"_s}));
    QCOMPARE(grid.rows[2].number, 4);
    QCOMPARE(grid.rows[4].errors, treff.isEmpty() ? QList<qsizetype>{0} : QList<qsizetype>());
    QCOMPARE(grid.rows[4].merged, QList<qsizetype>{1});
    QTEST(grid.rows[5].errors, "errors");
}

void TestSpreadsheets::leavesOutHiddenSheets()
{
    XlsxParts parts{"<sheetData><row><c t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData>"};
    parts.sheetTag = R"(<sheet name="Listen" sheetId="1" state="veryHidden" r:id="rId1"/>)";
    QCOMPARE(valueOf(readWorkbook(xlsx(parts), u"a.xlsx"_s)).tables.size(), size_t(0));
    const QByteArray style = "<style:style style:name=\"ta1\" style:family=\"table\">"
                             "<style:table-properties table:display=\"false\"/></style:style>";
    QCOMPARE(valueOf(readWorkbook(ods(odsRow(odsText("x")), style), u"a.ods"_s)).tables.size(), size_t(0));
}

void TestSpreadsheets::readsWhatTheFileSaysOfItself()
{
    XlsxParts parts{"<sheetData/>"};
    parts.documentProperties =
        R"(<property fmtid="{D5}" pid="2" name="Inko-Jahr"><vt:lpwstr>2026</vt:lpwstr></property>)"
        R"(<property fmtid="{D5}" pid="3" name="Zahl"><vt:i4>7</vt:i4></property>)";
    const QHash<QString, QString> expected{{u"Inko-Jahr"_s, u"2026"_s}, {u"Zahl"_s, u"7"_s}};
    QCOMPARE(valueOf(readWorkbook(xlsx(parts), u"a.xlsx"_s)).properties, expected);
    const QByteArray meta = R"(<meta:user-defined meta:name="Inko-Jahr">2026</meta:user-defined>)"
                            R"(<meta:user-defined meta:name="Zahl" meta:value-type="float">7</meta:user-defined>)";
    QCOMPARE(valueOf(readWorkbook(ods({}, {}, meta), u"a.ods"_s)).properties, expected);
}

void TestSpreadsheets::knowsFilesByWhatTheyAre_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray csv = "a;b\r\nx;y\r\n";
    QTest::newRow("XLSX") << u"a.xlsx"_s << xlsxOf({{"a", "b"}, {"x", "y"}});
    QTest::newRow("XLSX by another name") << u"Antwort.csv"_s << xlsxOf({{"a", "b"}, {"x", "y"}});
    QTest::newRow("ODS by no name") << QString()
                                    << ods(odsRow(odsText("a") + odsText("b")) + odsRow(odsText("x") + odsText("y")));
    QTest::newRow("CSV") << u"a.csv"_s << csv;
    QTest::newRow("CSV that is called XLSX") << u"a.xlsx"_s << csv;
    QTest::newRow("TSV") << u"a.tsv"_s << QByteArray("a\tb\nx\ty\n");
    QTest::newRow("JSON") << u"a.json"_s << QByteArray(R"([{"a":"x","b":"y"}])");
    QTest::newRow("JSON of a form, renamed")
        << u"a.txt"_s << QByteArray(R"({"properties":{},"rows":[{"a":"x","b":"y"}]})");
}

void TestSpreadsheets::knowsFilesByWhatTheyAre()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const auto read = readWorkbook(bytes, name);
    VERIFY_RESULT(read);
    QCOMPARE(read->tables.size(), size_t(1));
    QCOMPARE(rowsOf(read->tables.front()), (Rows{{u"a"_s, u"b"_s}, {u"x"_s, u"y"_s}}));
}

void TestSpreadsheets::takesTheSheetsThatFit()
{
    const auto test = [](const QStringList &cells) {
        const auto known = cells.count(u"Angebot"_s) + cells.count(u"Ziele"_s);
        return HeaderFit{known, known == 2};
    };
    const auto table = [](const QString &name, const QStringList &header) {
        return CellTable{name, {{1, header}, {2, {u"x"_s}}}};
    };
    const auto namesOf = [&](std::vector<CellTable> tables) {
        QStringList names;
        for (const NamedSheet &fitting : valueOf(fittingSheets({std::move(tables), {}}, test)))
            names << fitting.name;
        return names;
    };
    const CellTable notes = table(u"Notizen"_s, {u"Wichtig"_s});
    const CellTable half = table(u"Halb"_s, {u"Ziele"_s});
    const CellTable grid = table(u"Umbenannt"_s, {u"Ziele"_s, u"Angebot"_s});
    QCOMPARE(namesOf({notes, half, grid}), QStringList{u"Umbenannt"_s});
    QCOMPARE(namesOf({grid, notes, grid}), (QStringList{u"Umbenannt"_s, u"Umbenannt"_s}));
    QCOMPARE(namesOf({notes, half}), QStringList{u"Halb"_s});
    VERIFY_ERROR(fittingSheets({{CellTable{u"Leer"_s, {}}}, {}}, test), Error::Code::Invalid);
}

void TestSpreadsheets::findsHeaders_data()
{
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<int>("left");
    const QStringList plain{u"Angebot"_s, u"Von"_s, u"Bis"_s};
    const QStringList row{u"Kurs"_s, u"2026"_s, u"2027"_s};
    QTest::newRow("first row") << Rows{plain, row} << plain << 1;
    QTest::newRow("titles above") << Rows{{u"Raster 2026"_s}, {u"bis 30.4. zurück"_s}, plain, row} << plain << 1;
    QTest::newRow("two lines") << Rows{{u"Angebot"_s, u"Zeitraum"_s}, {QString(), u"Von"_s, u"Bis"_s}, row} << plain
                               << 1;
    QTest::newRow("tags below") << Rows{plain, {u"#activity"_s, u"#date +start"_s, u"#date+end"_s}, row} << plain << 1;
    QTest::newRow("a row of goals is none of tags") << Rows{plain, {u"#1"_s, u"#a"_s, u"2026"_s}, row} << plain << 2;
}

void TestSpreadsheets::findsHeaders()
{
    QFETCH(QList<QStringList>, rows);
    CellTable table;
    for (const QStringList &cells : rows)
        table.rows.push_back({static_cast<int>(table.rows.size()) + 1, cells});
    const auto sheet = withHeader(table, [](const QStringList &cells) {
        qsizetype known = 0;
        for (const QString &name : {u"Angebot"_s, u"Von"_s, u"Bis"_s})
            known += cells.count(name);
        return HeaderFit{known, known == 3};
    });
    VERIFY_RESULT(sheet);
    QTEST(sheet->header.cells, "header");
    QTEST(static_cast<int>(sheet->rows.size()), "left");
}

QTEST_GUILESS_MAIN(TestSpreadsheets)
#include "tst_spreadsheets.moc"
