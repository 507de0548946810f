#include "core/exchange/forms/formworkbook.h"
#include "tests/core/exchange/forms/formtown.h"

using namespace inko;
using namespace inko::test;

/// A form comes back after the grid has been worked on: nobody's work is lost, and who decides is the person.
class TestFormMerge : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatWasChangedMeanwhile();
    void joinsChangesOfDifferentFields();
    void takesTheSameChangeFromBoth();
    void asksWhereBothChangedAField_data();
    void asksWhereBothChangedAField();
    void asksAboutWhatTheTelephoneSaidOtherwise_data();
    void asksAboutWhatTheTelephoneSaidOtherwise();
    void anOlderFormDoesNotUndoLaterWork();
    void leavesAFieldAloneIfToldSo();
    void keepsTheCorrectedRowOfLastYear();
    void findsARowThatWasTakenOverMeanwhile();
    void tellsWhatIsMissing();
    void endsWhatIsMissingIfToldSo();
    void asksWhichOfTwoCopiesIsMeant();
    void anUnchangedCopyMayBeANewOffer();
    void aForeignFormDoesNotStopTheOthers();

private:
    static constexpr int title = 1;
    static constexpr int description = 2;
    static constexpr int funder = 8;
    static constexpr int status = 15;

    static QList<ImportSource> sourcesOf(FormTown &town, const SurveyForm &form, const QString &name = u"vhs.xlsx"_s)
    {
        return valueOf(readSources(name, valueOf(formWorkbook(town.forms().frame, form, FormTown::german()))));
    }
    template<class Change>
    static void changeHere(FormTown &town, const QString &entry, Change change)
    {
        GridEntry changed = town.entry(entry);
        change(changed);
        valueOf(town.workspace().gridEntries().updateAll(u"Geändert"_s, {changed}));
    }
    static RowDecision fields(const QHash<GridColumn::Value, Side> &sides)
    {
        RowDecision decision;
        decision.fields = sides;
        return decision;
    }
    static const PlannedRow &rowOf(const ImportPlan &plan, const QString &subject)
    {
        for (const PlannedRow &row : plan.files.front().rows) {
            if (row.subject == subject)
                return row;
        }
        qFatal("no row about %s", qPrintable(subject));
    }
};

void TestFormMerge::keepsWhatWasChangedMeanwhile()
{
    FormTown town;
    const SurveyForm form = town.formOf(u"VHS"_s);
    changeHere(town, u"Sprachcafé"_s, [](GridEntry &entry) { entry.funder = u"Stiftung"_s; });
    const ImportPlan plan = town.planned(sourcesOf(town, form));
    QCOMPARE(plan.files.front().refused, QList<Refusal>());
    QCOMPARE(rowOf(plan, u"Sprachcafé"_s).fields,
             (QList{ComparedField{GridColumn::Funder, {}, u"Stiftung"_s, {}, Side::Here, false}}));
    VERIFY_RESULT(apply(town.store(), plan));
    QCOMPARE(town.entry(u"Sprachcafé"_s).funder, u"Stiftung"_s);
    QCOMPARE(town.entry(u"Sprachcafé"_s).status, GridEntry::Status::Changed);
}

void TestFormMerge::joinsChangesOfDifferentFields()
{
    FormTown town;
    SurveyForm form = town.formOf(u"VHS"_s);
    form.rows[0][title] = u"Sprachcafé am Markt"_s;
    changeHere(town, u"Sprachcafé"_s, [](GridEntry &entry) { entry.funder = u"Stiftung"_s; });
    VERIFY_RESULT(apply(town.store(), town.planned(sourcesOf(town, form))));
    QCOMPARE(town.entry(u"Sprachcafé am Markt"_s).funder, u"Stiftung"_s);
    QVERIFY(!town.planned(sourcesOf(town, form)).changesAnything());
}

