#include "core/base/files.h"
#include "core/layout/layout.h"
#include "core/pdf/embeddedfont.h"
#include "core/pdf/pagecontents.h"
#include "core/pdf/pdffile.h"
#include "tests/bench/measure.h"
#include "tests/bench/tabledocument.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace inko;
using namespace inko::bench;
using namespace Qt::StringLiterals;

namespace {

const QDateTime created(QDate(2026, 11, 2), QTime(9, 30), Qt::UTC);

layout::Pages laidOut(const document::Document &document)
{
    Result<layout::Pages> pages = layout::layOut(document);
    if (!pages)
        qFatal("not laid out: %s", qPrintable(pages.error().message));
    return std::move(*pages);
}

void write(const layout::Pages &pages, const QString &path)
{
    if (const Result<> written = pdf::writePdf(pages, created, path); !written)
        qFatal("not written: %s", qPrintable(written.error().message));
}

/// The pages as an engine without tags would have them: the same picture and nothing of what it means.
layout::Pages untagged(layout::Pages pages)
{
    pages.structure.resize(1);
    pages.structure.front().kids.clear();
    for (layout::Page &page : pages.pages) {
        page.links.clear();
        for (layout::TextRun &run : page.runs) {
            run.element = -1;
            run.artifact = layout::Artifact::None;
        }
    }
    return pages;
}

/// All content streams, one behind the other, before they are compressed.
QByteArray contentsOf(const layout::Pages &pages)
{
    std::vector<pdf::EmbeddedFont> fonts;
    for (const layout::FontFile &file : pages.fonts)
        fonts.push_back(std::move(pdf::EmbeddedFont::open(file).value()));
    std::vector<pdf::ShownWord> words;
    for (const layout::Word &word : pages.words)
        words.push_back(shownWord(word, fonts[size_t(word.font)]));
    const std::vector<pdf::PageMarks> marks = pdf::marksOf(pages);
    const pdf::PageContents contents(pages, marks, words);
    QByteArray bytes;
    for (size_t page = 0; page < pages.pages.size(); ++page)
        bytes += contents.of(page);
    return bytes;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for %s", qPrintable(path));
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

/// What a process of its own does for the figure of memory: everything from the document to the file.
int writeOnce(int entries, const QString &path)
{
    write(laidOut(tableDocument(entries)), path);
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                std::printf("%s\n", line.simplified().split(' ').value(1).constData());
        }
    }
    return 0;
}

void checkPages(const QString &path, size_t pages)
{
    const QByteArray info = outputOf(u"pdfinfo"_s, {path});
    if (!info.contains("Pages:           " + QByteArray::number(pages) + '\n') ||
        !info.contains("Tagged:          yes"))
        qFatal("%s is not the document: %s", qPrintable(path), info.constData());
}

class ReportBenchmark {
public:
    ReportBenchmark(int most, int runs) : m_most(most), m_runs(runs) {}

    void measureAll()
    {
        const document::Document document = tableDocument(m_most);
        const QString path = m_folder.filePath(u"bericht.pdf"_s);
        const Timing whole = measure(m_runs, [&] { write(laidOut(document), path); });
        const layout::Pages pages = laidOut(document);
        checkPages(path, pages.pages.size());
        std::printf("%d entries: %zu pages, %.1f MB\n", m_most, pages.pages.size(), double(QFile(path).size()) / 1e6);
        againstGzip(whole, pages, path);
        againstUntagged(whole, pages, document);
        againstATenth(whole);
        memory();
        const double ours = once([&] {
            outputOf(QCoreApplication::applicationFilePath(), {u"--write"_s, QString::number(m_most), path});
        });
        againstLibreOffice(ours, document);
        againstTypst(ours, document);
        fromTheCommandLine();
    }

private:
    void againstGzip(const Timing &whole, const layout::Pages &pages, const QString &path)
    {
        const QString raw = m_folder.filePath(u"contents"_s);
        writeFile(raw, contentsOf(pages));
        const Timing gzip = measure(m_runs, [&] { outputOf(u"gzip"_s, {u"-6"_s, u"-k"_s, u"-f"_s, raw}); });
        print(u"layout and PDF (target: ratio 2.5)"_s, whole,
              u"gzip -6 of %1 MB of contents"_s.arg(double(QFile(raw).size()) / 1e6, 0, 'f', 1), gzip);
        print(u"PDF alone"_s, measure(m_runs, [&] { write(pages, path); }), u"the same"_s, gzip);
    }

    void againstUntagged(const Timing &whole, const layout::Pages &pages, const document::Document &document)
    {
        const layout::Pages bare = untagged(pages);
        const QString path = m_folder.filePath(u"ohne.pdf"_s);
        const Timing layoutOnly = measure(m_runs, [&] { laidOut(document); });
        Timing rival = measure(m_runs, [&] { write(bare, path); });
        rival = {rival.best + layoutOnly.best, rival.median + layoutOnly.median};
        print(u"tagged (target: ratio 1.35)"_s, whole, u"untagged"_s, rival);
    }

