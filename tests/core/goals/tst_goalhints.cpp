#include "core/goals/goalhints.h"

#include <QTest>

using namespace inko;
using namespace Qt::StringLiterals;

using Kind = GoalHint::Kind;
using Level = Goal::Level;
using Status = Goal::Status;

namespace {

constexpr Id<Concept> own{1};
constexpr Id<Concept> county{2};
constexpr int year = 2026;

/// A goal that nothing is to be said of.
Goal sound(qint64 id, Level level, std::optional<qint64> parent = {})
{
    Goal goal;
    goal.id = {id};
    goal.concept_ = own;
    goal.level = level;
    goal.title = u"Ziel, das %1 erreicht"_s.arg(QString(int(id), QChar(u'a' + int(id)))); // each another word
    goal.responsible = Id<Organisation>{1};
    if (parent)
        goal.parent = Id<Goal>{*parent};
    if (level == Level::Annual) {
        goal.year = year;
        goal.description = u"mindestens zwei"_s;
    }
    return goal;
}

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::NoEntry: return u"entry"_s;
    case Kind::NoIndicator: return u"indicator"_s;
    case Kind::NoResponsible: return u"responsible"_s;
    case Kind::NotMeasurable: return u"measurable"_s;
    case Kind::SaysTheSame: return u"same"_s;
    case Kind::NotReportedOn: return u"reported"_s;
    case Kind::NoOutcome: return u"outcome"_s;
    case Kind::NotSaidWhyShown: return u"why"_s;
    case Kind::NobodySettles: return u"settles"_s;
    }
    return {};
}

} // namespace

/// What might be better about goals.
class TestGoalHints : public QObject {
    Q_OBJECT

private slots:
    void init();
    void saysNothingOfSoundGoals();
    void says_data();
    void says();
    void tellsMeasurableStatements_data();
    void tellsMeasurableStatements();

private:
    QString hints() const
    {
        QStringList words;
        for (const GoalHint &hint : hintsAbout(m_goals, own, m_around, year))
            words << nameOf(hint.kind) + u' ' + QString::number(hint.goal.value) +
                         (hint.other ? u"+%1"_s.arg(hint.other->value) : QString());
        return words.join(u", "_s);
    }

    QList<Goal> m_goals;
    GoalSurroundings m_around;
};

/// Guiding goal 1, under it action goal 2 with annual goal 3, and guiding goal 4 of the county.
void TestGoalHints::init()
{
    m_goals = {sound(1, Level::Guiding), sound(2, Level::Action, 1), sound(3, Level::Annual, 2),
               sound(4, Level::Guiding)};
    m_goals[3].concept_ = county;
    m_goals[3].whyShown = u"Sprache"_s;
    m_around = {};
    m_around.withEntries = {Id<Goal>{1}, Id<Goal>{2}, Id<Goal>{3}};
    m_around.withIndicators = {Id<Goal>{2}};
}

void TestGoalHints::saysNothingOfSoundGoals()
{
    QCOMPARE(hints(), QString());
    QVERIFY(hintsAbout({}, own, {}, year).empty());
}

