#include "tests/support/result.h"
#include "tests/support/screens.h"
#include "tests/support/storefile.h"
#include "ui/monitoring/indicators/indicatorsscreen.h"
#include "ui/monitoring/indicators/indicatortree.h"
#include "ui/monitoring/indicators/measurementsmodel.h"
#include "ui/monitoring/indicators/serieschart.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTreeView>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

using Values = MeasurementsModel;

/// Indicators as a person works with them: click, type, tab.
class TestIndicatorsScreen : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void emptyFileOffersTheFirstIndicator();
    void isNotSavedWithoutAGoal();
    void entersValuesByKeyboard();
    void tellsUnknownFromZero();
    void refusedValueStaysWithItsReason();
    void asksAboutAnOddValueUntilItIsConfirmed();
    void aCorrectionShowsWhatWasThereBefore();
    void tellsTheStatusInWords();
    void countsByItself();
    void showsOnlyTheFieldsThatMatter();
    void deletesWithUndo();
    void halfTypedTextSurvivesAnUndo();
    void modelKeepsItsPromises();

private:
    void open();
    Indicator add(const QString &title, const QString &unit = u"Personen"_s,
                  Indicator::Computation computation = Indicator::Computation::None);
    void addValue(const Indicator &indicator, int year, double value);
    QTreeView *tree() const { return viewNamed<QTreeView>(*m_screen, u"Indicators"_s); }
    QTableView *values() const { return viewNamed<QTableView>(*m_screen, u"Values"_s); }
    QModelIndex valueCell(int row, int column) const { return values()->model()->index(row, column); }
    void select(const QString &title) { clickCell(*tree(), cellShowing(*tree(), title)); }
    QList<Measurement> stored(Id<Indicator> indicator) const
    {
        return valueOf(m_workspace->indicators().measurements(indicator));
    }

    std::unique_ptr<StoreFile> m_file;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<IndicatorsScreen> m_screen;
    Id<Goal> m_goal;
};

void TestIndicatorsScreen::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"inko-test"_s);
    QCoreApplication::setApplicationName(u"tst_indicatorsscreen"_s);
}

void TestIndicatorsScreen::init()
{
    m_file = std::make_unique<StoreFile>();
    m_workspace = std::make_unique<Workspace>(m_file->open());
    Concept document;
    document.title = u"INKO"_s;
    Goal goal;
    goal.concept_ = valueOf(m_workspace->goals().add(document)).id;
    goal.number = u"5"_s;
    goal.title = u"Sprache"_s;
    m_goal = valueOf(m_workspace->goals().add(goal)).id;
}

void TestIndicatorsScreen::cleanup()
{
    m_screen.reset();
    m_workspace.reset();
    m_file.reset();
}

void TestIndicatorsScreen::open()
{
    m_screen = std::make_unique<IndicatorsScreen>(*m_workspace);
    m_screen->resize(1300, 1000);
    m_screen->showYear(2026);
    m_screen->show();
    QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
}

Indicator TestIndicatorsScreen::add(const QString &title, const QString &unit, Indicator::Computation computation)
{
    Indicator indicator;
    indicator.title = title;
    indicator.unit = unit;
    indicator.goals = {m_goal};
    indicator.computation = computation;
    indicator.jumpFactor = 2;
    return valueOf(m_workspace->indicators().add(indicator));
}

void TestIndicatorsScreen::addValue(const Indicator &indicator, int year, double value)
{
    Measurement measurement;
    measurement.indicator = indicator.id;
    measurement.period = Period::ofYear(year);
    measurement.value = value;
    valueOf(m_workspace->indicators().add(measurement));
}

void TestIndicatorsScreen::emptyFileOffersTheFirstIndicator()
{
    open();
    QVERIFY(says(*m_screen, u"First agree on goals"_s));
    QVERIFY(press(*m_screen, u"Enter the first indicator"_s));
    QTRY_VERIFY(lineLabelled(*m_screen, u"Title:"_s)->hasFocus());
    QTest::keyClicks(lineLabelled(*m_screen, u"Title:"_s), u"Places in courses"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(valueOf(m_workspace->indicators().all()).isEmpty()); // it has no goal yet
    QTest::keyClicks(QApplication::focusWidget(), u"5"_s);
    QWidget *list = QApplication::activePopupWidget();
    QTest::keyClick(list ? list : QApplication::focusWidget(), Qt::Key_Return);
    const auto stored = valueOf(m_workspace->indicators().all());
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored[0].title, u"Places in courses"_s);
    QCOMPARE(stored[0].goals, QList{m_goal});
    QCOMPARE(tree()->currentIndex().data().toString(), stored[0].title);
    QVERIFY(says(*m_screen, u"There is no value yet."_s));
}

void TestIndicatorsScreen::isNotSavedWithoutAGoal()
{
    const Indicator indicator = add(u"Plätze"_s);
    open();
    select(u"Plätze"_s);
    auto *goals = fieldLabelled(*m_screen, u"Goals:"_s);
    goals->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QTRY_VERIFY(says(*m_screen, u"First the goal, then the indicator"_s));
    QCOMPARE(valueOf(m_workspace->indicators().byId(indicator.id)).goals, QList{m_goal});
}

