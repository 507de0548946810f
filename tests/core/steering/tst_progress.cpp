#include "core/grid/gridentries.h"
#include "core/steering/agenda/agendaproposals.h"
#include "core/steering/progress/progressintogrid.h"
#include "tests/core/steering/steeringtown.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

using Standing = ProgressReport::Standing;
using State = ProgressRequest::State;

/// Asking how projects are going, what comes back, and what that changes in the grid.
class TestProgress : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void asksTheMembersOfABody();
    void asksWhoeverHasProjects();
    void asksAboutWhatHasNotEnded();
    void asksOneMore();
    void refusesRounds_data();
    void refusesRounds();
    void isAnsweredOnceSomethingIsSaid();
    void keepsHowTheAnswerCame();
    void staysWhatItIs();
    void refusesAnswers();
    void marksWhoWasAsked();
    void goesOnlyWhileNobodyAnswered();
    void changesTheGrid_data();
    void changesTheGrid();
    void bringsNewProjects();
    void changesTheGridOnce();
    void leavesOutForGood();
    void comesIntoTheAgenda();
    void isTalkedAboutOnce();

private:
    ProgressRound openFor(std::optional<Id<Body>> whose, QDate day = {2026, 11, 2})
    {
        ProgressRound opened;
        opened.title = u"Fortschritt %1"_s.arg(day.toString(Qt::ISODate));
        opened.body = whose;
        opened.askedOn = day;
        return valueOf(rounds->open(opened));
    }
    ProgressReport reportOn(const QString &title) const
    {
        for (const ProgressReport &report : valueOf(rounds->reportsIn(round.id))) {
            if (report.title == title)
                return report;
        }
        return {};
    }
    void say(ProgressReport report) { VERIFY_RESULT(rounds->update(report)); }
    ProgressRequest requestOf(Id<Organisation> organisation) const
    {
        for (const ProgressRequest &request : valueOf(rounds->requestsOf(round.id))) {
            if (request.organisation == organisation)
                return request;
        }
        return {};
    }

    std::unique_ptr<SteeringTown> town;
    std::unique_ptr<ProgressRounds> rounds;
    std::unique_ptr<ProgressIntoGrid> intoGrid;
    Body body;
    Organisation school;
    Organisation office;
    Contact head;
    SurveyRound grid;
    GridEntry course;
    ProgressRound round;
};

void TestProgress::init()
{
    cleanup();
    town = std::make_unique<SteeringTown>();
    rounds = std::make_unique<ProgressRounds>(town->store());
    intoGrid = std::make_unique<ProgressIntoGrid>(town->store());
    body = town->body(u"Steuerungsgruppe"_s);
    school = town->organisation(u"VHS"_s);
    office = town->organisation(u"Jugendamt"_s);
    head = town->contact(school.id, u"Leitung"_s);
    town->member(body.id, school.id, head.id);
    town->round(2025);
    grid = town->round(2026);
    course = town->entry(grid.id, school.id, u"Sprachkurs"_s);
    town->entry(grid.id, office.id, u"Streetwork"_s);
    round = openFor(body.id);
}

void TestProgress::cleanup()
{
    intoGrid.reset();
    rounds.reset();
    town.reset();
}

void TestProgress::asksTheMembersOfABody()
{
    const QList<ProgressRequest> requests = valueOf(rounds->requestsOf(round.id));
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests[0].organisation, school.id);
    QCOMPARE(requests[0].contact, std::optional(head.id));
    QCOMPARE(requests[0].state, State::NotAsked);
}

void TestProgress::asksWhoeverHasProjects()
{
    const ProgressRound all = openFor({}, {2026, 11, 3});
    QList<Id<Organisation>> asked;
    for (const ProgressRequest &request : valueOf(rounds->requestsOf(all.id)))
        asked << request.organisation;
    QCOMPARE(asked, (QList{school.id, office.id}));
}