void TestGoalHints::says_data()
{
    using Change = std::function<void(QList<Goal> &, GoalSurroundings &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("hints");
    const auto row = [](const char *name, const Change &change, const QString &hints) {
        QTest::newRow(name) << change << hints;
    };
    row(
        "nobody works toward it, said once for the branch",
        [](QList<Goal> &, GoalSurroundings &around) { around.withEntries.clear(); }, u"entry 1"_s);
    row(
        "nobody works toward the annual goal",
        [](QList<Goal> &, GoalSurroundings &around) { around.withEntries.remove(Id<Goal>{3}); }, u"entry 3"_s);
    row(
        "no indicator in the branch", [](QList<Goal> &, GoalSurroundings &around) { around.withIndicators.clear(); },
        u"indicator 1, indicator 3"_s);
    row(
        "the annual goal has its own",
        [](QList<Goal> &, GoalSurroundings &around) { around.withIndicators = {Id<Goal>{3}}; }, QString());
    row(
        "nobody looks after it",
        [](QList<Goal> &goals, GoalSurroundings &) {
            for (Goal &goal : goals)
                goal.responsible.reset();
        },
        u"responsible 2, responsible 3"_s);
    row(
        "whoever looks after the action goal",
        [](QList<Goal> &goals, GoalSurroundings &) { goals[2].responsible.reset(); }, QString());
    row(
        "a milestone's institution does",
        [](QList<Goal> &goals, GoalSurroundings &around) {
            for (Goal &goal : goals)
                goal.responsible.reset();
            Milestone milestone;
            milestone.goal = {3};
            milestone.responsible = Id<Organisation>{7};
            around.milestones = {milestone};
        },
        u"responsible 2"_s);
    row(
        "no measurable statement", [](QList<Goal> &goals, GoalSurroundings &) { goals[2].description.clear(); },
        u"measurable 3"_s);
    row(
        "an indicator's target is one",
        [](QList<Goal> &goals, GoalSurroundings &around) {
            goals[2].description.clear();
            around.withTargets = {Id<Goal>{3}};
        },
        QString());
    row(
        "says the same",
        [](QList<Goal> &goals, GoalSurroundings &) {
            goals[0].title = u"Kinder früh fördern"_s;
            goals[3].title = u"Kinder frühe fördern"_s;
        },
        u"same 4+1"_s);
    row(
        "known to be the same",
        [](QList<Goal> &goals, GoalSurroundings &around) {
            goals[0].title = goals[3].title = u"Kinder früh fördern"_s;
            GoalRelation relation;
            relation.goal = {1};
            relation.otherGoal = {4};
            relation.kind = GoalRelation::Kind::SameAs;
            around.relations = {relation};
        },
        QString());
    row(
        "again in another year",
        [](QList<Goal> &goals, GoalSurroundings &) {
            Goal before = goals[2];
            before.id = {9};
            before.year = year - 1;
            before.status = Status::Reached;
            before.outcome = u"geschafft"_s;
            goals << before;
        },
        QString());
    row(
        "last year's goal without a report", [](QList<Goal> &goals, GoalSurroundings &) { goals[2].year = year - 1; },
        u"reported 3"_s);
    row(
        "next year's goal", [](QList<Goal> &goals, GoalSurroundings &) { goals[2].year = year + 1; }, QString());
    row(
        "a report without a sentence",
        [](QList<Goal> &goals, GoalSurroundings &) { goals[2].status = Status::NotReached; }, u"outcome 3"_s);
    row(
        "why it is shown", [](QList<Goal> &goals, GoalSurroundings &) { goals[3].whyShown = u" "_s; }, u"why 4"_s);
    row(
        "it is not shown",
        [](QList<Goal> &goals, GoalSurroundings &) {
            goals[3].whyShown.clear();
            goals[3].isShown = false;
        },
        QString());
    row(
        "nobody settles it",
        [](QList<Goal> &, GoalSurroundings &around) {
            GoalRelation relation;
            relation.goal = {1};
            relation.otherGoal = {4};
            relation.kind = GoalRelation::Kind::Contradicts;
            around.relations = {relation};
        },
        u"settles 1+4"_s);
    row(
        "by kind, then in order",
        [](QList<Goal> &goals, GoalSurroundings &around) {
            around.withEntries = {Id<Goal>{1}};
            goals[3].whyShown.clear();
            goals[2].status = Status::Reached;
        },
        u"entry 2, outcome 3, why 4"_s);
}

void TestGoalHints::says()
{
    using Change = std::function<void(QList<Goal> &, GoalSurroundings &)>;
    QFETCH(Change, change);
    change(m_goals, m_around);
    QTEST(hints(), "hints");
}

void TestGoalHints::tellsMeasurableStatements_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("isMeasurable");
    QTest::newRow("digits") << u"20 neue Plätze"_s << true;
    QTest::newRow("a number word") << u"Drei Stadtteile haben ein Café"_s << true;
    QTest::newRow("each") << u"Jede Schule hat eine Ansprechperson"_s << true;
    QTest::newRow("doubled") << u"Die Plätze werden verdoppelt"_s << true;
    QTest::newRow("a part") << u"Die Hälfte der Vereine macht mit"_s << true;
    QTest::newRow("a wish") << u"Das Miteinander verbessern"_s << false;
    QTest::newRow("a number within a word") << u"Dreiecksbeziehungen achten"_s << false;
    QTest::newRow("English") << u"At least one meeting in every district"_s << true;
    QTest::newRow("nothing") << QString() << false;
}

void TestGoalHints::tellsMeasurableStatements()
{
    QFETCH(QString, title);
    Goal goal;
    goal.title = title;
    QTEST(isMeasurable(goal), "isMeasurable");
    goal.description = goal.title;
    goal.title = u"Ziel"_s;
    QTEST(isMeasurable(goal), "isMeasurable");
}

QTEST_GUILESS_MAIN(TestGoalHints)
#include "tst_goalhints.moc"
