#include "tests/support/screentown.h"
#include "ui/grid/coverage/coveragescreen.h"
#include "ui/grid/network/networkpage.h"

#include <QFile>
#include <QListWidget>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

using namespace inko;
using namespace inko::test;

/// Demand, support chains and the network as a person works with them.
class TestDemandAndChains : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { town.reset(); }
    void putsOffersBesideADemand();
    void aDemandLeadsToTheGrid();
    void findsWhereAChainBreaks();
    void showsWhoWorksWithWhom();
    void savesTheNetwork_data();
    void savesTheNetwork();

private:
    void turnTo(int page) const { town->screen->findChild<QTabWidget *>()->setCurrentIndex(page); }
    GridEntry offer(const QString &title, const QList<Id<Organisation>> &with = {})
    {
        GridEntry entry;
        entry.round = m_round;
        entry.organisation = town->organisation;
        entry.title = title;
        entry.goals = {town->one.id};
        entry.targetGroups = {town->women};
        entry.districts = {town->north};
        entry.cooperations = with;
        return valueOf(town->workspace->gridEntries().add(entry));
    }

    std::unique_ptr<ScreenTown<CoverageScreen>> town;
    Id<SurveyRound> m_round;
};

void TestDemandAndChains::init()
{
    town = std::make_unique<ScreenTown<CoverageScreen>>();
    SurveyRound round;
    round.year = 2026;
    round.openedOn = QDate(2026, 3, 1);
    m_round = valueOf(town->workspace->store().write(u"Added"_s, [&](Transaction &transaction) {
                  return transaction.table<SurveyRound>().add(round);
              })).id;
}

void TestDemandAndChains::putsOffersBesideADemand()
{
    offer(u"Swimming"_s);
    CoverageScreen &screen = town->open();
    turnTo(2);
    QVERIFY(press(screen, u"Enter the first demand"_s));
    fillIn(lineLabelled(screen, u"What is needed:"_s), u"Sport for women"_s);
    QVERIFY(valueOf(town->workspace->demands().all()).isEmpty()); // for whom, toward what, where?
    fillIn(lineLabelled(screen, u"For whom:"_s), u"Frauen"_s);
    QCOMPARE(valueOf(town->workspace->demands().all()).first().targetGroup, std::optional(town->women));
    auto *offers = town->view<QListWidget>(u"Offers that may meet the demand"_s);
    QCOMPARE(offers->count(), 1);
    QVERIFY(offers->item(0)->text().contains(u"Swimming"_s));
    fillIn(lineLabelled(screen, u"Toward:"_s), u"2"_s);
    QTRY_COMPARE(offers->count(), 0);
    QVERIFY(says(screen, u"No offer of 2026"_s));
}

void TestDemandAndChains::aDemandLeadsToTheGrid()
{
    offer(u"Swimming"_s);
    Demand demand;
    demand.title = u"Sport"_s;
    demand.district = town->north;
    valueOf(town->workspace->demands().add(demand));
    CoverageScreen &screen = town->open();
    turnTo(2);
    const QSignalSpy links(&screen, &CoverageScreen::linkActivated);
    QVERIFY(press(screen, u"Show them in the grid"_s));
    QCOMPARE(links.size(), 1);
    const auto link = links.first().first().value<Link>();
    QCOMPARE(link.place, Place::Grid);
    QCOMPARE(link.filter->districts, QList{town->north});
}

void TestDemandAndChains::findsWhereAChainBreaks()
{
    offer(u"German A1"_s);
    CoverageScreen &screen = town->open();
    turnTo(3);
    QVERIFY(press(screen, u"Describe the first chain"_s));
    fillIn(lineLabelled(screen, u"Name:"_s), u"To work"_s);
    auto *steps = town->view<QTableView>(u"Steps, in their order"_s);
    for (int row = 0; row < 2; ++row) {
        const QString level = row == 0 ? u"A1"_s : u"A2"_s;
        QVERIFY(typeIntoCell(*steps, steps->model()->index(row, 1), level));
        QVERIFY(typeIntoCell(*steps, steps->model()->index(row, 0), level));
    }
    QCOMPARE(town->workspace->store().table<ChainStep>().count().value(), 2);
    auto *places = town->view<QTableView>(u"For whom and where the steps have offers"_s);
    QTRY_COMPARE(places->model()->columnCount(), 4);
    QCOMPARE(places->model()->rowCount(), 1);
    QCOMPARE(places->model()->index(0, 2).data().toString(), u"1"_s);
    QCOMPARE(places->model()->index(0, 3).data().toString(), u"breaks"_s);
    QVERIFY(says(screen, u"breaks in 1 of 1"_s));
    offer(u"German A2"_s);
    QTRY_COMPARE(places->model()->index(0, 3).data().toString(), u"1"_s);
}

void TestDemandAndChains::showsWhoWorksWithWhom()
{
    Organisation other;
    other.name = u"AWO"_s;
    other = valueOf(town->workspace->organisations().add(other));
    offer(u"Cafe"_s, {other.id});
    offer(u"Fete"_s, {other.id});
    CoverageScreen &screen = town->open();
    turnTo(4);
    const auto *table = town->view<QTableView>(u"Cooperations"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"AWO"_s);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"VHS"_s);
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"2"_s);
    QVERIFY(says(screen, u"work together"_s));
}

void TestDemandAndChains::savesTheNetwork_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("PDF") << u"net.pdf"_s << QByteArray("%PDF-");
    QTest::newRow("PNG") << u"net.png"_s << QByteArray("\x89PNG");
    QTest::newRow("SVG") << u"net.svg"_s << QByteArray("<?xml");
}

void TestDemandAndChains::savesTheNetwork()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    Organisation other;
    other.name = u"AWO"_s;
    offer(u"Cafe"_s, {valueOf(town->workspace->organisations().add(other)).id});
    const QTemporaryDir folder;
    VERIFY_RESULT(town->open().findChild<NetworkPage *>()->saveTo(folder.filePath(name)));
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begins));
}

QTEST_MAIN(TestDemandAndChains)
#include "tst_demandandchains.moc"
