#include "core/base/files.h"
#include "core/storage/filelock.h"
#include "tests/cli/program.h"

#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// Every command of the real program: what it does, what it says where, and how it ends.
class TestCli : public QObject {
    Q_OBJECT

private slots:
    void tellsItsUsage_data();
    void tellsItsUsage();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void saysWrongUsageInJson();
    void namesTheOptionThatIsWrong_data();
    void namesTheOptionThatIsWrong();
    void saysThatThereIsNoDisplay_data();
    void saysThatThereIsNoDisplay();
    void needsTheWindowForNoCommand();
    void writesNothingOverTheFileItself_data();
    void writesNothingOverTheFileItself();
    void saysWhyAPlaceCannotBeWritten_data();
    void saysWhyAPlaceCannotBeWritten();
    void namesFilesWithUmlautsInAnyLocale();
    void endsWellWhereNobodyListens_data();
    void endsWellWhereNobodyListens();
    void saysRefusalsInJson();
    void makesAFileOnce();
    void givesATownsFileItsEnding();
    void makesTheSampleTown();
    void opensRounds();
    void saysThatThereWasNothingToCarryOver();
    void exportsTheNewestRound();
    void refusesUnknownFormats();
    void speaksThePersonsLanguage_data();
    void speaksThePersonsLanguage();
};

void TestCli::tellsItsUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("program") << QStringList{u"--help"_s};
    QTest::newRow("version") << QStringList{u"--version"_s};
    for (const char *command : {"new", "round", "import", "export", "report", "check", "backup", "restore"})
        QTest::newRow(command) << QStringList{QString::fromLatin1(command), u"--help"_s};
}

void TestCli::tellsItsUsage()
{
    QFETCH(QStringList, arguments);
    const Answer answer = Program().run(arguments);
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.out.contains(u"inko"_s, Qt::CaseInsensitive));
    QCOMPARE(answer.err, QString());
    if (arguments.size() > 1) {
        QVERIFY(answer.out.startsWith(u"Usage: inko "_s + arguments.front()));
        const Answer german = Program().run(arguments, u"de"_s);
        QVERIFY(german.out.startsWith(u"Aufruf: inko "_s + arguments.front()));
        QVERIFY2(!german.out.contains(u"FILE"_s), qPrintable(german.out));
    }
}

void TestCli::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
    QTest::newRow("unknown option of the program") << QStringList{u"--frobnicate"_s};
    QTest::newRow("unknown option of a command") << QStringList{u"new"_s, u"a.inko"_s, u"--frobnicate"_s};
    QTest::newRow("nothing given") << QStringList{u"new"_s};
    QTest::newRow("a file without a name") << QStringList{u"new"_s, QString()};
    QTest::newRow("a value that is missing") << QStringList{u"export"_s, u"a.inko"_s, u"--out"_s};
    QTest::newRow("a value too many") << QStringList{u"check"_s, u"a.inko"_s, u"--json=yes"_s};
    QTest::newRow("an option that no window has") << QStringList{u"-v"_s};
    QTest::newRow("a year of two figures") << QStringList{u"round"_s, u"a.inko"_s, u"--year"_s, u"26"_s};
    QTest::newRow("too much given") << QStringList{u"check"_s, u"a.inko"_s, u"b.inko"_s};
    QTest::newRow("no year") << QStringList{u"round"_s, u"a.inko"_s};
    QTest::newRow("not a year") << QStringList{u"round"_s, u"a.inko"_s, u"--year"_s, u"bald"_s};
    QTest::newRow("not a day") << QStringList{u"round"_s, u"a.inko"_s,     u"--year"_s,
                                              u"2026"_s,  u"--deadline"_s, u"morgen"_s};
    QTest::newRow("no file to import") << QStringList{u"import"_s, u"a.inko"_s, u"--year"_s, u"2026"_s};
    QTest::newRow("export to nowhere") << QStringList{u"export"_s, u"a.inko"_s};
    QTest::newRow("backup to nowhere") << QStringList{u"backup"_s, u"a.inko"_s};
    QTest::newRow("backup onto itself") << QStringList{u"backup"_s, u"a.inko"_s, u"--out"_s, u"a.inko"_s};
    QTest::newRow("restore to nowhere") << QStringList{u"restore"_s, u"a.inko"_s};
}

