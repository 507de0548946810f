#include "core/goals/nextnumber.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"
#include "ui/goals/tree/goalmoves.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

using Direction = GoalMoves::Direction;

/// The tree of goals: what it shows, and what may be moved where.
class TestGoalModel : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void hidesAnnualGoalsOfOtherYears();
    void movesByKey_data();
    void movesByKey();
    void refusesToMove_data();
    void refusesToMove();
    void takesHiddenGoalsIntoAccount();
    void dropsBeforeAnother();
    void dropsUnderAnother();
    void refusesADropInAnotherConcept();
    void refusesADropWhereTheLevelDoesNotFit();
    void keepsRowsThroughChanges();
    void countsWithWhatIsBeneath();
    void proposesTheNextNumber_data();
    void proposesTheNextNumber();

private:
    Id<Goal> add(const QString &number, Goal::Level level, const QString &parent = {}, std::optional<int> year = {},
                 Id<Concept> document = {});
    Id<Goal> idOf(const QString &number) const;
    QModelIndex at(const QString &number) const { return m_model->indexOf(idOf(number)); }
    QString tree() const;
    QString branch(const QModelIndex &parent) const;
    void reload(GoalModel::Years years = GoalModel::Years::Shown) { VERIFY_RESULT(m_model->reload(2026, years)); }
    bool drop(const QString &number, const QModelIndex &parent, int row);

    std::unique_ptr<StoreFile> m_file;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<GoalModel> m_model;
    Id<Concept> m_concept;
    Id<Concept> m_other;
};

void TestGoalModel::init()
{
    m_file = std::make_unique<StoreFile>();
    m_workspace = std::make_unique<Workspace>(m_file->open());
    Concept document;
    document.title = u"INKO"_s;
    m_concept = m_workspace->goals().add(document)->id;
    document.title = u"Kreis"_s;
    m_other = m_workspace->goals().add(document)->id;
    add(u"1"_s, Goal::Level::Guiding);
    add(u"1.1"_s, Goal::Level::Action, u"1"_s);
    add(u"J25"_s, Goal::Level::Annual, u"1.1"_s, 2025);
    add(u"J26"_s, Goal::Level::Annual, u"1.1"_s, 2026);
    add(u"1.2"_s, Goal::Level::Action, u"1"_s);
    add(u"2"_s, Goal::Level::Guiding);
    add(u"K1"_s, Goal::Level::Guiding, {}, {}, m_other);
    m_model = std::make_unique<GoalModel>(*m_workspace);
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    connect(&m_workspace->store(), &Store::changed, m_model.get(), [this] { reload(); });
    reload();
}

void TestGoalModel::cleanup()
{
    m_model.reset();
    m_workspace.reset();
    m_file.reset();
}

Id<Goal> TestGoalModel::add(const QString &number, Goal::Level level, const QString &parent, std::optional<int> year,
                            Id<Concept> document)
{
    Goal goal;
    goal.concept_ = document.isValid() ? document : m_concept;
    goal.number = number;
    goal.title = u"Ziel "_s + number;
    goal.level = level;
    goal.year = year;
    if (!parent.isEmpty())
        goal.parent = idOf(parent);
    const auto added = m_workspace->goals().add(goal);
    return added ? added->id : Id<Goal>{};
}

Id<Goal> TestGoalModel::idOf(const QString &number) const
{
    const auto found = m_workspace->goals().numbered(number);
    return found && *found ? (*found)->id : Id<Goal>{};
}

QString TestGoalModel::branch(const QModelIndex &parent) const
{
    QStringList rows;
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        const QString below = branch(index);
        rows << (below.isEmpty() ? index.data().toString() : u"%1(%2)"_s.arg(index.data().toString(), below));
    }
    return rows.join(u' ');
}

QString TestGoalModel::tree() const
{
    return branch({});
}

bool TestGoalModel::drop(const QString &number, const QModelIndex &parent, int row)
{
    const std::unique_ptr<QMimeData> data(m_model->mimeData({at(number)}));
    return m_model->dropMimeData(data.get(), Qt::MoveAction, row, 0, parent);
}

void TestGoalModel::hidesAnnualGoalsOfOtherYears()
{
    QCOMPARE(tree(), u"INKO(1(1.1(J26) 1.2) 2) Kreis(K1)"_s);
    reload(GoalModel::Years::All);
    QCOMPARE(tree(), u"INKO(1(1.1(J25 J26) 1.2) 2) Kreis(K1)"_s);
}

