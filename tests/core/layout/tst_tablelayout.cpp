#include "core/layout/table/columnwidths.h"
#include "core/layout/table/tablegrid.h"
#include "tests/core/layout/reading.h"
#include "tests/support/result.h"

#include <numeric>

using namespace inko;
using namespace inko::document;
using namespace inko::layout;
using namespace inko::test;

Q_DECLARE_METATYPE(std::vector<inko::layout::ColumnDemand>)

namespace {

Table numbered(int rows, const QString &more = {})
{
    Table table;
    table.header = {row({u"Nr."_s, u"Angebot"_s})};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back(row({u"Zeile %1"_s.arg(i), u"Anfang %1 %2 Ende"_s.arg(i).arg(more)}));
    return table;
}

/// A row of one header over the whole width.
Cell nameOfRows(const QString &name)
{
    Cell wide = cell(name);
    wide.isHeader = true;
    wide.columnSpan = 2;
    return wide;
}

std::vector<int> pagesOf(const Pages &pages, const Element &element)
{
    std::vector<int> result;
    for (const Kid &kid : element.kids) {
        if (kid.element < 0)
            result.push_back(kid.page);
        else
            std::ranges::copy(pagesOf(pages, pages.structure[size_t(kid.element)]), std::back_inserter(result));
    }
    return result;
}

} // namespace

/// Tables: widths of columns, rows on pages, headers again on each, spans.
class TestTableLayout : public QObject {
    Q_OBJECT

private slots:
    void widths_data();
    void widths();
    void widthsAddUp();
    void textGetsMoreThanFigures();
    void weightsShareTheRest();
    void gridResolvesSpans();
    void gridCompletesRows();
    void emptyTables_data();
    void emptyTables();
    void headerIsRepeatedButReadOnce();
    void captionAndHeaderStayWithTheFirstRow_data();
    void captionAndHeaderStayWithTheFirstRow();
    void theLastRowDoesNotStandAlone_data();
    void theLastRowDoesNotStandAlone();
    void aNoteStaysWithItsTable_data();
    void aNoteStaysWithItsTable();
    void namesOfRowsStayWithThem_data();
    void namesOfRowsStayWithThem();
    void namesOfRowsAreSaidAgainWhereTheyGoOn();
    void tallNamesOfRowsStandOnce();
    void rowsTooTallToStayTogetherStillFit();
    void rowsStayWhole();
    void aRowTallerThanAPageContinues();
    void aHeaderTallerThanAPageStillFits();
    void spanningCellsKeepTheirRowsTogether();
    void spansTallerThanAPageFit();
    void cellsSayWhatTheyAre();
    void figuresEndTogether();
};

void TestTableLayout::widths_data()
{
    QTest::addColumn<std::vector<ColumnDemand>>("demands");
    QTest::addColumn<QList<int>>("expected"); // of 300
    using Demands = std::vector<ColumnDemand>;
    QTest::newRow("none") << Demands{} << QList<int>{};
    QTest::newRow("one fills all") << Demands{{20, 50, 50, 0}} << QList<int>{300};
    QTest::newRow("all on one line") << Demands{{20, 50, 50, 0}, {20, 100, 100, 0}} << QList<int>{100, 200};
    QTest::newRow("alike") << Demands{{50, 400, 400, 0}, {50, 400, 400, 0}} << QList<int>{150, 150};
    QTest::newRow("too long words") << Demands{{400, 400, 400, 0}, {400, 400, 400, 0}} << QList<int>{150, 150};
    QTest::newRow("weights") << Demands{{10, 10, 10, 1}, {10, 10, 10, 2}} << QList<int>{100, 200};
}

void TestTableLayout::widths()
{
    QFETCH(std::vector<ColumnDemand>, demands);
    QFETCH(QList<int>, expected);
    QList<int> widths;
    for (const float width : columnWidths(demands, 300))
        widths << int(std::lround(width));
    QCOMPARE(widths, expected);
}

