#include "core/storage/backup.h"

#include "core/base/files.h"
#include "core/base/partialfile.h"
#include "core/storage/filelock.h"
#include "core/storage/inspection.h"
#include "core/storage/integrity.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace inko::backup {

using namespace Qt::StringLiterals;

namespace {

constexpr auto stampFormat = "yyyy-MM-dd'T'HHmmss'Z'"_L1;
constexpr int stampLength = 18;
constexpr int pagesPerStep = 2000;

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::backup", text);
}

QString nameOf(Reason reason)
{
    switch (reason) {
    case Reason::Opening: return u"opening"_s;
    case Reason::Migration: return u"migration"_s;
    case Reason::Import: return u"import"_s;
    }
    return {};
}

/// Of a copy with this file name.
Reason reasonOf(const QString &name)
{
    for (const Reason reason : {Reason::Migration, Reason::Import}) {
        if (name.mid(stampLength).startsWith(u'-' + nameOf(reason)))
            return reason;
    }
    return Reason::Opening;
}

struct Close {
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};
using Handle = std::unique_ptr<sqlite3, Close>;

Handle openHandle(const QString &path, int flags)
{
    sqlite3 *handle = nullptr;
    sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, flags, nullptr);
    if (handle)
        sqlite3_busy_timeout(handle, 5000);
    return Handle(handle);
}

/// What a copy is made of and what it becomes, as the person knows them.
struct Copying {
    QString path;
    QString target;
};

tl::unexpected<Error> notCopied(const Copying &copying, int code, sqlite3 *handle)
{
    const QString detail = QString::fromUtf8(sqlite3_errmsg(handle));
    switch (code & 0xff) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
        return fail(Error::Code::DiskFull,
                    tr("There is no room for “%1”. Free some space and try again.").arg(copying.target), detail);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return fail(Error::Code::Damaged, tr("“%1” is damaged and cannot be copied.").arg(copying.path), detail);
    default: return fail(files::whyNotWritten(copying.target, detail));
    }
}

Result<> copyPages(const Copying &copying, const QString &unfinished)
{
    const Handle source = openHandle(copying.path, SQLITE_OPEN_READONLY);
    const Handle copy = openHandle(unfinished, SQLITE_OPEN_READWRITE);
    if (!source || !copy)
        return fail(files::whyNotWritten(copying.target));
    sqlite3_backup *run = sqlite3_backup_init(copy.get(), "main", source.get(), "main");
    if (!run)
        return notCopied(copying, sqlite3_errcode(copy.get()), copy.get());
    int code = SQLITE_OK;
    while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED)
        code = sqlite3_backup_step(run, pagesPerStep);
    sqlite3_backup_finish(run);
    return code == SQLITE_DONE ? Result<>() : notCopied(copying, code, copy.get());
}

/// `file`: which one the person knows, where the copy is not whole yet.
Result<> checkContent(const QString &copy, const QString &file)
{
    return integrity::check(copy).and_then([&](const QStringList &problems) -> Result<> {
        if (problems.isEmpty())
            return {};
        return fail(Error::Code::Damaged, tr("“%1” is damaged.").arg(file), problems.join(u'\n'));
    });
}

QString digestPathOf(const QString &copy)
{
    return copy + u".sha256"_s;
}

Result<> writeDigest(const QString &copy, const QString &digest)
{
    return files::replace(digestPathOf(copy), (digest + u"  "_s + QFileInfo(copy).fileName() + u'\n').toUtf8());
}

/// As it was when the copy was made; empty: not known.
QString readDigest(const QString &copy)
{
    QFile file(digestPathOf(copy));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.read(64)) : QString();
}

/// No two copies bear the same time, not even two of the same second: their names tell which one is newer.
Copy freeName(const QDir &folder, Reason reason, QDateTime time)
{
    while (!folder.entryList({time.toString(stampFormat) + u"-*.inko"_s}, QDir::Files).isEmpty())
        time = time.addSecs(1);
    return {folder.filePath(time.toString(stampFormat) + u'-' + nameOf(reason) + u".inko"_s), time, reason};
}

/// What a program that was ended in the middle of a copy has left. Only the one who may write the file makes copies.
void removeUnfinished(QDir folder)
{
    for (const QString &name : folder.entryList({u"*.part"_s}, QDir::Files))
        folder.remove(name);
}

void removeCopy(const QString &copy)
{
    QFile::remove(copy);
    QFile::remove(digestPathOf(copy));
}

/// The copied pages, not yet in their place and not yet checked.
Result<PartialFile> copied(const QString &path, const QString &target)
{
    return PartialFile::beside(target).and_then([&](PartialFile partial) -> Result<PartialFile> {
        if (const Result<> whole = copyPages({path, target}, partial.path()); !whole)
            return fail(whole.error());
        return partial;
    });
}

/// Is it a copy with this digest, and as it was made?
bool isWholeCopy(const QString &copy, const QString &digest)
{
    return readDigest(copy) == digest && files::sha256(copy).value_or(QString()) == digest;
}

/// Makes the copy, unless `newest` is the same (empty: there is none): its content was checked when it was made. True:
/// it was made.
Result<bool> makeUnlessSame(const QString &path, const QString &target, const QString &newest)
{
    return copied(path, target).and_then([&](PartialFile partial) {
        return files::sha256(partial.path()).and_then([&](const QString &digest) -> Result<bool> {
            if (!newest.isEmpty() && isWholeCopy(newest, digest))
                return false;
            return checkContent(partial.path(), path)
                .and_then([&] { return partial.replaceTarget(); })
                .and_then([&] { return writeDigest(target, digest); })
                .map([] { return true; });
        });
    });
}

