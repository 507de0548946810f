#include "core/exchange/gridexport.h"
#include "core/exchange/importplan.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"

#include "core/storage/backup.h"
#include "core/storage/integrity.h"

#include <QStringEncoder>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header =
    "ID;Institution;Angebot;Kurzbeschreibung;Ziele;Zielgruppen;Sozialräume;Finanzierungsart;Sprachen;"
    "Geldgeber;Von;Bis;Teilnehmende;Kooperation;Kontakt;Kontakt veröffentlichen;Stand;Bemerkung\r\n";
const QByteArray cafe = ";VHS;Sprachcafé;Reden;1;Frauen;Nord;Stadt;Deutsch;Bund;2024;;40;;;ja;neu;\r\n";

ImportSource source(const QByteArray &bytes, const QString &path = u"raster.csv"_s)
{
    return {path, *readSheet(path, bytes), {}};
}

Result<ImportPlan> plan(Store &store, const QByteArray &bytes,
                        ImportOptions options = {2026, Creating::Create, BadRows::RefuseAll})
{
    return planImport(store, {source(bytes)}, options);
}

/// Plans and applies; what became of the rows.
ImportedFile import(Store &store, const QByteArray &bytes, int year = 2026)
{
    const Result<ImportPlan> planned = plan(store, bytes, {year, Creating::Create, BadRows::RefuseAll});
    if (!planned || !apply(store, *planned))
        return {};
    return planned->files.front();
}

QList<RowChange> changesOf(const ImportedFile &file)
{
    QList<RowChange> changes;
    for (const PlannedRow &row : file.rows)
        changes << row.change;
    return changes;
}

QByteArray exported(Store &store, int year = 2026, gridexport::Format format = gridexport::Format::Csv)
{
    const auto written = gridexport::write(store, year, format);
    return written ? written->bytes : QByteArray();
}

QString identityIn(const QByteArray &csv, const QByteArray &title)
{
    for (const QByteArray &line : csv.split('\n')) {
        if (line.contains(title))
            return QString::fromUtf8(line.split(';').front());
    }
    return {};
}

} // namespace

/// A file from outside becomes a plan, and the plan one step.
class TestImport : public QObject {
    Q_OBJECT

private slots:
    void makesWhatIsNotThere();
    void refusesWhatIsNotThere_data();
    void refusesWhatIsNotThere();
    void refusesBadCells_data();
    void refusesBadCells();
    void readsNumbers_data();
    void readsNumbers();
    void findsGoals_data();
    void findsGoals();
    void readsTextsAsTheScreenDoes();
    void readsListsWithoutSemicolons();
    void refusesListsWithoutSemicolons_data();
    void refusesListsWithoutSemicolons();
    void knowsNamesHoweverTheyAreWritten_data();
    void knowsNamesHoweverTheyAreWritten();
    void aRefusedRowLeavesNothingBehind();
    void planningWritesNothing();
    void theSameFileTwiceChangesNothing();
    void matchesByIdAndNeverByPosition();
    void matchesByInstitutionAndTitle();
    void anActivityLivesOn();
    void emptyStandKeepsWhatIsThere();
    void countsWhatEnds();
    void refusesTwoRowsForOneEntry_data();
    void refusesTwoRowsForOneEntry();
    void refusesAnIdThatIsNotTheRows_data();
    void refusesAnIdThatIsNotTheRows();
    void isOneStepWithABackup();
    void sortsFilesByWhatTheyName();
    void recognisesTables_data();
    void recognisesTables();
    void knowsHeadersHoweverTheyAreWritten_data();
    void knowsHeadersHoweverTheyAreWritten();
    void namesColumnsAsTheFileDoes();
    void saysWhichColumnsWereNotRead();
    void refusesAHeaderAmongTheRows();
    void refusesUnknownTables_data();
    void refusesUnknownTables();
    void refusesSpreadsheetsWhateverTheyAreCalled_data();
    void refusesSpreadsheetsWhateverTheyAreCalled();
    void readsJsonInAnyEncoding();
    void mapsColumns_data();
    void mapsColumns();
    void readsBackWhatItExported_data();
    void readsBackWhatItExported();
};

void TestImport::makesWhatIsNotThere()
{
    StoreFile file;
    auto store = file.open();
    const ImportedFile imported = import(*store, header + cafe);
    QCOMPARE(changesOf(imported), QList<RowChange>{RowChange::New});
    const auto entries = store->table<GridEntry>().all();
    VERIFY_RESULT(entries);
    QCOMPARE(entries->size(), 1);
    const GridEntry &entry = entries->front();
    QCOMPARE(entry.title, u"Sprachcafé"_s);
    QCOMPARE(entry.participants, std::optional(40));
    QCOMPARE(entry.starts, PartialDate::ofYear(2024));
    QVERIFY(entry.contactPublic);
    QCOMPARE(entry.status, GridEntry::Status::New);
    QCOMPARE(store->table<Activity>().byId(entry.activity)->firstYear, 2026);
    QCOMPARE(store->table<Organisation>().byId(entry.organisation)->name, u"VHS"_s);
    QCOMPARE(store->table<Goal>().byId(entry.goals.value(0))->number, u"1"_s);
    QCOMPARE(store->table<Goal>().byId(entry.goals.value(0))->level, Goal::Level::Guiding);
    QCOMPARE(store->table<SurveyRound>().byId(entry.round)->year, 2026);
    QCOMPARE(store->table<Return>().all()->size(), 1);
    QCOMPARE(store->table<CodeValue>().all()->size(), 4);
    QCOMPARE(integrity::check(file.path()).value(), QStringList());
}

