#include "core/exchange/sheets/workbook.h"
#include "core/exchange/xlsx/xlsxfile.h"
#include "tests/bench/measure.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <cstdio>

using namespace inko;
using namespace inko::bench;
using namespace Qt::StringLiterals;

namespace {

QStringList rowOf(int row)
{
    return {u"E%1"_s.arg(row),
            u"Einrichtung %1"_s.arg(row * 7 % 500),
            u"Angebot Nr. %1 für Familien"_s.arg(row),
            u"Ein offenes Angebot, das jede Woche stattfindet und zu dem alle kommen können."_s,
            u"%1; %2"_s.arg(row % 15 + 1).arg((row + 4) % 15 + 1),
            u"Zielgruppe %1; Zielgruppe %2"_s.arg(row * 7 % 20).arg((row * 7 + 1) % 20),
            u"Stadtteil %1"_s.arg(row * 7 % 12),
            u"Förderung %1"_s.arg(row * 7 % 9),
            u"Deutsch; Türkisch"_s,
            u"Land Nordrhein-Westfalen"_s,
            u"3/2024"_s,
            {},
            row % 6 == 0 ? QString() : QString::number(row % 80),
            u"Einrichtung %1"_s.arg((row * 7 + 1) % 500),
            u"Geschäftsführung"_s,
            u"ja"_s,
            u"neu"_s};
}

QByteArray workbookOf(int rows)
{
    Result<XlsxFile> file = XlsxFile::begin();
    if (!file)
        qFatal("no room for the spreadsheet");
    lxw_worksheet *sheet = workbook_add_worksheet(file->workbook(), "Raster");
    for (int row = 0; row < rows; ++row) {
        const QStringList cells = rowOf(row);
        for (int column = 0; column < cells.size(); ++column) {
            if (!cells[column].isEmpty())
                file->put(sheet, row, column, cells[column], nullptr);
        }
    }
    return file->finish().value_or(QByteArray());
}

/// In megabytes, of this process so far.
double mostMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

/// What a process of its own does, so that its memory can be told.
int readAlone(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    size_t rows = 0;
    const double empty = mostMemory();
    const double taken = once([&] {
        const Result<Workbook> read = readWorkbook(file.readAll(), path);
        rows = read && !read->tables.empty() ? read->tables.front().rows.size() : 0;
    });
    std::printf("%zu %f %f %f\n", rows, taken, mostMemory(), empty);
    return 0;
}

struct Reading {
    qsizetype rows = 0;
    double taken = 0;
    double memory = 0;
    double empty = 0; ///< memory before the first byte was read
};

Reading readBy(const QString &program, const QString &path)
{
    QProcess process;
    process.start(program, {u"read"_s, path});
    process.waitForFinished(-1);
    const QList<QByteArray> said = process.readAllStandardOutput().trimmed().split(' ');
    if (process.exitCode() != 0 || said.size() != 4)
        qFatal("the spreadsheet was not read");
    return {said[0].toLongLong(), said[1].toDouble(), said[2].toDouble(), said[3].toDouble()};
}

/// Its start is part of it: who converts a file with it waits for that too. An empty sheet tells how much that is.
double converting(const QString &office, const QTemporaryDir &folder, const QString &path)
{
    return once([&] {
        QProcess process;
        process.start(office, {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
                               u"--convert-to"_s, u"csv"_s, u"--outdir"_s, folder.path(), path});
        process.waitForFinished(-1);
        if (process.exitCode() != 0)
            qFatal("LibreOffice failed");
    });
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for %s", qPrintable(path));
}

} // namespace

/// `--small` does all the same with few rows: it shows that the benchmark works, its times mean nothing.
int main(int argc, char **argv)
{
    if (argc == 3 && QByteArrayView(argv[1]) == "read")
        return readAlone(QString::fromLocal8Bit(argv[2]));
    const bool isSmall = argc > 1 && QByteArrayView(argv[1]) == "--small";
    const int rows = isSmall ? 200 : 100000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"raster.xlsx"_s);
    write(path, workbookOf(rows));
    const Reading ours = readBy(QString::fromLocal8Bit(argv[0]), path);
    if (ours.rows != rows)
        qFatal("%lld rows were read, not %d", static_cast<long long>(ours.rows), rows);
    std::printf("read an XLSX of %d rows: %.0f ms, at most %.0f MB resident, %.0f before (target: 150 MB)\n", rows,
                ours.taken, ours.memory, ours.empty);
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty() || isSmall) {
        std::printf("LibreOffice is not compared with: %s\n", isSmall ? "few rows" : "it is not installed");
        return 0;
    }
    const QString empty = folder.filePath(u"leer.csv"_s);
    write(empty, "a\n");
    converting(office, folder, empty); // makes its profile
    const double starting = converting(office, folder, empty);
    const double theirs = converting(office, folder, path);
    print(u"read the XLSX (target: ratio 1/3)"_s, {ours.taken, ours.taken}, u"soffice --convert-to csv"_s,
          {theirs, theirs});
    print(u"the same"_s, {ours.taken, ours.taken}, u"soffice without its start"_s,
          {theirs - starting, theirs - starting});
    return 0;
}