void TestFormMerge::takesTheSameChangeFromBoth()
{
    FormTown town;
    SurveyForm form = town.formOf(u"VHS"_s);
    form.rows[0][funder] = u"Land"_s;
    changeHere(town, u"Sprachcafé"_s, [](GridEntry &entry) { entry.funder = u"Land"_s; });
    const ImportPlan plan = town.planned(sourcesOf(town, form));
    QCOMPARE(plan.files.front().refused, QList<Refusal>());
    QCOMPARE(rowOf(plan, u"Sprachcafé"_s).change, RowChange::Unchanged);
}

void TestFormMerge::asksWhereBothChangedAField_data()
{
    QTest::addColumn<Side>("side");
    QTest::addColumn<QString>("funder");
    QTest::newRow("here") << Side::Here << u"Stiftung"_s;
    QTest::newRow("the answer") << Side::Answer << u"Land"_s;
}

void TestFormMerge::asksWhereBothChangedAField()
{
    QFETCH(Side, side);
    FormTown town;
    SurveyForm form = town.formOf(u"VHS"_s);
    form.rows[0][funder] = u"Land"_s;
    changeHere(town, u"Sprachcafé"_s, [](GridEntry &entry) { entry.funder = u"Stiftung"_s; });
    const auto sources = sourcesOf(town, form);
    const ImportPlan asking = town.planned(sources);
    QCOMPARE(asking.files.front().refused.size(), 1);
    const Refusal &refusal = asking.files.front().refused.front();
    QCOMPARE(refusal.subject, u"Sprachcafé"_s);
    QCOMPARE(std::get<WhichSide>(refusal.question).fields,
             (QList{ComparedField{GridColumn::Funder, {}, u"Stiftung"_s, u"Land"_s, Side::Here, true}}));
    VERIFY_RESULT(apply(town.store(), asking));
    QCOMPARE(town.entry(u"Sprachcafé"_s).funder, u"Stiftung"_s); // nothing is taken before it is decided

    ImportDecisions decisions;
    decisions.rows.insert({0, refusal.row}, fields({{GridColumn::Funder, side}}));
    const ImportPlan decided = town.planned(sources, decisions);
    QCOMPARE(decided.files.front().refused, QList<Refusal>());
    VERIFY_RESULT(apply(town.store(), decided));
    QTEST(town.entry(u"Sprachcafé"_s).funder, "funder");
}

void TestFormMerge::asksAboutWhatTheTelephoneSaidOtherwise_data()
{
    QTest::addColumn<GridEntry::Status>("byTelephone");
    QTest::addColumn<QString>("writtenFunder");
    QTest::addColumn<QString>("writtenStatus");
    QTest::addColumn<bool>("asked");
    using Status = GridEntry::Status;
    QTest::newRow("unchanged, then a change") << Status::Unchanged << u"Land"_s << QString() << true;
    QTest::newRow("unchanged, then ended") << Status::Unchanged << QString() << u"beendet"_s << true;
    QTest::newRow("ended, then changed") << Status::Ended << u"Land"_s << u"geändert"_s << true;
    QTest::newRow("unchanged, and said so again") << Status::Unchanged << QString() << u"unverändert"_s << false;
    QTest::newRow("ended, and nothing said") << Status::Ended << QString() << QString() << false;
}

void TestFormMerge::asksAboutWhatTheTelephoneSaidOtherwise()
{
    QFETCH(GridEntry::Status, byTelephone);
    QFETCH(QString, writtenFunder);
    QFETCH(QString, writtenStatus);
    QFETCH(bool, asked);
    FormTown town;
    SurveyForm form = town.formOf(u"VHS"_s);
    form.rows[0][funder] = writtenFunder;
    form.rows[0][status] = writtenStatus;
    changeHere(town, u"Sprachcafé"_s, [&](GridEntry &entry) { entry.status = byTelephone; });
    const ImportPlan plan = town.planned(sourcesOf(town, form));
    QCOMPARE(plan.files.front().refused.size(), asked ? 1 : 0);
    VERIFY_RESULT(apply(town.store(), plan));
    QCOMPARE(town.entry(u"Sprachcafé"_s).status, byTelephone);
}