void TestTableLayout::widthsAddUp()
{
    for (int seed = 1; seed < 200; ++seed) {
        std::vector<ColumnDemand> demands;
        for (int column = 0; column < 1 + seed % 9; ++column) {
            const auto least = float((seed * 37 + column * 101) % 160);
            const auto natural = least + float((seed * 53 + column * 211) % 500);
            demands.push_back(
                {least, natural, (least + natural) / 2, float((seed + column) % 4 == 0 ? column % 3 : 0)});
        }
        const std::vector<float> widths = columnWidths(demands, 450);
        QVERIFY(std::abs(std::accumulate(widths.begin(), widths.end(), 0.0F) - 450) < 0.1F);
        QVERIFY(std::ranges::all_of(widths, [](float width) { return width >= 0; }));
    }
}

void TestTableLayout::textGetsMoreThanFigures()
{
    const std::vector<float> widths = columnWidths({{60, 600, 300, 0}, {60, 62, 30, 0}}, 300);
    QVERIFY(widths[0] > 3 * widths[1]);
    QVERIFY(widths[1] >= 60);
}

void TestTableLayout::weightsShareTheRest()
{
    const std::vector<float> widths = columnWidths({{40, 50, 45, 0}, {20, 900, 400, 1}, {20, 900, 400, 3}}, 450);
    QVERIFY(std::abs(widths[0] - 50) < 0.1F);
    QVERIFY(std::abs(widths[2] - 3 * widths[1]) < 0.5F);
}

void TestTableLayout::gridResolvesSpans()
{
    Cell tall = cell(u"a"_s), wide = cell(u"b"_s);
    tall.rowSpan = 2;
    wide.columnSpan = 2;
    const std::vector<Table::Row> rows{{tall, wide}, {cell(u"c"_s), cell(u"d"_s)}};
    const auto grid = tableGrid(rows, 3);
    QCOMPARE(grid[0][1].column, 1);
    QCOMPARE(grid[0][1].columnSpan, 2);
    QCOMPARE(grid[1][0].column, 1);
    QCOMPARE(grid[1][1].column, 2);
    Table table;
    table.rows = rows;
    QCOMPARE(columnCount(table), 3);
}

void TestTableLayout::gridCompletesRows()
{
    Cell greedy = cell(u"x"_s);
    greedy.rowSpan = 99;
    greedy.columnSpan = 99;
    const auto grid = tableGrid({{cell(u"a"_s)}, {greedy}, {}}, 2);
    QCOMPARE(grid[0].size(), size_t(2));
    QCOMPARE(grid[0][1].cell, nullptr);
    QCOMPARE(grid[1][0].columnSpan, 2);
    QCOMPARE(grid[1][0].rowSpan, 2);
    QVERIFY(grid[2].empty());
}

void TestTableLayout::emptyTables_data()
{
    QTest::addColumn<int>("headers");
    QTest::addColumn<int>("cells");
    QTest::addColumn<QString>("caption");
    QTest::newRow("nothing") << 0 << 0 << QString();
    QTest::newRow("a caption") << 0 << 0 << u"Titel"_s;
    QTest::newRow("a header") << 2 << 0 << u"Titel"_s;
    QTest::newRow("empty cells") << 1 << 3 << QString();
}

void TestTableLayout::emptyTables()
{
    QFETCH(int, headers);
    QFETCH(int, cells);
    QFETCH(QString, caption);
    Table table;
    table.caption = caption;
    for (int i = 0; i < headers; ++i)
        table.header.push_back(row({u"A"_s, u"B"_s}));
    for (int i = 0; i < cells; ++i)
        table.rows.push_back(row({QString(), QString()}));
    const auto pages = layOut(germanDocument({table, Paragraph{plain(u"Danach"_s), {}}}));
    VERIFY_RESULT(pages);
    QCOMPARE(pages->pages.size(), size_t(1));
    QCOMPARE(elementsOf(*pages, Role::TH).size(), size_t(headers * 2));
    QCOMPARE(elementsOf(*pages, Role::TD).size(), size_t(cells * 2));
    QVERIFY(find(*pages, u"Danach"_s));
}

void TestTableLayout::headerIsRepeatedButReadOnce()
{
    const auto pages = layOut(germanDocument({numbered(200)}));
    VERIFY_RESULT(pages);
    QVERIFY(pages->pages.size() > 3);
    for (int page = 0; page < int(pages->pages.size()); ++page) {
        int headers = 0;
        float header = 0, firstRow = 1e6F;
        for (const ReadLine &line : linesOf(*pages)) {
            if (line.page != page)
                continue;
            if (line.text == u"Angebot"_s) {
                ++headers;
                header = line.baseline;
                QCOMPARE(line.artifact, page == 0 ? Artifact::None : Artifact::RepeatedHeader);
            } else if (line.text.startsWith(u"Zeile"_s)) {
                firstRow = std::min(firstRow, line.baseline);
            }
        }
        QCOMPARE(headers, 1);
        QVERIFY(header < firstRow);
    }
    QCOMPARE(textsOf(*pages, Role::TH), QStringList({u"Nr."_s, u"Angebot"_s}));
    QCOMPARE(elementsOf(*pages, Role::TR).size(), size_t(201));
}

