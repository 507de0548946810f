#include "tests/core/exchange/importfixture.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"

#include "core/storage/backup.h"
#include "core/storage/integrity.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// Rows find the entries they are about, become a plan, and the plan one step.
class TestImportRows : public QObject {
    Q_OBJECT

private slots:
    void aRefusedRowLeavesNothingBehind();
    void planningWritesNothing();
    void theSameFileTwiceChangesNothing();
    void matchesByIdAndNeverByPosition();
    void matchesByInstitutionAndTitle();
    void anActivityLivesOn();
    void whatIsMadeComesLast();
    void emptyStandKeepsWhatIsThere();
    void countsWhatEnds();
    void refusesTwoRowsForOneEntry_data();
    void refusesTwoRowsForOneEntry();
    void refusesAnIdThatIsNotTheRows_data();
    void refusesAnIdThatIsNotTheRows();
    void anIdOfAnotherFileRenamesNothing_data();
    void anIdOfAnotherFileRenamesNothing();
    void anEarlierYearTakesNoIdOfALater();
    void lastYearsGridDoesNotReplaceThisYears();
    void refusesWhatTwoFilesSayDifferently_data();
    void refusesWhatTwoFilesSayDifferently();
    void takesTheSameFileGivenTwice();
    void opensNoRoundForRefusedRows();
    void isOneStepWithABackup();
    void readsBackWhatItExported_data();
    void readsBackWhatItExported();
};

void TestImportRows::aRefusedRowLeavesNothingBehind()
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

void TestImportRows::planningWritesNothing()
{
    StoreFile file;
    auto store = file.open();
    VERIFY_RESULT(plan(*store, header + cafe));
    QVERIFY(!store->history().undoable());
    QCOMPARE(store->table<Organisation>().all()->size(), 0);
    QCOMPARE(store->table<SurveyRound>().all()->size(), 0);
}

void TestImportRows::theSameFileTwiceChangesNothing()
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

void TestImportRows::matchesByIdAndNeverByPosition()
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

void TestImportRows::matchesByInstitutionAndTitle()
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

void TestImportRows::anActivityLivesOn()
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

void TestImportRows::whatIsMadeComesLast()
{
    StoreFile file;
    auto store = file.open();
    Concept inko;
    inko.title = u"INKO"_s;
    inko.position = 2; // what came before it was removed
    inko = valueOf(addRecord(*store, inko));
    Goal language;
    language.concept_ = inko.id;
    language.number = language.title = u"4"_s;
    language.position = 3;
    VERIFY_RESULT(addRecord(*store, language));
    QCOMPARE(changesOf(import(*store, header + cafe)), QList{RowChange::New});
    QCOMPARE(changesOf(import(*store, "Konzept;Nummer;Ebene;Titel\nKreiskonzept;K1;Leitziel;Teilhabe\n")),
             QList{RowChange::New});

    const QList<Goal> goals =
        valueOf(store->table<Goal>().where({u"concept_id = ?"_s, {inko.id.value}, u"position"_s}));
    QCOMPARE(goals.size(), 2);
    QCOMPARE(goals.front().number, u"4"_s);
    QCOMPARE(goals.back().position, 4);
    const QList<Concept> concepts = valueOf(store->table<Concept>().all(u"position"_s));
    QCOMPARE(concepts.size(), 2);
    QCOMPARE(concepts.front().title, u"INKO"_s);
    QCOMPARE(concepts.back().position, 3);
}

void TestImportRows::emptyStandKeepsWhatIsThere()
{
    StoreFile file;
    auto store = file.open();
    import(*store, "Institution;Angebot;Ziele;Stand\r\nVHS;Kurs;1;unverändert\r\n");
    import(*store, "Institution;Angebot;Ziele;Stand\r\nVHS;Kurs;2;\r\n");
    QCOMPARE(store->table<GridEntry>().all()->front().status, GridEntry::Status::Unchanged);
}

void TestImportRows::countsWhatEnds()
{
    StoreFile file;
    auto store = file.open();
    import(*store, header + cafe);
    const auto ended = import(*store, "Institution;Angebot;Ziele;Stand\r\nVHS;Sprachcafé;1;beendet\r\n");
    QCOMPARE(changesOf(ended), QList<RowChange>{RowChange::Ended});
}

void TestImportRows::refusesTwoRowsForOneEntry_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("the same ID") << QByteArray("ID;VHS;Kurs;1\r\nID;VHS;Kurs B;1\r\n");
    QTest::newRow("the same name") << QByteArray(";VHS;Kurs;1\r\n;vhs;KURS;2\r\n");
    QTest::newRow("the same new name") << QByteArray(";VHS;Ganz neu;1\r\n;VHS;Ganz neu;2\r\n");
    QTest::newRow("the same name, of a new institution") << QByteArray(";AWO;Treff;1\r\n;Awo;Treff;2\r\n");
    QTest::newRow("the same ID, unknown here") << QByteArray("E999;VHS;X;1\r\nE999;VHS;Y;2\r\n");
}

