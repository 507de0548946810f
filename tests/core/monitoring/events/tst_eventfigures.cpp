#include "core/monitoring/events/eventfigures.h"
#include "tests/support/result.h"

using namespace inko;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 20);

Event eventOn(qint64 id, const QString &title, QDate day, std::optional<int> participants, qint64 series = 0)
{
    Event made;
    made.id = {id};
    made.title = title;
    made.day = day;
    made.participants = participants;
    if (series)
        made.series = Id<EventSeries>{series};
    return made;
}

EventFeedback rating(qint64 of, int rating, int persons)
{
    EventFeedback said;
    said.event = {of};
    said.rating = rating;
    said.persons = persons;
    return said;
}

QString words(const EventsOfName &one)
{
    QStringList years;
    for (const auto &[year, figures] : one.years)
        years << u"%1: %2 held, %3 came, %4 unknown, %5 off"_s.arg(year)
                     .arg(figures.held)
                     .arg(figures.participants)
                     .arg(figures.unknown)
                     .arg(figures.cancelled);
    return one.title + u" – "_s + years.join(u"; "_s);
}

} // namespace

/// Who came, compared across events and years.
class TestEventFigures : public QObject {
    Q_OBJECT

private slots:
    void comparesByName();
    void whatIsToComeCountsNowhere();
    void unknownIsNotZero();
    void weighsRatingsByPersons();
};

void TestEventFigures::comparesByName()
{
    Event off = eventOn(4, u"Sprachcafé"_s, {2026, 3, 17}, {}, 1);
    off.isCancelled = true;
    const QList<Event> events{eventOn(1, u"Sprachcafé im Park"_s, {2025, 3, 4}, 10, 1),
                              eventOn(2, u"Sprachcafé"_s, {2026, 3, 3}, 12, 1),
                              eventOn(3, u"Sprachcafé"_s, {2026, 3, 10}, {}, 1),
                              off,
                              eventOn(5, u"Ämtertag"_s, {2025, 5, 1}, 0),
                              eventOn(6, u"ämtertag"_s, {2026, 5, 1}, 80),
                              eventOn(7, u"Zukunft"_s, {2026, 12, 1}, {})};
    EventSeries series;
    series.id = {1};
    series.title = u"Sprachcafé"_s;
    const auto compared = comparedByName(events, {series}, {}, today);
    QCOMPARE(compared.size(), size_t(2));
    QCOMPARE(words(compared[0]),
             u"Ämtertag – 2025: 1 held, 0 came, 0 unknown, 0 off; 2026: 1 held, 80 came, 0 unknown, 0 off"_s);
    QCOMPARE(words(compared[1]),
             u"Sprachcafé – 2025: 1 held, 10 came, 0 unknown, 0 off; 2026: 2 held, 12 came, 1 unknown, 1 off"_s);
}

void TestEventFigures::whatIsToComeCountsNowhere()
{
    Event off = eventOn(3, u"C"_s, today.addDays(2), {});
    off.isCancelled = true;
    const QList<Event> events{eventOn(1, u"A"_s, today, 5), eventOn(2, u"B"_s, today.addDays(1), 7), off};
    const EventFigures sum = figuresOf(2026, events, {}, today);
    QCOMPARE(sum.held, 1);
    QCOMPARE(sum.participants, 5);
    QCOMPARE(sum.cancelled, 0);
}

void TestEventFigures::unknownIsNotZero()
{
    const EventFigures none = figuresOf(2026, {eventOn(1, u"A"_s, today, {})}, {}, today);
    QCOMPARE(none.perEvent(), std::nullopt);
    QCOMPARE(none.unknown, 1);
    const EventFigures empty = figuresOf(2026, {eventOn(1, u"A"_s, today, 0)}, {}, today);
    QCOMPARE(empty.perEvent(), std::optional(0.0));
    const EventFigures half = figuresOf(
        2026, {eventOn(1, u"A"_s, today, 9), eventOn(2, u"B"_s, today, {}), eventOn(3, u"C"_s, today, 4)}, {}, today);
    QCOMPARE(half.perEvent(), std::optional(6.5));
}

void TestEventFigures::weighsRatingsByPersons()
{
    const QList<Event> events{eventOn(1, u"A"_s, today, 5)};
    EventFeedback comment;
    comment.event = {1};
    comment.comment = u"schön"_s;
    const EventFigures sum =
        figuresOf(2026, events, {rating(1, 5, 3), rating(1, 2, 1), comment, rating(9, 1, 7)}, today);
    QCOMPARE(sum.ratings, 4);
    QCOMPARE(sum.meanRating(), std::optional(17.0 / 4));
    QCOMPARE(figuresOf(2026, events, {}, today).meanRating(), std::nullopt);
}

QTEST_GUILESS_MAIN(TestEventFigures)
#include "tst_eventfigures.moc"
