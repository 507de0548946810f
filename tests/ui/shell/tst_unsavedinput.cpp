#include "tests/support/fulldisk.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/screens.h"
#include "tests/ui/shell/shellwindow.h"

#include "core/base/files.h"
#include "ui/directory/contactsmodel.h"
#include "ui/grid/gridscreen.h"
#include "ui/grid/inspector/gridinspector.h"
#include "ui/grid/inspector/inspectorfield.h"
#include "ui/shell/unsaveddialog.h"

#include <QPushButton>
#include <QTableView>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// What a person typed and the file did not take is still there, wherever the person goes meanwhile.
class TestUnsavedInput : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { files::ignoreFileSizeSignal(); }
    void closingLeadsBackToTheField_data();
    void closingLeadsBackToTheField();
    void closesWithoutItWhenToldTo();
    void openingAnotherFileLeadsBackToo();
    void staysWhileAnotherScreenIsShown();
    void leadsBackToARecordThatIsNotShown();
    void leadsBackToTheCellOfATable();
    void leadsBackToAFieldBesideTheGrid();
    void leadsBackToACellOfTheGrid();
    void whatIsGivenUpIsNotAskedAbout();
    void whatIsBeingTypedIsSavedOnClosing();
    void staysWhereTheDiskIsFull_data();
    void staysWhereTheDiskIsFull();

private:
    static void openInstitutions(ShellWindow &shell);
    static void openGrid(ShellWindow &shell); ///< with two entries
    static GridScreen &grid(ShellWindow &shell) { return *qobject_cast<GridScreen *>(shell.view().screen()); }
    static void addContact(ShellWindow &shell, Id<Organisation> organisation);
    static void addGoal(ShellWindow &shell);
    static void select(ShellWindow &shell, const QString &organisation);
    static QLineEdit *name(ShellWindow &shell) { return lineLabelled(*shell.view().screen(), u"Name:"_s); }
    /// The name of another institution: refused.
    static void typeRefusedName(ShellWindow &shell);
    static void answer(const QString &button);
    /// Once the window is in front again, which a window manager sees to after a dialog.
    static bool hasFocus(ShellWindow &shell, const QWidget *field);
};

void TestUnsavedInput::openInstitutions(ShellWindow &shell)
{
    shell.openFile();
    for (const QString &called : {u"Gesamtschule"_s, u"Jugendamt"_s}) {
        Organisation organisation;
        organisation.name = called;
        VERIFY_RESULT(shell.workspace().organisations().add(organisation));
    }
    shell.view().go({Place::Organisations, 0});
}

void TestUnsavedInput::openGrid(ShellWindow &shell)
{
    openInstitutions(shell);
    Workspace &workspace = shell.workspace();
    const auto round = workspace.survey().openRound(2026, QDate(2026, 3, 1), {}, Survey::CarryOver::Nothing);
    for (const QString &title : {u"Sprachcafé"_s, u"Werkstatt"_s}) {
        GridEntry entry;
        entry.round = round->id;
        entry.organisation = workspace.organisations().all()->first().id;
        entry.title = title;
        entry.participants = 12;
        VERIFY_RESULT(workspace.gridEntries().add(entry));
    }
    shell.view().setYear(2026);
    shell.view().go({Place::Grid, 0});
}

void TestUnsavedInput::addContact(ShellWindow &shell, Id<Organisation> organisation)
{
    Contact contact;
    contact.organisation = organisation;
    contact.job = u"Leitung"_s;
    VERIFY_RESULT(shell.workspace().organisations().add(contact));
}

void TestUnsavedInput::addGoal(ShellWindow &shell)
{
    Concept document;
    document.title = u"Integrationskonzept"_s;
    const auto stored = shell.workspace().goals().add(document);
    VERIFY_RESULT(stored);
    Goal goal;
    goal.concept_ = stored->id;
    goal.number = u"1"_s;
    goal.title = u"Sprache"_s;
    VERIFY_RESULT(shell.workspace().goals().add(goal));
}

