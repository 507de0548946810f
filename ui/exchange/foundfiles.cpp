#include "ui/exchange/foundfiles.h"

#include <QDirIterator>
#include <QFileInfo>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFiles = 2000; ///< of a folder that was dropped by mistake

QStringList tablesBelow(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, {u"*.xlsx"_s, u"*.ods"_s, u"*.csv"_s, u"*.tsv"_s, u"*.json"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext() && found.size() < mostFiles) {
        files.next();
        const QString name = files.fileName();
        if (!name.startsWith(u'~') && !name.startsWith(u'.'))
            found << files.filePath();
    }
    found.sort(Qt::CaseInsensitive);
    return found;
}

} // namespace

QStringList importableFiles(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths)
        files << (QFileInfo(path).isDir() ? tablesBelow(path) : QStringList{path});
    files.removeDuplicates();
    return files;
}

} // namespace inko
