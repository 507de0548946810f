#include "tests/support/result.h"
#include "tests/support/screens.h"
#include "tests/support/storefile.h"
#include "ui/survey/openrounddialog.h"
#include "ui/survey/returnsmodel.h"
#include "ui/survey/returnsscreen.h"

#include <QAbstractItemModelTester>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTimer>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

using State = Return::State;
using Channel = Return::Channel;

namespace {

const QDate today(2026, 11, 22);

} // namespace

Q_DECLARE_METATYPE(std::optional<Return::Channel>)

/// The returns as a person works with them: click, type, one key.
class TestReturnsScreen : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void withoutARoundOffersToOpenOne();
    void marksByOneKey_data();
    void marksByOneKey();
    void marksSeveralAsOneStep();
    void marksNoneWhereOneIsRefused();
    void undoAndRedoShow();
    void editsAStateByName();
    void impossibleDateStaysInItsCell();
    void theSideFormFitsBesideTheList();
    void personsAreCountedApart();
    void filters_data();
    void filters();
    void callAgainAndNoteAreSaved();
    void showsWhomToCall();
    void addsAnInstitutionThatJoinedLater();
    void leadsToTheInstitution();
    void modelKeepsItsPromises();

private:
    void openRound();
    void open();
    QTableView *table() const { return viewNamed<QTableView>(*m_screen, u"Returns"_s); }
    QModelIndex cell(const QString &organisation, ReturnsModel::Column column) const
    {
        return cellShowing(*table(), organisation).siblingAtColumn(column);
    }
    void select(const QString &organisation)
    {
        clickCell(*table(), cell(organisation, ReturnsModel::OrganisationColumn));
    }
    QStringList shown() const;
    Return stored(const QString &organisation) const;

    std::unique_ptr<StoreFile> m_file;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ReturnsScreen> m_screen;
    SurveyRound m_round;
};

void TestReturnsScreen::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"inko-test"_s);
    QCoreApplication::setApplicationName(u"tst_returnsscreen"_s);
}

void TestReturnsScreen::init()
{
    m_file = std::make_unique<StoreFile>();
    m_workspace = std::make_unique<Workspace>(m_file->open());
    for (const QString &name : {u"Bücherei"_s, u"Jugendamt"_s, u"Übungsverein"_s, u"Volkshochschule"_s}) {
        Organisation organisation;
        organisation.name = name;
        VERIFY_RESULT(m_workspace->organisations().add(organisation));
    }
}

void TestReturnsScreen::cleanup()
{
    m_screen.reset();
    m_workspace.reset();
    m_file.reset();
}

void TestReturnsScreen::openRound()
{
    const auto round =
        m_workspace->survey().openRound(2026, QDate(2026, 9, 7), QDate(2026, 12, 4), Survey::CarryOver::Nothing);
    VERIFY_RESULT(round);
    m_round = *round;
}

void TestReturnsScreen::open()
{
    m_screen = std::make_unique<ReturnsScreen>(*m_workspace);
    m_screen->resize(1500, 800);
    m_screen->showYear(2026);
    m_screen->show();
    QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
}

QStringList TestReturnsScreen::shown() const
{
    QStringList names;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        names << table()->model()->index(row, ReturnsModel::OrganisationColumn).data().toString();
    return names;
}

Return TestReturnsScreen::stored(const QString &organisation) const
{
    const auto found = m_workspace->organisations().named(organisation);
    if (!found || !*found)
        return {};
    const auto answer = m_workspace->survey().returnOf(m_round.id, (*found)->id);
    return answer && *answer ? **answer : Return{};
}

void TestReturnsScreen::withoutARoundOffersToOpenOne()
{
    open();
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<OpenRoundDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QCOMPARE(dialog->year(), 2026);
        QVERIFY(press(*dialog, u"Open round"_s));
    });
    QVERIFY(press(*m_screen, u"Open a survey round"_s));
    QVERIFY(table()->isVisible());
    QCOMPARE(shown(), QStringList({u"Bücherei"_s, u"Jugendamt"_s, u"Übungsverein"_s, u"Volkshochschule"_s}));
    QVERIFY(says(*m_screen, u"0 of 4 returns · 0 persons"_s));
}