void TestUnsavedInput::select(ShellWindow &shell, const QString &organisation)
{
    auto *table = viewNamed(*shell.view().screen(), u"Institutions"_s);
    clickCell(*table, cellShowing(*table, organisation));
}

void TestUnsavedInput::typeRefusedName(ShellWindow &shell)
{
    select(shell, u"Jugendamt"_s);
    name(shell)->setFocus();
    name(shell)->selectAll();
    QTest::keyClicks(name(shell), u"Gesamtschule"_s);
}

void TestUnsavedInput::answer(const QString &button)
{
    ShellWindow::whenAsked<UnsavedDialog>([button](UnsavedDialog &dialog) {
        QVERIFY2(dialog.informativeText().contains(u"Gesamtschule"_s), qPrintable(dialog.informativeText()));
        press(static_cast<QDialog &>(dialog), button);
    });
}

bool TestUnsavedInput::hasFocus(ShellWindow &shell, const QWidget *field)
{
    shell.window().activateWindow();
    return QTest::qWaitForWindowActive(&shell.window()) && field->hasFocus();
}

void TestUnsavedInput::closingLeadsBackToTheField_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::newRow("the file") << QKeySequence(Qt::CTRL | Qt::Key_W);
    QTest::newRow("the program") << QKeySequence(Qt::CTRL | Qt::Key_Q);
}

void TestUnsavedInput::closingLeadsBackToTheField()
{
    QFETCH(QKeySequence, keys);
    ShellWindow shell;
    openInstitutions(shell);
    typeRefusedName(shell);
    ShellWindow::whenAsked<UnsavedDialog>([](UnsavedDialog &dialog) {
        QTest::keyClick(&dialog, Qt::Key_Return); // nothing is lost by habit
    });
    QTest::keySequence(&shell.window(), keys);
    QVERIFY(shell.window().isVisible());
    QVERIFY(shell.window().view());
    QCOMPARE(name(shell)->text(), u"Gesamtschule"_s);
    QVERIFY(!name(shell)->accessibleDescription().isEmpty());
    QTRY_VERIFY(hasFocus(shell, name(shell)));

    QTest::keyClicks(name(shell), u" Nord"_s);
    QTest::keySequence(&shell.window(), keys);
    QVERIFY(!shell.window().view());
}

void TestUnsavedInput::closesWithoutItWhenToldTo()
{
    ShellWindow shell;
    openInstitutions(shell);
    typeRefusedName(shell);
    answer(u"Close without saving it"_s);
    shell.window().close();
    QVERIFY(!shell.window().isVisible());
    shell.restart();
    shell.window().openLastFile();
    QCOMPARE(shell.workspace().organisations().all()->size(), 2);
    QCOMPARE(shell.view().statusText(), u"All changes saved"_s);
}

void TestUnsavedInput::openingAnotherFileLeadsBackToo()
{
    ShellWindow shell;
    const QString other = shell.file().filePath(u"Andere.inko"_s);
    VERIFY_RESULT(Store::create(other, shell.file().options()));
    openInstitutions(shell);
    typeRefusedName(shell);
    answer(u"Back to it"_s);
    shell.window().openFile(other);
    QCOMPARE(shell.workspace().store().path(), shell.file().path());
    QTRY_VERIFY(hasFocus(shell, name(shell)));

    answer(u"Close without saving it"_s);
    shell.window().openFile(other);
    QCOMPARE(shell.workspace().store().path(), other);
}

void TestUnsavedInput::staysWhileAnotherScreenIsShown()
{
    ShellWindow shell;
    openInstitutions(shell);
    typeRefusedName(shell);
    shell.view().go({Place::Goals, 0});
    QTRY_VERIFY2(shell.view().statusText().startsWith(u"Not saved yet"_s), "the state below is the truth");
    VERIFY_RESULT(shell.workspace().settings().setTownName(u"Musterstadt"_s));
    QVERIFY2(shell.view().statusText().startsWith(u"Not saved yet"_s), "another edit does not make it so");
    QVERIFY(press(shell.window(), u"Show it"_s));
    QCOMPARE(shell.view().place(), Place::Organisations);
    QCOMPARE(name(shell)->text(), u"Gesamtschule"_s);
    QTRY_VERIFY(hasFocus(shell, name(shell)));
}

