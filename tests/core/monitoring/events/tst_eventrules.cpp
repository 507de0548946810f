#include "core/monitoring/events/eventrules.h"
#include "tests/support/result.h"

using namespace inko;
using namespace Qt::StringLiterals;

using Rhythm = EventSeries::Rhythm;

/// When a series takes place, and what an event cannot say.
class TestEventRules : public QObject {
    Q_OBJECT

private slots:
    void findsTheDaysOfASeries_data();
    void findsTheDaysOfASeries();
    void endsAnEndlessSeries();
    void checksEvents_data();
    void checksEvents();
    void checksFeedback_data();
    void checksFeedback();
};

void TestEventRules::findsTheDaysOfASeries_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<Rhythm>("rhythm");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QString>("days");
    QTest::newRow("every Tuesday") << QDate(2026, 3, 3) << Rhythm::Weekly << QDate(2026, 3, 24)
                                   << u"03.03. 10.03. 17.03. 24.03."_s;
    QTest::newRow("the end between two") << QDate(2026, 3, 3) << Rhythm::Weekly << QDate(2026, 3, 23)
                                         << u"03.03. 10.03. 17.03."_s;
    QTest::newRow("every other") << QDate(2026, 12, 22) << Rhythm::EveryTwoWeeks << QDate(2027, 1, 20)
                                 << u"22.12. 05.01. 19.01."_s;
    QTest::newRow("the second Tuesday") << QDate(2026, 1, 13) << Rhythm::Monthly << QDate(2026, 4, 30)
                                        << u"13.01. 10.02. 10.03. 14.04."_s;
    QTest::newRow("the fifth Friday is the last one")
        << QDate(2026, 1, 30) << Rhythm::Monthly << QDate(2026, 5, 31) << u"30.01. 27.02. 27.03. 24.04. 29.05."_s;
    QTest::newRow("from the end of a month")
        << QDate(2026, 3, 31) << Rhythm::Monthly << QDate(2026, 6, 30) << u"31.03. 28.04. 26.05. 30.06."_s;
    QTest::newRow("over a leap day") << QDate(2028, 2, 22) << Rhythm::Weekly << QDate(2028, 3, 7)
                                     << u"22.02. 29.02. 07.03."_s;
    QTest::newRow("only the first") << QDate(2026, 3, 3) << Rhythm::Weekly << QDate(2026, 3, 3) << u"03.03."_s;
    QTest::newRow("an end before the first") << QDate(2026, 3, 3) << Rhythm::Weekly << QDate(2026, 3, 2) << QString();
}

void TestEventRules::findsTheDaysOfASeries()
{
    QFETCH(QDate, first);
    QFETCH(Rhythm, rhythm);
    QFETCH(QDate, end);
    QStringList days;
    for (const QDate day : eventrules::daysOf(first, rhythm, end)) {
        QCOMPARE(day.dayOfWeek(), first.dayOfWeek());
        days << day.toString(u"dd.MM."_s);
    }
    QTEST(days.join(u' '), "days");
}

void TestEventRules::endsAnEndlessSeries()
{
    QCOMPARE(eventrules::daysOf({2026, 1, 1}, Rhythm::Weekly, {9999, 12, 31}).size(), eventrules::mostDays);
    VERIFY_ERROR(eventrules::checkSeries({{}, 0, u"Café"_s, Rhythm::Weekly, {2026, 1, 1}, {2062, 1, 1}}),
                 Error::Code::Invalid);
    VERIFY_RESULT(eventrules::checkSeries({{}, 0, u"Café"_s, Rhythm::Weekly, {2026, 1, 1}, {2027, 1, 1}}));
}

void TestEventRules::checksEvents_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<QString>("says"); // empty: it is right
    const auto row = [](const char *name, auto change, const QString &says) {
        Event event;
        event.title = u"Fest"_s;
        event.day = QDate(2026, 5, 2);
        change(event);
        QTest::newRow(name) << event << says;
    };
    row("as little as there can be", [](Event &) {}, {});
    row(
        "no title", [](Event &event) { event.title = u"  "_s; }, u"title"_s);
    row(
        "no day", [](Event &event) { event.day = {}; }, u"day"_s);
    row(
        "ends before it begins", [](Event &event) { event.lastDay = QDate(2026, 5, 1); }, u"last day"_s);
    row("three days", [](Event &event) { event.lastDay = QDate(2026, 5, 4); }, {});
    row(
        "an end without a beginning", [](Event &event) { event.endsAt = QTime(18, 0); }, u"begins"_s);
    row(
        "no time at all",
        [](Event &event) {
            event.startsAt = QTime(18, 0);
            event.endsAt = QTime(18, 0);
        },
        u"ends before"_s);
    row("over midnight, on two days",
        [](Event &event) {
            event.startsAt = QTime(20, 0);
            event.endsAt = QTime(1, 0);
            event.lastDay = QDate(2026, 5, 3);
        },
        {});
    row("nobody came", [](Event &event) { event.participants = 0; }, {});
    row(
        "fewer than nobody", [](Event &event) { event.participants = -1; }, u"how many"_s);
}

void TestEventRules::checksEvents()
{
    QFETCH(Event, event);
    QFETCH(QString, says);
    const Result<> checked = eventrules::check(event);
    QCOMPARE(checked.has_value(), says.isEmpty());
    if (!checked)
        QVERIFY2(checked.error().message.contains(says), qPrintable(checked.error().message));
}

void TestEventRules::checksFeedback_data()
{
    QTest::addColumn<int>("rating"); // -1: none
    QTest::addColumn<int>("persons");
    QTest::addColumn<QString>("comment");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("rating") << 1 << 1 << QString() << true;
    QTest::newRow("the best") << 5 << 12 << QString() << true;
    QTest::newRow("comment") << -1 << 1 << u"Gern wieder"_s << true;
    QTest::newRow("nothing") << -1 << 1 << u" "_s << false;
    QTest::newRow("zero") << 0 << 1 << QString() << false;
    QTest::newRow("six") << 6 << 1 << QString() << false;
    QTest::newRow("said by nobody") << 3 << 0 << QString() << false;
}

void TestEventRules::checksFeedback()
{
    QFETCH(int, rating);
    QFETCH(int, persons);
    QFETCH(QString, comment);
    QFETCH(bool, isRight);
    EventFeedback said;
    said.rating = rating < 0 ? std::nullopt : std::optional(rating);
    said.persons = persons;
    said.comment = comment;
    QCOMPARE(eventrules::check(said).has_value(), isRight);
}

QTEST_GUILESS_MAIN(TestEventRules)
#include "tst_eventrules.moc"
