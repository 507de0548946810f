#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QDateTime>

#include <vector>

namespace inko {

/// Copies of a file, made with SQLite's own backup, checked, with a SHA-256 beside each.
/// They lie beside the file in a folder FILE.backups.
namespace backup {

/// Why a copy is made; part of its file name.
enum class Reason { Opening, Migration, Import };

struct Copy {
    QString path;
    QDateTime madeAt; ///< UTC
    Reason reason = Reason::Opening;
    friend bool operator==(const Copy &, const Copy &) = default;
};

QString folderOf(const QString &path);

/// The copies of a file, newest first.
std::vector<Copy> copiesOf(const QString &path);

/// Makes a copy in the file's backup folder and lets old ones go. Where nothing changed since the newest
/// copy, that one is returned.
Result<Copy> make(const QString &path, Reason reason, const Clock &clock);

/// What becomes of a file that is where a copy shall be.
enum class Existing { Refuse, Replace };

/// Copies a file, whoever has it open, to a place of the person's choice. The copy is complete and checked
/// or not there at all; a file that was there is replaced only then, and not while somebody has it open.
Result<> copyTo(const QString &path, const QString &target, Existing existing);

/// Is the copy as it was made? Checks its SHA-256, if there is one beside it, and its content.
Result<> verify(const QString &copy);

/// Puts a verified copy at `target`, which must not exist yet: what is there may be somebody's last state.
Result<> restore(const QString &copy, const QString &target);

/// Which of these copies to keep: the newest three, the newest of each of the last 7 days, 5 weeks and 12 months.
std::vector<Copy> worthKeeping(const std::vector<Copy> &newestFirst);

} // namespace backup

} // namespace inko
