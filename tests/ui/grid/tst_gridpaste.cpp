#include "tests/support/screens.h"
#include "tests/ui/grid/gridfixture.h"
#include "ui/grid/gridcommands.h"
#include "ui/grid/pastequestion.h"
#include "ui/grid/rows/gridclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>

using namespace inko;
using namespace Qt::StringLiterals;

/// Blocks to and from spreadsheets.
class TestGridPaste : public QObject {
    Q_OBJECT

private slots:
    void init();
    void readsBlocks_data();
    void readsBlocks();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void aSingleCellFitsIntoAField_data();
    void aSingleCellFitsIntoAField();
    void theTableKeepsTextsAsTexts_data();
    void theTableKeepsTextsAsTexts();
    void linesInCalcsCellsSurvive();
    void copiesABlockToElsewhere();
    void pastesWhatASpreadsheetGives();
    void rowsPastTheEndAreNewEntries();
    void oneCellGoesIntoAllSelected();
    void cutsAndPutsBack();
    void asksAboutUnknownNames_data();
    void asksAboutUnknownNames();
    void aRowWithoutOrganisationIsReported();
    void aRowOfAnUnknownOrganisationGoesToNoOther();
    void tooManyRowsAreRefused();

private:
    void key(Qt::Key key) { QTest::keyClick(&m_town->view(), key, Qt::ControlModifier); }
    void putOnClipboard(const QString &text) { QGuiApplication::clipboard()->setText(text); }

    std::unique_ptr<test::GridFixture> m_town;
};

void TestGridPaste::init()
{
    m_town.reset();
    m_town = std::make_unique<test::GridFixture>();
}

void TestGridPaste::readsBlocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TextBlock>("block");
    QTest::newRow("nothing") << QString() << TextBlock();
    QTest::newRow("one cell") << u"a"_s << TextBlock{{u"a"_s}};
    QTest::newRow("one empty cell") << u"\n"_s << TextBlock{{QString()}};
    QTest::newRow("as Calc gives it") << u"a\tb\nc\td\n"_s << TextBlock{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("as Excel gives it") << u"a\tb\r\nc\td\r\n"_s << TextBlock{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("a line break within") << u"\"a\nb\"\tc"_s << TextBlock{{u"a\nb"_s, u"c"_s}};
    QTest::newRow("quotes within quotes")
        << u"\"say \"\"so\"\"\nnow\"\tx"_s << TextBlock{{u"say \"so\"\nnow"_s, u"x"_s}};
    QTest::newRow("a quote in the middle is a letter") << u"5\" pipe\tb"_s << TextBlock{{u"5\" pipe"_s, u"b"_s}};
    QTest::newRow("a quote that is not closed") << u"\"a\tb"_s << TextBlock{{u"\"a"_s, u"b"_s}};
    QTest::newRow("words after a quoted part")
        << u"\"Treff\" am Montag\tb"_s << TextBlock{{u"\"Treff\" am Montag"_s, u"b"_s}};
    QTest::newRow("Calc does not quote what begins and ends with a quote")
        << u"\"ganz\"\tb\n"_s << TextBlock{{u"\"ganz\""_s, u"b"_s}};
    QTest::newRow("an empty cell in quotes") << u"\"\"\tb\n"_s << TextBlock{{QString(), u"b"_s}};
    QTest::newRow("empty cells") << u"\t\n\tb\n"_s << TextBlock{{QString(), QString()}, {QString(), u"b"_s}};
    QTest::newRow("rows of different length") << u"a\nb\tc"_s << TextBlock{{u"a"_s}, {u"b"_s, u"c"_s}};
}

void TestGridPaste::readsBlocks()
{
    QFETCH(const QString, text);
    QFETCH(const TextBlock, block);
    QCOMPARE(gridclipboard::fromText(text), block);
}

void TestGridPaste::writesWhatItReads_data()
{
    QTest::addColumn<TextBlock>("block");
    QTest::newRow("plain") << TextBlock{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("tabs, quotes, lines") << TextBlock{{u"a\tb"_s, u"\"q\""_s}, {u"x\ny"_s, u""_s}};
    QTest::newRow("empty") << TextBlock{{QString()}};
    QTest::newRow("one cell") << TextBlock{{u"a"_s}};
    QTest::newRow("one cell with quotes") << TextBlock{{u"\"ganz\""_s}};
    QTest::newRow("one cell with doubled quotes") << TextBlock{{u"\"a\"\"b\""_s}};
    QTest::newRow("one cell with lines") << TextBlock{{u"a\nb"_s}};
    QTest::newRow("umlauts and semicolons") << TextBlock{{u"Träger; Öffentliche"_s, u"ß"_s}};
}

void TestGridPaste::writesWhatItReads()
{
    QFETCH(const TextBlock, block);
    QCOMPARE(gridclipboard::fromText(gridclipboard::toText(block)), block);
}

void TestGridPaste::aSingleCellFitsIntoAField_data()
{
    QTest::addColumn<QString>("cell");
    QTest::newRow("words") << u"Sprachcafé"_s;
    QTest::newRow("words in quotes") << u"\"Treff\""_s;
    QTest::newRow("a quote within") << u"Raum \"Nord\""_s;
}

void TestGridPaste::aSingleCellFitsIntoAField()
{
    QFETCH(const QString, cell);
    QCOMPARE(gridclipboard::toText({{cell}}), cell);
}

void TestGridPaste::theTableKeepsTextsAsTexts_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("html");
    const QString text = u"<td sdnum=\"1033;0;@\" style='mso-number-format:\"\\@\"'>"_s;
    QTest::newRow("a number") << u"1203"_s << u"<td>1203</td>"_s;
    QTest::newRow("a goal that looks like a day") << u"1.2"_s << text + u"1.2</td>"_s;
    QTest::newRow("a month") << u"03/2026"_s << text + u"03/2026</td>"_s;
    QTest::newRow("a telephone number") << u"02324123"_s << text + u"02324123</td>"_s;
    QTest::newRow("what looks like a formula") << u"=1+1"_s << text + u"=1+1</td>"_s;
    QTest::newRow("lines") << u"a\nb"_s << text + u"a<br>b</td>"_s;
    QTest::newRow("what looks like HTML")
        << u"<b>a & \"b\"</b>"_s << text + u"&lt;b&gt;a &amp; &quot;b&quot;&lt;/b&gt;</td>"_s;
    QTest::newRow("a per cent sign") << u"50 %1"_s << text + u"50 %1</td>"_s;
}

void TestGridPaste::theTableKeepsTextsAsTexts()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, html);
    const auto data = gridclipboard::toMimeData({{cell, u"x"_s}});
    QVERIFY2(data->html().contains(u"<tr>"_s + html), qPrintable(data->html()));
}

