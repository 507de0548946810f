#include "core/exchange/forms/formidentity.h"
#include "core/exchange/sheets/workbook.h"
#include "core/storage/changelog.h"
#include "tests/support/content.h"
#include "tests/support/result.h"
#include "tests/support/screens.h"
#include "tests/support/storefile.h"
#include "ui/survey/formsdialog.h"
#include "ui/survey/returnsmodel.h"
#include "ui/survey/returnsscreen.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// Writing the forms, as a person does it.
class TestFormsDialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void writesForThoseWhoHaveNotAnswered();
    void writesForThoseSelected();
    void writesEveryKind();
    void savesWhoSendsThem();
    void refusesWhatIsNoAddress();
    void keepsWhatIsThereUntilTold();
    void marksAsSentInOneStep();
    void writesWhatCarriesTheForms();
    void leavesMailsOutWhenTold();
    void keepsTheTextThatIsTyped();
    void staysOpenWithATextThatCannotBeSent();
    void remindsOnlyThoseWhoAreWaitedFor();
    void needsSomethingToWrite();
    void opensFromTheReturns();

private:
    void open(const QList<Id<Return>> &selected = {}, Occasion occasion = Occasion::Invitation);
    QStringList written(const QString &pattern = u"*"_s) const
    {
        return QDir(m_file->filePath(u"Formulare"_s)).entryList({pattern}, QDir::Files);
    }
    /// Presses the button and waits until what it began is done.
    bool write() const { return press(*m_dialog, u"Write the forms"_s) && isDone(); }
    void turnTo(const QString &page) const
    {
        auto *pages = m_dialog->findChild<QTabWidget *>();
        for (int index = 0; index < pages->count(); ++index) {
            if (pages->tabText(index) == page)
                pages->setCurrentIndex(index);
        }
    }
    bool isDone() const
    {
        return QTest::qWaitFor([this] { return button(u"Write the forms"_s)->isEnabled(); }, 30'000);
    }
    template<class Button = QAbstractButton>
    Button *button(const QString &words) const
    {
        for (Button *found : m_dialog->findChildren<Button *>()) {
            if (QString(found->text()).remove(u'&').startsWith(words))
                return found;
        }
        return nullptr;
    }
    Return stored(const QString &name) const
    {
        const Organisation organisation = valueOf(m_workspace->organisations().named(name)).value();
        return valueOf(m_workspace->survey().returnOf(m_round.id, organisation.id)).value();
    }

    std::unique_ptr<StoreFile> m_file;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<FormsDialog> m_dialog;
    SurveyRound m_round;
};

void TestFormsDialog::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"inko-test"_s);
    QCoreApplication::setApplicationName(u"tst_formsdialog"_s);
}

void TestFormsDialog::init()
{
    m_file = std::make_unique<StoreFile>();
    m_workspace = std::make_unique<Workspace>(m_file->open());
    for (const QString &name : {u"Bücherei"_s, u"Jugendamt"_s, u"Volkshochschule"_s}) {
        Organisation organisation;
        organisation.name = name;
        VERIFY_RESULT(m_workspace->organisations().add(organisation));
    }
    m_round = valueOf(m_workspace->survey().openRound(2026, {2026, 9, 7}, {}, Survey::CarryOver::Nothing));
    VERIFY_RESULT(m_workspace->survey().mark(stored(u"Bücherei"_s).id, Return::State::Received,
                                             Return::Channel::Telephone, {2026, 11, 20}));
}

void TestFormsDialog::cleanup()
{
    m_dialog.reset();
    m_workspace.reset();
    m_file.reset();
}

