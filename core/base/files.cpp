#include "core/base/files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <pwd.h>
#include <unistd.h>
#else
#include <windows.h>
#endif

namespace inko::files {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::files", text);
}

/// A device or a pipe stays what it is: a file moved to its name would take its place for everybody.
bool isFileOrFree(const QString &path)
{
    const QFileInfo there(path);
    return !there.exists() || there.isFile();
}

tl::unexpected<Error> cannotWrite(const QString &path, const QFileDevice &file)
{
    const bool full = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
    if (full)
        return fail(Error::Code::DiskFull,
                    tr("“%1” could not be written: there is no room left. Nothing was changed; free some space and try "
                       "again.")
                        .arg(path),
                    file.errorString());
    return fail(whyNotWritten(path, file.errorString()));
}

/// A system may take a part of what it is given and say so; only the next write is told that the disk is full.
class WholeFile : public QSaveFile {
public:
    using QSaveFile::QSaveFile;

protected:
    qint64 writeData(const char *data, qint64 length) override
    {
        qint64 written = 0;
        while (written < length) {
            const qint64 more = QSaveFile::writeData(data + written, length - written);
            if (more < 0)
                return -1;
            written += more;
        }
        return written;
    }
};

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

Error whyNotWritten(const QString &path, const QString &detail)
{
    const QString folder = QFileInfo(path).absolutePath();
    QString message = tr("“%1” could not be written. May you write in this folder, and is its drive there?").arg(path);
    if (!QFileInfo(folder).isDir())
        message = tr("“%1” could not be written: there is no folder “%2”.").arg(path, folder);
    else if (QFileInfo(path).isDir())
        message = tr("“%1” could not be written: it is a folder.").arg(path);
    else if (!isFileOrFree(path))
        message = tr("“%1” could not be written: it is not a file.").arg(path);
    return {Error::Code::Io, message, detail};
}

Error whyNotRead(const QString &path, const QString &detail)
{
    return {Error::Code::Io, tr("“%1” could not be read. May you read it, and is its drive there?").arg(path), detail};
}

Error whyNotFound(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (folder.isDir() && !folder.isExecutable())
        return {Error::Code::Io,
                tr("“%1” was not found: you are not allowed to look into the folder “%2”. Ask whoever looks after the "
                   "computers here.")
                    .arg(path, folder.filePath()),
                {}};
    return {Error::Code::NotFound, tr("There is no file “%1”.").arg(path), {}};
}

void makePrivate(const QString &path)
{
    QFile::setPermissions(path, ownerOnly);
}

void makePrivateFolder(const QString &path)
{
    QFile::setPermissions(path, ownerOnly | QFileDevice::ExeOwner);
}

Result<> replace(const QString &path, const std::function<Result<>(QIODevice &)> &write, Readers readers)
{
    WholeFile file(path);
    if (!isFileOrFree(path) || !file.open(QIODevice::WriteOnly)) // a read-only file is called a WriteError, too
        return fail(whyNotWritten(path, file.errorString()));
    if (readers == Readers::Owner)
        file.setPermissions(ownerOnly);
    if (const Result<> written = write(file); !written) {
        file.cancelWriting();
        return written;
    }
    // commit() forgets why a write failed, and does not notice that the last one does
    if (file.error() != QFileDevice::NoError || !file.flush() || !file.commit())
        return cannotWrite(path, file);
    return {};
}

Result<> replace(const QString &path, const QByteArray &bytes)
{
    return replace(path, [&](QIODevice &device) -> Result<> {
        device.write(bytes);
        return {};
    });
}

Result<> createExclusively(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly)) {
        if (QFile::exists(path))
            return fail(Error::Code::Locked, tr("“%1” is there already.").arg(path));
        return cannotWrite(path, file);
    }
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const auto failure = cannotWrite(path, file);
        file.close();
        QFile::remove(path); // file.remove() would not: what could not be written is still in its buffer
        return failure;
    }
    return {};
}

Result<QString> sha256(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(whyNotRead(path, file.errorString()));
    return QString::fromLatin1(hash.result().toHex());
}

Result<QByteArray> read(const QString &path, qint64 mostBytes)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return fail(Error::Code::Invalid, tr("“%1” is a folder. Name the files in it.").arg(path));
    if (!file.exists() && !QFileInfo(path).isSymLink())
        return fail(whyNotFound(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(whyNotRead(path, file.errorString()));
    const QByteArray bytes = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(whyNotRead(path, file.errorString()));
    if (bytes.size() > mostBytes)
        return fail(Error::Code::Invalid, tr("“%1” is too large to be read.").arg(path));
    return bytes;
}

bool isSame(const QString &one, const QString &other)
{
    const auto named = [](const QString &path) { return QDir::cleanPath(QFileInfo(path).absoluteFilePath()); };
    const QString found = QFileInfo(one).canonicalFilePath();
    return named(one) == named(other) || (!found.isEmpty() && found == QFileInfo(other).canonicalFilePath());
}

QString hostName()
{
    return QSysInfo::machineHostName();
}

#ifdef Q_OS_UNIX

bool moveOver(const QString &from, const QString &to)
{
    return isFileOrFree(to) && std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

QString userName()
{
    const passwd *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(geteuid());
}

namespace {

/// What the system tells of a process behind its name, which may hold anything: the third field and on; see proc(5).
QList<QByteArray> statusOf(qint64 pid)
{
    QFile status(u"/proc/%1/stat"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = status.readAll();
    return line.mid(line.lastIndexOf(')') + 2).split(' ');
}

constexpr qsizetype state = 3 - 3;
constexpr qsizetype startTime = 22 - 3;

} // namespace

bool isProcessRunning(qint64 pid)
{
    const bool isKnown = pid > 0 && (kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM);
    return isKnown && statusOf(pid).value(state) != "Z"; // one that has ended and was not asked yet how
}

QString beginningOfProcess(qint64 pid)
{
    return QString::fromLatin1(statusOf(pid).value(startTime));
}

void ignoreFileSizeSignal()
{
    std::signal(SIGXFSZ, SIG_IGN);
}

qint64 residentBytes()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

#else

bool moveOver(const QString &from, const QString &to)
{
    return isFileOrFree(to) &&
           MoveFileExW(reinterpret_cast<const wchar_t *>(from.utf16()), reinterpret_cast<const wchar_t *>(to.utf16()),
                       MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) != 0;
}

QString userName()
{
    return qEnvironmentVariable("USERNAME");
}

bool isProcessRunning(qint64 pid)
{
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(pid));
    if (!process)
        return false;
    DWORD exitCode = 0;
    const bool running = GetExitCodeProcess(process, &exitCode) && exitCode == STILL_ACTIVE;
    CloseHandle(process);
    return running;
}

QString beginningOfProcess(qint64 pid)
{
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(pid));
    if (!process)
        return {};
    FILETIME began{}, ended{}, inKernel{}, inProgram{};
    const bool isKnown = GetProcessTimes(process, &began, &ended, &inKernel, &inProgram);
    CloseHandle(process);
    return isKnown ? QString::number((quint64{began.dwHighDateTime} << 32) | began.dwLowDateTime) : QString();
}

void ignoreFileSizeSignal() {}

qint64 residentBytes()
{
    return 0;
}

#endif

} // namespace inko::files
