#include "core/base/files.h"
#include "core/directory/organisation.h"
#include "core/storage/backup.h"
#include "core/storage/integrity.h"
#include "tests/support/content.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

namespace {

/// The shipped steps and one more, as the next version of the program would bring it.
Store::Options nextVersion(const StoreFile &file, const QString &sql)
{
    Store::Options options = file.options();
    options.migrations.push_back({options.migrations.back().number + 1, u"next"_s, sql});
    return options;
}

int schemaVersionOf(const QString &path)
{
    QProcess shell;
    shell.start(u"sqlite3"_s, {path, u"PRAGMA user_version"_s});
    shell.waitForFinished(-1);
    return shell.readAllStandardOutput().trimmed().toInt();
}

bool hasBackupOfSchema(const QString &path, int version)
{
    const auto copies = backup::copiesOf(path);
    return std::any_of(copies.begin(), copies.end(), [&](const backup::Copy &copy) {
        return backup::verify(copy.path) && schemaVersionOf(copy.path) == version;
    });
}

/// Everything that a file says of its tables, in words.
QByteArray schemaOf(const QString &path)
{
    QProcess shell;
    shell.start(u"sqlite3"_s, {path, u"SELECT type, name, sql FROM sqlite_master ORDER BY type, name"_s});
    shell.waitForFinished(-1);
    return shell.readAllStandardOutput();
}

/// A program that brings a file to its next version; it has said that it begins.
void startMigration(QProcess &child, const QString &path)
{
    child.start(u"" STORE_CHILD ""_s, {u"migrate"_s, path});
    QVERIFY(child.waitForReadyRead(-1));
}

/// How many milliseconds it takes until such a program says that it is done.
int durationOfMigration(const QString &path)
{
    QProcess child;
    startMigration(child, path);
    QElapsedTimer timer;
    timer.start();
    QByteArray said;
    while (!said.contains("done") && child.waitForReadyRead(-1))
        said += child.readAllStandardOutput();
    const auto duration = static_cast<int>(timer.elapsed());
    child.waitForFinished(-1);
    return duration;
}

QDir earlierFiles()
{
    return QDir(qEnvironmentVariable("INKO_SOURCE") + u"/tests/data"_s, u"schema*.sql"_s);
}

} // namespace

/// An old file becomes a new one whole, or stays what it was.
class TestMigration : public QObject {
    Q_OBJECT

private slots:
    void stepsAreNumberedWithoutGaps();
    void convertsEveryEarlierSchema_data();
    void convertsEveryEarlierSchema();
    void convertsAFileOfAnEarlierProgram_data();
    void convertsAFileOfAnEarlierProgram();
    void anOldFileIsBackedUpAndConverted();
    void aFailingStepLeavesTheOldFile_data();
    void aFailingStepLeavesTheOldFile();
    void aReaderDoesNotConvert();
    void killedInTheMiddle();
};

void TestMigration::stepsAreNumberedWithoutGaps()
{
    const auto steps = migrator::shipped();
    QVERIFY(steps.size() >= 4);
    for (size_t position = 0; position < steps.size(); ++position) {
        QCOMPARE(steps[position].number, static_cast<int>(position) + 1);
        QVERIFY2(migrator::statementsFor(steps[position]).join(QString()).count(u'{') == 0, "an unknown token");
    }
}

void TestMigration::convertsEveryEarlierSchema_data()
{
    QTest::addColumn<int>("schema");
    for (int schema = 1; schema < migrator::shipped().back().number; ++schema)
        QTest::addRow("%d", schema) << schema;
}

void TestMigration::convertsEveryEarlierSchema()
{
    QFETCH(int, schema);
    StoreFile file;
    const QByteArray newest = schemaOf(file.path());
    QVERIFY(QFile::remove(file.path()));
    Store::Options earlier = file.options();
    earlier.migrations.resize(static_cast<size_t>(schema));
    VERIFY_RESULT(Store::create(file.path(), earlier));
    QCOMPARE(schemaVersionOf(file.path()), schema);
    VERIFY_RESULT(Store::open(file.path(), Store::Mode::ReadWrite, file.options()));
    QCOMPARE(schemaOf(file.path()), newest);
    QCOMPARE(schemaVersionOf(file.path()), migrator::shipped().back().number);
    QVERIFY(hasBackupOfSchema(file.path(), schema));
}

void TestMigration::convertsAFileOfAnEarlierProgram_data()
{
    QTest::addColumn<QString>("dump");
    QTest::addColumn<int>("schema");
    QTest::addColumn<int>("steps"); // each can be undone, back to the empty file
    QTest::newRow("5: before a file knew what it began with") << u"schema5.sql"_s << 5 << 3;
    QTest::newRow("7: before a file had a mark of its own") << u"schema7.sql"_s << 7 << 3;
    QTest::newRow("8: before calls were noted") << u"schema8.sql"_s << 8 << 3;
    QTest::newRow("9: before there were indicators") << u"schema9.sql"_s << 9 << 3;
    QTest::newRow("12: before goals were reported on") << u"schema12.sql"_s << 12 << 4;
}

