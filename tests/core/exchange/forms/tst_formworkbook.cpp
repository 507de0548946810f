#include "core/exchange/columns/gridcolumns.h"
#include "core/exchange/forms/formanswer.h"
#include "core/exchange/forms/formworkbook.h"
#include "core/exchange/sheets/spreadsheet/archive.h"
#include "core/exchange/sheets/workbook.h"
#include "tests/core/exchange/forms/formtown.h"

#include <QRegularExpression>

using namespace inko;
using namespace inko::test;

/// The form as a spreadsheet.
class TestFormWorkbook : public QObject {
    Q_OBJECT

private slots:
    void saysTheSameWhenItIsRead();
    void tellsWhatItIs();
    void tellsWhatItIsWithoutItsProperties();
    void keepsWhatASpreadsheetWouldChange_data();
    void keepsWhatASpreadsheetWouldChange();
    void refusesWhatNoCellCanHold();
    void hidesAndLocksTheId();
    void offersListsFromTheHiddenSheet();
    void takesLongListsAndCommas();
    void isTheSameEachTime();
    void asksWhoFillsItIn();

private:
    static QByteArray written(const FormFrame &frame, const SurveyForm &form)
    {
        return valueOf(formWorkbook(frame, form, FormTown::german()));
    }
    static Workbook read(const QByteArray &bytes) { return valueOf(readWorkbook(bytes, u"raster.xlsx"_s)); }
    static QString part(const QByteArray &bytes, const QString &name)
    {
        Result<Archive> archive = Archive::open(bytes);
        return QString::fromUtf8(archive ? valueOf(archive->read(name, 10'000'000)) : QByteArray());
    }
};

void TestFormWorkbook::saysTheSameWhenItIsRead()
{
    FormTown town;
    const FormFrame frame = town.forms().frame;
    const SurveyForm form = town.formOf(u"VHS"_s);
    const Workbook workbook = read(written(frame, form));
    QCOMPARE(workbook.tables.size(), size_t(2)); // the lists are hidden
    QCOMPARE(workbook.tables[0].name, u"Anleitung"_s);
    const CellTable &offers = workbook.tables[1];
    QCOMPARE(offers.name, u"Angebote"_s);
    QCOMPARE(offers.rows.size(), size_t(3)); // the empty ones say nothing
    QStringList headers;
    for (const FormColumn &column : frame.columns)
        headers << column.header;
    QCOMPARE(offers.rows[0].cells, headers);
    for (qsizetype row = 0; row < form.rows.size(); ++row) {
        QStringList cells = offers.rows[static_cast<size_t>(row) + 1].cells;
        cells.resize(headers.size());
        QCOMPARE(cells, form.rows[row]);
    }
}

void TestFormWorkbook::tellsWhatItIs()
{
    FormTown town;
    const SurveyForm form = town.formOf(u"VHS"_s);
    QCOMPARE(identityFrom(read(written(town.forms().frame, form)).properties), form.identity);
}

void TestFormWorkbook::tellsWhatItIsWithoutItsProperties()
{
    FormTown town;
    const SurveyForm form = town.formOf(u"VHS"_s);
    Workbook workbook = read(written(town.forms().frame, form));
    workbook.properties.clear(); // as a program in the browser saves it
    const std::optional<FormAnswer> answer = formAnswerIn(workbook);
    QVERIFY(answer);
    QCOMPARE(answer->identity, form.identity);
}

void TestFormWorkbook::keepsWhatASpreadsheetWouldChange_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"=HYPERLINK(\"http://example.org\")"_s, u"@SUM(A1)"_s, u"+49 123"_s, u"-"_s, u"1.2"_s,
                                u"01/02"_s, u"007"_s, u"1E5"_s, u"TRUE"_s, u"'quoted"_s, u"a\nb"_s, u"  leading"_s,
                                u"<b>&amp;</b>"_s, u"_x0041_"_s, u"Ω 漢 🙂"_s, u"#REF"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestFormWorkbook::keepsWhatASpreadsheetWouldChange()
{
    QFETCH(QString, text);
    FormTown town;
    SurveyForm form = town.formOf(u"VHS"_s);
    form.rows[0][1] = text;
    const Workbook workbook = read(written(town.forms().frame, form));
    QCOMPARE(workbook.tables[1].rows[1].cells[1], text);
}

