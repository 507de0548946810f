#include "core/exchange/sheets/workbook.h"
#include "tests/support/result.h"
#include "tests/support/screens.h"
#include "tests/support/storefile.h"
#include "ui/grid/coverage/chancespage.h"
#include "ui/grid/coverage/coveragefilter.h"
#include "ui/grid/coverage/coveragepage.h"
#include "ui/grid/coverage/coveragescreen.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// The matrix and the chances as a person works with them.
class TestCoverageScreen : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsWhereOffersMeetAndWhereNoneDo();
    void choosesOtherDimensionsAndMeasures();
    void tellsTheDifferenceToTheYearBefore();
    void aCellLeadsToTheGrid();
    void aTotalLeadsToItsRow();
    void theFilterFindsWhatTheCellCounts();
    void savesTablesAndPictures_data();
    void savesTablesAndPictures();
    void remembersViews();
    void followsChanges();
    void suggestsCooperation();
    void putsAChanceAsideAndTakesItUpAgain();
    void notesAChanceForASession();
    void notesAGapForASession();
    void namesContactsOnlyWithConsent();
    void modelKeepsItsPromises();

private:
    void open();
    Id<GridEntry> add(int year, Id<Organisation> by, const QList<Id<CodeValue>> &groups,
                      std::optional<int> participants = {});
    QTableView *matrix() const { return viewNamed<QTableView>(*m_screen, u"Offers by two dimensions"_s); }
    QTreeView *chances() const { return viewNamed<QTreeView>(*m_screen, u"Chances to cooperate"_s); }
    QString cell(int row, int column) const { return matrix()->model()->index(row, column).data().toString(); }
    template<class T>
    T *named(const QString &name) const
    {
        for (T *widget : m_screen->findChildren<T *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    std::unique_ptr<StoreFile> m_file;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<CoverageScreen> m_screen;
    Id<Goal> m_goal;
    Id<CodeValue> m_women;
    Id<CodeValue> m_fathers;
    Id<CodeValue> m_north;
    Id<Organisation> m_school;
    Id<Organisation> m_club;
};

void TestCoverageScreen::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"inko-test"_s);
    QCoreApplication::setApplicationName(u"tst_coveragescreen"_s);
}

void TestCoverageScreen::init()
{
    m_file = std::make_unique<StoreFile>();
    m_workspace = std::make_unique<Workspace>(m_file->open());
    Concept document;
    document.title = u"INKO"_s;
    Goal goal;
    goal.concept_ = valueOf(m_workspace->goals().add(document)).id;
    for (const QString &number : {u"2"_s, u"1"_s}) {
        goal.number = number;
        goal.title = u"Ziel"_s;
        m_goal = valueOf(m_workspace->goals().add(goal)).id;
    }
    const auto value = [&](CodeValue::List list, const QString &name) {
        CodeValue made;
        made.list = list;
        made.name = name;
        return valueOf(m_workspace->codeLists().add(made)).id;
    };
    m_women = value(CodeValue::List::TargetGroup, u"Frauen"_s);
    m_fathers = value(CodeValue::List::TargetGroup, u"Väter"_s);
    m_north = value(CodeValue::List::District, u"Nord"_s);
    const auto organisation = [&](const QString &name) {
        Organisation made;
        made.name = name;
        return valueOf(m_workspace->organisations().add(made)).id;
    };
    m_school = organisation(u"VHS"_s);
    m_club = organisation(u"Verein"_s);
    for (const int year : {2025, 2026})
        valueOf(m_workspace->survey().openRound(year, QDate(year, 3, 1), {}, Survey::CarryOver::Nothing));
}

void TestCoverageScreen::cleanup()
{
    m_screen.reset();
    m_workspace.reset();
    m_file.reset();
}

void TestCoverageScreen::open()
{
    m_screen = std::make_unique<CoverageScreen>(*m_workspace);
    m_screen->resize(1200, 800);
    m_screen->showYear(2026);
    m_screen->show();
    QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
}

Id<GridEntry> TestCoverageScreen::add(int year, Id<Organisation> by, const QList<Id<CodeValue>> &groups,
                                      std::optional<int> participants)
{
    GridEntry entry;
    entry.round = valueOf(m_workspace->survey().ofYear(year))->id;
    entry.organisation = by;
    entry.title = u"Sprachcafé"_s;
    entry.goals = {m_goal};
    entry.targetGroups = groups;
    entry.districts = {m_north};
    entry.participants = participants;
    return valueOf(m_workspace->gridEntries().add(entry)).id;
}

