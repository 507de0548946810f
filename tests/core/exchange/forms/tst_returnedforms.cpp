#include "core/exchange/forms/formworkbook.h"
#include "tests/core/exchange/forms/formtown.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace inko;
using namespace inko::test;

/// A form that came back.
class TestReturnedForms : public QObject {
    Q_OBJECT

private slots:
    void changesNothingIfNothingWasSaid();
    void tellsByItselfWhatHasChanged();
    void addsWhatIsNew();
    void takesAGoalAsTheListOffersIt();
    void goesToItsInstitutionUnderItsNewName();
    void isStoppedWhereItDoesNotBelong_data();
    void isStoppedWhereItDoesNotBelong();
    void takesNoRowOfAnother();
    void continuesWhatWasNotCarriedOver();
    void isNotedAsAnAnswer();
    void leavesAnAnswerThatIsFurther();
    void isNoAnswerWhereNothingCouldBeRead();
    void tellsWhoHasFilledItIn();
    void maySayThatThereIsNothing();

private:
    static QByteArray workbookOf(FormTown &town, const SurveyForm &form)
    {
        return valueOf(formWorkbook(town.forms().frame, form, FormTown::german()));
    }
    static Result<ImportPlan> planned(FormTown &town, const SurveyForm &form, std::optional<int> year = {})
    {
        return town.plan(u"antwort.xlsx"_s, workbookOf(town, form), year);
    }
    static ImportedFile taken(FormTown &town, const SurveyForm &form)
    {
        const ImportPlan plan = valueOf(planned(town, form));
        valueOf(apply(town.store(), plan));
        return plan.files.front();
    }
    static Return returnOf(FormTown &town, const SurveyForm &form)
    {
        const SurveyRound round = valueOf(town.workspace().survey().ofYear(2027)).value();
        return valueOf(town.workspace().survey().returnOf(round.id, form.identity.organisation)).value();
    }
    static QStringList personsOf(FormTown &town, const SurveyForm &form)
    {
        QStringList names;
        for (const ReturnPerson &person : valueOf(town.workspace().survey().personsOf(returnOf(town, form).id)))
            names << person.name;
        return names;
    }
    /// What the form for browsers saves.
    static QByteArray saved(const SurveyForm &form, const QHash<QString, QString> &more)
    {
        QJsonObject properties;
        const QMap<QString, QString> own = propertiesOf(form.identity);
        for (auto property = own.cbegin(); property != own.cend(); ++property)
            properties.insert(property.key(), *property);
        for (auto property = more.cbegin(); property != more.cend(); ++property)
            properties.insert(property.key(), *property);
        return QJsonDocument(QJsonObject{{u"properties"_s, properties}, {u"rows"_s, QJsonArray()}}).toJson();
    }
    static constexpr int title = 1;
    static constexpr int goals = 3;
};

void TestReturnedForms::changesNothingIfNothingWasSaid()
{
    FormTown town;
    const SurveyForm form = town.formOf(u"VHS"_s);
    const GridEntry before = town.entry(u"Sprachcafé"_s);
    taken(town, form);
    GridEntry after = town.entry(u"Sprachcafé"_s);
    QCOMPARE(after.status, GridEntry::Status::Unchanged); // it was looked through
    after.status = before.status;
    after.version = before.version;
    QCOMPARE(after, before);
    const ImportedFile again = taken(town, form);
    QCOMPARE(again.count(RowChange::Unchanged), 2);
    QCOMPARE(valueOf(planned(town, form)).changesAnything(), false);
}

void TestReturnedForms::tellsByItselfWhatHasChanged()
{
    FormTown town;
    SurveyForm form = town.formOf(u"VHS"_s);
    form.rows[0][title] = u"Sprachcafé am Markt"_s;
    const ImportedFile file = taken(town, form);
    QCOMPARE(file.refused, QList<Refusal>());
    QCOMPARE(town.entry(u"Sprachcafé am Markt"_s).status, GridEntry::Status::Changed);
    QCOMPARE(town.entry(u"Nähtreff"_s).status, GridEntry::Status::Unchanged);
}

