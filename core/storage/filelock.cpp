#include "core/storage/filelock.h"

#include "core/base/files.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// A lock file is small; whatever is larger was not written by us.
constexpr qint64 mostLockBytes = 4096;

QString lockPathOf(const QString &path)
{
    return path + u".lock"_s;
}

QByteArray encode(const LockHolder &holder)
{
    return QJsonDocument(QJsonObject{{u"host"_s, holder.host},
                                     {u"user"_s, holder.user},
                                     {u"since"_s, holder.since.toString(Qt::ISODate)},
                                     {u"process"_s, holder.process},
                                     {u"began"_s, holder.began},
                                     {u"token"_s, holder.token}})
        .toJson();
}

Result<LockHolder> readHolder(const QString &lockPath)
{
    QFile file(lockPath);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::NotFound, file.errorString());
    const QJsonObject json = QJsonDocument::fromJson(file.read(mostLockBytes)).object();
    return LockHolder{json[u"host"_s].toString(),
                      json[u"user"_s].toString(),
                      QDateTime::fromString(json[u"since"_s].toString(), Qt::ISODate),
                      json[u"process"_s].toInteger(),
                      json[u"began"_s].toString(),
                      json[u"token"_s].toString()};
}

bool isStale(const LockHolder &holder)
{
    if (holder.token.isEmpty())
        return true;
    if (holder.host != files::hostName())
        return false;
    const QString began = files::beginningOfProcess(holder.process);
    const bool isAnother = !holder.began.isEmpty() && !began.isEmpty() && began != holder.began;
    return isAnother || !files::isProcessRunning(holder.process);
}

tl::unexpected<Error> heldBy(const LockHolder &holder, const QString &lockPath)
{
    const QString since = holder.since.toLocalTime().toString(u"dd.MM.yyyy HH:mm"_s);
    if (isStale(holder)) {
        const QString message =
            holder.token.isEmpty()
                ? FileLock::tr("This file was left locked, and it does not say by whom.")
                : FileLock::tr("This file was left locked by %1 on %2 since %3, but that program is not running any "
                               "more.")
                      .arg(holder.user, holder.host, since);
        return fail(Error::Code::StaleLock, message);
    }
    QString message = FileLock::tr("%1 on %2 has had this file open since %3.").arg(holder.user, holder.host, since);
    if (holder.host != files::hostName())
        message += u' ' + FileLock::tr("If that computer is off and nobody has the file open, delete “%1” beside it.")
                              .arg(QFileInfo(lockPath).fileName());
    return fail(Error::Code::Locked, message);
}

} // namespace

Result<LockHolder> FileLock::holderOf(const QString &path)
{
    return readHolder(lockPathOf(path));
}

Result<FileLock> FileLock::acquire(const QString &path, const Clock &clock)
{
    const qint64 process = QCoreApplication::applicationPid();
    const LockHolder me{files::hostName(),
                        files::userName(),
                        clock(),
                        process,
                        files::beginningOfProcess(process),
                        QUuid::createUuid().toString(QUuid::WithoutBraces)};
    const QString lockPath = lockPathOf(path);
    if (const Result<> made = files::createExclusively(lockPath, encode(me)); made)
        return FileLock(lockPath, me.token);
    else if (made.error().code == Error::Code::DiskFull)
        return fail(made.error());
    else if (made.error().code != Error::Code::Locked)
        return fail(Error::Code::ReadOnly,
                    tr("Nothing can be written in the folder of this file, so it can only be read."),
                    made.error().detail);

    const Result<LockHolder> holder = readHolder(lockPath);
    if (!holder && QFileInfo::exists(lockPath))
        return fail(Error::Code::Locked, tr("Somebody else has this file open; who it is cannot be read."),
                    holder.error().message);
    if (!holder) // given back between the two looks
        return fail(Error::Code::Locked, tr("Somebody else had this file open until just now. Try again."));
    return heldBy(*holder, lockPath);
}

Result<FileLock> FileLock::breakStale(const QString &path, const Clock &clock)
{
    const Result<LockHolder> holder = holderOf(path);
    if (holder && isStale(*holder)) {
        // Moving it aside is atomic: of two that break it at once, only one finds it there.
        const QString aside = lockPathOf(path) + u'.' + QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (QFile::rename(lockPathOf(path), aside)) {
            const Result<LockHolder> moved = readHolder(aside);
            if (moved && !(*moved == *holder)) {
                QFile::rename(aside, lockPathOf(path));
                return acquire(path, clock);
            }
            QFile::remove(aside);
        }
    }
    return acquire(path, clock);
}

FileLock::FileLock(FileLock &&other) noexcept
    : m_lockPath(std::move(other.m_lockPath)), m_token(std::exchange(other.m_token, {}))
{
}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    if (this != &other) {
        release();
        m_lockPath = std::move(other.m_lockPath);
        m_token = std::exchange(other.m_token, {});
    }
    return *this;
}

FileLock::~FileLock()
{
    release();
}

void FileLock::release()
{
    if (m_token.isEmpty())
        return;
    const Result<LockHolder> holder = readHolder(m_lockPath);
    if (holder && holder->token == m_token)
        QFile::remove(m_lockPath);
    m_token.clear();
}

} // namespace inko
