#include "core/base/files.h"
#include "core/directory/organisation.h"
#include "core/storage/backup.h"
#include "core/storage/integrity.h"
#include "tests/support/fulldisk.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>

#include <unistd.h>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

namespace {

Organisation large(const QString &name)
{
    Organisation organisation;
    organisation.name = name;
    organisation.note = QString(300'000, u'x');
    return organisation;
}

/// Runs the child as somebody to whom the rights of the file system apply, even where the tests run as root.
QString probeAsAnybody(const QString &path)
{
    QProcess child;
    QStringList command{u"" STORE_CHILD ""_s, u"probe"_s, path};
    if (geteuid() == 0)
        command = QStringList{u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s} + command;
    child.start(command.takeFirst(), command);
    child.waitForFinished(-1);
    return QString::fromUtf8(child.readAllStandardOutput());
}

} // namespace

/// What is acknowledged stays, whatever happens to the program, the disk or the rights.
class TestFaults : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { files::ignoreFileSizeSignal(); }
    void killedWhileWriting();
    void fullDiskOnEdit();
    void fullDiskOnBackup();
    void fullDiskOnNewFile();
    void fullDiskOnOpening();
    void readOnly_data();
    void readOnly();
};

void TestFaults::killedWhileWriting()
{
    constexpr int kills = 100;
    StoreFile file;
    QSet<QString> acknowledged;
    int interruptedWrites = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess child;
        child.start(u"" STORE_CHILD ""_s, {u"write"_s, file.path(), u"%1-"_s.arg(kill)});
        QVERIFY2(child.waitForReadyRead(-1), "the child never got to its first edit");
        child.waitForFinished(static_cast<int>(QRandomGenerator::global()->bounded(60)));
        child.kill();
        child.waitForFinished(-1);
        // The last line may be cut off: what was not said whole was not acknowledged.
        const QByteArray said = child.readAllStandardOutput();
        QVERIFY2(!said.startsWith("error"), said.constData());
        for (const QByteArray &name : said.left(said.lastIndexOf('\n')).split('\n'))
            acknowledged << QString::fromUtf8(name);
        interruptedWrites += QFile::exists(file.path() + u"-journal"_s) ? 1 : 0;
    }
    Store::Options options = file.options();
    options.staleLock = Store::StaleLock::Break;
    const auto store = Store::open(file.path(), Store::Mode::ReadWrite, options);
    VERIFY_RESULT(store);
    QSet<QString> stored;
    const auto organisations = (*store)->table<Organisation>().all();
    VERIFY_RESULT(organisations);
    for (const Organisation &organisation : *organisations)
        stored << organisation.name;
    qInfo("%d kills, %d of them inside a write; %lld edits acknowledged, %lld stored", kills, interruptedWrites,
          static_cast<long long>(acknowledged.size()), static_cast<long long>(stored.size()));
    QVERIFY2((acknowledged - stored).isEmpty(), "an acknowledged edit is lost");
    QVERIFY2(stored.size() - acknowledged.size() <= kills, "at most one edit a kill was written without being said");
    QCOMPARE(integrity::check(file.path()).value(), QStringList());
}

void TestFaults::fullDiskOnEdit()
{
    StoreFile file;
    auto store = file.open();
    VERIFY_RESULT(store->write(
        u"x"_s, [](Transaction &transaction) { return transaction.table<Organisation>().add(large(u"vorher"_s)); }));
    {
        const FullDisk disk(static_cast<rlim_t>(QFileInfo(file.path()).size()) + 8192);
        VERIFY_ERROR(addRecord(*store, large(u"zu viel"_s)), Error::Code::DiskFull);
        QCOMPARE(store->table<Organisation>().count().value(), 1);
    }
    VERIFY_RESULT(addRecord(*store, large(u"zu viel"_s)));
    QCOMPARE(store->table<Organisation>().count().value(), 2);
    QCOMPARE(integrity::check(file.path()).value(), QStringList());
}

void TestFaults::fullDiskOnBackup()
{
    StoreFile file;
    auto store = file.open();
    VERIFY_RESULT(addRecord(*store, large(u"Jugendamt"_s)));
    const QString target = file.filePath(u"Sicherung.inko"_s);
    VERIFY_RESULT(backup::copyTo(file.path(), target, backup::Existing::Replace));
    const QString before = *files::sha256(target);
    VERIFY_RESULT(addRecord(*store, large(u"noch eins"_s)));
    {
        const FullDisk disk(100'000);
        VERIFY_ERROR(backup::copyTo(file.path(), target, backup::Existing::Replace), Error::Code::DiskFull);
    }
    QCOMPARE(*files::sha256(target), before);
    QVERIFY(!QFile::exists(target + u".part"_s));
}

void TestFaults::fullDiskOnNewFile()
{
    StoreFile file;
    const QString path = file.filePath(u"neu.inko"_s);
    {
        const FullDisk disk(20'000);
        VERIFY_ERROR(Store::create(path, file.options()), Error::Code::DiskFull);
    }
    QVERIFY(!QFile::exists(path));
    QVERIFY(!QFile::exists(path + u".part"_s));
}

void TestFaults::fullDiskOnOpening()
{
    StoreFile file;
    {
        const FullDisk disk(10);
        const auto store = Store::open(file.path(), Store::Mode::ReadWrite, file.options());
        VERIFY_RESULT(store); // what is there can be read
        QVERIFY2((*store)->readOnlyReason().contains(u"no room"_s), qPrintable((*store)->readOnlyReason()));
        VERIFY_ERROR(addRecord(**store, large(u"Jugendamt"_s)), Error::Code::ReadOnly);
        QVERIFY2(!QFile::exists(file.path() + u".lock"_s), "a half-written lock would keep everybody out");
    }
    VERIFY_RESULT(addRecord(*file.open(), large(u"Jugendamt"_s)));
}

void TestFaults::readOnly_data()
{
    QTest::addColumn<QFile::Permissions>("ofFile");
    QTest::addColumn<QFile::Permissions>("ofFolder");
    const auto read = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto write = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    const auto enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QTest::newRow("file") << QFile::Permissions(read) << QFile::Permissions(read | write | enter);
    QTest::newRow("folder") << QFile::Permissions(read | write) << QFile::Permissions(read | enter);
    QTest::newRow("both") << QFile::Permissions(read) << QFile::Permissions(read | enter);
}

void TestFaults::readOnly()
{
    QFETCH(QFile::Permissions, ofFile);
    QFETCH(QFile::Permissions, ofFolder);
    StoreFile file;
    const QString folder = QFileInfo(file.path()).path();
    const QString before = *files::sha256(file.path());
    QVERIFY(QFile::setPermissions(file.path(), ofFile));
    QVERIFY(QFile::setPermissions(folder, ofFolder));
    const QString said = probeAsAnybody(file.path());
    QVERIFY(QFile::setPermissions(folder, ofFolder | QFile::WriteOwner));
    QVERIFY2(said.startsWith("read-only: "_L1) && said.contains("error ReadOnly"_L1), qPrintable(said));
    QCOMPARE(*files::sha256(file.path()), before);
    QVERIFY(!QFile::exists(file.path() + u".lock"_s));
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
