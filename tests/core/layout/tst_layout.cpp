#include "tests/core/layout/reading.h"
#include "tests/support/result.h"

using namespace inko;
using namespace inko::document;
using namespace inko::layout;
using namespace inko::test;

namespace {

constexpr float tolerance = 0.1F;

/// A4 without much room: the same text needs more pages.
PageFormat smallPage()
{
    PageFormat format;
    format.paper = {300, 300};
    format.margins = {30, 40, 30, 40};
    format.headerBaseline = 20;
    format.footerBaseline = 20;
    return format;
}

} // namespace

/// Documents become pages: what stands where, and what is read out.
class TestLayout : public QObject {
    Q_OBJECT

private slots:
    void emptyDocumentIsOnePage();
    void titlePageStandsAlone();
    void theLogoStandsInTheCornerOfTheTitlePage_data();
    void theLogoStandsInTheCornerOfTheTitlePage();
    void rowsSayWhichRowOfTheGridTheyTellOf();
    void textsSayTheirLanguage();
    void contentsNameThePagesOfTheHeadings();
    void contentsLongerThanAPage();
    void contentsLeadToTheirHeadings();
    void marginsCarryTitleAndLabel();
    void marginsNameTheChapter();
    void aChapterTooLongForTheMarginIsShortened();
    void somePagesAreTurned();
    void headingsStayWithWhatFollows_data();
    void headingsStayWithWhatFollows();
    void wordsStayWithTheListTheyIntroduce_data();
    void wordsStayWithTheListTheyIntroduce();
    void aLeadStaysWithWhatFollows_data();
    void aLeadStaysWithWhatFollows();
    void noLineStandsAlone_data();
    void noLineStandsAlone();
    void noItemStandsAlone_data();
    void noItemStandsAlone();
    void nothingLeavesTheBody();
    void textIsReadAsWritten();
    void structureIsATree();
    void sectionsNest();
    void listsHaveLabelsAndBodies();
    void linksLeadWhereTheySay();
    void rightToLeftDocumentsAreMirrored();
    void unknownCharactersAreCollected();
    void sameInputSamePages();
    void landscapeTurnsThePaper();
    void canBeStopped();
    void tellsItsProgress();
};

void TestLayout::emptyDocumentIsOnePage()
{
    const auto pages = layOut(germanDocument({}));
    VERIFY_RESULT(pages);
    QCOMPARE(pages->pages.size(), size_t(1));
    QVERIFY(find(*pages, u"Seite 1 von 1"_s, Artifact::Footer));
    QCOMPARE(pages->structure.size(), size_t(1));
    VERIFY_RESULT(layOut(Document{}));
}

void TestLayout::titlePageStandsAlone()
{
    const auto pages = layOut(germanDocument({TitlePage{u"Bericht 2026"_s, u"Stand der Ziele"_s, {u"Musterstadt"_s}},
                                              Paragraph{plain(u"Danach."_s), Paragraph::Style::Body}}));
    VERIFY_RESULT(pages);
    QCOMPARE(pages->pages.size(), size_t(2));
    QCOMPARE(find(*pages, u"Bericht 2026"_s)->page, 0);
    QCOMPARE(find(*pages, u"Musterstadt"_s)->page, 0);
    QCOMPARE(find(*pages, u"Danach."_s)->page, 1);
    QVERIFY2(std::ranges::none_of(pages->pages[0].runs,
                                  [](const TextRun &run) {
                                      return run.artifact == Artifact::Header || run.artifact == Artifact::Footer;
                                  }),
             "a title page has no header and no footer");
}

void TestLayout::theLogoStandsInTheCornerOfTheTitlePage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::newRow("as high as wide") << u"de"_s << QSize(100, 100);
    QTest::newRow("wide") << u"de"_s << QSize(3000, 10);
    QTest::newRow("high") << u"de"_s << QSize(10, 3000);
    QTest::newRow("from right to left") << u"ar"_s << QSize(200, 100);
}