void TestIndicatorsScreen::entersValuesByKeyboard()
{
    const Indicator indicator = add(u"Plätze"_s);
    open();
    select(u"Plätze"_s);
    QVERIFY(typeIntoCell(*values(), valueCell(0, Values::PeriodColumn), u"2025"_s));
    QVERIFY(stored(indicator.id).isEmpty());
    QVERIFY(says(*m_screen, u"needs a number"_s));
    QVERIFY(typeIntoCell(*values(), valueCell(0, Values::ValueColumn), u"1,234.5"_s));
    QCOMPARE(stored(indicator.id).size(), 1);
    QCOMPARE(stored(indicator.id)[0].value, std::optional(1234.5));
    QVERIFY(typeIntoCell(*values(), valueCell(1, Values::PeriodColumn), u"2026-H1"_s));
    QVERIFY(typeIntoCell(*values(), valueCell(1, Values::ValueColumn), u"0"_s));
    QCOMPARE(stored(indicator.id).size(), 2);
    QCOMPARE(stored(indicator.id)[1].value, std::optional(0.0));
    QCOMPARE(m_screen->findChild<SeriesChart *>()->accessibleDescription(),
             u"2025: 1,234.5\u00a0Personen; 2026: unknown"_s);
}

void TestIndicatorsScreen::tellsUnknownFromZero()
{
    const Indicator indicator = add(u"Plätze"_s);
    addValue(indicator, 2025, 3);
    open();
    select(u"Plätze"_s);
    QVERIFY(typeIntoCell(*values(), valueCell(0, Values::ValueColumn), u"not applicable"_s));
    QCOMPARE(stored(indicator.id)[0].state, Measurement::State::NotApplicable);
    QVERIFY(typeIntoCell(*values(), valueCell(0, Values::ValueColumn), QString()));
    QCOMPARE(stored(indicator.id)[0].state, Measurement::State::Unknown);
    QCOMPARE(valueCell(0, Values::ValueColumn).data().toString(), u"unknown"_s);
    QVERIFY(typeIntoCell(*values(), valueCell(0, Values::ValueColumn), u"0"_s));
    QCOMPARE(stored(indicator.id)[0].state, Measurement::State::Known);
    QCOMPARE(valueCell(0, Values::ValueColumn).data().toString(), u"0"_s);
}

void TestIndicatorsScreen::refusedValueStaysWithItsReason()
{
    const Indicator indicator = add(u"Plätze"_s);
    addValue(indicator, 2025, 3);
    open();
    select(u"Plätze"_s);
    QVERIFY(typeIntoCell(*values(), valueCell(0, Values::ValueColumn), u"many"_s));
    QVERIFY(says(*m_screen, u"“many” is not a number"_s));
    QCOMPARE(valueCell(0, Values::ValueColumn).data().toString(), u"many"_s);
    QCOMPARE(stored(indicator.id)[0].value, std::optional(3.0));
}

void TestIndicatorsScreen::asksAboutAnOddValueUntilItIsConfirmed()
{
    const Indicator indicator = add(u"Plätze"_s);
    addValue(indicator, 2024, 10);
    addValue(indicator, 2025, 30);
    open();
    select(u"Plätze"_s);
    QVERIFY(valueCell(1, Values::DoubtColumn).data().toString().contains(u"Is it right?"_s));
    QVERIFY(typeIntoCell(*values(), valueCell(1, Values::DoubtColumn), u"is right"_s));
    QCOMPARE(stored(indicator.id)[1].isConfirmed, true);
    QCOMPARE(valueCell(1, Values::DoubtColumn).data().toString(), u"is right"_s);
}

void TestIndicatorsScreen::aCorrectionShowsWhatWasThereBefore()
{
    const Indicator indicator = add(u"Plätze"_s);
    addValue(indicator, 2025, 41);
    open();
    select(u"Plätze"_s);
    QVERIFY(typeIntoCell(*values(), valueCell(0, Values::ValueColumn), u"44"_s));
    values()->setCurrentIndex(valueCell(0, Values::ValueColumn));
    QVERIFY(says(*m_screen, u": 44, entered by"_s));
    QVERIFY(says(*m_screen, u": 41, entered by"_s));
}

void TestIndicatorsScreen::tellsTheStatusInWords()
{
    Indicator indicator = add(u"Plätze"_s);
    addValue(indicator, 2026, 119);
    open();
    select(u"Plätze"_s);
    QVERIFY(says(*m_screen, u"There is no target yet."_s));
    fillIn(lineLabelled(*m_screen, u"Baseline:"_s), u"100"_s);
    fillIn(lineLabelled(*m_screen, u"Baseline of:"_s), u"31.12.2024"_s);
    fillIn(lineLabelled(*m_screen, u"Target:"_s), u"140"_s);
    fillIn(lineLabelled(*m_screen, u"Target year:"_s), u"2028"_s);
    QCOMPARE(tree()->currentIndex().siblingAtColumn(IndicatorTree::StatusColumn).data().toString(), u"behind"_s);
    QVERIFY(says(*m_screen, u"on the straight way to the target it would be 120\u00a0Personen"_s));
    QVERIFY(typeIntoCell(*values(), valueCell(0, Values::ValueColumn), u"140"_s));
    QCOMPARE(tree()->currentIndex().siblingAtColumn(IndicatorTree::StatusColumn).data().toString(), u"reached"_s);
    QVERIFY(!tree()->currentIndex().siblingAtColumn(IndicatorTree::StatusColumn).data(Qt::DecorationRole).isNull());
}