void TestReturnsScreen::marksByOneKey_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<State>("state");
    QTest::addColumn<std::optional<Channel>>("channel");
    const std::optional<Channel> none;
    QTest::newRow("sent") << u"s"_s << State::Sent << none;
    QTest::newRow("reminded") << u"sr"_s << State::Reminded << none;
    QTest::newRow("in conversation") << u"si"_s << State::InConversation << none;
    QTest::newRow("questionnaire") << u"sq"_s << State::Received << std::optional(Channel::Questionnaire);
    QTest::newRow("telephone") << u"srt"_s << State::Received << std::optional(Channel::Telephone);
    QTest::newRow("written") << u"sw"_s << State::Received << std::optional(Channel::Written);
    QTest::newRow("checked") << u"stc"_s << State::Checked << std::optional(Channel::Telephone);
    QTest::newRow("nothing to report") << u"sn"_s << State::NothingToReport << none;
    QTest::newRow("declined") << u"sd"_s << State::Declined << none;
}

void TestReturnsScreen::marksByOneKey()
{
    QFETCH(QString, keys);
    QFETCH(State, state);
    QFETCH(std::optional<Channel>, channel);
    openRound();
    open();
    select(u"Jugendamt"_s);
    QTest::keyClicks(table(), keys);
    const Return answer = stored(u"Jugendamt"_s);
    QCOMPARE(answer.state, state);
    QCOMPARE(answer.channel, channel);
    QCOMPARE(answer.sentOn, std::optional(today));
    QCOMPARE(cell(u"Jugendamt"_s, ReturnsModel::StateColumn).data().toString(), Survey::nameOf(state));
    QCOMPARE(stored(u"Bücherei"_s).state, State::NotSent);
}

void TestReturnsScreen::marksSeveralAsOneStep()
{
    openRound();
    open();
    select(u"Bücherei"_s);
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table(), Qt::Key_S);
    for (const QString &name : shown())
        QCOMPARE(stored(name).state, State::Sent);
    QVERIFY(m_workspace->store().history().undoable()->name.contains(u'4'));
    VERIFY_RESULT(m_workspace->store().undo());
    for (const QString &name : shown())
        QCOMPARE(stored(name).state, State::NotSent);
}

void TestReturnsScreen::marksNoneWhereOneIsRefused()
{
    openRound();
    VERIFY_RESULT(m_workspace->survey().mark(stored(u"Bücherei"_s).id, State::Received, Channel::Telephone, today));
    open();
    select(u"Bücherei"_s);
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table(), Qt::Key_C); // the others have not come
    QCOMPARE(stored(u"Bücherei"_s).state, State::Received);
    QVERIFY(says(*m_screen, u"Nothing was marked"_s));
}

void TestReturnsScreen::undoAndRedoShow()
{
    openRound();
    open();
    select(u"Jugendamt"_s);
    QTest::keyClick(table(), Qt::Key_T);
    QVERIFY(says(*m_screen, u"1 of 4 returns"_s));
    VERIFY_RESULT(m_workspace->store().undo());
    QCOMPARE(cell(u"Jugendamt"_s, ReturnsModel::ChannelColumn).data().toString(), QString());
    QVERIFY(says(*m_screen, u"0 of 4 returns"_s));
    VERIFY_RESULT(m_workspace->store().redo());
    QCOMPARE(cell(u"Jugendamt"_s, ReturnsModel::ChannelColumn).data().toString(), u"Telephone"_s);
    QCOMPARE(table()->currentIndex().siblingAtColumn(0).data().toString(), u"Jugendamt"_s);
}

