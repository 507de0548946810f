#include "core/layout/layout.h"
#include "tests/core/pdf/sampledocument.h"
#include "tests/support/pdf/pdfrules.h"
#include "tests/support/result.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace inko;
using namespace inko::document;
using namespace inko::test;

namespace {

QString withoutHyphens(QString text)
{
    return text.remove(QChar(QChar::SoftHyphen));
}

layout::Pages samplePages()
{
    return layout::layOut(sampleDocument()).value();
}

} // namespace

/// What is written is what was laid out, and others can read it.
class TestPdfFile : public QObject {
    Q_OBJECT

private slots:
    void hasNoBarriers_data();
    void hasNoBarriers();
    void qpdfFindsNoFault_data() { hasNoBarriers_data(); }
    void qpdfFindsNoFault();
    void theStructureIsThatOfThePages();
    void contentStandsInReadingOrder();
    void linksLeadWhereTheLayoutSays();
    void pagesAreLabelled();
    void saysWhatItIs();
    void theSameIsWrittenTwice();
    void repeatedHeadersAreArtifacts();
    void figuresHaveTheirAlternative();
    void picturesHaveTheirDots();
    void textsSayTheirLanguage();
    void aFontThatCannotBeEmbeddedIsSaid();
    void stopsWhenTold();
    void isCompressed();
};

void TestPdfFile::hasNoBarriers_data()
{
    QTest::addColumn<Document>("document");
    QTest::newRow("every kind of block") << sampleDocument();
    QTest::newRow("nothing") << germanDocument({});
    QTest::newRow("a line") << germanDocument({Paragraph{plain(u"Eine Zeile"_s), {}}});
    QTest::newRow("a table of many pages") << germanDocument({Heading{1, u"Tabelle"_s, {}}, sampleTable(2000)});
    Document arabic = sampleDocument();
    arabic.language = u"ar"_s;
    QTest::newRow("from right to left") << arabic;
    Document odd =
        germanDocument({Heading{1, u"<&> \u0001 \"Titel\""_s, {}}, Paragraph{plain(u"\uFEFF\uFFFE(\\)"_s), {}}});
    odd.title = u"<&> \"Titel\" ]]>"_s;
    odd.author = u"Stadt & Söhne"_s;
    QTest::newRow("odd characters") << odd;
}

void TestPdfFile::hasNoBarriers()
{
    QFETCH(Document, document);
    const auto pages = layout::layOut(document);
    VERIFY_RESULT(pages);
    const QStringList barriers = barriersIn(pdfOf(*pages));
    QVERIFY2(barriers.isEmpty(), qPrintable(barriers.join(u"; "_s)));
}

void TestPdfFile::qpdfFindsNoFault()
{
    QFETCH(Document, document);
    const auto pages = layout::layOut(document);
    VERIFY_RESULT(pages);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bericht.pdf"_s);
    VERIFY_RESULT(pdf::writePdf(*pages, writtenAt, path));
    QProcess qpdf;
    qpdf.start(u"qpdf"_s, {u"--check"_s, path});
    QVERIFY(qpdf.waitForFinished());
    QVERIFY2(qpdf.exitCode() == 0, qpdf.readAllStandardError().constData());
}

void TestPdfFile::theStructureIsThatOfThePages()
{
    const layout::Pages pages = samplePages();
    const auto read = readPdf(pdfOf(pages));
    VERIFY_RESULT(read);
    QCOMPARE(read->pages.size(), pages.pages.size());
    QCOMPARE(read->elements.size(), pages.structure.size());
    QCOMPARE(read->textOf(0).size(), withoutHyphens(read->textOf(0)).size() + read->textOf(0).count(QChar::SoftHyphen));
    QCOMPARE(withoutHyphens(read->textOf(0)), pages.textOf(pages.structure.front()));
    QStringList roles, expected; // both trees have parents before their kids, though not in the same order
    for (const ReadElement &element : read->elements)
        roles << element.role;
    for (const layout::Element &element : pages.structure)
        expected << nameOf(element.role);
    expected[expected.lastIndexOf(u"Link"_s)] = u"Span"_s; // the one that leads nowhere
    roles.sort();
    expected.sort();
    QCOMPARE(roles, expected);
}