void TestCoverageScreen::showsWhereOffersMeetAndWhereNoneDo()
{
    add(2026, m_school, {m_women}, 12);
    add(2026, m_club, {m_women});
    open();
    QCOMPARE(matrix()->model()->headerData(1, Qt::Vertical).toString(), u"1 Ziel"_s);
    QCOMPARE(matrix()->model()->headerData(0, Qt::Horizontal).toString(), u"Frauen"_s);
    QCOMPARE(cell(1, 0), u"2"_s);
    QCOMPARE(cell(1, 1), QString());
    const QModelIndex gap = matrix()->model()->index(1, 1);
    QVERIFY(gap.data(CoverageModel::GapRole).toBool());
    QCOMPARE(gap.data(Qt::AccessibleTextRole).toString(), u"1 Ziel, Väter: no offer"_s);
    QVERIFY(matrix()
                ->model()
                ->index(1, 0)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"2 offer(s) of 2 institution(s), 12 participant(s), 1 offer(s) without a number"_s));
    QVERIFY(says(*m_screen, u"3 gap(s), hatched."_s));
}

void TestCoverageScreen::choosesOtherDimensionsAndMeasures()
{
    add(2026, m_school, {m_women, m_fathers}, 12);
    add(2026, m_school, {m_women});
    open();
    named<QComboBox>(u"Rows"_s)->setCurrentIndex(CoverageDimension::Organisation);
    QCOMPARE(matrix()->model()->headerData(0, Qt::Vertical).toString(), u"Verein"_s);
    QCOMPARE(cell(1, 0), u"2"_s);
    named<QComboBox>(u"What is counted"_s)->setCurrentIndex(2);
    QCOMPARE(cell(1, 0), u"12"_s);
    named<QComboBox>(u"What is counted"_s)->setCurrentIndex(1);
    QCOMPARE(cell(1, 0), u"1"_s);
    named<QComboBox>(u"Columns"_s)->setCurrentIndex(CoverageDimension::Year);
    QCOMPARE(matrix()->model()->headerData(0, Qt::Horizontal).toString(), u"2025"_s);
}

void TestCoverageScreen::tellsTheDifferenceToTheYearBefore()
{
    add(2025, m_school, {m_women});
    add(2025, m_school, {m_fathers});
    add(2026, m_school, {m_women});
    add(2026, m_school, {m_women});
    open();
    for (QCheckBox *box : m_screen->findChildren<QCheckBox *>()) {
        if (box->text().contains(u"difference"_s))
            QTest::mouseClick(box, Qt::LeftButton, {}, {5, 5});
    }
    QCOMPARE(cell(1, 0), u"2 ▲1"_s);
    QCOMPARE(cell(1, 1), u"▼1"_s);
    QVERIFY(
        matrix()->model()->index(1, 1).data(Qt::ToolTipRole).toString().contains(u"1 fewer than the year before"_s));
}

void TestCoverageScreen::aCellLeadsToTheGrid()
{
    add(2026, m_school, {m_women});
    open();
    QSignalSpy links(m_screen.get(), &Screen::linkActivated);
    matrix()->setFocus();
    matrix()->setCurrentIndex(matrix()->model()->index(1, 0));
    QTest::keyClick(matrix(), Qt::Key_Return);
    QCOMPARE(links.size(), 1);
    const auto link = links[0][0].value<Link>();
    QCOMPARE(link.place, Place::Grid);
    QCOMPARE(link.filter->goals, QList{m_goal});
    QCOMPARE(link.filter->targetGroups, QList{m_women});
    QVERIFY(!link.filter->statuses.contains(GridEntry::Status::Ended));
    clickCell(*matrix(), matrix()->model()->index(1, 1));
    QCOMPARE(links.size(), 2);
}

void TestCoverageScreen::aTotalLeadsToItsRow()
{
    add(2026, m_school, {m_women});
    open();
    QSignalSpy links(m_screen.get(), &Screen::linkActivated);
    clickCell(*matrix(), matrix()->model()->index(1, 2));
    const auto link = links[0][0].value<Link>();
    QCOMPARE(link.filter->goals, QList{m_goal});
    QVERIFY(link.filter->targetGroups.isEmpty());
}

