#include "core/report/reportsections.h"
#include "tests/core/exchange/importfixture.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"

#include <QStringEncoder>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// Files are recognised by their headers, whoever wrote them.
class TestImportTables : public QObject {
    Q_OBJECT

private slots:
    void sortsFilesByWhatTheyName();
    void recognisesTables_data();
    void recognisesTables();
    void knowsHeadersHoweverTheyAreWritten_data();
    void knowsHeadersHoweverTheyAreWritten();
    void namesColumnsAsTheFileDoes();
    void saysWhichColumnsWereNotRead();
    void refusesAHeaderAmongTheRows();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void takesDashesForNothing();
    void limitsJsonAsCsv_data();
    void limitsJsonAsCsv();
    void saysWhereJsonCannotBeRead();
    void keepsTheTownsNameApartFromNewSections();
    void introducesEverySectionOfTheReport();
    void readsNumbersThatExcelMadeDates();
    void readsJsonInAnyEncoding();
    void mapsColumns_data();
    void mapsColumns();
    void refusesUnknownTables_data();
    void refusesUnknownTables();
};

void TestImportTables::sortsFilesByWhatTheyName()
{
    StoreFile file;
    auto store = file.open();
    const auto planned = planImport(
        *store,
        {source("Institution;Angebot;Ziele;Zielgruppen\nVHS;Kurs;1;Frauen\n"),
         source("Institution;Kurzname\nVolkshochschule;VHS\n"), source("Liste;Wert\nZielgruppe;Frauen\n"),
         source("Konzept;Nummer;Ebene;Titel\nINKO;1;Leitziel;Sprache\n"), source("Konzept;Ebene\nINKO;Stadt\n")},
        {2026, Creating::Refuse, BadRows::RefuseAll});
    VERIFY_RESULT(planned);
    QVERIFY(!planned->refusesAnything());
    VERIFY_RESULT(apply(*store, *planned));
    QCOMPARE(store->table<GridEntry>().all()->size(), 1);
    QCOMPARE(store->table<Organisation>().all()->front().name, u"Volkshochschule"_s);
}

void TestImportTables::recognisesTables_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("table");
    QTest::newRow("grid") << QByteArray("Angebot;Institution;Ziele") << u"Grid"_s;
    QTest::newRow("grid in English") << QByteArray("Organisation;Activity;Goals;Funder") << u"Grid"_s;
    QTest::newRow("lists") << QByteArray("Liste;Wert;Weitere Namen") << u"Lists"_s;
    QTest::newRow("institutions") << QByteArray("Institution;Kurzname;Weitere Namen;Bereich;Webseite")
                                  << u"Institutions"_s;
    QTest::newRow("contacts") << QByteArray("Institution;Funktion;Name;E-Mail") << u"Contacts"_s;
    QTest::newRow("concepts") << QByteArray("Konzept;Ebene;Beschlossen von") << u"Concepts"_s;
    QTest::newRow("goals") << QByteArray("Konzept;Nummer;Ebene;Titel") << u"Goals"_s;
    QTest::newRow("milestones") << QByteArray("Ziel;Meilenstein;Fällig am") << u"Milestones"_s;
    QTest::newRow("relations") << QByteArray("Ziel;Beziehung;Anderes Ziel") << u"Relations between goals"_s;
    QTest::newRow("rounds") << QByteArray("Jahr;Beginn;Frist") << u"Survey rounds"_s;
    QTest::newRow("returns") << QByteArray("Jahr;Institution;Stand;Weg") << u"Returns"_s;
    QTest::newRow("texts") << QByteArray("Jahr;Abschnitt;Text") << u"Texts of the report"_s;
}

void TestImportTables::recognisesTables()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, table);
    StoreFile file;
    auto store = file.open();
    const auto planned = plan(*store, header + ";Etwas anderes\n");
    VERIFY_RESULT(planned);
    QCOMPARE(planned->files[0].table, table);
    QCOMPARE(planned->files[0].unknownColumns, QStringList(u"Etwas anderes"_s));
}