void TestLayout::theLogoStandsInTheCornerOfTheTitlePage()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    const Picture logo{size, QByteArray(3 * size.width() * size.height(), 'x')};
    Document document = germanDocument({TitlePage{u"Bericht 2026"_s, {}, {u"Musterstadt"_s}, logo, u"Wappen"_s}});
    document.language = language;
    const auto pages = layOut(document);
    VERIFY_RESULT(pages);
    QCOMPARE(pages->pages.size(), size_t(1));
    QCOMPARE(pages->pages[0].drawings.size(), size_t(1));
    const Drawing &drawing = pages->pages[0].drawings[0];
    QVERIFY(drawing.picture == logo);
    const Element &element = pages->structure[size_t(drawing.element)];
    QCOMPARE(element.role, Role::Figure);
    QCOMPARE(element.alternative, u"Wappen"_s);
    QVERIFY2(pages->structure[0].kids.front().element == drawing.element, "it is read first");
    const QRectF body = PageFormat().body();
    QVERIFY(body.adjusted(-0.1, -0.1, 0.1, 0.1).contains(drawing.area));
    QVERIFY(qAbs(drawing.area.top() - body.top()) < 0.1);
    QVERIFY(language == u"ar"_s ? qAbs(drawing.area.right() - body.right()) < 0.1
                                : qAbs(drawing.area.left() - body.left()) < 0.1);
    QVERIFY(drawing.area.bottom() < double(find(*pages, u"Bericht 2026"_s)->baseline) - 40);
    const double ratio = drawing.area.width() / drawing.area.height();
    QVERIFY(qAbs(ratio / (double(size.width()) / size.height()) - 1) < 0.01);
}

void TestLayout::rowsSayWhichRowOfTheGridTheyTellOf()
{
    document::Table table;
    table.header = {row({u"Wer"_s, u"Was"_s})};
    for (int number = 1; number <= 80; ++number) {
        table.rows.push_back(row({u"Institution"_s, number == 40 ? prose(120) : u"Angebot %1"_s.arg(number)}));
        if (number != 3)
            table.rows.back().front().entry = number;
    }
    const auto pages = layOut(germanDocument({table}));
    VERIFY_RESULT(pages);
    QList<qint64> entries;
    for (const Page &page : pages->pages) {
        double bottom = 0;
        for (const EntryArea &area : page.entries) {
            entries << area.entry;
            QVERIFY2(area.area.top() >= bottom - 0.1, "one below the other");
            bottom = area.area.bottom();
            QVERIFY(qAbs(area.area.width() - PageFormat().body().width()) < 0.1);
            const auto inside = [&](const TextRun &run) {
                return double(run.baseline) > area.area.top() && double(run.baseline) < area.area.bottom() &&
                       pages->textOf(run).contains(u"Angebot %1"_s.arg(area.entry));
            };
            QVERIFY(area.entry == 40 || std::ranges::any_of(page.runs, inside));
        }
    }
    QVERIFY2(entries.count(40) > 1, "a row over several pages is there on each");
    const QSet<qint64> each(entries.begin(), entries.end());
    QCOMPARE(each.size(), 79);
    QVERIFY(std::ranges::is_sorted(entries));
}

void TestLayout::textsSayTheirLanguage()
{
    const auto english = [](const QString &text) { return plain(text, u"en"_s); };
    document::Table table;
    table.rows = {{Cell{english(u"in a cell"_s)}, cell(u"ohne"_s)}};
    table.caption = u"above a table"_s;
    table.captionLanguage = u"en"_s;
    const auto pages = layOut(
        germanDocument({TableOfContents{u"Inhalt"_s, 1}, Heading{1, u"in a heading"_s, {}, u"en"_s},
                        Paragraph{english(u"in a paragraph"_s), {}}, List{{english(u"in a list"_s)}, false}, table,
                        Paragraph{{{u"Deutsch, "_s, false, {}},
                                   {u"in a line"_s, true, {}, u"en"_s},
                                   {u" und "_s, false, {}},
                                   {u"in a link"_s, false, u"https://example.org"_s, u"en"_s}},
                                  {}}}));
    VERIFY_RESULT(pages);
    QStringList found;
    for (const Element &element : pages->structure) {
        if (!element.language.isEmpty())
            found << (nameOf(element.role) + u' ' + pages->textOf(element)).simplified();
        QVERIFY(element.language.isEmpty() || element.language == u"en"_s);
    }
    found.sort();
    QCOMPARE(found, (QStringList{u"Caption above a table"_s, u"H1 in a heading"_s, u"LBody in a list"_s,
                                 u"Link in a heading 1"_s, u"Link in a link"_s, u"P in a paragraph"_s,
                                 u"Span in a line"_s, u"TD in a cell"_s}));
}

