#include "core/exchange/sheets/csvreader.h"
#include "core/exchange/sheets/csvwriter.h"
#include "core/exchange/tables/gridcolumns.h"
#include "tests/bench/measure.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace inko;
using namespace inko::bench;
using namespace Qt::StringLiterals;

namespace {

/// A grid of this many rows, each with several goals and values, as a county's might look after years.
QByteArray gridOf(int rows)
{
    CsvWriter writer;
    QStringList header;
    for (const auto &column : gridcolumns::all())
        header << column.headers.front();
    writer.add(header);
    for (int row = 0; row < rows; ++row) {
        const auto pick = [&](const QString &name, int of) { return u"%1 %2"_s.arg(name).arg(row * 7 % of); };
        writer.add({{},
                    pick(u"Einrichtung"_s, 500),
                    u"Angebot Nr. %1 für Familien"_s.arg(row),
                    u"Ein offenes Angebot, das jede Woche stattfindet und zu dem alle kommen können."_s,
                    u"%1; %2"_s.arg(row % 15 + 1).arg((row + 4) % 15 + 1),
                    pick(u"Zielgruppe"_s, 20) + u"; "_s + pick(u"Zielgruppe"_s, 19),
                    pick(u"Stadtteil"_s, 12),
                    pick(u"Förderung"_s, 9),
                    u"Deutsch; Türkisch"_s,
                    u"Land Nordrhein-Westfalen"_s,
                    u"3/2024"_s,
                    {},
                    row % 6 == 0 ? QString() : QString::number(row % 80),
                    u"Einrichtung %1"_s.arg((row * 7 + 1) % 500),
                    u"Geschäftsführung"_s,
                    u"ja"_s,
                    u"neu"_s,
                    {}});
    }
    return writer.bytes();
}

void run(const QString &program, const QStringList &arguments, const QString &input = {})
{
    QProcess process;
    if (!input.isEmpty())
        process.setStandardInputFile(input);
    process.start(program, arguments);
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for %s", qPrintable(path));
}

/// How long the program takes to import this many rows into a new file, in milliseconds.
double importing(const QTemporaryDir &folder, int rows)
{
    const QString town = folder.filePath(u"Stadt-%1.inko"_s.arg(rows));
    const QString csv = folder.filePath(u"raster-%1.csv"_s.arg(rows));
    const QString inko = qEnvironmentVariable("INKO_PROGRAM");
    writeFile(csv, gridOf(rows));
    run(inko, {u"new"_s, town});
    return once([&] { run(inko, {u"import"_s, town, csv, u"--year"_s, u"2026"_s, u"--create"_s}); });
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const QByteArray csv = gridOf(100000);
    const double reading = once([&] {
        if (!readCsv(csv))
            qFatal("not read");
    });
    std::printf("%-34s %8.1f ms for %.1f MB\n", "read 100,000 rows of CSV", reading,
                static_cast<double>(csv.size()) / 1e6);

    const double small = importing(folder, 1000);
    const double middle = importing(folder, 10000);
    const double large = importing(folder, 100000);
    std::printf("%-34s %8.1f ms, 10,000: %.1f ms, 100,000: %.1f ms; per row %.3f, %.3f, %.3f ms\n", "import 1,000 rows",
                small, middle, large, small / 1000, middle / 10000, large / 100000);

    const QString dump = folder.filePath(u"dump.sql"_s);
    QProcess shell;
    shell.setStandardOutputFile(dump);
    shell.start(u"sqlite3"_s, {folder.filePath(u"Stadt-100000.inko"_s), u".dump"_s});
    shell.waitForFinished(-1);
    const double loading = once([&] { run(u"sqlite3"_s, {folder.filePath(u"rival.db"_s)}, dump); });
    print(u"import 100,000 rows"_s, {large, large}, u"sqlite3 loads a dump of the file"_s, {loading, loading});
    return 0;
}