void TestProgress::asksAboutWhatHasNotEnded()
{
    GridEntry ended = town->entry(grid.id, school.id, u"Näher am PC"_s);
    ended.status = GridEntry::Status::Ended;
    VERIFY_RESULT(GridEntries(town->store()).updateAll(u"Ended"_s, {ended}));
    const ProgressRound again = openFor(body.id, {2026, 11, 4});
    const QList<ProgressReport> reports = valueOf(rounds->reportsIn(again.id));
    QCOMPARE(reports.size(), 1);
    QCOMPARE(reports[0].title, u"Sprachkurs"_s);
    QCOMPARE(reports[0].activity, std::optional(course.activity));
    QVERIFY(!reports[0].saysSomething());
}

void TestProgress::asksOneMore()
{
    const ProgressRequest added = valueOf(rounds->ask(round.id, office.id));
    QCOMPARE(valueOf(rounds->reportsOf(added.id)).size(), 1);
    QCOMPARE(rounds->ask(round.id, office.id).error().code, Error::Code::Invalid);
}

void TestProgress::refusesRounds_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QDate>("askedOn");
    QTest::addColumn<QDate>("answersBy");
    QTest::addRow("no title") << u" "_s << QDate(2026, 11, 2) << QDate();
    QTest::addRow("no day") << u"Herbst"_s << QDate() << QDate();
    QTest::addRow("due before it begins") << u"Herbst"_s << QDate(2026, 11, 2) << QDate(2026, 11, 1);
    QTest::addRow("a title that is there") << u"Fortschritt 2026-11-02"_s << QDate(2026, 11, 2) << QDate();
}

void TestProgress::refusesRounds()
{
    QFETCH(QString, title);
    QFETCH(QDate, askedOn);
    QFETCH(QDate, answersBy);
    ProgressRound refused;
    refused.title = title;
    refused.askedOn = askedOn;
    if (answersBy.isValid())
        refused.answersBy = answersBy;
    const auto opened = rounds->open(refused);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Invalid);
    QCOMPARE(valueOf(rounds->all()).size(), 1);
}

void TestProgress::isAnsweredOnceSomethingIsSaid()
{
    ProgressReport report = reportOn(u"Sprachkurs"_s);
    report.standing = Standing::OnTrack;
    report.text = u"  läuft gut "_s;
    say(report);
    QCOMPARE(reportOn(u"Sprachkurs"_s).text, u"läuft gut"_s);
    const ProgressRequest request = requestOf(school.id);
    QCOMPARE(request.state, State::Answered);
    QCOMPARE(request.channel, std::optional(Return::Channel::Telephone));
    QCOMPARE(request.answeredOn, std::optional(QDate(2026, 11, 22)));
}

void TestProgress::keepsHowTheAnswerCame()
{
    ProgressRequest request = requestOf(school.id);
    request.channel = Return::Channel::Written;
    request.callAgainOn = QDate(2026, 11, 30);
    VERIFY_RESULT(rounds->update(request));
    ProgressReport report = reportOn(u"Sprachkurs"_s);
    report.needs = u"Ein Raum"_s;
    say(report);
    QCOMPARE(requestOf(school.id).channel, std::optional(Return::Channel::Written));
    QCOMPARE(requestOf(school.id).callAgainOn, std::nullopt);
}

void TestProgress::staysWhatItIs()
{
    ProgressRequest request = requestOf(school.id);
    request.state = State::Declined;
    VERIFY_RESULT(rounds->update(request));
    ProgressReport report = reportOn(u"Sprachkurs"_s);
    report.text = u"Aus der Zeitung"_s;
    say(report);
    QCOMPARE(requestOf(school.id).state, State::Declined);
}

