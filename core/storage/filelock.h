#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QCoreApplication>

namespace inko {

/// Who holds a file for writing.
struct LockHolder {
    QString host;
    QString user;
    QDateTime since; ///< UTC
    qint64 process = 0;
    QString began; ///< files::beginningOfProcess(process); empty: not known
    QString token; ///< tells one holding from the next
    friend bool operator==(const LockHolder &, const LockHolder &) = default;
};

/// The right to write to a file: a small file FILE.lock beside it that names the holder. One at a time;
/// it is given back when this goes.
class FileLock {
    Q_DECLARE_TR_FUNCTIONS(inko::FileLock)
public:
    /// Locked if somebody has it, StaleLock if the holder's program is gone (this host) or unknown,
    /// ReadOnly where nothing can be written beside the file.
    static Result<FileLock> acquire(const QString &path, const Clock &clock);
    /// Takes a stale lock's place, after the person confirmed it. Locked if it is held after all.
    static Result<FileLock> breakStale(const QString &path, const Clock &clock);
    /// Who holds it now; NotFound if nobody does.
    static Result<LockHolder> holderOf(const QString &path);

    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    ~FileLock();

private:
    FileLock(QString lockPath, QString token) : m_lockPath(std::move(lockPath)), m_token(std::move(token)) {}
    void release();

    QString m_lockPath;
    QString m_token; ///< empty: nothing held
};

} // namespace inko
