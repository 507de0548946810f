#include "core/monitoring/budget/budgetproducts.h"
#include "core/monitoring/indicators/indicators.h"
#include "tests/support/content.h"
#include "tests/support/result.h"
#include "tests/support/town.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// Budget products, their figures and goals.
class TestBudgetProducts : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keepsAProduct();
    void refusesProducts();
    void keepsOneFigureAYear();
    void refusesShares_data();
    void refusesShares();
    void goesWithAllThatHangsOnIt();
    void holdsItsIndicator();

private:
    std::unique_ptr<Town> town;
    std::unique_ptr<BudgetProducts> products;
    BudgetProduct product;
    QList<Id<Goal>> goals;
};

void TestBudgetProducts::init()
{
    town = std::make_unique<Town>();
    products = std::make_unique<BudgetProducts>(town->store());
    const Id<Concept> document = town->document(u"INKO"_s).id;
    goals = {town->goal(document, u"1"_s).id, town->goal(document, u"2"_s).id};
    BudgetProduct made;
    made.number = u" 05.313.02 "_s;
    made.title = u"Integration"_s;
    made.responsible = town->organisation(u"Sozialamt"_s).id;
    product = valueOf(products->add(made));
}

void TestBudgetProducts::cleanup()
{
    products.reset();
    town.reset();
}

void TestBudgetProducts::keepsAProduct()
{
    QCOMPARE(product.number, u"05.313.02"_s);
    product.title = u"Zuwanderung"_s;
    product.activities = {town->entry(town->round(2026).id, *product.responsible, u"Café"_s).activity};
    VERIFY_STEP(town->store(), u"Budget product changed"_s, products->update(product));
    product.version = valueOf(products->byId(product.id)).version;
    QCOMPARE(valueOf(products->byId(product.id)), product);
}

void TestBudgetProducts::refusesProducts()
{
    BudgetProduct made = product;
    made.id = {};
    VERIFY_REFUSED(town->store(), u"taken"_s, products->add(made));
    made.number = u"  "_s;
    VERIFY_REFUSED(town->store(), u"number"_s, products->add(made));
    made.number = u"1"_s;
    made.title.clear();
    VERIFY_REFUSED(town->store(), u"name"_s, products->add(made));
}

void TestBudgetProducts::keepsOneFigureAYear()
{
    BudgetFigure figure{{}, 0, product.id, 2026, Money{1250050}, {}, u"Ansatz"_s};
    figure = valueOf(products->add(figure));
    QCOMPARE(valueOf(products->figuresOf(product.id)), QList{figure});
    VERIFY_REFUSED(town->store(), u"2026"_s, products->add(BudgetFigure{{}, 0, product.id, 2026, {}, {}, {}}));
    VERIFY_REFUSED(town->store(), u"year"_s, products->add(BudgetFigure{{}, 0, product.id, 26, {}, {}, {}}));
    figure.actual = Money{-5};
    VERIFY_STEP(town->store(), u"Budget figures changed"_s, products->update(figure));
    VERIFY_STEP(town->store(), u"Budget figures removed"_s, products->remove(figure.id));
}

void TestBudgetProducts::refusesShares_data()
{
    QTest::addColumn<int>("goal");
    QTest::addColumn<double>("percent"); // below -1: not said
    QTest::addColumn<bool>("isRight");
    QTest::newRow("the rest") << 1 << 30.0 << true;
    QTest::newRow("not said") << 1 << -2.0 << true;
    QTest::newRow("more than all") << 1 << 30.5 << false;
    QTest::newRow("nothing") << 1 << 0.0 << false;
    QTest::newRow("less than nothing") << 1 << -1.0 << false;
    QTest::newRow("the same goal") << 0 << 10.0 << false;
}

void TestBudgetProducts::refusesShares()
{
    QFETCH(int, goal);
    QFETCH(double, percent);
    QFETCH(bool, isRight);
    valueOf(products->add(BudgetShare{{}, 0, product.id, goals[0], 70.0}));
    const BudgetShare share{{}, 0, product.id, goals[goal], percent < -1 ? std::nullopt : std::optional(percent)};
    if (isRight)
        VERIFY_RESULT(products->add(share));
    else
        VERIFY_REFUSED(town->store(), QString(), products->add(share));
}

void TestBudgetProducts::goesWithAllThatHangsOnIt()
{
    valueOf(products->add(BudgetShare{{}, 0, product.id, goals[0], {}}));
    valueOf(products->add(BudgetFigure{{}, 0, product.id, 2026, Money{1}, {}, {}}));
    VERIFY_STEP(town->store(), u"Budget product removed"_s, products->remove(product.id));
    QVERIFY(valueOf(products->figures()).isEmpty());
    QVERIFY(valueOf(products->shares()).isEmpty());
}

void TestBudgetProducts::holdsItsIndicator()
{
    Indicator indicator;
    indicator.title = u"Beratungen"_s;
    indicator.goals = {goals[0]};
    Indicators indicators(town->store());
    indicator = valueOf(indicators.add(indicator));
    product.indicators = {indicator.id};
    VERIFY_RESULT(products->update(product));
    VERIFY_REFUSED(town->store(), u"budget products (1)"_s, indicators.remove(indicator.id));
    product = valueOf(products->byId(product.id));
    product.indicators.clear();
    VERIFY_RESULT(products->update(product));
    VERIFY_RESULT(indicators.remove(indicator.id));
}

QTEST_GUILESS_MAIN(TestBudgetProducts)
#include "tst_budgetproducts.moc"
