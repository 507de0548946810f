#include "tests/core/steering/steeringtown.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

using State = Session::State;

/// From the plan to minutes that nobody changes any more.
class TestSessions : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { town.reset(); }
    void refusesSessions_data();
    void refusesSessions();
    void saysSinceWhen();
    void keepsApprovedMinutes();
    void ordersItsAgenda();
    void refusesItems();
    void expectsItsMembers();
    void countsInstitutionsOnce();
    void isRemovedUntilItWasHeld();
    void letsATopicWaitAgain();
    void keepsPapersWithTheirItem();
    void marksWhoWasExpected();
    void countsPersonsFromZero();

private:
    std::unique_ptr<SteeringTown> town;
    Body body;
    const QDate past = QDate(2026, 3, 12);
};

void TestSessions::init()
{
    town = std::make_unique<SteeringTown>();
    body = town->body(u"Steuerungsgruppe"_s);
}

void TestSessions::refusesSessions_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("begins");
    QTest::addColumn<QTime>("ends");
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("cancelled");
    QTest::addColumn<QString>("says");
    QTest::newRow("no day") << QDate() << QTime() << QTime() << State::Planned << false << u"day"_s;
    QTest::newRow("ends without a beginning")
        << past << QTime() << QTime(18, 0) << State::Planned << false << u"begins"_s;
    QTest::newRow("ends before it begins")
        << past << QTime(18, 0) << QTime(16, 0) << State::Planned << false << u"ends"_s;
    QTest::newRow("held tomorrow") << QDate(2026, 11, 23) << QTime() << QTime() << State::Held << false << u"to come"_s;
    QTest::newRow("held and called off") << past << QTime() << QTime() << State::Held << true << u"called off"_s;
}

void TestSessions::refusesSessions()
{
    QFETCH(QDate, day);
    QFETCH(QTime, begins);
    QFETCH(QTime, ends);
    QFETCH(State, state);
    QFETCH(bool, cancelled);
    QFETCH(QString, says);
    Session session;
    session.body = body.id;
    session.day = day;
    session.startsAt = begins.isValid() ? std::optional(begins) : std::nullopt;
    session.endsAt = ends.isValid() ? std::optional(ends) : std::nullopt;
    session.state = state;
    session.isCancelled = cancelled;
    VERIFY_REFUSED(town->store(), says, town->sessions.add(session));
}

void TestSessions::saysSinceWhen()
{
    const QDate today(2026, 11, 22);
    QCOMPARE(town->session(body.id, QDate(2026, 12, 3), State::Invited).invitedOn, today);
    QCOMPARE(town->session(body.id, past, State::Invited).invitedOn, past); // never after the session
    Session held = town->session(body.id, past, State::Held);
    QVERIFY(!held.approvedOn);
    held.state = State::Approved;
    VERIFY_STEP(town->store(), u"Session changed"_s, town->sessions.update(held));
    QCOMPARE(town->stored(held.id).approvedOn, today);
    held.invitedOn = past.addDays(1);
    VERIFY_REFUSED(town->store(), u"invitation"_s, town->sessions.update(held));
}

void TestSessions::keepsApprovedMinutes()
{
    Session session = town->session(body.id, past, State::Drafted);
    AgendaItem item = town->item(session.id, u"Sprachförderung"_s);
    const Attendance guest =
        valueOf(town->sessions.add(Attendance{{}, 0, session.id, {}, {}, u"Gast"_s, Attendance::Presence::Guest}));
    VERIFY_REFUSED(town->store(), u"not approved"_s,
                   town->sessions.add(Amendment{{}, 0, session.id, {}, {}, {}, u"x"_s}));
    session.state = State::Approved;
    VERIFY_RESULT(town->sessions.update(session));

    item.minutes = u"doch anders"_s;
    VERIFY_REFUSED(town->store(), u"approved"_s, town->sessions.update(item));
    VERIFY_REFUSED(town->store(), u"approved"_s, town->sessions.remove(item.id));
    VERIFY_REFUSED(town->store(), u"approved"_s, town->sessions.move(item.id, 0));
    VERIFY_REFUSED(town->store(), u"approved"_s, town->sessions.remove(guest.id));
    AgendaItem another = item;
    another.id = {};
    VERIFY_REFUSED(town->store(), u"approved"_s, town->sessions.add(another));
    session = town->stored(session.id);
    Session moved = session;
    moved.day = past.addDays(1);
    VERIFY_REFUSED(town->store(), u"when and where"_s, town->sessions.update(moved));
    moved = session;
    moved.state = State::Drafted;
    VERIFY_REFUSED(town->store(), u"stay so"_s, town->sessions.update(moved));

    Amendment amendment{{}, 0, session.id, item.id, {}, AgendaItem::Visibility::Public, u"Es waren 12."_s};
    VERIFY_STEP(town->store(), u"Minutes amended"_s, town->sessions.add(amendment));
    QCOMPARE(valueOf(town->sessions.amendmentsOf(session.id)).first().addedOn, QDate(2026, 11, 22));
    session.state = State::Published; // goes on
    VERIFY_RESULT(town->sessions.update(session));
}

