#include "core/layout/figure/chart.h"
#include "core/layout/figure/palette.h"
#include "tests/core/layout/reading.h"
#include "tests/support/result.h"

#include <QTest>

using namespace inko;
using namespace inko::document;
using namespace inko::test;
using layout::Shape;
using Kind = Figure::Kind;

Q_DECLARE_METATYPE(Figure)

namespace {

Figure figureOf(Kind kind)
{
    return {kind,
            u"Angebote je Ziel"_s,
            u"Angebote"_s,
            u"Quelle: Raster 2026"_s,
            u"Ziel 2 hat die meisten Angebote, für Ziel 3 fehlt die Angabe."_s,
            {u"1 Querschnitt"_s, u"2 Zusammenleben"_s, u"3 Vielfalt"_s, u"4 Bildung"_s},
            {{u"2026"_s, {10, 40, {}, 0}}}};
}

layout::Pages laidOut(std::vector<Block> blocks, const QString &language = u"de"_s)
{
    Document document = germanDocument(std::move(blocks));
    document.language = language;
    return layout::layOut(document).value();
}

QRectF boundsOf(const Shape &shape)
{
    double left = 1e9, right = -1e9, top = 1e9, bottom = -1e9;
    for (const Shape::Step &step : shape.steps) {
        if (step.kind == Shape::Step::Kind::Close)
            continue;
        left = std::min(left, step.to.x());
        right = std::max(right, step.to.x());
        top = std::min(top, step.to.y());
        bottom = std::max(bottom, step.to.y());
    }
    return {left, top, right - left, bottom - top};
}

/// The filled areas of the only drawing, in the order in which they were drawn.
std::vector<QRectF> areasIn(const layout::Pages &pages)
{
    std::vector<QRectF> areas;
    for (const Shape &shape : pages.pages.front().drawings.front().shapes) {
        if (shape.fill)
            areas.push_back(boundsOf(shape));
    }
    return areas;
}

QStringList wordsIn(const layout::Pages &pages)
{
    const layout::Drawing &drawing = pages.pages.front().drawings.front();
    QStringList words;
    for (const ReadLine &line : linesOf(pages)) {
        if (line.element == drawing.element)
            words << line.text;
    }
    return words;
}

} // namespace

/// Charts: what is drawn is what the figures say.
class TestFigures : public QObject {
    Q_OBJECT

private slots:
    void isTaggedWithItsAlternative_data() { everyKind(); }
    void isTaggedWithItsAlternative();
    void nothingLeavesItsArea_data() { everyKind(); }
    void nothingLeavesItsArea();
    void staysWithItsTitleAndSource();
    void manyFiguresFillTheirPages();
    void barsAreAsLongAsTheirValues();
    void partsOfABarFollowEachOther();
    void unknownIsNotZero_data();
    void unknownIsNotZero();
    void unknownIsAGapInALine();
    void heatIsDarkerWhereThereIsMore();
    void sharesAddUpToAHundred();
    void emptyFiguresAreDrawn_data() { everyKind(); }
    void emptyFiguresAreDrawn();
    void fromRightToLeftBarsGrowToTheLeft();
    void numbersAreWrittenInTheDocumentsLanguage();
    void coloursDifferInGrey_data();
    void coloursDifferInGrey();
    void theTownsColourCanBeRead_data();
    void theTownsColourCanBeRead();
    void axesHaveRoundValues_data();
    void axesHaveRoundValues();

private:
    static void everyKind();
};

void TestFigures::everyKind()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("bars") << Kind::Bars;
    QTest::newRow("stacked bars") << Kind::StackedBars;
    QTest::newRow("lines") << Kind::Lines;
    QTest::newRow("heat map") << Kind::HeatMap;
    QTest::newRow("donut") << Kind::Donut;
    QTest::newRow("network") << Kind::Network;
}

