#include "tests/core/monitoring/indicators/indicatortown.h"
#include "tests/support/result.h"

#include "core/directory/codelists.h"
#include "core/goals/goals.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// Indicators hang on goals, and their values tell unknown from zero.
class TestIndicators : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { town.reset(); }
    void cannotBeSavedWithoutAGoal();
    void keepsWhatItIsTold();
    void refuses_data();
    void refuses();
    void refusesATitleTwice();
    void aGoalWithAnIndicatorStays();
    void unknownNotApplicableAndZeroAreThreeThings();
    void aShareFollowsFromItsNumbers();
    void refusesValues_data();
    void refusesValues();
    void refusesASecondValue();
    void aCorrectedValueKeepsTheOldOne();
    void isRemovedWithItsValuesAndComesBack();
    void keepsABreakdownWhileItsGroupsAreThere();
    void mergedGroupsKeepTheirValues();

private:
    std::unique_ptr<IndicatorTown> town;
};

void TestIndicators::init()
{
    town = std::make_unique<IndicatorTown>();
}

void TestIndicators::cannotBeSavedWithoutAGoal()
{
    Indicator indicator = town->indicator(u"Auszubildende"_s);
    indicator.goals.clear();
    VERIFY_ERROR(town->indicators.add(indicator), Error::Code::Invalid);
    QVERIFY(town->all<Indicator>().isEmpty());

    indicator.goals = {town->one};
    Indicator stored = valueOf(town->indicators.add(indicator));
    stored.goals.clear();
    VERIFY_ERROR(town->indicators.update(stored), Error::Code::Invalid);
    QCOMPARE(town->stored(stored.id).goals, QList{town->one});
}

void TestIndicators::keepsWhatItIsTold()
{
    Indicator told = town->indicator(u"  Anteil   Auszubildende "_s);
    told.definition = u"Neue Auszubildende mit Einwanderungsgeschichte"_s;
    told.kind = Indicator::Kind::Process;
    told.unit = u"%"_s;
    told.direction = Indicator::Direction::Corridor;
    told.baseline = 12.5;
    told.baselineOn = QDate(2024, 12, 31);
    told.target = 20;
    told.corridorEnd = 30;
    told.targetYear = 2028;
    told.source = u"Personalamt"_s;
    told.rhythm = Indicator::Rhythm::EveryTwoYears;
    told.responsible = town->organisation(u"Personalamt"_s).id;
    told.counting = Indicator::Counting::Cumulative;
    told.breakdown = Indicator::Breakdown::Sex;
    told.jumpFactor = 2;
    told.least = 0;
    told.most = 120;
    told.goals = {town->two, town->below};
    const Indicator stored = valueOf(town->indicators.add(told));
    told.id = stored.id;
    told.version = 1;
    told.title = u"Anteil Auszubildende"_s;
    QCOMPARE(valueOf(town->indicators.byId(stored.id)), told);
    const Indicator next = valueOf(town->indicators.add(town->indicator(u"Andere"_s)));
    QCOMPARE(next.position, 1);
}

void TestIndicators::refuses_data()
{
    using Change = void (*)(Indicator &);
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
    row("no title", [](Indicator &one) { one.title = u" "_s; });
    row("a corridor's end without a corridor", [](Indicator &one) {
        one.direction = Indicator::Direction::Corridor;
        one.target = 5;
        one.corridorEnd = 4;
    });
    row("a year that is none", [](Indicator &one) { one.targetYear = 26; });
    row("a factor that is no jump", [](Indicator &one) { one.jumpFactor = 1; });
    row("a range upside down", [](Indicator &one) {
        one.least = 3;
        one.most = 2;
    });
    row("worked out by sex", [](Indicator &one) {
        one.computation = Indicator::Computation::Entries;
        one.breakdown = Indicator::Breakdown::Sex;
    });
    row("a return rate by district", [](Indicator &one) {
        one.computation = Indicator::Computation::ReturnRate;
        one.breakdown = Indicator::Breakdown::District;
    });
    row("no number", [](Indicator &one) { one.target = std::numeric_limits<double>::infinity(); });
}