void TestCoverageScreen::theFilterFindsWhatTheCellCounts()
{
    add(2026, m_school, {m_women});
    add(2026, m_club, {m_women, m_fathers});
    add(2026, m_club, {});
    int filters = 0;
    for (int rows = 0; rows < CoverageDimension::count; ++rows) {
        for (int columns = 0; columns < CoverageDimension::count; ++columns) {
            const CoverageMatrix counted =
                valueOf(m_workspace->coverage().matrix({static_cast<CoverageDimension::Value>(rows),
                                                        static_cast<CoverageDimension::Value>(columns),
                                                        2026,
                                                        {}}));
            for (int row = -1; row < counted.rows.size(); ++row) {
                for (int column = -1; column < counted.columns.size(); ++column) {
                    auto filter = valueOf(filterFor(counted, row, column, m_workspace->store()));
                    if (!filter)
                        continue;
                    ++filters;
                    filter->round = valueOf(m_workspace->survey().ofYear(2026))->id;
                    const auto found = valueOf(m_workspace->gridEntries().find(*filter));
                    const CoverageCount &expected = row >= 0 && column >= 0 ? counted.cell(row, column)
                                                    : row >= 0              ? counted.rowTotals[size_t(row)]
                                                    : column >= 0           ? counted.columnTotals[size_t(column)]
                                                                            : counted.total;
                    QCOMPARE(static_cast<int>(found.size()), expected.entries);
                }
            }
        }
    }
    QVERIFY2(filters > 300, qPrintable(QString::number(filters)));
}

