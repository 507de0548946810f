#include "tests/support/screens.h"
#include "tests/ui/directory/organisationsfixture.h"
#include "ui/directory/organisationsmodel.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTimer>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// The list of institutions as a person works with it: find, add, merge, delete.
class TestOrganisationsScreen : public QObject {
    Q_OBJECT

private slots:
    void emptyFileOffersTheFirstStep();
    void findsHoweverItIsWritten();
    void whatIsShownIsSelectedAgainOnceItIsFound();
    void sortsAsGermansDo();
    void undoAndRedoShow();
    void deletionRefusedSaysWhy();
    void mergesTwo();
    void leadsToEntriesAndReturn();
    void modelKeepsItsPromises();
};

void TestOrganisationsScreen::emptyFileOffersTheFirstStep()
{
    OrganisationsFixture town;
    town.open();
    QVERIFY(press(town.screen(), u"Add the first institution"_s));
    QVERIFY(town.field(u"Name:"_s)->hasFocus());
    QTest::keyClicks(town.field(u"Name:"_s), u"Jugendamt"_s);
    QTest::keyClick(town.field(u"Name:"_s), Qt::Key_Return);
    QCOMPARE(town.names(), QStringList{u"Jugendamt"_s});
}

void TestOrganisationsScreen::findsHoweverItIsWritten()
{
    OrganisationsFixture town;
    for (const QString &name : {u"Jüdische Gemeinde"_s, u"Straßenbahn"_s, u"Caritas"_s})
        town.add(name);
    town.open();
    const auto lines = town.screen().findChildren<QLineEdit *>();
    QLineEdit *find = *std::ranges::find(lines, u"Find institutions"_s, &QWidget::accessibleName);
    QTest::keyClicks(find, u"juedische gem"_s);
    QCOMPARE(town.names(), QStringList{u"Jüdische Gemeinde"_s});
    QVERIFY(says(town.screen(), u"1 of 3"_s));
    find->clear();
    QTest::keyClicks(find, u"STRASSE"_s);
    QCOMPARE(town.names(), QStringList{u"Straßenbahn"_s});
}

void TestOrganisationsScreen::whatIsShownIsSelectedAgainOnceItIsFound()
{
    OrganisationsFixture town;
    town.add(u"Caritas"_s);
    town.add(u"Jugendamt"_s);
    town.open();
    town.select(u"Jugendamt"_s);
    const auto lines = town.screen().findChildren<QLineEdit *>();
    QLineEdit *find = *std::ranges::find(lines, u"Find institutions"_s, &QWidget::accessibleName);
    QTest::keyClicks(find, u"x"_s); // in none of them
    QCOMPARE(town.field(u"Name:"_s)->text(), u"Jugendamt"_s);
    QVERIFY(!town.institutions()->currentIndex().isValid());
    find->clear();
    QCOMPARE(town.institutions()->currentIndex().data().toString(), u"Jugendamt"_s);
    QVERIFY(town.institutions()->selectionModel()->hasSelection());
}

void TestOrganisationsScreen::sortsAsGermansDo()
{
    OrganisationsFixture town;
    for (const QString &name : {u"Zebra"_s, u"Ärzte"_s, u"Amt 10"_s, u"Amt 9"_s, u"Oper"_s, u"Öffnung"_s})
        town.add(name);
    town.open();
    QCOMPARE(town.names(), QStringList({u"Amt 9"_s, u"Amt 10"_s, u"Ärzte"_s, u"Öffnung"_s, u"Oper"_s, u"Zebra"_s}));
}

