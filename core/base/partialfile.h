#pragma once

#include "core/base/result.h"

#include <QString>

namespace inko {

/// A file in the making, beside the one that it shall become: private, and under a name that was free. What did not
/// take its place goes with this.
class PartialFile {
public:
    /// An empty one. Fails with DiskFull or Io, and names the file that it shall become.
    static Result<PartialFile> beside(const QString &target);

    PartialFile(PartialFile &&other) noexcept;
    PartialFile(const PartialFile &) = delete;
    PartialFile &operator=(const PartialFile &) = delete;
    ~PartialFile();

    const QString &path() const { return m_path; }
    /// Takes its place, also that of an older file. Io if the place is a folder, a device or a pipe.
    Result<> replaceTarget();
    /// Takes its place if that is free.
    Result<> becomeTarget();

private:
    PartialFile(QString path, QString target) : m_path(std::move(path)), m_target(std::move(target)) {}
    Result<> moved(bool isMoved);

    QString m_path; ///< empty: it took its place
    QString m_target;
};

} // namespace inko
