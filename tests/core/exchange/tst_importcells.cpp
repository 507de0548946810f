#include "tests/core/exchange/importfixture.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"

#include "core/storage/integrity.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// What people write in a cell is read as they meant it, or refused with the reason.
class TestImportCells : public QObject {
    Q_OBJECT

private slots:
    void makesWhatIsNotThere();
    void refusesWhatIsNotThere_data();
    void refusesWhatIsNotThere();
    void refusesBadCells_data();
    void refusesBadCells();
    void understandsWhatInstitutionsWrite_data();
    void understandsWhatInstitutionsWrite();
    void makesNothingOfWhatIsNotStated();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void readsNumbers_data();
    void readsNumbers();
    void findsGoals_data();
    void findsGoals();
    void numbersTheGoalsItMakes_data();
    void numbersTheGoalsItMakes();
    void findsAGoalThatItMadeAgain();
    void placesTheGoalsItMakes();
    void readsTextsAsTheScreenDoes();
    void readsListsWithoutSemicolons();
    void refusesListsWithoutSemicolons_data();
    void refusesListsWithoutSemicolons();
    void knowsNamesHoweverTheyAreWritten_data();
    void knowsNamesHoweverTheyAreWritten();
};

void TestImportCells::makesWhatIsNotThere()
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

void TestImportCells::refusesWhatIsNotThere_data()
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

void TestImportCells::refusesWhatIsNotThere()
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

void TestImportCells::refusesBadCells_data()
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
    QTest::newRow("no visible title") << QByteArray(";VHS;\u200b\x07\u202e;;1;;;;;;;;;;;;;") << u"Angebot"_s
                                      << u"\u200b\u0007\u202e"_s;
    QTest::newRow("a beginning under the end")
        << QByteArray(";VHS;A;;1;;;;;;;seit 2020;;;;;;") << u"Bis"_s << u"seit 2020"_s;
    QTest::newRow("no title") << QByteArray(";VHS; ;;1;;;;;;;;;;;;;") << u"Angebot"_s << u" "_s;
    QTest::newRow("no institution") << QByteArray(";;A;;1;;;;;;;;;;;;;") << u"Institution"_s << QString();
    QTest::newRow("no goal") << QByteArray(";VHS;A;;;;;;;;;;;;;;;") << u"Ziele"_s << QString();
    QTest::newRow("a goal that nobody said") << QByteArray(";VHS;A;;k. A.;;;;;;;;;;;;;") << u"Ziele"_s << u"k. A."_s;
    QTest::newRow("neither yes nor no") << QByteArray(";VHS;A;;1;;;;;;;;;;;vielleicht;;")
                                        << u"Kontakt veröffentlichen"_s << u"vielleicht"_s;
    QTest::newRow("cooperates with itself") << QByteArray(";VHS;A;;1;;;;;;;;;vhs;;;;") << u"Kooperation"_s << u"vhs"_s;
    QTest::newRow("unclear quotes") << QByteArray(";VHS;\"das \"gute\" Leben\";;1;;;;;;;;;;;;;") << QString()
                                    << QString();
}

void TestImportCells::refusesBadCells()
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

void TestImportCells::understandsWhatInstitutionsWrite_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("starts");
    QTest::addColumn<QString>("ends");
    QTest::addColumn<std::optional<int>>("participants");
    const auto row = [](const char *name, const char *cells, const char *starts, const char *ends,
                        std::optional<int> participants = {}) {
        QTest::newRow(name) << QByteArray("Träger;Projekt;Ziele;Beginn;Ende;Anzahl TN\nVHS;Kurs;1;") + cells + '\n'
                            << QString::fromUtf8(starts) << QString::fromUtf8(ends) << participants;
    };
    row("a month by its name", "März 2026;3/27;", "03/2026", "03/2027");
    row("a month with a short year", "3/26;6/26;", "03/2026", "06/2026");
    row("since a year", "seit 2019;;", "2019", "");
    row("goes on", "seit 2020;laufend;12 TN", "2020", "", 12);
    row("from, to", "ab 3/2024;bis 31.12.2026;20 Teilnehmende", "03/2024", "31.12.2026", 20);
    row("no end", "2020;unbefristet;", "2020", "");
    row("open", "2020;offen;unbekannt", "2020", "");
    row("until further notice", "2020;bis auf weiteres;k. A.", "2020", "");
    row("dashes", "\u2013;-;\u2013", "", "");
    row("nobody knows", "k.A.;keine Angabe;keine Angabe", "", "");
    row("English", "since 2020;ongoing;n/a", "2020", "");
    row("the beginning and the end", "Anfang 2020;bis Ende 2026;20 Teilnehmer:innen", "2020", "2026", 20);
    row("the end of a month", "ab Beginn 3/2020;Ende Juni 2026;", "03/2020", "06/2026");
}

