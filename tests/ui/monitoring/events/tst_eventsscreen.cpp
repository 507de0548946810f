#include "tests/support/screentown.h"
#include "ui/monitoring/events/eventsscreen.h"
#include "ui/monitoring/events/monthmodel.h"

#include <QAbstractItemModelTester>
#include <QListWidget>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

using namespace inko;
using namespace inko::test;

/// Events as a person works with them: a calendar, a list, what came of them.
class TestEventsScreen : public QObject {
    Q_OBJECT

private slots:
    void init() { town = std::make_unique<ScreenTown<EventsScreen>>(); }
    void cleanup() { town.reset(); }
    void emptyYearOffersTheFirstEvent();
    void refusedTimeStaysWithItsReason();
    void repeatsAnEvent();
    void takesParticipantsAndFeedback();
    void turnsTheMonthsByKeyboard();
    void aDayLeadsToItsEvent();
    void anEmptyDayTakesANewEvent();
    void comparesTheYears();
    void deletesWithUndo();
    void monthModelKeepsItsPromises();

private:
    Event add(const QString &title, QDate day, std::optional<int> participants = {})
    {
        Event event;
        event.title = title;
        event.day = day;
        event.participants = participants;
        return valueOf(town->workspace->events().add(event));
    }
    void turnTo(int page) const { town->screen->findChild<QTabWidget *>()->setCurrentIndex(page); }
    QList<Event> stored() const { return valueOf(town->workspace->events().all()); }
    QTableView *month() const { return town->view<QTableView>(u"Month"_s); }
    QTableView *list() const { return town->view<QTableView>(u"Events"_s); }
    QDate currentDay() const { return month()->currentIndex().data(MonthModel::DayRole).toDate(); }

    std::unique_ptr<ScreenTown<EventsScreen>> town;
};

void TestEventsScreen::emptyYearOffersTheFirstEvent()
{
    EventsScreen &screen = town->open();
    turnTo(1);
    QVERIFY(says(screen, u"who came"_s));
    QVERIFY(press(screen, u"Enter the first event"_s));
    QTRY_VERIFY(lineLabelled(screen, u"Title:"_s)->hasFocus());
    fillIn(lineLabelled(screen, u"Title:"_s), u"Language cafe"_s);
    QVERIFY(stored().isEmpty()); // it has no day yet
    fillIn(lineLabelled(screen, u"Day:"_s), u"3.3.2026"_s);
    QCOMPARE(stored().size(), 1);
    fillIn(lineLabelled(screen, u"Begins:"_s), u"16.30"_s);
    fillIn(lineLabelled(screen, u"Held by:"_s), u"VHS"_s);
    fillIn(lineLabelled(screen, u"District:"_s), u"Nord"_s);
    const Event event = stored().first();
    QCOMPARE(event.title, u"Language cafe"_s);
    QCOMPARE(event.day, QDate(2026, 3, 3));
    QCOMPARE(event.startsAt, std::optional(QTime(16, 30)));
    QCOMPARE(event.organisation, std::optional(town->organisation));
    QCOMPARE(event.district, std::optional(town->north));
    QCOMPARE(list()->currentIndex().data().toString(), event.title);
}

void TestEventsScreen::refusedTimeStaysWithItsReason()
{
    add(u"Cafe"_s, {2026, 3, 3});
    EventsScreen &screen = town->open();
    turnTo(1);
    fillIn(lineLabelled(screen, u"Begins:"_s), u"26:00"_s);
    QCOMPARE(lineLabelled(screen, u"Begins:"_s)->text(), u"26:00"_s);
    QVERIFY(says(screen, u"not a time"_s));
    QCOMPARE(stored().first().startsAt, std::nullopt);
}

void TestEventsScreen::repeatsAnEvent()
{
    add(u"Cafe"_s, {2026, 3, 3});
    EventsScreen &screen = town->open();
    turnTo(1);
    QVERIFY(press(screen, u"Repeat"_s));
    QVERIFY(says(screen, u"last day of the series"_s));
    for (QLineEdit *line : screen.findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"Until when it is repeated"_s)
            QTest::keyClicks(line, u"24.3.2026"_s);
    }
    QVERIFY(press(screen, u"Repeat"_s));
    QCOMPARE(stored().size(), 4);
    QTRY_COMPARE(list()->model()->rowCount(), 4);
    QVERIFY(says(screen, u"One of the series “Cafe”"_s));
    fillIn(lineLabelled(screen, u"Place:"_s), u"Library"_s);
    QVERIFY(press(screen, u"Apply to the later ones"_s));
    QCOMPARE(stored().last().place, u"Library"_s);
}

