#include "tests/support/screentown.h"
#include "ui/steering/mattersscreen.h"

#include <QCheckBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

using namespace inko;
using namespace inko::test;

/// Recommendations, tasks and topics as a person follows them.
class TestMattersScreen : public QObject {
    Q_OBJECT

private slots:
    void init() { town = std::make_unique<ScreenTown<MattersScreen>>(); }
    void cleanup() { town.reset(); }
    void entersARecommendation();
    void notesWhatBecameOfIt();
    void leadsToItsSession();
    void entersAndSettlesTasks();
    void notesTopics();

private:
    Recommendation recommendation(const QString &title)
    {
        Recommendation made;
        made.title = title;
        made.proposedOn = QDate(2026, 1, 2);
        return valueOf(town->workspace->matters().add(made));
    }
    void turnTo(int page) const { town->screen->findChild<QTabWidget *>()->setCurrentIndex(page); }

    std::unique_ptr<ScreenTown<MattersScreen>> town;
};

void TestMattersScreen::entersARecommendation()
{
    MattersScreen &screen = town->open();
    QVERIFY(press(screen, u"Enter the first recommendation"_s));
    fillIn(lineLabelled(screen, u"In short:"_s), u"Translate forms"_s);
    const auto stored = valueOf(town->workspace->matters().recommendations());
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored.first().proposedOn, QDate(2026, 11, 22)); // today
    fillIn(lineLabelled(screen, u"To:"_s), u"Administration"_s);
    fillIn(lineLabelled(screen, u"Responsible:"_s), u"VHS"_s);
    const auto changed = valueOf(town->workspace->matters().recommendations()).first();
    QCOMPARE(changed.addressee, Recommendation::Addressee::Administration);
    QCOMPARE(changed.responsible, std::optional(town->organisation));
}

void TestMattersScreen::notesWhatBecameOfIt()
{
    const Recommendation asked = recommendation(u"Translate forms"_s);
    MattersScreen &screen = town->open();
    auto *steps = town->view<QTableView>(u"What became of it"_s);
    QVERIFY(typeIntoCell(*steps, steps->model()->index(0, 0), u"1.1.2026"_s));
    QVERIFY(says(screen, u"before it was proposed"_s));
    QVERIFY(typeIntoCell(*steps, steps->model()->index(0, 0), u"3.3.2026"_s));
    QTRY_COMPARE(steps->model()->rowCount(), 2);
    QVERIFY(typeIntoCell(*steps, steps->model()->index(0, 1), u"carried out"_s));
    QCOMPARE(valueOf(town->workspace->matters().standing())[asked.id].state, Recommendation::State::CarriedOut);
    QTRY_VERIFY(says(screen, u"1 settled"_s));
    auto *list = town->view<QTableView>(u"Recommendations"_s);
    QVERIFY(press(screen, u"Open ones only"_s));
    QTRY_COMPARE(list->model()->rowCount(), 0);
}

void TestMattersScreen::leadsToItsSession()
{
    const Recommendation asked = recommendation(u"Translate forms"_s);
    Body body;
    body.name = u"Council"_s;
    Session session;
    session.body = valueOf(town->workspace->bodies().add(body)).id;
    session.day = QDate(2026, 3, 12);
    session = valueOf(town->workspace->sessions().add(session));
    AgendaItem item;
    item.session = session.id;
    item.title = u"Forms"_s;
    item.recommendations = {asked.id};
    valueOf(town->workspace->sessions().add(item));
    MattersScreen &screen = town->open();
    const QSignalSpy links(&screen, &Screen::linkActivated);
    auto *sessions = town->view<QListWidget>(u"On the agenda of"_s);
    QCOMPARE(sessions->count(), 1);
    sessions->setFocus();
    sessions->setCurrentRow(0);
    QTest::keyClick(sessions, Qt::Key_Return);
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.first().first().value<Link>(), (Link{Place::Sessions, session.id.value}));
}

void TestMattersScreen::entersAndSettlesTasks()
{
    MattersScreen &screen = town->open();
    turnTo(1);
    auto *tasks = town->view<QTableView>(u"Tasks"_s);
    QVERIFY(typeIntoCell(*tasks, tasks->model()->index(0, 0), u"Ask the mayor"_s));
    QVERIFY(typeIntoCell(*tasks, tasks->model()->index(0, 1), u"VHS"_s));
    QVERIFY(typeIntoCell(*tasks, tasks->model()->index(0, 3), u"1.3.2026"_s));
    QTRY_VERIFY(says(screen, u"1 overdue"_s));
    QVERIFY(typeIntoCell(*tasks, tasks->model()->index(0, 4), u"done"_s));
    const auto task = valueOf(town->workspace->matters().tasks()).first();
    QCOMPARE(task.state, Task::State::Done);
    QCOMPARE(task.settledOn, std::optional(QDate(2026, 11, 22)));
    QCOMPARE(task.responsible, std::optional(town->organisation));
    QTRY_COMPARE(tasks->model()->rowCount(), 1); // open ones only
    QVERIFY(press(screen, u"Open ones only"_s));
    QTRY_COMPARE(tasks->model()->rowCount(), 2);
}

void TestMattersScreen::notesTopics()
{
    MattersScreen &screen = town->open();
    turnTo(2);
    auto *topics = town->view<QTableView>(u"Topics"_s);
    QVERIFY(typeIntoCell(*topics, topics->model()->index(0, 0), u"No course in the evening"_s));
    QTRY_COMPARE(topics->model()->rowCount(), 2);
    QCOMPARE(topics->model()->index(0, 4).data().toString(), u"waiting"_s);
    QCOMPARE(valueOf(town->workspace->matters().topics()).first().title, u"No course in the evening"_s);
    QVERIFY(!says(screen, u"Say what"_s));
}

QTEST_MAIN(TestMattersScreen)
#include "tst_mattersscreen.moc"
