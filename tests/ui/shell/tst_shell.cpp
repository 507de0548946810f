#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/screens.h"
#include "tests/ui/shell/shellwindow.h"

#include "ui/directory/townpage.h"
#include "ui/shell/fieldundo.h"
#include "ui/shell/navigation.h"
#include "ui/shell/places.h"
#include "ui/shell/searchfield.h"
#include "ui/survey/openrounddialog.h"
#include "ui/widgets/messageline.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

namespace {

QDateEdit &deadlineOf(const OpenRoundDialog &dialog)
{
    const auto dates = dialog.findChildren<QDateEdit *>();
    return **std::ranges::find_if(dates, [](const QDateEdit *date) { return date->accessibleName() == u"Deadline"_s; });
}

} // namespace

/// One open file: places, year, undo by name, search, and what is said below.
class TestShell : public QObject {
    Q_OBJECT

private slots:
    void goesToEachPlaceByNumber();
    void goesThroughThePlacesByArrows();
    void namesWhatItUndoesAndRedoes();
    void theSampleTownIsABeginning();
    void undoesByKeyboardFromWithinAField();
    void savesWhatIsBeingTypedBeforeUndoing();
    void findsByTypingAndGoesThere();
    void saysWhenNothingIsFound();
    void keepsAnErrorUntilSomethingGoesRight();
    void opensASurveyRound();
    void showsTheReasonWhyARoundCannotBeOpened();
    void choosesTheYear();
    void choosesAPictureByTypingItsName();

private:
    static QToolButton *button(ShellWindow &shell, const QString &verb);
    static void addOrganisation(ShellWindow &shell, const QString &name);
};

QToolButton *TestShell::button(ShellWindow &shell, const QString &verb)
{
    for (QToolButton *found : shell.window().findChildren<QToolButton *>()) {
        if (found->accessibleName().contains(verb, Qt::CaseInsensitive))
            return found;
    }
    return nullptr;
}

void TestShell::addOrganisation(ShellWindow &shell, const QString &name)
{
    Organisation organisation;
    organisation.name = name;
    VERIFY_RESULT(shell.workspace().organisations().add(organisation));
}

void TestShell::goesToEachPlaceByNumber()
{
    ShellWindow shell;
    shell.openFile();
    QVERIFY(!places().isEmpty());
    int number = 0;
    for (const PlaceEntry &entry : places()) {
        if (++number > 10) { // the keyboard has no more digits
            QVERIFY(shortcutOf(entry.place).isEmpty());
            continue;
        }
        QTest::keyClick(&shell.window(), static_cast<Qt::Key>(Qt::Key_0 + number % 10), Qt::ControlModifier);
        QCOMPARE(shell.view().place(), entry.place);
        QVERIFY(shell.view().screen()->isVisible());
        QCOMPARE(shell.view().screen()->accessibleName(), titleOf(entry));
        QCOMPARE(shell.find<Navigation>()->currentItem()->text(), titleOf(entry));
    }
}

void TestShell::goesThroughThePlacesByArrows()
{
    ShellWindow shell;
    shell.openFile();
    auto *navigation = shell.find<Navigation>();
    navigation->setFocus();
    QTest::keyClick(navigation, Qt::Key_Home);
    QList<Place> visited{shell.view().place()};
    for (qsizetype step = 1; step < places().size(); ++step) {
        QTest::keyClick(navigation, Qt::Key_Down);
        visited << shell.view().place();
        QVERIFY2(navigation->hasFocus(), "arrows go on from here");
    }
    QList<Place> expected;
    for (const PlaceEntry &entry : places())
        expected << entry.place;
    QCOMPARE(visited, expected);
}