void TestProgress::refusesAnswers()
{
    ProgressRequest request = requestOf(school.id);
    request.state = State::Answered;
    QCOMPARE(rounds->update(request).error().code, Error::Code::Invalid); // how?
    request.channel = Return::Channel::Questionnaire;
    request.answeredOn = QDate(2026, 11, 23);
    QCOMPARE(rounds->update(request).error().code, Error::Code::Invalid); // tomorrow
    ProgressReport report = reportOn(u"Sprachkurs"_s);
    report.id = {};
    QCOMPARE(rounds->add(report).error().code, Error::Code::Invalid); // asked about already
    report.title = u" "_s;
    QCOMPARE(rounds->add(report).error().code, Error::Code::Invalid);
    report.title = u"Neues"_s;
    report.participants = -1;
    QCOMPARE(rounds->add(report).error().code, Error::Code::Invalid);
}

void TestProgress::marksWhoWasAsked()
{
    const ProgressRequest other = valueOf(rounds->ask(round.id, office.id));
    ProgressRequest declined = other;
    declined.state = State::Declined;
    VERIFY_RESULT(rounds->update(declined));
    const int before = stepsMade(town->store());
    VERIFY_RESULT(rounds->markAsked({requestOf(school.id).id, other.id}));
    QCOMPARE(requestOf(school.id).state, State::Asked);
    QCOMPARE(requestOf(office.id).state, State::Declined);
    QCOMPARE(stepsMade(town->store()), before + 1);
}

void TestProgress::goesOnlyWhileNobodyAnswered()
{
    ProgressReport report = reportOn(u"Sprachkurs"_s);
    report.standing = Standing::OnTrack;
    say(report);
    QCOMPARE(rounds->remove(round.id).error().code, Error::Code::Invalid);
    QCOMPARE(rounds->remove(requestOf(school.id).id).error().code, Error::Code::Invalid);
    const ProgressRound other = openFor(body.id, {2026, 11, 5});
    VERIFY_RESULT(rounds->remove(other.id));
    QCOMPARE(valueOf(rounds->all()).size(), 1);
    QCOMPARE(valueOf(rounds->reportsIn(other.id)).size(), 0);
}

void TestProgress::changesTheGrid_data()
{
    using Status = GridEntry::Status;
    QTest::addColumn<int>("standing"); ///< -1: not said
    QTest::addColumn<int>("participants");
    QTest::addColumn<QString>("ends");
    QTest::addColumn<bool>("changes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, int standing, int participants, const char *ends, bool changes,
                        Status status) {
        QTest::addRow("%s", name) << standing << participants << QString::fromLatin1(ends) << changes
                                  << static_cast<int>(status);
    };
    row("on track", static_cast<int>(Standing::OnTrack), -1, "", false, Status::Unchanged);
    row("delayed", static_cast<int>(Standing::Delayed), -1, "", false, Status::Unchanged);
    row("finished", static_cast<int>(Standing::Finished), -1, "", true, Status::Ended);
    row("stopped", static_cast<int>(Standing::Stopped), -1, "2026-10", true, Status::Ended);
    row("participants", -1, 35, "", true, Status::Changed);
    row("as many as before", -1, 20, "", false, Status::Unchanged);
    row("an end", static_cast<int>(Standing::OnTrack), -1, "2027", true, Status::Changed);
}

void TestProgress::changesTheGrid()
{
    QFETCH(int, standing);
    QFETCH(int, participants);
    QFETCH(QString, ends);
    QFETCH(bool, changes);
    QFETCH(int, status);
    GridEntries entries(town->store());
    course.participants = 20;
    course.status = GridEntry::Status::Unchanged;
    VERIFY_RESULT(entries.updateAll(u"Before"_s, {course}));
    ProgressReport report = reportOn(u"Sprachkurs"_s);
    if (standing >= 0)
        report.standing = static_cast<Standing>(standing);
    if (participants >= 0)
        report.participants = participants;
    report.ends = *PartialDate::parse(ends);
    report.text = u"So ist es."_s;
    say(report);
    const QList<ProgressChange> open = valueOf(intoGrid->open(round.id));
    QCOMPARE(open.size(), changes ? 1 : 0);
    QCOMPARE(valueOf(intoGrid->takeOver(round.id, {report.id})), changes ? 1 : 0);
    const GridEntry now = valueOf(entries.byId(course.id));
    QCOMPARE(static_cast<int>(now.status), status);
    QCOMPARE(now.participants, std::optional(participants >= 0 ? participants : 20));
    QCOMPARE(now.ends.toIso(), ends);
}