void TestImportTables::knowsHeadersHoweverTheyAreWritten_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("capitals") << QByteArray("INSTITUTION;angebot;ZIELE;TEILNEHMENDE");
    QTest::newRow("spaces") << QByteArray(" Institution ;Angebot  ;\u00a0Ziele; Teilnehmende");
    QTest::newRow("colons and stars") << QByteArray("Institution:;Angebot*;Ziele *:;Teilnehmende :");
    QTest::newRow("line breaks") << QByteArray("Institution;Angebot;\"Ziele\n\";\"Teil-\r\nnehmende\"");
    QTest::newRow("invisible letters") << QByteArray("\u200bInstitution;An\u00adgebot;\ufeffZiele;Teilnehmende");
    QTest::newRow("both numbers") << QByteArray("Institution;Angebot;Ziel(e);Teilnehmende");
    QTest::newRow("moved") << QByteArray("Institution;Angebot;Ziele;Teilnehmende;;;");
    QTest::newRow("English") << QByteArray("Organisation;Activity;Goals;Participants");
    QTest::newRow("English, other spelling") << QByteArray("ORGANIZATION;activity;Goals;participants");
    QTest::newRow("below a title") << QByteArray("INKO-Raster 2026\n\nInstitution;Angebot;Ziele;Teilnehmende");
    QTest::newRow("below a line that names a column")
        << QByteArray("Institution: VHS;;;\nInstitution;Angebot;Ziele;Teilnehmende");
}

void TestImportTables::knowsHeadersHoweverTheyAreWritten()
{
    QFETCH(QByteArray, header);
    StoreFile file;
    auto store = file.open();
    const ImportedFile imported = import(*store, header + "\nVHS;Kurs;1;7\n");
    QCOMPARE(changesOf(imported), QList<RowChange>{RowChange::New});
    QCOMPARE(imported.unknownColumns, QStringList());
    QCOMPARE(store->table<GridEntry>().all()->front().participants, std::optional(7));
}

void TestImportTables::namesColumnsAsTheFileDoes()
{
    StoreFile file;
    auto store = file.open();
    const auto grid = plan(*store, "ORGANISATION:;Activity;Goals;Participants\nVHS;Course;1;many\nVHS;;1;\n");
    VERIFY_RESULT(grid);
    QCOMPARE(grid->files[0].refused.size(), 2);
    QCOMPARE(grid->files[0].refused[0].column, u"Participants"_s);
    QCOMPARE(grid->files[0].refused[1].column, u"Activity"_s);
    QVERIFY(grid->files[0].refused[1].reason.contains(u"Activity"_s));
    const auto rounds = plan(*store, "Year;Opened on;Deadline\n2026;1.9.2026;1.8.2026\n");
    VERIFY_RESULT(rounds);
    QCOMPARE(rounds->files[0].refused[0].column, u"Deadline"_s);
}

void TestImportTables::saysWhichColumnsWereNotRead()
{
    StoreFile file;
    auto store = file.open();
    const auto planned = plan(*store, "Institution;Angebot;;Haar-\nfarbe;;Ziele\nVHS;Kurs;wichtig;rot; ;1\n");
    QVERIFY(!planned); // the line break parts the header
    const auto quoted = plan(*store, "Institution;Angebot;;\"Haar\nfarbe\";;Ziele\nVHS;Kurs;wichtig;rot; ;1\n");
    VERIFY_RESULT(quoted);
    QCOMPARE(quoted->files[0].unknownColumns.size(), 2);
    QVERIFY(quoted->files[0].unknownColumns[0].contains(u'3'));
    QCOMPARE(quoted->files[0].unknownColumns[1], u"Haar farbe"_s);
}

void TestImportTables::refusesAHeaderAmongTheRows()
{
    StoreFile file;
    auto store = file.open();
    const QByteArray table = "Institution;Angebot;Ziele\nVHS;Kurs;1\n";
    const auto planned = plan(*store, table + QByteArray(table).replace("Kurs", "Treff"));
    VERIFY_RESULT(planned);
    QCOMPARE(planned->files[0].rows.size(), size_t(2));
    QCOMPARE(planned->files[0].refused.size(), 1);
    QCOMPARE(planned->files[0].refused[0].row, 3);
}