void TestSessions::ordersItsAgenda()
{
    const Session session = town->session(body.id, past);
    const Session other = town->session(body.id, past.addDays(1));
    town->item(session.id, u"A"_s);
    town->item(other.id, u"X"_s);
    const AgendaItem b = town->item(session.id, u"B"_s);
    town->item(session.id, u"C"_s);
    VERIFY_STEP(town->store(), u"Agenda item moved"_s, town->sessions.move(b.id, 2));
    AgendaItem changed = town->stored(b.id);
    changed.position = 0; // an edit does not move it
    changed.title = u"B2"_s;
    VERIFY_RESULT(town->sessions.update(changed));
    QStringList titles;
    for (const AgendaItem &item : valueOf(town->sessions.itemsOf(session.id)))
        titles << item.title;
    QCOMPARE(titles.join(u' '), u"A C B2"_s);
}

void TestSessions::refusesItems()
{
    const Session session = town->session(body.id, past);
    AgendaItem item;
    item.session = session.id;
    VERIFY_REFUSED(town->store(), u"title"_s, town->sessions.add(item));
    item.title = u"Bericht"_s;
    item.duration = 0;
    VERIFY_REFUSED(town->store(), u"minutes"_s, town->sessions.add(item));
    item.duration = 20;
    item.abstentions = -1;
    VERIFY_REFUSED(town->store(), u"voted"_s, town->sessions.add(item));
}

void TestSessions::expectsItsMembers()
{
    const Organisation school = town->organisation(u"VHS"_s);
    const Contact head = town->contact(school.id, u"Leitung"_s);
    town->member(body.id, school.id, head.id);
    town->member(body.id, town->organisation(u"Verein"_s).id);
    BodyMember former = town->member(body.id, town->organisation(u"Früher"_s).id);
    former.until = past.addDays(-1);
    VERIFY_RESULT(town->bodies.update(former));
    const Session session = town->session(body.id, past);
    VERIFY_STEP(town->store(), u"Members expected"_s, town->sessions.expectMembers(session.id));
    const auto there = valueOf(town->sessions.attendanceOf(session.id));
    QCOMPARE(there.size(), 2);
    QCOMPARE(there[0].name, u"Leitung"_s);
    QCOMPARE(there[1].name, QString());
    QCOMPARE(valueOf(town->sessions.expectMembers(session.id)), 0);
    Attendance again = there[0];
    again.id = {};
    again.version = 0;
    VERIFY_REFUSED(town->store(), u"already"_s, town->sessions.add(again));
    VERIFY_REFUSED(town->store(), u"name"_s, town->sessions.add(Attendance{{}, 0, session.id, {}, {}, {}, {}}));
}

void TestSessions::countsInstitutionsOnce()
{
    using Presence = Attendance::Presence;
    const auto there = [](qint64 organisation, Presence presence) {
        Attendance one;
        if (organisation > 0)
            one.organisation = Id<Organisation>{organisation};
        one.presence = presence;
        return one;
    };
    QCOMPARE(votingInstitutions({}), 0);
    QCOMPARE(votingInstitutions({there(1, Presence::Present), there(1, Presence::Present), there(2, Presence::Present),
                                 there(3, Presence::Guest), there(4, Presence::Excused), there(0, Presence::Present)}),
             2);
}

