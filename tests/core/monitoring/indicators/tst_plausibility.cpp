#include "core/monitoring/indicators/plausibility.h"

#include <QTest>

using namespace inko;
using namespace Qt::StringLiterals;

using Kind = ValueDoubt::Kind;

namespace {

Measurement value(qint64 id, const QString &period, std::optional<double> value, const QString &group = {})
{
    Measurement made;
    made.id = {id};
    made.period = *Period::parse(period);
    made.value = value;
    made.state = value ? Measurement::State::Known : Measurement::State::Unknown;
    made.group = group;
    return made;
}

/// "1 Jump 40" for each doubt.
QString said(const Indicator &indicator, const QList<Measurement> &values)
{
    static const QStringList names{u"Jump"_s,       u"BelowRange"_s,      u"AboveRange"_s, u"Falls"_s,
                                   u"SumDiffers"_s, u"GroupAboveTotal"_s, u"Twice"_s};
    QStringList words;
    for (const ValueDoubt &doubt : doubtsAbout(indicator, values)) {
        words << u"%1 %2 %3"_s.arg(doubt.measurement.value).arg(names[static_cast<int>(doubt.kind)]).arg(doubt.other);
        if (inWords(doubt).isEmpty())
            words << u"without words"_s;
    }
    return words.join(u", "_s);
}

} // namespace

/// What is odd about a value is asked, never refused.
class TestPlausibility : public QObject {
    Q_OBJECT

private slots:
    void asksAboutJumps();
    void asksAboutPercentages();
    void asksAboutARangeOfItsOwn();
    void asksWhereASumFalls();
    void comparesGroupsWithTheWhole();
    void doesNotAddUpWhatOverlaps();
    void asksAboutTwoValuesForOne();
    void isSilentOnceConfirmed();
};

void TestPlausibility::asksAboutJumps()
{
    Indicator one;
    const QList<Measurement> values{value(1, u"2024"_s, 40), value(2, u"2025"_s, 80), value(3, u"2026"_s, 39)};
    QCOMPARE(said(one, values), QString()); // no factor is set
    one.jumpFactor = 2;
    QCOMPARE(said(one, values), u"3 Jump 80"_s); // twice as much is not more than twice
    one.jumpFactor = 1.5;
    QCOMPARE(said(one, values), u"2 Jump 40, 3 Jump 80"_s);
    QCOMPARE(said(one, {value(1, u"2024"_s, 0), value(2, u"2025"_s, 80)}), QString()); // no factor leads from zero
    QCOMPARE(said(one, {value(1, u"2024"_s, 40), value(2, u"2025"_s, std::nullopt), value(3, u"2026"_s, 90)}),
             u"3 Jump 40"_s);
    QCOMPARE(said(one, {value(1, u"2025-Q4"_s, 10), value(2, u"2026"_s, 40)}), QString()); // unlike lengths
    QCOMPARE(said(one, {value(1, u"2024"_s, 3), value(2, u"2025"_s, -3)}), u"2 Jump 3"_s);
}

void TestPlausibility::asksAboutPercentages()
{
    Indicator share;
    share.unit = u"%"_s;
    const QList<Measurement> values{value(1, u"2024"_s, 104), value(2, u"2025"_s, -1), value(3, u"2026"_s, 100)};
    QCOMPARE(said(share, values), u"1 AboveRange 100, 2 BelowRange 0"_s);
    share.most = 120; // a rate that may be more
    share.least = -5;
    QCOMPARE(said(share, values), QString());
}

void TestPlausibility::asksAboutARangeOfItsOwn()
{
    Indicator one;
    one.least = 10;
    one.most = 20;
    QCOMPARE(said(one, {value(1, u"2024"_s, 9), value(2, u"2025"_s, 20), value(3, u"2026"_s, 21)}),
             u"1 BelowRange 10, 3 AboveRange 20"_s);
}

void TestPlausibility::asksWhereASumFalls()
{
    Indicator one;
    one.counting = Indicator::Counting::Cumulative;
    QCOMPARE(said(one, {value(1, u"2024"_s, 9), value(2, u"2025"_s, 8)}), u"2 Falls 9"_s);
}

void TestPlausibility::comparesGroupsWithTheWhole()
{
    Indicator one;
    one.breakdown = Indicator::Breakdown::Sex;
    const auto with = [](double whole, std::optional<double> women, double men) {
        return QList<Measurement>{value(1, u"2025"_s, whole), value(2, u"2025"_s, women, u"weiblich"_s),
                                  value(3, u"2025"_s, men, u"männlich"_s)};
    };
    QCOMPARE(said(one, with(10, 6, 4)), QString());
    QCOMPARE(said(one, with(11, 6, 4)), u"1 SumDiffers 10"_s);
    QCOMPARE(said(one, with(5, 6, 4)), u"1 SumDiffers 10, 2 GroupAboveTotal 5"_s);
    QCOMPARE(said(one, with(11, std::nullopt, 4)), QString()); // what is unknown may be the rest
    QCOMPARE(said(one, with(0.3, 0.1, 0.2)), QString());       // not to the last bit
}

void TestPlausibility::doesNotAddUpWhatOverlaps()
{
    Indicator one;
    one.breakdown = Indicator::Breakdown::TargetGroup;
    Measurement women = value(2, u"2025"_s, 6);
    women.groupValue = Id<CodeValue>{1};
    Measurement refugees = value(3, u"2025"_s, 7);
    refugees.groupValue = Id<CodeValue>{2};
    QCOMPARE(said(one, {value(1, u"2025"_s, 8), women, refugees}), QString()); // some are both
    QCOMPARE(said(one, {value(1, u"2025"_s, 6), women, refugees}), u"3 GroupAboveTotal 6"_s);
    one.breakdown = Indicator::Breakdown::Sex;
    one.unit = u"%"_s;
    QCOMPARE(said(one, {value(1, u"2025"_s, 50), value(2, u"2025"_s, 60, u"weiblich"_s)}), QString());
}

void TestPlausibility::asksAboutTwoValuesForOne()
{
    QCOMPARE(said(Indicator(), {value(1, u"2025"_s, 1), value(2, u"2025"_s, 2)}), u"1 Twice 0, 2 Twice 0"_s);
}

void TestPlausibility::isSilentOnceConfirmed()
{
    Indicator one;
    one.jumpFactor = 2;
    QList<Measurement> values{value(1, u"2024"_s, 1), value(2, u"2025"_s, 100)};
    QCOMPARE(said(one, values), u"2 Jump 1"_s);
    values[1].isConfirmed = true;
    QCOMPARE(said(one, values), QString());
}

QTEST_GUILESS_MAIN(TestPlausibility)
#include "tst_plausibility.moc"
