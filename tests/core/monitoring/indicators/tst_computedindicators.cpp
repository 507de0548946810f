#include "core/grid/gridentries.h"
#include "tests/core/monitoring/indicators/indicatortown.h"
#include "tests/support/result.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

using Computation = Indicator::Computation;

/// What Inko works out by itself is what the grid says now.
class TestComputedIndicators : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { town.reset(); }
    void countsOffersOfAGoalAndThoseBeneath();
    void countsInstitutions();
    void addsUpParticipantsAsFarAsTheyAreKnown();
    void tellsGroupsApart();
    void worksOutTheReturnRate();
    void isUpToDateAtOnce();
    void takesNoTypedValues();

private:
    /// "2025: 3, 2026: –", groups behind a slash.
    QString worked(Computation computation, Id<Goal> goal, Indicator::Breakdown breakdown = Indicator::Breakdown::None);

    std::unique_ptr<IndicatorTown> town;
    CodeValue women;
    CodeValue youth;
};

void TestComputedIndicators::init()
{
    town = std::make_unique<IndicatorTown>();
    women = town->value(CodeValue::List::TargetGroup, u"Frauen"_s);
    youth = town->value(CodeValue::List::TargetGroup, u"Jugendliche"_s);
    const Organisation school = town->organisation(u"VHS"_s);
    const Organisation club = town->organisation(u"Verein"_s);
    const auto entry = [&](const SurveyRound &round, const Organisation &by, QList<Id<Goal>> goals,
                           QList<Id<CodeValue>> groups, std::optional<int> participants) {
        GridEntry made = town->entry(round.id, by.id, u"Kurs"_s);
        made.goals = goals;
        made.targetGroups = groups;
        made.participants = participants;
        valueOf(GridEntries(town->store()).updateAll(u"Filled in"_s, {made}));
    };
    const SurveyRound before = town->round(2025);
    const SurveyRound now = town->round(2026);
    entry(before, school, {town->one}, {women.id}, 10);
    entry(before, school, {town->two, town->below}, {women.id, youth.id}, std::nullopt);
    entry(before, club, {town->one, town->below}, {}, 5); // names the goal and one beneath it: once
    entry(now, club, {town->two}, {youth.id}, std::nullopt);
}

QString TestComputedIndicators::worked(Computation computation, Id<Goal> goal, Indicator::Breakdown breakdown)
{
    Indicator indicator = town->indicator(u"Gezählt %1"_s.arg(town->all<Indicator>().size()));
    indicator.computation = computation;
    indicator.breakdown = breakdown;
    indicator.goals = {goal};
    if (computation == Computation::ReturnRate)
        indicator.unit = u"%"_s;
    indicator = valueOf(town->indicators.add(indicator));
    QStringList words;
    for (const Measurement &value : valueOf(town->indicators.valuesOf(indicator))) {
        const QString number = value.value ? QString::number(*value.value) : u"–"_s;
        const QString group = value.groupValue ? u'/' + town->stored(*value.groupValue).name : QString();
        words << u"%1%2: %3"_s.arg(value.period.toText(), group, number);
    }
    return words.join(u", "_s);
}

void TestComputedIndicators::countsOffersOfAGoalAndThoseBeneath()
{
    QCOMPARE(worked(Computation::Entries, town->one), u"2025: 3, 2026: 0"_s);
    QCOMPARE(worked(Computation::Entries, town->below), u"2025: 2, 2026: 0"_s);
    QCOMPARE(worked(Computation::Entries, town->two), u"2025: 1, 2026: 1"_s);
}

void TestComputedIndicators::countsInstitutions()
{
    QCOMPARE(worked(Computation::Organisations, town->one), u"2025: 2, 2026: 0"_s);
}

void TestComputedIndicators::addsUpParticipantsAsFarAsTheyAreKnown()
{
    QCOMPARE(worked(Computation::Participants, town->one), u"2025: 15, 2026: 0"_s);
    QCOMPARE(worked(Computation::Participants, town->two), u"2025: –, 2026: –"_s);
    const Indicator first = town->all<Indicator>().front();
    QVERIFY(valueOf(town->indicators.valuesOf(first)).front().note.contains(u'1')); // one offer does not say
}

void TestComputedIndicators::tellsGroupsApart()
{
    QCOMPARE(worked(Computation::Entries, town->one, Indicator::Breakdown::TargetGroup),
             u"2025: 3, 2025/Frauen: 2, 2025/Jugendliche: 1, 2026: 0, 2026/Frauen: 0, 2026/Jugendliche: 0"_s);
    QCOMPARE(worked(Computation::Participants, town->two, Indicator::Breakdown::TargetGroup),
             u"2025: –, 2025/Frauen: –, 2025/Jugendliche: –, 2026: –, 2026/Frauen: 0, 2026/Jugendliche: –"_s);
}

void TestComputedIndicators::worksOutTheReturnRate()
{
    QCOMPARE(worked(Computation::ReturnRate, town->one), u"2025: –, 2026: –"_s); // nobody was asked
    const auto rounds = town->all<SurveyRound>();
    const auto organisations = town->all<Organisation>();
    town->answer(rounds[0].id, organisations[0].id, Return::State::Checked);
    town->answer(rounds[0].id, organisations[1].id, Return::State::Sent);
    QCOMPARE(worked(Computation::ReturnRate, town->one), u"2025: 50, 2026: –"_s);
}

void TestComputedIndicators::isUpToDateAtOnce()
{
    const QList<GridEntry> entries = town->all<GridEntry>();
    VERIFY_RESULT(GridEntries(town->store()).removeAll({entries[0].id}));
    QCOMPARE(worked(Computation::Entries, town->one), u"2025: 2, 2026: 0"_s);
    VERIFY_RESULT(town->store().undo()); // the indicator
    VERIFY_RESULT(town->store().undo()); // the removal
    QCOMPARE(worked(Computation::Entries, town->one), u"2025: 3, 2026: 0"_s);
}

void TestComputedIndicators::takesNoTypedValues()
{
    Indicator indicator = town->indicator(u"Angebote"_s);
    indicator.computation = Computation::Entries;
    indicator = valueOf(town->indicators.add(indicator));
    VERIFY_ERROR(town->indicators.add(town->measured(indicator, u"2025"_s, 7)), Error::Code::Invalid);
    Indicator typed = valueOf(town->indicators.add(town->indicator(u"Plätze"_s)));
    VERIFY_RESULT(town->indicators.add(town->measured(typed, u"2025"_s, 7)));
    typed.computation = Computation::Entries;
    VERIFY_ERROR(town->indicators.update(typed), Error::Code::Invalid); // its values would be hidden
}

QTEST_GUILESS_MAIN(TestComputedIndicators)
#include "tst_computedindicators.moc"
