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

/// The commands that look after a file: check, backup and restore, and its lock.
class TestCliKeeping : public QObject {
    Q_OBJECT

private slots:
    void checksAFile();
    void saysInHerLanguageWhatIsDamagedAndWhatToDo();
    void saysWhereTheBackupsOfADamagedFileAre();
    void namesTheFileThatCannotBeUsed_data();
    void namesTheFileThatCannotBeUsed();
    void saysWhatToDoWithADamagedFile_data();
    void saysWhatToDoWithADamagedFile();
    void callsNoForeignFileDamaged();
    void saysWhyACopyCannotBeMadeThere_data();
    void saysWhyACopyCannotBeMadeThere();
    void namesTheFileThatDoesNotFitOnTheDisk_data();
    void namesTheFileThatDoesNotFitOnTheDisk();
    void saysThatAFolderIsClosed();
    void saysWhoHasAFileAndWhatToDo();
    void saysThatNoBackupCanBeMade();
    void backsUpAndRestores();
    void replacesAnOlderBackupWhenTold();
    void breaksAStaleLockOnlyWhenTold();
};

void TestCliKeeping::checksAFile()
{
    const Program program;
    program.run({u"new"_s, u"Stadt.inko"_s});
    const Answer whole = program.run({u"check"_s, u"Stadt.inko"_s, u"--json"_s});
    QCOMPARE(whole.status, 0);
    QCOMPARE(whole.json(), QJsonObject({{u"ok"_s, true}, {u"problems"_s, QJsonArray()}, {u"details"_s, QJsonArray()}}));
    program.write(u"halb.inko"_s, program.read(u"Stadt.inko"_s).first(5000));
    const Answer broken = program.run({u"check"_s, u"halb.inko"_s, u"--json"_s});
    QCOMPARE(broken.status, 1);
    QCOMPARE(broken.json()["ok"_L1], QJsonValue(false));
    QVERIFY(!broken.json()["problems"_L1].toArray().isEmpty());
    QVERIFY(!broken.err.isEmpty());
    QCOMPARE(program.run({u"check"_s, u"nichts.inko"_s}).status, 1);
}

void TestCliKeeping::saysInHerLanguageWhatIsDamagedAndWhatToDo()
{
    const Program program;
    program.run({u"new"_s, u"Stadt.inko"_s});
    program.write(u"a.csv"_s, "Institution\nVHS\n");
    program.write(u"b.csv"_s, "Institution\nJugendamt\n");
    for (const QString &sheet : {u"a.csv"_s, u"b.csv"_s})
        QCOMPARE(program.run({u"import"_s, u"Stadt.inko"_s, sheet}).status, 0);
    QProcess shell;
    shell.start(u"sqlite3"_s,
                {program.path(u"Stadt.inko"_s), u"UPDATE organisation SET name = 'VHX' WHERE name = 'VHS'"_s});
    QVERIFY(shell.waitForFinished(-1));

    const Answer german = program.run({u"check"_s, u"Stadt.inko"_s}, u"de"_s);
    QCOMPARE(german.status, 1);
    const QStringList lines = german.err.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], u"„Stadt.inko“ ist beschädigt:"_s);
    QCOMPARE(lines[1], u"Institution „VHX“: Das ist nicht so, wie Inko es zuletzt gespeichert hat. "
                       "Ein anderes Programm oder ein Fehler des Laufwerks hat es verändert."_s);
    QVERIFY2(lines[2].startsWith(u"Was tun: "_s), qPrintable(lines[2]));
    const QStringList advised = QProcess::splitCommand(lines[3].trimmed());
    QCOMPARE(advised.value(0), u"inko"_s);
    QCOMPARE(program.run(advised.mid(1)).status, 0);
    QCOMPARE(program.run({u"check"_s, advised.last()}).status, 0);

    QVERIFY(QDir(program.path(u"Stadt.inko.backups"_s)).removeRecursively());
    const Answer english = program.run({u"check"_s, u"Stadt.inko"_s});
    QCOMPARE(english.err.split(u'\n', Qt::SkipEmptyParts).size(), 3);
    QVERIFY2(english.err.contains(u"What to do: there is no backup beside this file."_s), qPrintable(english.err));
}