    void againstATenth(const Timing &whole)
    {
        const document::Document tenth = tableDocument(m_most / 10);
        const QString path = m_folder.filePath(u"zehntel.pdf"_s);
        print(u"all entries (target: ratio 11)"_s, whole, u"a tenth of them"_s,
              measure(m_runs, [&] { write(laidOut(tenth), path); }));
    }

    void memory()
    {
        const QString path = m_folder.filePath(u"speicher.pdf"_s);
        const QByteArray peak =
            outputOf(QCoreApplication::applicationFilePath(), {u"--write"_s, QString::number(m_most), path});
        std::printf("%-42s %8.0f MB (target: 100)\n", "memory at its most, in a process of its own",
                    peak.trimmed().toDouble() / 1024);
    }

    void againstLibreOffice(double ours, const document::Document &document)
    {
        const QString office = QStandardPaths::findExecutable(u"soffice"_s);
        if (office.isEmpty()) {
            std::printf("LibreOffice is not installed: not compared\n");
            return;
        }
        const QString source = m_folder.filePath(u"bericht.fodt"_s);
        writeFile(source, asOpenDocument(document));
        const double theirs = once([&] {
            outputOf(office, {u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profil"_s), u"--headless"_s,
                              u"--convert-to"_s,
                              u"pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}"_s,
                              u"--outdir"_s, m_folder.path(), source});
        });
        checkRival(m_folder.filePath(u"bericht.pdf"_s));
        print(u"whole process (target: ratio 0.05)"_s, {ours, ours}, u"LibreOffice, tagged"_s, {theirs, theirs});
    }

    void againstTypst(double ours, const document::Document &document)
    {
        const QString folder = qEnvironmentVariable("INKO_TYPST");
        const QString node = QStandardPaths::findExecutable(u"node"_s);
        if (folder.isEmpty() || node.isEmpty()) {
            std::printf("Typst is not installed (INKO_TYPST names where npm put "
                        "@myriaddreamin/typst-ts-node-compiler): not compared\n");
            return;
        }
        const QString source = m_folder.filePath(u"bericht.typ"_s);
        const QString path = m_folder.filePath(u"typst.pdf"_s);
        const QString script = m_folder.filePath(u"typst.cjs"_s);
        writeFile(source, asTypst(document));
        writeFile(
            script,
            "const {createRequire} = require('module');\n"
            "const {NodeCompiler} = createRequire(process.argv[2] + '/')('@myriaddreamin/typst-ts-node-compiler');\n"
            "const compiler = NodeCompiler.create({workspace: require('path').dirname(process.argv[3])});\n"
            "const pdf = compiler.pdf({mainFilePath: process.argv[3]}, {pdfStandard: 'ua-1'});\n"
            "require('fs').writeFileSync(process.argv[4], pdf);\n");
        const double theirs = once([&] { outputOf(node, {script, folder, source, path}); });
        checkRival(path);
        print(u"whole process (target: ratio 0.1)"_s, {ours, ours}, u"Typst, tagged"_s, {theirs, theirs});
    }

    /// A rival that made nothing would be hard to beat.
    void checkRival(const QString &path)
    {
        const QByteArray info = outputOf(u"pdfinfo"_s, {path});
        const QByteArray text = outputOf(u"pdftotext"_s, {path, u"-"_s});
        if (!info.contains("Tagged:          yes") || !text.contains("Ziel 8"))
            qFatal("the rival's file is not the document: %s", info.constData());
        std::printf("the rival's file: %s\n",
                    info.mid(info.indexOf("Pages:")).split('\n').value(0).simplified().constData());
    }

    /// Documents of the sample town, about 300 entries, the program's start included.
    void fromTheCommandLine()
    {
        const QString inko = qEnvironmentVariable("INKO_PROGRAM");
        const QString town = m_folder.filePath(u"Stadt.inko"_s);
        const QString path = m_folder.filePath(u"stadt.pdf"_s);
        outputOf(inko, {u"new"_s, town, u"--sample"_s});
        const Timing start = measure(m_runs, [&] { outputOf(inko, {u"--version"_s}); });
        for (const auto &[kind, target] :
             {std::pair(u"grid"_s, u"target: 150 ms"_s), {u"annual"_s, u"all chapters"_s}}) {
            const Timing ours = measure(m_runs, [&, kind = kind] {
                outputOf(inko, {u"report"_s, town, u"--year"_s, u"2026"_s, u"--kind"_s, kind, u"--out"_s, path});
            });
            print(u"inko report --kind %1 (%2)"_s.arg(kind, target), ours, u"inko --version"_s, start);
        }
    }

    const int m_most;
    const int m_runs;
    QTemporaryDir m_folder;
};

} // namespace

/// `--small` does all the same with few entries: it shows that the benchmark works, its times mean nothing.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write")
        return writeOnce(arguments.value(2).toInt(), arguments.value(3));
    const bool small = arguments.value(1) == u"--small";
    ReportBenchmark(small ? 100 : 10000, small ? 1 : 5).measureAll();
    return 0;
}