void TestFormsDialog::open(const QList<Id<Return>> &selected, Occasion occasion)
{
    m_dialog = std::make_unique<FormsDialog>(*m_workspace, m_round, occasion, selected);
    m_dialog->setFolder(m_file->filePath(u"Formulare"_s));
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestFormsDialog::writesForThoseWhoHaveNotAnswered()
{
    open();
    QVERIFY(write());
    QCOMPARE(written(u"raster-*"_s),
             (QStringList{u"raster-2026-jugendamt.xlsx"_s, u"raster-2026-volkshochschule.xlsx"_s}));
    QVERIFY(says(*m_dialog, u"2 form(s) are in the folder."_s));
    QFile file(m_file->filePath(u"Formulare/raster-2026-jugendamt.xlsx"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto identity = identityFrom(valueOf(readWorkbook(file.readAll(), u"x"_s)).properties);
    QVERIFY(identity);
    QCOMPARE(identity->organisation, stored(u"Jugendamt"_s).organisation);
}

void TestFormsDialog::writesForThoseSelected()
{
    open({stored(u"Bücherei"_s).id, stored(u"Jugendamt"_s).id});
    QVERIFY(button<QRadioButton>(u"Those selected"_s)->isChecked());
    QVERIFY(write());
    QCOMPARE(written(u"raster-*"_s), (QStringList{u"raster-2026-buecherei.xlsx"_s, u"raster-2026-jugendamt.xlsx"_s}));
}

void TestFormsDialog::writesEveryKind()
{
    open();
    QTest::mouseClick(button<QRadioButton>(u"All (3)"_s), Qt::LeftButton, {}, {5, 5});
    QTest::mouseClick(button<QCheckBox>(u"Page for the browser"_s), Qt::LeftButton, {}, {5, 5});
    QTest::mouseClick(button<QCheckBox>(u"Paper"_s), Qt::LeftButton, {}, {5, 5});
    QVERIFY(write());
    for (const QString &ending : {u"raster-*.xlsx"_s, u"raster-*.html"_s, u"raster-*.pdf"_s})
        QCOMPARE(written(ending).size(), 3);
}

void TestFormsDialog::savesWhoSendsThem()
{
    open();
    fillIn(lineLabelled(*m_dialog, u"Name:"_s), u"Integrationsstelle"_s);
    fillIn(lineLabelled(*m_dialog, u"Mail:"_s), u"post@example.org"_s);
    auto *address = qobject_cast<QPlainTextEdit *>(fieldLabelled(*m_dialog, u"Address:"_s));
    address->setFocus();
    QTest::keyClicks(address, u"Rathaus"_s);
    QVERIFY(write());
    QCOMPARE(valueOf(m_workspace->settings().sender()),
             (Sender{u"Integrationsstelle"_s, u"post@example.org"_s, {}, u"Rathaus"_s}));
    VERIFY_RESULT(m_workspace->store().undo());
    QCOMPARE(valueOf(m_workspace->settings().sender()).address, QString());
}

void TestFormsDialog::refusesWhatIsNoAddress()
{
    open();
    QLineEdit *mail = lineLabelled(*m_dialog, u"Mail:"_s);
    fillIn(mail, u"post at example"_s);
    QVERIFY(says(*m_dialog, u"is not a mail address"_s));
    QCOMPARE(mail->text(), u"post at example"_s);
    QVERIFY(press(*m_dialog, u"Write the forms"_s));
    QCOMPARE(written(), QStringList());
}

void TestFormsDialog::keepsWhatIsThereUntilTold()
{
    open();
    QVERIFY(write());
    QVERIFY(write());
    QVERIFY(says(*m_dialog, u"is there already"_s));
    QVERIFY(!says(*m_dialog, u"are in the folder"_s));
    QTest::mouseClick(button<QCheckBox>(u"Replace"_s), Qt::LeftButton, {}, {5, 5});
    QVERIFY(write());
    QVERIFY(!says(*m_dialog, u"is there already"_s));
}

void TestFormsDialog::marksAsSentInOneStep()
{
    open();
    QVERIFY(!button(u"Mark as sent"_s)->isEnabled());
    ReturnsModel model(*m_workspace);
    VERIFY_RESULT(model.showRound(m_round.id));
    connect(m_dialog.get(), &FormsDialog::sent, this,
            [&](const QList<Id<Return>> &returns) { VERIFY_RESULT(model.mark(returns, Return::State::Sent, {})); });
    QVERIFY(write());
    const int steps = stepsMade(m_workspace->store());
    QVERIFY(press(*m_dialog, u"Mark as sent"_s));
    QCOMPARE(stepsMade(m_workspace->store()), steps + 1);
    QCOMPARE(stored(u"Jugendamt"_s).state, Return::State::Sent);
    QCOMPARE(stored(u"Volkshochschule"_s).state, Return::State::Sent);
    QCOMPARE(stored(u"Bücherei"_s).state, Return::State::Received);
    QVERIFY(!button(u"Mark as sent"_s)->isEnabled());
    VERIFY_RESULT(m_workspace->store().undo());
    QCOMPARE(stored(u"Jugendamt"_s).state, Return::State::NotSent);
}

void TestFormsDialog::writesWhatCarriesTheForms()
{
    Contact contact;
    contact.organisation = stored(u"Jugendamt"_s).organisation;
    contact.job = u"Leitung"_s;
    contact.mail = u"leitung@example.org"_s;
    VERIFY_RESULT(m_workspace->organisations().add(contact));
    open();
    QVERIFY(write());
    QCOMPARE(written(u"*.eml"_s), QStringList{u"mail-2026-jugendamt.eml"_s});
    QCOMPARE(written(u"brief-*.pdf"_s), QStringList{u"brief-2026-volkshochschule.pdf"_s});
    QCOMPARE(written(u"*.csv"_s), QStringList{u"adressen-2026.csv"_s});
    turnTo(u"Mail and letter"_s);
    QVERIFY(says(*m_dialog, u"Jugendamt (leitung@example.org)"_s));
}

void TestFormsDialog::leavesMailsOutWhenTold()
{
    open();
    turnTo(u"Mail and letter"_s);
    QTest::mouseClick(button<QCheckBox>(u"Mail drafts"_s), Qt::LeftButton, {}, {5, 5});
    QVERIFY(write());
    QCOMPARE(written().size(), 2);
    QCOMPARE(written(u"raster-*"_s).size(), 2);
}

void TestFormsDialog::keepsTheTextThatIsTyped()
{
    open();
    turnTo(u"Mail and letter"_s);
    fillIn(lineLabelled(*m_dialog, u"Subject:"_s), u"An {Institution}"_s);
    QVERIFY(says(*m_dialog, u"“An Jugendamt”"_s));
    m_dialog->reject();
    open();
    turnTo(u"Mail and letter"_s);
    QCOMPARE(lineLabelled(*m_dialog, u"Subject:"_s)->text(), u"An {Institution}"_s);
    QVERIFY(press(*m_dialog, u"Usual text"_s));
    QVERIFY(lineLabelled(*m_dialog, u"Subject:"_s)->text().contains(u"{Jahr}"_s));
}

void TestFormsDialog::staysOpenWithATextThatCannotBeSent()
{
    open();
    turnTo(u"Mail and letter"_s);
    fillIn(lineLabelled(*m_dialog, u"Subject:"_s), u"An {Institut}"_s);
    turnTo(u"Forms"_s);
    QVERIFY(press(*m_dialog, u"Write the forms"_s));
    QVERIFY(says(*m_dialog, u"{Institut} is no placeholder"_s));
    QCOMPARE(written(), QStringList());
    m_dialog->reject();
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(lineLabelled(*m_dialog, u"Subject:"_s)->text(), u"An {Institut}"_s);
    QVERIFY(press(*m_dialog, u"Usual text"_s));
    m_dialog->reject();
    QVERIFY(!m_dialog->isVisible());
}

void TestFormsDialog::remindsOnlyThoseWhoAreWaitedFor()
{
    const Return waitedFor = stored(u"Volkshochschule"_s);
    VERIFY_RESULT(m_workspace->survey().mark(waitedFor.id, Return::State::Sent, {}, {2026, 11, 1}));
    open({waitedFor.id, stored(u"Bücherei"_s).id, stored(u"Jugendamt"_s).id}, Occasion::Reminder);
    QCOMPARE(m_dialog->windowTitle(), u"Reminders for 2026"_s);
    QSignalSpy sent(m_dialog.get(), &FormsDialog::sent);
    QVERIFY(write());
    QCOMPARE(written(u"raster-*"_s), QStringList{u"raster-2026-volkshochschule.xlsx"_s});
    QCOMPARE(written(u"erinnerungsbrief-*"_s), QStringList{u"erinnerungsbrief-2026-volkshochschule.pdf"_s});
    QVERIFY(press(*m_dialog, u"Mark as reminded"_s));
    QCOMPARE(sent.count(), 1);
    QCOMPARE(sent.front().front().value<QList<Id<Return>>>(), QList{waitedFor.id});
}

void TestFormsDialog::needsSomethingToWrite()
{
    open();
    QVERIFY(!button<QRadioButton>(u"Those selected"_s)->isEnabled());
    QTest::mouseClick(button<QCheckBox>(u"Spreadsheet"_s), Qt::LeftButton, {}, {5, 5});
    QVERIFY(!button(u"Write the forms"_s)->isEnabled());
    QTest::mouseClick(button<QCheckBox>(u"Spreadsheet"_s), Qt::LeftButton, {}, {5, 5});
    QVERIFY(button(u"Write the forms"_s)->isEnabled());
    m_dialog->setFolder({});
    QVERIFY(!button(u"Write the forms"_s)->isEnabled());
}

void TestFormsDialog::opensFromTheReturns()
{
    ReturnsScreen screen(*m_workspace);
    screen.resize(1500, 800);
    screen.showYear(2026);
    screen.show();
    QVERIFY(QTest::qWaitForWindowActive(&screen));
    bool isOpened = false;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<FormsDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        isOpened = dialog->windowTitle() == u"Forms for 2026"_s;
        QVERIFY(press(*dialog, u"Close"_s));
    });
    QVERIFY(press(screen, u"Forms …"_s));
    QVERIFY(isOpened);
}

QTEST_MAIN(TestFormsDialog)
#include "tst_formsdialog.moc"