void TestReturnedForms::addsWhatIsNew()
{
    FormTown town;
    SurveyForm form = town.formOf(u"VHS"_s);
    QStringList added(form.rows[0].size());
    added[title] = u"Chor"_s;
    added[goals] = u"1"_s;
    form.rows << added;
    QCOMPARE(taken(town, form).count(RowChange::New), 1);
    QCOMPARE(town.entry(u"Chor"_s).status, GridEntry::Status::New);
    QCOMPARE(town.entry(u"Chor"_s).organisation, form.identity.organisation);
}

void TestReturnedForms::takesAGoalAsTheListOffersIt()
{
    FormTown town;
    SurveyForm form = town.formOf(u"VHS"_s);
    form.rows[0][goals] = u"1.2 – Reden, lesen; 27 – Neu"_s;
    QCOMPARE(taken(town, form).refused, QList<Refusal>());
    QCOMPARE(town.entry(u"Sprachcafé"_s).goals.size(), 2);

    form.rows[0][goals] = u"1.2 – Schreiben"_s; // a title that is another's
    const ImportPlan other =
        valueOf(readSources(u"a.xlsx"_s, workbookOf(town, form)).and_then([&](const auto &sources) {
            return planImport(town.store(), sources, {{}, Creating::Refuse, BadRows::RefuseAll});
        }));
    QCOMPARE(other.files.front().refused.size(), 1);
    QCOMPARE(other.files.front().refused.front().column, u"Ziele"_s);
}

void TestReturnedForms::goesToItsInstitutionUnderItsNewName()
{
    FormTown town;
    SurveyForm form = town.formOf(u"VHS"_s);
    form.rows[0][title] = u"Lesecafé"_s;
    Organisation renamed = valueOf(town.workspace().organisations().byId(form.identity.organisation));
    renamed.name = u"Volkshochschule"_s;
    VERIFY_RESULT(town.workspace().organisations().update(renamed));
    QCOMPARE(taken(town, form).refused, QList<Refusal>());
    QCOMPARE(town.entry(u"Lesecafé"_s).organisation, renamed.id);
    QCOMPARE(valueOf(town.workspace().organisations().all()).size(), 3);
}

void TestReturnedForms::isStoppedWhereItDoesNotBelong_data()
{
    QTest::addColumn<QString>("workspace");
    QTest::addColumn<int>("asked"); // 0: no year was said
    QTest::addColumn<qint64>("organisation");
    QTest::newRow("another town's") << u"0123456789abcdef"_s << 0 << qint64(0);
    QTest::newRow("another year's") << QString() << 2026 << qint64(0);
    QTest::newRow("an institution that is gone") << QString() << 0 << qint64(4711);
}

void TestReturnedForms::isStoppedWhereItDoesNotBelong()
{
    QFETCH(QString, workspace);
    QFETCH(int, asked);
    QFETCH(qint64, organisation);
    FormTown town;
    SurveyForm form = town.formOf(u"VHS"_s);
    if (!workspace.isEmpty())
        form.identity.workspace = workspace;
    if (organisation != 0)
        form.identity.organisation.value = organisation;
    const auto plan = planned(town, form, asked == 0 ? std::nullopt : std::optional(asked));
    VERIFY_ERROR(plan, Error::Code::Invalid);
    QVERIFY2(plan.error().message.startsWith(u"antwort.xlsx: "_s), qPrintable(plan.error().message));
    QVERIFY2(plan.error().message.contains(u"VHS"_s), qPrintable(plan.error().message));
}

void TestReturnedForms::takesNoRowOfAnother()
{
    FormTown town;
    SurveyForm form = town.formOf(u"Jugendamt"_s);
    form.rows = town.formOf(u"VHS"_s).rows;
    const ImportPlan plan = valueOf(planned(town, form));
    QCOMPARE(plan.files.front().refused.size(), 2);
    QVERIFY(!plan.changesAnything());
}

