#include "core/report/chapters/chapters.h"
#include "core/report/papers/councilpresentation.h"
#include "core/report/papers/plaintext.h"
#include "core/report/papers/sessionpapers.h"
#include "core/workspace/workspace.h"
#include "tests/support/documentlines.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// The conference in its programme and in the annual report, and what the council is shown.
class TestConference : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { workspace.reset(); }
    void saysWhenEachItemBegins();
    void isPartOfTheAnnualReport();
    void saysNothingBeforeItIsApproved();
    void keepsTheInternalAndNames();
    void isOnlyThereOnceHeld();
    void showsTheCouncilItsRecommendations();
    void turnsEachPageOnItsSide();
    void showsTheYearThatWasAsked_data();
    void showsTheYearThatWasAsked();

private:
    Session session(Body::Kind kind, QDate day, Session::State state)
    {
        Body body;
        body.name = kind == Body::Kind::Council ? u"Rat"_s : u"Integrationskonferenz"_s;
        body.kind = kind;
        Session made;
        made.body = valueOf(workspace->bodies().add(body)).id;
        made.day = day;
        made.startsAt = QTime(16, 30);
        made.place = u"Bürgerhaus"_s;
        made.state = state;
        return valueOf(workspace->sessions().add(made));
    }
    AgendaItem item(Id<Session> of, const QString &title, std::optional<int> minutes,
                    AgendaItem::Visibility visibility = AgendaItem::Visibility::Public)
    {
        AgendaItem made;
        made.session = of;
        made.title = title;
        made.duration = minutes;
        made.visibility = visibility;
        made.minutes = u"Frau Beispielhaft stellt vor: **alles**."_s;
        made.decision = u"So wird es gemacht."_s;
        made.outcome = AgendaItem::Outcome::Accepted;
        return valueOf(workspace->sessions().add(made));
    }
    void approve(Session &one)
    {
        one = valueOf(workspace->sessions().byId(one.id));
        one.state = Session::State::Approved;
        VERIFY_RESULT(workspace->sessions().update(one));
    }
    QString chapter() const
    {
        const ReportData data = valueOf(readReportData(*workspace, 2026));
        document::Document document;
        document.blocks = chapters::conferences(data, ReportLanguage(u"en"_s));
        return papers::plainTextOf(document);
    }
    Recommendation recommend(const QString &title, Recommendation::Addressee addressee)
    {
        Recommendation made;
        made.title = title;
        made.reason = u"Weil es fehlt."_s;
        made.addressee = addressee;
        made.proposedOn = QDate(2026, 3, 1);
        return valueOf(workspace->matters().add(made));
    }
    document::Document presentation(const Session &council)
    {
        const auto record = valueOf(SessionRecord::read(*workspace, council.id));
        return papers::councilPresentation(record, valueOf(readReportData(*workspace, 2026)));
    }

    StoreFile file;
    std::unique_ptr<Workspace> workspace;
    Session conference;
};

void TestConference::init()
{
    QFile::remove(file.path());
    valueOf(Store::create(file.path(), file.options()));
    workspace = std::make_unique<Workspace>(file.open());
    Organisation school;
    school.name = u"VHS"_s;
    school = valueOf(workspace->organisations().add(school));
    Contact head;
    head.organisation = school.id;
    head.job = u"Leitung"_s;
    head.name = u"Erna Beispielhaft"_s;
    VERIFY_RESULT(workspace->organisations().add(head));
    conference = session(Body::Kind::Conference, {2026, 2, 26}, Session::State::Held);
    conference.invitedCount = 210;
    conference.presentCount = 112;
    VERIFY_RESULT(workspace->sessions().update(conference));
    item(conference.id, u"Begrüßung"_s, 15);
    item(conference.id, u"Jahresziele"_s, {});
    item(conference.id, u"Kaffee"_s, 30);
    item(conference.id, u"Haushaltslage"_s, 10, AgendaItem::Visibility::Internal);
}

void TestConference::saysWhenEachItemBegins()
{
    const auto record = valueOf(SessionRecord::read(*workspace, conference.id));
    const QString programme = papers::plainTextOf(papers::invitation(record));
    QVERIFY2(programme.contains(u"16:30"_s) && programme.contains(u"16:45"_s), qPrintable(programme));
    QVERIFY(!programme.contains(u"17:15"_s)); // nobody said how long the goals take
}