void TestLayout::contentsNameThePagesOfTheHeadings()
{
    std::vector<Block> blocks{TableOfContents{u"Inhalt"_s, 2}, PageBreak{}};
    for (int i = 1; i <= 12; ++i) {
        blocks.push_back(Heading{1 + (i + 1) % 2, u"Kapitel %1"_s.arg(i), {}});
        blocks.push_back(Paragraph{plain(prose(i * 4)), Paragraph::Style::Body});
    }
    const auto pages = layOut(germanDocument(blocks));
    VERIFY_RESULT(pages);
    const QStringList entries = textsOf(*pages, Role::TOCI);
    QCOMPARE(entries.size(), 12);
    QVERIFY(pages->pages.size() > 3);
    QCOMPARE(pages->outline.size(), size_t(13)); // with the table of contents itself
    for (int i = 1; i <= 12; ++i) {
        const OutlineEntry &entry = pages->outline[size_t(i)];
        QCOMPARE(entries[i - 1], u"%1 %2"_s.arg(entry.title).arg(entry.page + 1));
        const Element &heading = pages->structure[size_t(entry.element)];
        QCOMPARE(pages->textOf(heading), entry.title);
        QCOMPARE(heading.kids.front().page, entry.page);
    }
}

void TestLayout::contentsLongerThanAPage()
{
    std::vector<Block> blocks{TableOfContents{u"Inhalt"_s, 3}};
    for (int i = 1; i <= 120; ++i)
        blocks.push_back(
            Heading{1, u"Kapitel %1 mit einem recht langen Namen, der auch einmal zwei Zeilen braucht"_s.arg(i), {}});
    const auto pages = layOut(germanDocument(blocks));
    VERIFY_RESULT(pages);
    const QStringList entries = textsOf(*pages, Role::TOCI);
    QCOMPARE(entries.size(), 120);
    QVERIFY(elementsOf(*pages, Role::TOCI).back().parent > 0);
    QVERIFY(pages->outline[1].page >= 2);
    for (int i = 1; i <= 120; ++i)
        QVERIFY(entries[i - 1].endsWith(u" %1"_s.arg(pages->outline[size_t(i)].page + 1)));
}

void TestLayout::contentsLeadToTheirHeadings()
{
    const auto pages = layOut(germanDocument({TableOfContents{u"Inhalt"_s, 2}, PageBreak{}, Heading{1, u"Eins"_s, {}},
                                              PageBreak{}, Heading{2, u"Zwei"_s, {}}, Heading{3, u"Zu tief"_s, {}}}));
    VERIFY_RESULT(pages);
    const std::vector<LinkArea> &links = pages->pages[0].links;
    QCOMPARE(links.size(), size_t(2));
    QCOMPARE(links[0].description, u"Eins"_s);
    QCOMPARE(links[0].page, 1);
    QCOMPARE(links[1].page, 2);
    QCOMPARE(links[1].y, pages->outline[2].y);
    QCOMPARE(pages->structure[size_t(links[1].element)].role, Role::Link);
}

void TestLayout::marginsCarryTitleAndLabel()
{
    const auto pages = layOut(
        germanDocument({Paragraph{plain(u"Eins"_s), {}}, PageBreak{}, PageBreak{}, Paragraph{plain(u"Zwei"_s), {}}}));
    VERIFY_RESULT(pages);
    QCOMPARE(pages->pages.size(), size_t(2)); // two breaks in a row leave no empty page
    for (int page = 0; page < 2; ++page) {
        const QString label = u"Seite %1 von 2"_s.arg(page + 1);
        const auto footer = find(*pages, label, Artifact::Footer);
        QVERIFY(footer);
        QCOMPARE(footer->page, page);
        QCOMPARE(pages->pages[size_t(page)].label, QString::number(page + 1));
    }
    QVERIFY(find(*pages, u"Bericht"_s, Artifact::Header));
}

