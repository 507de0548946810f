#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/screens.h"
#include "tests/support/storefile.h"
#include "ui/directory/contactsmodel.h"
#include "ui/directory/organisationsmodel.h"
#include "ui/directory/organisationsscreen.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTimer>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// The institutions as a person works with them: click, type, tab.
class TestOrganisationsScreen : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void emptyFileOffersTheFirstStep();
    void addsAnInstitutionOnceItHasAName();
    void whatIsWrongInANewInstitutionIsToldBesideIt();
    void aCorrectionAddsWhatWaitedForIt();
    void savesAFieldWhenItIsLeft();
    void refusedNameStaysAsTyped();
    void refusedNameIsThereAgainAfterALookElsewhere();
    void escapeGivesUpWhatWasTyped();
    void halfTypedTextSurvivesAnUndo();
    void undoAndRedoShow();
    void choosesASectorByTyping();
    void takesTheOnlySectorThatBeginsSo();
    void findsHoweverItIsWritten();
    void sortsAsGermansDo();
    void addsAContactAndItsConsent();
    void consentHasItsDay_data();
    void consentHasItsDay();
    void tabLeadsToThePersonsNextField();
    void refusedMailStaysInItsCell();
    void removesAContact();
    void deletionRefusedSaysWhy();
    void mergesTwo();
    void leadsToEntriesAndReturn();
    void modelsKeepTheirPromises();

private:
    Id<Organisation> add(const QString &name);
    void open();
    void select(const QString &name);
    QLineEdit *field(const QString &label) const;
    QTableView *table(const QString &name) const;
    QStringList names() const;
    Organisation stored(const QString &name) const;
    void press(const QString &button);
    bool says(const QString &words) const;
    QModelIndex contactCell(int person, ContactsModel::Column field) const;
    static QModelIndex cellNamed(const QTableView *table, const QString &text);
    void typeInto(QTableView *table, const QModelIndex &cell, const QString &text, Qt::Key end = Qt::Key_Return);

    std::unique_ptr<StoreFile> m_file;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<OrganisationsScreen> m_screen;
};

void TestOrganisationsScreen::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"inko-test"_s);
    QCoreApplication::setApplicationName(u"tst_organisationsscreen"_s);
}

void TestOrganisationsScreen::init()
{
    m_file = std::make_unique<StoreFile>();
    m_workspace = std::make_unique<Workspace>(m_file->open());
}

void TestOrganisationsScreen::cleanup()
{
    m_screen.reset();
    m_workspace.reset();
    m_file.reset();
}

Id<Organisation> TestOrganisationsScreen::add(const QString &name)
{
    Organisation organisation;
    organisation.name = name;
    const auto added = m_workspace->organisations().add(organisation);
    return added ? added->id : Id<Organisation>{};
}

void TestOrganisationsScreen::open()
{
    m_screen = std::make_unique<OrganisationsScreen>(*m_workspace);
    m_screen->resize(1150, 700);
    m_screen->showYear(2026);
    m_screen->show();
    QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
}

QTableView *TestOrganisationsScreen::table(const QString &name) const
{
    const auto tables = m_screen->findChildren<QTableView *>();
    const auto found = std::ranges::find(tables, name, &QWidget::accessibleName);
    return found == tables.end() ? nullptr : *found;
}

QLineEdit *TestOrganisationsScreen::field(const QString &label) const
{
    for (const QLabel *caption : m_screen->findChildren<QLabel *>()) {
        if (caption->buddy() && QString(caption->text()).remove(u'&') == label)
            return qobject_cast<QLineEdit *>(caption->buddy());
    }
    return nullptr;
}

QStringList TestOrganisationsScreen::names() const
{
    const QAbstractItemModel *model = table(u"Institutions"_s)->model();
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row)
        names << model->index(row, OrganisationsModel::NameColumn).data().toString();
    return names;
}

Organisation TestOrganisationsScreen::stored(const QString &name) const
{
    const auto found = m_workspace->organisations().named(name);
    return found && *found ? **found : Organisation{};
}

QModelIndex TestOrganisationsScreen::cellNamed(const QTableView *table, const QString &text)
{
    const auto found = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly);
    return found.value(0);
}

QModelIndex TestOrganisationsScreen::contactCell(int person, ContactsModel::Column field) const
{
    return table(u"Contacts"_s)->model()->index(field, person);
}

