#include "core/monitoring/indicators/indicatorstatus.h"

#include <QTest>

using namespace inko;
using namespace Qt::StringLiterals;

using Direction = Indicator::Direction;
using Value = IndicatorStatus::Value;
using Reason = IndicatorStatus::Reason;

namespace {

Measurement value(const QString &period, std::optional<double> value)
{
    Measurement made;
    made.period = *Period::parse(period);
    made.value = value;
    made.state = value ? Measurement::State::Known : Measurement::State::Unknown;
    return made;
}

/// From 100 at the end of 2024 to 140 at the end of 2028, or down to 60.
Indicator indicator(Direction direction)
{
    Indicator made;
    made.direction = direction;
    made.baseline = 100;
    made.baselineOn = QDate(2024, 12, 31);
    made.target = direction == Direction::Less ? 60 : 140;
    made.targetYear = 2028;
    return made;
}

} // namespace

/// Where an indicator stands is a rule, not an opinion.
class TestIndicatorStatus : public QObject {
    Q_OBJECT

private slots:
    void tells_data();
    void tells();
    void corridor_data();
    void corridor();
    void saysWhyItIsUnknown();
    void withoutABaseline();
    void onceTheTargetsYearIsOver();
    void takesTheNewestYearKnown();
    void looksNoFurtherThanTheYear();
    void addsUpTheYearsParts();
    void takesTheLastPartOfWhatCountsEarlierOnesIn();
    void expectsNoMoreThanTheDayAllows();
    void takesTheYearsOwnValueFirst();
    void countsGroupsNotAsTheWhole();
};

void TestIndicatorStatus::tells_data()
{
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<double>("measured"); // at the end of 2026: half of the way
    QTest::addColumn<Value>("status");
    QTest::newRow("more: half way") << Direction::More << 120.0 << Value::OnTrack;
    QTest::newRow("more: a little less") << Direction::More << 119.5 << Value::Behind;
    QTest::newRow("more: there") << Direction::More << 140.0 << Value::Reached;
    QTest::newRow("more: beyond") << Direction::More << 150.0 << Value::Reached;
    QTest::newRow("more: worse than at the beginning") << Direction::More << 90.0 << Value::Behind;
    QTest::newRow("less: half way") << Direction::Less << 80.0 << Value::OnTrack;
    QTest::newRow("less: a little more") << Direction::Less << 80.5 << Value::Behind;
    QTest::newRow("less: there") << Direction::Less << 60.0 << Value::Reached;
    QTest::newRow("less: beyond") << Direction::Less << 0.0 << Value::Reached;
}

void TestIndicatorStatus::tells()
{
    QFETCH(Direction, direction);
    QFETCH(double, measured);
    const IndicatorStatus status = statusIn(2026, indicator(direction), {value(u"2026"_s, measured)});
    QTEST(status.value, "status");
    QCOMPARE(status.measured, std::optional(measured));
    QCOMPARE(status.year, std::optional(2026));
}

void TestIndicatorStatus::corridor_data()
{
    QTest::addColumn<double>("baseline");
    QTest::addColumn<double>("measured");
    QTest::addColumn<Value>("status");
    QTest::newRow("in it") << 10.0 << 45.0 << Value::Reached;
    QTest::newRow("its lower end") << 10.0 << 40.0 << Value::Reached;
    QTest::newRow("its upper end") << 10.0 << 50.0 << Value::Reached;
    QTest::newRow("from below, half way") << 10.0 << 25.0 << Value::OnTrack;
    QTest::newRow("from below, less") << 10.0 << 24.0 << Value::Behind;
    QTest::newRow("from above, half way") << 90.0 << 70.0 << Value::OnTrack;
    QTest::newRow("from above, less") << 90.0 << 71.0 << Value::Behind;
    QTest::newRow("was in it, fell out") << 45.0 << 39.0 << Value::Behind;
}

void TestIndicatorStatus::corridor()
{
    QFETCH(double, baseline);
    QFETCH(double, measured);
    Indicator one = indicator(Direction::Corridor);
    one.baseline = baseline;
    one.target = 40;
    one.corridorEnd = 50;
    QTEST(statusIn(2026, one, {value(u"2026"_s, measured)}).value, "status");
}