void TestGridPaste::linesInCalcsCellsSurvive()
{
    QMimeData data; // as Calc 7.4 gives it: its plain text has lost the line break
    data.setText(u"Zeile eins Zeile zwei\tb\n"_s);
    data.setData(u"application/x-libreoffice-tsvc"_s, "\"Zeile eins\nZeile zwei\"\tb\n");
    QCOMPARE(gridclipboard::fromMimeData(data), (TextBlock{{u"Zeile eins\nZeile zwei"_s, u"b"_s}}));
}

void TestGridPaste::copiesABlockToElsewhere()
{
    GridEntry first = m_town->add(u"Sprachcafé"_s);
    first.goals = {m_town->goal(u"10"_s), m_town->goal(u"2"_s)};
    first.description = u"Zwei\nZeilen"_s;
    VERIFY_RESULT(m_town->workspace().gridEntries().updateAll(u"Changed"_s, {first}));
    m_town->add(u"Leer"_s);
    m_town->open();
    m_town->view().setColumnHidden(GridColumn::Description, false);
    m_town->select(0, GridColumn::Title, 0, GridColumn::TargetGroups);
    key(Qt::Key_C);
    QVERIFY(test::says(m_town->screen(), u"4 cells copied"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Sprachcafé\t\"Zwei\nZeilen\"\t10; 2\tErwachsene\n"_s);
    m_town->choose(1, GridColumn::Title);
    key(Qt::Key_V);
    const GridEntry second = m_town->entries().at(1);
    QCOMPARE(second.title, u"Sprachcafé"_s);
    QCOMPARE(second.description, u"Zwei\nZeilen"_s);
    QCOMPARE(second.goals, first.goals);
    VERIFY_RESULT(m_town->store().undo());
    QCOMPARE(m_town->entries().at(1).title, u"Leer"_s);
}

void TestGridPaste::pastesWhatASpreadsheetGives()
{
    m_town->add(u"A"_s);
    m_town->add(u"B"_s);
    m_town->open();
    m_town->choose(0, GridColumn::Participants);
    putOnClipboard(u"1.234\tJugendamt; sportbund\r\n\t\r\n"_s);
    key(Qt::Key_V);
    const QList<GridEntry> entries = m_town->entries();
    QCOMPARE(entries.at(0).participants, std::optional(1234));
    QCOMPARE(entries.at(0).cooperations,
             (QList{m_town->organisation(u"Jugendamt"_s), m_town->organisation(u"Sportbund"_s)}));
    QCOMPARE(entries.at(1).participants, std::optional<int>()); // an empty cell empties
}

void TestGridPaste::rowsPastTheEndAreNewEntries()
{
    m_town->add(u"A"_s);
    m_town->open();
    m_town->choose(0, GridColumn::Organisation);
    putOnClipboard(u"Jugendamt\tEins\t2\nSportbund\tZwei\t10\nJugendamt\tDrei\t\n"_s);
    key(Qt::Key_V);
    const QList<GridEntry> entries = m_town->entries();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(0).title, u"Eins"_s);
    QCOMPARE(entries.at(1).goals, QList{m_town->goal(u"10"_s)});
    QCOMPARE(entries.at(2).title, u"Drei"_s);
    QCOMPARE(m_town->model().entryCount(), 3);
    VERIFY_RESULT(m_town->store().undo()); // one step
    QCOMPARE(m_town->entries().size(), 1);
    QCOMPARE(m_town->entries().first().title, u"A"_s);
    QCOMPARE(m_town->model().entryCount(), 1);
}

