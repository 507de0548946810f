#include "tests/support/screentown.h"
#include "ui/steering/bodies/plandialog.h"
#include "ui/steering/sessions/paperspane.h"
#include "ui/steering/sessions/preparedialog.h"
#include "ui/steering/sessions/sessionspage.h"
#include "ui/steering/sessionsscreen.h"

#include <QAbstractItemModelTester>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeWidget>

using namespace inko;
using namespace inko::test;

/// A session as the coordinator works with it: planned, prepared, held, minuted, approved.
class TestSessionsScreen : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { town.reset(); }
    void emptyYearOffersTheFirstSession();
    void showsTheNextYearUntilItIsAsked();
    void entersABodyWithItsMembers();
    void putsWhatIsTickedOnTheAgenda();
    void movesItemsAndAddsTheirMinutes();
    void keepsPapersToAnItem();
    void countsPersonsOfAConference();
    void marksWhoIsThere();
    void writesMinutesByKeyboard();
    void takesDecisionsOver();
    void amendsWhatIsApproved();
    void showsWhatEverybodyReads();
    void writesEachPaper_data();
    void writesEachPaper();
    void notesThatItWasInvitedTo();
    void proposesDays();
    void savesTheCalendar();
    void modelsKeepTheirPromises();

private:
    Session session(Session::State state = Session::State::Planned)
    {
        Session made;
        made.body = body.id;
        made.day = QDate(2026, 3, 12);
        made.state = state;
        return valueOf(town->workspace->sessions().plan(made));
    }
    AgendaItem item(Id<Session> of, const QString &title)
    {
        AgendaItem made;
        made.session = of;
        made.title = title;
        return valueOf(town->workspace->sessions().add(made));
    }
    void turnTo(int tab) const { detailTabs()->setCurrentIndex(tab); }
    QTabWidget *detailTabs() const
    {
        for (auto *tabs : town->screen->findChildren<QTabWidget *>()) {
            if (tabs->count() == 5)
                return tabs;
        }
        return nullptr;
    }
    void activate() const
    {
        town->screen->activateWindow();
        if (!QTest::qWaitForWindowActive(town->screen.get()))
            qFatal("the screen does not come up");
    }
    QList<AgendaItem> items(Id<Session> of) const { return valueOf(town->workspace->sessions().itemsOf(of)); }

    enum Tab { When, Agenda, Attending, Minutes, Papers };
    std::unique_ptr<ScreenTown<SessionsScreen>> town;
    Body body;
};

void TestSessionsScreen::init()
{
    town = std::make_unique<ScreenTown<SessionsScreen>>();
    Body made;
    made.name = u"Steering group"_s;
    made.startsAt = QTime(16, 0);
    body = valueOf(town->workspace->bodies().add(made));
    BodyMember member;
    member.body = body.id;
    member.organisation = town->organisation;
    valueOf(town->workspace->bodies().add(member));
}

void TestSessionsScreen::emptyYearOffersTheFirstSession()
{
    SessionsScreen &screen = town->open();
    QVERIFY(says(screen, u"who meets when"_s));
    QVERIFY(press(screen, u"Enter the first session"_s));
    QTRY_VERIFY(lineLabelled(screen, u"Body:"_s)->hasFocus());
    fillIn(lineLabelled(screen, u"Body:"_s), u"Steering group"_s);
    fillIn(lineLabelled(screen, u"Day:"_s), u"12.3.2026"_s);
    const auto sessions = valueOf(town->workspace->sessions().all());
    QCOMPARE(sessions.size(), 1);
    QCOMPARE(sessions.first().startsAt, std::optional(QTime(16, 0))); // as the body usually does
    QCOMPARE(valueOf(town->workspace->sessions().attendanceOf(sessions.first().id)).size(), 1);
    QTRY_COMPARE(lineLabelled(screen, u"Begins:"_s)->text(), u"16:00"_s);
    fillIn(lineLabelled(screen, u"Ends:"_s), u"15:00"_s);
    QVERIFY(says(screen, u"ends before it begins"_s));
    QVERIFY(!valueOf(town->workspace->sessions().all()).first().endsAt);
}

