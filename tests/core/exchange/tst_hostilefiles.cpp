#include "core/exchange/sheets/workbook.h"
#include "tests/core/exchange/importfixture.h"
#include "tests/support/result.h"
#include "tests/support/sheets/sheetmaker.h"
#include "tests/support/storefile.h"

#include <QRegularExpression>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray cell(const QByteArray &attributes, const QByteArray &content)
{
    return "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c " + attributes + '>' + content +
           "</c></row></sheetData>";
}

QByteArray inlineCell(const QByteArray &text)
{
    return cell("r=\"A2\" t=\"inlineStr\"", "<is><t>" + text + "</t></is>");
}

/// A workbook whose sheet stands behind this declaration.
QByteArray withDeclaration(const QByteArray &declaration, const QByteArray &text)
{
    auto files = xlsxFiles({inlineCell(text)});
    for (ZippedFile &file : files) {
        if (file.name == "xl/worksheets/sheet1.xml")
            file.content.insert(file.content.indexOf("<worksheet"), declaration);
    }
    return zipped(files);
}

QByteArray withFile(const ZippedFile &file)
{
    XlsxParts parts{inlineCell("x")};
    parts.more = {file};
    return xlsx(parts);
}

/// A workbook in which the sheet says of itself that it is this long.
QByteArray withLie(const QByteArray &sheet, qint64 saidSize)
{
    auto files = xlsxFiles({sheet});
    for (ZippedFile &file : files) {
        if (file.name == "xl/worksheets/sheet1.xml")
            file.saidSize = saidSize;
    }
    return zipped(files);
}

QByteArray billionLaughs()
{
    QByteArray declaration = "<!DOCTYPE worksheet [<!ENTITY a0 \"ha\">";
    for (int level = 1; level < 10; ++level) {
        const QByteArray below = "&a" + QByteArray::number(level - 1) + ';';
        declaration += "<!ENTITY a" + QByteArray::number(level) + " \"" + below.repeated(10) + "\">";
    }
    return withDeclaration(declaration + "]>", "&a9;");
}

/// What is sent of a grid, as text in a sheet.
QByteArray gridWith(const std::vector<QByteArray> &row)
{
    return xlsxOf({{"Institution", "Angebot", "Ziele", "Teilnehmende"}, row});
}

constexpr qsizetype bombSize = 64 * 1024 * 1024;

} // namespace

/// Files made to do harm or broken on the way do none, and the person hears what is wrong.
class TestHostileFiles : public QObject {
    Q_OBJECT

private slots:
    void refusesFiles_data();
    void refusesFiles();
    void stopsABombEarly();
    void refusesRows_data();
    void refusesRows();
    void refusesCellsOfAGrid_data();
    void refusesCellsOfAGrid();
    void takesTextForText();
    void takesTwinsForOne();
};