void TestCli::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    const Answer answer = Program().run(arguments);
    QCOMPARE(answer.status, 2);
    QVERIFY(!answer.err.isEmpty());
    QVERIFY2(!answer.err.contains(u".."_s), qPrintable(answer.err));
    QCOMPARE(answer.out, QString());
}

void TestCli::saysWrongUsageInJson()
{
    for (const QStringList &call : {QStringList{u"export"_s, u"a.inko"_s, u"--frobnicate"_s, u"--json"_s},
                                    QStringList{u"round"_s, u"a.inko"_s, u"--json"_s}}) {
        const Answer answer = Program().run(call);
        QCOMPARE(answer.status, 2);
        QCOMPARE(answer.json()["error"_L1]["code"_L1].toString(), u"WrongUsage"_s);
        QVERIFY(answer.err.startsWith(answer.json()["error"_L1]["message"_L1].toString()));
    }
}

void TestCli::namesTheOptionThatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("option");
    QTest::newRow("unknown") << QStringList{u"new"_s, u"a.inko"_s, u"--frobnicate"_s} << u"“--frobnicate”"_s;
    QTest::newRow("unknown, short") << QStringList{u"new"_s, u"a.inko"_s, u"-f"_s} << u"“-f”"_s;
    QTest::newRow("without its value") << QStringList{u"export"_s, u"a.inko"_s, u"--out"_s} << u"“--out”"_s;
    QTest::newRow("a value too many") << QStringList{u"check"_s, u"--json=yes"_s, u"a.inko"_s} << u"“--json”"_s;
    QTest::newRow("twice") << QStringList{u"round"_s, u"a.inko"_s, u"--year=2025"_s, u"--year=2026"_s} << u"“--year”"_s;
}

void TestCli::namesTheOptionThatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, option);
    const Answer answer = Program().run(arguments);
    QCOMPARE(answer.status, 2);
    QVERIFY2(answer.err.contains(option), qPrintable(answer.err));
    const Answer german = Program().run(arguments, u"de"_s);
    option.replace(u'“', u'„').replace(u'”', u'“');
    QVERIFY2(german.err.contains(option), qPrintable(german.err));
}

void TestCli::saysThatThereIsNoDisplay_data()
{
    using Environment = QHash<QString, QString>;
    QTest::addColumn<Environment>("environment");
    QTest::newRow("none") << Environment();
    QTest::newRow("one that is gone") << Environment{{u"DISPLAY"_s, u":4711"_s}};
    QTest::newRow("no display's name") << Environment{{u"DISPLAY"_s, u"Bildschirm"_s}};
    QTest::newRow("a Wayland one that is gone") << Environment{{u"WAYLAND_DISPLAY"_s, u"wayland-4711"_s}};
    QTest::newRow("both gone") << Environment{{u"WAYLAND_DISPLAY"_s, u"wayland-4711"_s}, {u"DISPLAY"_s, u":4711"_s}};
    QTest::newRow("asked for by name") << Environment{{u"QT_QPA_PLATFORM"_s, u"xcb"_s}, {u"DISPLAY"_s, u":4711"_s}};
    QTest::newRow("of no known kind") << Environment{{u"QT_QPA_PLATFORM"_s, u"nirgends"_s}};
}

void TestCli::saysThatThereIsNoDisplay()
{
    using Environment = QHash<QString, QString>;
    QFETCH(Environment, environment);
    const Program program;
    program.run({u"new"_s, u"Stadt.inko"_s});
    environment.insert(u"LANGUAGE"_s, u"de"_s);
    for (const QStringList &call : {QStringList(), QStringList{u"Stadt.inko"_s}, QStringList{u"nicht-da.inko"_s}}) {
        const Answer answer = program.run(call, environment);
        QCOMPARE(answer.err,
                 u"Hier gibt es keinen Bildschirm für ein Fenster. „inko --help“ zählt auf, was ohne geht.\n"_s);
        QCOMPARE(answer.status, 1);
    }
}

