#include "core/base/files.h"
#include "core/pdf/pdffile.h"
#include "tests/core/pdf/sampledocument.h"
#include "tests/support/fulldisk.h"
#include "tests/support/result.h"
#include "ui/report/pagepainter.h"
#include "ui/report/printpages.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace inko;
using namespace inko::document;
using namespace inko::test;

namespace {

constexpr double scale = 2;

QImage painted(const layout::Pages &pages, size_t page)
{
    const QSizeF size = pages.pages[page].size * scale;
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    PagePainter(pages).paint(painter, pages.pages[page]);
    return image;
}

int darkPixels(const QImage &image, QRectF area)
{
    const QRect pixels = QRectF(area.topLeft() * scale, area.size() * scale).toAlignedRect().intersected(image.rect());
    int count = 0;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            count += qGray(image.pixel(x, y)) < 160;
    }
    return count;
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A printer that prints to a file, as the print dialog offers.
std::unique_ptr<QPrinter> printerTo(const QString &path, const layout::Pages &pages)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    prepare(*printer, pages);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    return printer;
}

Result<> written(const layout::Pages &pages, const QString &path, const layout::Progress &progress = {})
{
    return pdf::writePdf(pages, QDateTime(QDate(2026, 11, 2), QTime(9, 30), Qt::UTC), path, progress);
}

std::vector<Block> someBlocks()
{
    return {TitlePage{u"Integrationsbericht"_s, u"Stand"_s, {}},
            TableOfContents{u"Inhalt"_s, 1},
            Heading{1, u"Straßen und Plätze"_s, {}},
            Paragraph{plain(prose(12)), {}},
            Paragraph{plain(u"Auflage, Schifffahrt; العربية"_s), {}},
            PageBreak{},
            Heading{1, u"Überblick"_s, {}}};
}

std::vector<Block> fourPages()
{
    std::vector<Block> blocks = someBlocks();
    blocks.insert(blocks.end(), {PageBreak{}, Paragraph{plain(u"Ende"_s), {}}});
    return blocks;
}

} // namespace

/// The pages as painted and as a PDF file, read back.
class TestPagePainter : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { files::ignoreFileSizeSignal(); }
    void inkIsWhereTheGlyphsAre();
    void pdfHasTheSamePages();
    void pdfGivesCleanWords();
    void screenPaperAndPdfShowTheSame();
    void aFileThatCannotBeWrittenIsSaid_data();
    void aFileThatCannotBeWrittenIsSaid();
    void aFullDiskLeavesTheOldFile_data() { writtenOrPrinted(); }
    void aFullDiskLeavesTheOldFile();
    void printsTheChosenPages_data();
    void printsTheChosenPages();
    void printsOnSmallerPaper();
    void turnsWidePagesOnUprightPaper();
    void printsABooklet_data();
    void printsABooklet();
    void stoppingLeavesTheOldFile_data() { writtenOrPrinted(); }
    void stoppingLeavesTheOldFile();

private:
    static void writtenOrPrinted();
    /// The file and nothing beside it.
    static QStringList filesIn(const QTemporaryDir &folder);
};

void TestPagePainter::inkIsWhereTheGlyphsAre()
{
    const auto pages = layout::layOut(germanDocument(someBlocks()));
    VERIFY_RESULT(pages);
    for (size_t page = 0; page < pages->pages.size(); ++page) {
        const QImage image = painted(*pages, page);
        QCOMPARE(darkPixels(image, QRectF(0, 0, 40, 800)), 0);
        for (const ReadLine &line : linesOf(*pages)) {
            if (line.page == int(page) && line.right > line.left)
                QVERIFY2(darkPixels(image, QRectF(line.left, line.baseline - 6, line.right - line.left, 6)) > 5,
                         qPrintable(line.text));
        }
    }
}

