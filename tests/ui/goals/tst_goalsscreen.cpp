#include "tests/support/result.h"
#include "tests/support/screens.h"
#include "tests/support/storefile.h"
#include "ui/goals/goalsscreen.h"
#include "ui/goals/tree/goalmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTreeView>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// The goals as a person works with them: click, type, tab.
class TestGoalsScreen : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void emptyFileOffersTheFirstConcept();
    void addsGoalsByKeyboard();
    void addsBesideTheSelectedGoal();
    void aCorrectionAddsWhatWaitedForIt_data();
    void aCorrectionAddsWhatWaitedForIt();
    void savesAFieldWhenItIsLeft_data();
    void savesAFieldWhenItIsLeft();
    void refusedInputStaysWithItsReason();
    void anAnnualGoalTakesTheShownYear();
    void movesByKeyboardAndKeepsTheSelection();
    void refusedMoveSaysWhy();
    void deletionRefusedSaysWhy();
    void undoAndRedoKeepSelectionAndHalfTypedText();
    void milestoneIsAddedAndDone();
    void refusedDayStaysInItsCell();
    void contradictionIsOpenUntilSettled();
    void showsTheYearsGoals();
    void leadsToTheEntries();
    void modelsKeepTheirPromises();

private:
    Id<Goal> add(const QString &number, const QString &title, Goal::Level level, std::optional<Id<Goal>> parent = {},
                 std::optional<int> year = {});
    void open();
    void select(const QString &number) { clickCell(*tree(), cellShowing(*tree(), number)); }
    QTreeView *tree() const { return viewNamed<QTreeView>(*m_screen, u"Goals"_s); }
    QTableView *table(const QString &name) const { return viewNamed<QTableView>(*m_screen, name); }
    QString currentNumber() const
    {
        return tree()->currentIndex().siblingAtColumn(GoalModel::NumberColumn).data().toString();
    }
    QString below(const QString &number) const;
    Goal stored(const QString &number) const;

    std::unique_ptr<StoreFile> m_file;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<GoalsScreen> m_screen;
    Id<Concept> m_concept;
};

void TestGoalsScreen::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"inko-test"_s);
    QCoreApplication::setApplicationName(u"tst_goalsscreen"_s);
}

void TestGoalsScreen::init()
{
    m_file = std::make_unique<StoreFile>();
    m_workspace = std::make_unique<Workspace>(m_file->open());
    m_concept = {};
}

void TestGoalsScreen::cleanup()
{
    m_screen.reset();
    m_workspace.reset();
    m_file.reset();
}

Id<Goal> TestGoalsScreen::add(const QString &number, const QString &title, Goal::Level level,
                              std::optional<Id<Goal>> parent, std::optional<int> year)
{
    if (!m_concept.isValid()) {
        Concept document;
        document.title = u"INKO"_s;
        m_concept = m_workspace->goals().add(document)->id;
    }
    Goal goal;
    goal.concept_ = m_concept;
    goal.number = number;
    goal.title = title;
    goal.level = level;
    goal.parent = parent;
    goal.year = year;
    const auto added = m_workspace->goals().add(goal);
    return added ? added->id : Id<Goal>{};
}

void TestGoalsScreen::open()
{
    m_screen = std::make_unique<GoalsScreen>(*m_workspace);
    m_screen->resize(1200, 900);
    m_screen->showYear(2026);
    m_screen->show();
    QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
    tree()->expandAll();
}

QString TestGoalsScreen::below(const QString &number) const
{
    const QModelIndex parent = cellShowing(*tree(), number);
    QStringList numbers;
    for (int row = 0; row < tree()->model()->rowCount(parent); ++row)
        numbers << tree()->model()->index(row, 0, parent).data().toString();
    return numbers.join(u' ');
}

Goal TestGoalsScreen::stored(const QString &number) const
{
    const auto found = m_workspace->goals().numbered(number);
    return found && *found ? **found : Goal{};
}