void TestCli::needsTheWindowForNoCommand()
{
    const Program program;
    const QString alone = program.path(u"inko"_s);
    QVERIFY(QFile::copy(qEnvironmentVariable("INKO_PROGRAM"), alone));
    QVERIFY2(!program.read(u"inko"_s).contains("libQt6Gui"), "loaded at each start, and used by no command");
    const auto run = [&](const QStringList &arguments) {
        return program.run(alone, arguments, {{u"LANGUAGE"_s, u"en"_s}});
    };
    QCOMPARE(run({u"new"_s, u"Stadt.inko"_s, u"--sample"_s}).status, 0);
    const QStringList report{u"report"_s, u"Stadt.inko"_s, u"--year"_s, u"2026"_s, u"--out"_s, u"B.pdf"_s};
    QCOMPARE(run(report).status, 0);
    QVERIFY(program.read(u"B.pdf"_s).startsWith("%PDF"));

    const Answer answer = run({u"Stadt.inko"_s});
    QCOMPARE(answer.err,
             u"The window cannot be opened, for “%1” is missing. Install Inko again.\n"_s.arg(alone + u"-window"_s));
    QCOMPARE(answer.status, 1);
}

void TestCli::writesNothingOverTheFileItself_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList report = {u"report"_s, u"Stadt.inko"_s, u"--year"_s, u"2026"_s, u"--out"_s};
    const QStringList backup = {u"backup"_s, u"Stadt.inko"_s, u"--out"_s};
    for (const QString &name : {u"Stadt.inko"_s, u"./Stadt.inko"_s, u"sub/../Stadt.inko"_s, u"link.inko"_s}) {
        QTest::newRow(qPrintable(u"report "_s + name)) << report + QStringList{name};
        QTest::newRow(qPrintable(u"backup "_s + name)) << backup + QStringList{name};
    }
    QTest::newRow("report link.pdf") << report + QStringList{u"link.pdf"_s};
    QTest::newRow("report, another town") << report + QStringList{u"Stadt.csv"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"Stadt.csv"_s, u"--out"_s, u"Stadt.csv"_s};
}

void TestCli::writesNothingOverTheFileItself()
{
    QFETCH(QStringList, arguments);
    const Program program;
    program.run({u"new"_s, u"Stadt.inko"_s});
    program.run({u"new"_s, u"Stadt.csv"_s});
    QDir(program.path({})).mkdir(u"sub"_s);
    QFile::link(program.path(u"Stadt.inko"_s), program.path(u"link.inko"_s));
    QFile::link(program.path(u"Stadt.inko"_s), program.path(u"link.pdf"_s));
    const QByteArray before = program.read(u"Stadt.inko"_s) + program.read(u"Stadt.csv"_s);
    const Answer answer = program.run(arguments);
    QCOMPARE(answer.status, 2);
    QVERIFY2(answer.err.contains(u"--out"_s), qPrintable(answer.err));
    QCOMPARE(program.read(u"Stadt.inko"_s) + program.read(u"Stadt.csv"_s), before);
}

void TestCli::saysWhyAPlaceCannotBeWritten_data()
{
    QTest::addColumn<QStringList>("call"); // without the place
    QTest::newRow("export") << QStringList{u"export"_s, u"Stadt.inko"_s, u"--out"_s};
    QTest::newRow("report") << QStringList{u"report"_s, u"Stadt.inko"_s, u"--year"_s, u"2026"_s, u"--out"_s};
    QTest::newRow("backup") << QStringList{u"backup"_s, u"Stadt.inko"_s, u"--out"_s};
    QTest::newRow("restore") << QStringList{u"restore"_s, u"Stadt.inko"_s, u"--out"_s};
    QTest::newRow("new") << QStringList{u"new"_s};
}

void TestCli::saysWhyAPlaceCannotBeWritten()
{
    QFETCH(QStringList, call);
    const QString ending = call.front() == u"report"_s ? u".pdf"_s : u".csv"_s;
    const Program program;
    program.run({u"new"_s, u"Stadt.inko"_s});
    program.write(u"raster.csv"_s, "Institution;Angebot;Ziele\nVHS;Kurs;1\n");
    program.run({u"import"_s, u"Stadt.inko"_s, u"raster.csv"_s, u"--year"_s, u"2026"_s, u"--create"_s});
    const Answer noFolder = program.run(call + QStringList{u"nirgends/a"_s + ending});
    QCOMPARE(noFolder.status, 1);
    QVERIFY2(noFolder.err.contains(u"no folder"_s) && !noFolder.err.contains(u".part"_s), qPrintable(noFolder.err));
    QDir(program.path({})).mkdir(u"ordner"_s + ending);
    const Answer folder = program.run(call + QStringList{u"ordner"_s + ending});
    QCOMPARE(folder.status, 1);
    QVERIFY2(!folder.err.contains(u"room"_s), qPrintable(folder.err));
    QVERIFY(QFileInfo(program.path(u"ordner"_s + ending)).isDir());
}

