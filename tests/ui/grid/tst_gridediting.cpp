#include "tests/ui/grid/gridfixture.h"
#include "ui/grid/gridcommands.h"
#include "ui/widgets/fields/multivalueedit.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>

using namespace inko;
using namespace Qt::StringLiterals;

/// The grid under the fingers: everything here is typed.
class TestGridEditing : public QObject {
    Q_OBJECT

private slots:
    void init();
    void typingReplacesACell();
    void escapeLeavesItAsItWas();
    void enterAndTabGoOn();
    void arrowsJumpAndExtend();
    void readsWhatIsTyped_data();
    void readsWhatIsTyped();
    void whatIsRefusedStaysInTheCell_data();
    void whatIsRefusedStaysInTheCell();
    void severalValuesByKeyboard();
    void aNewNameIsAddedToItsListInTheSameStep();
    void anUnknownGoalIsNotTaken();
    void theLastRowBecomesANewEntry();
    void deleteClearsCells();
    void fillsDown();
    void oneValueIntoAllSelectedRows();
    void spaceTicksTheBox();
    void deletesRowsWithoutAsking();
    void aChangeFromElsewhereKeepsWhatIsBeingTyped();
    void undoNamesWhatItTakesBack_data();
    void undoNamesWhatItTakesBack();
    void aRowThatIsNotSavedSaysSo();
    void aRowThatIsNotSavedStaysWhileOthersAreLookedAt();
    void takesAllEntriesButNotTheEmptyRow();
    void takesWholeRowsAndColumns();
    void aRetiredValueStaysButIsNotOffered();
    void theEditorShowsAllValuesAndWhatIsTyped();
    void f2GoesOnWithWhatIsThere();

private:
    void type(const QString &text) { town().type(text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { town().press(key, modifiers); }
    test::GridFixture &town() { return *m_town; }
    QString undoable() { return town().store().history().undoable()->name; }

    std::unique_ptr<test::GridFixture> m_town;
};

void TestGridEditing::init()
{
    m_town.reset();
    m_town = std::make_unique<test::GridFixture>();
}

void TestGridEditing::typingReplacesACell()
{
    const GridEntry entry = town().add(u"Alt"_s);
    town().open();
    town().choose(0, GridColumn::Title);
    type(u"Neuer Titel"_s);
    QCOMPARE(town().stored(entry.id).title, u"Alt"_s);
    press(Qt::Key_Return);
    QCOMPARE(town().stored(entry.id).title, u"Neuer Titel"_s);
    QCOMPARE(town().shown(0, GridColumn::Title), u"Neuer Titel"_s);
    VERIFY_RESULT(town().store().undo());
    QCOMPARE(town().shown(0, GridColumn::Title), u"Alt"_s);
    VERIFY_RESULT(town().store().redo());
    QCOMPARE(town().shown(0, GridColumn::Title), u"Neuer Titel"_s);
}

void TestGridEditing::escapeLeavesItAsItWas()
{
    const GridEntry entry = town().add(u"Alt"_s);
    town().open();
    town().choose(0, GridColumn::Title);
    press(Qt::Key_F2);
    QVERIFY(town().view().isEditing());
    type(u"x"_s);
    press(Qt::Key_Escape);
    QVERIFY(!town().view().isEditing());
    QCOMPARE(town().stored(entry.id), entry);
}

void TestGridEditing::enterAndTabGoOn()
{
    town().add(u"A"_s);
    town().add(u"B"_s);
    town().open();
    town().choose(0, GridColumn::Title);
    const auto at = [&] {
        return std::pair(town().view().currentIndex().row(), town().view().currentIndex().column());
    };
    press(Qt::Key_Return);
    QCOMPARE(at(), std::pair(1, int(GridColumn::Title)));
    press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(at(), std::pair(0, int(GridColumn::Title)));
    press(Qt::Key_Tab); // the description's column is hidden at first
    QCOMPARE(at(), std::pair(0, int(GridColumn::Goals)));
    press(Qt::Key_Tab);
    QCOMPARE(at(), std::pair(0, int(GridColumn::TargetGroups)));
    press(Qt::Key_Return); // below where the run of Tab began
    QCOMPARE(at(), std::pair(1, int(GridColumn::Title)));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(at(), std::pair(1, int(GridColumn::Organisation)));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(at(), std::pair(0, int(GridColumn::Remark)));
    town().choose(0, GridColumn::Title);
    type(u"C"_s);
    press(Qt::Key_Tab);
    QCOMPARE(at(), std::pair(0, int(GridColumn::Goals)));
    QCOMPARE(town().shown(0, GridColumn::Title), u"C"_s);
}

void TestGridEditing::arrowsJumpAndExtend()
{
    for (int number = 0; number < 6; ++number)
        town().add(u"Angebot"_s);
    town().open();
    town().choose(0, GridColumn::Title);
    press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(town().view().currentIndex().row(), 5); // the last that holds something
    press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(town().view().currentIndex(), town().model().index(0, GridColumn::Organisation));
    press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(town().view().currentIndex(), town().model().index(6, GridColumn::Remark));
    town().choose(1, GridColumn::Organisation);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::ShiftModifier);
    const QModelIndexList cells = town().view().selectedCells();
    QCOMPARE(cells.size(), 4);
    QCOMPARE(cells.first(), town().model().index(1, GridColumn::Organisation));
    QCOMPARE(cells.last(), town().model().index(2, GridColumn::Title));
}

void TestGridEditing::readsWhatIsTyped_data()
{
    QTest::addColumn<GridColumn::Value>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    QTest::newRow("organisation by its beginning") << GridColumn::Organisation << u"jug"_s << u"Jugendamt"_s;
    QTest::newRow("state") << GridColumn::Status << GridEntries::nameOf(GridEntry::Status::Ended)
                           << GridEntries::nameOf(GridEntry::Status::Ended);
    QTest::newRow("month") << GridColumn::Starts << u"3/2026"_s << u"03/2026"_s;
    QTest::newRow("number with a point") << GridColumn::Participants << u"1.350"_s << u"1350"_s;
    QTest::newRow("funder") << GridColumn::Funder << u"Land NRW"_s << u"Land NRW"_s;
    QTest::newRow("remark, in an editor of several lines") << GridColumn::Remark << u"Siehe Akte"_s << u"Siehe Akte"_s;
}

void TestGridEditing::readsWhatIsTyped()
{
    QFETCH(const GridColumn::Value, column);
    QFETCH(const QString, typed);
    QFETCH(const QString, written);
    const GridEntry entry = town().add(u"Angebot"_s);
    town().open();
    town().choose(0, column);
    type(typed);
    press(Qt::Key_Return);
    QCOMPARE(town().text(town().stored(entry.id), column), written);
    QCOMPARE(town().view().currentIndex().row(), 1);
}

void TestGridEditing::whatIsRefusedStaysInTheCell_data()
{
    QTest::addColumn<GridColumn::Value>("column");
    QTest::addColumn<QString>("typed");
    QTest::newRow("no date") << GridColumn::Starts << u"bald"_s;
    QTest::newRow("ends before it starts") << GridColumn::Ends << u"2020"_s;
    QTest::newRow("no number") << GridColumn::Participants << u"viele"_s;
    QTest::newRow("a negative number") << GridColumn::Participants << u"-3"_s;
    QTest::newRow("an unknown organisation") << GridColumn::Organisation << u"xyz"_s;
}

void TestGridEditing::whatIsRefusedStaysInTheCell()
{
    QFETCH(const GridColumn::Value, column);
    QFETCH(const QString, typed);
    const GridEntry entry = town().add(u"Angebot"_s);
    town().open();
    QSignalSpy failed(&town().screen(), &Screen::failed);
    town().choose(0, column);
    type(typed);
    press(Qt::Key_Return);
    QCOMPARE(failed.count(), 1);
    QVERIFY(town().view().isEditing());
    const auto *editor = qobject_cast<QLineEdit *>(town().focus());
    QVERIFY(editor);
    QCOMPARE(editor->text(), typed);
    QCOMPARE(town().stored(entry.id), entry);
    press(Qt::Key_Escape);
    QVERIFY(!town().view().isEditing());
}

void TestGridEditing::severalValuesByKeyboard()
{
    const GridEntry entry = town().add(u"Angebot"_s);
    town().open();
    town().choose(0, GridColumn::Goals);
    type(u"10;"_s); // by number
    type(u"arb"_s); // by a word's beginning
    press(Qt::Key_Return);
    press(Qt::Key_Return); // nothing more to take: the cell is done
    QCOMPARE(town().stored(entry.id).goals, (QList{town().goal(u"1"_s), town().goal(u"10"_s), town().goal(u"2"_s)}));
    QCOMPARE(town().view().currentIndex().row(), 1);
    town().choose(0, GridColumn::Goals);
    press(Qt::Key_F2);
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    press(Qt::Key_Tab);
    QCOMPARE(town().stored(entry.id).goals, QList{town().goal(u"1"_s)});
    town().choose(0, GridColumn::TargetGroups);
    press(Qt::Key_F2);
    press(Qt::Key_Down); // opens the list, or goes to its first row
    auto *line = qobject_cast<ChoiceEdit *>(town().focus());
    QVERIFY(line);
    QVERIFY(line->isListOpen());
    press(Qt::Key_Escape);
    QCOMPARE(town().stored(entry.id).targetGroups, entry.targetGroups);
}

void TestGridEditing::aNewNameIsAddedToItsListInTheSameStep()
{
    const GridEntry entry = town().add(u"Angebot"_s);
    town().open();
    town().choose(0, GridColumn::TargetGroups);
    type(u"Senioren"_s);
    press(Qt::Key_Down); // to "Add … to the list"
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QCOMPARE(town().text(town().stored(entry.id), GridColumn::TargetGroups), u"Erwachsene; Senioren"_s);
    VERIFY_RESULT(town().store().undo());
    QCOMPARE(town().stored(entry.id).targetGroups, entry.targetGroups);
    QVERIFY(!EntryNames::load(town().store())->named(GridColumn::TargetGroups, u"Senioren"_s));
}

void TestGridEditing::anUnknownGoalIsNotTaken()
{
    const GridEntry entry = town().add(u"Angebot"_s);
    town().open();
    town().choose(0, GridColumn::Goals);
    type(u"99"_s);
    press(Qt::Key_Return);
    QVERIFY(town().view().isEditing());
    QCOMPARE(qobject_cast<QLineEdit *>(town().focus())->text(), u"99"_s);
    QCOMPARE(town().stored(entry.id), entry);
}

void TestGridEditing::theLastRowBecomesANewEntry()
{
    town().add(u"Angebot"_s);
    town().open();
    town().choose(1, GridColumn::Title); // the title first: it waits for an organisation
    type(u"Neu"_s);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(town().entries().size(), 1);
    QCOMPARE(town().shown(1, GridColumn::Title), u"Neu"_s);
    type(u"spo"_s);
    press(Qt::Key_Tab);
    QCOMPARE(town().entries().size(), 2);
    QCOMPARE(town().entries().last().title, u"Neu"_s);
    QCOMPARE(town().entries().last().organisation, town().organisation(u"Sportbund"_s));
    QCOMPARE(town().view().currentIndex(), town().model().index(1, GridColumn::Title)); // still in that row
    QCOMPARE(town().model().rowCount(), 3);
    QCOMPARE(town().model().index(2, GridColumn::Title).data(Qt::EditRole).toString(), QString());
    VERIFY_RESULT(town().store().undo());
    QCOMPARE(town().entries().size(), 1);
    QCOMPARE(town().model().rowCount(), 2);
}

void TestGridEditing::deleteClearsCells()
{
    const GridEntry entry = town().add(u"Angebot"_s);
    town().open();
    town().select(0, GridColumn::Organisation, 0, GridColumn::Participants);
    press(Qt::Key_Delete);
    const GridEntry cleared = town().stored(entry.id);
    QCOMPARE(cleared.organisation, entry.organisation); // an entry without one is none
    QVERIFY(cleared.goals.isEmpty());
    QVERIFY(!cleared.participants);
    VERIFY_RESULT(town().store().undo());
    QCOMPARE(town().stored(entry.id).goals, entry.goals);
    QCOMPARE(town().stored(entry.id).participants, entry.participants);
}

void TestGridEditing::fillsDown()
{
    GridEntry first = town().add(u"A"_s);
    first.funder = u"Stiftung"_s;
    first.goals = {town().goal(u"2"_s), town().goal(u"10"_s)};
    VERIFY_RESULT(town().workspace().gridEntries().updateAll(u"Changed"_s, {first}));
    for (const QString &title : {u"B"_s, u"C"_s})
        town().add(title);
    town().open();
    town().select(0, GridColumn::Goals, 2, GridColumn::Funder);
    press(Qt::Key_D, Qt::ControlModifier);
    for (const GridEntry &entry : town().entries()) {
        QCOMPARE(entry.goals, first.goals);
        QCOMPARE(entry.funder, u"Stiftung"_s);
    }
    QCOMPARE(town().entries().at(2).title, u"C"_s);
    VERIFY_RESULT(town().store().undo());
    QCOMPARE(town().entries().at(2).funder, QString());
    town().choose(1, GridColumn::Funder); // a single cell takes the one above it
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(town().entries().at(1).funder, u"Stiftung"_s);
    QCOMPARE(town().entries().at(2).funder, QString());
}

void TestGridEditing::oneValueIntoAllSelectedRows()
{
    for (const QString &title : {u"A"_s, u"B"_s, u"C"_s})
        town().add(title);
    town().open();
    town().select(0, GridColumn::Funder, 1, GridColumn::Funder);
    type(u"Bund"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!town().view().isEditing());
    QCOMPARE(town().entries().at(0).funder, u"Bund"_s);
    QCOMPARE(town().entries().at(1).funder, u"Bund"_s);
    QCOMPARE(town().entries().at(2).funder, QString());
    VERIFY_RESULT(town().store().undo());
    QCOMPARE(town().entries().at(0).funder, QString());
    QCOMPARE(town().entries().at(1).funder, QString());
}

void TestGridEditing::spaceTicksTheBox()
{
    const GridEntry entry = town().add(u"Angebot"_s);
    town().open();
    town().choose(0, GridColumn::ContactPublic);
    press(Qt::Key_Space);
    QVERIFY(town().stored(entry.id).contactPublic);
    press(Qt::Key_Space);
    QVERIFY(!town().stored(entry.id).contactPublic);
}

void TestGridEditing::deletesRowsWithoutAsking()
{
    for (const QString &title : {u"A"_s, u"B"_s, u"C"_s})
        town().add(title);
    town().open();
    town().select(0, GridColumn::Title, 1, GridColumn::Title);
    QSignalSpy said(town().screen().commands(), &GridCommands::said);
    press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(town().entries().size(), 1);
    QCOMPARE(said.count(), 1);
    QVERIFY(said.first().first().toString().contains(u"Ctrl+Z"_s));
    const auto *message = town().screen().findChild<QLabel *>(u"message"_s);
    QCOMPARE(message->text(), said.first().first().toString());
    VERIFY_RESULT(town().store().undo());
    QCOMPARE(message->text(), QString());
    QCOMPARE(town().entries().size(), 3);
    QCOMPARE(town().model().entryCount(), 3);
}

void TestGridEditing::aChangeFromElsewhereKeepsWhatIsBeingTyped()
{
    const GridEntry first = town().add(u"A"_s);
    town().add(u"B"_s);
    town().open();
    town().choose(1, GridColumn::Title);
    type(u"Halb"_s);
    GridEntry changed = town().stored(first.id);
    changed.funder = u"Bund"_s;
    VERIFY_RESULT(town().workspace().gridEntries().updateAll(u"Elsewhere"_s, {changed}));
    VERIFY_RESULT(town().workspace().gridEntries().removeAll({first.id}));
    QVERIFY(town().view().isEditing());
    QCOMPARE(qobject_cast<QLineEdit *>(town().focus())->text(), u"Halb"_s);
    press(Qt::Key_Return);
    QCOMPARE(town().entries().first().title, u"Halb"_s);
}

void TestGridEditing::undoNamesWhatItTakesBack_data()
{
    using Act = std::function<void(test::GridFixture &)>;
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("name");
    QTest::newRow("a cell") << Act([](test::GridFixture &town) {
        town.choose(0, GridColumn::Funder);
        town.type(u"Bund"_s);
        town.press(Qt::Key_Return);
    }) << u"Funder changed"_s;
    QTest::newRow("a column of several rows") << Act([](test::GridFixture &town) {
        town.select(0, GridColumn::Funder, 1, GridColumn::Funder);
        town.type(u"Bund"_s);
        town.press(Qt::Key_Return, Qt::ControlModifier);
    }) << u"Funder changed in 2 rows"_s;
    QTest::newRow("a new row") << Act([](test::GridFixture &town) {
        town.choose(2, GridColumn::Organisation);
        town.type(u"spo"_s);
        town.press(Qt::Key_Tab);
    }) << u"Entry added"_s;
    QTest::newRow("a value for a row that is not saved yet") << Act([](test::GridFixture &town) {
        town.choose(2, GridColumn::TargetGroups);
        town.type(u"Senioren"_s);
        town.press(Qt::Key_Down);
        town.press(Qt::Key_Return);
        town.press(Qt::Key_Return);
    }) << u"“Senioren” added to the list"_s;
    QTest::newRow("rows deleted") << Act([](test::GridFixture &town) {
        town.select(0, GridColumn::Title, 1, GridColumn::Title);
        town.press(Qt::Key_Delete, Qt::ControlModifier);
    }) << u"2 entries deleted"_s;
    const auto pasting = [](const QString &text, GridColumn::Value column) {
        return Act([text, column](test::GridFixture &town) {
            town.choose(0, column);
            QGuiApplication::clipboard()->setText(text);
            town.press(Qt::Key_V, Qt::ControlModifier);
        });
    };
    QTest::newRow("one cell pasted") << pasting(u"X"_s, GridColumn::Title) << u"1 cells pasted"_s;
    QTest::newRow("cells pasted") << pasting(u"X\nY\n"_s, GridColumn::Title) << u"2 cells pasted"_s;
    QTest::newRow("rows pasted") << pasting(u"Jugendamt\tX\nJugendamt\tY\nJugendamt\tZ\n"_s, GridColumn::Organisation)
                                 << u"3 rows pasted"_s;
}

void TestGridEditing::undoNamesWhatItTakesBack()
{
    using Act = std::function<void(test::GridFixture &)>;
    QFETCH(const Act, act);
    QFETCH(const QString, name);
    town().add(u"A"_s);
    town().add(u"B"_s);
    town().open();
    act(town());
    QCOMPARE(undoable(), name);
}

void TestGridEditing::aRowThatIsNotSavedSaysSo()
{
    town().add(u"A"_s);
    town().open();
    const QModelIndex first = town().model().index(1, GridColumn::Organisation);
    QCOMPARE(first.data(GridModel::RowMissingRole).toInt(), 0);
    town().choose(1, GridColumn::Title);
    type(u"Neu"_s);
    press(Qt::Key_Tab);
    QCOMPARE(first.data().toString(), u"Choose the organisation …"_s);
    QCOMPARE(first.data(GridModel::RowMissingRole).toInt(), 2);
    const QString why = u"Not saved yet: the entry needs the organisation that does it."_s;
    QVERIFY(first.data(Qt::ToolTipRole).toString().contains(why));
    QCOMPARE(first.data(Qt::AccessibleDescriptionRole).toString(), why);
    const auto *said = town().screen().findChild<QLabel *>(u"message"_s);
    QVERIFY(said->text().isEmpty()); // not while somebody is at it
    press(Qt::Key_Up);
    QTRY_COMPARE(said->text(), u"The new row is not saved yet: it needs an organisation"_s);
}

void TestGridEditing::aRowThatIsNotSavedStaysWhileOthersAreLookedAt()
{
    town().open();
    town().choose(0, GridColumn::Title);
    type(u"Neu"_s);
    press(Qt::Key_Tab);
    GridFilter filter;
    filter.organisations = {town().organisation(u"Jugendamt"_s)};
    town().screen().filterBar()->setFilter(filter);
    QCOMPARE(town().shown(0, GridColumn::Title), u"Neu"_s);
    town().screen().filterBar()->reset();
    const auto unsaved = [&] { return unsavedInputIn(town().screen()); };
    QCOMPARE(unsaved().size(), 1); // so that closing the window asks
    QCOMPARE(unsaved().first().typed, u"Neu"_s);
    QCOMPARE(unsaved().first().problem, u"Not saved yet: the entry needs the organisation that does it."_s);
    QCOMPARE(QModelIndex(unsaved().first().cell), town().model().index(0, GridColumn::Organisation));
    QCOMPARE(unsaved().first().field, &town().view());
    town().screen().showYear(2025);
    QCOMPARE(town().shown(0, GridColumn::Title), QString());
    QCOMPARE(unsaved().size(), 1);
    town().screen().showYear(2026);
    QCOMPARE(town().shown(0, GridColumn::Title), u"Neu"_s);
    town().choose(0, GridColumn::Organisation);
    type(u"spo"_s);
    press(Qt::Key_Return);
    QVERIFY(unsaved().isEmpty());
    QCOMPARE(town().entries().size(), 1);
}

void TestGridEditing::takesAllEntriesButNotTheEmptyRow()
{
    town().add(u"A"_s);
    town().add(u"B"_s);
    town().open();
    town().choose(0, GridColumn::Title);
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(town().view().selectedRows(), (QList{0, 1}));
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(town().entries().size(), 2);
    QCOMPARE(town().shown(1, GridColumn::Title), u"A"_s);
}

void TestGridEditing::takesWholeRowsAndColumns()
{
    town().add(u"A"_s);
    town().add(u"B"_s);
    town().open();
    town().choose(1, GridColumn::Goals);
    press(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(town().view().selectedRows(), QList{1});
    QCOMPARE(town().view().selectedCells().size(), GridColumn::Count - 1); // all but the hidden one
    town().choose(1, GridColumn::Goals);
    press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(town().view().selectedCells(),
             (QModelIndexList{town().model().index(0, GridColumn::Goals), town().model().index(1, GridColumn::Goals)}));
    QVERIFY(!town().view().isEditing());
}

void TestGridEditing::aRetiredValueStaysButIsNotOffered()
{
    const GridEntry old = town().add(u"Alt"_s);
    GridEntry other = town().add(u"Neu"_s);
    other.targetGroups.clear();
    VERIFY_RESULT(town().workspace().gridEntries().updateAll(u"Changed"_s, {other}));
    CodeValue adults = town().store().table<CodeValue>().byId(town().value(u"Erwachsene"_s)).value();
    adults.retired = true;
    VERIFY_RESULT(town().workspace().codeLists().update(adults));
    town().open();
    QCOMPARE(town().shown(0, GridColumn::TargetGroups), u"Erwachsene"_s);
    town().choose(1, GridColumn::TargetGroups);
    type(u"Erwachsene"_s);
    press(Qt::Key_Tab);
    QVERIFY(town().view().isEditing());
    QCOMPARE(qobject_cast<QLineEdit *>(town().focus())->text(), u"Erwachsene"_s);
    QVERIFY(town().stored(other.id).targetGroups.isEmpty());
    press(Qt::Key_Escape);
    town().choose(0, GridColumn::TargetGroups); // where it is, another one can join it
    type(u"Kinder;"_s);
    press(Qt::Key_Tab);
    QCOMPARE(town().stored(old.id).targetGroups, (QList{adults.id, town().value(u"Kinder"_s)}));
}

void TestGridEditing::theEditorShowsAllValuesAndWhatIsTyped()
{
    GridEntry entry = town().add(u"A"_s);
    entry.goals = {town().goal(u"1"_s), town().goal(u"2"_s)};
    VERIFY_RESULT(town().workspace().gridEntries().updateAll(u"Changed"_s, {entry}));
    town().open();
    town().view().setColumnWidth(GridColumn::Goals, 60);
    town().choose(0, GridColumn::Goals);
    press(Qt::Key_F2);
    auto *editor = town().view().findChild<MultiValueEdit *>();
    QVERIFY(editor);
    QTRY_VERIFY(editor->line()->isListOpen());
    const auto fits = [&] {
        const auto *list = town().screen().findChild<ChoicePopup *>();
        const int bottom = editor->mapTo(&town().screen(), QPoint(0, editor->height())).y();
        return editor->height() == editor->heightForWidth(editor->width()) && list->y() == bottom;
    };
    QVERIFY(fits());
    for (const QString &number : {u"10"_s, u"1"_s}) { // one more, one less
        type(number);
        press(Qt::Key_Return);
        QVERIFY(fits());
    }
    QCOMPARE(editor->values().size(), 2);
}

void TestGridEditing::f2GoesOnWithWhatIsThere()
{
    const GridEntry entry = town().add(u"Treff"_s);
    town().open();
    town().choose(0, GridColumn::Title);
    press(Qt::Key_F2);
    type(u"punkt"_s);
    press(Qt::Key_Return);
    QCOMPARE(town().stored(entry.id).title, u"Treffpunkt"_s);
    town().choose(0, GridColumn::Remark); // in an editor of several lines
    type(u"Neu"_s);
    press(Qt::Key_Return);
    town().choose(0, GridColumn::Remark);
    press(Qt::Key_F2);
    type(u"es"_s);
    press(Qt::Key_Return);
    QCOMPARE(town().stored(entry.id).remark, u"Neues"_s);
    town().choose(0, GridColumn::Organisation); // a choice is made anew
    press(Qt::Key_F2);
    type(u"spo"_s);
    press(Qt::Key_Return);
    QCOMPARE(town().stored(entry.id).organisation, town().organisation(u"Sportbund"_s));
}

QTEST_MAIN(TestGridEditing)
#include "tst_gridediting.moc"
