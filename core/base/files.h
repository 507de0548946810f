#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>

class QIODevice;

/// The platform's calls: what Qt does not offer stands here and nowhere else.
namespace inko::files {

/// Lets only the owner read and write the file (mode 0600 where the system knows modes).
void makePrivate(const QString &path);

/// The same for a folder (mode 0700).
void makePrivateFolder(const QString &path);

/// Are both names of one file, by whatever way and link?
bool isSame(const QString &one, const QString &other);

/// Moves a file to a name that may be taken; what was there goes only when the new one is in place.
/// Not over a folder, a device or a pipe.
bool moveOver(const QString &from, const QString &to);

/// Who may read a file: only its owner, or whoever may read the old one, or a new one in that place.
enum class Readers { Owner, AsUsual };

/// Writes a file whole or not at all: the old one stays until the new one is complete and on the disk.
/// Fails with DiskFull or Io.
Result<> replace(const QString &path, const std::function<Result<>(QIODevice &)> &write,
                 Readers readers = Readers::Owner);
Result<> replace(const QString &path, const QByteArray &bytes);

/// Makes a file that did not exist, with these bytes, private. Locked if it was there already.
Result<> createExclusively(const QString &path, const QByteArray &bytes);

/// The whole file. NotFound or Io; Invalid for a folder and for a file of more bytes than are to be read.
Result<QByteArray> read(const QString &path, qint64 mostBytes);

/// Why nothing can be written at this place: no folder, not a file, or Io for a reason only the system knows.
Error whyNotWritten(const QString &path, const QString &detail = {});

/// Why a file that is there cannot be read.
Error whyNotRead(const QString &path, const QString &detail);

/// Why there is no such file: NotFound, or Io where its folder is closed to this person.
Error whyNotFound(const QString &path);

/// Lower-case hexadecimal SHA-256 of a file's bytes.
Result<QString> sha256(const QString &path);

QString hostName();
QString userName();
bool isProcessRunning(qint64 pid);
/// When it began, as the system counts: tells it from a later one with the same number. Empty: not known.
QString beginningOfProcess(qint64 pid);

/// A write past a file size limit becomes an error that can be shown instead of the end of the process.
void ignoreFileSizeSignal();

/// Memory this process holds now, in bytes; 0 where the system does not tell.
qint64 residentBytes();

} // namespace inko::files