void TestImportTables::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const QByteArray office("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", 10);
    const QByteArray oldExcel = office + QByteArray("W\0o\0r\0k\0b\0o\0o\0k\0", 16);
    const QByteArray locked = office + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    QTest::newRow("a.xlsx") << QByteArray("PK\x03\x04") << u"damaged"_s;
    QTest::newRow("a.ods") << QByteArray("PK\x03\x04") << u"damaged"_s;
    QTest::newRow("a.csv") << QByteArray("PK\x03\x04\x14\0", 6) << u"damaged"_s;
    QTest::newRow("b.xlsx") << QByteArray("<html>") << u"web page"_s;
    QTest::newRow("a.pdf") << QByteArray("%PDF-1.7") << u"no table"_s;
    QTest::newRow("a.docx") << QByteArray("Kurs") << u"no table"_s;
    QTest::newRow("picture.csv") << QByteArray("\x89PNG\r\n\x1a\n") << u"no table"_s;
    QTest::newRow("b.csv") << office << u"no table"_s;
    QTest::newRow("c.xlsx") << oldExcel << u"old kind"_s;
    QTest::newRow("d.xlsx") << locked << u"password"_s;
    QTest::newRow("a.fods") << QByteArray("<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:"
                                          "opendocument:xmlns:office:1.0\"/>")
                            << u"does not read"_s;
}

void TestImportTables::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, bytes);
    const auto sheet = onlySheet(QString::fromLatin1(QTest::currentDataTag()), bytes);
    VERIFY_ERROR(sheet, Error::Code::Invalid);
    QFETCH(QString, reason);
    QVERIFY2(sheet.error().message.contains(reason), qPrintable(sheet.error().message));
}

void TestImportTables::takesDashesForNothing()
{
    StoreFile file;
    auto store = file.open();
    import(*store, "Konzept;Nummer;Ebene;Titel;Übergeordnet;Jahr;Priorität;Stand\nINKO;1;Leitziel;a;–;–;k. A.;–\n");
    QCOMPARE(store->table<Goal>().all()->size(), 1);
    const auto milestones = plan(*store, "Ziel;Meilenstein;Fällig am;Verantwortlich;Erledigt am\n"
                                         "1;Beginn;1.6.2026;–;k. A.\n1;Ende;–;;\n");
    VERIFY_RESULT(milestones);
    QCOMPARE(changesOf(milestones->files.front()), QList<RowChange>{RowChange::New});
    QCOMPARE(milestones->files.front().refused.size(), 1);
    QCOMPARE(milestones->files.front().refused.front().column, u"Fällig am"_s);
    const auto rounds = plan(*store, "Jahr;Beginn;Frist\n–;1.3.2026;\n2026;1.3.2026;–\n");
    VERIFY_RESULT(rounds);
    QCOMPARE(changesOf(rounds->files.front()), QList<RowChange>{RowChange::New});
    QCOMPARE(rounds->files.front().refused.front().column, u"Jahr"_s);
}

void TestImportTables::limitsJsonAsCsv_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("why");
    const QByteArray start = R"({"Institution":"VHS","Ziele":"1","Angebot":")";
    QTest::newRow("a huge cell") << start + QByteArray(sheetlimits::cellLength + 1, 'x') + "\"}"
                                 << sheetlimits::tooLongCell();
    QByteArray columns;
    for (qsizetype column = 0; column <= sheetlimits::columns; ++column)
        columns += R"(,"c)" + QByteArray::number(column) + R"(":1)";
    QTest::newRow("too many columns") << start + "Kurs\"" + columns + '}' << sheetlimits::tooManyColumns();
    QTest::newRow("a zero in a column's name") << start + R"(Kurs","Von\u0000":"2024"})" << u"name of a column"_s;
    QTest::newRow("a zero in a cell") << start + R"(Kurs\u0000"})" << u"“Angebot” is no text"_s;
}