void TestImportCells::understandsWhatInstitutionsWrite()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, starts);
    QFETCH(QString, ends);
    QFETCH(std::optional<int>, participants);
    StoreFile file;
    auto store = file.open();
    QCOMPARE(changesOf(import(*store, table)), QList<RowChange>{RowChange::New});
    const GridEntry entry = store->table<GridEntry>().all()->front();
    QCOMPARE(entry.starts.toLocal(), starts);
    QCOMPARE(entry.ends.toLocal(), ends);
    QCOMPARE(entry.participants, participants);
}

void TestImportCells::makesNothingOfWhatIsNotStated()
{
    StoreFile file;
    auto store = file.open();
    const ImportedFile imported = import(*store, header + ";VHS;Kurs;;1;k. A.;–;-;unbekannt;;;;;n/a;;–;;\r\n");
    QCOMPARE(changesOf(imported), QList<RowChange>{RowChange::New});
    QCOMPARE(store->table<CodeValue>().all()->size(), 0);
    QCOMPARE(store->table<Organisation>().all()->size(), 1);
    QVERIFY(!store->table<GridEntry>().all()->front().contactPublic);
    import(*store, "Institution;Bereich\nVHS;–\n");
    QCOMPARE(store->table<CodeValue>().all()->size(), 0);
}

void TestImportCells::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("said");
    QTest::newRow("no such day") << QByteArray("1;31.2.2026") << u"There is no 31.2.2026 in the calendar."_s;
    QTest::newRow("no such goal") << QByteArray("1,1;2026") << u"There is no goal with the number “1,1” yet."_s;
    QTest::newRow("several goals") << QByteArray("1, 3;2026") << u"“1; 3”"_s;
}

void TestImportCells::saysWhatIsWrong()
{
    QFETCH(QByteArray, cells);
    QFETCH(QString, said);
    StoreFile file;
    auto store = file.open();
    import(*store, "Konzept;Nummer;Ebene;Titel\nINKO;1;Leitziel;a\nINKO;3;Leitziel;c\n");
    import(*store, "Institution;Kurzname\nVolkshochschule;VHS\n");
    const auto planned = plan(*store, "Institution;Angebot;Ziele;Von\nVHS;Kurs;" + cells + "\n",
                              {2026, Creating::Refuse, BadRows::RefuseAll});
    VERIFY_RESULT(planned);
    QCOMPARE(planned->files[0].refused.size(), 1);
    QVERIFY2(planned->files[0].refused[0].reason.contains(said), qPrintable(planned->files[0].refused[0].reason));
}

void TestImportCells::readsNumbers_data()
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
    row("30 Personen", 30);
    row("30 TN", 30);
    row("30-40 Personen", std::nullopt);
    row("-5", std::nullopt);
    row("1e3", std::nullopt);
    row("99999999999", std::nullopt);
}

void TestImportCells::readsNumbers()
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

void TestImportCells::findsGoals_data()
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
    QTest::newRow("Excel's date of 1.2.1") << QByteArray("01.02.2001") << QStringList{u"1.2.1"_s};
    QTest::newRow("Calc's date of 1.2.1") << QByteArray("01.02.01") << QStringList{u"1.2.1"_s};
    QTest::newRow("a goal of that name") << QByteArray("02. Mrz") << QStringList{u"02. Mrz"_s};
    QTest::newRow("not there") << QByteArray("04. Mai") << QStringList();
    QTest::newRow("a comma for a point") << QByteArray("1,2") << QStringList{u"1.2"_s};
    QTest::newRow("only separators") << QByteArray("\";;\"") << QStringList();
    QTest::newRow("three levels are no date") << QByteArray("1.2.10") << QStringList();
}

void TestImportCells::findsGoals()
{
    QFETCH(QByteArray, cell);
    QFETCH(QStringList, numbers);
    StoreFile file;
    auto store = file.open();
    import(*store, "Konzept;Nummer;Ebene;Titel\nINKO;1;Leitziel;a\nINKO;1.2;Handlungsziel;b\n"
                   "INKO;1.2.1;Handlungsziel;f\nINKO;3;Leitziel;c\nINKO;2.3;Leitziel;d\nINKO;9;Leitziel;e\n");
    Goal named = valueOf(store->table<Goal>().where({u"number = '9'"_s, {}, {}})).front();
    named.number = u"02. Mrz"_s;
    VERIFY_RESULT(store->write(u"renumbered"_s,
                               [&](Transaction &transaction) { return transaction.table<Goal>().update(named); }));
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

void TestImportCells::numbersTheGoalsItMakes_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("number");
    QTest::newRow("plain") << QByteArray(" 1.2 ") << u"1.2"_s;
    QTest::newRow("full stop") << QByteArray("3.") << u"3"_s;
    QTest::newRow("Excel's date of 1.2") << QByteArray("01. Feb") << u"1.2"_s;
    QTest::newRow("Excel's date of 1.2.1") << QByteArray("01.02.2001") << u"1.2.1"_s;
}