void TestPdfFile::contentStandsInReadingOrder()
{
    const auto read = readPdf(pdfOf(samplePages()));
    VERIFY_RESULT(read);
    for (const ReadPage &page : read->pages) {
        QString painted;
        std::vector<int> order;
        for (const ReadSequence &sequence : page.content) {
            if (sequence.mark >= 0 && sequence.tag != u"Figure")
                painted += sequence.text;
        }
        QString structured;
        const int number = int(&page - read->pages.data());
        const std::function<void(int)> visit = [&](int element) {
            for (const ReadKid &kid : read->elements[size_t(element)].kids) {
                if (kid.element >= 0)
                    visit(kid.element);
                else if (kid.page == number && read->elements[size_t(element)].role != u"Figure")
                    structured += read->textOf(kid);
            }
        };
        visit(0);
        // a table's cells stand side by side and may be painted line by line
        const auto sorted = [](QString text) {
            std::ranges::sort(text);
            return text;
        };
        QCOMPARE(sorted(painted), sorted(structured));
        if (!painted.contains(u"Institution"_s))
            QCOMPARE(painted, structured);
    }
}

void TestPdfFile::linksLeadWhereTheLayoutSays()
{
    const layout::Pages pages = samplePages();
    const auto read = readPdf(pdfOf(pages));
    VERIFY_RESULT(read);
    size_t next = 0;
    for (size_t page = 0; page < pages.pages.size(); ++page) {
        for (const layout::LinkArea &link : pages.pages[page].links) {
            QVERIFY(next < read->links.size());
            const ReadLink &found = read->links[next++];
            QCOMPARE(found.page, int(page));
            QCOMPARE(found.contents, link.description);
            QCOMPARE(found.destinationPage, link.page);
            if (link.page >= 0)
                QVERIFY(qAbs(found.destinationTop - double(link.y)) < 0.01);
        }
    }
    QCOMPARE(next, read->links.size());
    QVERIFY(std::ranges::any_of(
        read->links, [](const ReadLink &link) { return link.uri == u"https://www.example.org/stra%C3%9Fe"; }));
    QVERIFY(std::ranges::none_of(read->links, [](const ReadLink &link) { return link.contents == u"hier"; }));
}

void TestPdfFile::pagesAreLabelled()
{
    layout::Pages pages = samplePages();
    pages.pages[0].label = u"Titel (ä)"_s;
    pages.pages[1].label = u"1"_s;
    pages.pages[2].label = u"2"_s;
    pages.pages[3].label = u"A-1"_s;
    const auto read = readPdf(pdfOf(pages));
    VERIFY_RESULT(read);
    for (size_t page = 0; page < pages.pages.size(); ++page)
        QCOMPARE(read->pages[page].label, pages.pages[page].label);
}

void TestPdfFile::saysWhatItIs()
{
    const auto read = readPdf(pdfOf(samplePages()));
    VERIFY_RESULT(read);
    QCOMPARE(read->title, u"Integrationsbericht"_s);
    QCOMPARE(read->author, u"Musterstadt"_s);
    QCOMPARE(read->language, u"de"_s);
    QCOMPARE(read->created, QByteArray("D:20261102093000Z"));
    QStringList outline;
    for (const ReadOutline &entry : read->outline)
        outline << QString::number(entry.level) + u' ' + entry.title;
    QCOMPARE(outline, QStringList({u"1 Inhalt"_s, u"1 Überblick & <Größen>"_s, u"2 Straßen und Plätze"_s,
                                   u"3 Einzelheiten 😀"_s, u"1 Anhang"_s}));
}