void TestTableLayout::captionAndHeaderStayWithTheFirstRow_data()
{
    QTest::addColumn<int>("linesBefore");
    for (int lines = 34; lines <= 46; ++lines)
        QTest::addRow("after %d lines", lines) << lines;
}

void TestTableLayout::captionAndHeaderStayWithTheFirstRow()
{
    QFETCH(int, linesBefore);
    Table table = numbered(5);
    table.caption = u"Titel"_s;
    const auto pages = layOut(germanDocument(
        {Paragraph{plain(u"Davor\n"_s.repeated(linesBefore)), {}}, Heading{2, u"Abschnitt"_s, {}}, table}));
    VERIFY_RESULT(pages);
    const int page = find(*pages, u"Zeile 0"_s)->page;
    QCOMPARE(find(*pages, u"Nr."_s)->page, page);
    QCOMPARE(find(*pages, u"Titel"_s)->page, page);
    QCOMPARE(find(*pages, u"Abschnitt"_s)->page, page);
}

void TestTableLayout::theLastRowDoesNotStandAlone_data()
{
    QTest::addColumn<int>("rows");
    for (int rows = 30; rows <= 110; ++rows)
        QTest::addRow("%d rows", rows) << rows;
}

void TestTableLayout::theLastRowDoesNotStandAlone()
{
    QFETCH(int, rows);
    const auto pages = layOut(germanDocument({numbered(rows)}));
    VERIFY_RESULT(pages);
    QCOMPARE(find(*pages, u"Zeile %1"_s.arg(rows - 1))->page, find(*pages, u"Zeile %1"_s.arg(rows - 2))->page);
}

void TestTableLayout::aNoteStaysWithItsTable_data()
{
    QTest::addColumn<int>("rows");
    for (int rows = 30; rows <= 50; ++rows)
        QTest::addRow("%d rows", rows) << rows;
}

void TestTableLayout::aNoteStaysWithItsTable()
{
    QFETCH(int, rows);
    const auto pages =
        layOut(germanDocument({numbered(rows), Paragraph{plain(u"Gezählt sind Zeilen."_s), Paragraph::Style::Note},
                               Paragraph{plain(u"Danach"_s), {}}}));
    VERIFY_RESULT(pages);
    const int page = find(*pages, u"Gezählt sind Zeilen."_s)->page;
    QCOMPARE(page, find(*pages, u"Zeile %1"_s.arg(rows - 1))->page);
    if (page > 0)
        QVERIFY2(find(*pages, u"Angebot"_s, Artifact::RepeatedHeader), "the rows that went along have their header");
}

void TestTableLayout::namesOfRowsStayWithThem_data()
{
    QTest::addColumn<int>("rowsBefore");
    for (int rows = 30; rows <= 50; ++rows)
        QTest::addRow("after %d rows", rows) << rows;
}

void TestTableLayout::namesOfRowsStayWithThem()
{
    QFETCH(int, rowsBefore);
    Table table = numbered(rowsBefore + 5);
    table.rows.insert(table.rows.begin() + rowsBefore, {nameOfRows(u"Caritas"_s)});
    const auto pages = layOut(germanDocument({table}));
    VERIFY_RESULT(pages);
    QCOMPARE(find(*pages, u"Caritas"_s)->page, find(*pages, u"Zeile %1"_s.arg(rowsBefore))->page);
}