void TestSessionsScreen::showsTheNextYearUntilItIsAsked()
{
    Survey &survey = town->workspace->survey();
    valueOf(survey.openRound(2026, QDate(2026, 9, 1), {}, Survey::CarryOver::Nothing));
    Session made = session();
    made.id = {};
    made.day = QDate(2027, 1, 28);
    valueOf(town->workspace->sessions().add(made));
    SessionsScreen &screen = town->open();
    const auto *list = town->view<QTableView>(u"Sessions"_s)->model();
    QCOMPARE(list->rowCount(), 2);
    QVERIFY(says(screen, u"28 January 2027"_s)); // the next one is chosen
    screen.showYear(2027);
    QCOMPARE(list->rowCount(), 1);
    valueOf(survey.openRound(2027, QDate(2027, 9, 1), {}, Survey::CarryOver::Nothing));
    screen.showYear(2026);
    QCOMPARE(list->rowCount(), 1);
}

void TestSessionsScreen::entersABodyWithItsMembers()
{
    Contact contact;
    contact.organisation = town->organisation;
    contact.job = u"Head"_s;
    valueOf(town->workspace->organisations().add(contact));
    SessionsScreen &screen = town->open();
    screen.findChild<QTabWidget *>()->setCurrentIndex(1);
    QVERIFY(press(screen, u"Add body"_s));
    fillIn(lineLabelled(screen, u"Name:"_s), u"Conference"_s);
    QCOMPARE(valueOf(town->workspace->bodies().all()).size(), 2);
    auto *members = town->view<QTableView>(u"Members"_s);
    QVERIFY(typeIntoCell(*members, members->model()->index(0, 1), u"Head (VHS)"_s));
    const auto all = valueOf(town->workspace->bodies().members());
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.last().organisation, town->organisation); // who it is says for whom
    QVERIFY(all.last().contact);
}

void TestSessionsScreen::putsWhatIsTickedOnTheAgenda()
{
    const Session planned = session();
    Topic topic;
    topic.title = u"No course in the evening"_s;
    topic.brief = u"Three quarters lack one."_s;
    topic = valueOf(town->workspace->matters().add(topic));
    SessionsScreen &screen = town->open();
    turnTo(Agenda);
    bool wasThere = false;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = screen.findChild<PrepareDialog *>();
        auto *open = dialog->findChild<QTreeWidget *>();
        wasThere = !press(*dialog, u"Put on the agenda"_s); // nothing is ticked
        open->setFocus();
        open->setCurrentItem(open->findItems(topic.title, Qt::MatchExactly).first());
        wasThere = wasThere && says(*dialog, topic.brief);
        QTest::keyClick(open, Qt::Key_Space);
        if (!press(*dialog, u"Put 1 item(s) on the agenda"_s))
            dialog->reject();
    });
    QVERIFY(press(screen, u"Prepare …"_s));
    QVERIFY(wasThere);
    const auto agenda = items(planned.id);
    QCOMPARE(agenda.size(), 1);
    QCOMPARE(agenda.first().title, topic.title);
    QCOMPARE(agenda.first().brief, topic.brief);
    auto *table = town->view<QTableView>(u"Agenda"_s);
    QTRY_VERIFY(cellShowing(*table, topic.title).isValid());
    VERIFY_RESULT(town->workspace->store().undo());
    QTRY_VERIFY(!cellShowing(*table, topic.title).isValid());
}

void TestSessionsScreen::movesItemsAndAddsTheirMinutes()
{
    Session planned = session();
    planned.endsAt = QTime(17, 0);
    VERIFY_RESULT(town->workspace->sessions().update(planned));
    SessionsScreen &screen = town->open();
    turnTo(Agenda);
    auto *table = town->view<QTableView>(u"Agenda"_s);
    QVERIFY(typeIntoCell(*table, table->model()->index(0, 0), u"First"_s));
    QVERIFY(typeIntoCell(*table, table->model()->index(1, 0), u"Second"_s));
    QVERIFY(typeIntoCell(*table, table->model()->index(1, 2), u"45"_s));
    QVERIFY(says(screen, u"15 minute(s) left"_s));
    QVERIFY(says(screen, u"1 item(s) without a duration"_s));
    clickCell(*table, table->model()->index(1, 0));
    QVERIFY(press(screen, u"Move up"_s));
    QCOMPARE(items(planned.id).first().title, u"Second"_s);
    fillIn(lineLabelled(screen, u"Comes from:"_s), u"A letter"_s);
    QCOMPARE(items(planned.id).first().origin, u"A letter"_s);
}

