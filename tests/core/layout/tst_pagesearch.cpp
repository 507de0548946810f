#include "core/layout/pages/pagesearch.h"
#include "tests/core/layout/reading.h"
#include "tests/support/result.h"

#include <QTest>

using namespace inko;
using namespace inko::document;
using namespace inko::test;

/// Words are found where they stand on the pages.
class TestPageSearch : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void wordsOverALineEndHaveTwoAreas();
    void areasHoldTheWords();

private:
    static layout::Pages pages()
    {
        std::vector<Block> blocks{
            Heading{1, u"Sprache in der Schule"_s, {}},
            Paragraph{plain(u"Sprachcafé für Eltern; das SPRACHCAFÉ ist offen."_s), {}}, PageBreak{},
            Paragraph{{{u"ein "_s, false, {}}, {u"Sprach"_s, true, {}}, {u"café am Markt"_s, false, {}}}, {}}};
        return layout::layOut(germanDocument(std::move(blocks))).value();
    }
};

void TestPageSearch::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::vector<int>>("pagesFound");
    QTest::newRow("nothing") << u"  "_s << std::vector<int>{};
    QTest::newRow("what is not there") << u"Turnhalle"_s << std::vector<int>{};
    QTest::newRow("either case") << u"sprachcafé"_s << std::vector<int>{0, 0, 1};
    QTest::newRow("several words") << u"Sprache  in der"_s << std::vector<int>{0};
    QTest::newRow("over a change of style") << u"ein Sprachcafé am"_s << std::vector<int>{1};
    QTest::newRow("not over the end of a paragraph") << u"Schule Sprachcafé"_s << std::vector<int>{};
    QTest::newRow("not what is in the margin") << u"Musterstadt"_s << std::vector<int>{};
}

void TestPageSearch::finds()
{
    QFETCH(QString, text);
    std::vector<int> found;
    for (const layout::FoundText &place : layout::findText(pages(), text))
        found.push_back(place.page);
    QTEST(found, "pagesFound");
}

void TestPageSearch::wordsOverALineEndHaveTwoAreas()
{
    const QString words = u"Koordinierungsstelle hat alle Institutionen um eine Rückmeldung gebeten"_s;
    const auto laidOut = layout::layOut(germanDocument({Paragraph{plain(prose(12)), {}}}));
    VERIFY_RESULT(laidOut);
    const std::vector<layout::FoundText> found = layout::findText(*laidOut, words);
    QCOMPARE(found.size(), size_t(12)); // divided or not
    bool isOverAnEnd = false;
    for (const layout::FoundText &place : found) {
        QVERIFY(place.areas.size() == 1 || place.areas.size() == 2);
        isOverAnEnd = isOverAnEnd || place.areas.size() == 2;
    }
    QVERIFY(isOverAnEnd);
}

void TestPageSearch::areasHoldTheWords()
{
    const layout::Pages laidOut = pages();
    const auto line = find(laidOut, u"Sprache in der Schule"_s);
    QVERIFY(line);
    const std::vector<layout::FoundText> found = layout::findText(laidOut, u"Sprache in der Schule"_s);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().areas.size(), size_t(1));
    const QRectF area = found.front().areas.front();
    QVERIFY(qAbs(area.left() - double(line->left)) < 0.1 && qAbs(area.right() - double(line->right)) < 0.1);
    QVERIFY(area.top() < double(line->baseline) && area.bottom() > double(line->baseline));
}

QTEST_GUILESS_MAIN(TestPageSearch)
#include "tst_pagesearch.moc"