void TestCli::namesFilesWithUmlautsInAnyLocale()
{
    const Program program;
    program.write(u"größe.csv"_s, "Institution;Angebot;Ziele\nVölker;Müßiggang;1\n");
    for (const QString &locale : {u"C"_s, u"POSIX"_s, u"de_DE.ISO-8859-1"_s}) {
        const QString file = u"Müll %1.inko"_s.arg(locale);
        const QHash<QString, QString> environment = {{u"LC_ALL"_s, locale}, {u"LANGUAGE"_s, {}}, {u"HOME"_s, {}}};
        QCOMPARE(program.run({u"new"_s, file}, environment).err, QString());
        const Answer imported =
            program.run({u"import"_s, file, u"größe.csv"_s, u"--year"_s, u"2026"_s, u"--create"_s}, environment);
        QCOMPARE(imported.err, QString());
        QVERIFY2(imported.out.startsWith(u"größe.csv (Raster)"_s), qPrintable(imported.out));
        const Answer exported = program.run({u"export"_s, file, u"--out"_s, u"raß.csv"_s}, environment);
        QCOMPARE(exported.err, QString());
        QVERIFY2(exported.out.contains(u"„raß.csv“"_s), qPrintable(exported.out));
        QVERIFY(program.read(u"raß.csv"_s).contains("Völker;Müßiggang"));
    }
}

void TestCli::endsWellWhereNobodyListens_data()
{
    QTest::addColumn<QString>("redirection");
    QTest::addColumn<int>("status");
    QTest::newRow("no stdout") << u">&-"_s << 0;
    QTest::newRow("nothing at all") << u"<&- >&- 2>&-"_s << 0;
    QTest::newRow("a full disk") << u">/dev/full"_s << 1;
    QTest::newRow("a reader that is gone") << u"| true"_s << 0; // the status is that of "true"
}

void TestCli::endsWellWhereNobodyListens()
{
    QFETCH(QString, redirection);
    QFETCH(int, status);
    const Program program;
    program.write(u"raster.csv"_s, "Institution;Angebot;Ziele\nVHS;Kurs;1\n");
    const QList<QStringList> calls = {
        {u"new"_s, u"Stadt.inko"_s},
        {u"import"_s, u"Stadt.inko"_s, u"raster.csv"_s, u"--year"_s, u"2026"_s, u"--create"_s, u"--json"_s},
        {u"export"_s, u"Stadt.inko"_s, u"--out"_s, u"a.csv"_s, u"--json"_s},
        {u"report"_s, u"Stadt.inko"_s, u"--year"_s, u"2026"_s, u"--out"_s, u"a.pdf"_s, u"--json"_s},
        {u"backup"_s, u"Stadt.inko"_s, u"--out"_s, u"b.inko"_s},
        {u"check"_s, u"Stadt.inko"_s, u"--json"_s}};
    for (const QStringList &call : calls) {
        const Answer answer = program.runInShell(call, redirection);
        QVERIFY2(answer.status == status, qPrintable(call.front() + u": "_s + answer.err));
        QVERIFY(status == 0 || answer.err.contains(u"could not be written"_s));
        QVERIFY(!QFile::exists(program.path(u"Stadt.inko.lock"_s)));
    }
    QVERIFY(program.read(u"a.csv"_s).endsWith("\r\n"));
    QVERIFY(program.read(u"a.pdf"_s).startsWith("%PDF"));
    for (const QString &file : {u"Stadt.inko"_s, u"b.inko"_s})
        QCOMPARE(program.run({u"check"_s, file}).status, 0);
}

void TestCli::saysRefusalsInJson()
{
    const Answer answer = Program().run({u"export"_s, u"missing.inko"_s, u"--out"_s, u"a.csv"_s, u"--json"_s});
    QCOMPARE(answer.status, 1);
    const QJsonObject error = answer.json()["error"_L1].toObject();
    QCOMPARE(error["code"_L1].toString(), u"NotFound"_s);
    QVERIFY(!error["message"_L1].toString().isEmpty());
    QVERIFY(answer.err.contains(error["message"_L1].toString()));
}