void TestTableLayout::namesOfRowsAreSaidAgainWhereTheyGoOn()
{
    Table table = numbered(100);
    table.rows.insert(table.rows.begin() + 96, {nameOfRows(u"Diakonie"_s)});
    table.rows.insert(table.rows.begin(), {nameOfRows(u"Caritas"_s)});
    const auto pages = layOut(germanDocument({table, Paragraph{plain(prose(60)), {}}}));
    VERIFY_RESULT(pages);
    const int last = find(*pages, u"Diakonie"_s)->page;
    QVERIFY(last >= 1 && int(pages->pages.size()) > last + 1);
    QMap<int, QString> repeated;
    for (const ReadLine &line : linesOf(*pages)) {
        if (line.artifact == Artifact::RepeatedHeader)
            repeated[line.page] += u'|' + line.text;
    }
    QMap<int, QString> expected; // those of the second name end on their page, and the text behind is no row
    for (int page = 1; page <= last; ++page)
        expected[page] = u"|Nr.|Angebot|Caritas| – Fortsetzung"_s;
    QCOMPARE(repeated, expected);
    QCOMPARE(textsOf(*pages, Role::TH), QStringList({u"Nr."_s, u"Angebot"_s, u"Caritas"_s, u"Diakonie"_s}));
}

void TestTableLayout::tallNamesOfRowsStandOnce()
{
    Table table = numbered(100);
    table.rows.insert(table.rows.begin(), {nameOfRows(prose(20))});
    const auto pages = layOut(germanDocument({table}));
    VERIFY_RESULT(pages);
    for (const ReadLine &line : linesOf(*pages))
        QVERIFY(line.artifact != Artifact::RepeatedHeader || line.text == u"Nr."_s || line.text == u"Angebot"_s);
}

void TestTableLayout::rowsTooTallToStayTogetherStillFit()
{
    Table table;
    table.header = {row({u"Nr."_s, u"Angebot"_s})};
    table.rows = {{nameOfRows(u"Caritas"_s)}, row({u"Zeile 0"_s, prose(70)}), row({u"Zeile 1"_s, prose(60)})};
    const auto pages = layOut(
        germanDocument({Heading{2, u"Abschnitt"_s, {}}, table, Paragraph{plain(prose(10)), Paragraph::Style::Note}}));
    VERIFY_RESULT(pages);
    const QRectF body = PageFormat().body();
    for (const ReadLine &line : linesOf(*pages)) {
        if (line.artifact == Artifact::None)
            QVERIFY2(line.baseline < body.bottom() && line.baseline > body.top(), qPrintable(line.text));
    }
    QCOMPARE(find(*pages, u"Abschnitt"_s)->page, 0);
    QCOMPARE(find(*pages, u"Caritas"_s)->page, 0);
    QCOMPARE(textsOf(*pages, Role::TD).filter(u"Koordinierungsstelle"_s).size(), 2);
}

void TestTableLayout::rowsStayWhole()
{
    const auto pages = layOut(germanDocument({numbered(120, prose(3))}));
    VERIFY_RESULT(pages);
    const auto rows = elementsOf(*pages, Role::TR);
    QCOMPARE(rows.size(), size_t(121));
    for (const Element &element : rows) {
        const std::vector<int> on = pagesOf(*pages, element);
        QVERIFY(std::ranges::all_of(on, [&](int page) { return page == on.front(); }));
    }
    QVERIFY2(!find(*pages, u"Fortsetzung"_s, Artifact::RepeatedHeader), "nothing had to be continued");
}

void TestTableLayout::aRowTallerThanAPageContinues()
{
    Table table = numbered(3);
    table.rows[1] = row({u"Zeile 1"_s, prose(150)});
    const auto pages = layOut(germanDocument({Paragraph{plain(prose(10)), {}}, table}));
    VERIFY_RESULT(pages);
    QVERIFY(pages->pages.size() >= 3);
    const QRectF body = PageFormat().body();
    int continued = 0;
    for (const ReadLine &line : linesOf(*pages)) {
        continued += line.text == u"Fortsetzung"_s;
        if (line.artifact == Artifact::None)
            QVERIFY(line.baseline < body.bottom() && line.baseline > body.top());
    }
    QCOMPARE(continued, int(pages->pages.size()) - 1);
    QVERIFY(textsOf(*pages, Role::TD).contains(prose(150)));
    QCOMPARE(find(*pages, u"Zeile 0"_s)->page, 0);
    QVERIFY(find(*pages, u"Zeile 2"_s)->page > 0);
}

