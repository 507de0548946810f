#include "core/report/chapters/chapters.h"
#include "core/report/kinds/impactpage.h"
#include "core/report/kinds/networkreport.h"
#include "tests/support/documentlines.h"

#include <QTest>

using namespace inko;
using namespace inko::test;

/// What the report says of gaps, contradictions, events, satisfaction and money: neutral, and nothing that is not to be
/// published.
class TestMonitoringChapters : public QObject {
    Q_OBJECT

private slots:
    void init();
    void isEmptyWhereThereIsNothing();
    void saysWhereThereAreNoOffers();
    void whatEndedClosesNoGap();
    void suggestsAndAssignsNothing();
    void namesContradictionsOpenOrSettledThisYear();
    void countsEventsAndSaysWhatIsUnknown();
    void printsOnlyCommentsThatMayBe();
    void hidesSmallGroups();
    void addsUpTheBudget();
    void spendsOnAGuidingGoalWithThoseBeneath();
    void anImpactCheckIsOnePage();
    void theNetworkSaysTheSameInItsTables();

private:
    GridEntry &offer(Id<Goal> goal, GridEntry::Status status = GridEntry::Status::New)
    {
        GridEntry entry;
        entry.organisation = {1};
        entry.goals = {goal};
        entry.targetGroups = {{11}};
        entry.districts = {{21}};
        entry.status = status;
        return data.entries.emplace_back(entry);
    }
    void addValue(qint64 id, CodeValue::List list, const QString &name, bool retired = false)
    {
        CodeValue value;
        value.id = {id};
        value.list = list;
        value.name = name;
        value.retired = retired;
        data.codeValues << value;
    }
    void addGoal(qint64 id, const QString &title, std::optional<Id<Goal>> parent = {})
    {
        Goal goal;
        goal.id = {id};
        goal.concept_ = {1};
        goal.number = QString::number(id);
        goal.title = title;
        goal.parent = parent;
        goal.level = parent ? Goal::Level::Action : Goal::Level::Guiding;
        data.goals << goal;
    }
    static QString said(const chapters::Blocks &blocks) { return linesOf(blocks).join(u'\n'); }

    ReportData data;
    ReportLanguage english{u"en"_s};
};

void TestMonitoringChapters::init()
{
    data = {};
    data.year = 2026;
    data.asOf = QDate(2026, 11, 20);
    Concept document;
    document.id = {1};
    data.concepts = {document};
    addGoal(1, u"Language"_s);
    addGoal(2, u"At school"_s, Id<Goal>{1});
    addGoal(3, u"Housing"_s);
    addValue(11, CodeValue::List::TargetGroup, u"Women"_s);
    addValue(12, CodeValue::List::TargetGroup, u"Children"_s);
    addValue(13, CodeValue::List::TargetGroup, u"Guest workers"_s, true);
    addValue(21, CodeValue::List::District, u"North"_s);
    for (qint64 id = 1; id <= 3; ++id) {
        Organisation organisation;
        organisation.id = {id};
        organisation.name = QStringList{u"VHS"_s, u"AWO"_s, u"Caritas"_s}[id - 1];
        data.organisations << organisation;
    }
}

void TestMonitoringChapters::isEmptyWhereThereIsNothing()
{
    QVERIFY(chapters::contradictions(data, english).empty());
    QVERIFY(chapters::events(data, english).empty());
    QVERIFY(chapters::satisfaction(data, english).empty());
    QVERIFY(chapters::budget(data, english).empty());
    QVERIFY(chapters::spendingOn(data.goals[0], data, english).empty());
    QVERIFY(chapters::coverageOf({&data.goals[0], {}, {}}, data, english).empty());
}

void TestMonitoringChapters::saysWhereThereAreNoOffers()
{
    offer({2});
    const QString words = said(chapters::gapsAndChances(data, english));
    QVERIFY(words.contains(u"No activity was reported toward:"_s) && words.contains(u"3 Housing"_s));
    QVERIFY(!words.contains(u"1 Language"_s)); // by the goal beneath it
    QVERIFY(words.contains(u"offers for 1 of 2 target groups"_s));
    QVERIFY(words.contains(u"Children"_s));
    QVERIFY(!words.contains(u"Guest workers"_s));
    QVERIFY(words.contains(u"offers in 1 of 1 districts"_s));
    QVERIFY(!words.contains(u"None were reported in"_s));
}