void TestPagePainter::pdfHasTheSamePages()
{
    const auto pages = layout::layOut(germanDocument(someBlocks()));
    VERIFY_RESULT(pages);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bericht.pdf"_s);
    VERIFY_RESULT(written(*pages, path));
    const QByteArray info = outputOf(u"pdfinfo"_s, {path});
    QVERIFY2(info.contains("Pages:           " + QByteArray::number(int(pages->pages.size()))), info.constData());
    QVERIFY(info.contains("Integrationsbericht"));
    QVERIFY2(info.contains("(A4)"), info.constData());
}

void TestPagePainter::pdfGivesCleanWords()
{
    const auto pages = layout::layOut(germanDocument(someBlocks()));
    VERIFY_RESULT(pages);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bericht.pdf"_s);
    VERIFY_RESULT(written(*pages, path));
    const QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, {path, u"-"_s}));
    for (const QString &words : {u"Straßen und Plätze"_s, u"Auflage, Schifffahrt"_s, u"Überblick"_s,
                                 u"Seite 2 von %1"_s.arg(pages->pages.size())})
        QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY(!text.contains(u'\t'));
}

/// The share of pixels that are ink on one picture and clearly not near any ink on the other.
double strayInk(const QImage &one, const QImage &other)
{
    const auto isDark = [](const QImage &image, int x, int y) {
        return image.valid(x, y) && qGray(image.pixel(x, y)) < 128;
    };
    int ink = 0, stray = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (!isDark(one, x, y))
                continue;
            ++ink;
            bool isNear = false;
            for (int dy = -1; dy <= 1; ++dy) {
                for (int dx = -1; dx <= 1; ++dx)
                    isNear = isNear || isDark(other, x + dx, y + dy);
            }
            stray += isNear ? 0 : 1;
        }
    }
    return ink == 0 ? 1 : double(stray) / ink;
}

void TestPagePainter::screenPaperAndPdfShowTheSame()
{
    Figure figure{.kind = Figure::Kind::Donut,
                  .title = u"Wie geantwortet wurde"_s,
                  .categories = {u"Fragebogen"_s, u"Telefon"_s},
                  .series = {{{}, {8, 6}}}};
    std::vector<Block> blocks = someBlocks();
    std::get<TitlePage>(blocks.front()).logo = sampleLogo();
    blocks.push_back(figure);
    figure.kind = Figure::Kind::Lines;
    blocks.push_back(figure);
    const auto pages = layout::layOut(germanDocument(blocks));
    VERIFY_RESULT(pages);
    const QTemporaryDir folder;
    VERIFY_RESULT(written(*pages, folder.filePath(u"written.pdf"_s)));
    VERIFY_RESULT(printPages(*pages, *printerTo(folder.filePath(u"printed.pdf"_s), *pages), Imposition::PageBySheet));
    for (size_t page = 0; page < pages->pages.size(); ++page) {
        QHash<QString, QImage> pictures{{u"screen"_s, painted(*pages, page)}};
        for (const QString &name : {u"written"_s, u"printed"_s}) {
            outputOf(u"pdftoppm"_s, {u"-r"_s, QString::number(72 * scale), u"-f"_s, QString::number(page + 1),
                                     u"-singlefile"_s, folder.filePath(name + u".pdf"_s), folder.filePath(name)});
            pictures.insert(name, QImage(folder.filePath(name + u".ppm"_s)));
        }
        for (const QString &one : pictures.keys()) {
            for (const QString &other : pictures.keys()) {
                const double stray = strayInk(pictures.value(one), pictures.value(other));
                constexpr double rounding = 0.005; // a printer knows fewer places than points
                QVERIFY2(stray < rounding,
                         qPrintable(u"page %1, %2 and %3: %4"_s.arg(page).arg(one, other).arg(stray)));
            }
        }
    }
}

void TestPagePainter::aFileThatCannotBeWrittenIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("printed");
    for (const bool printed : {false, true}) {
        const char *way = printed ? "printed" : "written";
        QTest::addRow("no such folder, %s", way) << u"nowhere/bericht.pdf"_s << printed;
        QTest::addRow("a folder, %s", way) << u"."_s << printed;
    }
}

