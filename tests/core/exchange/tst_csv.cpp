#include "core/exchange/sheets/text/csvreader.h"
#include "core/exchange/sheets/text/csvwriter.h"
#include "tests/support/result.h"

#include <QRandomGenerator>
#include <QStringEncoder>

using namespace inko;
using namespace Qt::StringLiterals;

namespace {

QByteArray inWindows1252(const QByteArray &utf8)
{
    QByteArray bytes;
    for (QChar letter : QString::fromUtf8(utf8))
        bytes += letter == u'€' ? '\x80' : letter == u'„' ? '\x84' : letter == u'“' ? '\x93' : letter.toLatin1();
    return bytes;
}

QByteArray inUtf16(const QByteArray &utf8, QStringEncoder::Encoding encoding, QStringEncoder::Flag flag)
{
    QStringEncoder encoder(encoding, flag);
    return encoder(QString::fromUtf8(utf8));
}

using Rows = QList<QStringList>;

Rows rowsOf(const Sheet &sheet)
{
    Rows rows;
    for (const SheetRow &row : sheet.rows)
        rows << row.cells;
    return rows;
}

} // namespace

/// Bytes from any spreadsheet become the cells that were in it, or a reason why not.
class TestCsv : public QObject {
    Q_OBJECT

private slots:
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void readsCells_data();
    void readsCells();
    void passesOverWhatStandsAboveTheHeader_data();
    void passesOverWhatStandsAboveTheHeader();
    void reportsRowsThatAreUnclear_data();
    void reportsRowsThatAreUnclear();
    void refusesWholeFiles_data();
    void refusesWholeFiles();
    void countsRowsAsASpreadsheetDoes();
    void writesWhatGermanExcelOpens();
    void writesTextInsteadOfFormulas_data();
    void writesTextInsteadOfFormulas();
    void readsBackWhateverItWrote();
};

void TestCsv::readsEveryEncoding_data()
{
    const QByteArray text = "Straße;„Ä€“\r\nMünster;ö\r\n";
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF-8") << text;
    QTest::newRow("UTF-8 with BOM") << "\xef\xbb\xbf" + text;
    QTest::newRow("Windows-1252") << inWindows1252(text);
    QTest::newRow("UTF-16 LE") << inUtf16(text, QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    QTest::newRow("UTF-16 BE") << inUtf16(text, QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom);
    QTest::newRow("UTF-16 LE without BOM") << inUtf16(text, QStringEncoder::Utf16LE, QStringEncoder::Flag::Default);
    QTest::newRow("UTF-16 BE without BOM") << inUtf16(text, QStringEncoder::Utf16BE, QStringEncoder::Flag::Default);
}

void TestCsv::readsEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    const auto sheet = readCsv(bytes);
    VERIFY_RESULT(sheet);
    QCOMPARE(sheet->header.cells, QStringList({u"Straße"_s, u"„Ä€“"_s}));
    QCOMPARE(rowsOf(*sheet), Rows({{u"Münster"_s, u"ö"_s}}));
}

void TestCsv::readsCells_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("expected");
    QTest::newRow("semicolons") << QByteArray("a;b\n1;2,5\n") << Rows({{u"1"_s, u"2,5"_s}});
    QTest::newRow("commas") << QByteArray("a,b\n1,x;y\n") << Rows({{u"1"_s, u"x;y"_s}});
    QTest::newRow("commas, lists in cells")
        << QByteArray("a,b\n\"x;y\",1\n\"p;q\",2\n") << Rows({{u"x;y"_s, u"1"_s}, {u"p;q"_s, u"2"_s}});
    QTest::newRow("tabs") << QByteArray("a\tb\n1\t2;3\n") << Rows({{u"1"_s, u"2;3"_s}});
    QTest::newRow("separator in quotes only")
        << QByteArray("a;b\n\"1,2,3\";\"4,5,6\"\n") << Rows({{u"1,2,3"_s, u"4,5,6"_s}});
    QTest::newRow("stated separator") << QByteArray("sep=,\r\na,b\r\n1;1,2;2\r\n") << Rows({{u"1;1"_s, u"2;2"_s}});
    QTest::newRow("one column") << QByteArray("a\n1\n2\n") << Rows({{u"1"_s}, {u"2"_s}});
    QTest::newRow("CRLF, LF and CR") << QByteArray("a;b\r\n1;2\n3;4\r5;6")
                                     << Rows({{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}, {u"5"_s, u"6"_s}});
    QTest::newRow("line break in a cell") << QByteArray("a;b\n\"1\r\n2\";3\n") << Rows({{u"1\r\n2"_s, u"3"_s}});
    QTest::newRow("doubled quotes") << QByteArray("a;b\n\"er sagte \"\"ja\"\"\";\"\"\"\"\n")
                                    << Rows({{u"er sagte \"ja\""_s, u"\""_s}});
    QTest::newRow("a quote inside a cell") << QByteArray("a;b\nRohr 5\";x\n") << Rows({{u"Rohr 5\""_s, u"x"_s}});
    QTest::newRow("short row") << QByteArray("a;b;c\n1\n") << Rows({{u"1"_s, {}, {}}});
    QTest::newRow("empty cells after the last column") << QByteArray("a;b\n1;2;;;\n") << Rows({{u"1"_s, u"2"_s}});
    QTest::newRow("empty rows") << QByteArray("\n;;\na;b\n;\n1;2\n\n") << Rows({{u"1"_s, u"2"_s}});
    QTest::newRow("guarded formula") << QByteArray("a;b\n\"'=1+1\";'-5\n") << Rows({{u"=1+1"_s, u"-5"_s}});
    QTest::newRow("an ordinary apostrophe") << QByteArray("a;b\n's is;''\n") << Rows({{u"'s is"_s, u"''"_s}});
    QTest::newRow("only a header") << QByteArray("a;b\n") << Rows();
}