void TestEventsScreen::takesParticipantsAndFeedback()
{
    const Event event = add(u"Cafe"_s, {2026, 3, 3});
    EventsScreen &screen = town->open();
    turnTo(1);
    fillIn(lineLabelled(screen, u"Participants:"_s), u"0"_s);
    QCOMPARE(stored().first().participants, std::optional(0));
    auto *groups = town->view<QTableView>(u"Participants by group"_s);
    QVERIFY(typeIntoCell(*groups, groups->model()->index(0, 0), u"Women"_s));
    QVERIFY(typeIntoCell(*groups, groups->model()->index(0, 1), u"12"_s));
    QCOMPARE(valueOf(town->workspace->events().groupsOf(event.id)).first().participants, std::optional(12));
    auto *feedback = town->view<QTableView>(u"Feedback"_s);
    QVERIFY(typeIntoCell(*feedback, feedback->model()->index(0, 1), u"6"_s));
    QVERIFY(valueOf(town->workspace->events().feedback()).isEmpty());
    QVERIFY(says(screen, u"from 1"_s)); // the reason
    QVERIFY(typeIntoCell(*feedback, feedback->model()->index(0, 1), u"4"_s));
    QVERIFY(typeIntoCell(*feedback, feedback->model()->index(0, 2), u"3"_s));
    const auto said = valueOf(town->workspace->events().feedbackOn(event.id));
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().rating, std::optional(4));
    QCOMPARE(said.first().persons, 3);
    QVERIFY(!said.first().isPublished);
    QTRY_VERIFY(says(screen, u"Mean rating"_s));
}

void TestEventsScreen::turnsTheMonthsByKeyboard()
{
    EventsScreen &screen = town->open();
    month()->setFocus();
    const QDate day = currentDay();
    QVERIFY(day.isValid());
    QTest::keyClick(month(), Qt::Key_PageDown);
    QCOMPARE(currentDay().month(), day.addMonths(1).month());
    QTest::keyClick(month(), Qt::Key_PageUp);
    QTest::keyClick(month(), Qt::Key_PageUp);
    QCOMPARE(currentDay().month(), day.addMonths(-1).month());
    QVERIFY(press(screen, u"Today"_s));
    QCOMPARE(currentDay(), town->workspace->store().now().toLocalTime().date());
}

void TestEventsScreen::aDayLeadsToItsEvent()
{
    const QDate today = town->workspace->store().now().toLocalTime().date();
    add(u"Cafe"_s, today);
    EventsScreen &screen = town->open();
    screen.showYear(today.year());
    QVERIFY(press(screen, u"Today"_s));
    QCOMPARE(month()->currentIndex().data(MonthModel::LinesRole).toStringList(), QStringList{u"Cafe"_s});
    auto *day = town->view<QListWidget>(u"Events of the day"_s);
    QCOMPARE(day->count(), 1);
    month()->setFocus();
    QTest::keyClick(month(), Qt::Key_Return);
    QCOMPARE(screen.findChild<QTabWidget *>()->currentIndex(), 1);
    QCOMPARE(lineLabelled(screen, u"Title:"_s)->text(), u"Cafe"_s);
}

void TestEventsScreen::anEmptyDayTakesANewEvent()
{
    EventsScreen &screen = town->open();
    const QDate day = currentDay();
    QVERIFY(press(screen, u"Add event on this day"_s));
    QCOMPARE(lineLabelled(screen, u"Day:"_s)->text(), day.toString(u"dd.MM.yyyy"_s));
    fillIn(lineLabelled(screen, u"Title:"_s), u"Fete"_s);
    QCOMPARE(stored().first().day, day);
}

void TestEventsScreen::comparesTheYears()
{
    add(u"Fete"_s, {2025, 6, 1}, 100);
    add(u"Fete"_s, {2024, 6, 1});
    town->open();
    turnTo(2);
    const QAbstractItemModel *model = town->view<QTableView>(u"Events over the years"_s)->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), u"Held 2025"_s); // the newest first
    QCOMPARE(model->index(0, 1).data().toString(), u"1"_s);
    QVERIFY(model->index(0, 2).data().toString().startsWith(u"100"_s));
    QVERIFY(model->index(0, 5).data().toString().contains(u"not counted"_s));
}

void TestEventsScreen::deletesWithUndo()
{
    add(u"Cafe"_s, {2026, 3, 3});
    town->open();
    turnTo(1);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    QVERIFY(stored().isEmpty());
    VERIFY_RESULT(town->workspace->store().undo());
    QCOMPARE(stored().size(), 1);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
}

void TestEventsScreen::monthModelKeepsItsPromises()
{
    MonthModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    Event days;
    days.title = u"Week"_s;
    days.day = QDate(2026, 2, 27);
    days.lastDay = QDate(2026, 3, 2);
    model.showMonth({2026, 3, 15}, {days}, {2026, 3, 1});
    QCOMPARE(model.rowCount(), 6); // from 23 February to 5 April
    QCOMPARE(model.dayAt(model.index(0, 0)), QDate(2026, 2, 23));
    QCOMPARE(model.indexOf({2026, 3, 1}), model.index(0, 6));
    QVERIFY(!model.indexOf({2026, 4, 6}).isValid());
    QCOMPARE(model.eventsOn({2026, 3, 2}).size(), 1);
    QCOMPARE(model.eventsOn({2026, 3, 3}).size(), 0);
    QVERIFY(!model.index(0, 0).data(MonthModel::IsOfMonthRole).toBool());
    QVERIFY(model.index(0, 6).data(MonthModel::IsTodayRole).toBool());
    model.showMonth({2027, 2, 1}, {}, {2026, 3, 1});
    QCOMPARE(model.rowCount(), 4); // a February that is four whole weeks
}

QTEST_MAIN(TestEventsScreen)
#include "tst_eventsscreen.moc"
