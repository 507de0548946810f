#include "core/directory/codelists.h"
#include "core/exchange/keptmappings.h"
#include "tests/core/exchange/importfixture.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// What the person decides about the rows of a file, and what is remembered of it.
class TestImportDecisions : public QObject {
    Q_OBJECT

private slots:
    void leavesARowOut();
    void readsACorrectedCell();
    void remembersWhatANameMeans_data();
    void remembersWhatANameMeans();
    void asksAboutATitleThatIsOnlyAlike();
    void doesNotAskWhereTheRowSaysThatItIsNew();
    void asksWhichOfSeveralIsMeant();
    void remembersAMappingUnderItsName();
    void findsTheMappingForAFile();
    void namesTheMappingsThereAre();

private:
    static ImportPlan planned(Store &store, const QByteArray &rows, const ImportDecisions &decisions = {})
    {
        return valueOf(plan(store, header + rows, {2026, Creating::Refuse, BadRows::Skip, decisions}));
    }
    static QList<GridEntry> entriesIn(Store &store) { return valueOf(store.table<GridEntry>().all()); }
};

void TestImportDecisions::leavesARowOut()
{
    StoreFile file;
    auto store = file.open();
    import(*store, header + cafe);
    ImportDecisions decisions;
    decisions.rows[{0, 2}].isLeftOut = true;
    const ImportPlan plan = planned(*store, ";VHS;Chor;;1;;;;;;;;;;;;;\r\n;VHS;Kurs;;1;;;;;;;;;;;;;\r\n", decisions);
    QCOMPARE(changesOf(plan.files.front()), (QList{RowChange::LeftOut, RowChange::New}));
    QCOMPARE(plan.files.front().rows.front().subject, u"Chor"_s);
    VERIFY_RESULT(apply(*store, plan));
    QCOMPARE(entriesIn(*store).size(), 2);
}

void TestImportDecisions::readsACorrectedCell()
{
    StoreFile file;
    auto store = file.open();
    import(*store, header + cafe);
    const QByteArray row = ";VHS;Chor;;1;;;;;;;;ca. 40;;;;;\r\n";
    QCOMPARE(planned(*store, row).files.front().refused.front().column, u"Teilnehmende"_s);
    ImportDecisions decisions;
    decisions.rows[{0, 2}].cells.insert(u"Teilnehmende"_s, u"38"_s);
    const ImportPlan plan = planned(*store, row, decisions);
    QCOMPARE(plan.files.front().refused, QList<Refusal>());
    VERIFY_RESULT(apply(*store, plan));
    QCOMPARE(entriesIn(*store).back().participants, std::optional(38));
}

void TestImportDecisions::remembersWhatANameMeans_data()
{
    QTest::addColumn<bool>("isAlias");
    QTest::newRow("another name") << true;
    QTest::newRow("a new value") << false;
}

void TestImportDecisions::remembersWhatANameMeans()
{
    QFETCH(bool, isAlias);
    StoreFile file;
    auto store = file.open();
    import(*store, header + cafe);
    const Id<CodeValue> women = entriesIn(*store).front().targetGroups.front();
    const QByteArray row = ";VHS;Chor;;1;Mädchen;;;;;;;;;;;;\r\n";
    const Refusal asking = planned(*store, row).files.front().refused.front();
    QCOMPARE(std::get<WhichName>(asking.question), (WhichName{CodeValue::List::TargetGroup, {u"Mädchen"_s}}));

    ImportDecisions decisions;
    decisions.names << NameDecision{CodeValue::List::TargetGroup, u"Mädchen"_s, isAlias ? women.value : 0};
    const ImportPlan plan = planned(*store, row, decisions);
    QCOMPARE(plan.files.front().refused, QList<Refusal>());
    VERIFY_RESULT(apply(*store, plan));
    const Id<CodeValue> taken = entriesIn(*store).back().targetGroups.front();
    QCOMPARE(taken == women, isAlias);
    const CodeValue value = valueOf(store->table<CodeValue>().byId(taken));
    QCOMPARE(value.name, isAlias ? u"Frauen"_s : u"Mädchen"_s);
    QVERIFY(!planned(*store, row).changesAnything()); // without being told again
}

