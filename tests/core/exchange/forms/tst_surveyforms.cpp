#include "core/exchange/columns/gridcolumns.h"
#include "core/exchange/forms/formdocument.h"
#include "core/exchange/forms/formfiles.h"
#include "core/exchange/forms/formtexts.h"
#include "tests/core/exchange/forms/formtown.h"

using namespace inko;
using namespace inko::test;

/// What a form says, whatever file it becomes.
class TestSurveyForms : public QObject {
    Q_OBJECT

private slots:
    void hasOneForEachThatIsAsked();
    void showsOnlyTheInstitutionsOwnRows();
    void leavesTheStateOpenUntilSomebodySaysIt();
    void showsLastYearsRowsWhereNoneWereCarriedOver();
    void offersWhatTheTownHas();
    void saysWhatItIsAndWhereItBelongs();
    void saysByWhenAndToWhom();
    void namesFilesThatStayInTheirFolder();
    void needsARound();
    void becomesADocument();

private:
    static QString cellOf(const SurveyForms &forms, const SurveyForm &form, int row, GridColumn::Value column)
    {
        const auto found = std::ranges::find(forms.frame.columns, gridcolumns::placeOf(column), &FormColumn::place);
        return form.rows[row][found - forms.frame.columns.begin()];
    }
    static QStringList choicesOf(const SurveyForms &forms, GridColumn::Value column)
    {
        return std::ranges::find(forms.frame.columns, gridcolumns::placeOf(column), &FormColumn::place)->choices;
    }
};

void TestSurveyForms::hasOneForEachThatIsAsked()
{
    FormTown town;
    QStringList names;
    for (const SurveyForm &form : town.forms().forms)
        names << form.identity.organisationName;
    QCOMPARE(names, (QStringList{u"../../x"_s, u"Jugendamt"_s, u"VHS"_s}));

    const Id<Organisation> vhs = town.formOf(u"VHS"_s).identity.organisation;
    const auto one = valueOf(surveyForms(town.workspace(), 2027, FormTown::german(), QSet{vhs}));
    QCOMPARE(one.forms.size(), size_t(1));
    QCOMPARE(one.forms.front().identity.organisation, vhs);
}

void TestSurveyForms::showsOnlyTheInstitutionsOwnRows()
{
    FormTown town;
    const SurveyForms forms = town.forms();
    const SurveyForm vhs = town.formOf(u"VHS"_s);
    QCOMPARE(vhs.rows.size(), 2);
    QCOMPARE(vhs.rows[0][0], gridcolumns::identityOf(town.entry(u"Sprachcafé"_s).id));
    QCOMPARE(cellOf(forms, vhs, 0, GridColumn::Title), u"Sprachcafé"_s);
    QCOMPARE(cellOf(forms, vhs, 0, GridColumn::Description), u"Reden.\nUnd zuhören."_s);
    QCOMPARE(cellOf(forms, vhs, 0, GridColumn::Goals), u"1.2"_s);
    QCOMPARE(cellOf(forms, vhs, 0, GridColumn::Starts), u"03/2024"_s);
    QCOMPARE(cellOf(forms, vhs, 0, GridColumn::Participants), u"12"_s);
    QCOMPARE(cellOf(forms, vhs, 0, GridColumn::ContactPublic), u"ja"_s);
    QCOMPARE(town.formOf(u"Jugendamt"_s).rows.size(), 0); // it has ended its offer
    for (const FormColumn &column : forms.frame.columns)
        QVERIFY(column.place != gridcolumns::placeOf(GridColumn::Organisation));
}

void TestSurveyForms::leavesTheStateOpenUntilSomebodySaysIt()
{
    FormTown town;
    QCOMPARE(cellOf(town.forms(), town.formOf(u"VHS"_s), 0, GridColumn::Status), QString());
    GridEntry entry = town.entry(u"Sprachcafé"_s);
    entry.status = GridEntry::Status::Unchanged; // told on the telephone
    VERIFY_RESULT(town.workspace().gridEntries().updateAll(u"Anruf"_s, {entry}));
    QCOMPARE(cellOf(town.forms(), town.formOf(u"VHS"_s), 0, GridColumn::Status), u"unverändert"_s);
}

void TestSurveyForms::showsLastYearsRowsWhereNoneWereCarriedOver()
{
    FormTown town;
    VERIFY_RESULT(town.workspace().survey().openRound(2028, {2026, 11, 2}, {}, Survey::CarryOver::Nothing));
    const auto forms = valueOf(surveyForms(town.workspace(), 2028, FormTown::german()));
    const SurveyForm &vhs = forms.forms.back();
    QCOMPARE(vhs.rows.size(), 2);
    QCOMPARE(vhs.rows[0][0], gridcolumns::identityOf(town.entry(u"Sprachcafé"_s).id));
    QCOMPARE(cellOf(forms, vhs, 0, GridColumn::Status), QString());
}