void TestCsv::readsCells()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, expected);
    const auto sheet = readCsv(bytes);
    VERIFY_RESULT(sheet);
    QCOMPARE(rowsOf(*sheet), expected);
    for (const SheetRow &row : sheet->rows)
        QCOMPARE(row.defect, QString());
}

void TestCsv::passesOverWhatStandsAboveTheHeader_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("number"); // of the header
    const QByteArray table = "a;b\r\n1;2\r\n3;4\r\n";
    QTest::newRow("nothing") << table << 1;
    QTest::newRow("a title") << "Raster 2026\r\n" + table << 2;
    QTest::newRow("a title with separators") << "Raster 2026;\r\n;\r\n" + table << 3;
    QTest::newRow("a title with a comma") << "Stadt X, Raster 2026\r\n" + table << 2;
    QTest::newRow("more cells than the header") << "Stadt;X;Jahr;2026\r\n" + table << 2;
    QTest::newRow("a title with one of the names") << "a:;Stadt X\r\n\r\n" + table << 3;
    QTest::newRow("commas") << "Raster 2026\n" + QByteArray(table).replace(';', ',') << 2;
    QTest::newRow("tabs") << "Raster 2026\n\n" + QByteArray(table).replace(';', '\t') << 3;
    QTest::newRow("a stated separator") << "sep=;\nRaster 2026\n" + table << 3;
}

void TestCsv::passesOverWhatStandsAboveTheHeader()
{
    QFETCH(QByteArray, bytes);
    const auto test = [](const QStringList &cells) {
        const qsizetype known = cells.count(u"a"_s) + cells.count(u"a:"_s) + cells.count(u"b"_s);
        return HeaderFit{known, known == 2};
    };
    const auto sheet = readCsv(bytes, test);
    VERIFY_RESULT(sheet);
    QCOMPARE(sheet->header.cells, QStringList({u"a"_s, u"b"_s}));
    QTEST(sheet->header.number, "number");
    QCOMPARE(rowsOf(*sheet), Rows({{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}));
    QCOMPARE(sheet->rows.front().number, sheet->header.number + 1);
}

void TestCsv::reportsRowsThatAreUnclear_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("text after a closing quote") << QByteArray("\"das \"gute\" Leben\";x;y");
    QTest::newRow("a quote opens too late") << QByteArray("Projekt \"Haus;Hof\";x");
    QTest::newRow("more cells than the header") << QByteArray("1;2;3;4");
    QTest::newRow("zero character") << QByteArray("1;2\0;3", 6);
    QTest::newRow("a stray quote joins two rows") << QByteArray("1;\"2;3\nx;y;z\"");
}

void TestCsv::reportsRowsThatAreUnclear()
{
    QFETCH(QByteArray, row);
    const auto sheet = readCsv("a;b;c\r\nvor;her;!\r\n" + row + "\r\nnach;her;!\r\n");
    VERIFY_RESULT(sheet);
    QCOMPARE(sheet->rows.size(), size_t(3));
    QCOMPARE(sheet->rows[0].defect, QString());
    QVERIFY(!sheet->rows[1].defect.isEmpty());
    QCOMPARE(sheet->rows[2].defect, QString());
    QCOMPARE(sheet->rows[2].cells, QStringList({u"nach"_s, u"her"_s, u"!"_s}));
    QCOMPARE(sheet->rows[2].number, 4);
}