void TestImportRows::refusesTwoRowsForOneEntry()
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

void TestImportRows::refusesAnIdThatIsNotTheRows_data()
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

void TestImportRows::refusesAnIdThatIsNotTheRows()
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

void TestImportRows::anIdOfAnotherFileRenamesNothing_data()
{
    QTest::addColumn<QByteArray>("columns");
    QTest::addColumn<QByteArray>("cells"); // after ID, institution and title
    QTest::addColumn<bool>("refused");
    const QByteArray whole = header.trimmed().mid(header.indexOf("Kurz"));
    QTest::newRow("all else is different")
        << whole << QByteArray("Baden;2;Kinder;Süd;Land;;Kreis;2019;;12;;;;neu;") << true;
    QTest::newRow("half is different") << whole << QByteArray("Baden;1;Frauen;Süd;Stadt;Deutsch;Kreis;2019;;;;;;neu;")
                                       << true;
    QTest::newRow("renamed") << whole << QByteArray("Reden;1;Frauen;Nord;Stadt;Deutsch;Bund;2024;;40;;;ja;neu;")
                             << false;
    QTest::newRow("renamed and changed") << whole
                                         << QByteArray("Reden;1;Frauen;Nord;Land;Deutsch;Bund;2024;;12;;;ja;neu;")
                                         << false;
    QTest::newRow("few columns, different") << QByteArray("Ziele") << QByteArray("2") << true;
    QTest::newRow("few columns, renamed") << QByteArray("Ziele") << QByteArray("1") << false;
}

void TestImportRows::anIdOfAnotherFileRenamesNothing()
{
    QFETCH(QByteArray, columns);
    QFETCH(QByteArray, cells);
    QFETCH(bool, refused);
    StoreFile file;
    auto store = file.open();
    import(*store, header + cafe, 2026);
    import(*store, "Institution;Angebot;Ziele\nCaritas;Treff;1\n", 2025); // so that 2028 does not follow on 2026
    import(*store, "Institution;Angebot;Ziele\nCaritas;Treff;1\n", 2027);
    const QByteArray id = identityIn(exported(*store), "Sprachcaf").toUtf8();
    for (int year : {2024, 2025, 2026, 2027, 2028}) {
        const auto planned =
            plan(*store, "ID;Institution;Angebot;" + columns + '\n' + id + ";VHS;Schwimmkurs;" + cells + '\n',
                 {year, Creating::Create, BadRows::RefuseAll});
        VERIFY_RESULT(planned);
        QCOMPARE(planned->files[0].refused.size(), refused ? 1 : 0);
        if (refused) {
            QCOMPARE(planned->files[0].refused[0].column, u"ID"_s);
            QVERIFY(planned->files[0].refused[0].reason.contains(u"Sprachcafé"_s));
        }
    }
}

void TestImportRows::anEarlierYearTakesNoIdOfALater()
{
    StoreFile file;
    auto store = file.open();
    import(*store, header + cafe, 2026);
    const QByteArray id = identityIn(exported(*store), "Sprachcaf").toUtf8();
    const auto planned = plan(*store, "ID;Institution;Angebot;Ziele\n" + id + ";Caritas;Kleiderkammer;1\n",
                              {2024, Creating::Create, BadRows::RefuseAll});
    VERIFY_RESULT(planned);
    QCOMPARE(planned->files[0].refused.size(), 1);
    QCOMPARE(planned->files[0].refused[0].column, u"ID"_s);
    QVERIFY(planned->files[0].refused[0].reason.contains(u"VHS"_s));
}

void TestImportRows::lastYearsGridDoesNotReplaceThisYears()
{
    StoreFile file;
    auto store = file.open();
    import(*store, header + cafe, 2025);
    const QByteArray lastYear = exported(*store, 2025);
    QCOMPARE(changesOf(import(*store, lastYear, 2026)),
             QList<RowChange>{RowChange::New}); // an answer on last year's form
    QCOMPARE(changesOf(import(*store, lastYear, 2026)), QList<RowChange>{RowChange::Unchanged});
    const QByteArray id = identityIn(exported(*store, 2026), "Sprachcaf").toUtf8();
    import(*store, "ID;Institution;Angebot;Ziele;Teilnehmende\n" + id + ";VHS;Sprachcafé;1;99\n", 2026);
    const auto planned = plan(*store, lastYear);
    VERIFY_RESULT(planned);
    QCOMPARE(planned->files[0].refused.size(), 1);
    QVERIFY2(planned->files[0].refused[0].reason.contains(u"2025"_s), qPrintable(planned->files[0].refused[0].reason));
}