void TestSessions::isRemovedUntilItWasHeld()
{
    Session session = town->session(body.id, past);
    town->item(session.id, u"A"_s);
    town->member(body.id, town->organisation(u"VHS"_s).id);
    valueOf(town->sessions.expectMembers(session.id));
    VERIFY_STEP(town->store(), u"Session removed"_s, town->sessions.remove(session.id));
    QVERIFY(town->all<AgendaItem>().isEmpty() && town->all<Attendance>().isEmpty());
    session = town->session(body.id, past, State::Held);
    VERIFY_REFUSED(town->store(), u"held"_s, town->sessions.remove(session.id));
}

void TestSessions::letsATopicWaitAgain()
{
    const Session session = town->session(body.id, past);
    const AgendaItem item = town->item(session.id, u"A"_s);
    Topic topic;
    topic.title = u"Lücke"_s;
    topic.agendaItem = item.id;
    topic = valueOf(town->matters.add(topic));
    VERIFY_STEP(town->store(), u"Agenda item removed"_s, town->sessions.remove(item.id));
    QVERIFY(!town->stored(topic.id).agendaItem);

    const AgendaItem asking = town->item(session.id, u"B"_s);
    Task task = town->task(u"Nachfragen"_s);
    task.agendaItem = asking.id;
    VERIFY_RESULT(town->matters.update(task));
    VERIFY_REFUSED(town->store(), u"come from"_s, town->sessions.remove(asking.id));
}

void TestSessions::keepsPapersWithTheirItem()
{
    Session session = town->session(body.id, past, State::Held);
    const AgendaItem item = town->item(session.id, u"Sprachförderung"_s);
    const AgendaItem other = town->item(session.id, u"Wohnen"_s);
    AgendaPaper paper;
    paper.agendaItem = item.id;
    VERIFY_REFUSED(town->store(), u"called"_s, town->sessions.add(paper));
    paper.title = u" Vorlage  118 "_s;
    paper = valueOf(town->sessions.add(paper));
    QCOMPARE(paper.title, u"Vorlage 118"_s);
    AgendaPaper second = paper;
    second.id = {};
    second.version = 0;
    second.agendaItem = other.id;
    second = valueOf(town->sessions.add(second));
    QCOMPARE(valueOf(town->sessions.papersOf(session.id)).size(), 2);
    VERIFY_STEP(town->store(), u"Agenda item removed"_s, town->sessions.remove(other.id));
    QCOMPARE(valueOf(town->sessions.papersOf(session.id)), QList{paper});
    session = town->stored(session.id);
    session.state = State::Approved;
    VERIFY_RESULT(town->sessions.update(session));
    paper.title = u"Andere"_s;
    VERIFY_REFUSED(town->store(), u"approved"_s, town->sessions.update(paper));
    VERIFY_REFUSED(town->store(), u"approved"_s, town->sessions.remove(paper.id));
}

void TestSessions::marksWhoWasExpected()
{
    using Presence = Attendance::Presence;
    const Session session = town->session(body.id, past);
    int number = 0;
    for (const Presence presence : {Presence::Expected, Presence::Excused, Presence::Expected})
        valueOf(
            town->sessions.add(Attendance{{},
                                          0,
                                          session.id,
                                          town->organisation(Sessions::nameOf(presence) + QString::number(number++)).id,
                                          {},
                                          {},
                                          presence}));
    VERIFY_STEP(town->store(), u"Those expected are present"_s, town->sessions.markExpectedPresent(session.id));
    QList<Presence> presences;
    for (const Attendance &one : valueOf(town->sessions.attendanceOf(session.id)))
        presences << one.presence;
    QCOMPARE(presences, (QList{Presence::Present, Presence::Excused, Presence::Present}));
}

void TestSessions::countsPersonsFromZero()
{
    Session session = town->session(body.id, past, State::Held);
    session.presentCount = 0;
    VERIFY_RESULT(town->sessions.update(session));
    session = town->stored(session.id);
    session.registeredCount = -1;
    VERIFY_REFUSED(town->store(), u"how many persons"_s, town->sessions.update(session));
}

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