void TestCoverageScreen::savesTablesAndPictures_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"matrix.xlsx", "matrix.csv", "matrix.json", "matrix.png", "matrix.svg"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestCoverageScreen::savesTablesAndPictures()
{
    QFETCH(QString, name);
    add(2026, m_school, {m_women}, 12);
    open();
    const QString path = m_file->filePath(name);
    VERIFY_RESULT(m_screen->findChild<CoveragePage *>()->saveTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    if (name.endsWith(u"png"_s)) {
        const QImage image = QImage::fromData(bytes);
        QVERIFY(image.width() > 100 && image.height() > 100);
    } else if (name.endsWith(u"xlsx"_s)) {
        const Workbook workbook = valueOf(readWorkbook(bytes, name));
        QCOMPARE(workbook.tables.size(), size_t(2));
        QCOMPARE(workbook.tables[0].rows[0].cells, QStringList({QString(), u"Frauen"_s, u"Väter"_s, u"Alle"_s}));
        QCOMPARE(workbook.tables[0].rows[2].cells, QStringList({u"1 Ziel"_s, u"1"_s, QString(), u"1"_s}));
        QCOMPARE(workbook.tables[1].rows[3].cells,
                 QStringList({u"1 Ziel"_s, u"Frauen"_s, u"1"_s, u"1"_s, u"12"_s, u"0"_s}));
    } else {
        QVERIFY(bytes.contains("Frauen"));
        QVERIFY(bytes.contains(QString(u"Väter"_s).toUtf8()));
    }
}

void TestCoverageScreen::remembersViews()
{
    CoverageViews views(*m_workspace);
    const CoverageView wanted{CoverageDimension::Sector, CoverageDimension::Language, CoverageMeasure::Participants,
                              CoverageQuery::Ended::Counted};
    VERIFY_ERROR(views.save(u" "_s, wanted), Error::Code::Invalid);
    VERIFY_RESULT(views.save(u" Für den Rat "_s, wanted));
    VERIFY_RESULT(views.save(u"Andere"_s, {}));
    QCOMPARE(valueOf(views.all()).value(u"Für den Rat"_s), wanted);
    VERIFY_RESULT(views.remove(u"Andere"_s));
    QCOMPARE(valueOf(views.all()).keys(), QStringList{u"Für den Rat"_s});
}

void TestCoverageScreen::followsChanges()
{
    open();
    QCOMPARE(cell(1, 0), QString());
    add(2026, m_school, {m_women});
    QTRY_COMPARE(cell(1, 0), u"1"_s);
    VERIFY_RESULT(m_workspace->store().undo());
    QTRY_COMPARE(cell(1, 0), QString());
}

void TestCoverageScreen::suggestsCooperation()
{
    const Id<GridEntry> offer = add(2026, m_school, {m_women});
    add(2026, m_club, {m_women});
    open();
    m_screen->findChild<QTabWidget *>()->setCurrentIndex(1);
    QVERIFY(says(*m_screen, u"1 chance(s) to cooperate."_s));
    const QModelIndex chance = chances()->model()->index(0, 0);
    QVERIFY(chance.data().toString().contains(u"2 institution(s) – for Frauen, in Nord"_s));
    QCOMPARE(chances()->model()->rowCount(chance), 2);
    QSignalSpy links(m_screen.get(), &Screen::linkActivated);
    chances()->setFocus();
    chances()->setCurrentIndex(chances()->model()->index(0, 0, chance));
    QTest::keyClick(chances(), Qt::Key_Return);
    QCOMPARE(links[0][0].value<Link>().record, offer.value);
}

void TestCoverageScreen::putsAChanceAsideAndTakesItUpAgain()
{
    add(2026, m_school, {m_women});
    add(2026, m_club, {m_women});
    open();
    m_screen->findChild<QTabWidget *>()->setCurrentIndex(1);
    m_screen->findChild<ChancesPage *>()->dismissCurrent(u"Andere Tageszeit"_s);
    QTRY_VERIFY(says(*m_screen, u"0 chance(s) to cooperate."_s));
    QCOMPARE(chances()->model()->index(0, 1).data().toString(), u"put aside: Andere Tageszeit"_s);
    QVERIFY(press(*m_screen, u"Take up again"_s));
    QTRY_VERIFY(says(*m_screen, u"1 chance(s) to cooperate."_s));
}

void TestCoverageScreen::notesAChanceForASession()
{
    add(2026, m_school, {m_women});
    add(2026, m_club, {m_women});
    open();
    m_screen->findChild<QTabWidget *>()->setCurrentIndex(1);
    QVERIFY(press(*m_screen, u"Note for a session"_s));
    const Topic topic = valueOf(m_workspace->matters().topics()).first();
    QVERIFY2(topic.title.startsWith(u"Cooperation"_s) && topic.brief.contains(u"2 institution"_s),
             qPrintable(topic.brief));
    QCOMPARE(topic.goals.size(), 1);
    QVERIFY(says(*m_screen, u"is noted for a session"_s));
}

void TestCoverageScreen::notesAGapForASession()
{
    add(2026, m_school, {m_women});
    open();
    QModelIndex gap;
    for (int row = 0; row < matrix()->model()->rowCount() && !gap.isValid(); ++row) {
        for (int column = 0; column < matrix()->model()->columnCount() && !gap.isValid(); ++column) {
            if (const QModelIndex cell = matrix()->model()->index(row, column);
                cell.data(CoverageModel::GapRole).toBool())
                gap = cell;
        }
    }
    QVERIFY(gap.isValid());
    matrix()->setFocus();
    matrix()->setCurrentIndex(gap);
    QTest::keyClick(matrix(), Qt::Key_M, Qt::ControlModifier);
    const auto topics = valueOf(m_workspace->matters().topics());
    QCOMPARE(topics.size(), 1);
    QVERIFY2(topics.first().title.startsWith(u"Gap"_s), qPrintable(topics.first().title));
}

void TestCoverageScreen::namesContactsOnlyWithConsent()
{
    add(2026, m_school, {m_women});
    add(2026, m_club, {m_women});
    Contact contact;
    contact.organisation = m_school;
    contact.job = u"Leitung"_s;
    contact.telephone = u"0123 4"_s;
    contact.consentGivenOn = QDate(2026, 1, 1);
    VERIFY_RESULT(m_workspace->organisations().add(contact));
    contact.organisation = m_club;
    contact.telephone = u"0123 9"_s;
    contact.consentGivenOn.reset();
    VERIFY_RESULT(m_workspace->organisations().add(contact));
    open();
    QStringList who;
    const QModelIndex chance = chances()->model()->index(0, 0);
    for (int row = 0; row < 2; ++row)
        who << chances()->model()->index(row, 1, chance).data().toString();
    QCOMPARE(who, QStringList({u"VHS · Leitung, 0123 4"_s, u"Verein"_s}));
}

void TestCoverageScreen::modelKeepsItsPromises()
{
    add(2026, m_school, {m_women});
    CoverageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const CoverageMatrix counted = valueOf(m_workspace->coverage().matrix({}));
    model.showMatrix(counted, counted, CoverageMeasure::Entries);
    QCOMPARE(model.rowCount(), 3);
    model.showMatrix({}, {}, CoverageMeasure::Participants);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestCoverageScreen)
#include "tst_coveragescreen.moc"