void TestFigures::isTaggedWithItsAlternative()
{
    QFETCH(Kind, kind);
    const layout::Pages pages = laidOut({figureOf(kind)});
    const auto figures = elementsOf(pages, layout::Role::Figure);
    QCOMPARE(figures.size(), size_t(1));
    QCOMPARE(figures.front().alternative, figureOf(kind).alternative);
    QVERIFY(figures.front().kids.front().drawing >= 0);
    QCOMPARE(textsOf(pages, layout::Role::Caption), QStringList{u"Angebote je Ziel · Angebote"_s});
    QVERIFY(find(pages, u"Quelle: Raster 2026"_s));
}

void TestFigures::nothingLeavesItsArea()
{
    QFETCH(Kind, kind);
    Figure figure = figureOf(kind);
    figure.categories[0] = u"Eine Kategorie, deren Name so lang ist, dass er in mehrere Zeilen gehört"_s;
    figure.series[0].values[1] = 123456;
    const layout::Pages pages = laidOut({figure});
    const QRectF area = pages.pages.front().drawings.front().area.adjusted(-0.1, -3, 0.1, 3);
    for (const Shape &shape : pages.pages.front().drawings.front().shapes) {
        const QRectF bounds = boundsOf(shape);
        QVERIFY2(area.united(bounds) == area, qPrintable(QDebug::toString(bounds)));
    }
    for (const ReadLine &line : linesOf(pages)) {
        if (line.element != pages.pages.front().drawings.front().element)
            continue;
        QVERIFY2(line.left >= area.left() && line.right <= area.right(), qPrintable(line.text));
        QVERIFY2(line.baseline >= area.top() && line.baseline <= area.bottom(), qPrintable(line.text));
    }
}

void TestFigures::staysWithItsTitleAndSource()
{
    for (int sentences = 20; sentences < 60; ++sentences) {
        const layout::Pages pages = laidOut({Paragraph{plain(prose(sentences)), {}}, figureOf(Kind::Lines)});
        const auto title = find(pages, u"Angebote je Ziel"_s);
        const auto source = find(pages, u"Quelle: Raster 2026"_s);
        QVERIFY(title && source);
        QCOMPARE(title->page, source->page);
        QCOMPARE(pages.pages[size_t(title->page)].drawings.size(), size_t(1));
    }
}

void TestFigures::manyFiguresFillTheirPages()
{
    std::vector<Block> blocks;
    for (int figure = 0; figure < 12; ++figure)
        blocks.push_back(figureOf(Kind::Lines));
    const layout::Pages pages = laidOut(std::move(blocks));
    QCOMPARE(pages.pages.size(), size_t(4)); // three on each
    for (const layout::Page &page : pages.pages)
        QCOMPARE(page.drawings.size(), size_t(3));
}

void TestFigures::barsAreAsLongAsTheirValues()
{
    const std::vector<QRectF> bars = areasIn(laidOut({figureOf(Kind::Bars)}));
    QCOMPARE(bars.size(), size_t(2)); // neither the unknown nor zero has one
    QVERIFY(qAbs(bars[1].width() / bars[0].width() - 4) < 0.001);
    QCOMPARE(bars[0].left(), bars[1].left());
    QVERIFY(bars[0].bottom() < bars[1].top());
}

void TestFigures::partsOfABarFollowEachOther()
{
    Figure figure = figureOf(Kind::StackedBars);
    figure.categories = {u"2026"_s};
    figure.series = {{u"Fragebogen"_s, {30}}, {u"Telefon"_s, {10}}, {u"schriftlich"_s, {{}}}};
    const layout::Pages pages = laidOut({figure});
    std::vector<QRectF> areas = areasIn(pages);
    areas.erase(areas.begin(), areas.begin() + 3); // the legend's
    QCOMPARE(areas.size(), size_t(2));
    QVERIFY(qAbs(areas[0].right() - areas[1].left()) < 0.01);
    QVERIFY(qAbs(areas[0].width() / areas[1].width() - 3) < 0.001);
    QCOMPARE(wordsIn(pages),
             QStringList({u"Fragebogen"_s, u"Telefon"_s, u"schriftlich"_s, u"2026"_s, u"30"_s, u"10"_s, u"40"_s}));
}

