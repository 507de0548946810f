#include "core/base/files.h"
#include "core/directory/organisation.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// Somebody else's hand on the file: the sqlite3 shell.
void sqlite(const QString &path, const QString &sql)
{
    QProcess shell;
    shell.start(u"sqlite3"_s, {path, sql});
    QVERIFY(shell.waitForFinished(-1));
    QCOMPARE(shell.readAllStandardError(), QByteArray());
}

} // namespace

/// A file is looked at before it is trusted. What is refused is never changed.
class TestInspection : public QObject {
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void aFlippedByteIsFound_data();
    void aFlippedByteIsFound();
    void anOverwrittenPageIsFound();
    void missingFileIsSaidSo();
};

void TestInspection::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes"); // replaces the content …
    QTest::addColumn<QString>("sql");      // … or is done to it
    QTest::addColumn<int>("keptPercent");  // … or cuts it off
    QTest::addColumn<Error::Code>("expected");
    const auto bytes = [](const char *name, const QByteArray &content, Error::Code code) {
        QTest::newRow(name) << content << QString() << 100 << code;
    };
    const auto sql = [](const char *name, const QString &statement, Error::Code code) {
        QTest::newRow(name) << QByteArray() << statement << 100 << code;
    };
    const auto cut = [](const char *name, int percent) {
        QTest::newRow(name) << QByteArray() << QString() << percent << Error::Code::Damaged;
    };

    cut("0 bytes", 0);
    cut("cut off in the middle", 50);
    cut("cut off at the end", 90);
    sql("a column that is computed", u"ALTER TABLE goal ADD COLUMN extra TEXT AS (title) VIRTUAL"_s,
        Error::Code::Foreign);
    sql("a changed index", u"DROP INDEX change_log_by_set; CREATE INDEX change_log_by_set ON change_log (id)"_s,
        Error::Code::Foreign);
    bytes("a text file", QByteArray("Liebe Kollegin,\n").repeated(100), Error::Code::Foreign);
    bytes("a spreadsheet", QByteArray("PK\x03\x04").repeated(2000), Error::Code::Foreign);
    bytes("zeros", QByteArray(8192, '\0'), Error::Code::Foreign);
    sql("another program's database", u"PRAGMA application_id = 0"_s, Error::Code::Foreign);
    sql("a newer schema", u"PRAGMA user_version = 9999"_s, Error::Code::SchemaTooNew);
    sql("no schema", u"PRAGMA user_version = 0"_s, Error::Code::Damaged);
    sql("a hostile trigger", u"CREATE TRIGGER evil AFTER INSERT ON organisation BEGIN DELETE FROM goal; END"_s,
        Error::Code::Foreign);
    sql("a hostile view", u"CREATE VIEW evil AS SELECT * FROM contact"_s, Error::Code::Foreign);
    sql("a table under a view's name", u"DROP TABLE goal_relation; CREATE VIEW goal_relation AS SELECT * FROM goal"_s,
        Error::Code::Foreign);
    sql("a table of somebody else", u"CREATE TABLE notes (text)"_s, Error::Code::Foreign);
    sql("an index of somebody else", u"CREATE INDEX extra ON goal (title)"_s, Error::Code::Foreign);
    sql("a column too many", u"ALTER TABLE goal ADD COLUMN extra TEXT"_s, Error::Code::Foreign);
    sql("a missing table", u"DROP TABLE goal_relation"_s, Error::Code::Damaged);
    sql("a changed step", u"UPDATE schema_migration SET checksum = 'x' WHERE number = 2"_s, Error::Code::Foreign);
    sql("a text changed by another program", u"UPDATE organisation SET name = 'anders'"_s, Error::Code::Damaged);
    sql("a row removed by another program", u"DELETE FROM organisation"_s, Error::Code::Damaged);
}