void TestUnsavedInput::leadsBackToARecordThatIsNotShown()
{
    ShellWindow shell;
    openInstitutions(shell);
    typeRefusedName(shell);
    select(shell, u"Gesamtschule"_s);
    QVERIFY(name(shell)->accessibleDescription().isEmpty());
    shell.view().go({Place::Goals, 0});
    answer(u"Back to it"_s);
    QTest::keyClick(&shell.window(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(shell.view().place(), Place::Organisations);
    QTRY_VERIFY(hasFocus(shell, name(shell)));
    QVERIFY(!name(shell)->accessibleDescription().isEmpty());
}

void TestUnsavedInput::leadsBackToTheCellOfATable()
{
    ShellWindow shell;
    openInstitutions(shell);
    addContact(shell, shell.workspace().organisations().all()->last().id);
    select(shell, u"Jugendamt"_s);
    auto *contacts = viewNamed(*shell.view().screen(), u"Contacts"_s);
    QVERIFY(typeIntoCell(*contacts, cellShowing(*contacts, u"Leitung"_s).siblingAtRow(ContactsModel::MailColumn),
                         u"keine Adresse"_s));
    select(shell, u"Gesamtschule"_s);
    select(shell, u"Jugendamt"_s);
    QCOMPARE(contacts->model()->index(ContactsModel::MailColumn, 0).data().toString(), u"keine Adresse"_s);

    shell.view().go({Place::Goals, 0});
    ShellWindow::whenAsked<UnsavedDialog>([](UnsavedDialog &dialog) {
        QVERIFY(dialog.informativeText().contains(u"keine Adresse"_s));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QTest::keyClick(&shell.window(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(shell.view().place(), Place::Organisations);
    QTRY_VERIFY(hasFocus(shell, contacts));
    QCOMPARE(contacts->currentIndex().row(), int(ContactsModel::MailColumn));
}

void TestUnsavedInput::leadsBackToAFieldBesideTheGrid()
{
    ShellWindow shell;
    openGrid(shell);
    GridScreen &screen = grid(shell);
    screen.view()->goTo(0, GridColumn::Title);
    auto *participants = qobject_cast<QLineEdit *>(screen.inspector()->field(GridColumn::Participants)->editor());
    QTRY_COMPARE(participants->text(), u"12"_s);
    fillIn(participants, u"viele"_s);
    screen.view()->goTo(1, GridColumn::Title);
    QTRY_COMPARE(participants->text(), u"12"_s);

    shell.view().go({Place::Goals, 0});
    ShellWindow::whenAsked<UnsavedDialog>([](UnsavedDialog &dialog) {
        QVERIFY(dialog.informativeText().contains(u"viele"_s));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QTest::keyClick(&shell.window(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(shell.view().place(), Place::Grid);
    QTRY_COMPARE(participants->text(), u"viele"_s);
    QTRY_VERIFY(hasFocus(shell, participants));
    QVERIFY(!screen.inspector()->field(GridColumn::Participants)->problem().isEmpty());
}

void TestUnsavedInput::leadsBackToACellOfTheGrid()
{
    ShellWindow shell;
    openGrid(shell);
    GridScreen &screen = grid(shell);
    const QModelIndex cell = screen.view()->model()->index(0, GridColumn::Participants);
    screen.view()->goTo(cell.row(), cell.column());
    QTest::keyClick(screen.view(), Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"viele"_s);
    ShellWindow::whenAsked<UnsavedDialog>([](UnsavedDialog &dialog) {
        QVERIFY(dialog.informativeText().contains(u"viele"_s));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QTest::keyClick(&shell.window(), Qt::Key_W, Qt::ControlModifier);
    QVERIFY(shell.window().view());
    QCOMPARE(editor->text(), u"viele"_s);
    QTRY_VERIFY(hasFocus(shell, editor));
}

void TestUnsavedInput::whatIsGivenUpIsNotAskedAbout()
{
    ShellWindow shell;
    openInstitutions(shell);
    typeRefusedName(shell);
    QTest::keyClick(name(shell), Qt::Key_Tab);
    QTRY_VERIFY(shell.view().statusText().startsWith(u"Not saved yet"_s));
    name(shell)->setFocus();
    QTest::keyClick(name(shell), Qt::Key_Escape);
    QTest::keyClick(name(shell), Qt::Key_Tab);
    QTRY_COMPARE(shell.view().statusText(), u"All changes saved"_s);
    QTest::keyClick(&shell.window(), Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!shell.window().view());
}

void TestUnsavedInput::whatIsBeingTypedIsSavedOnClosing()
{
    ShellWindow shell;
    openInstitutions(shell);
    select(shell, u"Jugendamt"_s);
    name(shell)->setFocus();
    name(shell)->selectAll();
    QTest::keyClicks(name(shell), u"Jugend und Familie"_s);
    shell.restart();
    shell.window().openLastFile();
    QCOMPARE(shell.workspace().organisations().all()->last().name, u"Jugend und Familie"_s);
}

void TestUnsavedInput::staysWhereTheDiskIsFull_data()
{
    using Open = std::function<QLineEdit *(ShellWindow &)>;
    QTest::addColumn<Place>("place");
    QTest::addColumn<Open>("open"); ///< the line to type into, with all of its text selected
    const auto in = [](const QString &caption) -> Open {
        return [caption](ShellWindow &shell) { return lineLabelled(*shell.view().screen(), caption); };
    };
    const auto cell = [](const QString &view, int row, int column) -> Open {
        return [view, row, column](ShellWindow &shell) {
            auto *table = viewNamed(*shell.view().screen(), view);
            table->setFocus();
            table->setCurrentIndex(table->model()->index(row, column));
            QTest::keyClick(table, Qt::Key_F2);
            return qobject_cast<QLineEdit *>(QApplication::focusWidget());
        };
    };
    QTest::newRow("a field") << Place::Organisations << in(u"Short name:"_s);
    QTest::newRow("a cell") << Place::Organisations << cell(u"Contacts"_s, ContactsModel::NameColumn, 0);
    QTest::newRow("a cell of the grid") << Place::Grid << cell(u"Grid"_s, 0, GridColumn::Title);
    QTest::newRow("a goal") << Place::Goals << in(u"Title:"_s);
}

void TestUnsavedInput::staysWhereTheDiskIsFull()
{
    QFETCH(Place, place);
    QFETCH(std::function<QLineEdit *(ShellWindow &)>, open);
    ShellWindow shell;
    openGrid(shell);
    addContact(shell, shell.workspace().organisations().all()->first().id);
    addGoal(shell);
    shell.view().go({place, 0});
    const auto steps = [&] { return shell.workspace().store().history().undoable()->id; };
    const auto before = steps();
    QLineEdit *line = open(shell);
    QVERIFY(line);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"Neu"_s);
    {
        const FullDisk disk(600); // not even the journal of the smallest edit fits
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents(); // a cell is stored from the event loop
        QCOMPARE(steps(), before);
        const QList<UnsavedInput> unsaved = shell.view().unsavedInput();
        QCOMPARE(unsaved.size(), 1);
        QCOMPARE(unsaved.front().typed, u"Neu"_s);
        QVERIFY2(unsaved.front().problem.contains(u"no room left"_s), qPrintable(unsaved.front().problem));
        ShellWindow::whenAsked<UnsavedDialog>([](UnsavedDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
        QTest::keyClick(&shell.window(), Qt::Key_W, Qt::ControlModifier);
        QVERIFY(shell.window().view());
    }
    // Room again: Enter in the dialog led back, and the same words are taken.
    QTRY_VERIFY(hasFocus(shell, shell.window().focusWidget()));
    if (auto *table = qobject_cast<QAbstractItemView *>(QApplication::focusWidget()))
        QTest::keyClick(table, Qt::Key_F2);
    line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QCOMPARE(line->text(), u"Neu"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::processEvents();
    QVERIFY(shell.view().unsavedInput().isEmpty());
    QVERIFY(steps() != before);
}

QTEST_MAIN(TestUnsavedInput)
#include "tst_unsavedinput.moc"
