#include "core/base/files.h"
#include "core/storage/filelock.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

namespace {

/// No process has this number: it is beyond what the system gives out.
constexpr qint64 nobody = 2'000'000'000;

void leaveLock(const QString &path, const QString &host, qint64 process, const QString &began = {})
{
    QFile file(path + u".lock"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(QJsonObject{{u"host"_s, host},
                                         {u"user"_s, u"kollegin"_s},
                                         {u"since"_s, u"2026-11-20T08:00:00Z"_s},
                                         {u"process"_s, process},
                                         {u"began"_s, began},
                                         {u"token"_s, u"t"_s}})
                   .toJson());
}

} // namespace

/// One writer at a time, and everybody can see who it is.
class TestFileLock : public QObject {
    Q_OBJECT

private slots:
    void namesItsHolder();
    void theSecondIsTurnedAway();
    void goesWithItsHolder();
    void leftBehind_data();
    void leftBehind();
    void aLivingLockIsNeverBroken();
    void anotherProgramOfTheSameNumberHoldsNothing();
    void aLockOfAnotherComputerSaysHowToRemoveIt();
    void aLockThatCannotBeReadIsStillOne();
    void isTheSameUnderAnotherName();
    void theStoreOffersToRead();
};

void TestFileLock::namesItsHolder()
{
    StoreFile file;
    const auto lock = FileLock::acquire(file.path(), &StoreFile::noon);
    VERIFY_RESULT(lock);
    const auto holder = FileLock::holderOf(file.path());
    VERIFY_RESULT(holder);
    QCOMPARE(holder->host, files::hostName());
    QCOMPARE(holder->user, files::userName());
    QCOMPARE(holder->since, StoreFile::noon());
    QCOMPARE(holder->process, QCoreApplication::applicationPid());
    QCOMPARE(QFile::permissions(file.path() + u".lock"_s) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestFileLock::theSecondIsTurnedAway()
{
    StoreFile file;
    const auto first = FileLock::acquire(file.path(), &StoreFile::noon);
    const auto second = FileLock::acquire(file.path(), &StoreFile::noon);
    VERIFY_ERROR(second, Error::Code::Locked);
    QVERIFY(second.error().message.contains(files::userName()));
    QVERIFY(second.error().message.contains(files::hostName()));
}

void TestFileLock::goesWithItsHolder()
{
    StoreFile file;
    VERIFY_RESULT(FileLock::acquire(file.path(), &StoreFile::noon));
    QVERIFY(!QFile::exists(file.path() + u".lock"_s));
    VERIFY_RESULT(FileLock::acquire(file.path(), &StoreFile::noon));
}

void TestFileLock::leftBehind_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("host");
    QTest::addColumn<Error::Code>("expected");
    QTest::newRow("a program that is gone") << QByteArray() << files::hostName() << Error::Code::StaleLock;
    QTest::newRow("another computer") << QByteArray() << u"anderer-rechner"_s << Error::Code::Locked;
    QTest::newRow("cut off while it was written") << QByteArray("{\"host\"") << QString() << Error::Code::StaleLock;
}

void TestFileLock::leftBehind()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, host);
    QFETCH(Error::Code, expected);
    StoreFile file;
    if (content.isEmpty()) {
        leaveLock(file.path(), host, nobody);
    } else {
        QFile lock(file.path() + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(content);
    }
    VERIFY_ERROR(FileLock::acquire(file.path(), &StoreFile::noon), expected);
    QVERIFY2(QFile::exists(file.path() + u".lock"_s), "nothing is broken without confirmation");
    const auto broken = FileLock::breakStale(file.path(), &StoreFile::noon);
    QCOMPARE(broken.has_value(), expected == Error::Code::StaleLock);
}

void TestFileLock::aLivingLockIsNeverBroken()
{
    StoreFile file;
    const auto held = FileLock::acquire(file.path(), &StoreFile::noon);
    VERIFY_ERROR(FileLock::breakStale(file.path(), &StoreFile::noon), Error::Code::Locked);
}

void TestFileLock::anotherProgramOfTheSameNumberHoldsNothing()
{
    StoreFile file;
    const qint64 process = QCoreApplication::applicationPid(); // runs, but began at another time
    leaveLock(file.path(), files::hostName(), process, u"long before"_s);
    VERIFY_ERROR(FileLock::acquire(file.path(), &StoreFile::noon), Error::Code::StaleLock);
    VERIFY_RESULT(FileLock::breakStale(file.path(), &StoreFile::noon));
    leaveLock(file.path(), files::hostName(), process, files::beginningOfProcess(process));
    VERIFY_ERROR(FileLock::breakStale(file.path(), &StoreFile::noon), Error::Code::Locked);
}

void TestFileLock::aLockOfAnotherComputerSaysHowToRemoveIt()
{
    StoreFile file;
    leaveLock(file.path(), u"anderer-rechner"_s, nobody);
    const auto refused = FileLock::acquire(file.path(), &StoreFile::noon);
    VERIFY_ERROR(refused, Error::Code::Locked);
    QVERIFY(refused.error().message.contains(u"anderer-rechner"_s));
    QVERIFY(refused.error().message.contains(u"“Stadt.inko.lock”"_s));
}

void TestFileLock::aLockThatCannotBeReadIsStillOne()
{
    StoreFile file;
    QVERIFY(QDir().mkdir(file.path() + u".lock"_s)); // unreadable even for root
    const auto refused = FileLock::acquire(file.path(), &StoreFile::noon);
    VERIFY_ERROR(refused, Error::Code::Locked);
    QVERIFY2(!refused.error().message.contains(u"Try again"_s), qPrintable(refused.error().message));
}

void TestFileLock::isTheSameUnderAnotherName()
{
    StoreFile file;
    const QString link = file.filePath(u"Verknüpfung.inko"_s);
    QVERIFY(QFile::link(file.path(), link));
    {
        const auto writer = file.open();
        VERIFY_ERROR(Store::open(link, Store::Mode::ReadWrite, file.options()), Error::Code::Locked);
    }
    const auto writer = Store::open(link, Store::Mode::ReadWrite, file.options());
    VERIFY_RESULT(writer);
    QCOMPARE((*writer)->path(), QFileInfo(file.path()).canonicalFilePath());
    VERIFY_ERROR(Store::open(file.path(), Store::Mode::ReadWrite, file.options()), Error::Code::Locked);
}

void TestFileLock::theStoreOffersToRead()
{
    StoreFile file;
    const auto writer = file.open();
    VERIFY_ERROR(Store::open(file.path(), Store::Mode::ReadWrite, file.options()), Error::Code::Locked);
    const auto reader = Store::open(file.path(), Store::Mode::ReadOnly, file.options());
    VERIFY_RESULT(reader);
    QVERIFY((*reader)->isReadOnly());
    const auto refused = (*reader)->write(u"x"_s, [](Transaction &) -> Result<> { return {}; });
    VERIFY_ERROR(refused, Error::Code::ReadOnly);
}

QTEST_GUILESS_MAIN(TestFileLock)
#include "tst_filelock.moc"