void TestImport::refusesWhatIsNotThere_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::newRow("institution") << QByteArray(";Kiel;A;;1;;;;;;;;;;;;;") << u"Institution"_s;
    QTest::newRow("goal") << QByteArray(";VHS;A;;77;;;;;;;;;;;;;") << u"Ziele"_s;
    QTest::newRow("target group") << QByteArray(";VHS;A;;1;Riesen;;;;;;;;;;;;") << u"Zielgruppen"_s;
    QTest::newRow("district") << QByteArray(";VHS;A;;1;;Mond;;;;;;;;;;;") << u"Sozialräume"_s;
    QTest::newRow("funding type") << QByteArray(";VHS;A;;1;;;Lotto;;;;;;;;;;") << u"Finanzierungsart"_s;
    QTest::newRow("language") << QByteArray(";VHS;A;;1;;;;Klingonisch;;;;;;;;;") << u"Sprachen"_s;
    QTest::newRow("cooperation") << QByteArray(";VHS;A;;1;;;;;;;;;Kiel;;;;") << u"Kooperation"_s;
}

void TestImport::refusesWhatIsNotThere()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, column);
    StoreFile file;
    auto store = file.open();
    import(*store, header + cafe);
    const auto planned = plan(*store, header + row, {2026, Creating::Refuse, BadRows::RefuseAll});
    VERIFY_RESULT(planned);
    QVERIFY(planned->refusesAnything());
    QCOMPARE(planned->files[0].refused.size(), 1);
    QCOMPARE(planned->files[0].refused[0].row, 2);
    QCOMPARE(planned->files[0].refused[0].column, column);
    QVERIFY(!planned->files[0].refused[0].reason.isEmpty());
}

void TestImport::refusesBadCells_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::newRow("about 40") << QByteArray(";VHS;A;;1;;;;;;;;ca. 40;;;;;") << u"Teilnehmende"_s << u"ca. 40"_s;
    QTest::newRow("a range") << QByteArray(";VHS;A;;1;;;;;;;;30-40;;;;;") << u"Teilnehmende"_s << u"30-40"_s;
    QTest::newRow("negative") << QByteArray(";VHS;A;;1;;;;;;;;-3;;;;;") << u"Teilnehmende"_s << u"-3"_s;
    QTest::newRow("a fraction") << QByteArray(";VHS;A;;1;;;;;;;;1,5;;;;;") << u"Teilnehmende"_s << u"1,5"_s;
    QTest::newRow("not a day") << QByteArray(";VHS;A;;1;;;;;;31.2.2026;;;;;;;") << u"Von"_s << u"31.2.2026"_s;
    QTest::newRow("not a date") << QByteArray(";VHS;A;;1;;;;;;;bald;;;;;;") << u"Bis"_s << u"bald"_s;
    QTest::newRow("ends first") << QByteArray(";VHS;A;;1;;;;;;2026;2025;;;;;;") << u"Bis"_s << u"2025"_s;
    QTest::newRow("unknown state") << QByteArray(";VHS;A;;1;;;;;;;;;;;;vielleicht;") << u"Stand"_s << u"vielleicht"_s;
    QTest::newRow("no title") << QByteArray(";VHS; ;;1;;;;;;;;;;;;;") << u"Angebot"_s << u" "_s;
    QTest::newRow("no institution") << QByteArray(";;A;;1;;;;;;;;;;;;;") << u"Institution"_s << QString();
    QTest::newRow("no goal") << QByteArray(";VHS;A;;;;;;;;;;;;;;;") << u"Ziele"_s << QString();
    QTest::newRow("cooperates with itself") << QByteArray(";VHS;A;;1;;;;;;;;;vhs;;;;") << u"Kooperation"_s << u"vhs"_s;
    QTest::newRow("unclear quotes") << QByteArray(";VHS;\"das \"gute\" Leben\";;1;;;;;;;;;;;;;") << QString()
                                    << QString();
}

void TestImport::refusesBadCells()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, column);
    QFETCH(QString, value);
    StoreFile file;
    auto store = file.open();
    const auto planned = plan(*store, header + cafe + row + "\r\n");
    VERIFY_RESULT(planned);
    const ImportedFile &read = planned->files.front();
    QCOMPARE(read.rows.size(), size_t(1));
    QCOMPARE(read.refused.size(), 1);
    QCOMPARE(read.refused[0].row, 3);
    QCOMPARE(read.refused[0].column, column);
    QCOMPARE(read.refused[0].value, value);
    QVERIFY(!read.refused[0].reason.isEmpty());
    QCOMPARE(read.read(), 2);
}

void TestImport::readsNumbers_data()
{
    QTest::addColumn<std::optional<int>>("number"); // empty: refused
    const auto row = [](const char *cell, std::optional<int> number) { QTest::newRow(cell) << number; };
    row("1203", 1203);
    row("007", 7);
    row("1.203", 1203);
    row("1 203", 1203);
    row("1\u00a0203", 1203);
    row("1\u202f203", 1203);
    row("1'203", 1203);
    row("1.203.456", 1203456);
    row("12,0", 12);
    row("12.00", 12);
    row("1,203", std::nullopt); // English thousands or a German fraction: nobody knows
    row("12,5", std::nullopt);
    row("1.20", std::nullopt);
    row("1.2030", std::nullopt);
    row("1.203 456", std::nullopt);
    row("ca. 30", std::nullopt);
    row("30 Personen", std::nullopt);
    row("-5", std::nullopt);
    row("1e3", std::nullopt);
    row("k. A.", std::nullopt);
    row("99999999999", std::nullopt);
}