void TestLayout::marginsNameTheChapter()
{
    const auto pages =
        layOut(germanDocument({Paragraph{plain(u"Davor"_s), {}}, PageBreak{}, Heading{1, u"Eins"_s, {}}, PageBreak{},
                               Paragraph{plain(u"Fortsetzung von Eins"_s), {}}, Heading{2, u"Eins a"_s, {}},
                               PageBreak{}, Paragraph{plain(u"Noch Eins"_s), {}}, Heading{1, u"Zwei"_s, {}},
                               Heading{1, u"Drei"_s, {}}, PageBreak{}, Paragraph{plain(u"Ende"_s), {}}}));
    VERIFY_RESULT(pages);
    QStringList chapters;
    for (const ReadLine &line : linesOf(*pages)) {
        if (line.artifact == Artifact::Header && line.text != u"Bericht")
            chapters << u"%1 %2"_s.arg(line.page + 1).arg(line.text);
    }
    QCOMPARE(chapters, QStringList({u"2 Eins"_s, u"3 Eins"_s, u"4 Zwei"_s, u"5 Drei"_s}));
}

void TestLayout::aChapterTooLongForTheMarginIsShortened()
{
    const auto pages = layOut(germanDocument({Heading{1, u"Sehr "_s.repeated(80) + u"lang"_s, {}}}));
    VERIFY_RESULT(pages);
    const QRectF body = layout::PageFormat().body();
    bool isShortened = false;
    for (const ReadLine &line : linesOf(*pages)) {
        if (line.artifact != Artifact::Header)
            continue;
        QVERIFY(double(line.right) <= body.right() + 0.1);
        isShortened = isShortened || line.text.endsWith(u"Sehr …");
    }
    QVERIFY(isShortened);
}

void TestLayout::somePagesAreTurned()
{
    using Orientation = PageBreak::Orientation;
    const auto pages = layOut(germanDocument({TableOfContents{u"Inhalt"_s, 1}, PageBreak{}, Heading{1, u"Hoch"_s, {}},
                                              Paragraph{plain(prose(3)), {}}, PageBreak{Orientation::Landscape},
                                              Heading{1, u"Quer"_s, {}}, Paragraph{plain(prose(3)), {}}, PageBreak{},
                                              Paragraph{plain(u"Auch quer"_s), {}}, PageBreak{Orientation::Portrait},
                                              PageBreak{Orientation::Portrait}, Heading{1, u"Wieder hoch"_s, {}}}));
    VERIFY_RESULT(pages);
    QStringList turned;
    for (const layout::Page &page : pages->pages)
        turned << (page.size.width() > page.size.height() ? u"quer"_s : u"hoch"_s);
    QCOMPARE(turned, QStringList({u"hoch"_s, u"hoch"_s, u"quer"_s, u"quer"_s, u"hoch"_s}));
    float widest = 0;
    for (const ReadLine &line : linesOf(*pages)) {
        const QSizeF size = pages->pages[size_t(line.page)].size;
        QVERIFY2(double(line.right) <= size.width() - 47 && double(line.baseline) < size.height(),
                 qPrintable(line.text));
        if (line.page == 2)
            widest = std::max(widest, line.right);
    }
    QVERIFY(widest > 700); // lines make use of the width
}

void TestLayout::headingsStayWithWhatFollows_data()
{
    QTest::addColumn<int>("linesBefore");
    for (int lines = 8; lines <= 16; ++lines)
        QTest::addRow("after %d lines", lines) << lines;
}

void TestLayout::headingsStayWithWhatFollows()
{
    QFETCH(int, linesBefore);
    const auto pages = layOut(germanDocument({Paragraph{plain(u"Zeile\n"_s.repeated(linesBefore) + u"Zeile"_s), {}},
                                              Heading{1, u"Kapitel"_s, {}}, Heading{2, u"Abschnitt"_s, {}},
                                              Paragraph{plain(u"Erste\nzweite\ndritte"_s), {}}}),
                              {}, smallPage());
    VERIFY_RESULT(pages);
    QCOMPARE(find(*pages, u"Kapitel"_s)->page, find(*pages, u"Abschnitt"_s)->page);
    QCOMPARE(find(*pages, u"Abschnitt"_s)->page, find(*pages, u"Erste"_s)->page);
}

void TestLayout::wordsStayWithTheListTheyIntroduce_data()
{
    headingsStayWithWhatFollows_data();
}

void TestLayout::wordsStayWithTheListTheyIntroduce()
{
    QFETCH(int, linesBefore);
    const auto pages = layOut(germanDocument({Paragraph{plain(u"Zeile\n"_s.repeated(linesBefore) + u"Zeile"_s), {}},
                                              Paragraph{plain(u"Noch offen:"_s), {}},
                                              List{{plain(u"Caritas"_s), plain(u"Diakonie"_s)}, false}}),
                              {}, smallPage());
    VERIFY_RESULT(pages);
    QCOMPARE(find(*pages, u"Noch offen:"_s)->page, find(*pages, u"Caritas"_s)->page);
}