void TestInspection::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sql);
    QFETCH(int, keptPercent);
    QFETCH(Error::Code, expected);
    StoreFile file;
    {
        auto store = file.open();
        Organisation organisation;
        organisation.name = u"Jugendamt"_s;
        VERIFY_RESULT(addRecord(*store, organisation));
    }
    if (!bytes.isEmpty())
        overwrite(file.path(), bytes);
    else if (!sql.isEmpty())
        sqlite(file.path(), sql);
    else
        QVERIFY(QFile::resize(file.path(), QFileInfo(file.path()).size() * keptPercent / 100));
    const QByteArray before = contentOf(file.path());

    for (const Store::Mode mode : {Store::Mode::ReadWrite, Store::Mode::ReadOnly}) {
        const auto opened = Store::open(file.path(), mode, file.options());
        VERIFY_ERROR(opened, expected);
        QVERIFY2(contentOf(file.path()) == before, "a refused file was changed");
        QVERIFY2(!QFile::exists(file.path() + u".lock"_s), "a refused file stays locked");
        QVERIFY(!QFile::exists(file.path() + u"-journal"_s));
    }
}

void TestInspection::aFlippedByteIsFound_data()
{
    QTest::addColumn<QByteArray>("where");
    QTest::newRow("the file's first bytes") << QByteArray("SQLite format 3");
    QTest::newRow("a name") << QByteArray("Jugendamt mit einem langen Namen");
    QTest::newRow("the schema") << QByteArray("CREATE TABLE goal ");
    QTest::newRow("the log's own text") << QByteArray("\"note\":\"interne Notiz");
}

void TestInspection::aFlippedByteIsFound()
{
    QFETCH(QByteArray, where);
    StoreFile file;
    {
        auto store = file.open();
        Organisation organisation;
        organisation.name = u"Jugendamt mit einem langen Namen"_s;
        organisation.note = u"interne Notiz"_s;
        VERIFY_RESULT(addRecord(*store, organisation));
    }
    QByteArray content = contentOf(file.path());
    const qsizetype position = content.indexOf(where);
    QVERIFY(position >= 0);
    content[position + where.size() - 2] = static_cast<char>(content[position + where.size() - 2] ^ 1);
    overwrite(file.path(), content);
    const auto opened = Store::open(file.path(), Store::Mode::ReadWrite, file.options());
    QVERIFY(!opened);
    QVERIFY2(opened.error().code == Error::Code::Damaged || opened.error().code == Error::Code::Foreign,
             qPrintable(opened.error().detail));
    QCOMPARE(contentOf(file.path()), content);
}

void TestInspection::anOverwrittenPageIsFound()
{
    constexpr qsizetype pageSize = 4096;
    StoreFile file;
    {
        auto store = file.open();
        Organisation organisation;
        organisation.name = u"Jugendamt"_s;
        VERIFY_RESULT(addRecord(*store, organisation));
    }
    const QByteArray whole = contentOf(file.path());
    QVERIFY(whole.size() % pageSize == 0 && whole.size() > 20 * pageSize);
    for (qsizetype page = 0; page < whole.size() / pageSize; ++page) {
        QByteArray content = whole;
        content.replace(page * pageSize, pageSize, QByteArray("Z1!\n").repeated(pageSize / 4));
        overwrite(file.path(), content);
        const auto opened = Store::open(file.path(), Store::Mode::ReadWrite, file.options());
        QVERIFY2(!opened, qPrintable(u"page %1"_s.arg(page + 1)));
        const QString message = opened.error().message;
        QVERIFY2(message.count(u"Restore"_s) == 1 || opened.error().code == Error::Code::Foreign, qPrintable(message));
        QCOMPARE(contentOf(file.path()), content);
    }
}

void TestInspection::missingFileIsSaidSo()
{
    StoreFile file;
    const QString missing = file.filePath(u"nirgends.inko"_s);
    VERIFY_ERROR(Store::open(missing, Store::Mode::ReadWrite, file.options()), Error::Code::NotFound);
    QVERIFY(!QFile::exists(missing));
}

QTEST_GUILESS_MAIN(TestInspection)
#include "tst_inspection.moc"