void TestHostileFiles::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const QString harm = u"could do harm"_s;
    const QString damaged = u"is damaged"_s;
    QTest::newRow("says to be short") << withLie("<sheetData>" + QByteArray(bombSize, ' '), 100) << harm;
    QTest::newRow("says to be longer than it is") << withLie(inlineCell("x"), 4'000'000'000) << damaged;
    QTest::newRow("declares entities") << withDeclaration("<!DOCTYPE worksheet [<!ENTITY a \"b\">]>", "&a;") << harm;
    QTest::newRow("asks for a file") << withDeclaration(
                                            R"(<!DOCTYPE worksheet [<!ENTITY a SYSTEM "file:///etc/passwd">]>)", "&a;")
                                     << harm;
    QTest::newRow("declares only") << withDeclaration("<!DOCTYPE worksheet>", "x") << harm;
    QTest::newRow("a billion laughs") << billionLaughs() << harm;
    QTest::newRow("an entity of nowhere") << withDeclaration({}, "&nbsp;") << damaged;
    QTest::newRow("leads out") << withFile({"../../etc/cron.d/x", "x"}) << harm;
    QTest::newRow("leads out, as Windows writes") << withFile({"..\\x", "x"}) << harm;
    QTest::newRow("leads to the root") << withFile({"/etc/passwd", "x"}) << harm;
    QTest::newRow("a name twice") << withFile({"xl/worksheets/sheet1.xml", "<worksheet/>"}) << harm;
    QTest::newRow("a file of it is locked") << withFile({"x", "y", -1, true}) << u"password"_s;
    QTest::newRow("nested too deep") << xlsx({QByteArray("<a>").repeated(200'000)}) << harm;
    QTest::newRow("nested too deep, and closed")
        << xlsx({QByteArray("<a>").repeated(200'000) + QByteArray("</a>").repeated(200'000)}) << harm;
    QTest::newRow("not closed") << xlsx({"<sheetData><row><c>"}) << damaged;
    QTest::newRow("a name without end") << xlsx({'<' + QByteArray(20 * 1024 * 1024, 'a')}) << QString();
    QTest::newRow("cut off") << gridWith({"VHS", "Kurs", "1"}).first(900) << damaged;
    QTest::newRow("no text") << xlsx({inlineCell(QByteArray("a\0b", 3))}) << damaged;
    QTest::newRow("no UTF-8") << xlsx({inlineCell("\xff\xfe")}) << damaged;
    QTest::newRow("many cells") << ods("<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell "
                                       "office:value-type=\"string\" table:number-columns-repeated=\"200\"><text:p>x"
                                       "</text:p></table:table-cell></table:table-row>")
                                << u"more than"_s;
}

void TestHostileFiles::refusesFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const auto read = readSources(u"Antwort.xlsx"_s, bytes);
    VERIFY_ERROR(read, Error::Code::Invalid);
    QVERIFY2(read.error().message.contains(reason), qPrintable(read.error().message));
    QVERIFY(read.error().message.startsWith(u"Antwort.xlsx: "_s));
}

void TestHostileFiles::stopsABombEarly()
{
    const QByteArray bomb = xlsx({"<sheetData>" + QByteArray("<row></row>").repeated(bombSize / 11)});
    const qint64 mostInflated = 150 * bomb.size() + 64 * 1024;
    QVERIFY(mostInflated < bombSize);
    const auto read = readWorkbook(bomb, u"a.xlsx"_s);
    VERIFY_ERROR(read, Error::Code::Invalid);
    const auto found = QRegularExpression(u"^(\\d+) bytes out of \\d+$"_s).match(read.error().detail);
    QVERIFY2(found.hasMatch(), qPrintable(read.error().detail));
    QVERIFY(found.captured(1).toLongLong() <= mostInflated);
}

void TestHostileFiles::refusesRows_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a text that is not there") << cell("r=\"A2\" t=\"s\"", "<v>4000000</v>") << u"A2"_s;
    QTest::newRow("a text before the first") << cell("r=\"A2\" t=\"s\"", "<v>-1</v>") << u"A2"_s;
    QTest::newRow("the last cell there is") << cell("r=\"XFD1048576\"", "<v>1</v>") << u"256"_s;
    QTest::newRow("a long cell") << inlineCell(QByteArray(1'000'001, 'x')) << u"1000000"_s;
    QTest::newRow("zero") << inlineCell("a_x0000_b") << u"A2"_s;
    QTest::newRow("half a letter") << inlineCell("a_xD800_b") << u"A2"_s;
}

void TestHostileFiles::refusesRows()
{
    QFETCH(QByteArray, sheet);
    QFETCH(QString, reason);
    const Workbook read = valueOf(readWorkbook(xlsx({sheet}), u"a.xlsx"_s));
    QCOMPARE(read.tables.front().rows.size(), size_t(2));
    const QString defect = read.tables.front().rows.back().defect;
    QVERIFY2(QString(defect).remove(u'.').remove(u',').contains(reason), qPrintable(defect));
}

void TestHostileFiles::refusesCellsOfAGrid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("column");
    const auto failed = [](const QByteArray &shown) {
        return xlsx(
            {R"(<sheetData><row><c t="inlineStr"><is><t>Institution</t></is></c><c t="inlineStr"><is><t>Angebot)"
             R"(</t></is></c><c t="inlineStr"><is><t>Ziele</t></is></c></row><row><c t="inlineStr"><is><t>VHS)"
             R"(</t></is></c><c t="inlineStr"><is><t>Kurs</t></is></c><c t="e"><v>)" +
             shown + "</v></c></row></sheetData>"});
    };
    QTest::newRow("#REF! of Excel") << failed("#REF!") << u"Ziele"_s;
    QTest::newRow("#BEZUG! in a CSV") << QByteArray("Institution;Angebot;Ziele\nVHS;#BEZUG!;1\n") << u"Angebot"_s;
    QTest::newRow("about 40") << gridWith({"VHS", "Kurs", "1", "ca. 40"}) << u"Teilnehmende"_s;
    QTest::newRow("30-40") << gridWith({"VHS", "Kurs", "1", "30-40"}) << u"Teilnehmende"_s;
    const QByteArray texts = "<sheetData><row><c t=\"inlineStr\"><is><t>Institution</t></is></c><c t=\"inlineStr\"><is>"
                             "<t>Angebot</t></is></c><c t=\"inlineStr\"><is><t>Ziele</t></is></c><c t=\"inlineStr\">"
                             "<is><t>Teilnehmende</t></is></c></row>";
    const auto row = [](const QByteArray &title, const QByteArray &people) {
        return "<row><c t=\"inlineStr\"><is><t>VHS</t></is></c><c t=\"inlineStr\"><is><t>" + title +
               "</t></is></c><c t=\"inlineStr\"><is><t>1</t></is></c><c><v>" + people + "</v></c></row>";
    };
    QTest::newRow("one number for two rows")
        << xlsx({texts + row("Kurs", "40") + row("Treff", "") +
                 "</sheetData><mergeCells><mergeCell ref=\"D2:D3\"/></mergeCells>"})
        << u"Teilnehmende"_s;
}