void TestMigration::convertsAFileOfAnEarlierProgram()
{
    QFETCH(QString, dump);
    QFETCH(int, schema);
    QFETCH(int, steps);
    StoreFile file;
    QVERIFY(QFile::remove(file.path()));
    QProcess shell;
    shell.setStandardInputFile(earlierFiles().filePath(dump));
    shell.start(u"sqlite3"_s, {file.path()});
    QVERIFY(shell.waitForFinished(-1));
    QCOMPARE(shell.readAllStandardError(), QByteArray());
    QCOMPARE(schemaVersionOf(file.path()), schema);

    auto store = file.open();
    QVERIFY(hasBackupOfSchema(file.path(), schema));
    QCOMPARE(schemaVersionOf(file.path()), migrator::shipped().back().number);
    const QStringList content = contentOf(*store);
    QVERIFY(!content.isEmpty());
    for (int step = 0; step < steps; ++step) {
        QVERIFY2(store->history().undoable(), "a step from before the conversion");
        VERIFY_RESULT(store->undo());
    }
    QVERIFY(!store->history().undoable());
    QCOMPARE(contentOf(*store), QStringList());
    for (int step = 0; step < steps; ++step)
        VERIFY_RESULT(store->redo());
    QCOMPARE(contentOf(*store), content);
    QCOMPARE(integrity::check(file.path()).value(), QStringList());
}

void TestMigration::anOldFileIsBackedUpAndConverted()
{
    StoreFile file;
    {
        auto store = file.open();
        Organisation organisation;
        organisation.name = u"Jugendamt"_s;
        VERIFY_RESULT(addRecord(*store, organisation));
    }
    const auto options =
        nextVersion(file, u"ALTER TABLE organisation ADD COLUMN town TEXT NOT NULL DEFAULT '' {END}"_s);
    {
        const auto store = Store::open(file.path(), Store::Mode::ReadWrite, options);
        VERIFY_RESULT(store);
        QCOMPARE((*store)->table<Organisation>().all()->first().name, u"Jugendamt"_s);
        VERIFY_RESULT((*store)->undo()); // a step from before the conversion can still be taken back
        QCOMPARE((*store)->table<Organisation>().count().value(), 0);
    }
    QCOMPARE(schemaVersionOf(file.path()), options.migrations.back().number);
    QCOMPARE(integrity::check(file.path()).value(), QStringList());
    QVERIFY(hasBackupOfSchema(file.path(), options.migrations.back().number - 1));
}

void TestMigration::aFailingStepLeavesTheOldFile_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("syntax") << u"CREATE TABLE half (id {ID}) {END} CREATE TABEL oops {END}"_s;
    QTest::newRow("content that breaks a rule")
        << u"CREATE TABLE half (id {INT} NOT NULL) {END} INSERT INTO half VALUES (NULL) {END}"_s;
}

void TestMigration::aFailingStepLeavesTheOldFile()
{
    QFETCH(QString, sql);
    StoreFile file;
    const QString before = *files::sha256(file.path());
    QVERIFY(!Store::open(file.path(), Store::Mode::ReadWrite, nextVersion(file, sql)));
    QCOMPARE(*files::sha256(file.path()), before);
    VERIFY_RESULT(Store::open(file.path(), Store::Mode::ReadWrite, file.options()));
}

void TestMigration::aReaderDoesNotConvert()
{
    StoreFile file;
    const QString before = *files::sha256(file.path());
    const auto options = nextVersion(file, u"CREATE TABLE extra (id {ID}) {END}"_s);
    VERIFY_ERROR(Store::open(file.path(), Store::Mode::ReadOnly, options), Error::Code::ReadOnly);
    QCOMPARE(*files::sha256(file.path()), before);
}

void TestMigration::killedInTheMiddle()
{
    constexpr int rounds = 25;
    int interrupted = 0;
    StoreFile original;
    const int oldVersion = original.options().migrations.back().number;
    {
        auto store = original.open();
        for (int number = 0; number < 100; ++number) {
            Organisation organisation;
            organisation.name = QString::number(number);
            VERIFY_RESULT(addRecord(*store, organisation));
        }
    }
    StoreFile undisturbed;
    QFile::remove(undisturbed.path());
    QVERIFY(QFile::copy(original.path(), undisturbed.path()));
    const int whole = qMax(2, durationOfMigration(undisturbed.path())); // however fast the machine, the kills meet it
    for (int round = 0; round < rounds; ++round) {
        StoreFile file;
        QFile::remove(file.path());
        QVERIFY(QFile::copy(original.path(), file.path()));
        QProcess child;
        startMigration(child, file.path());
        child.waitForFinished(QRandomGenerator::global()->bounded(1, whole));
        child.kill();
        child.waitForFinished(-1);
        const bool done = child.readAllStandardOutput().contains("done");
        // Whoever reads it next rolls back what was begun.
        Store::Options options = file.options();
        options.staleLock = Store::StaleLock::Break;
        const auto opened = Store::open(file.path(), Store::Mode::ReadWrite, options);
        const int version = schemaVersionOf(file.path());
        if (opened) {
            QCOMPARE(version, oldVersion);
            QCOMPARE((*opened)->table<Organisation>().count().value(), 100);
        } else {
            QCOMPARE(opened.error().code, Error::Code::SchemaTooNew);
            QCOMPARE(version, oldVersion + 1);
        }
        interrupted += done ? 0 : 1;
        QVERIFY2(!done || version == oldVersion + 1, "acknowledged, but not there");
    }
    qInfo("killed %d times before the end in %d rounds", interrupted, rounds);
    QVERIFY2(interrupted > 0, "no kill met a migration");
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
