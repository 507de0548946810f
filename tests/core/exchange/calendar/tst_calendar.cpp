#include "core/exchange/calendar/towncalendar.h"
#include "core/steering/calendar/publicholidays.h"
#include "core/steering/calendar/schoolholidays.h"
#include "core/steering/calendar/sessiondates.h"
#include "core/workspace/workspace.h"
#include "tests/support/content.h"
#include "tests/support/storefile.h"

#include <libical/ical.h>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// Calendar files that other programs understand, and days on which one can meet.
class TestCalendar : public QObject {
    Q_OBJECT

private slots:
    void knowsTheHolidays_data();
    void knowsTheHolidays();
    void proposesDaysApart();
    void avoidsHolidays();
    void leavesOutWhatIsPlanned();
    void readsSchoolHolidays_data();
    void readsSchoolHolidays();
    void keepsSchoolHolidaysOnce();
    void writesTheTownsCalendar();
    void tellsEverybodyWhatIsPublic();
    void growsWithEachChange();
    void writesTextsSafely();

private:
    static QByteArray calendar(const QByteArray &events)
    {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + events + "END:VCALENDAR\r\n";
    }
};

void TestCalendar::knowsTheHolidays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("holiday");
    const auto row = [](int year, int month, int day, bool holiday) {
        QTest::addRow("%d-%02d-%02d", year, month, day) << QDate(year, month, day) << holiday;
    };
    row(2026, 1, 1, true);
    row(2026, 4, 3, true);  // Good Friday; Easter is 5 April
    row(2026, 4, 5, false); // Easter Sunday is none by North Rhine-Westphalia's law
    row(2026, 4, 6, true);
    row(2026, 5, 1, true);
    row(2026, 5, 14, true); // Ascension
    row(2026, 5, 25, true); // Whit Monday
    row(2026, 6, 4, true);  // Corpus Christi
    row(2026, 10, 3, true);
    row(2026, 10, 31, false); // Reformation Day: not here
    row(2026, 11, 1, true);
    row(2026, 12, 25, true);
    row(2026, 12, 26, true);
    row(2026, 12, 24, false);
    row(2024, 4, 1, true);  // Easter 31 March
    row(2038, 4, 26, true); // the latest Easter, 25 April
    row(2285, 3, 23, true); // the earliest, 22 March
}

void TestCalendar::knowsTheHolidays()
{
    QFETCH(QDate, day);
    QFETCH(bool, holiday);
    QCOMPARE(publicholidays::isHoliday(day), holiday);
}

void TestCalendar::proposesDaysApart()
{
    Body body;
    QVERIFY(sessiondates::propose(body, 2026, Qt::Thursday, {}, {}).isEmpty()); // it plans none
    body.sessionsPerYear = 4;
    const QList<QDate> days = sessiondates::propose(body, 2026, Qt::Thursday, {}, {});
    QCOMPARE(days.size(), 4);
    for (qsizetype place = 0; place < days.size(); ++place) {
        QCOMPARE(days[place].dayOfWeek(), static_cast<int>(Qt::Thursday));
        QCOMPARE(days[place].year(), 2026);
        if (place > 0)
            QVERIFY(days[place - 1].daysTo(days[place]) > 60);
    }
    body.sessionsPerYear = 53;
    for (int weekday = Qt::Monday; weekday <= Qt::Friday; ++weekday) {
        for (const QDate day : sessiondates::propose(body, 2026, weekday, {}, {}))
            QCOMPARE(day.year(), 2026);
    }
}

void TestCalendar::avoidsHolidays()
{
    Body body;
    body.sessionsPerYear = 1;
    const QDate usual = sessiondates::propose(body, 2026, Qt::Thursday, {}, {}).first();
    const SchoolHoliday summer{{}, 0, u"Sommerferien"_s, usual.addDays(-3), usual.addDays(3)};
    QCOMPARE(sessiondates::whyNot(usual, {summer}), u"Sommerferien"_s);
    const QDate other = sessiondates::propose(body, 2026, Qt::Thursday, {}, {summer}).first();
    QVERIFY(other != usual && qAbs(usual.daysTo(other)) == 7);
    QVERIFY(!sessiondates::whyNot(QDate(2026, 5, 14), {}).isEmpty());
    QVERIFY(!sessiondates::whyNot(QDate(2026, 5, 16), {}).isEmpty()); // a Saturday
    QVERIFY(sessiondates::whyNot(QDate(2026, 5, 13), {}).isEmpty());
}