void TestSessionsScreen::keepsPapersToAnItem()
{
    const Session planned = session();
    item(planned.id, u"First"_s);
    const AgendaItem second = item(planned.id, u"Second"_s);
    town->open();
    turnTo(Agenda);
    auto *agenda = town->view<QTableView>(u"Agenda"_s);
    clickCell(*agenda, agenda->model()->index(1, 0));
    auto *papers = town->view<QTableView>(u"Papers to this item"_s);
    QVERIFY(typeIntoCell(*papers, papers->model()->index(0, 0), u"Proposal"_s));
    QVERIFY(typeIntoCell(*papers, papers->model()->index(0, 1), u"118/2026"_s));
    const auto kept = valueOf(town->workspace->sessions().papersOf(second.id));
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().title, u"Proposal"_s);
    QCOMPARE(kept.first().reference, u"118/2026"_s);
    clickCell(*agenda, agenda->model()->index(0, 0));
    QTRY_COMPARE(papers->model()->rowCount(), 1); // the empty one: it has none
}

void TestSessionsScreen::countsPersonsOfAConference()
{
    const Session planned = session();
    SessionsScreen &screen = town->open();
    QVERIFY(!lineLabelled(screen, u"Persons who came:"_s)); // the list says who came
    body = valueOf(town->workspace->bodies().byId(body.id));
    body.kind = Body::Kind::Conference;
    VERIFY_RESULT(town->workspace->bodies().update(body));
    QTRY_VERIFY(lineLabelled(screen, u"Persons who came:"_s));
    fillIn(lineLabelled(screen, u"Persons who came:"_s), u"112"_s);
    QCOMPARE(valueOf(town->workspace->sessions().byId(planned.id)).presentCount, std::optional(112));
}

void TestSessionsScreen::marksWhoIsThere()
{
    const Session planned = session();
    SessionsScreen &screen = town->open();
    turnTo(Attending);
    auto *people = town->view<QTableView>(u"Attendance"_s);
    QCOMPARE(people->model()->rowCount(), 2); // the member and the empty row
    QVERIFY(typeIntoCell(*people, people->model()->index(1, 0), u"A visitor"_s));
    QVERIFY(typeIntoCell(*people, people->model()->index(1, 2), u"guest"_s));
    QVERIFY(press(screen, u"Who is expected is there"_s));
    const auto there = valueOf(town->workspace->sessions().attendanceOf(planned.id));
    QCOMPARE(there[0].presence, Attendance::Presence::Present);
    QCOMPARE(there[1].presence, Attendance::Presence::Guest);
    QTRY_VERIFY(says(screen, u"1 institution(s) present"_s));
}