void TestFormMerge::anOlderFormDoesNotUndoLaterWork()
{
    FormTown town;
    SurveyForm form = town.formOf(u"VHS"_s);
    form.rows[0][description] = u"Neu beschrieben"_s;
    const auto sources = sourcesOf(town, form);
    VERIFY_RESULT(apply(town.store(), town.planned(sources)));
    changeHere(town, u"Nähtreff"_s, [](GridEntry &entry) { entry.title = u"Nähwerkstatt"_s; });
    const ImportPlan again = town.planned(sources);
    QCOMPARE(again.files.front().refused, QList<Refusal>());
    QVERIFY(!again.changesAnything());
}

void TestFormMerge::leavesAFieldAloneIfToldSo()
{
    FormTown town;
    SurveyForm form = town.formOf(u"VHS"_s);
    form.rows[0][title] = u"Sprachcafé am Markt"_s;
    form.rows[0][funder] = u"Land"_s;
    const auto sources = sourcesOf(town, form);
    ImportDecisions decisions;
    decisions.rows.insert({0, rowOf(town.planned(sources), u"Sprachcafé am Markt"_s).row},
                          fields({{GridColumn::Title, Side::Here}}));
    VERIFY_RESULT(apply(town.store(), town.planned(sources, decisions)));
    QCOMPARE(town.entry(u"Sprachcafé"_s).funder, u"Land"_s);
}

void TestFormMerge::keepsTheCorrectedRowOfLastYear()
{
    FormTown town;
    VERIFY_RESULT(town.workspace().survey().openRound(2028, {2026, 11, 2}, {}, Survey::CarryOver::Nothing));
    const auto forms = valueOf(surveyForms(town.workspace(), 2028, FormTown::german()));
    const auto sources = sourcesOf(town, forms.forms.back());
    changeHere(town, u"Sprachcafé"_s, [](GridEntry &entry) { entry.funder = u"Stiftung"_s; });
    const ImportPlan plan = valueOf(planImport(town.store(), sources, {2028, Creating::Refuse, BadRows::Skip}));
    QCOMPARE(plan.files.front().count(RowChange::Confirmed), 2);
    VERIFY_RESULT(apply(town.store(), plan));
    QCOMPARE(town.entry(u"Sprachcafé"_s, 2028).funder, u"Stiftung"_s);
}

void TestFormMerge::findsARowThatWasTakenOverMeanwhile()
{
    FormTown town;
    const SurveyRound round =
        valueOf(town.workspace().survey().openRound(2028, {2026, 11, 2}, {}, Survey::CarryOver::Nothing));
    SurveyForms forms = valueOf(surveyForms(town.workspace(), 2028, FormTown::german()));
    SurveyForm &form = forms.forms.back(); // of VHS, with last year's rows and their IDs
    form.rows[0][funder] = u"Land"_s;
    const auto sources = sourcesOf(town, form);
    QCOMPARE(valueOf(town.workspace().survey().carryOver(round, form.identity.organisation)), 2);
    const ImportPlan plan = valueOf(planImport(town.store(), sources, {2028, Creating::Refuse, BadRows::Skip}));
    QCOMPARE(plan.files.front().refused, QList<Refusal>());
    VERIFY_RESULT(apply(town.store(), plan));
    QCOMPARE(town.entry(u"Sprachcafé"_s, 2028).funder, u"Land"_s);
    QCOMPARE(town.entry(u"Nähtreff"_s, 2028).status, GridEntry::Status::Unchanged);
    QCOMPARE(town.entry(u"Sprachcafé"_s, 2027).funder, QString());
}

void TestFormMerge::tellsWhatIsMissing()
{
    FormTown town;
    SurveyForm form = town.formOf(u"VHS"_s);
    form.rows.removeFirst();
    const ImportPlan plan = town.planned(sourcesOf(town, form));
    QCOMPARE(plan.files.front().missing.size(), 1);
    QCOMPARE(plan.files.front().missing.front().title, u"Sprachcafé"_s);
    VERIFY_RESULT(apply(town.store(), plan));
    QCOMPARE(town.entry(u"Sprachcafé"_s).status, GridEntry::Status::NotConfirmed);
}

