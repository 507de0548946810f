#include "core/exchange/columns/gridcolumns.h"
#include "core/exchange/sheets/text/csvreader.h"
#include "core/exchange/sheets/text/csvwriter.h"
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
                    u"Zielgruppe %1; Zielgruppe %2"_s.arg(row * 7 % 20).arg((row * 7 + 1) % 20),
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

QByteArray ask(const QString &database, const QString &sql)
{
    QProcess shell;
    shell.start(u"sqlite3"_s, {database, sql});
    if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
        qFatal("sqlite3 failed: %s", shell.readAllStandardError().constData());
    return shell.readAllStandardOutput().trimmed();
}

/// Stops the benchmark unless the file holds exactly what was imported.
void checkImported(const QString &file, int rows)
{
    const QByteArray expected = QByteArray::number(rows) + '|' + QByteArray::number(2 * rows);
    const QByteArray found =
        ask(file, u"SELECT (SELECT count(*) FROM grid_entry), (SELECT count(*) FROM grid_entry_goal)"_s);
    if (found != expected)
        qFatal("%s: entries and goals are %s, not %s", qPrintable(file), found.constData(), expected.constData());
}

/// How long the program takes to import this many rows into a new file, in milliseconds.
double importing(const QTemporaryDir &folder, int rows)
{
    const QString town = folder.filePath(u"Stadt-%1.inko"_s.arg(rows));
    const QString csv = folder.filePath(u"raster-%1.csv"_s.arg(rows));
    const QString inko = qEnvironmentVariable("INKO_PROGRAM");
    writeFile(csv, gridOf(rows));
    run(inko, {u"new"_s, town});
    const double taken = once([&] { run(inko, {u"import"_s, town, csv, u"--year"_s, u"2026"_s, u"--create"_s}); });
    checkImported(town, rows);
    return taken;
}

} // namespace

/// `--small` does all the same with few rows: it shows that the benchmark works, its times mean nothing.
int main(int argc, char **argv)
{
    const int most = argc > 1 && QByteArrayView(argv[1]) == "--small" ? 200 : 100000;
    const QTemporaryDir folder;
    const QByteArray csv = gridOf(most);
    const double reading = once([&] {
        if (!readCsv(csv))
            qFatal("not read");
    });
    std::printf("%-34s %8.1f ms for %d rows, %.1f MB\n", "read the CSV", reading, most,
                static_cast<double>(csv.size()) / 1e6);

    for (int rows : {most / 100, most / 10}) {
        const double taken = importing(folder, rows);
        std::printf("import %7d rows %26.1f ms, %.3f ms a row\n", rows, taken, taken / rows);
    }
    const double large = importing(folder, most);
    std::printf("import %7d rows %26.1f ms, %.3f ms a row (target: linear)\n", most, large, large / most);

    const QString dump = folder.filePath(u"dump.sql"_s);
    QProcess shell;
    shell.setStandardOutputFile(dump);
    shell.start(u"sqlite3"_s, {folder.filePath(u"Stadt-%1.inko"_s.arg(most)), u".dump"_s});
    shell.waitForFinished(-1);
    const QString rival = folder.filePath(u"rival.db"_s);
    const double loading = once([&] { run(u"sqlite3"_s, {rival}, dump); });
    checkImported(rival, most);
    print(u"import %1 rows (target: ratio 2)"_s.arg(most), {large, large}, u"sqlite3 loads a dump of the file"_s,
          {loading, loading});
    return 0;
}