void TestIndicatorStatus::saysWhyItIsUnknown()
{
    const QList<Measurement> known{value(u"2026"_s, 120)};
    Indicator one = indicator(Direction::More);
    QCOMPARE(statusIn(2026, one, {}).reason, Reason::NoValue);
    QCOMPARE(statusIn(2026, one, {value(u"2026"_s, std::nullopt)}).reason, Reason::NoValue);
    one.target.reset();
    QCOMPARE(statusIn(2026, one, known).reason, Reason::NoTarget);
    QCOMPARE(statusIn(2026, one, known).value, Value::Unknown);
}

void TestIndicatorStatus::withoutABaseline()
{
    Indicator one = indicator(Direction::More);
    one.baseline.reset();
    QCOMPARE(statusIn(2026, one, {value(u"2026"_s, 120)}).reason, Reason::NoBaseline);
    QCOMPARE(statusIn(2026, one, {value(u"2026"_s, 140)}).value, Value::Reached);
}

void TestIndicatorStatus::onceTheTargetsYearIsOver()
{
    Indicator one = indicator(Direction::More);
    QCOMPARE(statusIn(2028, one, {value(u"2028"_s, 139)}).value, Value::Behind);
    one.baseline.reset();
    QCOMPARE(statusIn(2029, one, {value(u"2029"_s, 139)}).value, Value::Behind);
}

void TestIndicatorStatus::takesTheNewestYearKnown()
{
    const auto status = statusIn(2027, indicator(Direction::More),
                                 {value(u"2025"_s, 110), value(u"2026"_s, 119), value(u"2027"_s, std::nullopt)});
    QCOMPARE(status.year, std::optional(2026));
    QCOMPARE(status.value, Value::Behind);
}

void TestIndicatorStatus::looksNoFurtherThanTheYear()
{
    const auto status = statusIn(2025, indicator(Direction::More), {value(u"2025"_s, 111), value(u"2026"_s, 90)});
    QCOMPARE(status.year, std::optional(2025));
    QCOMPARE(status.value, Value::OnTrack);
}

void TestIndicatorStatus::addsUpTheYearsParts()
{
    Indicator one;
    QList<Measurement> quarters{value(u"2026-Q1"_s, 1), value(u"2026-Q2"_s, 2), value(u"2026-Q3"_s, 3)};
    QCOMPARE(valueIn(2026, one, quarters), std::nullopt); // one is missing
    quarters << value(u"2026-Q4"_s, 4);
    QCOMPARE(valueIn(2026, one, quarters), std::optional(10.0));
    quarters[1].value.reset();
    QCOMPARE(valueIn(2026, one, quarters), std::nullopt); // unknown is not zero
    QCOMPARE(valueIn(2025, one, quarters), std::nullopt);
}

void TestIndicatorStatus::takesTheLastPartOfWhatCountsEarlierOnesIn()
{
    const QList<Measurement> parts{value(u"2026-Q1"_s, 10), value(u"2026-Q2"_s, 14), value(u"2026-Q3"_s, std::nullopt)};
    Indicator one;
    one.counting = Indicator::Counting::Cumulative;
    QCOMPARE(valueIn(2026, one, parts), std::optional(14.0));
    Indicator share;
    share.unit = u"%"_s;
    QCOMPARE(valueIn(2026, share, parts), std::optional(14.0));
}

void TestIndicatorStatus::expectsNoMoreThanTheDayAllows()
{
    Indicator places = indicator(Direction::More); // 140 at the end of 2028, 10 a year
    places.counting = Indicator::Counting::AtEnd;
    QCOMPARE(statusIn(2026, places, {value(u"2026-H1"_s, 115.5)}).value, Value::OnTrack);
    QCOMPARE(statusIn(2026, places, {value(u"2026-H1"_s, 115.5), value(u"2026-H2"_s, 116)}).value, Value::Behind);
}

void TestIndicatorStatus::takesTheYearsOwnValueFirst()
{
    const QList<Measurement> values{value(u"2026-H1"_s, 10), value(u"2026-H2"_s, 10), value(u"2026"_s, 21)};
    QCOMPARE(valueIn(2026, Indicator(), values), std::optional(21.0));
    const QList<Measurement> halves{value(u"2026-Q1"_s, 10), value(u"2026-H1"_s, 20), value(u"2026-H2"_s, 3)};
    QCOMPARE(valueIn(2026, Indicator(), halves), std::optional(23.0));
}

void TestIndicatorStatus::countsGroupsNotAsTheWhole()
{
    Measurement women = value(u"2026"_s, 60);
    women.group = u"weiblich"_s;
    QCOMPARE(valueIn(2026, Indicator(), {women}), std::nullopt);
}

QTEST_GUILESS_MAIN(TestIndicatorStatus)
#include "tst_indicatorstatus.moc"