void TestCliKeeping::saysWhereTheBackupsOfADamagedFileAre()
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

void TestCliKeeping::backsUpAndRestores()
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

void TestCliKeeping::replacesAnOlderBackupWhenTold()
{
    const Program program;
    program.run({u"new"_s, u"Stadt.inko"_s, u"--sample"_s});
    program.run({u"new"_s, u"Dorf.inko"_s});
    program.write(u"Kopie.inko.part"_s, "a colleague's");
    const QStringList call = {u"backup"_s, u"Dorf.inko"_s, u"--out"_s, u"Stadt.inko"_s};
    const QByteArray before = program.read(u"Stadt.inko"_s);
    const Answer refused = program.run(call);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(u"--replace"_s), qPrintable(refused.err));
    {
        const auto held = FileLock::acquire(program.path(u"Stadt.inko"_s), systemTime);
        QVERIFY(held.has_value());
        const Answer open = program.run(call + QStringList{u"--replace"_s, u"--json"_s});
        QCOMPARE(open.json()["error"_L1]["code"_L1].toString(), u"Locked"_s);
        QVERIFY2(open.err.contains(u"Stadt.inko"_s), qPrintable(open.err));
    }
    QCOMPARE(program.read(u"Stadt.inko"_s), before);
    QCOMPARE(program.run(call + QStringList{u"--replace"_s}).status, 0);
    QVERIFY(program.read(u"Stadt.inko"_s) != before);
    QCOMPARE(program.run({u"backup"_s, u"Dorf.inko"_s, u"--out"_s, u"Kopie.inko"_s}).status, 0);
    QCOMPARE(program.read(u"Kopie.inko.part"_s), QByteArray("a colleague's"));
}

void TestCliKeeping::namesTheFileThatCannotBeUsed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("foreign") << QByteArray("Guten Tag");
    QTest::newRow("begins well") << QByteArray("SQLite format 3\0", 16) + QByteArray(2000, 'x');
    const Program program;
    program.run({u"new"_s, u"Stadt.inko"_s});
    QByteArray newer = program.read(u"Stadt.inko"_s);
    newer[63] = 99; // the last byte of user_version, the schema's number
    QTest::newRow("of a newer Inko") << newer;
}

void TestCliKeeping::namesTheFileThatCannotBeUsed()
{
    QFETCH(QByteArray, content);
    const Program program;
    program.write(u"Stadt.inko"_s, content);
    const QList<QStringList> calls = {{u"check"_s, u"Stadt.inko"_s},
                                      {u"backup"_s, u"Stadt.inko"_s, u"--out"_s, u"Kopie.inko"_s},
                                      {u"restore"_s, u"Stadt.inko"_s, u"--out"_s, u"Neu.inko"_s},
                                      {u"round"_s, u"Stadt.inko"_s, u"--year"_s, u"2026"_s},
                                      {u"export"_s, u"Stadt.inko"_s, u"--out"_s, u"a.csv"_s},
                                      {u"report"_s, u"Stadt.inko"_s, u"--year"_s, u"2026"_s, u"--out"_s, u"a.pdf"_s}};
    for (const QStringList &call : calls) {
        const Answer answer = program.run(call);
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.err.contains(u"Stadt.inko"_s), qPrintable(answer.err));
    }
    QCOMPARE(program.read(u"Stadt.inko"_s), content);
}

void TestCliKeeping::saysWhatToDoWithADamagedFile_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::newRow("check") << QStringList{u"check"_s, u"Stadt.inko"_s};
    QTest::newRow("backup") << QStringList{u"backup"_s, u"Stadt.inko"_s, u"--out"_s, u"Kopie.inko"_s};
    QTest::newRow("round") << QStringList{u"round"_s, u"Stadt.inko"_s, u"--year"_s, u"2026"_s};
    QTest::newRow("import") << QStringList{u"import"_s, u"Stadt.inko"_s, u"a.csv"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"Stadt.inko"_s, u"--out"_s, u"b.csv"_s};
    QTest::newRow("report") << QStringList{u"report"_s, u"Stadt.inko"_s, u"--year"_s,
                                           u"2026"_s,   u"--out"_s,      u"a.pdf"_s};
}

