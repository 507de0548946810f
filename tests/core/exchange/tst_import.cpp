#include "core/exchange/gridexport.h"
#include "core/exchange/importplan.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"

#include "core/storage/backup.h"
#include "core/storage/integrity.h"

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
    void isOneStepWithABackup();
    void sortsFilesByWhatTheyName();
    void recognisesTables_data();
    void recognisesTables();
    void refusesUnknownTables_data();
    void refusesUnknownTables();
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

void TestImport::refusesUnknownTables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no header that is known") << QByteArray("a;b\n1;2\n");
    QTest::newRow("a column is missing") << QByteArray("Institution;Angebotstitel;Ziele;Zielgruppen\nVHS;Kurs;1;\n");
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
