#include "core/directory/organisation.h"
#include "core/storage/integrity.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"

#include <QProcess>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;
using integrity::Problem;

namespace {

/// More rows than are compared at a time.
constexpr int rows = 2500;

using Found = QList<std::pair<Problem::Kind, qint64>>;

Found foundIn(const QString &path)
{
    Found found;
    const QList<Problem> problems = integrity::problemsOf(path).value();
    for (const Problem &problem : problems)
        found << std::pair(problem.kind, problem.row);
    return found;
}

} // namespace

/// The rows are what the log says they are, however many there are and however the log wrote them.
class TestIntegrity : public QObject {
    Q_OBJECT

private slots:
    void init();
    void findsARowAnywhere_data();
    void findsARowAnywhere();
    void reads_data();
    void reads();
    void stopsAfterAHundred();

private:
    void sqlite(const QString &sql) const;

    std::unique_ptr<StoreFile> m_file;
};

void TestIntegrity::init()
{
    m_file = std::make_unique<StoreFile>();
    auto store = m_file->open();
    VERIFY_RESULT(store->write(u"Filled"_s, [](Transaction &transaction) -> Result<> {
        auto table = transaction.table<Organisation>();
        for (int number = 1; number <= rows; ++number) {
            Organisation organisation;
            organisation.name = u"Nr. %1"_s.arg(number);
            if (const auto added = table.add(organisation); !added)
                return fail(added.error());
        }
        return table.byId(Id<Organisation>{3}).and_then([&](const Organisation &gone) { return table.remove(gone); });
    }));
    store.reset();
    QCOMPARE(foundIn(m_file->path()), Found());
}

void TestIntegrity::sqlite(const QString &sql) const
{
    QProcess shell;
    shell.start(u"sqlite3"_s, {m_file->path(), sql});
    QVERIFY(shell.waitForFinished(-1));
    QCOMPARE(shell.readAllStandardError(), QByteArray());
}

void TestIntegrity::findsARowAnywhere_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<Problem::Kind>("kind");
    QTest::addColumn<qint64>("row");
    for (const qint64 row : {1, 2, 1000, 1001, 1002, 2001, rows}) {
        QTest::addRow("changed %lld", row)
            << u"UPDATE organisation SET note = 'x' WHERE id = %1"_s.arg(row) << Problem::Kind::Changed << row;
        QTest::addRow("missing %lld", row)
            << u"DELETE FROM organisation WHERE id = %1"_s.arg(row) << Problem::Kind::Missing << row;
    }
    for (const qint64 row : {-5LL, 0LL, 3LL, 9000LL, 4611686018427387904LL})
        QTest::addRow("unlogged %lld", row) << u"INSERT INTO organisation SELECT %1, version, 'neu', short_name, "
                                               u"aliases, sector_id, website, note, address "
                                               "FROM organisation WHERE id = 1"_s.arg(row)
                                            << Problem::Kind::Unlogged << row;
}

void TestIntegrity::findsARowAnywhere()
{
    QFETCH(QString, sql);
    QFETCH(Problem::Kind, kind);
    QFETCH(qint64, row);
    sqlite(sql);
    QCOMPARE(foundIn(m_file->path()), Found({{kind, row}}));
}

/// Another order, other spaces or fewer columns, as an earlier schema wrote them, say the same.
void TestIntegrity::reads_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<Found>("found");
    const QString name = u"Nr. 7"_s;
    QTest::newRow("another order")
        << u"{\"note\":\"\",\"website\":\"\",\"name\":\"%1\",\"sector_id\":null,\"aliases\":\"\",\"short_name\":\"\"}"_s
               .arg(name)
        << Found();
    QTest::newRow("spaces") << u"{ \"name\" : \"%1\", \"note\" : \"\" }"_s.arg(name) << Found();
    QTest::newRow("fewer columns") << u"{\"name\":\"%1\"}"_s.arg(name) << Found();
    QTest::newRow("an escaped letter") << u"{\"name\":\"\\u004er. 7\"}"_s << Found();
    QTest::newRow("another name") << u"{\"name\":\"Nr. 8\"}"_s << Found({{Problem::Kind::Changed, 7}});
    QTest::newRow("a column that no table has")
        << u"{\"name\":\"%1\",\"colour\":\"\"}"_s.arg(name) << Found({{Problem::Kind::Changed, 7}});
    QTest::newRow("a list that no table has")
        << u"{\"name\":\"%1\",\"friends\":[]}"_s.arg(name) << Found({{Problem::Kind::Changed, 7}});
    QTest::newRow("a text that looks like a key")
        << u"{\"name\":\"%1\",\"note\":\"\\\"name\\\":\"}"_s.arg(name) << Found({{Problem::Kind::Changed, 7}});
    QTest::newRow("no row") << u"7"_s << Found({{Problem::Kind::History, 7}});
}

void TestIntegrity::reads()
{
    QFETCH(QString, state);
    QFETCH(Found, found);
    sqlite(u"UPDATE change_log SET row_after = '%1' WHERE row_id = 7"_s.arg(state));
    QCOMPARE(foundIn(m_file->path()), found);
}

void TestIntegrity::stopsAfterAHundred()
{
    sqlite(u"UPDATE organisation SET note = 'x'"_s);
    QCOMPARE(foundIn(m_file->path()).size(), 100);
}

QTEST_GUILESS_MAIN(TestIntegrity)
#include "tst_integrity.moc"