void TestCalendar::leavesOutWhatIsPlanned()
{
    Body body;
    body.sessionsPerYear = 4;
    const QList<QDate> days = sessiondates::propose(body, 2026, Qt::Thursday, {QDate(2026, 2, 20)}, {});
    QCOMPARE(days.size(), 3);
    QVERIFY(days.first() > QDate(2026, 3, 31));
}

void TestCalendar::readsSchoolHolidays_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("read"); // empty: refused
    QTest::newRow("days") << calendar(
                                 "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261017\r\nDTEND;VALUE=DATE:20261101\r\n"
                                 "SUMMARY:Herbstferien\r\nEND:VEVENT\r\n")
                          << u"Herbstferien 2026-10-17 2026-10-31"_s;
    QTest::newRow("a single day") << calendar(
                                         "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20260526\r\nSUMMARY:Pfingsten\r\n"
                                         "END:VEVENT\r\n")
                                  << u"Pfingsten 2026-05-26 2026-05-26"_s;
    QTest::newRow("line ends of Unix, umlauts")
        << QByteArray("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260330\nDTEND;VALUE=DATE:20260412\n"
                      "SUMMARY:Osterferien Köln\nEND:VEVENT\nEND:VCALENDAR\n")
        << u"Osterferien Köln 2026-03-30 2026-04-11"_s;
    QTest::newRow("no events") << calendar({}) << QString();
    QTest::newRow("no name") << calendar("BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260526\r\nEND:VEVENT\r\n") << QString();
    QTest::newRow("ends before it begins") << calendar("BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260526\r\nDTEND;VALUE="
                                                       "DATE:20260501\r\nSUMMARY:x\r\nEND:VEVENT\r\n")
                                           << QString();
    QTest::newRow("no calendar") << QByteArray("Name;Von;Bis\n") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("cut off") << QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DA") << QString();
    QTest::newRow("zeros") << QByteArray("BEGIN:VCALENDAR\r\n") + QByteArray(1000, '\0') << QString();
}

void TestCalendar::readsSchoolHolidays()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, read);
    const auto holidays = icalendar::readHolidays(file);
    if (read.isEmpty()) {
        VERIFY_ERROR(holidays, Error::Code::Foreign);
        return;
    }
    VERIFY_RESULT(holidays);
    const SchoolHoliday one = holidays->first();
    QCOMPARE(u"%1 %2 %3"_s.arg(one.name, one.firstDay.toString(Qt::ISODate), one.lastDay.toString(Qt::ISODate)), read);
}

void TestCalendar::keepsSchoolHolidaysOnce()
{
    const StoreFile file;
    const auto store = file.open();
    SchoolHolidays holidays(*store);
    const SchoolHoliday autumn{{}, 0, u"Herbstferien"_s, QDate(2026, 10, 17), QDate(2026, 10, 31)};
    VERIFY_STEP(*store, u"School holidays read in"_s, holidays.addAll({autumn, autumn}));
    QCOMPARE(valueOf(holidays.addAll({autumn})), 0);
    QCOMPARE(valueOf(holidays.all()).size(), 1);
    VERIFY_REFUSED(*store, u"name"_s, holidays.addAll({SchoolHoliday{}}));
}

