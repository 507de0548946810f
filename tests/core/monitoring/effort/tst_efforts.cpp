#include "core/monitoring/effort/efforts.h"
#include "tests/support/content.h"
#include "tests/support/result.h"
#include "tests/support/town.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

using Step = Effort::Step;

/// What the coordination itself took.
class TestEfforts : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatItTook();
    void refuses_data();
    void refuses();
    void addsUpByStep();
};

void TestEfforts::keepsWhatItTook()
{
    Town town;
    Efforts efforts(town.store());
    const Effort later{{}, 0, 2026, Step::Telephone, QDate(2026, 5, 2), 6.5, {}, u"Nachfassen"_s};
    const Effort first{{}, 0, 2026, Step::Ask, {}, {}, Money{12050}, u" Porto\n"_s};
    const Effort stored = valueOf(efforts.add(later));
    VERIFY_STEP(town.store(), u"Effort added"_s, efforts.add(first));
    valueOf(efforts.add(Effort{{}, 0, 2025, Step::Ask, {}, 2.0, {}, {}}));
    const auto of2026 = valueOf(efforts.ofYear(2026));
    QCOMPARE(of2026.size(), 2);
    QCOMPARE(of2026[0].note, u"Porto"_s);
    QCOMPARE(of2026[1], stored);
    QCOMPARE(valueOf(efforts.all()).first().year, 2025);
    VERIFY_STEP(town.store(), u"Effort removed"_s, efforts.remove(stored.id));
}

void TestEfforts::refuses_data()
{
    QTest::addColumn<Effort>("effort");
    QTest::newRow("nothing") << Effort{{}, 0, 2026, Step::Ask, {}, {}, {}, u"Telefon"_s};
    QTest::newRow("no year") << Effort{{}, 0, 0, Step::Ask, {}, 1.0, {}, {}};
    QTest::newRow("less than nothing") << Effort{{}, 0, 2026, Step::Ask, {}, -1.0, {}, {}};
    QTest::newRow("costs less than nothing") << Effort{{}, 0, 2026, Step::Ask, {}, 1.0, Money{-1}, {}};
}

void TestEfforts::refuses()
{
    QFETCH(Effort, effort);
    Town town;
    VERIFY_REFUSED(town.store(), QString(), Efforts(town.store()).add(effort));
}

void TestEfforts::addsUpByStep()
{
    const auto sums = Efforts::sumsOf({{{}, 0, 2026, Step::Ask, {}, 1.5, Money{100}, {}},
                                       {{}, 0, 2026, Step::Ask, {}, {}, Money{50}, {}},
                                       {{}, 0, 2026, Step::Council, {}, 3.0, {}, {}}});
    QCOMPARE(sums.size(), size_t(2));
    QCOMPARE(sums.at(Step::Ask), (EffortSum{1.5, Money{150}}));
    QCOMPARE(sums.at(Step::Council), (EffortSum{3.0, Money{0}}));
}

QTEST_GUILESS_MAIN(TestEfforts)
#include "tst_efforts.moc"