void TestProgress::bringsNewProjects()
{
    ProgressReport report;
    report.request = requestOf(school.id).id;
    report.title = u"Lernlabor"_s;
    report.text = u"Beginnt im Februar."_s;
    report = valueOf(rounds->add(report));
    const QList<ProgressChange> open = valueOf(intoGrid->open(round.id));
    QCOMPARE(open.size(), 1);
    QVERIFY(!open[0].before);
    QCOMPARE(valueOf(intoGrid->takeOver(round.id, {report.id})), 1);
    const QList<GridEntry> entries = valueOf(GridEntries(town->store()).ofRound(grid.id));
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[2].title, u"Lernlabor"_s);
    QCOMPARE(entries[2].description, u"Beginnt im Februar."_s);
    QCOMPARE(entries[2].organisation, school.id);
    QCOMPARE(reportOn(u"Lernlabor"_s).activity, std::optional(entries[2].activity));
}

void TestProgress::changesTheGridOnce()
{
    ProgressReport report = reportOn(u"Sprachkurs"_s);
    report.participants = 35;
    say(report);
    const int before = stepsMade(town->store());
    QCOMPARE(valueOf(intoGrid->takeOver(round.id, {report.id})), 1);
    QCOMPARE(stepsMade(town->store()), before + 1);
    GridEntry later = valueOf(GridEntries(town->store()).byId(course.id));
    later.participants = 50;
    VERIFY_RESULT(GridEntries(town->store()).updateAll(u"Later"_s, {later}));
    QVERIFY(valueOf(intoGrid->open(round.id)).isEmpty());
    QCOMPARE(valueOf(intoGrid->takeOver(round.id, {report.id})), 0);
}

void TestProgress::leavesOutForGood()
{
    ProgressReport report = reportOn(u"Sprachkurs"_s);
    report.participants = 35;
    say(report);
    VERIFY_RESULT(intoGrid->leaveOut({report.id}));
    QVERIFY(valueOf(intoGrid->open(round.id)).isEmpty());
    QCOMPARE(valueOf(GridEntries(town->store()).byId(course.id)).participants, course.participants);
}

void TestProgress::comesIntoTheAgenda()
{
    ProgressReport report = reportOn(u"Sprachkurs"_s);
    report.standing = Standing::Delayed;
    report.needs = u"Ein Raum"_s;
    say(report);
    const Session session = town->session(body.id, {2026, 12, 3});
    for (const AgendaProposal &proposal : valueOf(AgendaProposals(town->store()).forSession(session.id))) {
        if (proposal.source != AgendaProposal::Source::Progress)
            continue;
        QCOMPARE(proposal.item.activities, QList{course.activity});
        QCOMPARE(proposal.item.brief, u"1 of 1 institution(s) have answered.\n\n- Sprachkurs: delayed; Ein Raum"_s);
        return;
    }
    QFAIL("Progress is not proposed.");
}

void TestProgress::isTalkedAboutOnce()
{
    town->session(body.id, {2026, 11, 20});
    const Session session = town->session(body.id, {2026, 12, 3});
    for (const AgendaProposal &proposal : valueOf(AgendaProposals(town->store()).forSession(session.id))) {
        if (proposal.source != AgendaProposal::Source::Progress)
            continue;
        QVERIFY(proposal.item.brief.endsWith(u"Nobody has been asked since the last session."_s));
        return;
    }
    QFAIL("Progress is not proposed.");
}

QTEST_GUILESS_MAIN(TestProgress)
#include "tst_progress.moc"
