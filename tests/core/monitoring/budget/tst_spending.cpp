#include "core/monitoring/budget/spending.h"

#include <QTest>

using namespace inko;
using namespace Qt::StringLiterals;

namespace {

using Kind = SpendingPart::Kind;

std::optional<Money> euros(std::optional<double> amount)
{
    return amount ? std::optional(Money{qRound64(*amount * 100)}) : std::nullopt;
}

QString words(const std::vector<SpendingPart> &parts)
{
    QStringList lines;
    for (const SpendingPart &part : parts) {
        const QString where = part.goal                   ? QString::number(part.goal->value)
                              : part.kind == Kind::Rest   ? u"rest"_s
                              : part.kind == Kind::NoGoal ? u"no goal"_s
                                                          : u"not said"_s;
        const auto said = [](const std::optional<Money> &money) { return money ? money->toText() : u"?"_s; };
        lines << u"%1: %2/%3"_s.arg(where, said(part.spending.planned), said(part.spending.actual));
    }
    return lines.join(u", "_s);
}

} // namespace

/// What the town spends on which goal, to the cent.
class TestSpending : public QObject {
    Q_OBJECT

private slots:
    void attributes_data();
    void attributes();
    void leavesOutOtherYears();
    void addsUpToTheCent();
};

void TestSpending::attributes_data()
{
    QTest::addColumn<QList<double>>("percents"); // of goal 1, 2 …; below 0: not said
    QTest::addColumn<QString>("parts");
    QTest::newRow("no goal") << QList<double>{} << u"no goal: 1.000/900"_s;
    QTest::newRow("one goal takes all") << QList<double>{-1} << u"1: 1.000/900"_s;
    QTest::newRow("one goal takes its part") << QList<double>{40} << u"1: 400/360, rest: 600/540"_s;
    QTest::newRow("several, nobody said") << QList<double>{-1, -1} << u"not said: 1.000/900"_s;
    QTest::newRow("said") << QList<double>{75, 25} << u"1: 750/675, 2: 250/225"_s;
    QTest::newRow("one of two said") << QList<double>{75, -1} << u"1: 750/675, rest: 250/225"_s;
    QTest::newRow("thirds") << QList<double>{33.3, 33.3, 33.4} << u"1: 333/299,70, 2: 333/299,70, 3: 334/300,60"_s;
}

void TestSpending::attributes()
{
    QFETCH(QList<double>, percents);
    BudgetProduct product;
    product.id = {7};
    BudgetFigure figure{{}, 0, {7}, 2026, euros(1000), euros(900), {}};
    QList<BudgetShare> shares{{{99}, 0, {8}, {5}, 100.0}}; // another product's
    for (int place = 0; place < percents.size(); ++place)
        shares << BudgetShare{
            {place + 1}, 0, {7}, {place + 1}, percents[place] < 0 ? std::nullopt : std::optional(percents[place])};
    QTEST(words(spendingIn(2026, {product}, {figure}, shares)), "parts");
}

void TestSpending::leavesOutOtherYears()
{
    BudgetProduct product;
    product.id = {7};
    const QList<BudgetFigure> figures{{{}, 0, {7}, 2025, euros(5), euros(4), {}}, {{}, 0, {7}, 2026, {}, {}, {}}};
    QCOMPARE(words(spendingIn(2026, {product}, figures, {})), QString());
    QCOMPARE(words(spendingIn(2025, {product}, figures, {})), u"no goal: 5/4"_s);
    const QList<BudgetFigure> open{{{}, 0, {7}, 2026, euros(5), {}, {}}};
    QCOMPARE(words(spendingIn(2026, {product}, open, {})), u"no goal: 5/?"_s);
}

void TestSpending::addsUpToTheCent()
{
    BudgetProduct product;
    product.id = {7};
    for (qint64 cents = 1; cents < 400; ++cents) {
        const BudgetFigure figure{{}, 0, {7}, 2026, Money{cents}, Money{-cents}, {}};
        QList<BudgetShare> shares;
        for (qint64 goal = 1; goal <= 3; ++goal)
            shares << BudgetShare{{goal}, 0, {7}, {goal}, 100.0 / 3};
        Spending sum;
        for (const SpendingPart &part : spendingIn(2026, {product}, {figure}, shares))
            sum += part.spending;
        QCOMPARE(sum.planned, std::optional(Money{cents}));
        QCOMPARE(sum.actual, std::optional(Money{-cents}));
    }
}

QTEST_GUILESS_MAIN(TestSpending)
#include "tst_spending.moc"