void TestImportTables::limitsJsonAsCsv()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, why);
    const auto sheet = onlySheet(u"a.json"_s, '[' + row + ']');
    const QString said = sheet ? sheet->rows.front().defect : sheet.error().message;
    QVERIFY2(said.contains(why), qPrintable(said));
}

void TestImportTables::saysWhereJsonCannotBeRead()
{
    const auto sheet = onlySheet(u"a.json"_s, "[{\"Träger\":\"VHS für Ältere\" x}]"); // x is its character no. 29
    VERIFY_ERROR(sheet, Error::Code::Invalid);
    QVERIFY2(sheet.error().message.contains(u"no. 29 "_s), qPrintable(sheet.error().message));
}

void TestImportTables::keepsTheTownsNameApartFromNewSections()
{
    StoreFile file;
    auto store = file.open();
    const auto planned = plan(*store, "Jahr;Abschnitt;Text\n;Stadt;Neustadt\n2026;Vorwort;Guten Tag\n;Stadt;Altdorf\n"
                                      "2026;Anhang;Quellen\n");
    VERIFY_RESULT(planned);
    const ImportedFile &texts = planned->files.front();
    QCOMPARE(changesOf(texts), (QList<RowChange>{RowChange::New, RowChange::New, RowChange::New}));
    QCOMPARE(texts.refused.size(), 1); // the name said twice
    QCOMPARE(texts.refused.front().row, 4);
}

void TestImportTables::introducesEverySectionOfTheReport()
{
    StoreFile file;
    auto store = file.open();
    QByteArray table = "Jahr;Abschnitt;Text\n";
    const QList<QByteArray> names = {"Vorwort",       "Vorgehen", "Ziele im Überblick", "Leitziele", "Institutionen",
                                     "Zielgruppen",   "Lücken",   "Widersprüche",       "Konferenz", "Veranstaltungen",
                                     "Zufriedenheit", "Haushalt", "Bevölkerung",        "Vergleich", "Anhang"};
    for (const QByteArray &name : names)
        table += "2026;" + name + ";über " + name + '\n';
    import(*store, table);
    const auto sections = ReportSections(*store).ofYear(2026);
    VERIFY_RESULT(sections);
    QStringList introductions;
    for (const ReportSection &section : *sections)
        introductions << section.introduction;
    QStringList expected;
    for (const QByteArray &name : names)
        expected << u"über "_s + QString::fromUtf8(name);
    QCOMPARE(introductions, expected);
}

void TestImportTables::readsNumbersThatExcelMadeDates()
{
    StoreFile file;
    auto store = file.open();
    import(*store, "Konzept;Nummer;Ebene;Titel;Übergeordnet\nINKO;1;Leitziel;a;\nINKO;01. Feb;Leitziel;b;\n"
                   "INKO;1.2.1;Handlungsziel;c;01.02.2026\n");
    const auto goals = store->table<Goal>().all(u"id"_s);
    VERIFY_RESULT(goals);
    QCOMPARE(goals->size(), 3);
    QCOMPARE(goals->at(1).number, u"1.2"_s);
    QCOMPARE(goals->at(2).parent, std::optional(goals->at(1).id));
}

void TestImportTables::readsJsonInAnyEncoding()
{
    const QString text =
        uR"([{"Institution": "Träger", "Angebot": "Kurs", "Ziele": [1, "2.1"], "Teilnehmende": 12}])"_s;
    for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encoder(text);
        const auto sheet = onlySheet(u"raster.json"_s, bytes);
        VERIFY_RESULT(sheet);
        QCOMPARE(sheet->rows.front().cells, QStringList({u"Kurs"_s, u"Träger"_s, u"12"_s, u"1; 2.1"_s}));
    }
}