void TestImport::readsNumbers()
{
    QFETCH(std::optional<int>, number);
    StoreFile file;
    auto store = file.open();
    const auto planned = plan(*store, QByteArray("Institution;Angebot;Ziele;Teilnehmende\nVHS;Kurs;1;") +
                                          QTest::currentDataTag() + "\n");
    VERIFY_RESULT(planned);
    QCOMPARE(planned->refusesAnything(), !number.has_value());
    VERIFY_RESULT(apply(*store, *planned));
    if (number)
        QCOMPARE(store->table<GridEntry>().all()->front().participants, number);
}

void TestImport::findsGoals_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("one") << QByteArray("1.2") << QStringList{u"1.2"_s};
    QTest::newRow("several") << QByteArray("\"3; 1.2 ;;1\"") << QStringList{u"3"_s, u"1.2"_s, u"1"_s};
    QTest::newRow("on lines of their own")
        << QByteArray("\"3\n1.2\r\n\r\n1\"") << QStringList{u"3"_s, u"1.2"_s, u"1"_s};
    QTest::newRow("named twice") << QByteArray("\"3; 1; 3\"") << QStringList{u"3"_s, u"1"_s};
    QTest::newRow("full stop") << QByteArray("\"3.; 1.2.\"") << QStringList{u"3"_s, u"1.2"_s};
    QTest::newRow("Excel's date of 1.2") << QByteArray("\"01. Feb; 3\"") << QStringList{u"1.2"_s, u"3"_s};
    QTest::newRow("Excel's date of 1.2 in figures") << QByteArray("01.02.2026") << QStringList{u"1.2"_s};
    QTest::newRow("a goal of that name") << QByteArray("02. Mrz") << QStringList{u"02. Mrz"_s};
    QTest::newRow("not there") << QByteArray("04. Mai") << QStringList();
    QTest::newRow("three levels are no date") << QByteArray("1.2.10") << QStringList();
}

void TestImport::findsGoals()
{
    QFETCH(QByteArray, cell);
    QFETCH(QStringList, numbers);
    StoreFile file;
    auto store = file.open();
    import(*store, "Konzept;Nummer;Ebene;Titel\nINKO;1;Leitziel;a\nINKO;1.2;Handlungsziel;b\nINKO;3;Leitziel;c\n"
                   "INKO;2.3;Leitziel;d\nINKO;02. Mrz;Leitziel;e\n");
    import(*store, "Institution;Kurzname\nVolkshochschule;VHS\n");
    const auto planned = plan(*store, "Institution;Angebot;Ziele\nVHS;Kurs;" + cell + "\n",
                              {2026, Creating::Refuse, BadRows::RefuseAll});
    VERIFY_RESULT(planned);
    VERIFY_RESULT(apply(*store, *planned));
    QStringList found;
    const auto entries = store->table<GridEntry>().all();
    for (const GridEntry &entry : *entries) {
        for (Id<Goal> goal : entry.goals)
            found << store->table<Goal>().byId(goal)->number;
    }
    QCOMPARE(found, numbers);
    QCOMPARE(planned->refusesAnything(), numbers.isEmpty());
}

void TestImport::readsTextsAsTheScreenDoes()
{
    StoreFile file;
    auto store = file.open();
    const QByteArray bytes =
        "Institution;Angebot;Ziele;Kurzbeschreibung;Geldgeber;Kontakt;Bemerkung;Teilnehmende\n"
        "VHS;\" Kurs\nfür  alle\u00a0\";1;\"\n eins\r\nzwei\rdrei \"; Bund ;\"Leitung\nVHS\";\" ok\n\";–\n";
    import(*store, bytes);
    const auto entries = store->table<GridEntry>().all();
    QCOMPARE(entries->size(), 1);
    const GridEntry &entry = entries->front();
    QCOMPARE(entry.title, u"Kurs für alle"_s);
    QCOMPARE(entry.description, u"eins\nzwei\ndrei"_s);
    QCOMPARE(entry.funder, u"Bund"_s);
    QCOMPARE(entry.contact, u"Leitung VHS"_s);
    QCOMPARE(entry.remark, u"ok"_s);
    QCOMPARE(entry.participants, std::nullopt);
    QCOMPARE(import(*store, bytes).count(RowChange::Unchanged), 1);
}