void TestFormMerge::endsWhatIsMissingIfToldSo()
{
    FormTown town;
    SurveyForm form = town.formOf(u"VHS"_s);
    form.rows.removeFirst();
    ImportDecisions decisions;
    decisions.ended << town.entry(u"Sprachcafé"_s).id;
    VERIFY_RESULT(apply(town.store(), town.planned(sourcesOf(town, form), decisions)));
    QCOMPARE(town.entry(u"Sprachcafé"_s).status, GridEntry::Status::Ended);
    QCOMPARE(town.entry(u"Nähtreff"_s).status, GridEntry::Status::Unchanged);
}

void TestFormMerge::asksWhichOfTwoCopiesIsMeant()
{
    FormTown town;
    SurveyForm form = town.formOf(u"VHS"_s);
    form.rows << form.rows[0];
    form.rows.back()[title] = u"Lesekreis"_s;
    const auto sources = sourcesOf(town, form);
    const ImportPlan asking = town.planned(sources);
    QCOMPARE(asking.files.front().refused.size(), 2);
    QCOMPARE(asking.files.front().missing, QList<MissingEntry>()); // it is there, twice
    const Id<GridEntry> cafe = town.entry(u"Sprachcafé"_s).id;
    for (const Refusal &refusal : asking.files.front().refused)
        QCOMPARE(std::get<WhichEntry>(refusal.question).candidates, QList{cafe});

    ImportDecisions decisions;
    decisions.rows[{0, asking.files.front().refused[0].row}].entry = cafe;
    decisions.rows[{0, asking.files.front().refused[1].row}].entry = Id<GridEntry>();
    const ImportPlan decided = town.planned(sources, decisions);
    QCOMPARE(decided.files.front().refused, QList<Refusal>());
    VERIFY_RESULT(apply(town.store(), decided));
    QCOMPARE(town.entry(u"Sprachcafé"_s).id, cafe);
    QCOMPARE(town.entry(u"Lesekreis"_s).status, GridEntry::Status::New);
    QVERIFY(town.entry(u"Lesekreis"_s).activity != town.entry(u"Sprachcafé"_s).activity);
    QVERIFY(!town.planned(sources, decisions).changesAnything()); // once is enough
}

void TestFormMerge::anUnchangedCopyMayBeANewOffer()
{
    FormTown town;
    SurveyForm form = town.formOf(u"VHS"_s);
    form.rows << form.rows[0];
    const auto sources = sourcesOf(town, form);
    const QList<Refusal> asked = town.planned(sources).files.front().refused;
    ImportDecisions decisions;
    decisions.rows[{0, asked[0].row}].entry = town.entry(u"Sprachcafé"_s).id;
    decisions.rows[{0, asked[1].row}].entry = Id<GridEntry>();
    VERIFY_RESULT(apply(town.store(), town.planned(sources, decisions)));
    QVERIFY(!town.planned(sources, decisions).changesAnything());
    const auto round = valueOf(town.workspace().survey().ofYear(2027)).value();
    QCOMPARE(valueOf(town.workspace().gridEntries().ofRound(round.id)).size(), 3);
}

void TestFormMerge::aForeignFormDoesNotStopTheOthers()
{
    FormTown town;
    SurveyForm foreign = town.formOf(u"Jugendamt"_s);
    foreign.identity.workspace = u"0123456789abcdef"_s;
    QList<ImportSource> sources = sourcesOf(town, foreign, u"fremd.xlsx"_s);
    sources << sourcesOf(town, town.formOf(u"VHS"_s));
    const ImportPlan plan = town.planned(sources);
    QVERIFY2(plan.files[0].problem.contains(u"Jugendamt"_s), qPrintable(plan.files[0].problem));
    QCOMPARE(plan.files[1].count(RowChange::Confirmed), 2);
    QVERIFY(plan.changesAnything());
}

QTEST_GUILESS_MAIN(TestFormMerge)
#include "tst_formmerge.moc"
