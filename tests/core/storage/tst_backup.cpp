#include "core/base/files.h"
#include "core/directory/organisation.h"
#include "core/storage/backup.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <functional>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

namespace {

void addNamed(Store &store, const QString &name)
{
    Organisation organisation;
    organisation.name = name;
    VERIFY_RESULT(addRecord(store, organisation));
}

void flipByte(const QString &path, qint64 position)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(position);
    const char byte = file.read(1)[0];
    file.seek(position);
    const char flipped = static_cast<char>(byte ^ 0x20);
    file.write(&flipped, 1);
}

} // namespace

/// Copies that can be trusted, kept for days, weeks and months.
class TestBackup : public QObject {
    Q_OBJECT

private slots:
    void copiesWhatIsThereWithItsDigest();
    void openingMakesOne();
    void theSameStateIsNotKeptTwice();
    void aDamagedCopyIsNotTakenForTheSame();
    void sweepsUpWhatAKilledProgramLeft();
    void theNewestComesFirstEvenOfOneSecond();
    void aChangedCopyIsNotTrusted();
    void restoresAndNeverOverwrites();
    void copyToLeavesTheOldOneWhenTheSourceIsBroken();
    void copyToRefusesTheFileItself();
    void putsNoFileBesideALeftJournal_data();
    void putsNoFileBesideALeftJournal();
    void namesTheDamagedFileAndNotItsCopy();
    void rotation_data();
    void rotation();
};