void TestImportCells::findsAGoalThatItMadeAgain()
{
    StoreFile file;
    auto store = file.open();
    const QByteArray grid = "Institution;Angebot;Ziele\nVHS;Kurs;Rat, Haushalt.\n";
    import(*store, grid);
    const ImportPlan again = valueOf(plan(*store, grid, {2026, Creating::Refuse, BadRows::RefuseAll}));
    QCOMPARE(again.files.front().refused, QList<Refusal>());
    QVERIFY(!again.changesAnything());
}

void TestImportCells::numbersTheGoalsItMakes()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, number);
    StoreFile file;
    auto store = file.open();
    import(*store, "Institution;Angebot;Ziele\nVHS;Kurs;" + cell + "\nVHS;Treff;" + number.toUtf8() + "\n");
    const QList<Goal> goals = valueOf(store->table<Goal>().all());
    QCOMPARE(goals.size(), 1);
    QCOMPARE(goals.front().number, number);
    QVERIFY(!goals.front().title.contains(number)); // it is shown beside it
}

void TestImportCells::placesTheGoalsItMakes()
{
    StoreFile file;
    auto store = file.open();
    import(*store, "Konzept;Nummer;Ebene;Titel\nINKO;4;Leitziel;d\nINKO;3;Leitziel;c\n");
    import(*store, "Institution;Angebot;Ziele\nVHS;a;10\nVHS;b;2\nVHS;c;1.10\nVHS;d;1.2.1\nVHS;e;1\nVHS;f;3.1\n"
                   "VHS;g;1.2\nVHS;h;J5\n");
    const QList<Goal> goals = valueOf(store->table<Goal>().all());
    const auto numbersUnder = [&](const QString &parent) {
        QList<Goal> children;
        for (const Goal &goal : goals) {
            if ((goal.parent ? valueOf(store->table<Goal>().byId(*goal.parent)).number : QString()) == parent)
                children << goal;
        }
        std::ranges::sort(children, {}, &Goal::position);
        QStringList numbers;
        for (const Goal &goal : children)
            numbers << goal.number;
        return numbers.join(u' ');
    };
    QCOMPARE(numbersUnder({}), u"4 3 1 2 10 J5"_s);
    QCOMPARE(numbersUnder(u"1"_s), u"1.2 1.2.1 1.10"_s);
    QCOMPARE(numbersUnder(u"3"_s), u"3.1"_s);
    const QList<Goal> named = valueOf(store->table<Goal>().where({u"number = ?"_s, {u"1.2"_s}, {}}));
    QCOMPARE(named.front().level, Goal::Level::Action);
}

void TestImportCells::readsTextsAsTheScreenDoes()
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

void TestImportCells::readsListsWithoutSemicolons()
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

void TestImportCells::refusesListsWithoutSemicolons_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("offer");
    QTest::newRow("goals") << QByteArray("VHS;A;1,2;;") << u"Ziele"_s << u"1; 2"_s;
    QTest::newRow("target groups") << QByteArray("VHS;A;1;Frauen, Kinder;") << u"Zielgruppen"_s << u"Frauen; Kinder"_s;
    QTest::newRow("slashes") << QByteArray("VHS;A;1;Frauen/Kinder;") << u"Zielgruppen"_s << u"Frauen; Kinder"_s;
    QTest::newRow("institutions") << QByteArray("VHS;A;1;;\"Caritas, AWO\"") << u"Kooperation"_s << u"Caritas; AWO"_s;
}

void TestImportCells::refusesListsWithoutSemicolons()
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

void TestImportCells::knowsNamesHoweverTheyAreWritten_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("alias") << QByteArray("Stadt-VHS;A;1;Herren");
    QTest::newRow("capitals") << QByteArray("VOLKSHOCHSCHULE GRÖSSENSTADT;A;1;MÄNNER");
    QTest::newRow("ae") << QByteArray("Volkshochschule Groessenstadt;A;1;Maenner");
    QTest::newRow("decomposed") << QByteArray("Volkshochschule Gro\u0308\u00dfenstadt;A;1;Ma\u0308nner");
    QTest::newRow("spaces") << QByteArray(" Volkshochschule  Gr\u00f6\u00dfenstadt\u00a0;A;1; M\u00e4nner\u00a0");
    QTest::newRow("retired") << QByteArray("VHS;A;1;Aussiedler");
}

void TestImportCells::knowsNamesHoweverTheyAreWritten()
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

QTEST_GUILESS_MAIN(TestImportCells)
#include "tst_importcells.moc"