void TestCli::makesAFileOnce()
{
    const Program program;
    const Answer made = program.run({u"new"_s, u"Stadt.inko"_s, u"--json"_s});
    QCOMPARE(made.status, 0);
    QCOMPARE(made.json()["file"_L1].toString(), u"Stadt.inko"_s);
    const QByteArray bytes = program.read(u"Stadt.inko"_s);
    QVERIFY(!bytes.isEmpty());
    const Answer again = program.run({u"new"_s, u"Stadt.inko"_s});
    QCOMPARE(again.status, 1);
    QVERIFY(again.err.contains(u"Stadt.inko"_s));
    QCOMPARE(program.read(u"Stadt.inko"_s), bytes);
}

void TestCli::givesATownsFileItsEnding()
{
    const Program program;
    QCOMPARE(program.run({u"new"_s, u"Stadt"_s, u"--json"_s}).json()["file"_L1].toString(), u"Stadt.inko"_s);
    QCOMPARE(program.run({u"restore"_s, u"Stadt.inko"_s, u"--out"_s, u"Neu"_s}).status, 0);
    QVERIFY(QFileInfo(program.path(u"Stadt.inko"_s)).isFile() && QFileInfo(program.path(u"Neu.inko"_s)).isFile());
}

void TestCli::makesTheSampleTown()
{
    const Program program;
    const Answer made = program.run({u"new"_s, u"Stadt.inko"_s, u"--sample"_s});
    QVERIFY2(made.status == 0, qPrintable(made.err));
    QCOMPARE(program.run({u"check"_s, u"Stadt.inko"_s}).status, 0);
    for (const auto &[year, rows] : {std::pair(2025, 147), std::pair(2026, 311)}) {
        const Answer exported = program.run({u"export"_s, u"Stadt.inko"_s, u"--out"_s, u"raster.csv"_s, u"--year"_s,
                                             QString::number(year), u"--json"_s});
        QCOMPARE(exported.json()["rows"_L1].toInt(), rows);
    }
    const Answer again =
        program.run({u"import"_s, u"Stadt.inko"_s, u"raster.csv"_s, u"--year"_s, u"2026"_s, u"--json"_s});
    QVERIFY2(again.status == 0, qPrintable(again.err));
    QCOMPARE(again.json()["files"_L1][0]["unchanged"_L1].toInt(), 311);
}

void TestCli::opensRounds()
{
    const Program program;
    program.run({u"new"_s, u"Stadt.inko"_s});
    program.write(u"raster.csv"_s, "Institution;Angebot;Ziele\nVHS;Kurs;1\nCaritas;Treff;1\n");
    QCOMPARE(program.run({u"import"_s, u"Stadt.inko"_s, u"raster.csv"_s, u"--year"_s, u"2025"_s, u"--create"_s}).status,
             0);
    const Answer opened = program.run({u"round"_s, u"Stadt.inko"_s, u"--year"_s, u"2027"_s, u"--deadline"_s,
                                       u"31.12.2199"_s, u"--carry-over"_s, u"--json"_s});
    QVERIFY2(opened.status == 0, qPrintable(opened.err));
    QCOMPARE(opened.json(), QJsonObject({{u"year"_s, 2027}, {u"returns"_s, 2}, {u"entries"_s, 2}}));
    const Answer again = program.run({u"round"_s, u"Stadt.inko"_s, u"--year"_s, u"2027"_s, u"--json"_s});
    QCOMPARE(again.status, 1);
    QCOMPARE(again.json()["error"_L1]["code"_L1].toString(), u"Invalid"_s);
}

void TestCli::saysThatThereWasNothingToCarryOver()
{
    const Program program;
    program.run({u"new"_s, u"Stadt.inko"_s});
    const Answer answer = program.run({u"round"_s, u"Stadt.inko"_s, u"--year"_s, u"2026"_s, u"--carry-over"_s});
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.err.contains(u"no earlier grid"_s), qPrintable(answer.err));
}