void TestReturnedForms::continuesWhatWasNotCarriedOver()
{
    FormTown town;
    VERIFY_RESULT(town.workspace().survey().openRound(2028, {2026, 11, 2}, {}, Survey::CarryOver::Nothing));
    const auto forms = valueOf(surveyForms(town.workspace(), 2028, FormTown::german()));
    QCOMPARE(taken(town, forms.forms.back()).refused, QList<Refusal>());
    const GridEntry entry = town.entry(u"Sprachcafé"_s, 2028);
    QCOMPARE(entry.activity, town.entry(u"Sprachcafé"_s).activity);
    QCOMPARE(entry.status, GridEntry::Status::Unchanged);
}

void TestReturnedForms::isNotedAsAnAnswer()
{
    FormTown town;
    const SurveyForm form = town.formOf(u"VHS"_s);
    taken(town, form);
    const Return answer = returnOf(town, form);
    QCOMPARE(answer.state, Return::State::Received);
    QCOMPARE(answer.channel, Return::Channel::Questionnaire);
    QCOMPARE(answer.receivedOn, QDate(2026, 11, 22));
    VERIFY_RESULT(town.store().undo()); // with its rows, as one step
    QCOMPARE(returnOf(town, form).state, Return::State::NotSent);
    QCOMPARE(town.entry(u"Sprachcafé"_s).status, GridEntry::Status::NotConfirmed);
}

void TestReturnedForms::leavesAnAnswerThatIsFurther()
{
    FormTown town;
    const SurveyForm form = town.formOf(u"VHS"_s);
    const Return answer = returnOf(town, form);
    VERIFY_RESULT(
        town.workspace().survey().mark(answer.id, Return::State::Received, Return::Channel::Telephone, {2026, 11, 20}));
    taken(town, form);
    QCOMPARE(returnOf(town, form).channel, Return::Channel::Telephone);
    QCOMPARE(returnOf(town, form).receivedOn, QDate(2026, 11, 20));
}

void TestReturnedForms::isNoAnswerWhereNothingCouldBeRead()
{
    FormTown town;
    SurveyForm form = town.formOf(u"VHS"_s);
    for (QStringList &row : form.rows)
        row[goals] = QString();
    const ImportPlan plan = valueOf(planned(town, form));
    QCOMPARE(plan.files.front().refused.size(), 2);
    QVERIFY(!plan.changesAnything());
    QVERIFY(!valueOf(planned(town, town.formOf(u"Jugendamt"_s))).changesAnything()); // it has no rows
}

void TestReturnedForms::tellsWhoHasFilledItIn()
{
    FormTown town;
    const SurveyForm form = town.formOf(u"Jugendamt"_s);
    const QHash<QString, QString> said{{u"inko-persons"_s, u" Leitung; Team Kita;Leitung;"_s},
                                       {u"inko-nothing-to-report"_s, u"ja"_s}};
    for (int time = 0; time < 2; ++time) {
        const ImportPlan plan = valueOf(town.plan(u"antwort.json"_s, saved(form, said)));
        QCOMPARE(plan.changesAnything(), time == 0);
        VERIFY_RESULT(apply(town.store(), plan));
        QCOMPARE(personsOf(town, form), (QStringList{u"Leitung"_s, u"Team Kita"_s}));
    }
}

void TestReturnedForms::maySayThatThereIsNothing()
{
    FormTown town;
    const SurveyForm form = town.formOf(u"Jugendamt"_s);
    QVERIFY(!valueOf(town.plan(u"a.json"_s, saved(form, {}))).changesAnything());
    VERIFY_RESULT(
        apply(town.store(), valueOf(town.plan(u"a.json"_s, saved(form, {{u"inko-nothing-to-report"_s, u"ja"_s}})))));
    QCOMPARE(returnOf(town, form).state, Return::State::NothingToReport);
}

QTEST_GUILESS_MAIN(TestReturnedForms)
#include "tst_returnedforms.moc"