void TestLayout::aLeadStaysWithWhatFollows_data()
{
    headingsStayWithWhatFollows_data();
}

void TestLayout::aLeadStaysWithWhatFollows()
{
    QFETCH(int, linesBefore);
    const auto pages =
        layOut(germanDocument({Paragraph{plain(u"Zeile\n"_s.repeated(linesBefore) + u"Zeile"_s), {}},
                               Heading{1, u"Ziel"_s, {}}, Paragraph{plain(u"Worum es geht"_s), Paragraph::Style::Lead},
                               Heading{2, u"Angebote"_s, {}}, Paragraph{plain(u"Erste"_s), {}}}),
               {}, smallPage());
    VERIFY_RESULT(pages);
    QCOMPARE(find(*pages, u"Ziel"_s)->page, find(*pages, u"Erste"_s)->page);
}

void TestLayout::noLineStandsAlone_data()
{
    QTest::addColumn<int>("linesBefore");
    QTest::addColumn<int>("lines");
    for (int before = 8; before <= 15; ++before) {
        for (int lines = 2; lines <= 6; ++lines)
            QTest::addRow("%d lines after %d", lines, before) << before << lines;
    }
}

void TestLayout::noLineStandsAlone()
{
    QFETCH(int, linesBefore);
    QFETCH(int, lines);
    const QString before = u"Davor\n"_s.repeated(linesBefore) + u"Davor"_s;
    const QString text = u"Zeile\n"_s.repeated(lines - 1) + u"Zeile"_s;
    const auto pages =
        layOut(germanDocument({Paragraph{plain(before), {}}, Paragraph{plain(text), {}}}), {}, smallPage());
    VERIFY_RESULT(pages);
    QHash<int, int> linesOnPage;
    for (const ReadLine &line : linesOf(*pages))
        linesOnPage[line.page] += line.text.trimmed() == u"Zeile"_s ? 1 : 0;
    for (const int count : std::as_const(linesOnPage))
        QVERIFY2(count != 1, "one line of the paragraph stands alone on a page");
}

void TestLayout::noItemStandsAlone_data()
{
    noLineStandsAlone_data();
}

void TestLayout::noItemStandsAlone()
{
    QFETCH(int, linesBefore);
    QFETCH(int, lines);
    const List list{std::vector<Text>(size_t(lines), plain(u"Punkt"_s)), false};
    const auto pages = layOut(
        germanDocument({Paragraph{plain(u"Davor\n"_s.repeated(linesBefore) + u"Davor"_s), {}}, list}), {}, smallPage());
    VERIFY_RESULT(pages);
    QHash<int, int> itemsOnPage;
    for (const ReadLine &line : linesOf(*pages))
        itemsOnPage[line.page] += line.text.trimmed() == u"Punkt"_s ? 1 : 0;
    for (const int count : std::as_const(itemsOnPage))
        QVERIFY2(count != 1, "one item of the list stands alone on a page");
}

void TestLayout::nothingLeavesTheBody()
{
    Table table;
    table.header = {row({u"Institution"_s, u"Angebot"_s, u"Adresse"_s})};
    for (int i = 0; i < 60; ++i)
        table.rows.push_back(
            row({u"Donaudampfschifffahrtsgesellschaftskapitänsvereinigung"_s, prose(i % 4),
                 u"https://www.musterstadt.example/ein/sehr/langer/pfad/ohne/ende?seite=1234567890"_s}));
    const auto pages = layOut(germanDocument({Heading{1, u"W"_s.repeated(200), {}}, Paragraph{plain(prose(40)), {}},
                                              table, List{{plain(u"x"_s.repeated(900)), plain(prose(3))}, true}}));
    VERIFY_RESULT(pages);
    const QRectF body = PageFormat().body();
    for (const ReadLine &line : linesOf(*pages)) {
        QVERIFY2(line.left >= body.left() - tolerance && line.right <= body.right() + tolerance, qPrintable(line.text));
        if (line.artifact == Artifact::None)
            QVERIFY2(line.baseline > body.top() && line.baseline < body.bottom(), qPrintable(line.text));
    }
}

