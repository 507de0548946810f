#include "core/exchange/sampletown.h"
#include "core/report/reportsection.h"
#include "core/storage/integrity.h"
#include "core/survey/survey.h"
#include "core/workspace/workspace.h"
#include "tests/support/content.h"
#include "tests/support/result.h"

#include <QTemporaryDir>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// The sample town comes in whole: what its README counts is there.
class TestSampleTown : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void hasWhatItsReadmeCounts();
    void countsReturnsAndPersonsApart();
    void activitiesLiveOn();
    void isWholeAndABeginning();
    void whatIsEditedAfterwardsIsUndone();
    void isNotMadeOverAFile();
    void isThereWhateverTheClockSays();

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"Stadt.inko"_s);
    std::unique_ptr<Store> m_store;
};

void TestSampleTown::initTestCase()
{
    VERIFY_RESULT(createSampleTown(m_path));
    m_store = std::move(*Store::open(m_path, Store::Mode::ReadWrite, {}));
}

void TestSampleTown::hasWhatItsReadmeCounts()
{
    QCOMPARE(m_store->table<Organisation>().count().value(), 60);
    QCOMPARE(m_store->table<Contact>().count().value(), 75);
    QCOMPARE(m_store->table<Concept>().count().value(), 5);
    QCOMPARE(m_store->table<Goal>().count().value(), 73);
    QCOMPARE(m_store->table<Milestone>().count().value(), 26);
    QCOMPARE(m_store->table<GoalRelation>().count().value(), 15);
    QCOMPARE(m_store->table<GridEntry>().count().value(), 147 + 311);
    QCOMPARE(m_store->table<Indicator>().count().value(), 17);
    QCOMPARE(m_store->table<Measurement>().count().value(), 89);
    QCOMPARE(m_store->table<YearTheme>().count().value(), 2);
    QCOMPARE(m_store->table<EventSeries>().count().value(), 3);
    QCOMPARE(m_store->table<Event>().count().value(), 111);
    QCOMPARE(m_store->table<EventFeedback>().count().value(), 21);
    QCOMPARE(m_store->table<SatisfactionSurvey>().count().value(), 2);
    QCOMPARE(m_store->table<SatisfactionQuestion>().count().value(), 8);
    QCOMPARE(m_store->table<BudgetProduct>().count().value(), 6);
    QCOMPARE(m_store->table<BudgetFigure>().count().value(), 12);
    QCOMPARE(m_store->table<ImpactCheck>().count().value(), 1);
    QCOMPARE(m_store->table<ImpactAnswer>().count().value(), 7);
    QCOMPARE(m_store->table<Effort>().count().value(), 13);
    QCOMPARE(m_store->table<Demand>().count().value(), 6);
    QCOMPARE(m_store->table<Body>().count().value(), 5);
    QCOMPARE(m_store->table<BodyMember>().count().value(), 26);
    QCOMPARE(m_store->table<Session>().count().value(), 18);
    QCOMPARE(m_store->table<AgendaItem>().count().value(), 25);
    QCOMPARE(m_store->table<AgendaPaper>().count().value(), 3);
    QCOMPARE(m_store->table<Recommendation>().count().value(), 4);
    QCOMPARE(m_store->table<RecommendationStep>().count().value(), 7);
    QCOMPARE(m_store->table<Task>().count().value(), 8);
    QCOMPARE(m_store->table<Topic>().count().value(), 2);
    QCOMPARE(m_store->table<Consultation>().count().value(), 1);
    QCOMPARE(m_store->table<DraftChapter>().count().value(), 18);
    QCOMPARE(m_store->table<Response>().count().value(), 16);
    QCOMPARE(m_store->table<Statement>().count().value(), 115);
    QCOMPARE(m_store->table<StatementGroup>().count().value(), 8);
    QCOMPARE(m_store->table<ProgressRound>().count().value(), 1);
    QCOMPARE(m_store->table<ProgressRequest>().count().value(), 13);
    QCOMPARE(m_store->table<ProgressReport>().count().value(), 136);
    QCOMPARE(m_store->table<CycleStep>().count().value(), 8);
    QCOMPARE(m_store->table<SupportChain>().count().value(), 2);
    QCOMPARE(m_store->table<ReportSection>().count().value(), 10);
    QCOMPARE(Settings(*m_store).townName().value(), u"Eschenfurt"_s);
}

void TestSampleTown::countsReturnsAndPersonsApart()
{
    const auto round = Survey(*m_store).ofYear(2025);
    VERIFY_RESULT(round);
    const auto figures = surveyFigures(*m_store, round->value());
    VERIFY_RESULT(figures);
    QCOMPARE(figures->answered, 16);
    QCOMPARE(figures->persons, 20);
    QCOMPARE(figures->byChannel.value(Return::Channel::Questionnaire), 8);
    QCOMPARE(figures->byChannel.value(Return::Channel::Telephone), 6);
    QCOMPARE(figures->byChannel.value(Return::Channel::Written), 2);
    QCOMPARE(figures->personsByChannel.value(Return::Channel::Questionnaire), 9);
}

void TestSampleTown::activitiesLiveOn()
{
    const qint64 activities = m_store->table<Activity>().count().value();
    QVERIFY2(activities < 147 + 311, "no activity has entries in both years");
    QVERIFY(activities >= 311);
}

void TestSampleTown::isWholeAndABeginning()
{
    QCOMPARE(integrity::check(m_path).value(), QStringList());
    QCOMPARE(stepsMade(*m_store), 1);
    QVERIFY(!m_store->history().undoable());
    QVERIFY(!m_store->history().redoable());
}

void TestSampleTown::whatIsEditedAfterwardsIsUndone()
{
    const QStringList beginning = contentOf(*m_store);
    VERIFY_RESULT(Settings(*m_store).setTownName(u"Neustadt"_s));
    m_store.reset();
    m_store = std::move(*Store::open(m_path, Store::Mode::ReadWrite, {}));
    QVERIFY(m_store->history().undoable());
    VERIFY_RESULT(m_store->undo());
    VERIFY_RESULT(m_store->undo());
    QVERIFY(!m_store->history().undoable());
    QCOMPARE(contentOf(*m_store), beginning);
}

void TestSampleTown::isNotMadeOverAFile()
{
    VERIFY_ERROR(createSampleTown(m_path), Error::Code::Invalid);
    QVERIFY(QFile::exists(m_path));
}

void TestSampleTown::isThereWhateverTheClockSays()
{
    const auto early = [] { return QDateTime(QDate(2020, 1, 1), QTime(12, 0), Qt::UTC); };
    VERIFY_RESULT(createSampleTown(m_folder.filePath(u"frueh.inko"_s), early));
}

QTEST_GUILESS_MAIN(TestSampleTown)
#include "tst_sampletown.moc"
