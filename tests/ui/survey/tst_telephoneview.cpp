#include "core/survey/followups.h"
#include "tests/support/result.h"
#include "tests/support/screens.h"
#include "tests/support/storefile.h"
#include "ui/survey/returnsmodel.h"
#include "ui/survey/returnsscreen.h"
#include "ui/survey/telephoneview.h"

#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTableView>
#include <QTimer>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// A call, as the coordinator makes it from the list of returns.
class TestTelephoneView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void fiveUnchangedRowsTakeFewKeys();
    void leadsToTheFieldsOfAChangedRow();
    void endsARow();
    void addsARow();
    void proposesWhatCameOfIt();
    void notesWhenToCallAgain();
    void takesWhoAnsweredAndTheNote();
    void keepsWhatWasNotedWhenInterrupted();
    void notesNothingWhereNothingHappened();
    void staysWithADayThatIsNone();
    void losesNothingThatIsRefusedWhenInterrupted();
    void showsWhatWasSaidTheLastTime();
    void takesOverLastYearsRows();
    void showsWhomToCall();
    void notesAMailAfterwards();
    void removesWhatWasNoted();

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_keys;
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void call()
    {
        m_list->setFocus();
        key(Qt::Key_A);
        QVERIFY(m_view->isVisible());
    }
    QList<GridEntry> entries() const { return valueOf(m_workspace->gridEntries().ofRound(m_round.id)); }
    QList<GridEntry::Status> statuses() const
    {
        QList<GridEntry::Status> found;
        for (const GridEntry &entry : entries())
            found << entry.status;
        return found;
    }
    Return stored() const { return valueOf(m_workspace->survey().returns(m_round.id)).front(); }
    QList<FollowUp> log() const { return valueOf(m_workspace->followUps().of(stored().id)); }

    static constexpr int rows = 5;
    std::unique_ptr<StoreFile> m_file;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ReturnsScreen> m_screen;
    SurveyRound m_round;
    QTableView *m_list = nullptr;
    TelephoneView *m_view = nullptr;
    int m_keys = 0;
};

void TestTelephoneView::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"inko-test"_s);
    QCoreApplication::setApplicationName(u"tst_telephoneview"_s);
}

void TestTelephoneView::init()
{
    m_file = std::make_unique<StoreFile>();
    m_workspace = std::make_unique<Workspace>(m_file->open());
    Organisation organisation;
    organisation.name = u"VHS"_s;
    organisation = valueOf(m_workspace->organisations().add(organisation));
    Contact contact;
    contact.organisation = organisation.id;
    contact.job = u"Leitung"_s;
    contact.telephone = u"0123 456"_s;
    VERIFY_RESULT(m_workspace->organisations().add(contact));
    const SurveyRound last =
        valueOf(m_workspace->survey().openRound(2025, {2025, 9, 1}, {}, Survey::CarryOver::Nothing));
    for (int row = 1; row <= rows; ++row) {
        GridEntry entry;
        entry.round = last.id;
        entry.organisation = organisation.id;
        entry.title = u"Angebot %1"_s.arg(row);
        VERIFY_RESULT(m_workspace->gridEntries().add(entry));
    }
    m_round = valueOf(m_workspace->survey().openRound(2026, {2026, 9, 7}, {}, Survey::CarryOver::LastRound));
    VERIFY_RESULT(m_workspace->survey().mark(stored().id, Return::State::Sent, {}, {2026, 9, 8}));
    m_screen = std::make_unique<ReturnsScreen>(*m_workspace);
    m_screen->resize(1100, 700);
    m_screen->show();
    QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
    m_screen->showYear(2026);
    m_list = viewNamed<QTableView>(*m_screen, u"Returns"_s);
    m_view = m_screen->findChild<TelephoneView *>();
    m_keys = 0;
}

void TestTelephoneView::cleanup()
{
    m_screen.reset();
    m_workspace.reset();
    m_file.reset();
}

void TestTelephoneView::fiveUnchangedRowsTakeFewKeys()
{
    call();
    for (int row = 0; row < rows; ++row)
        key(Qt::Key_U);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(statuses(), QList<GridEntry::Status>(rows, GridEntry::Status::Unchanged));
    QCOMPARE(stored().state, Return::State::Received);
    QCOMPARE(stored().channel, Return::Channel::Telephone);
    QCOMPARE(log().front().outcome, FollowUp::Outcome::AnsweredByTelephone);
    QVERIFY(m_list->isVisible());
    QVERIFY2(m_keys <= 15, qPrintable(QString::number(m_keys)));
}