void TestLayout::textIsReadAsWritten()
{
    const QString text = u"Straßenbahnhaltestellenüberdachungsbauvorhaben, "_s.repeated(20) + u"Ende."_s;
    const auto pages = layOut(germanDocument(
        {Paragraph{{{u"Fett "_s, true, {}}, {text, false, {}}}, {}}, Paragraph{plain(u"  viel\t Leeres \n\n"_s), {}}}));
    VERIFY_RESULT(pages);
    QCOMPARE(textsOf(*pages, Role::P), QStringList({u"Fett "_s + text, u"viel Leeres"_s}));
    const bool someAreDivided =
        std::ranges::any_of(pages->words, [](const Word &word) { return word.text == QChar(QChar::SoftHyphen); });
    QVERIFY2(someAreDivided, "the test should meet a hyphenated word");
}

void TestLayout::structureIsATree()
{
    Table table;
    table.caption = u"Angebote"_s;
    table.header = {row({u"A"_s, u"B"_s})};
    table.rows = {row({u"1"_s, u""_s})};
    const auto pages = layOut(germanDocument(
        {TitlePage{u"T"_s, {}, {}}, TableOfContents{u"Inhalt"_s, 2}, Heading{1, u"H"_s, {}},
         Paragraph{{{u"Siehe "_s, false, {}}, {u"dort"_s, false, u"https://example.org"_s}, {u"."_s, false, {}}}, {}},
         table}));
    VERIFY_RESULT(pages);
    std::vector<int> seen(pages->structure.size(), 0);
    size_t runs = 0;
    for (size_t element = 0; element < pages->structure.size(); ++element) {
        for (const Kid &kid : pages->structure[element].kids) {
            if (kid.element >= 0) {
                QCOMPARE(pages->structure[size_t(kid.element)].parent, int(element));
                ++seen[size_t(kid.element)];
            } else {
                QCOMPARE(pages->pages[size_t(kid.page)].runs[size_t(kid.run)].element, int(element));
                ++runs;
            }
        }
    }
    for (size_t element = 1; element < seen.size(); ++element)
        QCOMPARE(seen[element], 1);
    size_t readOut = 0;
    for (const ReadLine &line : linesOf(*pages))
        readOut += line.artifact == Artifact::None;
    QCOMPARE(runs, readOut);
    QVERIFY(textsOf(*pages, Role::P).contains(u"Siehe dort."_s)); // the link keeps its place in the sentence
}

void TestLayout::sectionsNest()
{
    const auto pages = layOut(germanDocument(
        {Heading{1, u"A"_s, {}}, Heading{2, u"A1"_s, {}}, Heading{2, u"A2"_s, {}}, Heading{1, u"B"_s, {}}}));
    VERIFY_RESULT(pages);
    QStringList tree;
    const auto walk = [&](auto &&self, int element, int depth) -> void {
        const Element &at = pages->structure[size_t(element)];
        if (at.role != Role::Sect && at.role != Role::Document)
            tree << u"%1%2 %3"_s.arg(QString(depth, u' '), nameOf(at.role), pages->textOf(at));
        for (const Kid &kid : at.kids) {
            if (kid.element >= 0)
                self(self, kid.element, depth + 1);
        }
    };
    walk(walk, 0, 0);
    QCOMPARE(tree, QStringList({u"  H1 A"_s, u"   H2 A1"_s, u"   H2 A2"_s, u"  H1 B"_s}));
}

void TestLayout::listsHaveLabelsAndBodies()
{
    const auto pages =
        layOut(germanDocument({List{{plain(u"Eins"_s), plain(prose(4))}, true}, List{{plain(u"Punkt"_s)}, false}}));
    VERIFY_RESULT(pages);
    QCOMPARE(textsOf(*pages, Role::Lbl), QStringList({u"1."_s, u"2."_s, u"•"_s}));
    QCOMPARE(textsOf(*pages, Role::LBody), QStringList({u"Eins"_s, prose(4), u"Punkt"_s}));
    QVERIFY(elementsOf(*pages, Role::L)[0].numbered);
    QCOMPARE(find(*pages, u"1."_s)->baseline, find(*pages, u"Eins"_s)->baseline);
}