void TestPagePainter::aFileThatCannotBeWrittenIsSaid()
{
    QFETCH(QString, name);
    QFETCH(bool, printed);
    const auto pages = layout::layOut(germanDocument({}));
    VERIFY_RESULT(pages);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    VERIFY_ERROR(printed ? printPages(*pages, *printerTo(path, *pages), Imposition::PageBySheet)
                         : written(*pages, path),
                 Error::Code::Io);
    QCOMPARE(filesIn(folder), QStringList());
}

void TestPagePainter::aFullDiskLeavesTheOldFile()
{
    QFETCH(bool, printed);
    const auto pages = layout::layOut(germanDocument(fourPages()));
    VERIFY_RESULT(pages);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bericht.pdf"_s);
    VERIFY_RESULT(files::replace(path, QByteArray("old")));
    {
        const FullDisk disk(2000);
        VERIFY_ERROR(printed ? printPages(*pages, *printerTo(path, *pages), Imposition::PageBySheet)
                             : written(*pages, path),
                     Error::Code::DiskFull);
    }
    QCOMPARE(bytesOf(path), QByteArray("old"));
    QCOMPARE(filesIn(folder), QStringList{u"bericht.pdf"_s});
}

void TestPagePainter::printsTheChosenPages_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QStringList>("labels");
    const auto labels = [](int from, int to) {
        QStringList said;
        for (int page = from; page <= to; ++page)
            said << u"Seite %1 von 4"_s.arg(page);
        return said;
    };
    QTest::newRow("all") << 0 << 0 << labels(2, 4); // the title page has no label
    QTest::newRow("some") << 2 << 3 << labels(2, 3);
    QTest::newRow("beyond the end") << 3 << 99 << labels(3, 4);
}

void TestPagePainter::printsTheChosenPages()
{
    QFETCH(int, from);
    QFETCH(int, to);
    const auto pages = layout::layOut(germanDocument(fourPages()));
    VERIFY_RESULT(pages);
    QCOMPARE(pages->pages.size(), size_t(4));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"gedruckt.pdf"_s);
    const auto printer = printerTo(path, *pages);
    printer->setFromTo(from, to);
    VERIFY_RESULT(printPages(*pages, *printer, Imposition::PageBySheet));
    const QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, {path, u"-"_s}));
    QStringList labels = text.split(u'\n').filter(u"Seite "_s);
    QTEST(labels, "labels");
    QVERIFY(outputOf(u"pdfinfo"_s, {path}).contains("(A4)"));
}

void TestPagePainter::printsOnSmallerPaper()
{
    const auto pages = layout::layOut(germanDocument(fourPages()));
    VERIFY_RESULT(pages);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"gedruckt.pdf"_s);
    const auto printer = printerTo(path, *pages);
    printer->setPageSize(QPageSize(QPageSize::A5));
    VERIFY_RESULT(printPages(*pages, *printer, Imposition::PageBySheet));
    const QByteArray box = outputOf(u"pdftotext"_s, {u"-bbox"_s, u"-l"_s, u"4"_s, path, u"-"_s});
    QVERIFY2(box.contains("width=\"420"), "A5 is 420 points wide");
    static const QRegularExpression right(u"xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\""_s);
    double widest = 0, lowest = 0;
    for (const QRegularExpressionMatch &word : right.globalMatch(QString::fromUtf8(box))) {
        widest = qMax(widest, word.captured(1).toDouble());
        lowest = qMax(lowest, word.captured(2).toDouble());
    }
    QVERIFY2(widest > 330 && widest < 400, qPrintable(QString::number(widest)));
    QVERIFY2(lowest > 540 && lowest < 590, qPrintable(QString::number(lowest)));
}