void TestIndicators::refuses()
{
    using Change = void (*)(Indicator &);
    QFETCH(Change, change);
    Indicator indicator = town->indicator(u"Kurse"_s);
    change(indicator);
    VERIFY_ERROR(town->indicators.add(indicator), Error::Code::Invalid);
}

void TestIndicators::refusesATitleTwice()
{
    VERIFY_RESULT(town->indicators.add(town->indicator(u"Plätze in Kursen"_s)));
    VERIFY_ERROR(town->indicators.add(town->indicator(u"PLAETZE in  Kursen"_s)), Error::Code::Invalid);
}

void TestIndicators::aGoalWithAnIndicatorStays()
{
    Indicator indicator = town->indicator(u"Plätze"_s);
    indicator.goals = {town->two};
    VERIFY_RESULT(town->indicators.add(indicator));
    Goals goals(town->store());
    VERIFY_ERROR(goals.remove(town->two), Error::Code::Invalid);
}

void TestIndicators::unknownNotApplicableAndZeroAreThreeThings()
{
    const Indicator indicator = valueOf(town->indicators.add(town->indicator(u"Plätze"_s)));
    VERIFY_RESULT(town->indicators.add(town->measured(indicator, u"2024"_s, 0)));
    VERIFY_RESULT(town->indicators.add(town->measured(indicator, u"2025"_s, std::nullopt)));
    Measurement other = town->measured(indicator, u"2026"_s, std::nullopt);
    other.state = Measurement::State::NotApplicable;
    VERIFY_RESULT(town->indicators.add(other));
    const auto values = valueOf(town->indicators.measurements(indicator.id));
    QCOMPARE(values[0].value, std::optional(0.0));
    QCOMPARE(values[0].state, Measurement::State::Known);
    QCOMPARE(values[1].value, std::nullopt);
    QCOMPARE(values[1].state, Measurement::State::Unknown);
    QCOMPARE(values[2].state, Measurement::State::NotApplicable);
}

void TestIndicators::aShareFollowsFromItsNumbers()
{
    Indicator share = town->indicator(u"Anteil"_s);
    share.unit = u"%"_s;
    share = valueOf(town->indicators.add(share));
    Measurement told = town->measured(share, u"2025"_s, std::nullopt);
    told.numerator = 3;
    told.denominator = 24;
    const Measurement stored = valueOf(town->indicators.add(told));
    QCOMPARE(stored.value, std::optional(12.5));
    QCOMPARE(stored.state, Measurement::State::Known);
    Measurement corrected = stored;
    corrected.numerator = 30; // more than the whole: a rate above 100 % may be right
    VERIFY_RESULT(town->indicators.update(corrected));
    QCOMPARE(town->stored(stored.id).value, std::optional(125.0));
}

void TestIndicators::refusesValues_data()
{
    using Change = void (*)(Measurement &);
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
    row("no period", [](Measurement &value) { value.period = Period(); });
    row("known without a value", [](Measurement &value) { value.value.reset(); });
    row("unknown with a value", [](Measurement &value) { value.state = Measurement::State::Unknown; });
    row("half a share", [](Measurement &value) { value.numerator = 1; });
    row("a share of an indicator that is none", [](Measurement &value) {
        value.numerator = 1;
        value.denominator = 2;
    });
    row("a group where none are told apart", [](Measurement &value) { value.group = u"Frauen"_s; });
    row("no number", [](Measurement &value) { value.value = std::nan(""); });
}

void TestIndicators::refusesValues()
{
    using Change = void (*)(Measurement &);
    QFETCH(Change, change);
    const Indicator indicator = valueOf(town->indicators.add(town->indicator(u"Plätze"_s)));
    Measurement value = town->measured(indicator, u"2025"_s, 4);
    change(value);
    VERIFY_ERROR(town->indicators.add(value), Error::Code::Invalid);
    QVERIFY(town->all<Measurement>().isEmpty());
}