void TestCalendar::writesTheTownsCalendar()
{
    CalendarEntry timed;
    timed.uid = u"session-1@x.inko"_s;
    timed.sequence = 3;
    timed.title = u"Steuerungsgruppe"_s;
    timed.day = QDate(2026, 3, 12);
    timed.startsAt = QTime(16, 0);
    timed.endsAt = QTime(18, 0);
    CalendarEntry days;
    days.uid = u"event-2@x.inko"_s;
    days.title = u"Woche"_s;
    days.day = QDate(2026, 9, 21);
    days.lastDay = QDate(2026, 9, 27);
    days.isCancelled = true;
    const QByteArray text = icalendar::write(u"INKO"_s, {timed, days}, StoreFile::noon());
    for (const QByteArray &line :
         {QByteArray("BEGIN:VTIMEZONE"), QByteArray("TZID:Europe/Berlin"),
          QByteArray("DTSTART;TZID=Europe/Berlin:20260312T160000"),
          QByteArray("DTEND;TZID=Europe/Berlin:20260312T180000"), QByteArray("UID:session-1@x.inko"),
          QByteArray("SEQUENCE:3"), QByteArray("DTSTAMP:20261122T120000Z"), QByteArray("DTSTART;VALUE=DATE:20260921"),
          QByteArray("DTEND;VALUE=DATE:20260928"), QByteArray("STATUS:CANCELLED"), QByteArray("STATUS:CONFIRMED")})
        QVERIFY2(text.contains(line + "\r\n"), line + " is not in\n" + text);
    QCOMPARE(text.count("BEGIN:VEVENT"), 2);
    // A method (RFC 5546) would ask for an organiser in each entry; a file to be read in needs none.
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(
        icalparser_parse_string(text.constData()), &icalcomponent_free);
    QVERIFY(icalrestriction_check(calendar.get()));
    QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
}

void TestCalendar::tellsEverybodyWhatIsPublic()
{
    const StoreFile file;
    Workspace workspace(file.open());
    const auto session = [&](const QString &name, bool isPublic) {
        Body body;
        body.name = name;
        body.publishesMinutes = isPublic;
        Session made;
        made.body = valueOf(workspace.bodies().add(body)).id;
        made.day = QDate(2026, 3, 12);
        made.note = u"Geheime Bemerkung"_s;
        return valueOf(workspace.sessions().add(made));
    };
    session(u"Öffentliche Runde"_s, true);
    session(u"Interne Runde"_s, false);
    Event event;
    event.title = u"Internes Fest"_s;
    event.day = QDate(2026, 3, 13);
    event.visibility = Event::Visibility::Internal;
    valueOf(workspace.events().add(event));
    const QByteArray all = valueOf(towncalendar::write(workspace, towncalendar::Readers::Internal));
    QCOMPARE(all.count("BEGIN:VEVENT"), 3);
    const QByteArray open = valueOf(towncalendar::write(workspace, towncalendar::Readers::Everybody));
    QCOMPARE(open.count("BEGIN:VEVENT"), 1);
    QVERIFY(open.contains(QString(u"Öffentliche Runde"_s).toUtf8()));
    QVERIFY(!all.contains("Geheime"));
}

void TestCalendar::growsWithEachChange()
{
    const StoreFile file;
    Workspace workspace(file.open());
    Body body;
    body.name = u"Runde"_s;
    Session session;
    session.body = valueOf(workspace.bodies().add(body)).id;
    session.day = QDate(2026, 12, 3);
    session = valueOf(workspace.sessions().add(session));
    const auto entry = [&] {
        return valueOf(towncalendar::entries(workspace, towncalendar::Readers::Internal)).first();
    };
    const CalendarEntry before = entry();
    session.isCancelled = true;
    VERIFY_RESULT(workspace.sessions().update(session));
    QCOMPARE(entry().uid, before.uid);
    QVERIFY(entry().isCancelled && entry().sequence > before.sequence);
    const int cancelled = entry().sequence;
    VERIFY_RESULT(workspace.store().undo()); // is a change, too
    QVERIFY(!entry().isCancelled && entry().sequence > cancelled);
    QCOMPARE(valueOf(towncalendar::write(workspace, session.id)).count("BEGIN:VEVENT"), 1);
}

void TestCalendar::writesTextsSafely()
{
    CalendarEntry entry;
    entry.uid = u"1@x.inko"_s;
    entry.day = QDate(2026, 3, 12);
    entry.title = u"Eins; zwei, drei\r\nSTATUS:FAKE\\ "_s + QString(200, u'ä');
    const QByteArray text = icalendar::write(u"A"_s, {entry}, StoreFile::noon());
    QVERIFY(!text.contains("\nSTATUS:FAKE"));
    for (const QByteArray &line : text.split('\n'))
        QVERIFY2(line.size() <= 76, line); // 75 octets and the carriage return
}

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