void TestImport::readsListsWithoutSemicolons()
{
    StoreFile file;
    auto store = file.open();
    import(*store, "Liste;Wert\nZielgruppe;Frauen\nZielgruppe;Menschen ohne Aufenthalt\nZielgruppe;Väter, Mütter\n");
    const auto planned = plan(*store, "Institution;Angebot;Ziele;Zielgruppen\n"
                                      "VHS;A;1;\"Frauen\nMenschen ohne\n\"\n"
                                      "VHS;B;1;\"Menschen ohne\nAufenthalt; Frauen\"\n"
                                      "VHS;C;1;Väter, Mütter\n");
    VERIFY_RESULT(planned);
    VERIFY_RESULT(apply(*store, *planned));
    QStringList names;
    const auto values = store->table<CodeValue>().all();
    for (const CodeValue &value : *values)
        names << value.name;
    QCOMPARE(names, QStringList({u"Frauen"_s, u"Menschen ohne Aufenthalt"_s, u"Väter, Mütter"_s, u"Menschen ohne"_s}));
    const auto entries = store->table<GridEntry>().all();
    QCOMPARE(entries->at(0).targetGroups.size(), 2);
    QCOMPARE(entries->at(1).targetGroups.size(), 2);
    QCOMPARE(entries->at(2).targetGroups.size(), 1);
}

void TestImport::refusesListsWithoutSemicolons_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("offer");
    QTest::newRow("goals") << QByteArray("VHS;A;1,2;;") << u"Ziele"_s << u"1; 2"_s;
    QTest::newRow("target groups") << QByteArray("VHS;A;1;Frauen, Kinder;") << u"Zielgruppen"_s << u"Frauen; Kinder"_s;
    QTest::newRow("slashes") << QByteArray("VHS;A;1;Frauen/Kinder;") << u"Zielgruppen"_s << u"Frauen; Kinder"_s;
    QTest::newRow("institutions") << QByteArray("VHS;A;1;;\"Caritas, AWO\"") << u"Kooperation"_s << u"Caritas; AWO"_s;
}

void TestImport::refusesListsWithoutSemicolons()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, column);
    QFETCH(QString, offer);
    StoreFile file;
    auto store = file.open();
    const QByteArray columns = "Institution;Angebot;Ziele;Zielgruppen;Kooperation\n";
    import(*store, columns + "VHS;Kurs;\"1; 2\";\"Frauen; Kinder\";\"Caritas; AWO\"\n");
    const auto planned = plan(*store, columns + row + "\n");
    VERIFY_RESULT(planned);
    QCOMPARE(planned->files[0].refused.size(), 1);
    QCOMPARE(planned->files[0].refused[0].column, column);
    QVERIFY2(planned->files[0].refused[0].reason.contains(offer), qPrintable(planned->files[0].refused[0].reason));
}

void TestImport::knowsNamesHoweverTheyAreWritten_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("alias") << QByteArray("Stadt-VHS;A;1;Herren");
    QTest::newRow("capitals") << QByteArray("VOLKSHOCHSCHULE GRÖSSENSTADT;A;1;MÄNNER");
    QTest::newRow("ae") << QByteArray("Volkshochschule Groessenstadt;A;1;Maenner");
    QTest::newRow("decomposed") << QByteArray("Volkshochschule Gro\u0308\u00dfenstadt;A;1;Ma\u0308nner");
    QTest::newRow("spaces") << QByteArray(" Volkshochschule  Gr\u00f6\u00dfenstadt\u00a0;A;1; M\u00e4nner\u00a0");
    QTest::newRow("retired") << QByteArray("VHS;A;1;Aussiedler");
}

void TestImport::knowsNamesHoweverTheyAreWritten()
{
    QFETCH(QByteArray, row);
    StoreFile file;
    auto store = file.open();
    import(*store, "Institution;Kurzname;Weitere Namen\nVolkshochschule Größenstadt;VHS;Stadt-VHS\n");
    import(*store, "Liste;Wert;Weitere Namen\nZielgruppe;Männer;Herren\nZielgruppe;Aussiedler;\n");
    import(*store, "Konzept;Nummer;Ebene;Titel\nINKO;1;Leitziel;a\n");
    CodeValue retired = store->table<CodeValue>().all()->at(1);
    retired.retired = true;
    VERIFY_RESULT(store->write(u"Retire"_s, [&](Transaction &tx) { return tx.table<CodeValue>().update(retired); }));
    const auto planned = plan(*store, "Institution;Angebot;Ziele;Zielgruppen\n" + row + "\n",
                              {2026, Creating::Refuse, BadRows::RefuseAll});
    VERIFY_RESULT(planned);
    QCOMPARE(planned->files[0].refused, QList<Refusal>());
}

void TestImport::aRefusedRowLeavesNothingBehind()
{
    StoreFile file;
    auto store = file.open();
    const auto planned = plan(*store, header + cafe + ";Kiel;A;;88;Riesen;;;;;;;ca. 40;;;;;\r\n");
    VERIFY_RESULT(planned);
    VERIFY_RESULT(apply(*store, *planned));
    QCOMPARE(store->table<Organisation>().all()->size(), 1);
    QCOMPARE(store->table<Goal>().all()->size(), 1);
    QCOMPARE(store->table<GridEntry>().all()->size(), 1);
}

void TestImport::planningWritesNothing()
{
    StoreFile file;
    auto store = file.open();
    VERIFY_RESULT(plan(*store, header + cafe));
    QVERIFY(!store->history().undoable());
    QCOMPARE(store->table<Organisation>().all()->size(), 0);
    QCOMPARE(store->table<SurveyRound>().all()->size(), 0);
}

