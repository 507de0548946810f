#include "tests/support/screens.h"
#include "tests/ui/directory/organisationsfixture.h"

#include <QComboBox>
#include <QCompleter>
#include <QPlainTextEdit>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// The fields of one institution: typed, tabbed through, refused and mended.
class TestOrganisationForm : public QObject {
    Q_OBJECT

private slots:
    void addsAnInstitutionOnceItHasAName();
    void whatIsWrongInANewInstitutionIsToldBesideIt();
    void aCorrectionAddsWhatWaitedForIt();
    void savesAFieldWhenItIsLeft();
    void refusedNameStaysAsTyped();
    void refusedNameIsThereAgainAfterALookElsewhere();
    void escapeGivesUpWhatWasTyped();
    void halfTypedTextSurvivesAnUndo();
    void choosesASectorByTyping();
    void takesTheOnlySectorThatBeginsSo();
    void keepsWhereLettersGo();
};

void TestOrganisationForm::addsAnInstitutionOnceItHasAName()
{
    OrganisationsFixture town;
    town.add(u"Gesamtschule"_s);
    town.open();
    QTest::keyClick(&town.screen(), Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // to the short name, which waits
    QTest::keyClicks(QApplication::focusWidget(), u"JA"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(town.names(), QStringList{u"Gesamtschule"_s});
    QTest::keyClicks(QApplication::focusWidget(), u"Jugendamt"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(town.names(), QStringList({u"Gesamtschule"_s, u"Jugendamt"_s}));
    QCOMPARE(town.stored(u"Jugendamt"_s).shortName, u"JA"_s);
    QCOMPARE(town.institutions()->currentIndex().data().toString(), u"Jugendamt"_s);
    QVERIFY(town.field(u"Short name:"_s)->hasFocus());
}

void TestOrganisationForm::whatIsWrongInANewInstitutionIsToldBesideIt()
{
    OrganisationsFixture town;
    town.add(u"Gesamtschule"_s);
    town.open();
    QTest::keyClick(&town.screen(), Qt::Key_Plus, Qt::ControlModifier);
    fillIn(town.field(u"Website:"_s), u"nirgends"_s);
    QVERIFY(town.field(u"Website:"_s)->accessibleDescription().contains(u"web address"_s));
    fillIn(town.field(u"Name:"_s), u"Jugendamt"_s);
    QCOMPARE(town.field(u"Name:"_s)->accessibleDescription(), QString());
    QCOMPARE(town.names(), QStringList({u"Gesamtschule"_s, u"Jugendamt"_s}));
    QCOMPARE(town.field(u"Website:"_s)->text(), u"nirgends"_s); // still to be corrected
    fillIn(town.field(u"Website:"_s), u"www.example.org"_s);
    QCOMPARE(town.stored(u"Jugendamt"_s).website, u"www.example.org"_s);
}

void TestOrganisationForm::aCorrectionAddsWhatWaitedForIt()
{
    OrganisationsFixture town;
    Organisation school;
    school.name = u"Musikschule"_s;
    school.shortName = u"MS"_s;
    VERIFY_RESULT(town.workspace().organisations().add(school));
    town.open();
    QTest::keyClick(&town.screen(), Qt::Key_Plus, Qt::ControlModifier);
    fillIn(town.field(u"Short name:"_s), u"MS"_s);
    fillIn(town.field(u"Name:"_s), u"Malschule"_s);
    QVERIFY(says(town.screen(), u"“MS” is there already"_s));
    QCOMPARE(town.names(), QStringList{u"Musikschule"_s});
    fillIn(town.field(u"Short name:"_s), u"Mal"_s);
    QCOMPARE(town.names(), QStringList({u"Malschule"_s, u"Musikschule"_s}));
    QCOMPARE(town.stored(u"Malschule"_s).shortName, u"Mal"_s);
    QVERIFY(!says(town.screen(), u"is there already"_s));
}

void TestOrganisationForm::savesAFieldWhenItIsLeft()
{
    OrganisationsFixture town;
    town.add(u"Jugendamt"_s);
    town.open();
    QLineEdit *aliases = town.field(u"Also known as:"_s);
    QTest::mouseClick(aliases, Qt::LeftButton);
    QTest::keyClicks(aliases, u"Amt 51;FB Jugend"_s);
    QVERIFY(town.stored(u"Jugendamt"_s).aliases.isEmpty());
    QTest::keyClick(aliases, Qt::Key_Tab);
    QCOMPARE(town.stored(u"Jugendamt"_s).aliases, QStringList({u"Amt 51"_s, u"FB Jugend"_s}));
}

void TestOrganisationForm::refusedNameStaysAsTyped()
{
    OrganisationsFixture town;
    town.add(u"Gesamtschule"_s);
    town.add(u"Jugendamt"_s);
    town.open();
    town.select(u"Jugendamt"_s);
    QLineEdit *name = town.field(u"Name:"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"GESAMTSCHULE"_s);
    QTest::keyClick(name, Qt::Key_Tab);
    QCOMPARE(name->text(), u"GESAMTSCHULE"_s);
    QVERIFY(!name->accessibleDescription().isEmpty());
    QVERIFY(says(town.screen(), name->accessibleDescription()));
    QCOMPARE(town.names(), QStringList({u"Gesamtschule"_s, u"Jugendamt"_s}));

    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Jugend und Familie"_s);
    QTest::keyClick(name, Qt::Key_Tab);
    QVERIFY(name->accessibleDescription().isEmpty());
    QCOMPARE(town.names(), QStringList({u"Gesamtschule"_s, u"Jugend und Familie"_s}));
}

void TestOrganisationForm::refusedNameIsThereAgainAfterALookElsewhere()
{
    OrganisationsFixture town;
    town.add(u"Gesamtschule"_s);
    town.add(u"Jugendamt"_s);
    town.open();
    town.select(u"Jugendamt"_s);
    QLineEdit *name = town.field(u"Name:"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Gesamtschule"_s);
    town.select(u"Gesamtschule"_s);
    QCOMPARE(name->text(), u"Gesamtschule"_s);
    QVERIFY(name->accessibleDescription().isEmpty());
    town.select(u"Jugendamt"_s);
    QCOMPARE(name->text(), u"Gesamtschule"_s);
    QVERIFY(!name->accessibleDescription().isEmpty());
}

void TestOrganisationForm::escapeGivesUpWhatWasTyped()
{
    OrganisationsFixture town;
    town.add(u"Jugendamt"_s);
    town.open();
    QLineEdit *name = town.field(u"Name:"_s);
    name->setFocus();
    QTest::keyClicks(name, u" und mehr"_s);
    QTest::keyClick(name, Qt::Key_Escape);
    QCOMPARE(name->text(), u"Jugendamt"_s);
}

void TestOrganisationForm::halfTypedTextSurvivesAnUndo()
{
    OrganisationsFixture town;
    town.add(u"Jugendamt"_s);
    town.add(u"Gesamtschule"_s);
    town.open();
    town.select(u"Jugendamt"_s);
    QLineEdit *shortName = town.field(u"Short name:"_s);
    shortName->setFocus();
    QTest::keyClicks(shortName, u"halb"_s);
    VERIFY_RESULT(town.workspace().store().undo()); // takes the school away
    QCOMPARE(town.names(), QStringList{u"Jugendamt"_s});
    QCOMPARE(shortName->text(), u"halb"_s);
    QVERIFY(shortName->hasFocus());
    QCOMPARE(town.institutions()->currentIndex().data().toString(), u"Jugendamt"_s);
}

void TestOrganisationForm::choosesASectorByTyping()
{
    OrganisationsFixture town;
    const Id<CodeValue> sector = town.addSector(u"Schule und Bildung"_s);
    town.add(u"Gesamtschule"_s);
    town.open();
    auto *box = town.screen().findChild<QComboBox *>();
    QLineEdit *line = box->lineEdit();
    line->setFocus();
    QTest::keyClicks(line, u"Gibt es nicht"_s);
    QTest::keyClick(line, Qt::Key_Tab);
    QVERIFY(says(town.screen(), u"There is no sector"_s));
    QCOMPARE(box->currentText(), u"Gibt es nicht"_s);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"bildung"_s);
    QTest::keyClick(box->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(box->completer()->popup(), Qt::Key_Return);
    QCOMPARE(town.stored(u"Gesamtschule"_s).sector, std::optional(sector));
    QCOMPARE(box->currentText(), u"Schule und Bildung"_s);
    QVERIFY(!says(town.screen(), u"There is no sector"_s));
}

void TestOrganisationForm::takesTheOnlySectorThatBeginsSo()
{
    OrganisationsFixture town;
    for (const QString &name : {u"Ehrenamt und Stadtteil"_s, u"Schule"_s, u"Schulverein"_s})
        town.addSector(name);
    town.add(u"Tauschring"_s);
    town.open();
    const auto *box = town.screen().findChild<QComboBox *>();
    fillIn(box->lineEdit(), u"schul"_s); // two of them
    QVERIFY(says(town.screen(), u"There is no sector"_s));
    fillIn(box->lineEdit(), u"ehren"_s);
    QCOMPARE(box->currentText(), u"Ehrenamt und Stadtteil"_s);
    QVERIFY(!says(town.screen(), u"There is no sector"_s));
    QVERIFY(town.stored(u"Tauschring"_s).sector.has_value());
    fillIn(box->lineEdit(), u"stadtteil"_s); // in the midst of it
    QVERIFY(says(town.screen(), u"There is no sector"_s));
}

void TestOrganisationForm::keepsWhereLettersGo()
{
    OrganisationsFixture town;
    town.add(u"Jugendamt"_s);
    town.open();
    town.select(u"Jugendamt"_s);
    auto *address = qobject_cast<QPlainTextEdit *>(fieldLabelled(town.screen(), u"Address:"_s));
    QVERIFY(address);
    address->setFocus();
    QTest::keyClicks(address, u"Rathausplatz 1"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QTest::keyClicks(address, u"12345 Eschenfurt"_s);
    QTest::keyClick(address, Qt::Key_Tab);
    QCOMPARE(town.stored(u"Jugendamt"_s).address, u"Rathausplatz 1\n12345 Eschenfurt"_s);
}

QTEST_MAIN(TestOrganisationForm)
#include "tst_organisationform.moc"