void TestCsv::refusesWholeFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("nothing but line ends") << QByteArray("\r\n\r\n");
    QTest::newRow("a quote that is never closed") << QByteArray("a;b\n1;\"2\n3;4\n");
    QTest::newRow("a huge cell") << QByteArray("a;b\n1;") + QByteArray(sheetlimits::cellLength + 1, 'x');
    QTest::newRow("too many columns") << QByteArray("a;b\n") + QByteArray(300, ';');
    QTest::newRow("broken UTF-8") << QByteArray("Straße;Größe\nMünster\xff;\xc3\n");
    QTest::newRow("broken UTF-16") << QByteArray("\xff\xfe\x00\xd8 \0", 6);
    QTest::newRow("UTF-16 cut off") << QByteArray("\xff\xfe"
                                                  "a\0;\0b\0\n\0c",
                                                  11);
    QTest::newRow("DOS umlauts") << QByteArray("Stra\xe1"
                                               "e;Gr\x94\xe1"
                                               "e\nK\x84se;Tr\x84ger\n");
    QTest::newRow("Macintosh umlauts") << QByteArray("Stra\xa7"
                                                     "e;Tr\x8ager\nM\x9fnster;x\n");
    QTest::newRow("UTF-32") << QByteArray("\xff\xfe\0\0a\0\0\0;\0\0\0", 12);
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\x81\x8d\x8f\x90\x9d");
}

void TestCsv::refusesWholeFiles()
{
    QFETCH(QByteArray, bytes);
    VERIFY_ERROR(readCsv(bytes), Error::Code::Invalid);
}

void TestCsv::countsRowsAsASpreadsheetDoes()
{
    const auto sheet = readCsv("\na;b\n\"1\n2\n3\";x\n\n4;5\n");
    VERIFY_RESULT(sheet);
    QCOMPARE(sheet->header.number, 2);
    QCOMPARE(sheet->rows[0].number, 3);
    QCOMPARE(sheet->rows[1].number, 5);
}

void TestCsv::writesWhatGermanExcelOpens()
{
    CsvWriter writer;
    writer.add({u"Straße"_s, u"Zeile 1\nZeile 2"_s, u"a;b"_s, u"\"ja\""_s, {}});
    QCOMPARE(writer.bytes(), QByteArray("\xef\xbb\xbfStraße;\"Zeile 1\nZeile 2\";\"a;b\";\"\"\"ja\"\"\";\r\n"));
}

void TestCsv::writesTextInsteadOfFormulas_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("=") << u"=1+1"_s << QByteArray("\"'=1+1\"");
    QTest::newRow("+") << u"+49 2324 1"_s << QByteArray("\"'+49 2324 1\"");
    QTest::newRow("-") << u"- ein Punkt"_s << QByteArray("\"'- ein Punkt\"");
    QTest::newRow("@") << u"@SUM(A1)"_s << QByteArray("\"'@SUM(A1)\"");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t=1\"");
    QTest::newRow("CR") << u"\r=1"_s << QByteArray("\"'\r=1\"");
    QTest::newRow("looks guarded") << u"'=1"_s << QByteArray("\"''=1\"");
    QTest::newRow("apostrophe") << u"'s"_s << QByteArray("'s");
    QTest::newRow("byte order mark") << u"\ufeffJahr"_s << QByteArray("\xef\xbb\xbfJahr");
    QTest::newRow("inside") << u"a=b"_s << QByteArray("a=b");
}

void TestCsv::writesTextInsteadOfFormulas()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, written);
    CsvWriter writer;
    writer.add({cell, u"x"_s});
    QCOMPARE(writer.bytes(), "\xef\xbb\xbf" + written + ";x\r\n");
    QCOMPARE(readCsv(writer.bytes())->header.cells, QStringList({cell, u"x"_s}));
}

void TestCsv::readsBackWhateverItWrote()
{
    QRandomGenerator random(20261122);
    const QString letters = u"=+-@'\"\";;,\t\r\n \u00a0äßé€„“aZ09😀؟"_s;
    for (int round = 0; round < 300; ++round) {
        Rows rows;
        for (int row = 0; row < 5; ++row) {
            QStringList cells = {u"x"_s};
            for (int column = 0; column < 4; ++column) {
                QString cell;
                for (int length = random.bounded(8); length > 0; --length)
                    cell += letters[random.bounded(letters.size())];
                cells << (cell.isValidUtf16() ? cell : u"😀"_s);
            }
            rows << cells;
        }
        CsvWriter writer;
        writer.add({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
        for (const QStringList &row : rows)
            writer.add(row);
        const auto sheet = readCsv(writer.bytes());
        VERIFY_RESULT(sheet);
        QCOMPARE(rowsOf(*sheet), rows);
        for (const SheetRow &row : sheet->rows)
            QCOMPARE(row.defect, QString());
    }
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