void TestIndicators::refusesASecondValue()
{
    Indicator indicator = town->indicator(u"Plätze"_s);
    indicator.breakdown = Indicator::Breakdown::Free;
    indicator = valueOf(town->indicators.add(indicator));
    VERIFY_RESULT(town->indicators.add(town->measured(indicator, u"2025"_s, 4)));
    VERIFY_RESULT(town->indicators.add(town->measured(indicator, u"2025"_s, 3, u"Mütter"_s)));
    VERIFY_ERROR(town->indicators.add(town->measured(indicator, u"2025"_s, 5)), Error::Code::Invalid);
    VERIFY_ERROR(town->indicators.add(town->measured(indicator, u"2025"_s, 5, u"MÜTTER"_s)), Error::Code::Invalid);
    VERIFY_RESULT(town->indicators.add(town->measured(indicator, u"2025-H1"_s, 2)));
}

void TestIndicators::aCorrectedValueKeepsTheOldOne()
{
    const Indicator indicator = valueOf(town->indicators.add(town->indicator(u"Plätze"_s)));
    Measurement value = valueOf(town->indicators.add(town->measured(indicator, u"2025"_s, 40)));
    value.value = 44;
    value.note = u"Korrigiert nach Rückfrage"_s;
    VERIFY_RESULT(town->indicators.update(value));
    const auto history = valueOf(town->indicators.historyOf(value.id));
    QCOMPARE(history.size(), 2);
    QCOMPARE(history[0].measurement.value, std::optional(40.0));
    QCOMPARE(history[1].measurement.value, std::optional(44.0));
    QCOMPARE(history[1].measurement.note, value.note);
    QVERIFY(!history[0].enteredBy.isEmpty());
    QVERIFY(history[0].enteredAt.isValid());
}

void TestIndicators::isRemovedWithItsValuesAndComesBack()
{
    const Indicator indicator = valueOf(town->indicators.add(town->indicator(u"Plätze"_s)));
    VERIFY_RESULT(town->indicators.add(town->measured(indicator, u"2025"_s, 40.25)));
    VERIFY_RESULT(town->indicators.remove(indicator.id));
    QVERIFY(town->all<Indicator>().isEmpty());
    QVERIFY(town->all<Measurement>().isEmpty());
    VERIFY_RESULT(town->store().undo());
    QCOMPARE(town->all<Indicator>().front().goals, QList{town->one});
    QCOMPARE(town->all<Measurement>().front().value, std::optional(40.25));
}

void TestIndicators::keepsABreakdownWhileItsGroupsAreThere()
{
    Indicator indicator = town->indicator(u"Plätze"_s);
    indicator.breakdown = Indicator::Breakdown::Sex;
    indicator = valueOf(town->indicators.add(indicator));
    VERIFY_RESULT(town->indicators.add(town->measured(indicator, u"2025"_s, 3, u"weiblich"_s)));
    indicator.breakdown = Indicator::Breakdown::None;
    VERIFY_ERROR(town->indicators.update(indicator), Error::Code::Invalid);
    indicator.breakdown = Indicator::Breakdown::AgeGroup; // names alike: whether they fit is the person's to say
    VERIFY_RESULT(town->indicators.update(indicator));
}

void TestIndicators::mergedGroupsKeepTheirValues()
{
    const CodeValue north = town->value(CodeValue::List::District, u"Nord"_s);
    const CodeValue city = town->value(CodeValue::List::District, u"Nordstadt"_s);
    Indicator indicator = town->indicator(u"Plätze"_s);
    indicator.breakdown = Indicator::Breakdown::District;
    indicator = valueOf(town->indicators.add(indicator));
    Measurement value = town->measured(indicator, u"2025"_s, 3);
    value.groupValue = north.id;
    value = valueOf(town->indicators.add(value));
    CodeLists lists(town->store());
    VERIFY_ERROR(lists.remove(north.id), Error::Code::Invalid);
    VERIFY_RESULT(lists.merge(north.id, city.id));
    QCOMPARE(town->stored(value.id).groupValue, std::optional(city.id));
}

QTEST_GUILESS_MAIN(TestIndicators)
#include "tst_indicators.moc"