void TestOrganisationsScreen::select(const QString &name)
{
    QTableView *institutions = table(u"Institutions"_s);
    const QModelIndex cell = cellNamed(institutions, name);
    QVERIFY(cell.isValid());
    QTest::mouseClick(institutions->viewport(), Qt::LeftButton, {}, institutions->visualRect(cell).center());
}

void TestOrganisationsScreen::press(const QString &button)
{
    for (QAbstractButton *candidate : m_screen->findChildren<QAbstractButton *>()) {
        if (candidate->isVisible() && QString(candidate->text()).remove(u'&') == button) {
            QTest::mouseClick(candidate, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(u"no button "_s + button));
}

bool TestOrganisationsScreen::says(const QString &words) const
{
    const auto labels = m_screen->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void TestOrganisationsScreen::typeInto(QTableView *table, const QModelIndex &cell, const QString &text, Qt::Key end)
{
    table->setFocus();
    table->setCurrentIndex(cell);
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClick(editor, Qt::Key_Backspace);
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, end);
    QCoreApplication::processEvents(); // a delegate takes the text after the key
}

void TestOrganisationsScreen::emptyFileOffersTheFirstStep()
{
    open();
    press(u"Add the first institution"_s);
    QVERIFY(field(u"Name:"_s)->hasFocus());
    QTest::keyClicks(field(u"Name:"_s), u"Jugendamt"_s);
    QTest::keyClick(field(u"Name:"_s), Qt::Key_Return);
    QCOMPARE(names(), QStringList{u"Jugendamt"_s});
}

void TestOrganisationsScreen::addsAnInstitutionOnceItHasAName()
{
    add(u"Gesamtschule"_s);
    open();
    QTest::keyClick(m_screen.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // to the short name, which waits
    QTest::keyClicks(QApplication::focusWidget(), u"JA"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(names(), QStringList{u"Gesamtschule"_s});
    QTest::keyClicks(QApplication::focusWidget(), u"Jugendamt"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(names(), QStringList({u"Gesamtschule"_s, u"Jugendamt"_s}));
    QCOMPARE(stored(u"Jugendamt"_s).shortName, u"JA"_s);
    QCOMPARE(table(u"Institutions"_s)->currentIndex().data().toString(), u"Jugendamt"_s);
    QVERIFY(field(u"Short name:"_s)->hasFocus());
}

void TestOrganisationsScreen::whatIsWrongInANewInstitutionIsToldBesideIt()
{
    add(u"Gesamtschule"_s);
    open();
    QTest::keyClick(m_screen.get(), Qt::Key_N, Qt::ControlModifier);
    fillIn(field(u"Website:"_s), u"nirgends"_s);
    QVERIFY(field(u"Website:"_s)->accessibleDescription().contains(u"web address"_s));
    fillIn(field(u"Name:"_s), u"Jugendamt"_s);
    QCOMPARE(field(u"Name:"_s)->accessibleDescription(), QString());
    QCOMPARE(names(), QStringList({u"Gesamtschule"_s, u"Jugendamt"_s}));
    QCOMPARE(field(u"Website:"_s)->text(), u"nirgends"_s); // still to be corrected
    fillIn(field(u"Website:"_s), u"www.example.org"_s);
    QCOMPARE(stored(u"Jugendamt"_s).website, u"www.example.org"_s);
}

void TestOrganisationsScreen::aCorrectionAddsWhatWaitedForIt()
{
    Organisation school;
    school.name = u"Musikschule"_s;
    school.shortName = u"MS"_s;
    VERIFY_RESULT(m_workspace->organisations().add(school));
    open();
    QTest::keyClick(m_screen.get(), Qt::Key_N, Qt::ControlModifier);
    fillIn(field(u"Short name:"_s), u"MS"_s);
    fillIn(field(u"Name:"_s), u"Malschule"_s);
    QVERIFY(says(u"“MS” is there already"_s));
    QCOMPARE(names(), QStringList{u"Musikschule"_s});
    fillIn(field(u"Short name:"_s), u"Mal"_s);
    QCOMPARE(names(), QStringList({u"Malschule"_s, u"Musikschule"_s}));
    QCOMPARE(stored(u"Malschule"_s).shortName, u"Mal"_s);
    QVERIFY(!says(u"is there already"_s));
}

void TestOrganisationsScreen::savesAFieldWhenItIsLeft()
{
    add(u"Jugendamt"_s);
    open();
    QLineEdit *aliases = field(u"Also known as:"_s);
    QTest::mouseClick(aliases, Qt::LeftButton);
    QTest::keyClicks(aliases, u"Amt 51;FB Jugend"_s);
    QVERIFY(stored(u"Jugendamt"_s).aliases.isEmpty());
    QTest::keyClick(aliases, Qt::Key_Tab);
    QCOMPARE(stored(u"Jugendamt"_s).aliases, QStringList({u"Amt 51"_s, u"FB Jugend"_s}));
}

void TestOrganisationsScreen::refusedNameStaysAsTyped()
{
    add(u"Gesamtschule"_s);
    add(u"Jugendamt"_s);
    open();
    select(u"Jugendamt"_s);
    QLineEdit *name = field(u"Name:"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"GESAMTSCHULE"_s);
    QTest::keyClick(name, Qt::Key_Tab);
    QCOMPARE(name->text(), u"GESAMTSCHULE"_s);
    QVERIFY(!name->accessibleDescription().isEmpty());
    QVERIFY(says(name->accessibleDescription()));
    QCOMPARE(names(), QStringList({u"Gesamtschule"_s, u"Jugendamt"_s}));

    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Jugend und Familie"_s);
    QTest::keyClick(name, Qt::Key_Tab);
    QVERIFY(name->accessibleDescription().isEmpty());
    QCOMPARE(names(), QStringList({u"Gesamtschule"_s, u"Jugend und Familie"_s}));
}

void TestOrganisationsScreen::refusedNameIsThereAgainAfterALookElsewhere()
{
    add(u"Gesamtschule"_s);
    add(u"Jugendamt"_s);
    open();
    select(u"Jugendamt"_s);
    QLineEdit *name = field(u"Name:"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Gesamtschule"_s);
    select(u"Gesamtschule"_s);
    QCOMPARE(name->text(), u"Gesamtschule"_s);
    QVERIFY(name->accessibleDescription().isEmpty());
    select(u"Jugendamt"_s);
    QCOMPARE(name->text(), u"Gesamtschule"_s);
    QVERIFY(!name->accessibleDescription().isEmpty());
}

void TestOrganisationsScreen::escapeGivesUpWhatWasTyped()
{
    add(u"Jugendamt"_s);
    open();
    QLineEdit *name = field(u"Name:"_s);
    name->setFocus();
    QTest::keyClicks(name, u" und mehr"_s);
    QTest::keyClick(name, Qt::Key_Escape);
    QCOMPARE(name->text(), u"Jugendamt"_s);
}

void TestOrganisationsScreen::halfTypedTextSurvivesAnUndo()
{
    add(u"Jugendamt"_s);
    add(u"Gesamtschule"_s);
    open();
    select(u"Jugendamt"_s);
    QLineEdit *shortName = field(u"Short name:"_s);
    shortName->setFocus();
    QTest::keyClicks(shortName, u"halb"_s);
    VERIFY_RESULT(m_workspace->store().undo()); // takes the school away
    QCOMPARE(names(), QStringList{u"Jugendamt"_s});
    QCOMPARE(shortName->text(), u"halb"_s);
    QVERIFY(shortName->hasFocus());
    QCOMPARE(table(u"Institutions"_s)->currentIndex().data().toString(), u"Jugendamt"_s);
}

void TestOrganisationsScreen::undoAndRedoShow()
{
    add(u"Jugendamt"_s);
    open();
    QLineEdit *name = field(u"Name:"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Jugend"_s);
    QTest::keyClick(name, Qt::Key_Return);
    VERIFY_RESULT(m_workspace->store().undo());
    QCOMPARE(name->text(), u"Jugendamt"_s);
    QCOMPARE(names(), QStringList{u"Jugendamt"_s});
    VERIFY_RESULT(m_workspace->store().redo());
    QCOMPARE(name->text(), u"Jugend"_s);
    QCOMPARE(names(), QStringList{u"Jugend"_s});
}

void TestOrganisationsScreen::choosesASectorByTyping()
{
    CodeValue sector;
    sector.list = CodeValue::List::Sector;
    sector.name = u"Schule und Bildung"_s;
    const auto added = m_workspace->codeLists().add(sector);
    VERIFY_RESULT(added);
    add(u"Gesamtschule"_s);
    open();
    auto *box = m_screen->findChild<QComboBox *>();
    QLineEdit *line = box->lineEdit();
    line->setFocus();
    QTest::keyClicks(line, u"Gibt es nicht"_s);
    QTest::keyClick(line, Qt::Key_Tab);
    QVERIFY(says(u"There is no sector"_s));
    QCOMPARE(box->currentText(), u"Gibt es nicht"_s);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"bildung"_s);
    QTest::keyClick(box->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(box->completer()->popup(), Qt::Key_Return);
    QCOMPARE(stored(u"Gesamtschule"_s).sector, std::optional(added->id));
    QCOMPARE(box->currentText(), u"Schule und Bildung"_s);
    QVERIFY(!says(u"There is no sector"_s));
}

void TestOrganisationsScreen::takesTheOnlySectorThatBeginsSo()
{
    for (const QString &name : {u"Ehrenamt und Stadtteil"_s, u"Schule"_s, u"Schulverein"_s}) {
        CodeValue sector;
        sector.list = CodeValue::List::Sector;
        sector.name = name;
        VERIFY_RESULT(m_workspace->codeLists().add(sector));
    }
    add(u"Tauschring"_s);
    open();
    const auto *box = m_screen->findChild<QComboBox *>();
    fillIn(box->lineEdit(), u"schul"_s); // two of them
    QVERIFY(says(u"There is no sector"_s));
    fillIn(box->lineEdit(), u"ehren"_s);
    QCOMPARE(box->currentText(), u"Ehrenamt und Stadtteil"_s);
    QVERIFY(!says(u"There is no sector"_s));
    QVERIFY(stored(u"Tauschring"_s).sector.has_value());
    fillIn(box->lineEdit(), u"stadtteil"_s); // in the midst of it
    QVERIFY(says(u"There is no sector"_s));
}

void TestOrganisationsScreen::findsHoweverItIsWritten()
{
    for (const QString &name : {u"Jüdische Gemeinde"_s, u"Straßenbahn"_s, u"Caritas"_s})
        add(name);
    open();
    auto *find = qobject_cast<QLineEdit *>(m_screen->findChildren<QLineEdit *>().first());
    for (QLineEdit *line : m_screen->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"Find institutions"_s)
            find = line;
    }
    QTest::keyClicks(find, u"juedische gem"_s);
    QCOMPARE(names(), QStringList{u"Jüdische Gemeinde"_s});
    QVERIFY(says(u"1 of 3"_s));
    find->clear();
    QTest::keyClicks(find, u"STRASSE"_s);
    QCOMPARE(names(), QStringList{u"Straßenbahn"_s});
}

void TestOrganisationsScreen::sortsAsGermansDo()
{
    for (const QString &name : {u"Zebra"_s, u"Ärzte"_s, u"Amt 10"_s, u"Amt 9"_s, u"Oper"_s, u"Öffnung"_s})
        add(name);
    open();
    QCOMPARE(names(), QStringList({u"Amt 9"_s, u"Amt 10"_s, u"Ärzte"_s, u"Öffnung"_s, u"Oper"_s, u"Zebra"_s}));
}

void TestOrganisationsScreen::addsAContactAndItsConsent()
{
    const Id<Organisation> organisation = add(u"Jugendamt"_s);
    open();
    QTableView *contacts = table(u"Contacts"_s);
    typeInto(contacts, contactCell(0, ContactsModel::JobColumn), u"Leitung Jugendamt"_s);
    auto stored = m_workspace->organisations().contactsOf(organisation);
    VERIFY_RESULT(stored);
    QCOMPARE(stored->size(), 1);
    QVERIFY(!stored->first().consentGivenOn);
    QCOMPARE(contacts->model()->columnCount(), 2); // and an empty one for the next
    QCOMPARE(contacts->currentIndex().column(), 0);

    const QModelIndex consent = contactCell(0, ContactsModel::ConsentColumn);
    QCOMPARE(consent.data().toString(), u"not given"_s);
    QVERIFY(!(consent.flags() & Qt::ItemIsEditable)); // a date alone gives no consent
    contacts->setCurrentIndex(consent);
    contacts->scrollTo(consent);
    QTest::keyClick(contacts, Qt::Key_Space);
    stored = m_workspace->organisations().contactsOf(organisation);
    QCOMPARE(stored->first().consentGivenOn, std::optional(StoreFile::noon().toLocalTime().date()));
    QTest::keyClick(contacts, Qt::Key_Space);
    stored = m_workspace->organisations().contactsOf(organisation);
    QVERIFY(!stored->first().consentGivenOn);
    VERIFY_RESULT(m_workspace->store().undo());
    QCOMPARE(contactCell(0, ContactsModel::ConsentColumn).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void TestOrganisationsScreen::consentHasItsDay_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("earlier") << u"3.9.26"_s << u"since 03.09.26"_s << QDate(2026, 9, 3);
    QTest::newRow("withdrawn") << QString() << u"not given"_s << QDate();
    QTest::newRow("in the future") << u"24.12.2026"_s << u"24.12.2026"_s << QDate(2026, 10, 1);
    QTest::newRow("not a day") << u"31.2."_s << u"31.2."_s << QDate(2026, 10, 1);
}

void TestOrganisationsScreen::consentHasItsDay()
{
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    QFETCH(QDate, expected);
    const Id<Organisation> organisation = add(u"Jugendamt"_s);
    VERIFY_RESULT(m_workspace->organisations().add(
        Contact{{}, 0, organisation, u"Leitung"_s, {}, {}, {}, {}, QDate(2026, 10, 1)}));
    open();
    const QModelIndex consent = contactCell(0, ContactsModel::ConsentColumn);
    typeInto(table(u"Contacts"_s), consent, typed);
    QCOMPARE(consent.data().toString(), shown);
    const auto stored = m_workspace->organisations().contactsOf(organisation);
    QCOMPARE(stored->first().consentGivenOn.value_or(QDate()), expected);
    QCOMPARE(consent.data(Qt::BackgroundRole).isValid(), typed == shown);
}

void TestOrganisationsScreen::tabLeadsToThePersonsNextField()
{
    add(u"Jugendamt"_s);
    open();
    QTableView *contacts = table(u"Contacts"_s);
    typeInto(contacts, contactCell(0, ContactsModel::JobColumn), u"Leitung"_s, Qt::Key_Tab);
    QCOMPARE(contacts->currentIndex(), contactCell(0, ContactsModel::NameColumn));
}

void TestOrganisationsScreen::refusedMailStaysInItsCell()
{
    const Id<Organisation> organisation = add(u"Jugendamt"_s);
    open();
    QTableView *contacts = table(u"Contacts"_s);
    typeInto(contacts, contactCell(0, ContactsModel::NameColumn), u"Vorstand"_s);
    const QModelIndex mail = contactCell(0, ContactsModel::MailColumn);
    typeInto(contacts, mail, u"keine Adresse"_s);
    QCOMPARE(mail.data().toString(), u"keine Adresse"_s);
    QVERIFY(says(mail.data(Qt::ToolTipRole).toString()));
    QCOMPARE(m_workspace->organisations().contactsOf(organisation)->first().mail, QString());
    typeInto(contacts, mail, u"amt@example.org"_s);
    QCOMPARE(m_workspace->organisations().contactsOf(organisation)->first().mail, u"amt@example.org"_s);
    QVERIFY(!mail.data(Qt::BackgroundRole).isValid());
}

void TestOrganisationsScreen::removesAContact()
{
    const Id<Organisation> organisation = add(u"Jugendamt"_s);
    Contact contact;
    contact.organisation = organisation;
    contact.job = u"Leitung"_s;
    VERIFY_RESULT(m_workspace->organisations().add(contact));
    open();
    QTableView *contacts = table(u"Contacts"_s);
    contacts->setFocus();
    contacts->setCurrentIndex(contacts->model()->index(0, 0));
    QTest::keyClick(contacts, Qt::Key_Delete);
    QCOMPARE(m_workspace->organisations().contactsOf(organisation)->size(), 0);
    VERIFY_RESULT(m_workspace->store().undo());
    QCOMPARE(contacts->model()->columnCount(), 2);
}

void TestOrganisationsScreen::deletionRefusedSaysWhy()
{
    const Id<Organisation> organisation = add(u"Jugendamt"_s);
    add(u"Leer"_s);
    VERIFY_RESULT(m_workspace->survey().openRound(2026, QDate(2026, 1, 5), {}, Survey::CarryOver::Nothing));
    const auto round = m_workspace->survey().ofYear(2026);
    GridEntry entry;
    entry.round = (*round)->id;
    entry.organisation = organisation;
    entry.title = u"Sprachcafé"_s;
    VERIFY_RESULT(m_workspace->gridEntries().add(entry));
    open();
    select(u"Jugendamt"_s);
    QTest::keyClick(table(u"Institutions"_s), Qt::Key_Delete);
    QCOMPARE(names(), QStringList({u"Jugendamt"_s, u"Leer"_s}));
    const Result<> refused = m_workspace->organisations().remove(organisation);
    VERIFY_ERROR(refused, Error::Code::Invalid);
    QVERIFY(says(refused.error().message));
}

void TestOrganisationsScreen::mergesTwo()
{
    add(u"AWO"_s);
    const Id<Organisation> second = add(u"Arbeiterwohlfahrt"_s);
    Contact contact;
    contact.organisation = second;
    contact.job = u"Geschäftsführung"_s;
    VERIFY_RESULT(m_workspace->organisations().add(contact));
    open();
    select(u"Arbeiterwohlfahrt"_s);
    QTest::keyClick(table(u"Institutions"_s), Qt::Key_Down, Qt::ShiftModifier);
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
    press(u"Merge …"_s);
    QCOMPARE(names(), QStringList{u"AWO"_s});
    QCOMPARE(stored(u"AWO"_s).aliases, QStringList{u"Arbeiterwohlfahrt"_s});
    QCOMPARE(m_workspace->organisations().contactsOf(stored(u"AWO"_s).id)->size(), 1);
    VERIFY_RESULT(m_workspace->store().undo());
    QCOMPARE(names(), QStringList({u"Arbeiterwohlfahrt"_s, u"AWO"_s}));
}

void TestOrganisationsScreen::leadsToEntriesAndReturn()
{
    const Id<Organisation> organisation = add(u"Jugendamt"_s);
    const auto round = m_workspace->survey().openRound(2026, QDate(2026, 1, 5), {}, Survey::CarryOver::Nothing);
    VERIFY_RESULT(round);
    GridEntry entry;
    entry.round = round->id;
    entry.organisation = organisation;
    entry.title = u"Sprachcafé"_s;
    const auto added = m_workspace->gridEntries().add(entry);
    VERIFY_RESULT(added);
    open();
    qRegisterMetaType<Link>();
    QSignalSpy links(m_screen.get(), &Screen::linkActivated);
    auto *entries = m_screen->findChild<QListWidget *>();
    entries->setFocus();
    entries->setCurrentRow(0);
    QTest::keyClick(entries, Qt::Key_Return);
    QCOMPARE(links.size(), 1);
    QCOMPARE(links[0][0].value<Link>(), (Link{Place::Grid, added->id.value}));
    QVERIFY(says(u"Return 2026"_s));
}

void TestOrganisationsScreen::modelsKeepTheirPromises()
{
    OrganisationsModel organisations(*m_workspace);
    ContactsModel contacts(*m_workspace);
    QAbstractItemModelTester first(&organisations, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester second(&contacts, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Id<Organisation> organisation = add(u"Jugendamt"_s);
    VERIFY_RESULT(organisations.reload(2026));
    VERIFY_RESULT(contacts.showContactsOf(organisation));
    connect(&m_workspace->store(), &Store::changed, this, [&] {
        VERIFY_RESULT(organisations.reload(2026));
        VERIFY_RESULT(contacts.reload());
    });
    QVERIFY(contacts.setData(contacts.index(0, ContactsModel::JobColumn), u"Leitung"_s));
    QVERIFY(contacts.setData(contacts.index(1, ContactsModel::MailColumn), u"erst@example.org"_s));
    QVERIFY(contacts.setData(contacts.index(1, ContactsModel::NameColumn), u"Vertretung"_s));
    QCOMPARE(contacts.rowCount(), 3);
    const auto found = contacts.match(contacts.index(0, ContactsModel::NameColumn), Qt::DisplayRole, u"Vertretung"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().siblingAtColumn(ContactsModel::MailColumn).data().toString(), u"erst@example.org"_s);
    add(u"Gesamtschule"_s);
    QCOMPARE(organisations.rowCount(), 2);
    VERIFY_RESULT(contacts.remove(0));
    QCOMPARE(contacts.rowCount(), 2);
    for (int step = 0; step < 4; ++step)
        VERIFY_RESULT(m_workspace->store().undo());
    QCOMPARE(contacts.rowCount(), 1);
    for (int step = 0; step < 4; ++step)
        VERIFY_RESULT(m_workspace->store().redo());
    QCOMPARE(contacts.rowCount(), 2);
    m_workspace->store().disconnect(this);
}

QTEST_MAIN(TestOrganisationsScreen)
#include "tst_organisationsscreen.moc"