void TestCliKeeping::saysWhatToDoWithADamagedFile()
{
    QFETCH(QStringList, call);
    const Program program;
    program.run({u"new"_s, u"Stadt.inko"_s});
    program.write(u"a.csv"_s, "Institution\nVHS\n");
    QCOMPARE(program.run({u"import"_s, u"Stadt.inko"_s, u"a.csv"_s}).status, 0);
    program.write(u"Stadt.inko"_s, program.read(u"Stadt.inko"_s).first(5000));
    const Answer answer = program.run(call);
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.err.startsWith(u"“Stadt.inko”: The file is damaged."_s), qPrintable(answer.err));
    const QStringList advised = QProcess::splitCommand(answer.err.split(u'\n', Qt::SkipEmptyParts).last().trimmed());
    QCOMPARE(advised.value(1), u"restore"_s);
    QCOMPARE(program.run(advised.mid(1)).status, 0);
    QCOMPARE(program.run({u"check"_s, advised.last()}).status, 0);

    QVERIFY(QDir(program.path(u"Stadt.inko.backups"_s)).removeRecursively());
    const Answer alone = program.run(call);
    QVERIFY2(alone.err.contains(u"there is no backup beside this file"_s), qPrintable(alone.err));
    QCOMPARE(alone.err.count(u"no backup"_s), 1);
}

void TestCliKeeping::callsNoForeignFileDamaged()
{
    const Program program;
    program.write(u"Brief.inko"_s, "Guten Tag");
    QDir(program.path({})).mkdir(u"Ordner.inko"_s);
    for (const QString &name : {u"Brief.inko"_s, u"Ordner.inko"_s}) {
        const Answer answer = program.run({u"check"_s, name});
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.err.count(u'\n'), 1);
        QVERIFY2(!answer.err.contains(u"is damaged:"_s), qPrintable(answer.err));
        QCOMPARE(program.run({u"check"_s, name, u"--json"_s}).json()["ok"_L1], QJsonValue(false));
    }
    const Answer restored = program.run({u"restore"_s, u"Brief.inko"_s, u"--out"_s, u"Neu.inko"_s});
    QVERIFY2(restored.err.contains(u"Choose another one."_s), qPrintable(restored.err));
    program.run({u"new"_s, u"Stadt.inko"_s});
    program.write(u"Halb.inko"_s, program.read(u"Stadt.inko"_s).first(5000));
    QCOMPARE(program.run({u"restore"_s, u"Halb.inko"_s, u"--out"_s, u"Neu.inko"_s}).err,
             u"The backup “Halb.inko” is damaged. Choose another one.\n"_s);
}

void TestCliKeeping::saysWhyACopyCannotBeMadeThere_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("why");
    QTest::newRow("a folder") << u"Ordner.inko"_s << u"“Ordner.inko” could not be written: it is a folder.\n"_s;
    QTest::newRow("a device") << u"/dev/null"_s << u"“/dev/null” could not be written: it is not a file.\n"_s;
}

void TestCliKeeping::saysWhyACopyCannotBeMadeThere()
{
    QFETCH(QString, target);
    const Program program;
    program.run({u"new"_s, u"Stadt.inko"_s});
    QDir(program.path({})).mkdir(u"Ordner.inko"_s);
    const Answer answer = program.run({u"backup"_s, u"Stadt.inko"_s, u"--out"_s, target, u"--replace"_s});
    QCOMPARE(answer.status, 1);
    QTEST(answer.err, "why");
}

void TestCliKeeping::namesTheFileThatDoesNotFitOnTheDisk_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<QString>("named");
    QTest::newRow("backup") << QStringList{u"backup"_s, u"Stadt.inko"_s, u"--out"_s, u"Kopie.inko"_s}
                            << u"Kopie.inko"_s;
    QTest::newRow("restore") << QStringList{u"restore"_s, u"Stadt.inko"_s, u"--out"_s, u"Neu.inko"_s} << u"Neu.inko"_s;
    QTest::newRow("new") << QStringList{u"new"_s, u"Dorf.inko"_s} << u"Dorf.inko"_s;
    QTest::newRow("round") << QStringList{u"round"_s, u"Stadt.inko"_s, u"--year"_s, u"2026"_s} << u"Stadt.inko"_s;
}

