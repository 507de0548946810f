#include "core/exchange/sheets/spreadsheet/archive.h"
#include "tests/bench/measure.h"
#include "tests/support/fewreturns.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace inko;
using namespace inko::bench;
using inko::test::keepFewReturns;
using namespace Qt::StringLiterals;

namespace {

QJsonObject run(const QStringList &arguments)
{
    QProcess process;
    process.start(qEnvironmentVariable("INKO_PROGRAM"), arguments + QStringList{u"--json"_s});
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(arguments.front()), process.readAllStandardError().constData());
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QStringList filesIn(const QString &folder)
{
    QStringList paths;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files, QDir::Name))
        paths << file.filePath();
    return paths;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file %s", qPrintable(path));
    return file.readAll();
}

/// What every writer of a folder has to do: the same bytes into new files.
void copyInto(const QString &folder, const QList<QByteArray> &files)
{
    QDir().mkpath(folder);
    int number = 0;
    for (const QByteArray &bytes : files) {
        QFile file(folder + u'/' + QString::number(++number));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room in %s", qPrintable(folder));
    }
}

/// What every reader has to do: all that is in the archives comes out.
qint64 inflated(const QList<QByteArray> &files)
{
    constexpr qint64 most = 100'000'000;
    qint64 bytes = 0;
    for (const QByteArray &file : files) {
        Result<Archive> archive = Archive::open(file);
        if (!archive)
            qFatal("not an archive: %s", qPrintable(archive.error().message));
        for (const QString &name : archive->names())
            bytes += archive->read(name, most).value_or(QByteArray()).size();
    }
    return bytes;
}

void checkRead(const QJsonObject &answer, int institutions)
{
    const QJsonArray files = answer["files"_L1].toArray();
    int rows = 0;
    for (const QJsonValue &file : files) {
        rows += file["read"_L1].toInt();
        if (!file["refused"_L1].toArray().isEmpty())
            qFatal("a row was refused");
    }
    if (files.size() != institutions || rows < institutions)
        qFatal("%d files with %d rows were read", static_cast<int>(files.size()), rows);
}

} // namespace

int main(int argc, char **argv)
{
    const int institutions = argc > 1 && qstrcmp(argv[1], "--small") == 0 ? 3 : 60;
    const QTemporaryDir folder;
    const QString town = folder.filePath(u"Stadt.inko"_s);
    run({u"new"_s, town, u"--sample"_s});
    run({u"round"_s, town, u"--year"_s, u"2027"_s, u"--carry-over"_s});
    keepFewReturns(town, 2027, institutions);
    const double start = once([&] { run({u"export"_s, town, u"--out"_s, folder.filePath(u"a.csv"_s)}); });
    std::printf("%-52s %8.1f ms\n", "the program's start, with an export as CSV", start);

    for (const QString &format : {u"xlsx"_s, u"html"_s, u"pdf"_s}) {
        const QString into = folder.filePath(format);
        const double writing = once([&] {
            run({u"forms"_s, town, u"--year"_s, u"2027"_s, u"--out"_s, into, u"--format"_s, format});
        });
        QList<QByteArray> files;
        for (const QString &path : filesIn(into))
            files << contentOf(path);
        if (files.size() != institutions)
            qFatal("%d forms were written", static_cast<int>(files.size()));
        const double copying = once([&] { copyInto(into + u"-copy"_s, files); });
        print(u"write %1 forms as %2 (target of 60: 2 s)"_s.arg(institutions).arg(format), {writing, writing},
              u"the same bytes into files"_s, {copying, copying});
    }

    const QStringList forms = filesIn(folder.filePath(u"xlsx"_s));
    QList<QByteArray> bytes;
    for (const QString &path : forms)
        bytes << contentOf(path);
    qint64 size = 0;
    const double inflating = once([&] { size = inflated(bytes); });
    const double reading = once([&] {
        checkRead(run(QStringList{u"import"_s, town, u"--dry-run"_s} + forms), institutions);
    });
    print(u"read and compare %1 forms (target of 60: 1 s)"_s.arg(institutions), {reading, reading},
          u"their %1 MB inflated"_s.arg(static_cast<double>(size) / 1e6, 0, 'f', 1), {inflating, inflating});
    return 0;
}