void TestMonitoringChapters::whatEndedClosesNoGap()
{
    offer({1}, GridEntry::Status::Ended);
    QVERIFY(said(chapters::gapsAndChances(data, english)).contains(u"offers for 0 of 2 target groups"_s));
    RootGoal root{&data.goals[0], {&data.entries[0]}, {}};
    QVERIFY(chapters::coverageOf(root, data, english).empty());
    offer({1});
    root.main = {&data.entries[0], &data.entries[1]};
    QVERIFY(said(chapters::coverageOf(root, data, english)).contains(u"offers for 1 of 2 target groups"_s));
}

void TestMonitoringChapters::suggestsAndAssignsNothing()
{
    offer({1});
    CooperationChance chance;
    chance.goal = {1};
    chance.points = {{{11}, {21}}};
    chance.organisations = {{1}, {2}};
    for (int more = 0; more < 13; ++more)
        data.chances << chance;
    Demand demand;
    demand.title = u"Swimming"_s;
    demand.targetGroup = Id<CodeValue>{11};
    data.demands = {demand};
    const QString words = said(chapters::gapsAndChances(data, english));
    QVERIFY(words.contains(u"might"_s));
    QVERIFY(words.contains(u"theirs to decide"_s));
    QVERIFY(!words.contains(u"must"_s) && !words.contains(u"should"_s));
    QCOMPARE(words.count(u"- 1 Language"_s), 10);
    QVERIFY(words.contains(u"There are 3 more"_s));
    QVERIFY(words.contains(u"- Swimming – Women"_s));
}

void TestMonitoringChapters::namesContradictionsOpenOrSettledThisYear()
{
    using Kind = GoalRelation::Kind;
    const auto relation = [](Kind kind, std::optional<QDate> settledOn, const QString &settledIn = {}) {
        return GoalRelation{{}, 0, {1}, {3}, kind, u"Council"_s, settledOn, {}, settledIn};
    };
    data.relations = {relation(Kind::Supports, {}), relation(Kind::Contradicts, {}),
                      relation(Kind::Contradicts, QDate(2026, 5, 4), u"session 3"_s),
                      relation(Kind::Contradicts, QDate(2025, 5, 4))};
    QCOMPARE(
        said(chapters::contradictions(data, english)).section(u'\n', 0, 1),
        u"1 Language | 3 Housing | Council | open\n1 Language | 3 Housing | Council | settled on 4 May 2026, session 3"_s);
    data.goals[2].isShown = false;
    QVERIFY(chapters::contradictions(data, english).empty());
}

void TestMonitoringChapters::countsEventsAndSaysWhatIsUnknown()
{
    const auto event = [&](const QString &title, QDate day, std::optional<int> came) {
        Event made;
        made.id = {data.events.size() + 1};
        made.title = title;
        made.day = day;
        made.participants = came;
        data.events << made;
    };
    event(u"Fete"_s, {2025, 6, 1}, 90);
    event(u"Fete"_s, {2026, 6, 1}, 100);
    event(u"Cafe"_s, {2026, 7, 1}, {});
    event(u"Cafe"_s, {2026, 12, 1}, {});
    const QString words = said(chapters::events(data, english));
    QVERIFY(words.contains(u"2 public events took place in 2026"_s));
    QVERIFY(words.contains(u"Of 1 event"_s));
    QVERIFY(words.contains(u"Fete | 1 | 100 | 90 | –"_s));
    QVERIFY(words.contains(u"Cafe | 1 | – | – | –"_s));
}

void TestMonitoringChapters::printsOnlyCommentsThatMayBe()
{
    Event event;
    event.id = {1};
    event.title = u"Fete"_s;
    event.day = QDate(2026, 6, 1);
    data.events = {event};
    for (const auto &[comment, isPublished] : {std::pair(u"lovely"_s, true), std::pair(u"my name is"_s, false)}) {
        EventFeedback feedback;
        feedback.event = {1};
        feedback.comment = comment;
        feedback.isPublished = isPublished;
        data.feedback << feedback;
    }
    EventFeedback ofInternal;
    ofInternal.event = {2}; // which is not among those that are public
    ofInternal.comment = u"secret"_s;
    ofInternal.isPublished = true;
    data.feedback << ofInternal;
    const QString words = said(chapters::events(data, english));
    QVERIFY(words.contains(u"- Fete: lovely"_s));
    QVERIFY(!words.contains(u"my name is"_s));
    QVERIFY(!words.contains(u"secret"_s));
}

