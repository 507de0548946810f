#include "ui/files/recentfiles.h"

#include <QFileInfo>
#include <QSettings>

namespace inko::recentfiles {

using namespace Qt::StringLiterals;

namespace {

void write(const QList<RecentFile> &files)
{
    QSettings settings;
    settings.remove(u"recentFiles"_s);
    settings.beginWriteArray(u"recentFiles"_s, static_cast<int>(files.size()));
    for (int index = 0; index < files.size(); ++index) {
        settings.setArrayIndex(index);
        settings.setValue(u"path"_s, files[index].path);
        settings.setValue(u"usedAt"_s, files[index].usedAt);
    }
    settings.endArray();
}

} // namespace

QList<RecentFile> all()
{
    QList<RecentFile> files;
    QSettings settings;
    const int count = settings.beginReadArray(u"recentFiles"_s);
    for (int index = 0; index < count; ++index) {
        settings.setArrayIndex(index);
        files << RecentFile{settings.value(u"path"_s).toString(), settings.value(u"usedAt"_s).toDateTime()};
    }
    settings.endArray();
    return files;
}

void add(const QString &path, const QDateTime &usedAt)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QList<RecentFile> files = all();
    files.removeIf([&](const RecentFile &file) { return file.path == absolute; });
    files.prepend({absolute, usedAt});
    write(files.mid(0, most));
}

void remove(const QString &path)
{
    QList<RecentFile> files = all();
    files.removeIf([&](const RecentFile &file) { return file.path == path; });
    write(files);
}

} // namespace inko::recentfiles