void TestImportRows::refusesWhatTwoFilesSayDifferently_data()
{
    QTest::addColumn<QByteArray>("columns");
    QTest::addColumn<QByteArray>("before"); // what is stored
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    const QByteArray grid = "ID;Institution;Angebot;Ziele;Teilnehmende\n";
    const QByteArray none;
    QTest::newRow("new") << grid << none << QByteArray(";VHS;Kurs;1;10") << QByteArray(";vhs;kurs;1;20");
    QTest::newRow("both change it") << grid << QByteArray(";VHS;Kurs;1;5") << QByteArray(";VHS;Kurs;1;10")
                                    << QByteArray(";VHS;Kurs;1;20");
    QTest::newRow("one changes it") << grid << QByteArray(";VHS;Kurs;1;5") << QByteArray(";VHS;Kurs;1;5")
                                    << QByteArray(";VHS;Kurs;1;20");
    QTest::newRow("an ID that is not known")
        << grid << none << QByteArray("E999;VHS;Kurs;1;10") << QByteArray("E999;VHS;Kurs;1;20");
    QTest::newRow("institutions") << QByteArray("Institution;Webseite\n") << none
                                  << QByteArray("VHS;https://vhs.example") << QByteArray("VHS;https://kurse.example");
    QTest::newRow("goals") << QByteArray("Konzept;Nummer;Ebene;Titel\n") << QByteArray("INKO;1;Leitziel;Sprache")
                           << QByteArray("INKO;1;Leitziel;Sprache") << QByteArray("INKO;1;Leitziel;Bildung");
    QTest::newRow("returns") << QByteArray("Jahr;Institution;Stand;Bemerkung\n") << none
                             << QByteArray("2026;VHS;nicht versandt;a") << QByteArray("2026;VHS;nicht versandt;b");
}

void TestImportRows::refusesWhatTwoFilesSayDifferently()
{
    QFETCH(QByteArray, columns);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    StoreFile file;
    auto store = file.open();
    import(*store, "Institution;Angebot;Ziele\nVHS;Treff;1\n");
    if (!before.isEmpty())
        QVERIFY(!import(*store, columns + before).rows.empty());
    const auto together = [&](const QByteArray &first, const QByteArray &second) {
        return planImport(*store, {source(columns + first, u"süd/a.csv"_s), source(columns + second, u"nord/a.csv"_s)},
                          {2026, Creating::Create, BadRows::RefuseAll});
    };
    for (const auto &[first, second] : {std::pair(one, other), std::pair(other, one)}) {
        const auto differing = together(first, second);
        VERIFY_RESULT(differing);
        QCOMPARE(differing->files[0].refused, QList<Refusal>());
        QCOMPARE(differing->files[1].refused.size(), 1);
        QVERIFY(differing->files[1].refused[0].reason.contains(u"a.csv"_s));
        const auto same = together(first, first);
        VERIFY_RESULT(same);
        QVERIFY(!same->refusesAnything());
        QCOMPARE(same->files[1].count(RowChange::Changed), 0);
    }
}

void TestImportRows::takesTheSameFileGivenTwice()
{
    StoreFile file;
    auto store = file.open();
    const ImportSource twice = source("ID;Institution;Angebot;Ziele\nE998;VHS;Kurs;1\nE999;VHS;Treff;1\n");
    const auto planned = planImport(*store, {twice, twice}, {2026, Creating::Create, BadRows::RefuseAll});
    VERIFY_RESULT(planned);
    QCOMPARE(changesOf(planned->files[0]), QList<RowChange>(2, RowChange::New));
    QCOMPARE(changesOf(planned->files[1]), QList<RowChange>(2, RowChange::Unchanged));
}

void TestImportRows::opensNoRoundForRefusedRows()
{
    StoreFile file;
    auto store = file.open();
    import(*store, header + cafe, 2025);
    const auto planned = plan(*store, "Institution;Angebot;Ziele\nVHS;;1\n", {2026, Creating::Refuse, BadRows::Skip});
    VERIFY_RESULT(planned);
    QCOMPARE(planned->files[0].refused.size(), 1);
    QVERIFY(!planned->changesAnything());
}

void TestImportRows::isOneStepWithABackup()
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

void TestImportRows::readsBackWhatItExported_data()
{
    QTest::addColumn<gridexport::Format>("format");
    QTest::addColumn<QString>("path");
    QTest::newRow("CSV") << gridexport::Format::Csv << u"raster.csv"_s;
    QTest::newRow("JSON") << gridexport::Format::Json << u"raster.json"_s;
    QTest::newRow("XLSX") << gridexport::Format::Xlsx << u"raster.xlsx"_s;
}

void TestImportRows::readsBackWhatItExported()
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

QTEST_GUILESS_MAIN(TestImportRows)
#include "tst_importrows.moc"