void TestOrganisationsScreen::undoAndRedoShow()
{
    OrganisationsFixture town;
    town.add(u"Jugendamt"_s);
    town.open();
    QLineEdit *name = town.field(u"Name:"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Jugend"_s);
    QTest::keyClick(name, Qt::Key_Return);
    VERIFY_RESULT(town.workspace().store().undo());
    QCOMPARE(name->text(), u"Jugendamt"_s);
    QCOMPARE(town.names(), QStringList{u"Jugendamt"_s});
    VERIFY_RESULT(town.workspace().store().redo());
    QCOMPARE(name->text(), u"Jugend"_s);
    QCOMPARE(town.names(), QStringList{u"Jugend"_s});
}

void TestOrganisationsScreen::deletionRefusedSaysWhy()
{
    OrganisationsFixture town;
    const Id<Organisation> organisation = town.add(u"Jugendamt"_s);
    town.add(u"Leer"_s);
    VERIFY_RESULT(town.workspace().survey().openRound(2026, QDate(2026, 1, 5), {}, Survey::CarryOver::Nothing));
    const auto round = town.workspace().survey().ofYear(2026);
    GridEntry entry;
    entry.round = (*round)->id;
    entry.organisation = organisation;
    entry.title = u"Sprachcafé"_s;
    VERIFY_RESULT(town.workspace().gridEntries().add(entry));
    town.open();
    town.select(u"Jugendamt"_s);
    QTest::keyClick(town.institutions(), Qt::Key_Delete);
    QCOMPARE(town.names(), QStringList({u"Jugendamt"_s, u"Leer"_s}));
    const Result<> refused = town.workspace().organisations().remove(organisation);
    VERIFY_ERROR(refused, Error::Code::Invalid);
    QVERIFY(says(town.screen(), refused.error().message));
    town.add(u"Später"_s); // not asked yet
    town.select(u"Später"_s);
    QVERIFY(press(town.screen(), u"Delete"_s));
    QCOMPARE(town.names(), QStringList({u"Jugendamt"_s, u"Leer"_s}));
    QCOMPARE(town.screen().window()->focusWidget(), town.institutions());
}

void TestOrganisationsScreen::mergesTwo()
{
    OrganisationsFixture town;
    town.add(u"AWO"_s);
    const Id<Organisation> second = town.add(u"Arbeiterwohlfahrt"_s);
    Contact contact;
    contact.organisation = second;
    contact.job = u"Geschäftsführung"_s;
    VERIFY_RESULT(town.workspace().organisations().add(contact));
    town.open();
    town.select(u"Arbeiterwohlfahrt"_s);
    QTest::keyClick(town.institutions(), Qt::Key_Down, Qt::ShiftModifier);
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        const auto choices = dialog->findChildren<QRadioButton *>();
        QVERIFY(std::ranges::any_of(choices, [](const QRadioButton *choice) {
            return choice->text() == u"AWO"_s && choice->accessibleDescription().contains(u"contacts (1)"_s);
        }));
        for (QRadioButton *choice : choices) {
            if (choice->text() == u"AWO"_s)
                choice->click();
        }
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    });
    QVERIFY(press(town.screen(), u"Merge …"_s));
    QCOMPARE(town.names(), QStringList{u"AWO"_s});
    QCOMPARE(town.stored(u"AWO"_s).aliases, QStringList{u"Arbeiterwohlfahrt"_s});
    QCOMPARE(town.contactsOf(town.stored(u"AWO"_s).id).size(), 1);
    QCOMPARE(town.screen().window()->focusWidget(), town.institutions()); // not the next button, which deletes
    VERIFY_RESULT(town.workspace().store().undo());
    QCOMPARE(town.names(), QStringList({u"Arbeiterwohlfahrt"_s, u"AWO"_s}));
}

void TestOrganisationsScreen::leadsToEntriesAndReturn()
{
    OrganisationsFixture town;
    const Id<Organisation> organisation = town.add(u"Jugendamt"_s);
    const auto round = town.workspace().survey().openRound(2026, QDate(2026, 1, 5), {}, Survey::CarryOver::Nothing);
    VERIFY_RESULT(round);
    GridEntry entry;
    entry.round = round->id;
    entry.organisation = organisation;
    entry.title = u"Sprachcafé"_s;
    const auto added = town.workspace().gridEntries().add(entry);
    VERIFY_RESULT(added);
    town.open();
    qRegisterMetaType<Link>();
    QSignalSpy links(&town.screen(), &Screen::linkActivated);
    auto *entries = town.screen().findChild<QListWidget *>();
    entries->setFocus();
    entries->setCurrentRow(0);
    QTest::keyClick(entries, Qt::Key_Return);
    QCOMPARE(links.size(), 1);
    QCOMPARE(links[0][0].value<Link>(), (Link{Place::Grid, added->id.value}));
    QVERIFY(says(town.screen(), u"Return 2026"_s));
}

void TestOrganisationsScreen::modelKeepsItsPromises()
{
    OrganisationsFixture town;
    OrganisationsModel organisations(town.workspace());
    QAbstractItemModelTester tester(&organisations, QAbstractItemModelTester::FailureReportingMode::QtTest);
    connect(&town.workspace().store(), &Store::changed, &organisations,
            [&] { VERIFY_RESULT(organisations.reload(2026)); });
    town.add(u"Jugendamt"_s);
    town.add(u"Gesamtschule"_s);
    QCOMPARE(organisations.rowCount(), 2);
    for (int rows : {1, 0}) {
        VERIFY_RESULT(town.workspace().store().undo());
        QCOMPARE(organisations.rowCount(), rows);
    }
    VERIFY_RESULT(town.workspace().store().redo());
    QCOMPARE(organisations.rowCount(), 1);
}

QTEST_MAIN(TestOrganisationsScreen)
#include "tst_organisationsscreen.moc"