void TestFormWorkbook::refusesWhatNoCellCanHold()
{
    FormTown town;
    SurveyForm form = town.formOf(u"VHS"_s);
    form.rows[0][2] = QString(32'768, u'x');
    VERIFY_ERROR(formWorkbook(town.forms().frame, form, FormTown::german()), Error::Code::Invalid);
    form.rows[0][2] = QString(32'767, u'x');
    VERIFY_RESULT(formWorkbook(town.forms().frame, form, FormTown::german()));
}

void TestFormWorkbook::hidesAndLocksTheId()
{
    FormTown town;
    const QByteArray bytes = written(town.forms().frame, town.formOf(u"VHS"_s));
    const QString sheet = part(bytes, u"xl/worksheets/sheet2.xml"_s);
    QVERIFY(sheet.contains(u"<col min=\"1\" max=\"1\""_s));
    static const QRegularExpression idColumn(u"<col min=\"1\" max=\"1\"[^>]*hidden=\"1\""_s);
    QVERIFY(idColumn.match(sheet).hasMatch());
    QCOMPARE(sheet.count(u"hidden=\"1\""_s), 1);
    QVERIFY(sheet.contains(u"<sheetProtection sheet=\"1\""_s));
    // The ID has the one style that is locked; everything else below the header can be typed into.
    const QString styles = part(bytes, u"xl/styles.xml"_s);
    static const QRegularExpression styleOfCell(u"<c r=\"([A-Z]+)([0-9]+)\" s=\"([0-9]+)\""_s);
    static const QRegularExpression formats(u"<cellXfs.*</cellXfs>"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression format(u"<xf [^>]*?(/>|>.*?</xf>)"_s);
    QStringList all;
    for (auto match = format.globalMatch(formats.match(styles).captured()); match.hasNext();)
        all << match.next().captured();
    int looked = 0;
    for (auto match = styleOfCell.globalMatch(sheet); match.hasNext();) {
        const auto cell = match.next();
        const bool isLocked = !all.value(cell.captured(3).toInt()).contains(u"<protection locked=\"0\"/>"_s);
        QCOMPARE(isLocked, cell.captured(1) == u"A"_s || cell.captured(2) == u"1"_s);
        ++looked;
    }
    QVERIFY(looked > 100);
}

void TestFormWorkbook::offersListsFromTheHiddenSheet()
{
    FormTown town;
    const QByteArray bytes = written(town.forms().frame, town.formOf(u"VHS"_s));
    const QString book = part(bytes, u"xl/workbook.xml"_s);
    QVERIFY(book.contains(u"name=\"Auswahlen\" sheetId=\"3\" state=\"hidden\""_s));
    QVERIFY(book.contains(u"<definedName name=\"Auswahl_ziele\">'Auswahlen'!$D$1:$D$3</definedName>"_s));
    const QString sheet = part(bytes, u"xl/worksheets/sheet2.xml"_s);
    for (const QString &name : {u"Auswahl_ziele"_s, u"Auswahl_zielgruppen"_s, u"Auswahl_stand"_s,
                                u"Auswahl_kontakt_veroeffentlichen"_s, u"Auswahl_kooperation"_s})
        QVERIFY2(sheet.contains(u"<formula1>%1</formula1>"_s.arg(name)), qPrintable(name));
}

void TestFormWorkbook::takesLongListsAndCommas()
{
    FormTown town;
    FormFrame frame = town.forms().frame;
    QStringList many;
    for (int number = 0; number < 500; ++number)
        many << u"Gruppe %1, mit Komma und einem langen Namen"_s.arg(number);
    auto groups = std::ranges::find(frame.columns, gridcolumns::placeOf(GridColumn::TargetGroups), &FormColumn::place);
    groups->choices = many;
    const QByteArray bytes = written(frame, town.formOf(u"VHS"_s));
    const QString letter(QChar(u'A' + static_cast<int>(groups - frame.columns.begin())));
    QVERIFY(part(bytes, u"xl/workbook.xml"_s).contains(u"'Auswahlen'!$%1$1:$%1$500<"_s.arg(letter)));
    static const QRegularExpression shared(u"<t>(Gruppe [^<]*)</t>"_s);
    QStringList listed;
    for (auto match = shared.globalMatch(part(bytes, u"xl/sharedStrings.xml"_s)); match.hasNext();)
        listed << match.next().captured(1);
    QCOMPARE(listed, many);
}

void TestFormWorkbook::isTheSameEachTime()
{
    FormTown town;
    const FormFrame frame = town.forms().frame;
    const SurveyForm form = town.formOf(u"VHS"_s);
    QCOMPARE(part(written(frame, form), u"docProps/custom.xml"_s),
             part(written(frame, form), u"docProps/custom.xml"_s));
    QCOMPARE(part(written(frame, form), u"docProps/core.xml"_s), part(written(frame, form), u"docProps/core.xml"_s));
    QVERIFY(part(written(frame, form), u"docProps/core.xml"_s).contains(u"2026-11-22T12:00:00Z"_s)); // the clock's time
    static const QRegularExpression property(u" name=\"([^\"]+)\""_s);
    QStringList names;
    for (auto match = property.globalMatch(part(written(frame, form), u"docProps/custom.xml"_s)); match.hasNext();)
        names << match.next().captured(1);
    QCOMPARE(names, propertiesOf(form.identity).keys());
}

void TestFormWorkbook::asksWhoFillsItIn()
{
    FormTown town;
    const SurveyForm form = town.formOf(u"VHS"_s);
    Workbook workbook = read(written(town.forms().frame, form));
    QCOMPARE(formAnswerIn(workbook), (FormAnswer{form.identity, {}, false}));
    auto &rows = workbook.tables[0].rows;
    const auto question = std::ranges::find_if(
        rows, [](const SheetRow &row) { return row.cells.front() == u"Wer hat das ausgefüllt?"_s; });
    QVERIFY(question != rows.end());
    question->cells = {question->cells.front(), u"Leitung; Team Kurse"_s};
    QCOMPARE(formAnswerIn(workbook)->persons, (QStringList{u"Leitung"_s, u"Team Kurse"_s}));
}

QTEST_GUILESS_MAIN(TestFormWorkbook)
#include "tst_formworkbook.moc"