void TestPagePainter::turnsWidePagesOnUprightPaper()
{
    const auto pages =
        layout::layOut(germanDocument({Paragraph{plain(u"hoch"_s), {}}, PageBreak{PageBreak::Orientation::Landscape},
                                       Paragraph{plain(u"quer"_s), {}}}));
    VERIFY_RESULT(pages);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"gedruckt.pdf"_s);
    VERIFY_RESULT(printPages(*pages, *printerTo(path, *pages), Imposition::PageBySheet));
    const QString box = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s}));
    static const QRegularExpression word(
        u"xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\">quer<"_s);
    const QRegularExpressionMatch found = word.match(box);
    QVERIFY2(found.hasMatch(), qPrintable(box));
    const QSizeF size(found.captured(3).toDouble() - found.captured(1).toDouble(),
                      found.captured(4).toDouble() - found.captured(2).toDouble());
    QVERIFY2(size.height() > size.width() * 1.2, "it is read with the paper turned");
    QVERIFY2(found.captured(4).toDouble() > 700, "from the lower edge upwards");
}

void TestPagePainter::printsABooklet_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QStringList>("sides"); // pages from left to right
    QTest::newRow("six pages") << u"de"_s << 0 << 0 << QStringList{u"- 1"_s, u"2 -"_s, u"6 3"_s, u"4 5"_s};
    QTest::newRow("four of them") << u"de"_s << 2 << 5 << QStringList{u"5 2"_s, u"3 4"_s};
    QTest::newRow("one") << u"de"_s << 3 << 3 << QStringList{u"- 3"_s, u"- -"_s};
    QTest::newRow("from right to left") << u"ar"_s << 1 << 4 << QStringList{u"1 4"_s, u"3 2"_s};
}

void TestPagePainter::printsABooklet()
{
    QFETCH(QString, language);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QStringList, sides);
    std::vector<Block> blocks;
    for (int page = 1; page <= 6; ++page)
        blocks.insert(blocks.end(), {Paragraph{plain(u"Blatt%1"_s.arg(page)), {}}, PageBreak{}});
    Document document = germanDocument(blocks);
    document.language = language;
    const auto pages = layout::layOut(document);
    VERIFY_RESULT(pages);
    QCOMPARE(pages->pages.size(), size_t(6));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"heft.pdf"_s);
    const auto printer = printerTo(path, *pages);
    printer->setFromTo(from, to);
    VERIFY_RESULT(printPages(*pages, *printer, Imposition::Booklet));

    const QString box = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s}));
    QStringList read;
    for (const QString &side : box.split(u"<page "_s).mid(1)) {
        QVERIFY2(side.startsWith(u"width=\"842.0"_s) || side.startsWith(u"width=\"841"_s), qPrintable(side.left(40)));
        QString left = u"-"_s, right = u"-"_s;
        static const QRegularExpression word(u"xMin=\"([0-9.]+)\"[^>]*>Blatt([0-9])<"_s);
        for (const QRegularExpressionMatch &found : word.globalMatch(side))
            (found.captured(1).toDouble() < 421 ? left : right) = found.captured(2);
        read << left + u' ' + right;
    }
    QCOMPARE(read, sides);
}

void TestPagePainter::writtenOrPrinted()
{
    QTest::addColumn<bool>("printed");
    QTest::newRow("written") << false;
    QTest::newRow("printed to a file") << true;
}

QStringList TestPagePainter::filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

void TestPagePainter::stoppingLeavesTheOldFile()
{
    QFETCH(bool, printed);
    const auto pages = layout::layOut(germanDocument(fourPages()));
    VERIFY_RESULT(pages);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bericht.pdf"_s);
    VERIFY_RESULT(files::replace(path, QByteArray("old")));
    // a printer is asked to take each page, a file many at once
    const std::vector<double> expected = printed ? std::vector<double>{0, 0.25, 0.5} : std::vector<double>{0};
    std::vector<double> shares;
    const auto stop = [&](double share) {
        shares.push_back(share);
        return shares.size() < expected.size();
    };
    const Result<> result = printed ? printPages(*pages, *printerTo(path, *pages), Imposition::PageBySheet, stop)
                                    : written(*pages, path, stop);
    VERIFY_ERROR(result, Error::Code::Cancelled);
    QCOMPARE(shares, expected);
    QCOMPARE(bytesOf(path), QByteArray("old"));
    QCOMPARE(filesIn(folder), QStringList{u"bericht.pdf"_s});
}

QTEST_MAIN(TestPagePainter)
#include "tst_pagepainter.moc"
