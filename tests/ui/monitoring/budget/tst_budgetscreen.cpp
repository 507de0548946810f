#include "tests/support/screentown.h"
#include "ui/monitoring/budget/budgetscreen.h"
#include "ui/monitoring/impact/checkdetail.h"
#include "ui/monitoring/impact/checklistdialog.h"

#include <QFile>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeView>

using namespace inko;
using namespace inko::test;

/// Budget, impact checks and effort as a person works with them.
class TestBudgetScreen : public QObject {
    Q_OBJECT

private slots:
    void init() { town = std::make_unique<ScreenTown<BudgetScreen>>(); }
    void cleanup() { town.reset(); }
    void entersAProductWithItsFiguresAndGoals();
    void refusedAmountStaysWithItsReason();
    void saysPlainlyWhatIsNotAttributable();
    void answersACheckAndWritesItsPage();
    void editsTheCheckList();
    void countsTheEffortByStep();

private:
    void turnTo(int page) const { town->screen->findChild<QTabWidget *>()->setCurrentIndex(page); }
    BudgetProducts &products() const { return town->workspace->budgetProducts(); }
    Id<BudgetProduct> addProduct()
    {
        BudgetProduct product;
        product.number = u"05"_s;
        product.title = u"Integration"_s;
        return valueOf(products().add(product)).id;
    }

    std::unique_ptr<ScreenTown<BudgetScreen>> town;
};

void TestBudgetScreen::entersAProductWithItsFiguresAndGoals()
{
    BudgetScreen &screen = town->open();
    QVERIFY(press(screen, u"Enter the first budget product"_s));
    fillIn(lineLabelled(screen, u"Number:"_s), u"05.313"_s);
    fillIn(lineLabelled(screen, u"Name:"_s), u"Integration"_s);
    QCOMPARE(valueOf(products().all()).size(), 1);
    auto *figures = town->view<QTableView>(u"Figures"_s);
    QVERIFY(typeIntoCell(*figures, figures->model()->index(0, 1), u"12.500,50"_s));
    QVERIFY(valueOf(products().figures()).isEmpty()); // of which year?
    QVERIFY(typeIntoCell(*figures, figures->model()->index(0, 0), u"2026"_s));
    QCOMPARE(valueOf(products().figures()).first().planned, std::optional(Money{1250050}));
    auto *goals = town->view<QTableView>(u"Serves the goals"_s);
    QVERIFY(typeIntoCell(*goals, goals->model()->index(0, 0), u"2"_s));
    QVERIFY(typeIntoCell(*goals, goals->model()->index(0, 1), u"40"_s));
    const auto shares = valueOf(products().shares());
    QCOMPARE(shares.size(), 1);
    QCOMPARE(shares.first().goal, town->two.id);
    QCOMPARE(shares.first().percent, std::optional(40.0));
}

void TestBudgetScreen::refusedAmountStaysWithItsReason()
{
    valueOf(products().add(BudgetFigure{{}, 0, addProduct(), 2026, Money{500}, {}, {}}));
    BudgetScreen &screen = town->open();
    auto *figures = town->view<QTableView>(u"Figures"_s);
    QVERIFY(typeIntoCell(*figures, figures->model()->index(0, 2), u"much"_s));
    QCOMPARE(figures->model()->index(0, 2).data().toString(), u"much"_s);
    QVERIFY(says(screen, u"no amount"_s));
    QCOMPARE(valueOf(products().figures()).first().actual, std::nullopt);
}

void TestBudgetScreen::saysPlainlyWhatIsNotAttributable()
{
    const Id<BudgetProduct> product = addProduct();
    valueOf(products().add(BudgetFigure{{}, 0, product, 2026, Money{100000}, {}, {}}));
    valueOf(products().add(BudgetShare{{}, 0, product, town->one.id, 60.0}));
    town->open();
    turnTo(1);
    const auto *tree = town->view<QTreeView>(u"Spending by goal"_s);
    QCOMPARE(tree->model()->rowCount(), 2);
    QVERIFY(tree->model()->index(0, 0).data().toString().contains(u"Sprache"_s));
    QVERIFY(tree->model()->index(0, 1).data().toString().startsWith(u"600"_s));
    QCOMPARE(tree->model()->index(1, 0).data().toString(), u"Not attributable to one goal"_s);
    QVERIFY(tree->model()->index(1, 1).data().toString().startsWith(u"400"_s));
}

void TestBudgetScreen::answersACheckAndWritesItsPage()
{
    VERIFY_RESULT(town->workspace->impactChecks().addUsualQuestions());
    BudgetScreen &screen = town->open();
    turnTo(2);
    QVERIFY(press(screen, u"Check the first proposal"_s));
    fillIn(lineLabelled(screen, u"Proposal:"_s), u"New school"_s);
    QCOMPARE(valueOf(town->workspace->impactChecks().all()).size(), 1);
    auto *answers = town->view<QTableView>(u"Answers"_s);
    QVERIFY(answers->model()->rowCount() > 5);
    QVERIFY(typeIntoCell(*answers, answers->model()->index(0, 1), u"partly"_s));
    QVERIFY(typeIntoCell(*answers, answers->model()->index(0, 2), u"only in the north"_s));
    const ImpactAnswer answer = valueOf(town->workspace->impactChecks().answers()).first();
    QCOMPARE(answer.answer, ImpactAnswer::Answer::Partly);
    QCOMPARE(answer.reason, u"only in the north"_s);
    QVERIFY(says(screen, u"Does the proposal concern"_s)); // the whole question of the current row
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"check.pdf"_s);
    VERIFY_RESULT(screen.findChild<CheckDetail *>()->writePdfTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

void TestBudgetScreen::editsTheCheckList()
{
    CheckListDialog dialog(*town->workspace);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(press(dialog, u"Begin with the usual questions"_s));
    const auto before = valueOf(town->workspace->impactChecks().questions());
    QVERIFY(before.size() > 5);
    auto *table = viewNamed<QTableView>(dialog, u"Questions"_s);
    QVERIFY(typeIntoCell(*table, table->model()->index(0, 0), u"Whom does it help?"_s));
    QVERIFY(typeIntoCell(*table, table->model()->index(1, 2), u"no"_s));
    table->setCurrentIndex(table->model()->index(1, 0));
    QVERIFY(press(dialog, u"Move up"_s));
    const auto after = valueOf(town->workspace->impactChecks().questions());
    QCOMPARE(after[0].id, before[1].id);
    QVERIFY(after[0].retired);
    QCOMPARE(after[1].text, u"Whom does it help?"_s);
}

void TestBudgetScreen::countsTheEffortByStep()
{
    BudgetScreen &screen = town->open();
    turnTo(3);
    QVERIFY(says(screen, u"Nothing yet in 2026"_s));
    auto *work = town->view<QTableView>(u"The coordination's own work"_s);
    QVERIFY(typeIntoCell(*work, work->model()->index(0, 0), u"Calls"_s));
    QVERIFY(typeIntoCell(*work, work->model()->index(0, 1), u"Telephone"_s));
    QVERIFY(typeIntoCell(*work, work->model()->index(0, 3), u"7"_s));
    const auto stored = valueOf(town->workspace->efforts().ofYear(2026));
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored.first().step, Effort::Step::Telephone);
    const auto *sums = town->view<QTableView>(u"Effort by step"_s);
    QTRY_COMPARE(sums->model()->rowCount(), 2);
    QCOMPARE(sums->model()->index(1, 1).data().toString(), u"7"_s);
}

QTEST_MAIN(TestBudgetScreen)
#include "tst_budgetscreen.moc"