void TestImport::theSameFileTwiceChangesNothing()
{
    StoreFile file;
    auto store = file.open();
    const QByteArray grid =
        header + cafe +
        ";Caritas;Beratung;;\"1; 2 \";\"Frauen; Männer\";;;;;3/2025;12.6.2026;;VHS;;;unverändert;=x\r\n";
    QVERIFY(!import(*store, grid).rows.empty());
    const qint64 step = store->history().undoable()->id;
    const ImportedFile again = import(*store, grid);
    QCOMPARE(again.count(RowChange::Unchanged), again.read());
    QCOMPARE(store->history().undoable()->id, step);
}

void TestImport::matchesByIdAndNeverByPosition()
{
    StoreFile file;
    auto store = file.open();
    import(*store, header + cafe + ";VHS;Kurs;;1;;;;;;;;;;;;neu;\r\n");
    const QByteArray before = exported(*store);
    const QString id = identityIn(before, "Kurs");
    const auto renamed = import(*store, header + id.toUtf8() + ";VHS;Kurs B;;1;;;;;;;;12;;;;geändert;\r\n");
    QCOMPARE(changesOf(renamed), QList<RowChange>{RowChange::Changed});
    const auto entries = store->table<GridEntry>().all();
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->at(0).title, u"Sprachcafé"_s);
    QCOMPARE(entries->at(1).title, u"Kurs B"_s);
    QCOMPARE(entries->at(1).participants, std::optional(12));
    QCOMPARE(identityIn(exported(*store), "Kurs B"), id);
}

void TestImport::matchesByInstitutionAndTitle()
{
    StoreFile file;
    auto store = file.open();
    import(*store, header + cafe);
    const auto again = import(*store, "Angebot;Institution;Ziele;Teilnehmende\r\nSPRACHCAFE;vhs;1;50\r\n");
    QCOMPARE(changesOf(again), QList<RowChange>{RowChange::Changed});
    const auto entries = store->table<GridEntry>().all();
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->front().participants, std::optional(50));
    QCOMPARE(entries->front().description, u"Reden"_s); // the file has no such column
}

void TestImport::anActivityLivesOn()
{
    StoreFile file;
    auto store = file.open();
    import(*store, header + cafe, 2025);
    const QByteArray id = identityIn(exported(*store, 2025), "Sprachcaf").toUtf8();
    import(*store, "Institution;Angebot;Ziele;Stand\r\nVHS;Sprachcafé;1;\r\nVHS;Neues;1;\r\n", 2026);
    import(*store, "ID;Institution;Angebot;Ziele\r\n" + id + ";VHS;Sprachcafé am Markt;1\r\n", 2027);
    const auto entries = store->table<GridEntry>().all();
    QCOMPARE(entries->size(), 4);
    QCOMPARE(entries->at(1).activity, entries->at(0).activity);
    QCOMPARE(entries->at(1).status, GridEntry::Status::NotConfirmed);
    QVERIFY(entries->at(2).activity != entries->at(0).activity);
    QCOMPARE(entries->at(2).status, GridEntry::Status::New);
    QCOMPARE(entries->at(3).activity, entries->at(0).activity);
    QCOMPARE(entries->at(3).title, u"Sprachcafé am Markt"_s);
}

void TestImport::emptyStandKeepsWhatIsThere()
{
    StoreFile file;
    auto store = file.open();
    import(*store, "Institution;Angebot;Ziele;Stand\r\nVHS;Kurs;1;unverändert\r\n");
    import(*store, "Institution;Angebot;Ziele;Stand\r\nVHS;Kurs;2;\r\n");
    QCOMPARE(store->table<GridEntry>().all()->front().status, GridEntry::Status::Unchanged);
}

void TestImport::countsWhatEnds()
{
    StoreFile file;
    auto store = file.open();
    import(*store, header + cafe);
    const auto ended = import(*store, "Institution;Angebot;Ziele;Stand\r\nVHS;Sprachcafé;1;beendet\r\n");
    QCOMPARE(changesOf(ended), QList<RowChange>{RowChange::Ended});
}

void TestImport::refusesTwoRowsForOneEntry_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("the same ID") << QByteArray("ID;VHS;Kurs;1\r\nID;VHS;Kurs B;1\r\n");
    QTest::newRow("the same name") << QByteArray(";VHS;Kurs;1\r\n;vhs;KURS;2\r\n");
    QTest::newRow("the same new name") << QByteArray(";VHS;Ganz neu;1\r\n;VHS;Ganz neu;2\r\n");
    QTest::newRow("the same ID, unknown here") << QByteArray("E999;VHS;X;1\r\nE999;VHS;Y;2\r\n");
}

void TestImport::refusesTwoRowsForOneEntry()
{
    QFETCH(QByteArray, rows);
    StoreFile file;
    auto store = file.open();
    import(*store, "Institution;Angebot;Ziele\r\nVHS;Kurs;1\r\n");
    rows.replace("ID", identityIn(exported(*store), "Kurs").toUtf8());
    const auto planned = plan(*store, "ID;Institution;Angebot;Ziele\r\n" + rows);
    VERIFY_RESULT(planned);
    QCOMPARE(planned->files[0].refused.size(), 2);
}