void TestGoalsScreen::emptyFileOffersTheFirstConcept()
{
    open();
    QVERIFY(press(*m_screen, u"Enter the first concept"_s));
    QLineEdit *title = lineLabelled(*m_screen, u"Title:"_s);
    QVERIFY(title->hasFocus());
    QTest::keyClicks(title, u"Integrationskonzept"_s);
    QTest::keyClick(title, Qt::Key_Return);
    fillIn(lineLabelled(*m_screen, u"Adopted by:"_s), u"Rat"_s);
    fillIn(lineLabelled(*m_screen, u"Adopted on:"_s), u"28.11.24"_s);
    const auto documents = m_workspace->goals().concepts();
    VERIFY_RESULT(documents);
    QCOMPARE(documents->size(), 1);
    QCOMPARE(documents->first().title, u"Integrationskonzept"_s);
    QCOMPARE(documents->first().adoptedBy, u"Rat"_s);
    QCOMPARE(documents->first().adoptedOn, std::optional(QDate(2024, 11, 28)));
    QCOMPARE(tree()->currentIndex().data().toString(), u"Integrationskonzept"_s);
}

void TestGoalsScreen::addsGoalsByKeyboard()
{
    add(u"1"_s, u"Sprache"_s, Goal::Level::Guiding);
    open();
    select(u"1"_s);
    QTest::keyClick(tree(), Qt::Key_Plus, Qt::ControlModifier);
    QLineEdit *title = lineLabelled(*m_screen, u"Title:"_s);
    QVERIFY(title->hasFocus());
    QCOMPARE(lineLabelled(*m_screen, u"Number:"_s)->text(), u"1.1"_s);
    QTest::keyClicks(title, u"Kurse"_s);
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(below(u"1"_s), u"1.1"_s);
    QCOMPARE(currentNumber(), u"1.1"_s);
    QCOMPARE(stored(u"1.1"_s).level, Goal::Level::Action);

    QTest::keyClick(tree(), Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClicks(title, u"Kurs in jedem Stadtteil"_s);
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(below(u"1.1"_s), u"J2026-1"_s);
    QCOMPARE(stored(u"J2026-1"_s).year, std::optional(2026));
}

void TestGoalsScreen::addsBesideTheSelectedGoal()
{
    add(u"1"_s, u"Sprache"_s, Goal::Level::Guiding);
    add(u"2"_s, u"Arbeit"_s, Goal::Level::Guiding);
    open();
    select(u"1"_s);
    QTest::keyClick(tree(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    fillIn(lineLabelled(*m_screen, u"Title:"_s), u"Wohnen"_s);
    QCOMPARE(below(u"INKO"_s), u"1 3 2"_s);
    VERIFY_RESULT(m_workspace->store().undo()); // one step
    QCOMPARE(below(u"INKO"_s), u"1 2"_s);
}

void TestGoalsScreen::aCorrectionAddsWhatWaitedForIt_data()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("toldAt");
    QTest::newRow("number taken") << u"Number:"_s << u"1"_s << u"1.7"_s << u"Title:"_s;
    QTest::newRow("no number") << u"Number:"_s << u"1.7; 1.8"_s << u"1.7"_s << u"Number:"_s;
    QTest::newRow("no year") << u"Year:"_s << u"26"_s << u"2026"_s << u"Year:"_s;
    QTest::newRow("no priority") << u"Priority:"_s << u"0"_s << u"1"_s << u"Priority:"_s;
}

void TestGoalsScreen::aCorrectionAddsWhatWaitedForIt()
{
    QFETCH(QString, caption);
    QFETCH(QString, wrong);
    QFETCH(QString, right);
    QFETCH(QString, toldAt);
    add(u"1"_s, u"Sprache"_s, Goal::Level::Action);
    open();
    select(u"1"_s);
    QTest::keyClick(tree(), Qt::Key_Plus, Qt::ControlModifier);
    fillIn(lineLabelled(*m_screen, caption), wrong);
    fillIn(lineLabelled(*m_screen, u"Title:"_s), u"Kurse"_s);
    QVERIFY(!lineLabelled(*m_screen, toldAt)->accessibleDescription().isEmpty());
    fillIn(lineLabelled(*m_screen, caption), right);
    QCOMPARE(lineLabelled(*m_screen, toldAt)->accessibleDescription(), QString());
    QCOMPARE(m_workspace->goals().all()->size(), 2);
    const Goal added = m_workspace->goals().all()->back();
    QCOMPARE(added.title, u"Kurse"_s);
    QCOMPARE(lineLabelled(*m_screen, caption)->text(), right);
}

void TestGoalsScreen::savesAFieldWhenItIsLeft_data()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<std::function<QString(const Goal &)>>("read");
    using Read = std::function<QString(const Goal &)>;
    QTest::newRow("title") << u"Title:"_s << u"Deutsch lernen"_s << Read([](const Goal &goal) { return goal.title; });
    QTest::newRow("priority") << u"Priority:"_s << u"2"_s
                              << Read([](const Goal &goal) { return QString::number(goal.priority.value_or(0)); });
    QTest::newRow("status") << u"Status:"_s << u"Partly reached"_s
                            << Read([](const Goal &goal) { return Goals::nameOf(goal.status); });
    QTest::newRow("level") << u"Level:"_s << u"Action goal"_s
                           << Read([](const Goal &goal) { return Goals::nameOf(goal.level); });
}

void TestGoalsScreen::savesAFieldWhenItIsLeft()
{
    QFETCH(QString, caption);
    QFETCH(QString, typed);
    QFETCH(std::function<QString(const Goal &)>, read);
    add(u"1"_s, u"Sprache"_s, Goal::Level::Guiding);
    open();
    select(u"1"_s);
    fillIn(lineLabelled(*m_screen, caption), typed);
    QCOMPARE(read(stored(u"1"_s)), typed);
    VERIFY_RESULT(m_workspace->store().undo());
    QVERIFY(lineLabelled(*m_screen, caption)->text() != typed);
}

void TestGoalsScreen::refusedInputStaysWithItsReason()
{
    add(u"1"_s, u"Sprache"_s, Goal::Level::Guiding);
    add(u"2"_s, u"Arbeit"_s, Goal::Level::Guiding);
    open();
    select(u"1"_s);
    QLineEdit *number = lineLabelled(*m_screen, u"Number:"_s);
    fillIn(number, u"2"_s);
    QCOMPARE(number->text(), u"2"_s);
    QVERIFY(says(*m_screen, u"Arbeit"_s)); // who has it
    QCOMPARE(stored(u"1"_s).title, u"Sprache"_s);
    select(u"2"_s);
    QCOMPARE(number->text(), u"2"_s);
    QVERIFY(number->accessibleDescription().isEmpty());
    select(u"1"_s);
    QCOMPARE(number->text(), u"2"_s);
    QVERIFY(!number->accessibleDescription().isEmpty());
}

void TestGoalsScreen::anAnnualGoalTakesTheShownYear()
{
    add(u"1"_s, u"Sprache"_s, Goal::Level::Guiding);
    open();
    select(u"1"_s);
    QVERIFY(!lineLabelled(*m_screen, u"Year:"_s));
    fillIn(lineLabelled(*m_screen, u"Level:"_s), u"Annual goal"_s);
    QCOMPARE(lineLabelled(*m_screen, u"Year:"_s)->text(), u"2026"_s);
    QCOMPARE(stored(u"1"_s).year, std::optional(2026));
}

void TestGoalsScreen::movesByKeyboardAndKeepsTheSelection()
{
    add(u"1"_s, u"Sprache"_s, Goal::Level::Guiding);
    add(u"2"_s, u"Arbeit"_s, Goal::Level::Guiding);
    open();
    select(u"2"_s);
    QTest::keyClick(tree(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(below(u"INKO"_s), u"2 1"_s);
    QCOMPARE(currentNumber(), u"2"_s);
    QTest::keyClick(tree(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(tree(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(below(u"1"_s), u"2"_s);
    QCOMPARE(stored(u"2"_s).level, Goal::Level::Action);
    QCOMPARE(currentNumber(), u"2"_s);
    QTest::keyClick(tree(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(below(u"INKO"_s), u"1 2"_s);
    QCOMPARE(stored(u"2"_s).level, Goal::Level::Guiding);
}

void TestGoalsScreen::refusedMoveSaysWhy()
{
    const auto parent = add(u"1"_s, u"Sprache"_s, Goal::Level::Guiding);
    add(u"1.1"_s, u"Kurse"_s, Goal::Level::Action, parent);
    add(u"1.2"_s, u"Mittler"_s, Goal::Level::Action, parent);
    open();
    select(u"1.2"_s);
    QTest::keyClick(tree(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(below(u"1"_s), u"1.1 1.2"_s);
    QVERIFY(says(*m_screen, u"cannot stand under"_s));
}

void TestGoalsScreen::deletionRefusedSaysWhy()
{
    const auto parent = add(u"1"_s, u"Sprache"_s, Goal::Level::Guiding);
    add(u"1.1"_s, u"Kurse"_s, Goal::Level::Action, parent);
    open();
    select(u"1"_s);
    QTest::keyClick(tree(), Qt::Key_Delete);
    QVERIFY(says(*m_screen, u"cannot be removed"_s));
    QCOMPARE(stored(u"1"_s).title, u"Sprache"_s);
    select(u"1.1"_s);
    QTest::keyClick(tree(), Qt::Key_Delete);
    QCOMPARE(below(u"1"_s), QString());
    QVERIFY(!says(*m_screen, u"cannot be removed"_s));
}

void TestGoalsScreen::undoAndRedoKeepSelectionAndHalfTypedText()
{
    add(u"1"_s, u"Sprache"_s, Goal::Level::Guiding);
    add(u"2"_s, u"Arbeit"_s, Goal::Level::Guiding);
    open();
    select(u"1"_s);
    QLineEdit *title = lineLabelled(*m_screen, u"Title:"_s);
    title->setFocus();
    QTest::keyClicks(title, u" und mehr"_s);
    const QString typed = title->text();
    VERIFY_RESULT(m_workspace->store().undo()); // takes goal 2 away
    QCOMPARE(below(u"INKO"_s), u"1"_s);
    QCOMPARE(title->text(), typed);
    QCOMPARE(currentNumber(), u"1"_s);
    VERIFY_RESULT(m_workspace->store().redo());
    QCOMPARE(below(u"INKO"_s), u"1 2"_s);
    QCOMPARE(title->text(), typed);
}

void TestGoalsScreen::milestoneIsAddedAndDone()
{
    Organisation office;
    office.name = u"Jugendamt"_s;
    VERIFY_RESULT(m_workspace->organisations().add(office));
    add(u"1"_s, u"Sprache"_s, Goal::Level::Guiding);
    open();
    select(u"1"_s);
    QTableView *milestones = table(u"Milestones"_s);
    QVERIFY(typeIntoCell(*milestones, milestones->model()->index(0, 0), u"Raum gefunden"_s));
    QVERIFY(says(*m_screen, u"needs the day it is due"_s));
    QVERIFY(typeIntoCell(*milestones, milestones->model()->index(0, 1), u"1.11."_s));
    QVERIFY(!says(*m_screen, u"needs the day it is due"_s));
    QCOMPARE(milestones->model()->rowCount(), 2);
    QCOMPARE(milestones->model()->index(0, 4).data().toString(), u"overdue for 21 days"_s);
    QVERIFY(typeIntoCell(*milestones, milestones->model()->index(0, 2), u"Jugendamt"_s));
    QVERIFY(typeIntoCell(*milestones, milestones->model()->index(0, 3), u"today"_s));
    const auto stored = m_workspace->goals().milestones();
    VERIFY_RESULT(stored);
    QCOMPARE(stored->size(), 1);
    QCOMPARE(stored->first().dueOn, QDate(2026, 11, 1));
    QCOMPARE(stored->first().doneOn, std::optional(QDate(2026, 11, 22)));
    QVERIFY(stored->first().responsible.has_value());
    QCOMPARE(milestones->model()->index(0, 4).data().toString(), u"done late"_s);
}

void TestGoalsScreen::refusedDayStaysInItsCell()
{
    Milestone milestone;
    milestone.goal = add(u"1"_s, u"Sprache"_s, Goal::Level::Guiding);
    milestone.title = u"Raum gefunden"_s;
    milestone.dueOn = QDate(2026, 12, 1);
    VERIFY_RESULT(m_workspace->goals().add(milestone));
    open();
    select(u"1"_s);
    QTableView *milestones = table(u"Milestones"_s);
    QVERIFY(typeIntoCell(*milestones, milestones->model()->index(0, 3), u"24.12.2026"_s)); // done in the future
    QCOMPARE(milestones->model()->index(0, 3).data().toString(), u"24.12.2026"_s);
    QVERIFY(says(*m_screen, u"cannot be done in the future"_s));
    QVERIFY(!m_workspace->goals().milestones()->first().doneOn);
    QVERIFY(typeIntoCell(*milestones, milestones->model()->index(0, 3), QString(), Qt::Key_Return));
}

void TestGoalsScreen::contradictionIsOpenUntilSettled()
{
    add(u"1"_s, u"Sprache"_s, Goal::Level::Guiding);
    add(u"H1"_s, u"Sparen"_s, Goal::Level::Guiding);
    open();
    select(u"1"_s);
    QTableView *relations = table(u"Relations to other goals"_s);
    QVERIFY(typeIntoCell(*relations, relations->model()->index(0, 0), u"Contradicts"_s));
    QVERIFY(typeIntoCell(*relations, relations->model()->index(0, 1), u"H1"_s));
    const auto mark = [this](const QString &number) {
        return cellShowing(*tree(), number).siblingAtColumn(GoalModel::ContradictionsColumn);
    };
    for (const QString &number : {u"1"_s, u"H1"_s}) {
        QCOMPARE(mark(number).data().toString(), u"1 open"_s);
        QVERIFY(!mark(number).data(Qt::DecorationRole).value<QIcon>().isNull());
    }
    QVERIFY(says(*m_screen, u"1 open contradictions"_s));
    QVERIFY(typeIntoCell(*relations, relations->model()->index(0, 3), u"today"_s));
    QCOMPARE(mark(u"1"_s).data().toString(), u"1 open"_s); // by whom is not said yet
    QVERIFY(typeIntoCell(*relations, relations->model()->index(0, 2), u"Rat"_s));
    QVERIFY(typeIntoCell(*relations, relations->model()->index(0, 3), u"today"_s));
    QCOMPARE(mark(u"1"_s).data().toString(), QString());
    VERIFY_RESULT(m_workspace->store().undo());
    QCOMPARE(mark(u"1"_s).data().toString(), u"1 open"_s);
}

void TestGoalsScreen::showsTheYearsGoals()
{
    const auto parent = add(u"1"_s, u"Sprache"_s, Goal::Level::Guiding);
    add(u"J25"_s, u"Damals"_s, Goal::Level::Annual, parent, 2025);
    const auto annual = add(u"J26"_s, u"Jetzt"_s, Goal::Level::Annual, parent, 2026);
    open();
    QCOMPARE(below(u"1"_s), u"J26"_s);
    m_screen->showYear(2025);
    QCOMPARE(below(u"1"_s), u"J25"_s);
    QVERIFY(press(*m_screen, u"All years"_s));
    QCOMPARE(below(u"1"_s), u"J25 J26"_s);
    m_screen->reveal(annual.value);
    QCOMPARE(currentNumber(), u"J26"_s);
}

void TestGoalsScreen::leadsToTheEntries()
{
    const auto goal = add(u"1"_s, u"Sprache"_s, Goal::Level::Guiding);
    Organisation office;
    office.name = u"Jugendamt"_s;
    const auto organisation = m_workspace->organisations().add(office);
    const auto round = m_workspace->survey().openRound(2026, QDate(2026, 9, 1), {}, Survey::CarryOver::Nothing);
    VERIFY_RESULT(round);
    GridEntry entry;
    entry.round = round->id;
    entry.organisation = organisation->id;
    entry.title = u"Kurs"_s;
    entry.goals = {add(u"1.1"_s, u"Kurse"_s, Goal::Level::Action, goal)};
    const auto added = m_workspace->gridEntries().add(entry);
    VERIFY_RESULT(added);
    open();
    select(u"1"_s);
    QCOMPARE(cellShowing(*tree(), u"1"_s).siblingAtColumn(GoalModel::EntriesColumn).data().toString(), u"1"_s);
    const QSignalSpy links(m_screen.get(), &Screen::linkActivated);
    QVERIFY(press(*m_screen, u"1 entries of 2026 name it or a goal below it"_s));
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.at(0).at(0).value<Link>(), (Link{Place::Grid, added->id.value}));
}

void TestGoalsScreen::modelsKeepTheirPromises()
{
    add(u"1"_s, u"Sprache"_s, Goal::Level::Guiding);
    open();
    for (QAbstractItemView *view : m_screen->findChildren<QAbstractItemView *>()) {
        if (!view->accessibleName().isEmpty())
            new QAbstractItemModelTester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, view);
    }
    select(u"1"_s);
    QTableView *milestones = table(u"Milestones"_s);
    QVERIFY(typeIntoCell(*milestones, milestones->model()->index(0, 0), u"Raum"_s));
    QVERIFY(typeIntoCell(*milestones, milestones->model()->index(0, 1), u"1.12.2026"_s));
    VERIFY_RESULT(m_workspace->store().undo());
    QCOMPARE(milestones->model()->rowCount(), 1);
    VERIFY_RESULT(m_workspace->store().undo()); // the goal itself
    QCOMPARE(below(u"INKO"_s), QString());
}

QTEST_MAIN(TestGoalsScreen)
#include "tst_goalsscreen.moc"