void TestGoalModel::movesByKey_data()
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<Goal::Level>("level");
    QTest::newRow("up") << u"1.2"_s << Direction::Up << u"INKO(1(1.2 1.1(J26)) 2) Kreis(K1)"_s << Goal::Level::Action;
    QTest::newRow("down") << u"1"_s << Direction::Down << u"INKO(2 1(1.1(J26) 1.2)) Kreis(K1)"_s
                          << Goal::Level::Guiding;
    QTest::newRow("out to the top") << u"1.2"_s << Direction::Out << u"INKO(1(1.1(J26)) 1.2 2) Kreis(K1)"_s
                                    << Goal::Level::Guiding;
    QTest::newRow("out one step") << u"J26"_s << Direction::Out << u"INKO(1(1.1 J26 1.2) 2) Kreis(K1)"_s
                                  << Goal::Level::Annual;
    QTest::newRow("in") << u"2"_s << Direction::In << u"INKO(1(1.1(J26) 1.2 2)) Kreis(K1)"_s << Goal::Level::Action;
}

void TestGoalModel::movesByKey()
{
    QFETCH(QString, moved);
    QFETCH(Direction, direction);
    QFETCH(QString, expected);
    QFETCH(Goal::Level, level);
    const QString before = tree();
    VERIFY_RESULT(GoalMoves(*m_workspace, *m_model).move(idOf(moved), direction));
    QCOMPARE(tree(), expected);
    QCOMPARE(m_model->goal(idOf(moved))->level, level);
    VERIFY_RESULT(m_workspace->store().undo());
    QCOMPARE(tree(), before);
}

void TestGoalModel::refusesToMove_data()
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<Direction>("direction");
    QTest::newRow("the first up") << u"1"_s << Direction::Up;
    QTest::newRow("the last down") << u"2"_s << Direction::Down;
    QTest::newRow("out of its concept") << u"1"_s << Direction::Out;
    QTest::newRow("in where nothing is above") << u"1.1"_s << Direction::In;
    QTest::newRow("in under its equal") << u"1.2"_s << Direction::In;
}

void TestGoalModel::refusesToMove()
{
    QFETCH(QString, moved);
    QFETCH(Direction, direction);
    const QString before = tree();
    VERIFY_ERROR(GoalMoves(*m_workspace, *m_model).move(idOf(moved), direction), Error::Code::Invalid);
    QCOMPARE(tree(), before);
}

void TestGoalModel::takesHiddenGoalsIntoAccount()
{
    add(u"J26b"_s, Goal::Level::Annual, u"1.1"_s, 2026);
    VERIFY_RESULT(GoalMoves(*m_workspace, *m_model).move(idOf(u"J26b"_s), Direction::Up));
    QCOMPARE(tree(), u"INKO(1(1.1(J26b J26) 1.2) 2) Kreis(K1)"_s);
    reload(GoalModel::Years::All);
    QCOMPARE(tree(), u"INKO(1(1.1(J25 J26b J26) 1.2) 2) Kreis(K1)"_s);
}

void TestGoalModel::dropsBeforeAnother()
{
    QVERIFY(drop(u"2"_s, m_model->indexOf(m_concept), 0));
    QCOMPARE(tree(), u"INKO(2 1(1.1(J26) 1.2)) Kreis(K1)"_s);
    QVERIFY(drop(u"2"_s, m_model->indexOf(m_concept), -1));
    QCOMPARE(tree(), u"INKO(1(1.1(J26) 1.2) 2) Kreis(K1)"_s);
}

void TestGoalModel::dropsUnderAnother()
{
    QVERIFY(drop(u"J26"_s, at(u"1.2"_s), -1));
    QCOMPARE(tree(), u"INKO(1(1.1 1.2(J26)) 2) Kreis(K1)"_s);
    QVERIFY(drop(u"1.2"_s, at(u"2"_s), 0));
    QCOMPARE(tree(), u"INKO(1(1.1) 2(1.2(J26))) Kreis(K1)"_s);
}

