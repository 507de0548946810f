#include "tests/core/layout/reading.h"
#include "tests/support/result.h"
#include "ui/report/pagepainter.h"
#include "ui/report/pdffile.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
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

std::vector<Block> someBlocks()
{
    return {TitlePage{u"Integrationsbericht"_s, u"Stand"_s, {}}, TableOfContents{u"Inhalt"_s, 1}, Heading{1, u"Straßen und Plätze"_s, {}},
            Paragraph{plain(prose(12)), {}}, Paragraph{plain(u"Auflage, Schifffahrt; العربية"_s), {}}, PageBreak{}, Heading{1, u"Überblick"_s, {}}};
}

} // namespace

/// The pages as painted and as a PDF file, read back.
class TestPagePainter : public QObject {
    Q_OBJECT

private slots:
    void inkIsWhereTheGlyphsAre();
    void pdfHasTheSamePages();
    void pdfGivesCleanWords();
    void aFileThatCannotBeWrittenIsSaid();
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
                QVERIFY2(darkPixels(image, QRectF(line.left, line.baseline - 6, line.right - line.left, 6)) > 5, qPrintable(line.text));
        }
    }
}

void TestPagePainter::pdfHasTheSamePages()
{
    const auto pages = layout::layOut(germanDocument(someBlocks()));
    VERIFY_RESULT(pages);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bericht.pdf"_s);
    VERIFY_RESULT(writePdf(*pages, path));
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
    VERIFY_RESULT(writePdf(*pages, path));
    const QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, {path, u"-"_s}));
    for (const QString &words : {u"Straßen und Plätze"_s, u"Auflage, Schifffahrt"_s, u"Überblick"_s, u"Seite 2 von %1"_s.arg(pages->pages.size())})
        QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY(!text.contains(u'\t'));
}

void TestPagePainter::aFileThatCannotBeWrittenIsSaid()
{
    const auto pages = layout::layOut(germanDocument({}));
    VERIFY_RESULT(pages);
    VERIFY_ERROR(writePdf(*pages, u"/nowhere/at/all.pdf"_s), Error::Code::Io);
}

QTEST_MAIN(TestPagePainter)
#include "tst_pagepainter.moc"