void TestGridPaste::oneCellGoesIntoAllSelected()
{
    for (const QString &title : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
        m_town->add(title);
    m_town->open();
    m_town->select(0, GridColumn::Languages, 2, GridColumn::Languages);
    putOnClipboard(u"Deutsch"_s);
    key(Qt::Key_V);
    QVERIFY(test::says(m_town->screen(), u"3 cells pasted"_s));
    for (int row = 0; row < 3; ++row)
        QCOMPARE(m_town->entries().at(row).languages, QList{m_town->value(u"Deutsch"_s)});
    QVERIFY(m_town->entries().at(3).languages.isEmpty());
    m_town->select(0, GridColumn::Title, 3, GridColumn::Title);
    putOnClipboard(u"x\ny\n"_s); // repeated, as four is twice two
    key(Qt::Key_V);
    QCOMPARE(m_town->entries().at(2).title, u"x"_s);
    QCOMPARE(m_town->entries().at(3).title, u"y"_s);
}

void TestGridPaste::cutsAndPutsBack()
{
    const GridEntry entry = m_town->add(u"A"_s);
    m_town->open();
    m_town->choose(0, GridColumn::TargetGroups);
    key(Qt::Key_X);
    QVERIFY(m_town->stored(entry.id).targetGroups.isEmpty());
    key(Qt::Key_V);
    QCOMPARE(m_town->stored(entry.id).targetGroups, entry.targetGroups);
}

void TestGridPaste::asksAboutUnknownNames_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("groups");
    QTest::addColumn<QString>("title");
    QTest::newRow("add them") << u"addNames"_s << u"Familien; Erwachsene"_s << u"Neu"_s;
    QTest::newRow("leave them out") << u"leaveOut"_s << u"Erwachsene"_s << u"Neu"_s;
    QTest::newRow("not at all") << QString() << u"Erwachsene"_s << u"A"_s;
}

void TestGridPaste::asksAboutUnknownNames()
{
    QFETCH(const QString, button);
    QFETCH(const QString, groups);
    QFETCH(const QString, title);
    const GridEntry entry = m_town->add(u"A"_s);
    m_town->open();
    m_town->choose(0, GridColumn::Title);
    putOnClipboard(u"Neu\t1\tFamilien; Erwachsene"_s);
    key(Qt::Key_V);
    auto *question = m_town->screen().findChild<PasteQuestion *>();
    QVERIFY(question);
    QCOMPARE(m_town->stored(entry.id), entry); // nothing before it is answered
    if (button.isEmpty())
        QTest::keyClick(question, Qt::Key_Escape);
    else
        QTest::mouseClick(question->findChild<QPushButton *>(button), Qt::LeftButton);
    QCOMPARE(m_town->text(m_town->stored(entry.id), GridColumn::TargetGroups), groups);
    QCOMPARE(m_town->stored(entry.id).title, title);
    if (!button.isEmpty()) {
        VERIFY_RESULT(m_town->store().undo());
        QCOMPARE(m_town->stored(entry.id).title, u"A"_s);
        QVERIFY(!EntryNames::load(m_town->store())->named(GridColumn::TargetGroups, u"Familien"_s));
    }
}

void TestGridPaste::aRowWithoutOrganisationIsReported()
{
    m_town->open();
    m_town->choose(0, GridColumn::Title);
    putOnClipboard(u"Ohne\nAuch ohne"_s);
    key(Qt::Key_V);
    QVERIFY(m_town->screen().findChild<PasteQuestion *>());
    QVERIFY(m_town->entries().isEmpty());
}

void TestGridPaste::aRowOfAnUnknownOrganisationGoesToNoOther()
{
    m_town->open();
    GridFilter filter;
    filter.organisations = {m_town->organisation(u"Jugendamt"_s)}; // new rows are the organisation's
    m_town->screen().filterBar()->setFilter(filter);
    m_town->choose(0, GridColumn::Organisation);
    putOnClipboard(u"Marsverein\tX\nJugendamt\tY\n\tZ\n"_s);
    key(Qt::Key_V);
    auto *question = m_town->screen().findChild<PasteQuestion *>();
    QVERIFY(question);
    QTest::mouseClick(question->findChild<QPushButton *>(u"leaveOut"_s), Qt::LeftButton);
    QStringList titles;
    for (const GridEntry &entry : m_town->entries())
        titles << entry.title;
    QCOMPARE(titles, (QStringList{u"Y"_s, u"Z"_s}));
}

void TestGridPaste::tooManyRowsAreRefused()
{
    m_town->open();
    m_town->choose(0, GridColumn::Organisation);
    QSignalSpy failed(&m_town->screen(), &Screen::failed);
    putOnClipboard(u"Jugendamt\tEins\n"_s.repeated(10'001));
    key(Qt::Key_V);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().toString(),
             u"10.001 rows are too many to paste: at most 10.000 fit in one step. Nothing was pasted."_s);
    QVERIFY(m_town->entries().isEmpty());
}

QTEST_MAIN(TestGridPaste)
#include "tst_gridpaste.moc"