void TestFigures::unknownIsNotZero_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("bars") << Kind::Bars;
    QTest::newRow("stacked bars") << Kind::StackedBars;
    QTest::newRow("heat map") << Kind::HeatMap;
    QTest::newRow("donut") << Kind::Donut;
}

void TestFigures::unknownIsNotZero()
{
    QFETCH(Kind, kind);
    QStringList words = wordsIn(laidOut({figureOf(kind)}));
    for (QString &word : words)
        word = word.section(u": "_s, -1).section(u' ', 0, 0); // "3 Vielfalt: –"
    QCOMPARE(words.count(u"–"_s), 1);
    QCOMPARE(words.count(u"0"_s), 1);
    QVERIFY(words.indexOf(u"–"_s) < words.indexOf(u"0"_s));
}

void TestFigures::unknownIsAGapInALine()
{
    Figure figure = figureOf(Kind::Lines);
    figure.series = {{u"Kurse"_s, {10, 20, {}, 40}}};
    const layout::Pages pages = laidOut({figure});
    std::vector<size_t> lines; // points of each line that is not of the grid
    int marks = 0;
    for (const Shape &shape : pages.pages.front().drawings.front().shapes) {
        if (shape.stroke && shape.strokeWidth > 1)
            lines.push_back(shape.steps.size());
        marks += shape.fill ? 1 : 0;
    }
    QCOMPARE(lines, std::vector<size_t>{2}); // from the first to the second; the last stands alone
    QCOMPARE(marks, 3);
}

void TestFigures::heatIsDarkerWhereThereIsMore()
{
    const layout::Pages pages = laidOut({figureOf(Kind::HeatMap)});
    std::vector<layout::Color> grounds;
    for (const Shape &shape : pages.pages.front().drawings.front().shapes)
        grounds.push_back(*shape.fill);
    constexpr layout::Color white{0xff, 0xff, 0xff};
    QCOMPARE(grounds.size(), size_t(4));
    QVERIFY(contrast(grounds[1], white) > contrast(grounds[0], white));
    QVERIFY(contrast(grounds[0], white) > 1.1);
    QCOMPARE(grounds[2], white);
    QCOMPARE(grounds[3], white);
    for (const layout::TextRun &run : pages.pages.front().runs) {
        if (const QString text = pages.textOf(run); run.element >= 0 && text == u"40")
            QVERIFY(contrast(run.color, grounds[1]) >= 4.5);
    }
}

void TestFigures::sharesAddUpToAHundred()
{
    Figure figure = figureOf(Kind::Donut);
    figure.categories = {u"Fragebogen"_s, u"Telefon"_s, u"schriftlich"_s};
    figure.series = {{{}, {8, 6, 2}}};
    const QStringList words = wordsIn(laidOut({figure}));
    QCOMPARE(words, QStringList({u"Fragebogen: 8 (50\u00a0%)"_s, u"Telefon: 6 (38\u00a0%)"_s,
                                 u"schriftlich: 2 (12\u00a0%)"_s, u"16"_s}));
}

void TestFigures::emptyFiguresAreDrawn()
{
    QFETCH(Kind, kind);
    for (const Figure &figure : {Figure{kind, u"Nichts"_s, {}, {}, u"leer"_s, {}, {}},
                                 Figure{kind, u"Nichts"_s, {}, {}, u"leer"_s, {u"A"_s}, {}},
                                 Figure{kind, u"Nichts"_s, {}, {}, u"leer"_s, {u"A"_s}, {{u"S"_s, {}}}},
                                 Figure{kind, u"Nichts"_s, {}, {}, u"leer"_s, {u"A"_s, u"B"_s}, {{u"S"_s, {{}, 0}}}}}) {
        const layout::Pages pages = laidOut({figure});
        QCOMPARE(pages.pages.size(), size_t(1));
        QCOMPARE(elementsOf(pages, layout::Role::Figure).size(), size_t(1));
    }
}