void TestTelephoneView::leadsToTheFieldsOfAChangedRow()
{
    call();
    key(Qt::Key_C);
    QCOMPARE(entries().front().status, GridEntry::Status::Changed);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QVERIFY(m_view->isAncestorOf(line));
}

void TestTelephoneView::endsARow()
{
    call();
    key(Qt::Key_E);
    key(Qt::Key_U);
    QCOMPARE(statuses().mid(0, 2), (QList{GridEntry::Status::Ended, GridEntry::Status::Unchanged}));
    VERIFY_RESULT(m_workspace->store().undo());
    QCOMPARE(statuses()[1], GridEntry::Status::NotConfirmed);
}

void TestTelephoneView::addsARow()
{
    call();
    key(Qt::Key_N);
    QTest::keyClicks(QApplication::focusWidget(), u"Chor"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(entries().size(), rows + 1);
    QCOMPARE(entries().back().title, u"Chor"_s);
    QCOMPARE(entries().back().status, GridEntry::Status::New);
    QCOMPARE(entries().back().organisation, stored().organisation);
}

void TestTelephoneView::proposesWhatCameOfIt()
{
    call();
    auto *outcome = qobject_cast<QComboBox *>(fieldLabelled(*m_view, u"What came of it:"_s));
    QCOMPARE(outcome->currentText(), u"Not reached"_s);
    QVERIFY(!lineLabelled(*m_view, u"Call again on:"_s)->text().isEmpty());
    key(Qt::Key_U);
    QCOMPARE(outcome->currentText(), u"Promised an answer"_s);
    for (int row = 1; row < rows; ++row)
        key(Qt::Key_U);
    QCOMPARE(outcome->currentText(), u"Answered by telephone"_s);
    QCOMPARE(lineLabelled(*m_view, u"Call again on:"_s)->text(), QString());
}

void TestTelephoneView::notesWhenToCallAgain()
{
    call();
    QLineEdit *again = lineLabelled(*m_view, u"Call again on:"_s);
    QCOMPARE(again->text(), u"23.11.2026"_s); // the Monday after the Sunday at which the clock stands
    fillIn(again, u"1.12.2026"_s);
    QVERIFY(press(*m_view, u"End the call"_s));
    QCOMPARE(stored().callAgainOn, std::optional(QDate(2026, 12, 1)));
    QCOMPARE(stored().state, Return::State::Sent);
    QCOMPARE(log().front().outcome, FollowUp::Outcome::NotReached);
}

void TestTelephoneView::takesWhoAnsweredAndTheNote()
{
    call();
    for (int row = 0; row < rows; ++row)
        key(Qt::Key_U);
    fillIn(lineLabelled(*m_view, u"Spoke with:"_s), u"Leitung"_s);
    QLineEdit *note = lineLabelled(*m_view, u"What was said:"_s);
    note->setFocus();
    QTest::keyClicks(note, u"alles wie gehabt"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(log().front().note, u"alles wie gehabt"_s);
    QCOMPARE(valueOf(m_workspace->survey().personsOf(stored().id)).front().name, u"Leitung"_s);
}

void TestTelephoneView::keepsWhatWasNotedWhenInterrupted()
{
    call();
    key(Qt::Key_U);
    QLineEdit *note = lineLabelled(*m_view, u"What was said:"_s);
    note->setFocus();
    QTest::keyClicks(note, u"ruft zurueck"_s);
    key(Qt::Key_Escape);
    QVERIFY(m_list->isVisible());
    QCOMPARE(log().front().note, u"ruft zurueck"_s);
    QCOMPARE(statuses().front(), GridEntry::Status::Unchanged);
    QCOMPARE(stored().state, Return::State::InConversation);
    call(); // goes on where it was
    auto *table = viewNamed<QTableView>(*m_view, u"Last year's rows"_s);
    QCOMPARE(table->currentIndex().row(), 1);
    QVERIFY(says(*m_view, u"ruft zurueck"_s));
    fillIn(lineLabelled(*m_view, u"Spoke with:"_s), u"Empfang"_s);
    m_screen->hide(); // another place is looked at
    QCOMPARE(log().size(), 2);
}

void TestTelephoneView::notesNothingWhereNothingHappened()
{
    call();
    key(Qt::Key_Escape);
    QCOMPARE(log(), QList<FollowUp>());
    QCOMPARE(stored().state, Return::State::Sent);
}

void TestTelephoneView::staysWithADayThatIsNone()
{
    call();
    fillIn(lineLabelled(*m_view, u"Call again on:"_s), u"bald"_s);
    QVERIFY(press(*m_view, u"End the call"_s));
    QVERIFY(m_view->isVisible());
    QCOMPARE(lineLabelled(*m_view, u"Call again on:"_s)->text(), u"bald"_s);
    QCOMPARE(log(), QList<FollowUp>());
    fillIn(lineLabelled(*m_view, u"Call again on:"_s), u"1.12."_s);
    QVERIFY(press(*m_view, u"End the call"_s));
    QCOMPARE(log().size(), 1);
}

void TestTelephoneView::losesNothingThatIsRefusedWhenInterrupted()
{
    call();
    fillIn(lineLabelled(*m_view, u"What was said:"_s), u"ruft zurueck"_s);
    fillIn(lineLabelled(*m_view, u"Call again on:"_s), u"bald"_s);
    key(Qt::Key_Escape);
    QVERIFY(m_view->isVisible());
    QCOMPARE(m_view->unsavedInput().size(), 1);
    QVERIFY(m_view->unsavedInput().front().typed.contains(u"ruft zurueck"_s));
    m_screen->hide();
    m_screen->show();
    QCOMPARE(lineLabelled(*m_view, u"What was said:"_s)->text(), u"ruft zurueck"_s);
    fillIn(lineLabelled(*m_view, u"Call again on:"_s), u"1.12."_s);
    QVERIFY(press(*m_view, u"Back"_s));
    QVERIFY(m_list->isVisible());
    QCOMPARE(log().front().note, u"ruft zurueck"_s);
    QCOMPARE(m_view->unsavedInput().size(), 0);
}

void TestTelephoneView::showsWhatWasSaidTheLastTime()
{
    call();
    QVERIFY(says(*m_view, u"Nobody has called yet."_s));
    QVERIFY(says(*m_view, u"0123 456"_s));
    fillIn(lineLabelled(*m_view, u"What was said:"_s), u"besetzt"_s);
    QVERIFY(press(*m_view, u"End the call"_s));
    const auto *list = viewNamed<QListWidget>(*m_screen, u"What was said so far"_s);
    QVERIFY(list->item(0)->text().contains(u"besetzt"_s));
    call();
    QVERIFY(says(*m_view, u"besetzt"_s));
}

void TestTelephoneView::takesOverLastYearsRows()
{
    std::vector<Id<GridEntry>> ids;
    for (const GridEntry &entry : entries())
        ids.push_back(entry.id);
    VERIFY_RESULT(m_workspace->gridEntries().removeAll(ids));
    call();
    QVERIFY(press(*m_view, u"Take over last year's rows"_s));
    QCOMPARE(statuses(), QList<GridEntry::Status>(rows, GridEntry::Status::NotConfirmed));
    key(Qt::Key_U);
    QCOMPARE(statuses().front(), GridEntry::Status::Unchanged);
}

void TestTelephoneView::showsWhomToCall()
{
    auto *group = viewNamed<QComboBox>(*m_screen, u"Which returns to show"_s);
    group->setCurrentText(u"To be called"_s);
    QCOMPARE(m_list->model()->rowCount(), 0);
    VERIFY_RESULT(m_workspace->followUps().add(
        {{}, 0, stored().id, {}, {}, {2026, 11, 20}, {}, {}, u"besetzt"_s, QDate(2026, 11, 22)}));
    QCOMPARE(m_list->model()->rowCount(), 1);
}

void TestTelephoneView::notesAMailAfterwards()
{
    QTimer::singleShot(0, this, [] {
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        auto *kind = qobject_cast<QComboBox *>(fieldLabelled(*dialog, u"What it was:"_s));
        kind->setCurrentText(u"E-mail"_s);
        fillIn(lineLabelled(*dialog, u"On:"_s), u"20.11.2026"_s);
        fillIn(lineLabelled(*dialog, u"What was said:"_s), u"kommt bald"_s);
        QVERIFY(press(*dialog, u"Save"_s));
    });
    QVERIFY(press(*m_screen, u"Note …"_s));
    QCOMPARE(log().front().kind, FollowUp::Kind::Mail);
    QCOMPARE(log().front().madeOn, QDate(2026, 11, 20));
}

void TestTelephoneView::removesWhatWasNoted()
{
    VERIFY_RESULT(m_workspace->followUps().add({{}, 0, stored().id, {}, {}, {2026, 11, 20}, {}, {}, u"besetzt"_s, {}}));
    auto *list = viewNamed<QListWidget>(*m_screen, u"What was said so far"_s);
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(log(), QList<FollowUp>());
    VERIFY_RESULT(m_workspace->store().undo());
    QCOMPARE(log().size(), 1);
}

QTEST_MAIN(TestTelephoneView)
#include "tst_telephoneview.moc"
