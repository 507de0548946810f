#include "core/base/files.h"
#include "core/storage/filelock.h"
#include "tests/cli/program.h"

#include <QJsonArray>
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
    void saysRefusalsInJson();
    void makesAFileOnce();
    void makesTheSampleTown();
    void opensRounds();
    void exportsTheNewestRound();
    void refusesUnknownFormats();
    void checksAFile();
    void saysWhereTheBackupsOfADamagedFileAre();
    void backsUpAndRestores();
    void breaksAStaleLockOnlyWhenTold();
    void speaksThePersonsLanguage();
};

void TestCli::tellsItsUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("program") << QStringList{u"--help"_s};
    QTest::newRow("version") << QStringList{u"--version"_s};
    for (const char *command : {"new", "round", "import", "export", "check", "backup", "restore"})
        QTest::newRow(command) << QStringList{QString::fromLatin1(command), u"--help"_s};
}

void TestCli::tellsItsUsage()
{
    QFETCH(QStringList, arguments);
    const Answer answer = Program().run(arguments);
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.out.contains(u"inko"_s, Qt::CaseInsensitive));
    QCOMPARE(answer.err, QString());
    if (arguments.size() > 1)
        QVERIFY(answer.out.contains(u"inko "_s + arguments.front()));
}

void TestCli::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
    QTest::newRow("unknown option of the program") << QStringList{u"--frobnicate"_s};
    QTest::newRow("unknown option of a command") << QStringList{u"new"_s, u"a.inko"_s, u"--frobnicate"_s};
    QTest::newRow("nothing given") << QStringList{u"new"_s};
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
    QCOMPARE(answer.out, QString());
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
    const Answer answer = program.run({u"export"_s, u"Stadt.inko"_s, u"--out"_s, u"a.xlsx"_s});
    QCOMPARE(answer.status, 1);
    QVERIFY(answer.err.contains(u".csv"_s));
    program.write(u"a.xlsx"_s, "PK");
    QCOMPARE(program.run({u"import"_s, u"Stadt.inko"_s, u"a.xlsx"_s, u"--year"_s, u"2026"_s}).status, 1);
}

void TestCli::checksAFile()
{
    const Program program;
    program.run({u"new"_s, u"Stadt.inko"_s});
    const Answer whole = program.run({u"check"_s, u"Stadt.inko"_s, u"--json"_s});
    QCOMPARE(whole.status, 0);
    QCOMPARE(whole.json(), QJsonObject({{u"ok"_s, true}, {u"problems"_s, QJsonArray()}}));
    program.write(u"halb.inko"_s, program.read(u"Stadt.inko"_s).first(5000));
    const Answer broken = program.run({u"check"_s, u"halb.inko"_s, u"--json"_s});
    QCOMPARE(broken.status, 1);
    QCOMPARE(broken.json()["ok"_L1], QJsonValue(false));
    QVERIFY(!broken.json()["problems"_L1].toArray().isEmpty());
    QVERIFY(!broken.err.isEmpty());
    QCOMPARE(program.run({u"check"_s, u"nichts.inko"_s}).status, 1);
}

void TestCli::saysWhereTheBackupsOfADamagedFileAre()
{
    const Program program;
    program.run({u"new"_s, u"Stadt.inko"_s});
    program.write(u"raster.csv"_s, "Institution;Angebot;Ziele\nVHS;Kurs;1\n");
    program.run({u"import"_s, u"Stadt.inko"_s, u"raster.csv"_s, u"--year"_s, u"2026"_s, u"--create"_s});
    program.write(u"Stadt.inko"_s, program.read(u"Stadt.inko"_s).first(5000));
    const QList<QStringList> calls = {{u"check"_s, u"Stadt.inko"_s},
                                      {u"backup"_s, u"Stadt.inko"_s, u"--out"_s, u"copy.inko"_s},
                                      {u"export"_s, u"Stadt.inko"_s, u"--out"_s, u"a.csv"_s}};
    for (const QStringList &call : calls) {
        const Answer answer = program.run(call);
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.err.contains(u"Stadt.inko.backups"_s), qPrintable(answer.err));
    }
}

void TestCli::backsUpAndRestores()
{
    const Program program;
    program.run({u"new"_s, u"Stadt.inko"_s});
    QCOMPARE(program.run({u"backup"_s, u"Stadt.inko"_s, u"--out"_s, u"Kopie.inko"_s}).status, 0);
    QCOMPARE(program.run({u"restore"_s, u"Kopie.inko"_s, u"--out"_s, u"Neu.inko"_s}).status, 0);
    QCOMPARE(program.run({u"check"_s, u"Neu.inko"_s}).status, 0);
    const Answer taken = program.run({u"restore"_s, u"Kopie.inko"_s, u"--out"_s, u"Stadt.inko"_s});
    QCOMPARE(taken.status, 1);
    QVERIFY(taken.err.contains(u"Stadt.inko"_s));
}

void TestCli::breaksAStaleLockOnlyWhenTold()
{
    const Program program;
    program.run({u"new"_s, u"Stadt.inko"_s});
    {
        const auto held = FileLock::acquire(program.path(u"Stadt.inko"_s), systemTime);
        QVERIFY(held.has_value());
        QCOMPARE(program.run({u"round"_s, u"Stadt.inko"_s, u"--year"_s, u"2026"_s, u"--json"_s})
                     .json()["error"_L1]["code"_L1]
                     .toString(),
                 u"Locked"_s);
        QByteArray lock = program.read(u"Stadt.inko.lock"_s);
        lock.replace(QByteArray::number(QCoreApplication::applicationPid()), "999999999");
        program.write(u"Stale.inko.lock"_s, lock);
    }
    QFile::rename(program.path(u"Stale.inko.lock"_s), program.path(u"Stadt.inko.lock"_s));
    const Answer refused = program.run({u"round"_s, u"Stadt.inko"_s, u"--year"_s, u"2026"_s, u"--json"_s});
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.json()["error"_L1]["code"_L1].toString(), u"StaleLock"_s);
    QVERIFY(refused.err.contains(u"--break-lock"_s));
    QCOMPARE(program.run({u"round"_s, u"Stadt.inko"_s, u"--year"_s, u"2026"_s, u"--break-lock"_s}).status, 0);
}

void TestCli::speaksThePersonsLanguage()
{
    const Program program;
    const QStringList call = {u"export"_s, u"missing.inko"_s, u"--out"_s, u"a.csv"_s};
    const QString english = program.run(call, u"en_GB"_s).err;
    QCOMPARE(program.run(call, u"fr_FR"_s).err, english);
    QVERIFY(english.startsWith(u"There is no"_s) || !english.isEmpty());
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
