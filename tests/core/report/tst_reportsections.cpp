#include "core/report/reportsections.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// Which sections a year's report has, in which order, with which words.
class TestReportSections : public QObject {
    Q_OBJECT

private slots:
    void aNewYearHasAllInTheirOrder();
    void leavesOutAndIncludes();
    void keepsIntroductionsByYear();
    void moves_data();
    void moves();
    void aFileThatDoesNotKnowASectionHasItInItsPlace();
    void everyChangeIsOneStep();
    void kindsHaveKeysAndNames();

private:
    static QStringList keys(const ReportSections &sections, int year)
    {
        QStringList found;
        const auto read = sections.ofYear(year);
        for (const ReportSection &section : read.value_or(QList<ReportSection>()))
            found << section.kind;
        return found;
    }
    inline static const QStringList inOrder{
        u"Foreword"_s,     u"Survey"_s,         u"GoalsAtAGlance"_s, u"GuidingGoals"_s, u"Organisations"_s,
        u"TargetGroups"_s, u"GapsAndChances"_s, u"Contradictions"_s, u"Conference"_s,   u"Events"_s,
        u"Satisfaction"_s, u"Budget"_s,         u"Population"_s,     u"Comparison"_s,   u"Annex"_s};
};

using Kind = ReportSections::Kind;

void TestReportSections::aNewYearHasAllInTheirOrder()
{
    StoreFile file;
    auto store = file.open();
    const ReportSections sections(*store);
    QCOMPARE(keys(sections, 2026), inOrder);
    const auto read = sections.ofYear(2026);
    QVERIFY(std::ranges::all_of(*read, &ReportSection::included));
}

void TestReportSections::leavesOutAndIncludes()
{
    StoreFile file;
    auto store = file.open();
    ReportSections sections(*store);
    VERIFY_RESULT(sections.leaveOut(2026, Kind::TargetGroups));
    QVERIFY(!sections.ofYear(2026)->at(5).included);
    QVERIFY(sections.ofYear(2025)->at(5).included);
    VERIFY_RESULT(sections.include(2026, Kind::TargetGroups));
    QVERIFY(sections.ofYear(2026)->at(5).included);
    QCOMPARE(keys(sections, 2026), inOrder);
}

void TestReportSections::keepsIntroductionsByYear()
{
    StoreFile file;
    auto store = file.open();
    ReportSections sections(*store);
    VERIFY_RESULT(sections.introduce(2026, Kind::Foreword, u"Liebe Leserinnen und Leser"_s));
    QCOMPARE(sections.ofYear(2026)->first().introduction, u"Liebe Leserinnen und Leser"_s);
    QCOMPARE(sections.ofYear(2025)->first().introduction, QString());
}

void TestReportSections::moves_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addRow("to the top") << int(Kind::Annex) << 0 << u"Annex"_s << u"Comparison"_s;
    QTest::addRow("to the end") << int(Kind::Foreword) << 14 << u"Survey"_s << u"Foreword"_s;
    QTest::addRow("past the end") << int(Kind::Foreword) << 99 << u"Survey"_s << u"Foreword"_s;
    QTest::addRow("where it is") << int(Kind::Survey) << 1 << u"Foreword"_s << u"Annex"_s;
}

void TestReportSections::moves()
{
    QFETCH(int, kind);
    QFETCH(int, position);
    QFETCH(QString, first);
    QFETCH(QString, last);
    StoreFile file;
    auto store = file.open();
    ReportSections sections(*store);
    VERIFY_RESULT(sections.move(2026, static_cast<Kind>(kind), position));
    QCOMPARE(keys(sections, 2026).first(), first);
    QCOMPARE(keys(sections, 2026).last(), last);
    QCOMPARE(keys(sections, 2025), inOrder);
}

void TestReportSections::aFileThatDoesNotKnowASectionHasItInItsPlace()
{
    StoreFile file;
    auto store = file.open();
    ReportSections sections(*store);
    VERIFY_RESULT(sections.move(2026, Kind::TargetGroups, 0));
    auto stored = sections.ofYear(2026);
    VERIFY_RESULT(store->write(u"Written by an earlier program"_s, [&](Transaction &transaction) {
        return transaction.table<ReportSection>().remove(
            *std::ranges::find(*stored, u"GapsAndChances"_s, &ReportSection::kind));
    }));
    const QStringList expected{u"TargetGroups"_s,   u"GapsAndChances"_s, u"Foreword"_s,      u"Survey"_s,
                               u"GoalsAtAGlance"_s, u"GuidingGoals"_s,   u"Organisations"_s, u"Contradictions"_s,
                               u"Conference"_s,     u"Events"_s,         u"Satisfaction"_s,  u"Budget"_s,
                               u"Population"_s,     u"Comparison"_s,     u"Annex"_s};
    QCOMPARE(keys(sections, 2026), expected);
    VERIFY_RESULT(sections.introduce(2026, Kind::GapsAndChances, u"Was sich geändert hat"_s));
    QCOMPARE(keys(sections, 2026), expected);
}

void TestReportSections::everyChangeIsOneStep()
{
    StoreFile file;
    auto store = file.open();
    ReportSections sections(*store);
    VERIFY_RESULT(sections.introduce(2026, Kind::Annex, u"Woher die Daten kommen"_s));
    VERIFY_RESULT(sections.move(2026, Kind::Annex, 0));
    VERIFY_RESULT(sections.leaveOut(2026, Kind::Annex));
    VERIFY_RESULT(store->undo());
    QVERIFY(sections.ofYear(2026)->first().included);
    VERIFY_RESULT(store->undo());
    QCOMPARE(keys(sections, 2026), inOrder);
    QCOMPARE(sections.ofYear(2026)->last().introduction, u"Woher die Daten kommen"_s);
    VERIFY_RESULT(store->undo());
    QVERIFY(!store->history().undoable());
    VERIFY_RESULT(store->redo());
    QCOMPARE(sections.ofYear(2026)->last().introduction, u"Woher die Daten kommen"_s);
}

void TestReportSections::kindsHaveKeysAndNames()
{
    for (const QString &key : inOrder) {
        const auto kind = ReportSections::kindOf(key);
        QVERIFY(kind);
        QCOMPARE(ReportSections::keyOf(*kind), key);
        QVERIFY(!ReportSections::nameOf(*kind).isEmpty());
    }
    QVERIFY(!ReportSections::kindOf(u"Weather"_s));
}

QTEST_GUILESS_MAIN(TestReportSections)
#include "tst_reportsections.moc"