void TestImport::refusesAnIdThatIsNotTheRows_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<int>("refused");
    QTest::newRow("another institution's") << QByteArray("C;VHS;A;1\n") << 1;
    QTest::newRow("another row's of the institution") << QByteArray("B;VHS;A;1\n") << 1;
    QTest::newRow("IDs of two rows changed places") << QByteArray("A;VHS;B;1\nB;VHS;A;1\n") << 2;
    QTest::newRow("one renamed to the other's name") << QByteArray("A;VHS;B;1\nB;VHS;D;1\n") << 1;
    QTest::newRow("one renamed to the other's name, below") << QByteArray("B;VHS;D;1\nA;VHS;B;1\n") << 1;
    QTest::newRow("renamed") << QByteArray("A;VHS;D;1\n") << 0;
    QTest::newRow("moved to another institution") << QByteArray("A;Caritas;A;1\n") << 0;
    QTest::newRow("another spelling") << QByteArray("A;vhs;a;1\n") << 0;
}

void TestImport::refusesAnIdThatIsNotTheRows()
{
    QFETCH(QByteArray, rows);
    QFETCH(int, refused);
    StoreFile file;
    auto store = file.open();
    import(*store, "Institution;Angebot;Ziele\nVHS;A;1\nVHS;B;1\nCaritas;C;1\n");
    QByteArray bytes = "ID;Institution;Angebot;Ziele\n";
    for (const QByteArray &row : rows.trimmed().split('\n')) {
        const QByteArray title = ';' + row.first(1) + ';';
        bytes += identityIn(exported(*store), title).toUtf8() + row.sliced(1) + '\n';
    }
    const auto planned = plan(*store, bytes);
    VERIFY_RESULT(planned);
    QCOMPARE(planned->files[0].refused.size(), refused);
    for (const Refusal &refusal : planned->files[0].refused)
        QCOMPARE(refusal.column, u"ID"_s);
}

void TestImport::isOneStepWithABackup()
{
    StoreFile file;
    auto store = file.open();
    import(*store, header + cafe);
    QCOMPARE(store->history().undoable()->name, u"Import raster.csv"_s);
    QVERIFY(!backup::copiesOf(file.path()).empty());
    VERIFY_RESULT(store->undo());
    QCOMPARE(store->table<GridEntry>().all()->size(), 0);
    QCOMPARE(store->table<Organisation>().all()->size(), 0);
    QVERIFY(!store->history().undoable());
    VERIFY_RESULT(store->redo());
    QCOMPARE(store->table<GridEntry>().all()->size(), 1);
    QCOMPARE(integrity::check(file.path()).value(), QStringList());
}

void TestImport::sortsFilesByWhatTheyName()
{
    StoreFile file;
    auto store = file.open();
    const auto planned = planImport(
        *store,
        {source("Institution;Angebot;Ziele;Zielgruppen\nVHS;Kurs;1;Frauen\n"),
         source("Institution;Kurzname\nVolkshochschule;VHS\n"), source("Liste;Wert\nZielgruppe;Frauen\n"),
         source("Konzept;Nummer;Ebene;Titel\nINKO;1;Leitziel;Sprache\n"), source("Konzept;Ebene\nINKO;Stadt\n")},
        {2026, Creating::Refuse, BadRows::RefuseAll});
    VERIFY_RESULT(planned);
    QVERIFY(!planned->refusesAnything());
    VERIFY_RESULT(apply(*store, *planned));
    QCOMPARE(store->table<GridEntry>().all()->size(), 1);
    QCOMPARE(store->table<Organisation>().all()->front().name, u"Volkshochschule"_s);
}

void TestImport::recognisesTables_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("table");
    QTest::newRow("grid") << QByteArray("Angebot;Institution;Ziele") << u"Grid"_s;
    QTest::newRow("grid in English") << QByteArray("Organisation;Activity;Goals;Funder") << u"Grid"_s;
    QTest::newRow("lists") << QByteArray("Liste;Wert;Weitere Namen") << u"Lists"_s;
    QTest::newRow("institutions") << QByteArray("Institution;Kurzname;Weitere Namen;Bereich;Webseite")
                                  << u"Institutions"_s;
    QTest::newRow("contacts") << QByteArray("Institution;Funktion;Name;E-Mail") << u"Contacts"_s;
    QTest::newRow("concepts") << QByteArray("Konzept;Ebene;Beschlossen von") << u"Concepts"_s;
    QTest::newRow("goals") << QByteArray("Konzept;Nummer;Ebene;Titel") << u"Goals"_s;
    QTest::newRow("milestones") << QByteArray("Ziel;Meilenstein;Fällig am") << u"Milestones"_s;
    QTest::newRow("relations") << QByteArray("Ziel;Beziehung;Anderes Ziel") << u"Relations between goals"_s;
    QTest::newRow("rounds") << QByteArray("Jahr;Beginn;Frist") << u"Survey rounds"_s;
    QTest::newRow("returns") << QByteArray("Jahr;Institution;Stand;Weg") << u"Returns"_s;
    QTest::newRow("texts") << QByteArray("Jahr;Abschnitt;Text") << u"Texts of the report"_s;
}

void TestImport::recognisesTables()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, table);
    StoreFile file;
    auto store = file.open();
    const auto planned = plan(*store, header + ";Etwas anderes\n");
    VERIFY_RESULT(planned);
    QCOMPARE(planned->files[0].table, table);
    QCOMPARE(planned->files[0].unknownColumns, QStringList(u"Etwas anderes"_s));
}