void TestFigures::fromRightToLeftBarsGrowToTheLeft()
{
    const std::vector<QRectF> bars = areasIn(laidOut({figureOf(Kind::Bars)}, u"ar"_s));
    QCOMPARE(bars[0].right(), bars[1].right());
    QVERIFY(bars[1].left() < bars[0].left());
}

void TestFigures::numbersAreWrittenInTheDocumentsLanguage()
{
    Figure figure = figureOf(Kind::Bars);
    figure.series = {{{}, {1234, 2.5}}};
    QVERIFY(wordsIn(laidOut({figure})).contains(u"1.234"_s));
    QVERIFY(wordsIn(laidOut({figure})).contains(u"2,5"_s));
    QVERIFY(wordsIn(laidOut({figure}, u"en"_s)).contains(u"1,234"_s));
}

void TestFigures::coloursDifferInGrey_data()
{
    QTest::addColumn<int>("steps");
    for (int steps = 2; steps <= 6; ++steps)
        QTest::addRow("%d", steps) << steps;
}

void TestFigures::coloursDifferInGrey()
{
    QFETCH(int, steps);
    for (const layout::Color accent : {layout::Theme().accent, layout::Color{0xb0, 0x20, 0x20},
                                       layout::Color{0xf0, 0xc0, 0x10}, layout::Color{0, 0, 0}}) {
        const std::vector<layout::Color> colors = layout::ramp(accent, size_t(steps));
        QCOMPARE(colors.size(), size_t(steps));
        for (size_t i = 1; i < colors.size(); ++i)
            QVERIFY2(contrast(colors[i - 1], colors[i]) > 1.4,
                     qPrintable(QString::number(contrast(colors[i - 1], colors[i]))));
    }
}

void TestFigures::theTownsColourCanBeRead_data()
{
    QTest::addColumn<QString>("accent");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("none") << QString() << false;
    QTest::newRow("no colour") << u"#blau"_s << false;
    QTest::newRow("dark") << u"#7a1030"_s << true;
    QTest::newRow("black") << u"#000000"_s << true;
    QTest::newRow("yellow") << u"#ffe000"_s << false;
    QTest::newRow("white") << u"#ffffff"_s << false;
}

void TestFigures::theTownsColourCanBeRead()
{
    QFETCH(QString, accent);
    QFETCH(bool, isKept);
    const layout::Theme theme = layout::Theme::withAccent(accent);
    constexpr layout::Color white{0xff, 0xff, 0xff};
    QVERIFY(contrast(theme.accent, white) >= 4.5);
    QVERIFY(contrast(theme.accent, theme.tint) >= 4.5);
    QVERIFY(contrast(theme.text, theme.tint) >= 7);
    QVERIFY(contrast(theme.strongLine, white) >= 3);
    const QString used = u"#%1%2%3"_s.arg(theme.accent.red, 2, 16, QChar(u'0'))
                             .arg(theme.accent.green, 2, 16, QChar(u'0'))
                             .arg(theme.accent.blue, 2, 16, QChar(u'0'));
    QCOMPARE(used == accent, isKept);
}

void TestFigures::axesHaveRoundValues_data()
{
    QTest::addColumn<double>("largest");
    QTest::addColumn<std::vector<double>>("values");
    QTest::newRow("nothing") << 0.0 << std::vector<double>{0};
    QTest::newRow("one") << 1.0 << std::vector<double>{0, 1};
    QTest::newRow("seven") << 7.0 << std::vector<double>{0, 2, 4, 6, 8};
    QTest::newRow("hundred") << 100.0 << std::vector<double>{0, 20, 40, 60, 80, 100};
    QTest::newRow("2100") << 2100.0 << std::vector<double>{0, 500, 1000, 1500, 2000, 2500};
}

void TestFigures::axesHaveRoundValues()
{
    QFETCH(double, largest);
    QTEST(layout::ticks(largest), "values");
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