void TestReturnsScreen::editsAStateByName()
{
    openRound();
    open();
    QVERIFY(typeIntoCell(*table(), cell(u"Jugendamt"_s, ReturnsModel::StateColumn), u"Sent"_s));
    QCOMPARE(stored(u"Jugendamt"_s).state, State::Sent);
    QVERIFY(
        typeIntoCell(*table(), cell(u"Jugendamt"_s, ReturnsModel::StateColumn), u"Received"_s)); // by which channel?
    QCOMPARE(stored(u"Jugendamt"_s).state, State::Sent);
    QCOMPARE(cell(u"Jugendamt"_s, ReturnsModel::StateColumn).data().toString(), u"Received"_s);
    QVERIFY(!cell(u"Jugendamt"_s, ReturnsModel::StateColumn).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
}

void TestReturnsScreen::impossibleDateStaysInItsCell()
{
    openRound();
    open();
    select(u"Jugendamt"_s);
    QTest::keyClicks(table(), u"st"_s);
    const QModelIndex received = cell(u"Jugendamt"_s, ReturnsModel::ReceivedColumn);
    QVERIFY(typeIntoCell(*table(), received, u"1.11.2026"_s)); // before it was sent
    QCOMPARE(received.data().toString(), u"1.11.2026"_s);
    const QString reason = received.data(Qt::AccessibleDescriptionRole).toString();
    QVERIFY(!reason.isEmpty());
    QVERIFY(says(*m_screen, reason));
    QCOMPARE(stored(u"Jugendamt"_s).receivedOn, std::optional(today));
    QVERIFY(typeIntoCell(*table(), received, u"today"_s));
    QVERIFY(!says(*m_screen, reason));
    QCOMPARE(received.data().toString(), u"22.11.26"_s);
}

void TestReturnsScreen::theSideFormFitsBesideTheList()
{
    Contact contact;
    contact.organisation = m_workspace->organisations().named(u"Jugendamt"_s).value()->id;
    contact.job = u"Leitung"_s;
    contact.mail = u"leitung.sprachfoerderung.und.bildung@jugendamt.example"_s;
    VERIFY_RESULT(m_workspace->organisations().add(contact));
    openRound();
    open();
    m_screen->resize(1138, 650); // what is left of 1366 x 768
    clickCell(*table(), cellShowing(*table(), u"Jugendamt"_s));
    const auto buttons = m_screen->findChildren<QPushButton *>();
    QPushButton *button = *std::ranges::find(buttons, u"Institution"_s, &QPushButton::text);
    QVERIFY(button->isEnabled());
    const QWidget *side = button->parentWidget()->parentWidget();
    QTRY_COMPARE(button->parentWidget()->width(), side->width());
    QTRY_VERIFY(button->geometry().right() < side->width());
    QWidget *note = fieldLabelled(*m_screen, u"Note:"_s);
    note->setFocus();
    QTest::keyClick(note, Qt::Key_Tab);
    QVERIFY(button->hasFocus()); // there are no rows to go to
}

void TestReturnsScreen::personsAreCountedApart()
{
    openRound();
    open();
    select(u"Jugendamt"_s);
    QTest::keyClick(table(), Qt::Key_Q);
    auto *persons = qobject_cast<QPlainTextEdit *>(fieldLabelled(*m_screen, u"Persons who answered:"_s));
    persons->setFocus();
    QTest::keyClicks(persons, u"Leitung"_s);
    QTest::keyClick(persons, Qt::Key_Return);
    QTest::keyClicks(persons, u"Vertretung"_s);
    QTest::keyClick(persons, Qt::Key_Tab);
    QVERIFY(says(*m_screen, u"1 of 4 returns · 2 persons"_s));
    QCOMPARE(cell(u"Jugendamt"_s, ReturnsModel::PersonsColumn).data().toString(), u"2"_s);
    QVERIFY(says(*m_screen, u"Questionnaire: 1 (2 persons)"_s));
}

void TestReturnsScreen::filters_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("words, however written") << u"UEBUNG"_s << u"All"_s << QStringList{u"Übungsverein"_s};
    QTest::newRow("open") << QString() << u"Open"_s << QStringList{u"Übungsverein"_s, u"Volkshochschule"_s};
    QTest::newRow("answered") << QString() << u"Answered"_s << QStringList{u"Jugendamt"_s};
    QTest::newRow("declined") << QString() << u"Declined"_s << QStringList{u"Bücherei"_s};
    QTest::newRow("both") << u"volks"_s << u"Answered"_s << QStringList();
}