void TestIndicatorsScreen::countsByItself()
{
    add(u"Angebote"_s, u"Angebote"_s, Indicator::Computation::Entries);
    valueOf(m_workspace->survey().openRound(2026, QDate(2026, 3, 1), {}, Survey::CarryOver::Nothing));
    Organisation organisation;
    organisation.name = u"VHS"_s;
    organisation = valueOf(m_workspace->organisations().add(organisation));
    open();
    select(u"Angebote"_s);
    QCOMPARE(values()->model()->rowCount(), 1); // no row to type into
    QCOMPARE(valueCell(0, Values::ValueColumn).data().toString(), u"0"_s);
    GridEntry entry;
    entry.round = valueOf(m_workspace->survey().ofYear(2026))->id;
    entry.organisation = organisation.id;
    entry.title = u"Kurs"_s;
    entry.goals = {m_goal};
    valueOf(m_workspace->gridEntries().add(entry));
    QCOMPARE(valueCell(0, Values::ValueColumn).data().toString(), u"1"_s);
    QVERIFY(!(valueCell(0, Values::ValueColumn).flags() & Qt::ItemIsEditable));
}

void TestIndicatorsScreen::showsOnlyTheFieldsThatMatter()
{
    add(u"Plätze"_s);
    add(u"Anteil"_s, u"%"_s);
    add(u"Gezählt"_s, QString(), Indicator::Computation::Entries);
    open();
    select(u"Plätze"_s);
    QVERIFY(values()->isColumnHidden(Values::GroupColumn));
    QVERIFY(values()->isColumnHidden(Values::NumeratorColumn));
    QVERIFY(fieldLabelled(*m_screen, u"Rhythm:"_s));
    QVERIFY(!fieldLabelled(*m_screen, u"Corridor up to:"_s));
    select(u"Anteil"_s);
    QVERIFY(!values()->isColumnHidden(Values::NumeratorColumn));
    select(u"Gezählt"_s);
    QVERIFY(!fieldLabelled(*m_screen, u"Rhythm:"_s));
}

void TestIndicatorsScreen::deletesWithUndo()
{
    const Indicator indicator = add(u"Plätze"_s);
    addValue(indicator, 2025, 3);
    open();
    select(u"Plätze"_s);
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Delete);
    QVERIFY(valueOf(m_workspace->indicators().all()).isEmpty());
    QVERIFY(says(*m_screen, u"First agree on goals"_s));
    VERIFY_RESULT(m_workspace->store().undo());
    QCOMPARE(stored(indicator.id).size(), 1);
    QCOMPARE(tree()->currentIndex().data().toString(), u"Plätze"_s);
}

void TestIndicatorsScreen::halfTypedTextSurvivesAnUndo()
{
    add(u"Plätze"_s);
    open();
    select(u"Plätze"_s);
    fillIn(lineLabelled(*m_screen, u"Unit:"_s), u"places"_s);
    QLineEdit *title = lineLabelled(*m_screen, u"Title:"_s);
    title->setFocus();
    title->setText(u"half typed"_s);
    VERIFY_RESULT(m_workspace->store().undo());
    QCOMPARE(title->text(), u"half typed"_s);
    QCOMPARE(lineLabelled(*m_screen, u"Unit:"_s)->text(), u"Personen"_s);
}

void TestIndicatorsScreen::modelKeepsItsPromises()
{
    const Indicator indicator = add(u"Plätze"_s);
    MeasurementsModel model(*m_workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    connect(&m_workspace->store(), &Store::changed, &model, [&] { VERIFY_RESULT(model.reload()); });
    VERIFY_RESULT(model.showPartsOf(indicator.id));
    QVERIFY(model.setData(model.index(0, Values::PeriodColumn), u"2025"_s));
    QVERIFY(model.setData(model.index(0, Values::ValueColumn), u"5"_s));
    QVERIFY(model.setData(model.index(1, Values::PeriodColumn), u"2024"_s));
    QVERIFY(model.setData(model.index(1, Values::ValueColumn), u"unknown"_s));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowAt(0).measurement.period, Period::ofYear(2024));
    VERIFY_RESULT(model.removeAt(0));
    VERIFY_RESULT(model.removeAt(0));
    Indicator computed = indicator;
    computed.computation = Indicator::Computation::Entries;
    VERIFY_RESULT(m_workspace->indicators().update(computed));
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestIndicatorsScreen)
#include "tst_indicatorsscreen.moc"