/// Nobody has the old file open while it is replaced.
Result<std::optional<FileLock>> heldForReplacing(const QString &target, Existing existing)
{
    if (!QFileInfo::exists(target))
        return std::nullopt;
    if (existing == Existing::Refuse)
        return fail(Error::Code::Invalid, tr("“%1” is there already. Choose another name.").arg(target));
    if (!QFileInfo(target).isFile())
        return fail(files::whyNotWritten(target));
    return FileLock::acquire(target, &systemTime)
        .map([](FileLock &&lock) { return std::optional(std::move(lock)); })
        .map_error([&](Error error) {
            const QString wayOut =
                error.code == Error::Code::StaleLock
                    ? tr("If nobody has it open, delete “%1.lock” beside it, or choose another name for the copy.")
                          .arg(QFileInfo(target).fileName())
                    : tr("Choose another name for the copy.");
            error.message = tr("“%1” was not replaced. %2 %3").arg(target, error.message, wayOut);
            return error;
        });
}

} // namespace

QString folderOf(const QString &path)
{
    const QString itself = QFileInfo(path).canonicalFilePath(); // empty where it is gone
    return (itself.isEmpty() ? path : itself) + u".backups"_s;
}

std::vector<Copy> copiesOf(const QString &path)
{
    std::vector<Copy> copies;
    const QDir folder(folderOf(path));
    const QStringList names = folder.entryList({u"*.inko"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        QDateTime madeAt = QDateTime::fromString(name.left(stampLength), stampFormat);
        madeAt.setTimeSpec(Qt::UTC);
        if (madeAt.isValid())
            copies.push_back({folder.filePath(name), madeAt, reasonOf(name)});
    }
    return copies;
}

Result<> copyTo(const QString &path, const QString &target, Existing existing)
{
    if (files::isSame(path, target))
        return fail(Error::Code::Invalid, tr("“%1” is the file itself. Choose another name for the copy.").arg(target));
    return heldForReplacing(target, existing).and_then([&](const std::optional<FileLock> &) {
        if (const Result<> free = inspection::checkPlace(target); !free) // first: is somebody writing it just now?
            return free;
        return copied(path, target).and_then([&](PartialFile partial) {
            return checkContent(partial.path(), path).and_then([&] {
                return existing == Existing::Replace ? partial.replaceTarget() : partial.becomeTarget();
            });
        });
    });
}

Result<Copy> make(const QString &path, Reason reason, const Clock &clock)
{
    const QDir folder(folderOf(path));
    if (!folder.mkpath(u"."_s))
        return fail(Error::Code::Io, tr("The folder for backups could not be made: %1").arg(folder.path()));
    files::makePrivateFolder(folder.path());
    removeUnfinished(folder);

    const std::vector<Copy> before = copiesOf(path);
    const Copy made = freeName(folder, reason, clock().toUTC());
    const Result<bool> isNew = makeUnlessSame(path, made.path, before.empty() ? QString() : before.front().path);
    if (!isNew) {
        removeCopy(made.path); // without its digest it could not be trusted
        Error error = isNew.error();
        if (error.code == Error::Code::DiskFull)
            error.message = tr("There is no room for the backup. Free some space and try again.");
        return fail(error);
    }
    if (!*isNew)
        return before.front();
    const std::vector<Copy> all = copiesOf(path);
    const std::vector<Copy> kept = worthKeeping(all);
    for (const Copy &copy : all) {
        if (std::find(kept.begin(), kept.end(), copy) == kept.end())
            removeCopy(copy.path);
    }
    return made;
}

Result<> verify(const QString &copy)
{
    if (const QString digest = readDigest(copy); !digest.isEmpty()) {
        const Result<QString> actual = files::sha256(copy);
        if (!actual)
            return fail(actual.error());
        if (*actual != digest)
            return fail(Error::Code::Damaged,
                        tr("This backup was changed or damaged after it was made: %1. Choose another one.").arg(copy));
    }
    return inspection::inspect(copy, migrator::shipped())
        .and_then([&](const inspection::Finding &) { return checkContent(copy, copy); })
        .map_error([&](Error error) {
            if (error.code == Error::Code::Damaged) // what its message advises is to restore a backup
                error.message = tr("The backup “%1” is damaged. Choose another one.").arg(copy);
            return error;
        });
}

Result<> restore(const QString &copy, const QString &target)
{
    return verify(copy).and_then([&] { return copyTo(copy, target, Existing::Refuse); });
}

std::vector<Copy> worthKeeping(const std::vector<Copy> &newestFirst)
{
    constexpr size_t newest = 3;
    constexpr qsizetype days = 7;
    constexpr qsizetype weeks = 5;
    constexpr qsizetype months = 12;
    QSet<QDate> keptDays;
    QSet<std::pair<int, int>> keptWeeks;
    QSet<std::pair<int, int>> keptMonths;
    const auto isFirstOf = [](auto &kept, const auto &period, qsizetype most) {
        if (kept.contains(period) || kept.size() >= most)
            return false;
        kept.insert(period);
        return true;
    };
    std::vector<Copy> kept;
    for (const Copy &copy : newestFirst) {
        const QDate date = copy.madeAt.date();
        int yearOfWeek = 0;
        const int week = date.weekNumber(&yearOfWeek);
        const bool ofDay = isFirstOf(keptDays, date, days);
        const bool ofWeek = isFirstOf(keptWeeks, std::pair(yearOfWeek, week), weeks);
        const bool ofMonth = isFirstOf(keptMonths, std::pair(date.year(), date.month()), months);
        if (kept.size() < newest || ofDay || ofWeek || ofMonth)
            kept.push_back(copy);
    }
    return kept;
}

} // namespace inko::backup
