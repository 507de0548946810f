#include "core/base/files.h"
#include "tests/support/fulldisk.h"
#include "tests/support/result.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace inko;
using namespace Qt::StringLiterals;

/// Files are written whole, private and never over what was there by mistake.
class TestFiles : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { files::ignoreFileSizeSignal(); }
    void replacesWhole();
    void whatIsForOthersCanBeReadByThem();
    void aFailingWriterLeavesTheOldOne();
    void aFullDiskLeavesTheOldOne_data();
    void aFullDiskLeavesTheOldOne();
    void takesTheNameOfFilesOnly();
    void createsOnlyWhatWasNotThere();
    void digests();
    void knowsWhatIsRunning();
};

void TestFiles::replacesWhole()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    VERIFY_RESULT(files::replace(path, QByteArray("alt")));
    VERIFY_RESULT(files::replace(path, QByteArray("neu")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("neu"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestFiles::whatIsForOthersCanBeReadByThem()
{
    const auto write = [](QIODevice &device) -> Result<> {
        device.write("neu");
        return {};
    };
    QTemporaryDir folder;
    QFile usual(folder.filePath(u"usual"_s));
    QVERIFY(usual.open(QIODevice::WriteOnly));
    const QString path = folder.filePath(u"a.pdf"_s);
    VERIFY_RESULT(files::replace(path, write, files::Readers::AsUsual));
    QCOMPARE(QFile::permissions(path), usual.permissions());
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup));
    const QFile::Permissions shared = QFile::permissions(path);
    VERIFY_RESULT(files::replace(path, write, files::Readers::AsUsual));
    QCOMPARE(QFile::permissions(path), shared);
}

void TestFiles::aFailingWriterLeavesTheOldOne()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    VERIFY_RESULT(files::replace(path, QByteArray("alt")));
    const Result<> outcome = files::replace(path, [](QIODevice &device) -> Result<> {
        device.write("half");
        return fail(Error::Code::Cancelled, u"stopped"_s);
    });
    VERIFY_ERROR(outcome, Error::Code::Cancelled);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("alt"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a.csv"_s});
}

void TestFiles::aFullDiskLeavesTheOldOne_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<qsizetype>("piece"); // written at once, in bytes
    QTest::newRow("whole") << qsizetype(200'000) << qsizetype(200'000);
    QTest::newRow("whole, a little too large") << qsizetype(95'000) << qsizetype(95'000);
    QTest::newRow("large pieces") << qsizetype(200'000) << qsizetype(50'000);
    QTest::newRow("small pieces") << qsizetype(200'000) << qsizetype(100);
    QTest::newRow("small pieces, a little too large") << qsizetype(90'100) << qsizetype(100);
}

void TestFiles::aFullDiskLeavesTheOldOne()
{
    QFETCH(qsizetype, size);
    QFETCH(qsizetype, piece);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    VERIFY_RESULT(files::replace(path, QByteArray("alt")));
    const Result<> outcome = [&] {
        const test::FullDisk full(90'000);
        return files::replace(path, [&](QIODevice &device) -> Result<> {
            for (qsizetype written = 0; written < size; written += piece)
                device.write(QByteArray(piece, 'x'));
            return {};
        });
    }();
    VERIFY_ERROR(outcome, Error::Code::DiskFull);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("alt"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a.csv"_s});
}

void TestFiles::takesTheNameOfFilesOnly()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const auto isPipe = [&] { return QFileInfo::exists(pipe) && !QFileInfo(pipe).isFile(); };

    VERIFY_ERROR(files::replace(pipe, QByteArray("neu")), Error::Code::Io);
    QVERIFY(isPipe());
    const QString file = folder.filePath(u"a.csv"_s);
    VERIFY_RESULT(files::replace(file, QByteArray("neu")));
    QVERIFY(!files::moveOver(file, pipe));
    QVERIFY(isPipe());
    QVERIFY(QFileInfo::exists(file));
#else
    QSKIP("There are no pipes among the files of this system.");
#endif
}

void TestFiles::createsOnlyWhatWasNotThere()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.lock"_s);
    VERIFY_RESULT(files::createExclusively(path, "1"));
    VERIFY_ERROR(files::createExclusively(path, "2"), Error::Code::Locked);
    VERIFY_ERROR(files::createExclusively(folder.filePath(u"nirgends/a"_s), "1"), Error::Code::Io);
}

void TestFiles::digests()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"abc"_s);
    VERIFY_RESULT(files::replace(path, QByteArray("abc")));
    // FIPS 180-2, appendix B.1
    QCOMPARE(files::sha256(path).value(), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    VERIFY_ERROR(files::sha256(folder.filePath(u"nirgends"_s)), Error::Code::Io);
}

void TestFiles::knowsWhatIsRunning()
{
    QVERIFY(files::isProcessRunning(QCoreApplication::applicationPid()));
    QVERIFY(!files::isProcessRunning(0));
#ifdef Q_OS_UNIX
    const pid_t child = fork();
    if (child == 0)
        _exit(0);
    siginfo_t how;
    QCOMPARE(waitid(P_PID, static_cast<id_t>(child), &how, WEXITED | WNOWAIT), 0);
    QVERIFY2(!files::isProcessRunning(child), "it has ended, though nobody has asked how");
    QCOMPARE(waitpid(child, nullptr, 0), child);
    QVERIFY(!files::isProcessRunning(child));
#endif
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