void TestSessionsScreen::writesMinutesByKeyboard()
{
    const Session held = session(Session::State::Held);
    const AgendaItem first = item(held.id, u"First"_s);
    item(held.id, u"Second"_s);
    SessionsScreen &screen = town->open();
    turnTo(Minutes);
    auto *list = town->view<QListWidget>(u"Agenda items"_s);
    QCOMPARE(list->count(), 2);
    auto *minutes = qobject_cast<QPlainTextEdit *>(fieldLabelled(screen, u"Minutes:"_s));
    minutes->setFocus();
    QTest::keyClicks(minutes, u"We talked."_s);
    QTest::keyClick(minutes, Qt::Key_F7);
    auto *decision = qobject_cast<QPlainTextEdit *>(fieldLabelled(screen, u"Decision (F7):"_s));
    QTRY_VERIFY(decision->hasFocus());
    QTest::keyClicks(decision, u"We do it."_s);
    QTest::keyClick(decision, Qt::Key_F9);
    auto *tasks = town->view<QTableView>(u"Tasks (F9)"_s);
    QTRY_VERIFY(tasks->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"Ask the mayor"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(tasks->model()->rowCount(), 2);
    QTest::keyClick(tasks, Qt::Key_F8);
    auto *recommendations = town->view<QTableView>(u"Recommendations (F8)"_s);
    QTRY_VERIFY(recommendations->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"Translate forms"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(recommendations->model()->rowCount(), 2);
    list->setCurrentRow(1);
    QCOMPARE(minutes->toPlainText(), QString());
    const AgendaItem written = items(held.id).first();
    QCOMPARE(written.minutes, u"We talked."_s);
    QCOMPARE(written.decision, u"We do it."_s);
    QCOMPARE(valueOf(town->workspace->matters().tasks()).size(), 1);
    const auto task = valueOf(town->workspace->matters().tasks()).first();
    QCOMPARE(task.title, u"Ask the mayor"_s);
    QCOMPARE(task.agendaItem, std::optional(first.id));
    QCOMPARE(valueOf(town->workspace->matters().recommendations()).size(), 1);
    const auto recommended = valueOf(town->workspace->matters().recommendations()).first();
    QCOMPARE(recommended.title, u"Translate forms"_s);
    QCOMPARE(recommended.agendaItem, std::optional(first.id));
    QCOMPARE(recommended.proposedOn, held.day);
}

void TestSessionsScreen::takesDecisionsOver()
{
    const Session held = session(Session::State::Held);
    Recommendation asked;
    asked.title = u"Translate forms"_s;
    asked.proposedOn = QDate(2026, 1, 1);
    asked = valueOf(town->workspace->matters().add(asked));
    AgendaItem decided = item(held.id, u"Forms"_s);
    decided.recommendations = {asked.id};
    decided.outcome = AgendaItem::Outcome::Consensus;
    VERIFY_RESULT(town->workspace->sessions().update(decided));
    SessionsScreen &screen = town->open();
    turnTo(Minutes);
    QVERIFY(says(screen, u"1 recommendation(s) go on"_s));
    QVERIFY(press(screen, u"Take over"_s));
    QCOMPARE(valueOf(town->workspace->matters().standing())[asked.id].state, Recommendation::State::PassedOn);
    QTRY_VERIFY(!says(screen, u"go on"_s));
}

void TestSessionsScreen::amendsWhatIsApproved()
{
    Session held = session(Session::State::Drafted);
    item(held.id, u"First"_s);
    SessionsScreen &screen = town->open();
    fillIn(lineLabelled(screen, u"State:"_s), u"minutes approved"_s);
    QVERIFY(valueOf(town->workspace->sessions().byId(held.id)).isClosed());
    activate(); // the list of states has gone
    turnTo(Minutes);
    QVERIFY(says(screen, u"They can be amended"_s));
    QVERIFY(!fieldLabelled(screen, u"Minutes:"_s)->isEnabled());
    auto *amendments = town->view<QTableView>(u"Amendments"_s);
    QVERIFY(typeIntoCell(*amendments, amendments->model()->index(0, 0), u"It was twelve."_s));
    QTRY_COMPARE(amendments->model()->rowCount(), 2);
    QVERIFY(typeIntoCell(*amendments, amendments->model()->index(0, 0), u"Or not."_s));
    QVERIFY(says(screen, u"stays as it is"_s));
    QCOMPARE(valueOf(town->workspace->sessions().amendmentsOf(held.id)).first().text, u"It was twelve."_s);
}

void TestSessionsScreen::showsWhatEverybodyReads()
{
    const Session held = session(Session::State::Held);
    AgendaItem secret = item(held.id, u"A secret"_s);
    secret.visibility = AgendaItem::Visibility::Internal;
    VERIFY_RESULT(town->workspace->sessions().update(secret));
    item(held.id, u"For all"_s);
    town->open();
    turnTo(Papers);
    auto *preview = town->screen->findChild<PapersPane *>()->findChild<QPlainTextEdit *>();
    QVERIFY(preview->toPlainText().contains(u"For all"_s));
    QVERIFY(!preview->toPlainText().contains(u"A secret"_s));
}

void TestSessionsScreen::writesEachPaper_data()
{
    using Paper = PapersPane::Paper;
    QTest::addColumn<Paper>("paper");
    QTest::newRow("invitation") << Paper::Invitation;
    QTest::newRow("mail") << Paper::Mail;
    QTest::newRow("session papers") << Paper::SessionPapers;
    QTest::newRow("attendance sheet") << Paper::AttendanceSheet;
    QTest::newRow("minutes") << Paper::Minutes;
    QTest::newRow("public minutes") << Paper::PublicMinutes;
    QTest::newRow("matters") << Paper::Matters;
    QTest::newRow("presentation") << Paper::Presentation;
}

void TestSessionsScreen::writesEachPaper()
{
    QFETCH(PapersPane::Paper, paper);
    item(session(Session::State::Held).id, u"First"_s);
    town->open();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.pdf"_s);
    VERIFY_RESULT(town->screen->findChild<PapersPane *>()->write(paper, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(paper == PapersPane::Paper::Mail ? "X-Unsent: 1" : "%PDF-"));
}

void TestSessionsScreen::notesThatItWasInvitedTo()
{
    const Session planned = session();
    SessionsScreen &screen = town->open();
    turnTo(Papers);
    const QTemporaryDir folder;
    screen.findChild<PapersPane *>()->save(PapersPane::Paper::Mail, folder.filePath(u"mail.eml"_s));
    QVERIFY(press(screen, u"Note as invited"_s));
    const Session invited = valueOf(town->workspace->sessions().byId(planned.id));
    QCOMPARE(invited.state, Session::State::Invited);
    QCOMPARE(invited.invitedOn, std::optional(QDate(2026, 3, 12)));
    screen.findChild<PapersPane *>()->save(PapersPane::Paper::Mail, folder.filePath(u"again.eml"_s));
    QVERIFY(!press(screen, u"Note as invited"_s));
}

void TestSessionsScreen::proposesDays()
{
    body.sessionsPerYear = 4;
    VERIFY_RESULT(town->workspace->bodies().update(body));
    SessionsScreen &screen = town->open();
    QTemporaryDir folder;
    QFile file(folder.filePath(u"ferien.ics"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260201\r\nDTEND;VALUE=DATE:20260301\r\n"
               "SUMMARY:Ferien\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    file.close();
    bool isRight = false;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = screen.findChild<PlanDialog *>();
        auto *days = dialog->findChild<QListWidget *>();
        isRight = days->count() == 4 && dialog->readHolidays(file.fileName()).value_or(0) == 1 &&
                  says(*dialog, u"1 school holiday(s)"_s);
        days->setFocus();
        days->setCurrentRow(3);
        QTest::keyClick(days, Qt::Key_Space); // not the last one
        if (!press(*dialog, u"Plan 3 session(s)"_s))
            dialog->reject();
    });
    screen.findChild<QTabWidget *>()->setCurrentIndex(1);
    QVERIFY(press(screen, u"Propose days …"_s));
    QVERIFY(isRight);
    const auto sessions = valueOf(town->workspace->sessions().all());
    QCOMPARE(sessions.size(), 3);
    QVERIFY(sessions.first().day.month() != 2);
    QCOMPARE(sessions.first().startsAt, std::optional(QTime(16, 0)));
}

void TestSessionsScreen::savesTheCalendar()
{
    session();
    SessionsScreen &screen = town->open();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"kalender.ics"_s);
    VERIFY_RESULT(screen.findChild<SessionsPage *>()->saveCalendar(path, false));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("SUMMARY:Steering group"));
}

void TestSessionsScreen::modelsKeepTheirPromises()
{
    const Session held = session(Session::State::Held);
    item(held.id, u"First"_s);
    SessionsScreen &screen = town->open();
    for (QTableView *table : screen.findChildren<QTableView *>())
        new QAbstractItemModelTester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, this);
    item(held.id, u"Second"_s);
    VERIFY_RESULT(town->workspace->store().undo());
    VERIFY_RESULT(town->workspace->store().undo());
}

QTEST_MAIN(TestSessionsScreen)
#include "tst_sessionsscreen.moc"