void TestImport::knowsHeadersHoweverTheyAreWritten_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("capitals") << QByteArray("INSTITUTION;angebot;ZIELE;TEILNEHMENDE");
    QTest::newRow("spaces") << QByteArray(" Institution ;Angebot  ;\u00a0Ziele; Teilnehmende");
    QTest::newRow("colons and stars") << QByteArray("Institution:;Angebot*;Ziele *:;Teilnehmende :");
    QTest::newRow("line breaks") << QByteArray("Institution;Angebot;\"Ziele\n\";\"Teil-\r\nnehmende\"");
    QTest::newRow("invisible letters") << QByteArray("\u200bInstitution;An\u00adgebot;\ufeffZiele;Teilnehmende");
    QTest::newRow("both numbers") << QByteArray("Institution;Angebot;Ziel(e);Teilnehmende");
    QTest::newRow("moved") << QByteArray("Institution;Angebot;Ziele;Teilnehmende;;;");
    QTest::newRow("English") << QByteArray("Organisation;Activity;Goals;Participants");
    QTest::newRow("English, other spelling") << QByteArray("ORGANIZATION;activity;Goals;participants");
    QTest::newRow("below a title") << QByteArray("INKO-Raster 2026\n\nInstitution;Angebot;Ziele;Teilnehmende");
    QTest::newRow("below a line that names a column")
        << QByteArray("Institution: VHS;;;\nInstitution;Angebot;Ziele;Teilnehmende");
}

void TestImport::knowsHeadersHoweverTheyAreWritten()
{
    QFETCH(QByteArray, header);
    StoreFile file;
    auto store = file.open();
    const ImportedFile imported = import(*store, header + "\nVHS;Kurs;1;7\n");
    QCOMPARE(changesOf(imported), QList<RowChange>{RowChange::New});
    QCOMPARE(imported.unknownColumns, QStringList());
    QCOMPARE(store->table<GridEntry>().all()->front().participants, std::optional(7));
}

void TestImport::namesColumnsAsTheFileDoes()
{
    StoreFile file;
    auto store = file.open();
    const auto grid = plan(*store, "ORGANISATION:;Activity;Goals;Participants\nVHS;Course;1;many\nVHS;;1;\n");
    VERIFY_RESULT(grid);
    QCOMPARE(grid->files[0].refused.size(), 2);
    QCOMPARE(grid->files[0].refused[0].column, u"Participants"_s);
    QCOMPARE(grid->files[0].refused[1].column, u"Activity"_s);
    QVERIFY(grid->files[0].refused[1].reason.contains(u"Activity"_s));
    const auto rounds = plan(*store, "Year;Opened on;Deadline\n2026;1.9.2026;1.8.2026\n");
    VERIFY_RESULT(rounds);
    QCOMPARE(rounds->files[0].refused[0].column, u"Deadline"_s);
}

void TestImport::saysWhichColumnsWereNotRead()
{
    StoreFile file;
    auto store = file.open();
    const auto planned = plan(*store, "Institution;Angebot;;Haar-\nfarbe;;Ziele\nVHS;Kurs;wichtig;rot; ;1\n");
    QVERIFY(!planned); // the line break parts the header
    const auto quoted = plan(*store, "Institution;Angebot;;\"Haar\nfarbe\";;Ziele\nVHS;Kurs;wichtig;rot; ;1\n");
    VERIFY_RESULT(quoted);
    QCOMPARE(quoted->files[0].unknownColumns.size(), 2);
    QVERIFY(quoted->files[0].unknownColumns[0].contains(u'3'));
    QCOMPARE(quoted->files[0].unknownColumns[1], u"Haar farbe"_s);
}

void TestImport::refusesAHeaderAmongTheRows()
{
    StoreFile file;
    auto store = file.open();
    const QByteArray table = "Institution;Angebot;Ziele\nVHS;Kurs;1\n";
    const auto planned = plan(*store, table + QByteArray(table).replace("Kurs", "Treff"));
    VERIFY_RESULT(planned);
    QCOMPARE(planned->files[0].rows.size(), size_t(2));
    QCOMPARE(planned->files[0].refused.size(), 1);
    QCOMPARE(planned->files[0].refused[0].row, 3);
}

void TestImport::refusesSpreadsheetsWhateverTheyAreCalled_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a.xlsx") << QByteArray("PK\x03\x04");
    QTest::newRow("a.XLSM") << QByteArray("PK\x03\x04");
    QTest::newRow("a.ods") << QByteArray("PK\x03\x04");
    QTest::newRow("a.xls") << QByteArray("<html>");
    QTest::newRow("a.csv") << QByteArray("PK\x03\x04\x14\0", 6);
    QTest::newRow("b.csv") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", 10);
}

void TestImport::refusesSpreadsheetsWhateverTheyAreCalled()
{
    QFETCH(QByteArray, bytes);
    const auto sheet = readSheet(QString::fromLatin1(QTest::currentDataTag()), bytes);
    VERIFY_ERROR(sheet, Error::Code::Invalid);
    QVERIFY2(sheet.error().message.contains(u"CSV UTF-8"_s), qPrintable(sheet.error().message));
}

void TestImport::readsJsonInAnyEncoding()
{
    const QString text =
        uR"([{"Institution": "Träger", "Angebot": "Kurs", "Ziele": [1, "2.1"], "Teilnehmende": 12}])"_s;
    for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encoder(text);
        const auto sheet = readSheet(u"raster.json"_s, bytes);
        VERIFY_RESULT(sheet);
        QCOMPARE(sheet->rows.front().cells, QStringList({u"Kurs"_s, u"Träger"_s, u"12"_s, u"1; 2.1"_s}));
    }
}