void TestImportDecisions::asksAboutATitleThatIsOnlyAlike()
{
    StoreFile file;
    auto store = file.open();
    import(*store, header + cafe);
    const QByteArray row = ";VHS;Sprach-Café;;1;;;;;;;;;;;;;\r\n";
    const Refusal asking = planned(*store, row).files.front().refused.front();
    const Id<GridEntry> known = entriesIn(*store).front().id;
    QCOMPARE(std::get<WhichEntry>(asking.question).candidates, QList{known});
    for (const Id<GridEntry> answer : {known, Id<GridEntry>()}) {
        ImportDecisions decisions;
        decisions.rows[{0, 2}].entry = answer;
        const ImportPlan plan = planned(*store, row, decisions);
        QCOMPARE(changesOf(plan.files.front()), QList{answer.isValid() ? RowChange::Changed : RowChange::New});
    }
    QCOMPARE(changesOf(planned(*store, cafe + row).files.front()).size(), 2); // a row of its own names the other
}

void TestImportDecisions::doesNotAskWhereTheRowSaysThatItIsNew()
{
    StoreFile file;
    auto store = file.open();
    import(*store, header + cafe);
    const ImportPlan plan = planned(*store, ";VHS;Sprach-Café;;1;;;;;;;;;;;;neu;\r\n");
    QCOMPARE(changesOf(plan.files.front()), QList{RowChange::New});
}

void TestImportDecisions::asksWhichOfSeveralIsMeant()
{
    StoreFile file;
    auto store = file.open();
    import(*store, header + cafe);
    GridEntry twin = entriesIn(*store).front();
    const Activity activity = valueOf(addRecord(*store, Activity{{}, 0, 2026}));
    twin.id = {};
    twin.version = 0;
    twin.activity = activity.id;
    const GridEntry second = valueOf(addRecord(*store, twin));
    const QByteArray row = ";VHS;Sprachcafé;Singen;1;;;;;;;;;;;;;\r\n";
    const Refusal asking = planned(*store, row).files.front().refused.front();
    QCOMPARE(std::get<WhichEntry>(asking.question).candidates.size(), 2);
    ImportDecisions decisions;
    decisions.rows[{0, 2}].entry = second.id;
    VERIFY_RESULT(apply(*store, planned(*store, row, decisions)));
    QCOMPARE(valueOf(store->table<GridEntry>().byId(second.id)).description, u"Singen"_s);
    QCOMPARE(entriesIn(*store).front().description, u"Reden"_s);
}

void TestImportDecisions::remembersAMappingUnderItsName()
{
    StoreFile file;
    auto store = file.open();
    const ImportMapping mapping{{{u"Wer"_s, {u"Institution"_s}}, {u"Zeit"_s, {u"Von"_s, u"Bis"_s}}, {u"Nr."_s, {}}},
                                {{u"Ziele"_s, u"1"_s}}};
    KeptMappings kept(*store);
    VERIFY_ERROR(kept.keep(u"  "_s, mapping), Error::Code::Invalid);
    VERIFY_RESULT(kept.keep(u" Kreis "_s, mapping));
    QCOMPARE(valueOf(kept.named(u"Kreis"_s)), mapping);
    VERIFY_RESULT(store->undo());
    QVERIFY(valueOf(kept.all()).isEmpty());
    VERIFY_RESULT(store->redo());
    VERIFY_RESULT(kept.remove(u"Kreis"_s));
    QVERIFY(valueOf(kept.all()).isEmpty());
}

void TestImportDecisions::findsTheMappingForAFile()
{
    QMap<QString, ImportMapping> mappings;
    mappings.insert(u"klein"_s, {{{u"Wer"_s, {u"Institution"_s}}}, {}});
    mappings.insert(u"groß"_s, {{{u"Wer"_s, {u"Institution"_s}}, {u"Was"_s, {u"Angebot"_s}}}, {}});
    mappings.insert(u"fremd"_s, {{{u"x"_s, {}}, {u"y"_s, {}}, {u"z"_s, {}}}, {}});
    QCOMPARE(bestMapping(mappings, {u"WER:"_s, u"Was"_s, u"Ziele"_s}), std::optional(u"groß"_s));
    QCOMPARE(bestMapping(mappings, {u"Wer"_s}), std::optional(u"klein"_s));
    QCOMPARE(bestMapping(mappings, {u"Was"_s}), std::nullopt);
}

void TestImportDecisions::namesTheMappingsThereAre()
{
    StoreFile file;
    auto store = file.open();
    KeptMappings kept(*store);
    VERIFY_ERROR(kept.named(u"Kreis"_s), Error::Code::NotFound);
    VERIFY_RESULT(kept.keep(u"Land"_s, {}));
    const auto missing = kept.named(u"Kreis"_s);
    VERIFY_ERROR(missing, Error::Code::NotFound);
    QVERIFY(missing.error().message.contains(u"Land"_s));
}

QTEST_GUILESS_MAIN(TestImportDecisions)
#include "tst_importdecisions.moc"
