#include "core/grid/cooperation/cooperation.h"
#include "core/grid/gridentries.h"
#include "tests/support/result.h"
#include "tests/support/town.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// A chance that was put aside stays so in the next year, until somebody joins.
class TestCooperation : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { town.reset(); }
    void staysAsideInTheNextYear();
    void comesBackWhenSomebodyJoins();
    void isTakenUpAgain();
    void isPutAsideAsOneStep();

private:
    void offer(int year, const Organisation &by);
    QList<WeighedChance> chances(int year) const
    {
        const auto rounds = town->all<SurveyRound>();
        return valueOf(Cooperation(town->store()).chances(std::ranges::find(rounds, year, &SurveyRound::year)->id));
    }

    std::unique_ptr<Town> town;
    Goal goal;
    QList<Id<CodeValue>> groups;
    CodeValue district;
    QList<Organisation> organisations;
};

void TestCooperation::init()
{
    town = std::make_unique<Town>();
    goal = town->goal(town->document(u"INKO"_s).id, u"1"_s);
    groups = {town->value(CodeValue::List::TargetGroup, u"Frauen"_s).id,
              town->value(CodeValue::List::TargetGroup, u"Mütter"_s).id};
    district = town->value(CodeValue::List::District, u"Nord"_s);
    organisations.clear();
    for (const QString &name : {u"VHS"_s, u"AWO"_s, u"Caritas"_s})
        organisations << town->organisation(name);
    for (const int year : {2025, 2026})
        town->round(year);
    offer(2025, organisations[0]);
    offer(2025, organisations[1]);
}

void TestCooperation::offer(int year, const Organisation &by)
{
    const auto rounds = town->all<SurveyRound>();
    GridEntry entry;
    entry.round = std::ranges::find(rounds, year, &SurveyRound::year)->id;
    entry.organisation = by.id;
    entry.title = u"Sprachcafé"_s;
    entry.goals = {goal.id};
    entry.targetGroups = groups;
    entry.districts = {district.id};
    valueOf(GridEntries(town->store()).add(entry));
}

void TestCooperation::staysAsideInTheNextYear()
{
    QCOMPARE(chances(2025).size(), 1);
    QCOMPARE(chances(2025)[0].dismissed, std::nullopt);
    VERIFY_RESULT(Cooperation(town->store()).dismiss(chances(2025)[0].chance, u" Andere Tageszeit "_s));
    QCOMPARE(chances(2025)[0].dismissed, std::optional(u"Andere Tageszeit"_s));
    offer(2026, organisations[1]);
    offer(2026, organisations[0]);
    QCOMPARE(chances(2026)[0].dismissed, std::optional(u"Andere Tageszeit"_s));
}

void TestCooperation::comesBackWhenSomebodyJoins()
{
    VERIFY_RESULT(Cooperation(town->store()).dismiss(chances(2025)[0].chance, u"Andere Tageszeit"_s));
    for (const Organisation &organisation : organisations)
        offer(2026, organisation);
    QCOMPARE(chances(2026).size(), 1);
    QCOMPARE(chances(2026)[0].chance.organisations.size(), 3);
    QCOMPARE(chances(2026)[0].dismissed, std::nullopt);
}

void TestCooperation::isTakenUpAgain()
{
    Cooperation cooperation(town->store());
    VERIFY_RESULT(cooperation.dismiss(chances(2025)[0].chance, u"Andere Tageszeit"_s));
    VERIFY_RESULT(cooperation.dismiss(chances(2025)[0].chance, u"Zu weit weg"_s));
    QCOMPARE(town->all<DismissedChance>().size(), 2); // one for each target group, once
    QCOMPARE(chances(2025)[0].dismissed, std::optional(u"Zu weit weg"_s));
    VERIFY_RESULT(cooperation.takeUpAgain(chances(2025)[0].chance));
    QCOMPARE(chances(2025)[0].dismissed, std::nullopt);
    QVERIFY(town->all<DismissedChance>().isEmpty());
}

void TestCooperation::isPutAsideAsOneStep()
{
    VERIFY_RESULT(Cooperation(town->store()).dismiss(chances(2025)[0].chance, u"Andere Tageszeit"_s));
    VERIFY_RESULT(town->store().undo());
    QCOMPARE(chances(2025)[0].dismissed, std::nullopt);
    QVERIFY(town->all<DismissedChance>().isEmpty());
}

QTEST_GUILESS_MAIN(TestCooperation)
#include "tst_cooperation.moc"