void TestReturnsScreen::filters()
{
    QFETCH(QString, words);
    QFETCH(QString, group);
    QFETCH(QStringList, expected);
    openRound();
    VERIFY_RESULT(m_workspace->survey().mark(stored(u"Bücherei"_s).id, State::Declined, {}, today));
    VERIFY_RESULT(m_workspace->survey().mark(stored(u"Jugendamt"_s).id, State::Received, Channel::Telephone, today));
    open();
    QComboBox *groups = nullptr;
    for (QComboBox *box : m_screen->findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"Which returns to show"_s)
            groups = box;
    }
    groups->setFocus();
    QTest::keyClicks(groups, group);
    for (QLineEdit *line : m_screen->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"Find an institution"_s)
            QTest::keyClicks(line, words);
    }
    QCOMPARE(shown(), expected);
}

void TestReturnsScreen::callAgainAndNoteAreSaved()
{
    openRound();
    open();
    select(u"Jugendamt"_s);
    fillIn(lineLabelled(*m_screen, u"Call again on:"_s), u"1.12."_s);
    QCOMPARE(stored(u"Jugendamt"_s).callAgainOn, std::optional(QDate(2026, 12, 1)));
    auto *note = qobject_cast<QPlainTextEdit *>(fieldLabelled(*m_screen, u"Note:"_s));
    note->setFocus();
    QTest::keyClicks(note, u"vormittags"_s);
    select(u"Bücherei"_s);
    QCOMPARE(stored(u"Jugendamt"_s).note, u"vormittags"_s);
    QCOMPARE(note->toPlainText(), QString());
}

void TestReturnsScreen::showsWhomToCall()
{
    openRound();
    Contact contact;
    contact.organisation = m_workspace->organisations().named(u"Jugendamt"_s).value()->id;
    contact.job = u"Leitung Jugendamt"_s;
    contact.telephone = u"0221 4710 107"_s;
    VERIFY_RESULT(m_workspace->organisations().add(contact));
    open();
    select(u"Jugendamt"_s);
    QVERIFY(says(*m_screen, u"0221 4710 107"_s));
    select(u"Bücherei"_s);
    QVERIFY(!says(*m_screen, u"0221 4710 107"_s));
    QVERIFY(says(*m_screen, u"No contact yet"_s));
}

void TestReturnsScreen::addsAnInstitutionThatJoinedLater()
{
    openRound();
    Organisation late;
    late.name = u"Moscheeverein"_s;
    VERIFY_RESULT(m_workspace->organisations().add(late));
    open();
    QCOMPARE(shown().size(), 4);
    QTimer::singleShot(0, this, [] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return); });
    QVERIFY(press(*m_screen, u"Add an institution …"_s));
    QCOMPARE(shown(),
             QStringList({u"Bücherei"_s, u"Jugendamt"_s, u"Moscheeverein"_s, u"Übungsverein"_s, u"Volkshochschule"_s}));
    QCOMPARE(table()->currentIndex().siblingAtColumn(0).data().toString(), u"Moscheeverein"_s);
}

void TestReturnsScreen::leadsToTheInstitution()
{
    openRound();
    open();
    select(u"Jugendamt"_s);
    const QSignalSpy links(m_screen.get(), &Screen::linkActivated);
    QVERIFY(press(*m_screen, u"Institution"_s));
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.at(0).at(0).value<Link>(), (Link{Place::Organisations, stored(u"Jugendamt"_s).organisation.value}));
}

void TestReturnsScreen::modelKeepsItsPromises()
{
    openRound();
    ReturnsModel model(*m_workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    VERIFY_RESULT(model.showRound(m_round.id));
    QCOMPARE(model.rowCount(), 4);
    VERIFY_RESULT(model.mark({stored(u"Jugendamt"_s).id}, State::Sent, {}));
    VERIFY_RESULT(model.reload());
    QVERIFY(!model.setData(model.index(0, ReturnsModel::SentColumn), u"soon"_s));
    QCOMPARE(model.index(0, ReturnsModel::SentColumn).data(Qt::EditRole).toString(), u"soon"_s);
    VERIFY_RESULT(model.showRound(std::nullopt));
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestReturnsScreen)
#include "tst_returnsscreen.moc"
