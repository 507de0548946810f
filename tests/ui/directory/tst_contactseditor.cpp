#include "tests/support/screens.h"
#include "tests/ui/directory/organisationsfixture.h"

#include <QAbstractItemModelTester>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// The contacts of an institution: typed, refused, removed, and their consent.
class TestContactsEditor : public QObject {
    Q_OBJECT

private slots:
    void addsAContactAndItsConsent();
    void consentHasItsDay_data();
    void consentHasItsDay();
    void tabLeadsToThePersonsNextField();
    void refusedMailStaysInItsCell();
    void removesAContact();
    void modelKeepsItsPromises();
};

void TestContactsEditor::addsAContactAndItsConsent()
{
    OrganisationsFixture town;
    const Id<Organisation> organisation = town.add(u"Jugendamt"_s);
    town.open();
    QTableView *contacts = town.contacts();
    QVERIFY(typeIntoCell(*contacts, town.contactCell(0, ContactsModel::JobColumn), u"Leitung Jugendamt"_s));
    QCOMPARE(town.contactsOf(organisation).size(), 1);
    QVERIFY(!town.contactsOf(organisation).first().consentGivenOn);
    QCOMPARE(contacts->model()->columnCount(), 2); // and an empty one for the next
    QCOMPARE(contacts->currentIndex().column(), 0);

    const QModelIndex consent = town.contactCell(0, ContactsModel::ConsentColumn);
    QCOMPARE(consent.data().toString(), u"not given"_s);
    QVERIFY(!(consent.flags() & Qt::ItemIsEditable)); // a date alone gives no consent
    contacts->setCurrentIndex(consent);
    contacts->scrollTo(consent);
    QTest::keyClick(contacts, Qt::Key_Space);
    QCOMPARE(town.contactsOf(organisation).first().consentGivenOn,
             std::optional(StoreFile::noon().toLocalTime().date()));
    QTest::keyClick(contacts, Qt::Key_Space);
    QVERIFY(!town.contactsOf(organisation).first().consentGivenOn);
    VERIFY_RESULT(town.workspace().store().undo());
    QCOMPARE(town.contactCell(0, ContactsModel::ConsentColumn).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void TestContactsEditor::consentHasItsDay_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("earlier") << u"3.9.26"_s << u"since 03.09.26"_s << QDate(2026, 9, 3);
    QTest::newRow("withdrawn") << QString() << u"not given"_s << QDate();
    QTest::newRow("in the future") << u"24.12.2026"_s << u"24.12.2026"_s << QDate(2026, 10, 1);
    QTest::newRow("not a day") << u"31.2."_s << u"31.2."_s << QDate(2026, 10, 1);
}

void TestContactsEditor::consentHasItsDay()
{
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    QFETCH(QDate, expected);
    OrganisationsFixture town;
    const Id<Organisation> organisation = town.add(u"Jugendamt"_s);
    VERIFY_RESULT(town.workspace().organisations().add(
        Contact{{}, 0, organisation, u"Leitung"_s, {}, {}, {}, {}, QDate(2026, 10, 1)}));
    town.open();
    const QModelIndex consent = town.contactCell(0, ContactsModel::ConsentColumn);
    QVERIFY(typeIntoCell(*town.contacts(), consent, typed));
    QCOMPARE(consent.data().toString(), shown);
    QCOMPARE(town.contactsOf(organisation).first().consentGivenOn.value_or(QDate()), expected);
    QCOMPARE(consent.data(Qt::BackgroundRole).isValid(), typed == shown);
}

void TestContactsEditor::tabLeadsToThePersonsNextField()
{
    OrganisationsFixture town;
    town.add(u"Jugendamt"_s);
    town.open();
    QTableView *contacts = town.contacts();
    QVERIFY(typeIntoCell(*contacts, town.contactCell(0, ContactsModel::JobColumn), u"Leitung"_s, Qt::Key_Tab));
    QCOMPARE(contacts->currentIndex(), town.contactCell(0, ContactsModel::NameColumn));
}

void TestContactsEditor::refusedMailStaysInItsCell()
{
    OrganisationsFixture town;
    const Id<Organisation> organisation = town.add(u"Jugendamt"_s);
    town.open();
    QTableView *contacts = town.contacts();
    QVERIFY(typeIntoCell(*contacts, town.contactCell(0, ContactsModel::NameColumn), u"Vorstand"_s));
    const QModelIndex mail = town.contactCell(0, ContactsModel::MailColumn);
    QVERIFY(typeIntoCell(*contacts, mail, u"keine Adresse"_s));
    QCOMPARE(mail.data().toString(), u"keine Adresse"_s);
    QVERIFY(says(town.screen(), mail.data(Qt::ToolTipRole).toString()));
    QCOMPARE(town.contactsOf(organisation).first().mail, QString());
    QVERIFY(typeIntoCell(*contacts, mail, u"amt@example.org"_s));
    QCOMPARE(town.contactsOf(organisation).first().mail, u"amt@example.org"_s);
    QVERIFY(!mail.data(Qt::BackgroundRole).isValid());
}

void TestContactsEditor::removesAContact()
{
    OrganisationsFixture town;
    const Id<Organisation> organisation = town.add(u"Jugendamt"_s);
    Contact contact;
    contact.organisation = organisation;
    contact.job = u"Leitung"_s;
    VERIFY_RESULT(town.workspace().organisations().add(contact));
    town.open();
    QTableView *contacts = town.contacts();
    contacts->setFocus();
    contacts->setCurrentIndex(contacts->model()->index(0, 0));
    QTest::keyClick(contacts, Qt::Key_Delete);
    QCOMPARE(town.contactsOf(organisation).size(), 0);
    VERIFY_RESULT(town.workspace().store().undo());
    QCOMPARE(contacts->model()->columnCount(), 2);
}

void TestContactsEditor::modelKeepsItsPromises()
{
    OrganisationsFixture town;
    ContactsModel contacts(town.workspace());
    QAbstractItemModelTester tester(&contacts, QAbstractItemModelTester::FailureReportingMode::QtTest);
    VERIFY_RESULT(contacts.showContactsOf(town.add(u"Jugendamt"_s)));
    connect(&town.workspace().store(), &Store::changed, &contacts, [&] { VERIFY_RESULT(contacts.reload()); });
    QVERIFY(contacts.setData(contacts.index(0, ContactsModel::JobColumn), u"Leitung"_s));
    QVERIFY(contacts.setData(contacts.index(1, ContactsModel::MailColumn), u"erst@example.org"_s));
    QVERIFY(contacts.setData(contacts.index(1, ContactsModel::NameColumn), u"Vertretung"_s));
    QCOMPARE(contacts.rowCount(), 3);
    const auto found = contacts.match(contacts.index(0, ContactsModel::NameColumn), Qt::DisplayRole, u"Vertretung"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().siblingAtColumn(ContactsModel::MailColumn).data().toString(), u"erst@example.org"_s);
    VERIFY_RESULT(contacts.remove(0));
    QCOMPARE(contacts.rowCount(), 2);
    for (int step = 0; step < 3; ++step)
        VERIFY_RESULT(town.workspace().store().undo());
    QCOMPARE(contacts.rowCount(), 1);
    for (int step = 0; step < 3; ++step)
        VERIFY_RESULT(town.workspace().store().redo());
    QCOMPARE(contacts.rowCount(), 2);
}

QTEST_MAIN(TestContactsEditor)
#include "tst_contactseditor.moc"