void TestBackup::copiesWhatIsThereWithItsDigest()
{
    StoreFile file;
    auto store = file.open();
    addNamed(*store, u"Jugendamt"_s);
    const auto copy = backup::make(file.path(), backup::Reason::Import, &StoreFile::noon);
    VERIFY_RESULT(copy);
    QFile digest(copy->path + u".sha256"_s);
    QVERIFY(digest.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(digest.readAll()),
             *files::sha256(copy->path) + u"  "_s + QFileInfo(copy->path).fileName() + u'\n');
    VERIFY_RESULT(backup::verify(copy->path));
    const auto opened = Store::open(copy->path, Store::Mode::ReadOnly, file.options());
    VERIFY_RESULT(opened);
    QCOMPARE((*opened)->table<Organisation>().all()->first().name, u"Jugendamt"_s);
    QCOMPARE(QFile::permissions(copy->path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestBackup::openingMakesOne()
{
    StoreFile file;
    file.open().reset();
    const auto copies = backup::copiesOf(file.path());
    QCOMPARE(copies.size(), size_t(1));
    QCOMPARE(copies.front().madeAt, StoreFile::noon());
}

void TestBackup::theSameStateIsNotKeptTwice()
{
    StoreFile file;
    auto options = file.options();
    for (int hour = 0; hour < 3; ++hour) {
        options.clock = [hour] { return StoreFile::noon().addSecs(3600 * hour); };
        VERIFY_RESULT(Store::open(file.path(), Store::Mode::ReadWrite, options));
    }
    QCOMPARE(backup::copiesOf(file.path()).size(), size_t(1));
}

void TestBackup::aDamagedCopyIsNotTakenForTheSame()
{
    StoreFile file;
    const auto first = backup::make(file.path(), backup::Reason::Opening, &StoreFile::noon);
    VERIFY_RESULT(first);
    flipByte(first->path, QFileInfo(first->path).size() - 5);
    const auto second =
        backup::make(file.path(), backup::Reason::Opening, [] { return StoreFile::noon().addSecs(60); });
    VERIFY_RESULT(second);
    QVERIFY(second->path != first->path);
    VERIFY_RESULT(backup::verify(second->path));
}

void TestBackup::sweepsUpWhatAKilledProgramLeft()
{
    StoreFile file;
    const QDir folder(backup::folderOf(file.path()));
    QVERIFY(QDir().mkpath(folder.path()));
    QFile half(folder.filePath(u"2025-03-01T120000Z-opening.inko.part"_s));
    QVERIFY(half.open(QIODevice::WriteOnly));
    VERIFY_RESULT(backup::make(file.path(), backup::Reason::Opening, &StoreFile::noon));
    QVERIFY(!half.exists());
}

void TestBackup::theNewestComesFirstEvenOfOneSecond()
{
    StoreFile file;
    file.open().reset();
    int organisations = 0;
    for (const backup::Reason reason : {backup::Reason::Import, backup::Reason::Migration, backup::Reason::Opening}) {
        {
            const auto store = file.open();
            addNamed(*store, u"Jugendamt %1"_s.arg(++organisations));
        } // closing waits for the copy made on opening, which has the same time
        const auto copy = backup::make(file.path(), reason, &StoreFile::noon);
        VERIFY_RESULT(copy);
        QCOMPARE(backup::copiesOf(file.path()).front(), *copy);
        const auto opened = Store::open(copy->path, Store::Mode::ReadOnly, file.options());
        VERIFY_RESULT(opened);
        QCOMPARE((*opened)->table<Organisation>().count().value(), organisations);
    }
}

void TestBackup::aChangedCopyIsNotTrusted()
{
    StoreFile file;
    const auto copy = backup::make(file.path(), backup::Reason::Opening, &StoreFile::noon);
    VERIFY_RESULT(copy);
    flipByte(copy->path, QFileInfo(copy->path).size() - 5);
    VERIFY_ERROR(backup::verify(copy->path), Error::Code::Damaged);
    VERIFY_ERROR(backup::restore(copy->path, file.filePath(u"neu.inko"_s)), Error::Code::Damaged);
    QVERIFY(!QFile::exists(file.filePath(u"neu.inko"_s)));
}

void TestBackup::restoresAndNeverOverwrites()
{
    StoreFile file;
    auto store = file.open();
    addNamed(*store, u"vorher"_s);
    const auto copy = backup::make(file.path(), backup::Reason::Import, [] { return StoreFile::noon().addSecs(60); });
    VERIFY_RESULT(copy);
    addNamed(*store, u"nachher"_s);
    VERIFY_ERROR(backup::restore(copy->path, file.path()), Error::Code::Invalid);
    const QString restored = file.filePath(u"zurück.inko"_s);
    VERIFY_RESULT(backup::restore(copy->path, restored));
    const auto opened = Store::open(restored, Store::Mode::ReadWrite, file.options());
    VERIFY_RESULT(opened);
    QCOMPARE((*opened)->table<Organisation>().count().value(), 1);
}

void TestBackup::copyToLeavesTheOldOneWhenTheSourceIsBroken()
{
    StoreFile file;
    const QString target = file.filePath(u"alt.inko"_s);
    QVERIFY(QFile::copy(file.path(), target));
    const QString before = *files::sha256(target);
    QFile broken(file.filePath(u"kaputt.inko"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("no database");
    broken.close();
    QVERIFY(!backup::copyTo(broken.fileName(), target, backup::Existing::Replace));
    QCOMPARE(*files::sha256(target), before);
    QVERIFY(!QFile::exists(target + u".part"_s));
}

void TestBackup::copyToRefusesTheFileItself()
{
    StoreFile file;
    const QString link = file.filePath(u"Verknüpfung.inko"_s);
    QVERIFY(QFile::link(file.path(), link));
    VERIFY_ERROR(backup::copyTo(file.path(), file.path(), backup::Existing::Replace), Error::Code::Invalid);
    VERIFY_ERROR(backup::copyTo(file.path(), link, backup::Existing::Replace), Error::Code::Invalid);
    QVERIFY(QFileInfo(link).isSymLink());
}

void TestBackup::putsNoFileBesideALeftJournal_data()
{
    using Making = std::function<Result<>(const StoreFile &, const QString &)>;
    QTest::addColumn<Making>("make");
    QTest::addColumn<QString>("left");
    QTest::addColumn<bool>("isTaken");
    const auto copyTo = [](backup::Existing existing) {
        return Making([existing](const StoreFile &file, const QString &target) {
            return backup::copyTo(file.path(), target, existing);
        });
    };
    const Making restore = [](const StoreFile &file, const QString &target) {
        return backup::restore(file.path(), target);
    };
    const Making create = [](const StoreFile &file, const QString &target) {
        return Store::create(target, file.options());
    };
    QTest::newRow("a copy") << copyTo(backup::Existing::Refuse) << u"-journal"_s << false;
    QTest::newRow("a copy over a file that was interrupted")
        << copyTo(backup::Existing::Replace) << u"-journal"_s << true;
    QTest::newRow("another program's journal") << copyTo(backup::Existing::Replace) << u"-wal"_s << true;
    QTest::newRow("a restored file") << restore << u"-journal"_s << false;
    QTest::newRow("a new file") << create << u"-journal"_s << false;
}

void TestBackup::putsNoFileBesideALeftJournal()
{
    using Making = std::function<Result<>(const StoreFile &, const QString &)>;
    QFETCH(Making, make);
    QFETCH(QString, left);
    QFETCH(bool, isTaken);
    StoreFile file;
    const QString target = file.filePath(u"Kopie.inko"_s);
    if (isTaken)
        VERIFY_RESULT(files::replace(target, "an older one"));
    VERIFY_RESULT(files::replace(target + left, "of a program that was killed"));
    const Result<> made = make(file, target);
    VERIFY_ERROR(made, Error::Code::Invalid);
    QVERIFY2(made.error().message.contains(u"Kopie.inko"_s + left), qPrintable(made.error().message));
    QCOMPARE(QFile::exists(target), isTaken);
    QVERIFY(QFile::exists(target + left));
    QVERIFY(!QFile::exists(target + u".part"_s) && !QFile::exists(target + u".lock"_s));
}

void TestBackup::namesTheDamagedFileAndNotItsCopy()
{
    StoreFile file;
    flipByte(file.path(), 4 * 4096); // the type of a page
    const auto copied = backup::copyTo(file.path(), file.filePath(u"Kopie.inko"_s), backup::Existing::Refuse);
    VERIFY_ERROR(copied, Error::Code::Damaged);
    QVERIFY2(copied.error().message.contains(u"Stadt.inko"_s), qPrintable(copied.error().message));
    QVERIFY2(!copied.error().message.contains(u".part"_s), qPrintable(copied.error().message));
}

void TestBackup::rotation_data()
{
    QTest::addColumn<QList<int>>("agesInHours");
    QTest::addColumn<QList<int>>("kept");
    QTest::newRow("none") << QList<int>{} << QList<int>{};
    QTest::newRow("the newest three, even of one day") << QList<int>{0, 1, 2, 3, 4} << QList<int>{0, 1, 2};
    QTest::newRow("one a day") << QList<int>{0, 24, 25, 26, 48, 49, 72} << QList<int>{0, 24, 25, 48, 72};
    QList<int> daily;
    QList<int> keptDaily;
    for (int day = 0; day < 10; ++day)
        daily << 24 * day;
    // 22 November 2026 is a Sunday: seven days fill its week, the day before them is the newest of the week before.
    keptDaily = {0, 24, 48, 72, 96, 120, 144, 168};
    QTest::newRow("days, then weeks") << daily << keptDaily;
    QTest::newRow("months") << QList<int>{0, 24 * 40, 24 * 41, 24 * 75, 24 * 400, 24 * 800}
                            << QList<int>{0, 24 * 40, 24 * 41, 24 * 75, 24 * 400, 24 * 800};
}

void TestBackup::rotation()
{
    QFETCH(QList<int>, agesInHours);
    QFETCH(QList<int>, kept);
    std::vector<backup::Copy> copies;
    for (int age : agesInHours)
        copies.push_back({QString::number(age), StoreFile::noon().addSecs(-3600 * age)});
    QList<int> left;
    for (const backup::Copy &copy : backup::worthKeeping(copies))
        left << copy.path.toInt();
    QCOMPARE(left, kept);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