void TestCliKeeping::namesTheFileThatDoesNotFitOnTheDisk()
{
    QFETCH(QStringList, call);
    QFETCH(QString, named);
    const Program program;
    program.run({u"new"_s, u"Stadt.inko"_s});
    const QStringList before = QDir(program.path({})).entryList(QDir::Files);
    const Answer answer = program.runStarved(call, 20000);
    QCOMPARE(answer.status, 1);
    for (const QString &line : answer.err.split(u'\n', Qt::SkipEmptyParts)) {
        QVERIFY2(line.contains(named), qPrintable(answer.err));
        QVERIFY2(line.contains(u"room"_s), qPrintable(answer.err));
    }
    QVERIFY(!answer.err.isEmpty());
    QCOMPARE(QDir(program.path({})).entryList(QDir::Files), before);
}

void TestCliKeeping::saysThatAFolderIsClosed()
{
    const Program program;
    QDir(program.path({})).mkdir(u"zu"_s);
    program.run({u"new"_s, u"zu/Stadt.inko"_s});
    program.run({u"new"_s, u"Stadt.inko"_s});
    program.write(u"zu/a.csv"_s, "Institution\nVHS\n");
    QFile::setPermissions(program.path({}), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther |
                                                QFile::WriteOther | QFile::ExeOther);
    QFile::setPermissions(program.path(u"zu"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile::setPermissions(program.path(u"Stadt.inko"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    for (const QStringList &call : {QStringList{u"check"_s, u"zu/Stadt.inko"_s},
                                    QStringList{u"import"_s, u"Stadt.inko"_s, u"zu/a.csv"_s, u"--dry-run"_s}}) {
        const Answer answer = program.runAsNobody(call);
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.err.contains(u"the folder “"_s) && answer.err.contains(u"zu”"_s), qPrintable(answer.err));
    }
}

void TestCliKeeping::saysWhoHasAFileAndWhatToDo()
{
    const Program program;
    program.run({u"new"_s, u"Stadt.inko"_s});
    program.run({u"new"_s, u"Dorf.inko"_s});
    const auto held = FileLock::acquire(program.path(u"Stadt.inko"_s), systemTime);
    QVERIFY(held.has_value());
    const QString who = u"%1 on %2 has had this file open since "_s.arg(files::userName(), files::hostName());
    const Answer round = program.run({u"round"_s, u"Stadt.inko"_s, u"--year"_s, u"2026"_s});
    QVERIFY2(round.err.startsWith(u"“Stadt.inko”: "_s + who) &&
                 round.err.endsWith(u". Try again when it is closed.\n"_s),
             qPrintable(round.err));
    const Answer backup = program.run({u"backup"_s, u"Dorf.inko"_s, u"--out"_s, u"Stadt.inko"_s, u"--replace"_s});
    QVERIFY2(backup.err.startsWith(u"“Stadt.inko” was not replaced. "_s + who) &&
                 backup.err.endsWith(u". Choose another name for the copy.\n"_s),
             qPrintable(backup.err));

    program.write(u"Alt.inko"_s, program.read(u"Dorf.inko"_s));
    program.write(u"Alt.inko.lock"_s, "{}");
    const Answer left = program.run({u"backup"_s, u"Dorf.inko"_s, u"--out"_s, u"Alt.inko"_s, u"--replace"_s});
    QVERIFY2(left.err.contains(u"If nobody has it open, delete “Alt.inko.lock” beside it"_s), qPrintable(left.err));
}

void TestCliKeeping::saysThatNoBackupCanBeMade()
{
    const Program program;
    program.run({u"new"_s, u"Stadt.inko"_s});
    program.write(u"Stadt.inko.backups"_s, "in the way");
    const Answer answer = program.run({u"round"_s, u"Stadt.inko"_s, u"--year"_s, u"2026"_s});
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.err.contains(u"Stadt.inko.backups"_s), qPrintable(answer.err));
}

void TestCliKeeping::breaksAStaleLockOnlyWhenTold()
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

QTEST_GUILESS_MAIN(TestCliKeeping)
#include "tst_clikeeping.moc"