void TestCli::exportsTheNewestRound()
{
    const Program program;
    program.run({u"new"_s, u"Stadt.inko"_s});
    QCOMPARE(program.run({u"export"_s, u"Stadt.inko"_s, u"--out"_s, u"a.csv"_s}).status, 1);
    program.write(u"alt.csv"_s, "Institution;Angebot;Ziele\nVHS;Alt;1\n");
    program.write(u"neu.csv"_s, "Institution;Angebot;Ziele;Zielgruppen;Teilnehmende;Von;Kontakt "
                                "veröffentlichen\nVHS;Neu;1;\"Frauen; Kinder\";7;3/2026;ja\n");
    program.run({u"import"_s, u"Stadt.inko"_s, u"neu.csv"_s, u"--year"_s, u"2026"_s, u"--create"_s});
    program.run({u"import"_s, u"Stadt.inko"_s, u"alt.csv"_s, u"--year"_s, u"2024"_s});
    QCOMPARE(
        program.run({u"export"_s, u"Stadt.inko"_s, u"--out"_s, u"a.json"_s, u"--json"_s}).json()["year"_L1].toInt(),
        2026);
    const QJsonArray rows = QJsonDocument::fromJson(program.read(u"a.json"_s)).array();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0]["Angebot"_L1].toString(), u"Neu"_s);
    QCOMPARE(rows[0]["Zielgruppen"_L1], QJsonValue(QJsonArray{u"Frauen"_s, u"Kinder"_s}));
    QCOMPARE(rows[0]["Teilnehmende"_L1], QJsonValue(7));
    QCOMPARE(rows[0]["Von"_L1].toString(), u"2026-03"_s);
    QCOMPARE(rows[0][u"Kontakt veröffentlichen"_s], QJsonValue(true));
    QCOMPARE(program.run({u"export"_s, u"Stadt.inko"_s, u"--out"_s, u"b.csv"_s, u"--year"_s, u"2024"_s}).status, 0);
    QVERIFY(program.read(u"b.csv"_s).startsWith("\xef\xbb\xbfID;Institution;Angebot;Kurzbeschreibung;Ziele;"));
    QCOMPARE(program.run({u"export"_s, u"Stadt.inko"_s, u"--out"_s, u"b.csv"_s, u"--year"_s, u"1999"_s}).status, 1);
}

void TestCli::refusesUnknownFormats()
{
    const Program program;
    program.run({u"new"_s, u"Stadt.inko"_s});
    const Answer answer = program.run({u"export"_s, u"Stadt.inko"_s, u"--out"_s, u"a.ods"_s});
    QCOMPARE(answer.status, 1);
    QVERIFY(answer.err.contains(u".csv"_s));
    program.write(u"a.xlsx"_s, "PK");
    QCOMPARE(program.run({u"import"_s, u"Stadt.inko"_s, u"a.xlsx"_s, u"--year"_s, u"2026"_s}).status, 1);
}

void TestCli::speaksThePersonsLanguage_data()
{
    using Environment = QHash<QString, QString>;
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<bool>("german");
    QTest::newRow("nothing is said") << Environment() << true;
    QTest::newRow("C") << Environment{{u"LANG"_s, u"C"_s}} << true;
    QTest::newRow("C.UTF-8") << Environment{{u"LC_ALL"_s, u"C.UTF-8"_s}} << true;
    QTest::newRow("German") << Environment{{u"LANG"_s, u"de_DE.UTF-8"_s}} << true;
    QTest::newRow("Austrian") << Environment{{u"LC_MESSAGES"_s, u"de_AT"_s}, {u"LANG"_s, u"en_US.UTF-8"_s}} << true;
    QTest::newRow("German before English") << Environment{{u"LANGUAGE"_s, u"de:en"_s}, {u"LANG"_s, u"en_US"_s}} << true;
    QTest::newRow("English") << Environment{{u"LANG"_s, u"en_GB.UTF-8"_s}} << false;
    QTest::newRow("English above all") << Environment{{u"LC_ALL"_s, u"en_GB"_s}, {u"LANG"_s, u"de_DE"_s}} << false;
    QTest::newRow("another language") << Environment{{u"LANG"_s, u"fr_FR.UTF-8"_s}} << false;
}

void TestCli::speaksThePersonsLanguage()
{
    using Environment = QHash<QString, QString>;
    QFETCH(Environment, environment);
    QFETCH(bool, german);
    for (const QString &name : {u"LANGUAGE"_s, u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANG"_s}) {
        if (!environment.contains(name))
            environment.insert(name, {});
    }
    const Answer answer = Program().run({u"check"_s, u"nöx.inko"_s}, environment);
    QCOMPARE(answer.err, german ? u"Eine Datei „nöx.inko“ gibt es nicht.\n"_s : u"There is no file “nöx.inko”.\n"_s);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