void TestImportTables::mapsColumns_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("mapping");
    QTest::newRow("renamed") << QByteArray("Wer;Was;Nr.\nVHS;Kurs;1\n")
                             << QByteArray(R"({"Wer": "Institution", "Was": "Angebot", "Nr.": "Ziele"})");
    QTest::newRow("names change places") << QByteArray("Angebot;Institution;Ziele\nVHS;Kurs;1\n")
                                         << QByteArray(R"({"Institution": "Angebot", "Angebot": "Institution"})");
    QTest::newRow("another takes the name")
        << QByteArray("Titel;Angebot;Wer;Ziele\nKurs;Langes;VHS;1\n")
        << QByteArray(R"({"Titel": "Angebot", "Angebot": "", "Wer": "Institution"})");
    QTest::newRow("left out") << QByteArray("a;Institution;b;Angebot;c;Ziele;d\nx;VHS;x;Kurs;x;1;x\n")
                              << QByteArray(R"({"a": "", "b": "", "c": "", "d": " "})");
    QTest::newRow("filled in") << QByteArray("Angebot;Ziele\nKurs;\n")
                               << QByteArray(R"({"=": {"Institution": "VHS", "Ziele": "1"}})");
    QTest::newRow("below a title") << QByteArray("Stadt X, Abfrage\n\nWer;Was;Nr.\nVHS;Kurs;1\n")
                                   << QByteArray(R"({"wer:": "Institution", "WAS": "Angebot", "Nr.": "Ziele"})");
    QTest::newRow("several become one")
        << QByteArray("Wer;Art;Name;Ziel A;Ziel B\nVHS;;Kurs;;1\n")
        << QByteArray(
               R"({"Wer": "Institution", "Art": "Angebot", "Name": "Angebot", "Ziel A": "Ziele", "Ziel B": "Ziele"})");
    QTest::newRow("tags of HXL") << QByteArray("Wer;Was;Nr.\n#org; #activity +name ;#indicator\nVHS;Kurs;1\n")
                                 << QByteArray(R"({"#indicator": "Ziele"})");
    QTest::newRow("one becomes several") << QByteArray("Was;Ziele\nKurs;1\n")
                                         << QByteArray(
                                                R"({"Was": ["Angebot", "Geldgeber"], "=": {"Institution": "VHS"}})");
    QTest::newRow("a mapping with byte order mark")
        << QByteArray("Wer;Angebot;Ziele\nVHS;Kurs;1\n") << QByteArray("\xef\xbb\xbf{\"Wer\": \"Institution\"}");
}

void TestImportTables::mapsColumns()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, mapping);
    const auto read = readMapping(mapping);
    VERIFY_RESULT(read);
    const auto sheet = onlySheet(u"raster.csv"_s, bytes, *read);
    VERIFY_RESULT(sheet);
    StoreFile file;
    auto store = file.open();
    const auto planned =
        planImport(*store, {{u"raster.csv"_s, *sheet, {}}}, {2026, Creating::Create, BadRows::RefuseAll});
    VERIFY_RESULT(planned);
    QCOMPARE(planned->files[0].refused, QList<Refusal>());
    QCOMPARE(planned->files[0].unknownColumns, QStringList());
    VERIFY_RESULT(apply(*store, *planned));
    QVERIFY(exported(*store).contains(";VHS;Kurs;;1;"));
}

void TestImportTables::refusesUnknownTables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no header that is known") << QByteArray("a;b\n1;2\n");
    QTest::newRow("a column is missing") << QByteArray("Institution;Angebotstitel;Ziele;Zielgruppen\nVHS;Kurs;1;\n");
    QTest::newRow("a column twice") << QByteArray("Institution;Angebot;Ziele;ziele:\nVHS;Kurs;1;2\n");
    QTest::newRow("a web page") << QByteArray("<html><table><tr><td>Institution</td></tr></table>");
    QTest::newRow("two columns of one meaning") << QByteArray("Institution;Angebot;Activity;Ziele\nVHS;Kurs;x;1\n");
}

void TestImportTables::refusesUnknownTables()
{
    QFETCH(QByteArray, bytes);
    StoreFile file;
    auto store = file.open();
    const auto planned = plan(*store, bytes);
    VERIFY_ERROR(planned, Error::Code::Invalid);
    QVERIFY(planned.error().message.contains(u"raster.csv"_s));
}

QTEST_GUILESS_MAIN(TestImportTables)
#include "tst_importtables.moc"