void TestTableLayout::aHeaderTallerThanAPageStillFits()
{
    Table table = numbered(3);
    table.header[0][1] = cell(prose(150));
    const auto pages = layOut(germanDocument({table}));
    VERIFY_RESULT(pages);
    const QRectF body = PageFormat().body();
    for (const ReadLine &line : linesOf(*pages)) {
        if (line.artifact == Artifact::None)
            QVERIFY(line.baseline < body.bottom() && line.baseline > body.top());
    }
    QVERIFY(find(*pages, u"Zeile 2"_s));
}

void TestTableLayout::spanningCellsKeepTheirRowsTogether()
{
    Table table;
    table.header = {row({u"Ziel"_s, u"Angebot"_s})};
    for (int i = 0; i < 60; ++i) {
        Cell goal = cell(u"Ziel %1"_s.arg(i));
        goal.rowSpan = 3;
        table.rows.push_back({goal, cell(u"eins"_s)});
        table.rows.push_back({cell(u"zwei"_s)});
        table.rows.push_back({cell(u"drei"_s)});
    }
    const auto pages = layOut(germanDocument({table}));
    VERIFY_RESULT(pages);
    const auto rows = elementsOf(*pages, Role::TR);
    for (size_t i = 1; i < rows.size(); i += 3) {
        const int page = pagesOf(*pages, rows[i]).front();
        QCOMPARE(pagesOf(*pages, rows[i + 1]).front(), page);
        QCOMPARE(pagesOf(*pages, rows[i + 2]).front(), page);
    }
    QCOMPARE(elementsOf(*pages, Role::TD)[0].rowSpan, 3);
}

void TestTableLayout::spansTallerThanAPageFit()
{
    Table table;
    Cell goal = cell(u"Ziel"_s);
    goal.rowSpan = 100;
    for (int i = 0; i < 100; ++i)
        table.rows.push_back(i == 0 ? Table::Row{goal, cell(u"Angebot 0"_s)} : row({u"Angebot %1"_s.arg(i)}));
    const auto pages = layOut(germanDocument({table}));
    VERIFY_RESULT(pages);
    QVERIFY(pages->pages.size() > 1);
    QCOMPARE(find(*pages, u"Angebot 99"_s)->page, int(pages->pages.size()) - 1);
    QVERIFY(!find(*pages, u"Fortsetzung"_s, Artifact::RepeatedHeader));
}

void TestTableLayout::cellsSayWhatTheyAre()
{
    Table table;
    table.caption = u"Rücklauf"_s;
    table.summary = u"Je Bereich eine Zeile."_s;
    Cell wide = cell(u"Rückmeldungen"_s);
    wide.columnSpan = 2;
    table.header = {{cell(u"Bereich"_s), wide}};
    Cell name = cell(u"Schulen"_s);
    name.isHeader = true;
    table.rows = {{name, cell(u"3"_s), cell(u"4"_s)}};
    const auto pages = layOut(germanDocument({table}));
    VERIFY_RESULT(pages);
    const auto heads = elementsOf(*pages, Role::TH);
    QCOMPARE(heads[1].columnSpan, 2);
    QCOMPARE(heads[1].scope, Element::Scope::Column);
    QCOMPARE(heads[2].scope, Element::Scope::Row);
    QCOMPARE(elementsOf(*pages, Role::Table)[0].summary, table.summary);
    QCOMPARE(textsOf(*pages, Role::Caption), QStringList{u"Rücklauf"_s});
    QCOMPARE(pages->structure[size_t(elementsOf(*pages, Role::Table)[0].kids[0].element)].role, Role::Caption);
}

void TestTableLayout::figuresEndTogether()
{
    Table table;
    table.columns = {{}, {Table::Align::End, 0}};
    table.header = {row({u"Bereich"_s, u"Zahl"_s})};
    table.rows = {row({u"Schulen"_s, u"7"_s}), row({u"Vereine"_s, u"1.234"_s})};
    const auto pages = layOut(germanDocument({table}));
    VERIFY_RESULT(pages);
    QVERIFY(std::abs(find(*pages, u"7"_s)->right - find(*pages, u"1.234"_s)->right) < 0.01F);
    QVERIFY(std::abs(find(*pages, u"Zahl"_s)->right - find(*pages, u"7"_s)->right) < 0.01F);
    QCOMPARE(find(*pages, u"Schulen"_s)->left, find(*pages, u"Vereine"_s)->left);
}

QTEST_GUILESS_MAIN(TestTableLayout)
#include "tst_tablelayout.moc"