void TestHostileFiles::refusesCellsOfAGrid()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, column);
    StoreFile file;
    auto store = file.open();
    const auto planned = plan(*store, bytes);
    VERIFY_RESULT(planned);
    QVERIFY(!planned->files[0].refused.isEmpty());
    for (const Refusal &refusal : planned->files[0].refused)
        QCOMPARE(refusal.column, column);
    QVERIFY(planned->files[0].rows.empty());
}

void TestHostileFiles::takesTextForText()
{
    StoreFile file;
    auto store = file.open();
    const auto planned = plan(*store, gridWith({"VHS", "=HYPERLINK(\"http://x.example\";\"Kurs\")", "1", "40"}));
    VERIFY_RESULT(planned);
    QCOMPARE(planned->files[0].refused, QList<Refusal>());
    VERIFY_RESULT(apply(*store, *planned));
    const QByteArray written = exported(*store);
    QVERIFY(written.contains("\"'=HYPERLINK(\"\"http://x.example\"\";\"\"Kurs\"\")\""));
    QCOMPARE(changesOf(import(*store, written)), QList{RowChange::Unchanged});
    QVERIFY(import(*store, "Institution;Angebot;Ziele\nVHS;\"#NV\";1\n").refused.isEmpty());
    QCOMPARE(changesOf(import(*store, exported(*store))), (QList{RowChange::Unchanged, RowChange::Unchanged}));
}

void TestHostileFiles::takesTwinsForOne()
{
    StoreFile file;
    auto store = file.open();
    const ImportedFile composed = import(*store, gridWith({"Café", "Kurs für Mütter", "1", "40"}));
    QCOMPARE(changesOf(composed), QList{RowChange::New});
    const ImportedFile decomposed =
        import(*store, gridWith({"Cafe\xcc\x81", "Kurs fu\xcc\x88r Mu\xcc\x88tter", "1", "40"}));
    QCOMPARE(decomposed.refused, QList<Refusal>());
    QCOMPARE(changesOf(decomposed), QList{RowChange::Unchanged});
}

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "tst_hostilefiles.moc"
