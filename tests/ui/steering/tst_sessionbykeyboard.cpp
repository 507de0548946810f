#include "core/report/papers/approvedminutes.h"
#include "core/steering/agenda/outcomes.h"
#include "tests/support/screentown.h"
#include "ui/steering/sessionsscreen.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>

using namespace inko;
using namespace inko::test;

/// Whoever writes while people talk has no hand free for the mouse.
class TestSessionByKeyboard : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { town.reset(); }
    void tabGoesDownThePage_data();
    void tabGoesDownThePage();
    void aVoteIsCountedNext();
    void entersATaskInOneGo_data();
    void entersATaskInOneGo();
    void minutesOfASessionThatIsNotNotedAsHeld();
    void approvesTheMinutesBefore();

private:
    enum Tab { When, Agenda, Attending, Minutes, Papers };
    SessionsScreen &open(Tab tab);
    QTabWidget *tabs() const
    {
        for (auto *found : town->screen->findChildren<QTabWidget *>()) {
            if (found->count() == 5)
                return found;
        }
        return nullptr;
    }

    std::unique_ptr<ScreenTown<SessionsScreen>> town;
};

void TestSessionByKeyboard::init()
{
    town = std::make_unique<ScreenTown<SessionsScreen>>();
    Body body;
    body.name = u"Steering group"_s;
    Session session;
    session.body = valueOf(town->workspace->bodies().add(body)).id;
    session.day = QDate(2026, 3, 12);
    session.state = Session::State::Held;
    AgendaItem item;
    item.session = valueOf(town->workspace->sessions().add(session)).id;
    item.title = u"First"_s;
    valueOf(town->workspace->sessions().add(item));
}

SessionsScreen &TestSessionByKeyboard::open(Tab tab)
{
    SessionsScreen &screen = town->open();
    tabs()->setCurrentIndex(tab);
    return screen;
}

void TestSessionByKeyboard::tabGoesDownThePage_data()
{
    QTest::addColumn<int>("tab");
    QTest::newRow("when and where") << int(When);
    QTest::newRow("agenda") << int(Agenda);
    QTest::newRow("attendance") << int(Attending);
    QTest::newRow("minutes") << int(Minutes);
    QTest::newRow("papers") << int(Papers);
}

/// From its first field through all of them, without leaving the page, and never back up.
void TestSessionByKeyboard::tabGoesDownThePage()
{
    QFETCH(int, tab);
    open(static_cast<Tab>(tab));
    const QWidget *page = tabs()->currentWidget();
    QList<QWidget *> fields;
    for (QWidget *field : page->findChildren<QWidget *>()) {
        if (field->isVisible() && field->isEnabled() && (field->focusPolicy() & Qt::TabFocus) && !field->focusProxy())
            fields << field;
    }
    QVERIFY(fields.size() > 4);
    QWidget *first = page->nextInFocusChain();
    while (!fields.contains(first))
        first = first->nextInFocusChain();
    first->setFocus(Qt::TabFocusReason);
    int above = 0;
    while (!fields.isEmpty()) {
        const QWidget *field = QApplication::focusWidget();
        const QByteArray words = field->metaObject()->className() + QByteArray(" ") + field->accessibleName().toUtf8();
        QVERIFY2(fields.removeOne(field), words);
        const bool isList = field->accessibleName() == u"Agenda items"_s; // which stands beside all the others
        const int bottom = field->mapTo(page, QPoint(0, field->height())).y();
        QVERIFY2(bottom > above, words);
        above = isList ? 0 : field->mapTo(page, QPoint(0, 0)).y();
        QTest::keyClick(const_cast<QWidget *>(field), Qt::Key_Tab);
    }
}

void TestSessionByKeyboard::aVoteIsCountedNext()
{
    SessionsScreen &screen = open(Minutes);
    QLineEdit *result = lineLabelled(screen, u"Result:"_s);
    result->setFocus();
    result->selectAll();
    QTest::keyClicks(result, u"accepted"_s);
    QWidget *list = QApplication::activePopupWidget();
    QTest::keyClick(list ? list : result, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), lineLabelled(screen, u"In favour:"_s));
}

void TestSessionByKeyboard::entersATaskInOneGo_data()
{
    QTest::addColumn<QString>("institution");
    QTest::newRow("as it is called") << u"VHS"_s;
    QTest::newRow("as it begins") << u"vh"_s;
}

void TestSessionByKeyboard::entersATaskInOneGo()
{
    QFETCH(QString, institution);
    open(Minutes);
    const auto typeOn = [](const QString &text) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QWidget *list = QApplication::activePopupWidget(); // what is found while typing gets the keys first
        QTest::keyClick(list ? list : QApplication::focusWidget(), Qt::Key_Tab);
    };
    town->view<QListWidget>(u"Agenda items"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F9);
    typeOn(u"Ask for a room"_s);
    typeOn(institution);
    typeOn(u"Chair"_s);
    typeOn(u"1.4.2026"_s);
    const QList<Task> tasks = valueOf(town->workspace->matters().tasks());
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks.first().title, u"Ask for a room"_s);
    QCOMPARE(tasks.first().responsible, std::optional(town->organisation));
    QCOMPARE(tasks.first().person, u"Chair"_s);
    QCOMPARE(tasks.first().dueOn, std::optional(QDate(2026, 4, 1)));
}

void TestSessionByKeyboard::minutesOfASessionThatIsNotNotedAsHeld()
{
    Session session = valueOf(town->workspace->sessions().all()).first();
    session.state = Session::State::Invited;
    VERIFY_RESULT(town->workspace->sessions().update(session));
    SessionsScreen &screen = open(Minutes);
    QVERIFY(!press(screen, u"Note as held"_s));
    auto *minutes = qobject_cast<QPlainTextEdit *>(fieldLabelled(screen, u"Minutes:"_s));
    minutes->setFocus();
    QTest::keyClicks(minutes, u"We talked."_s);
    QTest::keyClick(minutes, Qt::Key_Tab);
    QVERIFY(press(screen, u"Note as held"_s));
    QCOMPARE(valueOf(town->workspace->sessions().all()).first().state, Session::State::Held);
    QVERIFY(!press(screen, u"Note as held"_s));
}

/// With the copies that are kept of approved minutes, for members and for everybody.
void TestSessionByKeyboard::approvesTheMinutesBefore()
{
    Workspace &workspace = *town->workspace;
    const Session before = valueOf(workspace.sessions().all()).first();
    Session held = before;
    held.id = {};
    held.version = 0;
    held.day = QDate(2026, 6, 11);
    AgendaItem item;
    item.session = valueOf(workspace.sessions().add(held)).id;
    item.title = Outcomes::minutesTitle(before.day);
    item.outcome = AgendaItem::Outcome::Consensus;
    valueOf(workspace.sessions().add(item));
    SessionsScreen &screen = open(Minutes);
    QVERIFY(press(screen, u"Take over"_s));
    const Session approved = valueOf(workspace.sessions().byId(before.id));
    QCOMPARE(approved.state, Session::State::Approved);
    QCOMPARE(approved.approvedOn, std::optional(held.day));
    QCOMPARE(valueOf(workspace.store().table<ApprovedMinutes>().count()), 2);
}

QTEST_MAIN(TestSessionByKeyboard)
#include "tst_sessionbykeyboard.moc"