void TestConference::isPartOfTheAnnualReport()
{
    Concept inko;
    inko.title = u"INKO"_s;
    Goal goal;
    goal.concept_ = valueOf(workspace->goals().add(inko)).id;
    goal.number = u"J1"_s;
    goal.title = u"Mehr Kurse"_s;
    goal.level = Goal::Level::Annual;
    goal.year = 2026;
    goal.status = Goal::Status::Adopted;
    goal.adoptedOn = conference.day;
    goal.adoptedBy = u"Konferenz"_s;
    VERIFY_RESULT(workspace->goals().add(goal));
    VERIFY_RESULT(workspace->goals().setTheme(2026, u"Sprache"_s));
    approve(conference);
    const QString text = chapter();
    const QStringList expected{u"Integrationskonferenz"_s, u"Bürgerhaus"_s, u"210 persons were invited."_s,
                               u"112 persons came."_s,     u"Sprache"_s,    u"J1 Mehr Kurse"_s,
                               u"So wird es gemacht."_s,   u"accepted"_s};
    for (const QString &words : expected)
        QVERIFY2(text.contains(words), qPrintable(words + u" is not in\n"_s + text));
}

void TestConference::saysNothingBeforeItIsApproved()
{
    const QString text = chapter();
    QVERIFY(text.contains(u"Jahresziele"_s)); // the programme
    QVERIFY(text.contains(u"not been approved"_s));
    for (const QString &words : {u"So wird es gemacht."_s, u"alles"_s, u"accepted"_s})
        QVERIFY2(!text.contains(words), qPrintable(words + u" is in\n"_s + text));
}

void TestConference::keepsTheInternalAndNames()
{
    approve(conference);
    const QString text = chapter();
    QVERIFY(text.contains(u"alles"_s));
    for (const QString &words : {u"Beispielhaft"_s, u"Haushaltslage"_s})
        QVERIFY2(!text.contains(words), qPrintable(words + u" is in\n"_s + text));
}

void TestConference::isOnlyThereOnceHeld()
{
    Session planned = conference;
    planned.id = {};
    planned.version = 0;
    planned.day = QDate(2026, 12, 1);
    planned.title = u"Nachtreffen"_s;
    planned.state = Session::State::Planned;
    VERIFY_RESULT(workspace->sessions().add(planned));
    QVERIFY(!chapter().contains(u"Nachtreffen"_s));
    session(Body::Kind::Council, {2026, 3, 26}, Session::State::Held);
    QVERIFY(!chapter().contains(u"Rat"_s + u'\n'));
    QCOMPARE(valueOf(readReportData(*workspace, 2026)).conferences.size(), size_t(1));
}

void TestConference::showsTheCouncilItsRecommendations()
{
    const Session council = session(Body::Kind::Council, {2026, 12, 10}, Session::State::Planned);
    recommend(u"Zehn Formulare"_s, Recommendation::Addressee::Council);
    recommend(u"Ein Fest"_s, Recommendation::Addressee::Conference);
    const Recommendation adopted = recommend(u"Ein Raum"_s, Recommendation::Addressee::Council);
    VERIFY_RESULT(workspace->matters().add(
        RecommendationStep{{}, 0, adopted.id, QDate(2026, 6, 18), Recommendation::State::Adopted, {}, {}}));
    const QString shown = papers::plainTextOf(presentation(council));
    QVERIFY2(shown.contains(u"Zehn Formulare"_s) && shown.contains(u"Weil es fehlt."_s), qPrintable(shown));
    QVERIFY(!shown.contains(u"Ein Fest"_s));
    QCOMPARE(shown.count(u"Ein Raum"_s), 1); // among what was answered
    QVERIFY(shown.contains(u"18. Juni 2026"_s));
}

void TestConference::turnsEachPageOnItsSide()
{
    const Session council = session(Body::Kind::Council, {2026, 12, 10}, Session::State::Planned);
    recommend(u"Zehn Formulare"_s, Recommendation::Addressee::Council);
    const document::Document shown = presentation(council);
    bool isNewPage = false;
    int pages = 0;
    for (const document::Block &block : shown.blocks) {
        if (const auto *page = std::get_if<document::PageBreak>(&block)) {
            QCOMPARE(page->orientation, document::PageBreak::Orientation::Landscape);
            isNewPage = true;
            ++pages;
        } else if (std::holds_alternative<document::Heading>(block)) {
            QVERIFY(isNewPage); // a thought a page
            isNewPage = false;
        }
    }
    QCOMPARE(pages, 3); // title, recommendation, end: nothing else is known
}

void TestConference::showsTheYearThatWasAsked_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("year");
    QTest::addRow("before the grid went out") << QDate(2026, 3, 26) << 2025;
    QTest::addRow("after it") << QDate(2026, 12, 10) << 2026;
    QTest::addRow("the year after") << QDate(2027, 3, 26) << 2026;
}

void TestConference::showsTheYearThatWasAsked()
{
    QFETCH(QDate, day);
    QFETCH(int, year);
    SurveyRound round;
    round.year = 2026;
    round.openedOn = QDate(2026, 8, 3);
    Session council;
    council.day = day;
    QCOMPARE(papers::yearShownIn(council, {round}), year);
}

QTEST_GUILESS_MAIN(TestConference)
#include "tst_conference.moc"