void TestMonitoringChapters::hidesSmallGroups()
{
    SatisfactionSurvey survey;
    survey.id = {1};
    survey.title = u"Survey"_s;
    data.satisfactionSurveys = {survey};
    SatisfactionQuestion question;
    question.id = {1};
    question.survey = {1};
    question.text = u"Heard?"_s;
    question.steps = 3;
    data.satisfactionQuestions = {question};
    for (const auto &[group, persons] :
         {std::pair(u"Clubs"_s, 3), std::pair(u"Schools"_s, 8), std::pair(u"Town"_s, 20)})
        data.satisfactionCounts << SatisfactionCount{{}, 0, {1}, u"Sector"_s, group, 2, persons};
    const QString words = said(chapters::satisfaction(data, english));
    QVERIFY(words.contains(u"All | 2 | 0 · 31 · 0 | 31 | 0"_s));
    QVERIFY(words.contains(u"Clubs | too few | – | – | –"_s));
    QVERIFY(words.contains(u"Schools | too few | – | – | –"_s));
    QVERIFY(words.contains(u"Town | 2 | 0 · 20 · 0 | 20 | 0"_s));
    QVERIFY(words.contains(u"fewer than 5 persons"_s));
}

void TestMonitoringChapters::addsUpTheBudget()
{
    BudgetProduct product;
    product.id = {1};
    product.number = u"05"_s;
    product.title = u"Integration"_s;
    data.budgetProducts = {product};
    data.budgetFigures = {{{}, 0, {1}, 2025, Money{100000}, Money{90000}, {}},
                          {{}, 0, {1}, 2026, Money{110000}, {}, {}}};
    data.budgetShares = {{{}, 0, {1}, {2}, 75.0}};
    const QString euro = u"\u00a0€"_s;
    QCOMPARE(said(chapters::budget(data, english)).section(u'\n', 0, 2),
             u"1 Language | 675%1 | 825%1 | –\n"
             "Not attributable: 05 Integration (what serves no named goal) | 225%1 | 275%1 | –\n"
             "Together | 900%1 | 1,100%1 | –"_s.arg(euro));
}

void TestMonitoringChapters::spendsOnAGuidingGoalWithThoseBeneath()
{
    addsUpTheBudget();
    QVERIFY(said(chapters::spendingOn(data.goals[0], data, english)).contains(u"05 Integration | 675"_s));
    QVERIFY(chapters::spendingOn(data.goals[2], data, english).empty());
}

void TestMonitoringChapters::anImpactCheckIsOnePage()
{
    ImpactPage page;
    page.town = u"Eschenfurt"_s;
    page.check.title = u"New school"_s;
    page.check.number = u"12/2026"_s;
    page.check.conclusion = u"Good."_s;
    page.answers << ImpactAnswer{{}, 0, {}, u"Who is concerned?"_s, ImpactAnswer::Answer::Partly, u"The north"_s, 0};
    const QString words = linesOf(impactPage(page, english)).join(u'\n');
    QVERIFY(words.contains(u"New school"_s));
    QVERIFY(words.contains(u"Who is concerned? | partly | The north"_s));
    QVERIFY(words.contains(u"Good."_s));
    page.answers.clear();
    QVERIFY(linesOf(impactPage(page, english)).contains(u"No question has been asked."_s));
}

void TestMonitoringChapters::theNetworkSaysTheSameInItsTables()
{
    NetworkReport report;
    report.year = 2026;
    GridEntry entry;
    entry.organisation = {1};
    entry.cooperations = {{2}, {3}};
    report.network = networkOf({entry}, data.organisations, {});
    const document::Document document = networkReport(report, english);
    const QStringList lines = linesOf(document);
    QVERIFY(lines.contains(u"1 | AWO | 1"_s));
    QVERIFY(lines.contains(u"3 | VHS | 2"_s));
    QVERIFY(lines.contains(u"AWO | VHS | 1"_s));
    QVERIFY(lines.contains(u"Caritas | VHS | 1"_s));
    const auto figure = std::ranges::find_if(
        document.blocks, [](const document::Block &block) { return std::holds_alternative<document::Figure>(block); });
    QVERIFY(figure != document.blocks.end());
    const auto &drawn = std::get<document::Figure>(*figure);
    QCOMPARE(drawn.categories, (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(drawn.series[0].values[2], std::optional(1.0)); // AWO and VHS
    report.network = {};
    QVERIFY(linesOf(networkReport(report, english)).contains(u"No cooperation was reported."_s));
}

QTEST_GUILESS_MAIN(TestMonitoringChapters)
#include "tst_monitoringchapters.moc"