void TestImport::mapsColumns_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("mapping");
    QTest::newRow("renamed") << QByteArray("Wer;Was;Nr.\nVHS;Kurs;1\n")
                             << QByteArray(R"({"Wer": "Institution", "Was": "Angebot", "Nr.": "Ziele"})");
    QTest::newRow("names change places") << QByteArray("Angebot;Institution;Ziele\nVHS;Kurs;1\n")
                                         << QByteArray(R"({"Institution": "Angebot", "Angebot": "Institution"})");
    QTest::newRow("another takes the name")
        << QByteArray("Titel;Angebot;Wer;Ziele\nKurs;Langes;VHS;1\n")
        << QByteArray(R"({"Titel": "Angebot", "Angebot": "", "Wer": "Institution"})");
    QTest::newRow("left out") << QByteArray("a;Institution;b;Angebot;c;Ziele;d\nx;VHS;x;Kurs;x;1;x\n")
                              << QByteArray(R"({"a": "", "b": "", "c": "", "d": " "})");
    QTest::newRow("filled in") << QByteArray("Angebot;Ziele\nKurs;\n")
                               << QByteArray(R"({"=": {"Institution": "VHS", "Ziele": "1"}})");
    QTest::newRow("below a title") << QByteArray("Stadt X, Abfrage\n\nWer;Was;Nr.\nVHS;Kurs;1\n")
                                   << QByteArray(R"({"wer:": "Institution", "WAS": "Angebot", "Nr.": "Ziele"})");
    QTest::newRow("a mapping with byte order mark")
        << QByteArray("Wer;Angebot;Ziele\nVHS;Kurs;1\n") << QByteArray("\xef\xbb\xbf{\"Wer\": \"Institution\"}");
}

void TestImport::mapsColumns()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, mapping);
    const auto read = readMapping(mapping);
    VERIFY_RESULT(read);
    const auto sheet = readSheet(u"raster.csv"_s, bytes, *read);
    VERIFY_RESULT(sheet);
    StoreFile file;
    auto store = file.open();
    const auto planned =
        planImport(*store, {{u"raster.csv"_s, *sheet, {}}}, {2026, Creating::Create, BadRows::RefuseAll});
    VERIFY_RESULT(planned);
    QCOMPARE(planned->files[0].refused, QList<Refusal>());
    QCOMPARE(planned->files[0].unknownColumns, QStringList());
    VERIFY_RESULT(apply(*store, *planned));
    QVERIFY(exported(*store).contains(";VHS;Kurs;;1;"));
}

void TestImport::refusesUnknownTables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no header that is known") << QByteArray("a;b\n1;2\n");
    QTest::newRow("a column is missing") << QByteArray("Institution;Angebotstitel;Ziele;Zielgruppen\nVHS;Kurs;1;\n");
    QTest::newRow("a column twice") << QByteArray("Institution;Angebot;Ziele;ziele:\nVHS;Kurs;1;2\n");
    QTest::newRow("a web page") << QByteArray("<html><table><tr><td>Institution</td></tr></table>");
    QTest::newRow("two columns of one meaning") << QByteArray("Institution;Angebot;Activity;Ziele\nVHS;Kurs;x;1\n");
}

void TestImport::refusesUnknownTables()
{
    QFETCH(QByteArray, bytes);
    StoreFile file;
    auto store = file.open();
    const auto planned = plan(*store, bytes);
    VERIFY_ERROR(planned, Error::Code::Invalid);
    QVERIFY(planned.error().message.contains(u"raster.csv"_s));
}

void TestImport::readsBackWhatItExported_data()
{
    QTest::addColumn<gridexport::Format>("format");
    QTest::addColumn<QString>("path");
    QTest::newRow("CSV") << gridexport::Format::Csv << u"raster.csv"_s;
    QTest::newRow("JSON") << gridexport::Format::Json << u"raster.json"_s;
}

void TestImport::readsBackWhatItExported()
{
    QFETCH(gridexport::Format, format);
    QFETCH(QString, path);
    StoreFile file;
    auto store = file.open();
    const QByteArray nasty = header + cafe +
                             ";\"Haus \"\"Mitte\"\"\";'=1+1;\"Zeile 1\nZeile 2; mit; Semikolon\";1;;;;;'+49 "
                             "2324;3/2025;12.6.2026;0;VHS;'-;nein;beendet;\" 'x\"\r\n" +
                             ";VHS;\"'\t=cmd\";;\"1; 3\";;;;;'@x;;;;;;;;\"\"\"\"\r\n";
    QVERIFY(!import(*store, nasty).rows.empty());
    const QByteArray written = exported(*store, 2026, format);

    const auto same = planImport(*store, {source(written, path)}, {2026, Creating::Refuse, BadRows::RefuseAll});
    VERIFY_RESULT(same);
    QCOMPARE(same->files[0].count(RowChange::Unchanged), same->files[0].read());
    QVERIFY(!same->changesAnything());

    StoreFile other;
    auto fresh = other.open();
    const auto planned = planImport(*fresh, {source(written, path)}, {2026, Creating::Create, BadRows::RefuseAll});
    VERIFY_RESULT(planned);
    QVERIFY(!planned->refusesAnything());
    VERIFY_RESULT(apply(*fresh, *planned));
    QCOMPARE(exported(*fresh, 2026, format), written);
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
