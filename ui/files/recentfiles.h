#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace inko {

/// A file that was open before.
struct RecentFile {
    QString path;
    QDateTime usedAt; ///< UTC
    friend bool operator==(const RecentFile &, const RecentFile &) = default;
};

/// The files that the person at this computer opened last, kept in the program's settings.
namespace recentfiles {

constexpr int most = 12;

QList<RecentFile> all(); ///< newest first
void add(const QString &path, const QDateTime &usedAt);
void remove(const QString &path); ///< from the list; the file stays

} // namespace recentfiles

} // namespace inko