void TestLayout::linksLeadWhereTheySay()
{
    const auto pages = layOut(germanDocument({Paragraph{{{u"hin"_s, false, u"#ziel"_s},
                                                         {u" her "_s, false, {}},
                                                         {u"nirgends"_s, false, u"#fehlt"_s},
                                                         {u" Netz"_s, false, u"https://example.org/"_s}},
                                                        {}},
                                              PageBreak{}, Heading{1, u"Ziel"_s, u"ziel"_s}}));
    VERIFY_RESULT(pages);
    const std::vector<LinkArea> &links = pages->pages[0].links;
    QCOMPARE(links.size(), size_t(2));
    QCOMPARE(links[0].page, 1);
    QVERIFY(links[0].url.isEmpty());
    QCOMPARE(links[1].url, u"https://example.org/"_s);
    const ReadLine word = *find(*pages, u"hin"_s);
    QVERIFY(links[0].area.contains(QPointF((word.left + word.right) / 2, word.baseline - 2)));
}

void TestLayout::rightToLeftDocumentsAreMirrored()
{
    Table table;
    table.header = {row({u"مؤسسة"_s, u"عدد"_s})};
    table.columns = {{}, {Table::Align::End, 0}};
    table.rows = {row({u"مكتبة"_s, u"12"_s})};
    Document document = germanDocument({Paragraph{plain(u"تقرير الاندماج"_s), {}}, table});
    document.language = u"ar"_s;
    const auto pages = layOut(document);
    VERIFY_RESULT(pages);
    QVERIFY(pages->rightToLeft);
    const QRectF body = PageFormat().body();
    const ReadLine paragraph = *find(*pages, u"تقرير الاندماج"_s);
    QVERIFY(std::abs(paragraph.right - body.right()) < tolerance);
    QVERIFY2(find(*pages, u"مكتبة"_s)->left > find(*pages, u"12"_s)->right, "the first column stands at the right");
    QVERIFY2(find(*pages, u"12"_s)->left < body.left() + 10, "figures end at the left edge");
}

void TestLayout::unknownCharactersAreCollected()
{
    const auto pages = layOut(germanDocument({Paragraph{plain(u"a\U0010FFF0b\U000F0001 \uE9A5"_s), {}}}));
    VERIFY_RESULT(pages);
    QCOMPARE(pages->missingCharacters, std::vector<char32_t>({0xe9a5, 0xf0001, 0x10fff0}));
    QCOMPARE(textsOf(*pages, Role::P), QStringList({u"a\U0010FFF0b\U000F0001 \uE9A5"_s}));
    for (const Word &word : pages->words) {
        for (const Glyph &glyph : word.glyphs)
            QVERIFY2(glyph.id != 0, "a PDF/UA must not show .notdef");
    }
}

void TestLayout::sameInputSamePages()
{
    const Document document = germanDocument({TableOfContents{u"Inhalt"_s, 2}, Heading{1, u"A"_s, {}},
                                              Paragraph{plain(prose(20) + u" العربية עברית"_s), {}}});
    const auto once = layOut(document);
    const auto again = layOut(document);
    VERIFY_RESULT(once);
    QVERIFY(*once == *again);
}

void TestLayout::landscapeTurnsThePaper()
{
    PageFormat format;
    format.orientation = PageFormat::Orientation::Landscape;
    const auto pages = layOut(germanDocument({}), {}, format);
    VERIFY_RESULT(pages);
    QCOMPARE(pages->pages[0].size, QSizeF(841.89, 595.276));
}

void TestLayout::canBeStopped()
{
    Table table;
    for (int i = 0; i < 500; ++i)
        table.rows.push_back(row({u"a"_s}));
    int calls = 0;
    VERIFY_ERROR(layOut(germanDocument({table}), {}, {}, [&](double) { return ++calls < 3; }), Error::Code::Cancelled);
    QCOMPARE(calls, 3);
}

void TestLayout::tellsItsProgress()
{
    Table table;
    for (int i = 0; i < 500; ++i)
        table.rows.push_back(row({u"a"_s}));
    std::vector<double> shares;
    VERIFY_RESULT(layOut(germanDocument({table}), {}, {}, [&](double share) {
        shares.push_back(share);
        return true;
    }));
    QVERIFY(shares.size() > 5);
    QVERIFY(std::ranges::is_sorted(shares));
    QVERIFY(shares.back() <= 1 && shares.back() > 0.9);
}

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