void TestGoalModel::refusesADropInAnotherConcept()
{
    const QSignalSpy refused(m_model.get(), &GoalModel::refused);
    QVERIFY(!drop(u"2"_s, m_model->indexOf(m_other), 0));
    QCOMPARE(refused.size(), 1);
    QVERIFY(!refused.at(0).at(0).toString().isEmpty());
    QCOMPARE(tree(), u"INKO(1(1.1(J26) 1.2) 2) Kreis(K1)"_s);
}

void TestGoalModel::refusesADropWhereTheLevelDoesNotFit()
{
    const QSignalSpy refused(m_model.get(), &GoalModel::refused);
    QVERIFY(!drop(u"1.2"_s, at(u"1.1"_s), -1));
    QVERIFY(!drop(u"1"_s, at(u"1.2"_s), -1)); // under itself
    QCOMPARE(refused.size(), 2);
    QCOMPARE(tree(), u"INKO(1(1.1(J26) 1.2) 2) Kreis(K1)"_s);
}

void TestGoalModel::keepsRowsThroughChanges()
{
    const QPersistentModelIndex held(at(u"1.2"_s));
    add(u"0"_s, Goal::Level::Guiding);
    VERIFY_RESULT(GoalMoves(*m_workspace, *m_model).move(idOf(u"0"_s), Direction::Up));
    VERIFY_RESULT(m_workspace->goals().move(idOf(u"1.2"_s), idOf(u"2"_s), 0));
    QCOMPARE(held.data().toString(), u"1.2"_s);
    QCOMPARE(held.parent().data().toString(), u"2"_s);
    VERIFY_RESULT(m_workspace->goals().remove(idOf(u"1.2"_s)));
    QVERIFY(!held.isValid());
}

void TestGoalModel::countsWithWhatIsBeneath()
{
    const auto relate = [this](const QString &number, const QString &other) {
        GoalRelation relation;
        relation.goal = idOf(number);
        relation.otherGoal = idOf(other);
        relation.kind = GoalRelation::Kind::Contradicts;
        VERIFY_RESULT(m_workspace->goals().add(relation));
    };
    const auto open = [this](const QString &number) {
        return at(number).siblingAtColumn(GoalModel::ContradictionsColumn).data().toString();
    };
    const auto isMarked = [this](Id<Concept> document) {
        const QModelIndex row = m_model->indexOf(document);
        return !row.data(Qt::DecorationRole).isNull() &&
               row.data(Qt::ToolTipRole).toString().contains(u"open contradictions"_s);
    };
    QVERIFY(!isMarked(m_concept));
    relate(u"J26"_s, u"1.2"_s); // both under 1: one contradiction
    QCOMPARE(open(u"1"_s), u"1 open"_s);
    relate(u"1.1"_s, u"K1"_s);
    QCOMPARE(open(u"J26"_s), u"1 open"_s);
    QCOMPARE(open(u"1.1"_s), u"2 open"_s);
    QCOMPARE(open(u"1.2"_s), u"1 open"_s);
    QCOMPARE(open(u"1"_s), u"2 open"_s);
    QCOMPARE(open(u"2"_s), QString());
    QCOMPARE(open(u"K1"_s), u"1 open"_s);
    QCOMPARE(m_model->openContradictions(), 2);
    QVERIFY(isMarked(m_concept));
    QVERIFY(isMarked(m_other));
}

void TestGoalModel::proposesTheNextNumber_data()
{
    QTest::addColumn<Goal::Level>("level");
    QTest::addColumn<QString>("parent");
    QTest::addColumn<QString>("expected");
    QTest::newRow("beside") << Goal::Level::Action << u"1"_s << u"1.3"_s;
    QTest::newRow("at the top") << Goal::Level::Guiding << QString() << u"3"_s;
    QTest::newRow("the first below") << Goal::Level::Action << u"2"_s << u"2.1"_s;
    QTest::newRow("annual, counted through the year") << Goal::Level::Annual << u"1.2"_s << u"J27"_s;
}

void TestGoalModel::proposesTheNextNumber()
{
    QFETCH(Goal::Level, level);
    QFETCH(QString, parent);
    QFETCH(QString, expected);
    Goal goal;
    goal.concept_ = m_concept;
    goal.level = level;
    if (!parent.isEmpty())
        goal.parent = idOf(parent);
    if (level == Goal::Level::Annual)
        goal.year = 2026;
    QCOMPARE(nextNumber(goal, m_model->goals()), expected);
}

QTEST_MAIN(TestGoalModel)
#include "tst_goalmodel.moc"
