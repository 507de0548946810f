#include "core/report/editions/documentdifferences.h"
#include "tests/core/layout/reading.h"

#include <QTest>

using namespace inko;
using namespace inko::document;
using namespace inko::test;
using namespace Qt::StringLiterals;

namespace {

using Blocks = std::vector<Block>;
using Expected = std::vector<Difference>;

constexpr auto added = Difference::Kind::Added;
constexpr auto removed = Difference::Kind::Removed;
constexpr auto changed = Difference::Kind::Changed;
constexpr auto reworded = Difference::Kind::Reworded;

Heading heading(int level, const QString &text, const QString &anchor = {})
{
    return {level, text, anchor};
}

Paragraph words(const QString &text)
{
    return {plain(text), {}};
}

document::Table activities(const std::vector<QStringList> &rows, const QString &caption = u"Angebote"_s)
{
    document::Table table;
    table.caption = caption;
    table.header = {row({u"Angebot"_s, u"Träger"_s, u"Personen"_s})};
    for (const QStringList &texts : rows)
        table.rows.push_back(row(texts));
    return table;
}

} // namespace

/// What an edition says otherwise than an earlier one.
class TestDocumentDifferences : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
};

void TestDocumentDifferences::finds_data()
{
    QTest::addColumn<Blocks>("before");
    QTest::addColumn<Blocks>("after");
    QTest::addColumn<Expected>("expected");

    const QStringList cafe{u"Sprachcafé"_s, u"Stadt"_s, u"20"_s};
    const QStringList course{u"Kurs"_s, u"VHS"_s, u"12"_s};
    const auto both = activities({cafe, course});

    QTest::newRow("nothing in what is the same") << Blocks{heading(1, u"A"_s), words(u"x"_s), both}
                                                 << Blocks{heading(1, u"A"_s), words(u"x"_s), both} << Expected{};
    QTest::newRow("a row more") << Blocks{activities({cafe})} << Blocks{both} << Expected{{added, {}, u"Kurs"_s, {}}};
    QTest::newRow("a row less") << Blocks{both} << Blocks{activities({course})}
                                << Expected{{removed, {}, u"Sprachcafé"_s, {}}};
    QTest::newRow("cells that changed")
        << Blocks{heading(1, u"1 Sprache"_s), heading(2, u"Angebote"_s), both}
        << Blocks{heading(1, u"1 Sprache"_s), heading(2, u"Angebote"_s),
                  activities({cafe, {u"Kurs"_s, QString(), u"15"_s}})}
        << Expected{{changed, u"1 Sprache › Angebote"_s, u"Kurs"_s, {u"Träger: VHS → –"_s, u"Personen: 12 → 15"_s}}};
    QTest::newRow("another order is none") << Blocks{both} << Blocks{activities({course, cafe})} << Expected{};
    QTest::newRow("a row that is there twice")
        << Blocks{both} << Blocks{activities({cafe, course, course})} << Expected{{added, {}, u"Kurs"_s, {}}};
    QTest::newRow("a name in another table is another row")
        << Blocks{activities({cafe}), activities({}, u"Beendet"_s)}
        << Blocks{activities({}), activities({cafe}, u"Beendet"_s)}
        << Expected{{added, {}, u"Sprachcafé"_s, {}}, {removed, {}, u"Sprachcafé"_s, {}}};
    QTest::newRow("a text that changed") << Blocks{words(u"Stand: 1. Mai"_s)} << Blocks{words(u"Stand: 2. Mai"_s)}
                                         << Expected{{reworded, {}, u"Stand: 1. Mai"_s, {}, u"Stand: 2. Mai"_s}};
    QTest::newRow("a text with other words is another text")
        << Blocks{words(u"Liebe Leserinnen und Leser"_s)} << Blocks{words(u"Der Rat hat beschlossen"_s)}
        << Expected{{added, {}, u"Der Rat hat beschlossen"_s}, {removed, {}, u"Liebe Leserinnen und Leser"_s}};
    const auto entry = [](const Text &what, qint64 id) {
        return document::Table{.rows = {{Cell{.text = plain(u"VHS"_s), .isHeader = true, .entry = id}, Cell{what}}}};
    };
    QTest::newRow("a renamed row of the grid")
        << Blocks{entry({{u"Kurs"_s, true, {}}, {u" am Abend"_s, false, {}}}, 5)}
        << Blocks{entry({{u"Treff"_s, true, {}}, {u" am Abend"_s, false, {}}}, 5)}
        << Expected{{changed, {}, u"VHS · Kurs"_s, {u"Kurs am Abend → Treff am Abend"_s}}};
    QTest::newRow("another row of the grid with the same name")
        << Blocks{entry(plain(u"Kurs"_s), 5)} << Blocks{entry(plain(u"Treff"_s), 6)}
        << Expected{{added, {}, u"VHS"_s}, {removed, {}, u"VHS"_s}};
    QTest::newRow("a word in a long cell")
        << Blocks{activities({{u"Kurs"_s, u"Amt für Jugend und Soziales der Stadt, Team Nord, seit Mai"_s, u"1"_s}})}
        << Blocks{activities({{u"Kurs"_s, u"Amt für Jugend und Soziales der Stadt, Team Süd, seit Mai"_s, u"1"_s}})}
        << Expected{{changed, {}, u"Kurs"_s, {u"Träger: … Team Nord, seit Mai → … Team Süd, seit Mai"_s}}};
    QTest::newRow("a text more") << Blocks{words(u"a"_s)} << Blocks{words(u"a"_s), words(u"b"_s)}
                                 << Expected{{added, {}, u"b"_s, {}}};
    QTest::newRow("an item less") << Blocks{List{{plain(u"a"_s), plain(u"b"_s)}, false}}
                                  << Blocks{List{{plain(u"b"_s)}, false}} << Expected{{removed, {}, u"a"_s, {}}};
    QTest::newRow("the title page") << Blocks{TitlePage{u"T"_s, {}, {u"Stand: Mai"_s}}}
                                    << Blocks{TitlePage{u"T"_s, {}, {u"Stand: Juni"_s}}}
                                    << Expected{{reworded, {}, u"Stand: Mai"_s, {}, u"Stand: Juni"_s}};
    QTest::newRow("a section more is named once")
        << Blocks{heading(1, u"A"_s)} << Blocks{heading(1, u"A"_s), heading(2, u"B"_s), words(u"x"_s), words(u"y"_s)}
        << Expected{{added, u"A › B"_s, {}, {}}};
    QTest::newRow("a section less is named once, at the end")
        << Blocks{heading(1, u"A"_s), words(u"x"_s), heading(1, u"B"_s)} << Blocks{heading(1, u"B"_s), words(u"neu"_s)}
        << Expected{{added, u"B"_s, u"neu"_s, {}}, {removed, u"A"_s, {}, {}}};
    QTest::newRow("a section under another heading, told by its anchor")
        << Blocks{heading(1, u"3 Arbeit"_s, u"goal-3"_s), words(u"so viele"_s)}
        << Blocks{heading(1, u"3 Arbeit und Beruf"_s, u"goal-3"_s), words(u"so wenige"_s)}
        << Expected{{reworded, u"3 Arbeit und Beruf"_s, u"3 Arbeit"_s, {}, u"3 Arbeit und Beruf"_s},
                    {reworded, u"3 Arbeit und Beruf"_s, u"so viele"_s, {}, u"so wenige"_s}};
    QTest::newRow("sections of one name are told by their order")
        << Blocks{heading(1, u"A"_s), words(u"im 1"_s), heading(1, u"A"_s), words(u"im 2"_s)}
        << Blocks{heading(1, u"A"_s), words(u"im 1"_s), heading(1, u"A"_s), words(u"im 3"_s)}
        << Expected{{reworded, u"A"_s, u"im 2"_s, {}, u"im 3"_s}};
    QTest::newRow("a heading over several columns")
        << Blocks{document::Table{.header = {{Cell{plain(u"Wer"_s)}, Cell{plain(u"Jahr"_s), true, 2, 1}}},
                                  .rows = {row({u"VHS"_s, u"1"_s, u"2"_s})}}}
        << Blocks{document::Table{.header = {{Cell{plain(u"Wer"_s)}, Cell{plain(u"Jahr"_s), true, 2, 1}}},
                                  .rows = {row({u"VHS"_s, u"1"_s, u"3"_s})}}}
        << Expected{{changed, {}, u"VHS"_s, {u"Jahr: 2 → 3"_s}}};
    QTest::newRow("a table without a header") << Blocks{document::Table{.rows = {row({u"VHS"_s, u"1"_s})}}}
                                              << Blocks{document::Table{.rows = {row({u"VHS"_s, u"3"_s})}}}
                                              << Expected{{changed, {}, u"VHS"_s, {u"1 → 3"_s}}};
}

void TestDocumentDifferences::finds()
{
    QFETCH(Blocks, before);
    QFETCH(Blocks, after);
    QFETCH(Expected, expected);
    const auto found = differences({.blocks = before}, {.blocks = after});
    QCOMPARE(found.size(), expected.size());
    for (size_t i = 0; i < found.size(); ++i) {
        QCOMPARE(found[i].kind, expected[i].kind);
        QCOMPARE(found[i].section, expected[i].section);
        QCOMPARE(found[i].what, expected[i].what);
        QCOMPARE(found[i].changes, expected[i].changes);
        QCOMPARE(found[i].now, expected[i].now);
    }
}

QTEST_GUILESS_MAIN(TestDocumentDifferences)
#include "tst_documentdifferences.moc"