void TestShell::namesWhatItUndoesAndRedoes()
{
    ShellWindow shell;
    shell.openFile();
    QToolButton *undo = button(shell, u"undo"_s);
    QToolButton *redo = button(shell, u"redo"_s);
    QCOMPARE(undo->accessibleName(), u"Nothing to undo"_s);
    QVERIFY(!undo->isEnabled());

    VERIFY_RESULT(shell.workspace().settings().setTownName(u"Musterstadt"_s));
    const QString step = shell.workspace().store().history().undoable()->name;
    QCOMPARE(undo->accessibleName(), u"Undo: "_s + step);
    QVERIFY(undo->toolTip().contains(step));
    QVERIFY(!redo->isEnabled());
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(shell.workspace().settings().townName().value(), QString());
    QCOMPARE(redo->accessibleName(), u"Redo: "_s + step);
    QVERIFY(!undo->isEnabled());
    QTest::keyClick(&shell.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shell.workspace().settings().townName().value(), u"Musterstadt"_s);
    QTest::keyClick(&shell.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shell.workspace().settings().townName().value(), QString());
    QTest::keyClick(&shell.window(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(shell.workspace().settings().townName().value(), u"Musterstadt"_s);
}

void TestShell::theSampleTownIsABeginning()
{
    const QTemporaryDir home; // the sample goes into the person's documents
    const auto back = qScopeGuard([homeBefore = qgetenv("HOME")] { qputenv("HOME", homeBefore); });
    qputenv("HOME", QFile::encodeName(home.path()));
    ShellWindow shell;
    const auto buttons = shell.window().findChildren<QAbstractButton *>();
    const auto sample = std::ranges::find_if(buttons, [](const QAbstractButton *found) {
        return found->isVisible() && QString(found->text()).remove(u'&') == u"Look at the sample town"_s;
    });
    QVERIFY(sample != buttons.end());
    QTest::mouseClick(*sample, Qt::LeftButton);
    const QString path = shell.workspace().store().path();
    QVERIFY(path.startsWith(QFileInfo(home.path()).canonicalFilePath()));
    QVERIFY(!button(shell, u"undo"_s)->isEnabled());
    QCOMPARE(button(shell, u"undo"_s)->accessibleName(), u"Nothing to undo"_s);
    QTest::keyClick(&shell.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shell.workspace().settings().townName().value(), u"Eschenfurt"_s);

    VERIFY_RESULT(shell.workspace().settings().setTownName(u"Musterstadt"_s));
    shell.restart();
    shell.window().openFile(path);
    QVERIFY(button(shell, u"undo"_s)->isEnabled());
    QTest::mouseClick(button(shell, u"undo"_s), Qt::LeftButton);
    QVERIFY(!button(shell, u"undo"_s)->isEnabled());
    QTest::keyClick(&shell.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shell.workspace().settings().townName().value(), u"Eschenfurt"_s);
}

void TestShell::undoesByKeyboardFromWithinAField()
{
    FieldUndo fields;
    qApp->installEventFilter(&fields);
    ShellWindow shell;
    shell.openFile();
    addOrganisation(shell, u"VHS"_s);
    auto *field = shell.find<SearchField>();
    field->setFocus();
    QTest::keyClicks(field, u"ab"_s);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field->text(), QString());
    QCOMPARE(shell.workspace().organisations().all()->size(), 1);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shell.workspace().organisations().all()->size(), 0);
    QVERIFY(field->hasFocus());
    field->setText({});
    QTest::keyClick(field, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(shell.workspace().organisations().all()->size(), 1);
}

void TestShell::savesWhatIsBeingTypedBeforeUndoing()
{
    ShellWindow shell;
    shell.openFile();
    auto *field = new QLineEdit(shell.view().screen());
    field->show();
    field->setFocus();
    connect(field, &QLineEdit::editingFinished, &shell.window(), [&] {
        if (field->isModified())
            VERIFY_RESULT(shell.workspace().settings().setTownName(field->text()));
        field->setModified(false);
    });
    VERIFY_RESULT(shell.workspace().settings().setTownName(u"Old"_s));
    QTest::keyClicks(field, u"New"_s);
    QTest::mouseClick(button(shell, u"undo"_s), Qt::LeftButton);
    QCOMPARE(shell.workspace().settings().townName().value(), u"Old"_s);
    QTest::mouseClick(button(shell, u"redo"_s), Qt::LeftButton);
    QCOMPARE(shell.workspace().settings().townName().value(), u"New"_s);
}

void TestShell::findsByTypingAndGoesThere()
{
    ShellWindow shell;
    shell.openFile();
    addOrganisation(shell, u"Jugendamt"_s);
    addOrganisation(shell, u"Straßenverkehrsamt"_s);
    QTest::keyClick(&shell.window(), Qt::Key_K, Qt::ControlModifier);
    auto *search = shell.find<SearchField>();
    QVERIFY(search->hasFocus());
    QSignalSpy activated(search, &SearchField::linkActivated);
    QTest::keyClicks(search, u"STRASSE amt"_s);
    QTRY_VERIFY(search->list()->isVisible());
    QAbstractItemModelTester tester(search->list()->model());
    QCOMPARE(search->list()->count(), 1);
    QCOMPARE(search->list()->item(0)->text(), u"Straßenverkehrsamt"_s);
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(search->list()->hasFocus());
    QTest::keyClick(search->list(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    const auto found = shell.workspace().organisations().named(u"Straßenverkehrsamt"_s);
    QCOMPARE(activated[0][0].value<Link>(), (Link{Place::Organisations, (*found)->id.value}));
    QVERIFY(!search->list()->isVisible());
    QCOMPARE(search->text(), QString());
}

void TestShell::saysWhenNothingIsFound()
{
    ShellWindow shell;
    shell.openFile();
    auto *search = shell.find<SearchField>();
    search->setFocus();
    QSignalSpy activated(search, &SearchField::linkActivated);
    QTest::keyClicks(search, u"xyz"_s);
    QTRY_VERIFY(search->list()->isVisible());
    QCOMPARE(search->list()->item(0)->text(), u"Nothing found"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(activated.size(), 0);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!search->list()->isVisible());
}

void TestShell::keepsAnErrorUntilSomethingGoesRight()
{
    ShellWindow shell;
    shell.openFile();
    QCOMPARE(shell.view().statusText(), u"All changes saved"_s);
    emit shell.view().screen()->failed(u"That date is before the start."_s);
    QCOMPARE(shell.view().statusText(), u"That date is before the start."_s);
    addOrganisation(shell, u"VHS"_s);
    QCOMPARE(shell.view().statusText(), u"All changes saved"_s);

    emit shell.view().screen()->failed(u"No room left."_s);
    auto *line = shell.find<MessageLine>();
    QVERIFY(line->findChild<QLabel *>(u"text"_s)->textInteractionFlags() & Qt::TextSelectableByKeyboard);
    QTest::mouseClick(line->findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(shell.view().statusText(), u"All changes saved"_s);
}

void TestShell::opensASurveyRound()
{
    ShellWindow shell;
    shell.openFile();
    addOrganisation(shell, u"VHS"_s);
    auto *years = shell.find<QComboBox>(u"Year"_s);
    QCOMPARE(years->currentText(), u"2026 (no survey round)"_s);
    years->setFocus();
    ShellWindow::whenAsked<OpenRoundDialog>([](OpenRoundDialog &dialog) {
        auto *year = dialog.findChild<QSpinBox *>();
        year->setFocus();
        year->selectAll();
        QTest::keyClicks(year, u"2027"_s);
        deadlineOf(dialog).setDate(QDate(2027, 3, 31));
        press(dialog, u"Open round"_s);
    });
    QTest::keyClick(years, Qt::Key_End);
    QCOMPARE(years->currentText(), u"2027"_s);
    QCOMPARE(shell.view().year(), 2027);
    const auto round = shell.workspace().survey().ofYear(2027);
    QVERIFY(round && *round);
    QCOMPARE((*round)->deadline, QDate(2027, 3, 31));
    QCOMPARE(shell.workspace().survey().returns((*round)->id)->size(), 1);
}

void TestShell::showsTheReasonWhyARoundCannotBeOpened()
{
    ShellWindow shell;
    shell.openFile();
    ShellWindow::whenAsked<OpenRoundDialog>([](OpenRoundDialog &dialog) {
        deadlineOf(dialog).setDate(QDate(2020, 1, 1));
        press(dialog, u"Open round"_s);
        QVERIFY(dialog.isVisible());
        QVERIFY(!dialog.findChild<MessageLine *>()->text().isEmpty());
        press(dialog, u"Cancel"_s);
    });
    shell.view().openRound();
    QCOMPARE(shell.workspace().survey().rounds()->size(), 0);
}

/// The dialog goes with the cursor still in its line: what looks for unsaved input must not look into it.
void TestShell::choosesAPictureByTypingItsName()
{
    ShellWindow shell;
    shell.openFile();
    const QString path = shell.file().filePath(u"logo.png"_s);
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(path));
    shell.view().go({Place::Lists, 0});
    auto *pages = shell.find<QListWidget>(u"Lists and settings"_s);
    pages->setCurrentRow(5);
    QVERIFY(shell.find<TownPage>());
    ShellWindow::whenAsked<QFileDialog>([&](QFileDialog &dialog) {
        auto *name = dialog.findChild<QLineEdit *>();
        name->setFocus();
        QTest::keyClicks(name, path);
        QTest::keyClick(name, Qt::Key_Return);
    });
    QVERIFY(inko::test::press(shell.window(), u"Choose picture …"_s));
    QVERIFY(shell.workspace().settings().logo().value());
}

void TestShell::choosesTheYear()
{
    ShellWindow shell;
    {
        auto store = shell.file().open();
        Survey survey(*store);
        VERIFY_RESULT(survey.openRound(2025, QDate(2025, 2, 1), {}, Survey::CarryOver::Nothing));
        VERIFY_RESULT(survey.openRound(2026, QDate(2026, 2, 1), {}, Survey::CarryOver::Nothing));
    }
    shell.openFile();
    QCOMPARE(shell.view().year(), 2026);
    auto *years = shell.find<QComboBox>(u"Year"_s);
    QTest::keyClick(years, Qt::Key_Down);
    QCOMPARE(shell.view().year(), 2025);
    QCOMPARE(years->currentText(), u"2025"_s);
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
