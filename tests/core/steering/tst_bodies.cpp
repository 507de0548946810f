#include "tests/core/steering/steeringtown.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// Who meets, and who speaks for whom.
class TestBodies : public QObject {
    Q_OBJECT

private slots:
    void init() { town = std::make_unique<SteeringTown>(); }
    void cleanup() { town.reset(); }
    void standInTheOrderOfTheirKind();
    void refusesBodies_data();
    void refusesBodies();
    void hasOneRepresentativePerInstitution();
    void takesPeopleOfTheInstitutionOnly();
    void goesWithItsMembersButNotWithSessions();

private:
    std::unique_ptr<SteeringTown> town;
};

void TestBodies::standInTheOrderOfTheirKind()
{
    town->body(u"Rat"_s, Body::Kind::Council);
    town->body(u"Steuerungsgruppe"_s);
    town->body(u"Zweite Redaktion"_s, Body::Kind::Editorial);
    town->body(u"Ärzterunde"_s, Body::Kind::Editorial);
    QStringList names;
    for (const Body &body : valueOf(town->bodies.all()))
        names << body.name;
    QCOMPARE(names, QStringList({u"Ärzterunde"_s, u"Zweite Redaktion"_s, u"Steuerungsgruppe"_s, u"Rat"_s}));
}

void TestBodies::refusesBodies_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("sessions");
    QTest::addColumn<int>("quorum"); // -1: none
    QTest::addColumn<QString>("says");
    QTest::newRow("no name") << u"  "_s << 4 << -1 << u"name"_s;
    QTest::newRow("there already") << u"STEUERUNGSGRUPPE"_s << 4 << -1 << u"already"_s;
    QTest::newRow("too many sessions") << u"Rat"_s << 54 << -1 << u"0 to 53"_s;
    QTest::newRow("a quorum of nobody") << u"Rat"_s << 4 << 0 << u"at least"_s;
}

void TestBodies::refusesBodies()
{
    QFETCH(QString, name);
    QFETCH(int, sessions);
    QFETCH(int, quorum);
    QFETCH(QString, says);
    town->body(u"Steuerungsgruppe"_s);
    Body body;
    body.name = name;
    body.sessionsPerYear = sessions;
    body.quorum = quorum < 0 ? std::nullopt : std::optional(quorum);
    VERIFY_REFUSED(town->store(), says, town->bodies.add(body));
}

void TestBodies::hasOneRepresentativePerInstitution()
{
    const Body body = town->body(u"Steuerungsgruppe"_s);
    const Organisation school = town->organisation(u"VHS"_s);
    BodyMember first = town->member(body.id, school.id);
    BodyMember second = first;
    second.id = {};
    second.version = 0;
    second.since = QDate(2026, 7, 1);
    VERIFY_REFUSED(town->store(), u"one representative"_s, town->bodies.add(second));
    first.until = QDate(2026, 6, 30);
    VERIFY_STEP(town->store(), u"Member of a body changed"_s, town->bodies.update(first));
    VERIFY_RESULT(town->bodies.add(second));
    town->member(body.id, school.id, {}, BodyMember::Role::Deputy); // as many as they like
    const auto members = valueOf(town->bodies.membersOf(body.id));
    QCOMPARE(members.size(), 3);
    QCOMPARE(members.last().role, BodyMember::Role::Deputy);
    QVERIFY(members[0].isMemberOn(QDate(2026, 6, 30)) && !members[0].isMemberOn(QDate(2026, 7, 1)));
    second = members[1];
    second.until = QDate(2026, 1, 1);
    VERIFY_REFUSED(town->store(), u"before the first"_s, town->bodies.update(second));
}

void TestBodies::takesPeopleOfTheInstitutionOnly()
{
    const Body body = town->body(u"Steuerungsgruppe"_s);
    const Contact head = town->contact(town->organisation(u"VHS"_s).id, u"Leitung"_s);
    BodyMember member;
    member.body = body.id;
    member.organisation = town->organisation(u"Verein"_s).id;
    member.contact = head.id;
    VERIFY_REFUSED(town->store(), u"another institution"_s, town->bodies.add(member));
    member.organisation = head.organisation;
    VERIFY_RESULT(town->bodies.add(member));
}

void TestBodies::goesWithItsMembersButNotWithSessions()
{
    const Body body = town->body(u"Steuerungsgruppe"_s);
    town->member(body.id, town->organisation(u"VHS"_s).id);
    const Session session = town->session(body.id, QDate(2026, 12, 1));
    VERIFY_REFUSED(town->store(), u"session"_s, town->bodies.remove(body.id));
    VERIFY_RESULT(town->sessions.remove(session.id));
    VERIFY_STEP(town->store(), u"Body removed"_s, town->bodies.remove(body.id));
    QVERIFY(town->all<BodyMember>().isEmpty());
}

QTEST_GUILESS_MAIN(TestBodies)
#include "tst_bodies.moc"