void TestPdfFile::theSameIsWrittenTwice()
{
    const QByteArray first = pdfOf(samplePages());
    QVERIFY(!first.isEmpty());
    const int threads = QThreadPool::globalInstance()->maxThreadCount();
    for (const int count : {1, 4}) {
        QThreadPool::globalInstance()->setMaxThreadCount(count);
        QVERIFY(pdfOf(samplePages()) == first);
    }
    QThreadPool::globalInstance()->setMaxThreadCount(threads);
    QVERIFY(pdfOf(samplePages(), writtenAt.addSecs(1)) != first);
}

void TestPdfFile::repeatedHeadersAreArtifacts()
{
    const auto read = readPdf(pdfOf(samplePages()));
    VERIFY_RESULT(read);
    int tagged = 0, repeated = 0;
    for (const ReadPage &page : read->pages) {
        for (const ReadSequence &sequence : page.content) {
            if (sequence.text.trimmed() != u"Personen")
                continue;
            (sequence.mark >= 0 ? tagged : repeated) += 1;
            QVERIFY(sequence.mark >= 0 || sequence.artifactType == u"Pagination");
        }
    }
    QCOMPARE(tagged, 1);
    QVERIFY(repeated >= 1);
}

void TestPdfFile::figuresHaveTheirAlternative()
{
    const auto read = readPdf(pdfOf(samplePages()));
    VERIFY_RESULT(read);
    QStringList alternatives;
    for (const ReadElement &element : read->elements) {
        if (element.role == u"Figure"_s) {
            alternatives << element.alternative;
            QVERIFY(element.hasBox);
        }
    }
    QCOMPARE(alternatives,
             (QStringList{u"Logo der Stadt"_s, u"Ein Balken je Ziel; Ziel 2 hat die meisten Angebote."_s}));
}

void TestPdfFile::picturesHaveTheirDots()
{
    const auto read = readPdf(pdfOf(samplePages()));
    VERIFY_RESULT(read);
    QCOMPARE(read->pictures.size(), size_t(1));
    QCOMPARE(read->pictures[0].page, 0);
    QCOMPARE(read->pictures[0].size, sampleLogo().size);
    QCOMPARE(read->pictures[0].dots, sampleLogo().dots);
}

void TestPdfFile::textsSayTheirLanguage()
{
    const auto read = readPdf(
        pdfOf(layout::layOut(
                  germanDocument(
                      {Heading{1, u"Chapter"_s, {}, u"en"_s}, Paragraph{plain(u"Alles auf Deutsch."_s), {}},
                       Paragraph{{{u"Auf Deutsch und "_s, false, {}}, {u"in English"_s, false, {}, u"en"_s}}, {}}}))
                  .value()));
    VERIFY_RESULT(read);
    QStringList languages;
    for (const ReadElement &element : read->elements) {
        if (!element.language.isEmpty())
            languages << element.role + u' ' + element.language;
    }
    QCOMPARE(languages, (QStringList{u"H1 en"_s, u"Span en"_s}));
}

void TestPdfFile::aFontThatCannotBeEmbeddedIsSaid()
{
    layout::Pages pages = samplePages();
    pages.fonts[0].path = u"/nowhere/font.ttf"_s;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    VERIFY_ERROR(pdf::writePdf(pages, writtenAt, buffer), Error::Code::NotFound);
}

void TestPdfFile::stopsWhenTold()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    std::vector<double> shares;
    VERIFY_ERROR(pdf::writePdf(samplePages(), writtenAt, buffer,
                               [&](double share) {
                                   shares.push_back(share);
                                   return false;
                               }),
                 Error::Code::Cancelled);
    QCOMPARE(shares, std::vector<double>{0});
}

void TestPdfFile::isCompressed()
{
    const QByteArray bytes = pdfOf(samplePages());
    QVERIFY(bytes.contains("/ObjStm"));
    QVERIFY(bytes.contains("/XRef"));
    QVERIFY(!bytes.contains("/StructElem"));
    QVERIFY2(bytes.size() < 120000, qPrintable(QString::number(bytes.size())));
}

QTEST_GUILESS_MAIN(TestPdfFile)
#include "tst_pdffile.moc"