void TestSurveyForms::offersWhatTheTownHas()
{
    FormTown town;
    CodeValue retired;
    retired.name = u"Aussiedler"_s;
    retired.retired = true;
    VERIFY_RESULT(town.workspace().codeLists().add(retired));
    const SurveyForms forms = town.forms();
    QCOMPARE(choicesOf(forms, GridColumn::TargetGroups), QStringList{u"Frauen"_s});
    QCOMPARE(choicesOf(forms, GridColumn::Goals),
             (QStringList{u"1 – Sprache"_s, u"1.2 – Reden, lesen"_s, u"27 – Neu"_s})); // 26 was another year's
    QCOMPARE(choicesOf(forms, GridColumn::Status),
             (QStringList{u"unverändert"_s, u"geändert"_s, u"beendet"_s, u"neu"_s}));
    QCOMPARE(choicesOf(forms, GridColumn::Description), QStringList());
    for (const FormColumn &column : forms.frame.columns)
        QCOMPARE(column.hint.isEmpty(), column.place == gridcolumns::identity);
}

void TestSurveyForms::saysWhatItIsAndWhereItBelongs()
{
    FormTown town;
    const FormIdentity identity = town.formOf(u"VHS"_s).identity;
    QCOMPARE(identity.year, 2027);
    QVERIFY(identity.workspace.size() >= 32);
    QCOMPARE(identity.workspace, valueOf(town.workspace().settings().workspaceMark()));
    QVERIFY(identity.workspace != FormTown().formOf(u"VHS"_s).identity.workspace);
    QCOMPARE(identity.lastStep, town.store().history().undoable()->id);

    const QMap<QString, QString> properties = propertiesOf(identity);
    QHash<QString, QString> read;
    for (auto property = properties.cbegin(); property != properties.cend(); ++property)
        read.insert(property.key(), *property);
    QCOMPARE(identityFrom(read), identity);
    for (const QString &key : properties.keys()) {
        QHash<QString, QString> lacking = read;
        lacking.remove(key);
        QCOMPARE(identityFrom(lacking).has_value(), key == u"inko-organisation-name"_s);
    }
    QCOMPARE(identityFrom({}), std::nullopt);
}

void TestSurveyForms::saysByWhenAndToWhom()
{
    FormTown town;
    FormFrame frame = town.forms().frame;
    const auto said = [&](FormKind kind) {
        QStringList texts;
        for (const auto &[question, answer] : FormTexts(FormTown::german()).instructions(frame, kind))
            texts << question << answer;
        return texts.join(u'\n');
    };
    for (FormKind kind : {FormKind::Spreadsheet, FormKind::WebPage, FormKind::Paper}) {
        for (const QString &part : {u"Eschenfurt"_s, u"31. März 2027"_s, u"Koordination, post@example.org"_s,
                                    u"0123 4"_s, u"Kontakt veröffentlichen"_s, u"Bemerkung"_s})
            QVERIFY2(said(kind).contains(part), qPrintable(said(kind)));
        QVERIFY2(!said(kind).contains(u'%'), qPrintable(said(kind)));
    }
    frame.deadline.reset();
    frame.sender = {};
    frame.town.clear();
    for (FormKind kind : {FormKind::Spreadsheet, FormKind::WebPage, FormKind::Paper})
        QVERIFY2(!said(kind).contains(u'%'), qPrintable(said(kind)));
}

void TestSurveyForms::namesFilesThatStayInTheirFolder()
{
    FormTown town;
    std::vector<SurveyForm> forms = town.forms().forms;
    SurveyForm twin = forms.back();
    twin.identity.organisationName = u"V H S"_s;
    SurveyForm otherTwin = twin;
    otherTwin.identity.organisation.value = 77;
    forms.push_back(twin);
    forms.push_back(otherTwin);
    QCOMPARE(formFileNames(forms, u"raster"_s, u".xlsx"_s),
             (QStringList{u"raster-2027-x.xlsx"_s, u"raster-2027-jugendamt.xlsx"_s, u"raster-2027-vhs.xlsx"_s,
                          u"raster-2027-v-h-s.xlsx"_s, u"raster-2027-v-h-s-77.xlsx"_s}));
}

void TestSurveyForms::needsARound()
{
    FormTown town;
    VERIFY_ERROR(surveyForms(town.workspace(), 2030, FormTown::german()), Error::Code::NotFound);
}

void TestSurveyForms::becomesADocument()
{
    FormTown town;
    const document::Document document = formDocument(town.forms().frame, town.formOf(u"VHS"_s), FormTown::german());
    QStringList headings;
    QStringList cells;
    for (const document::Block &block : document.blocks) {
        if (const auto *heading = std::get_if<document::Heading>(&block))
            headings << heading->text;
        if (const auto *table = std::get_if<document::Table>(&block)) {
            for (const auto &row : table->rows) {
                for (const document::Cell &cell : row)
                    cells << (cell.text.empty() ? QString() : cell.text.front().text);
            }
        }
    }
    QCOMPARE(headings.mid(1, 4), (QStringList{u"Sprachcafé"_s, u"Nähtreff"_s, u"Neues Angebot"_s, u"Neues Angebot"_s}));
    QVERIFY(cells.contains(u"Reden.\nUnd zuhören."_s));
    QVERIFY(cells.contains(u"☐\u00a0unverändert   ☐\u00a0geändert   ☐\u00a0beendet"_s));
    QVERIFY(!cells.contains(u"Spielplatz"_s));
    QCOMPARE(document.language, u"de"_s);
    QVERIFY(document.title.contains(u"VHS"_s));
}

QTEST_GUILESS_MAIN(TestSurveyForms)
#include "tst_surveyforms.moc"
