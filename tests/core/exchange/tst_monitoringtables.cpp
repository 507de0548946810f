#include "core/goals/goals.h"
#include "core/grid/chains/supportchains.h"
#include "core/grid/demand/demands.h"
#include "core/monitoring/budget/budgetproducts.h"
#include "core/monitoring/effort/efforts.h"
#include "core/monitoring/events/events.h"
#include "core/monitoring/impact/impactchecks.h"
#include "core/monitoring/satisfaction/satisfactionresults.h"
#include "core/monitoring/satisfaction/satisfactionsurveys.h"
#include "tests/core/exchange/importfixture.h"
#include "tests/support/content.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray goals = "Konzept;Nummer;Ebene;Titel\nINKO;1;Leitziel;Sprache\nINKO;2;Leitziel;Wohnen\n";

} // namespace

/// Events, surveys, budget, checks, effort, demand and chains come in as tables.
class TestMonitoringTables : public QObject {
    Q_OBJECT

private slots:
    void init();
    void readsWhatBecameOfGoals();
    void readsThemes();
    void readsEvents();
    void findsTheOfferOfAnEvent();
    void readsGroupsAndFeedback();
    void readsASatisfactionSurvey();
    void readsTheBudget();
    void readsAnImpactCheck();
    void readsTheEffort();
    void readsDemandsAndChains();
    void refuses_data();
    void refuses();
    void theSameFileAgainChangesNothing_data();
    void theSameFileAgainChangesNothing();

private:
    /// Reads tables one after the other; each must be taken whole.
    void read(const QByteArrayList &tables)
    {
        for (const QByteArray &table : tables) {
            const ImportedFile file = import(*m_store, table);
            QVERIFY2(!file.rows.empty(), table.constData());
            QVERIFY2(file.refused.isEmpty(),
                     file.refused.isEmpty() ? "" : (table + file.refused.front().reason.toUtf8()).constData());
        }
    }
    template<class T>
    QList<T> all() const
    {
        return valueOf(m_store->table<T>().all(u"id"_s));
    }

    std::unique_ptr<StoreFile> m_file;
    std::unique_ptr<Store> m_store;
};

void TestMonitoringTables::init()
{
    m_store.reset();
    m_file = std::make_unique<StoreFile>();
    m_store = m_file->open();
    import(*m_store, goals);
}

void TestMonitoringTables::readsWhatBecameOfGoals()
{
    read({"Konzept;Nummer;Ebene;Titel;Übergeordnet;Jahr;Stand;Punkte;Verantwortlich;Beschlossen in;Beschlossen am;"
          "Ergebnis;Führt fort;Im Bericht;Bezug zur Integration\n"
          "INKO;J1;Jahresziel;Zwei Cafés;1;2025;teilweise erreicht;17;VHS;Konferenz;1.2.2025;Eines fehlt.;;;\n"
          "INKO;J2;Jahresziel;Zwei Cafés;1;2026;beraten;;;;;;J1;;\n"
          "Kreis;K1;Leitziel;Straßen;;;;;;;;;;nein;keiner\n"});
    const auto all = valueOf(Goals(*m_store).all());
    QCOMPARE(all.size(), 5);
    const auto goal = [&](const QString &number) { return *std::ranges::find(all, number, &Goal::number); };
    QCOMPARE(goal(u"J1"_s).status, Goal::Status::PartlyReached);
    QCOMPARE(goal(u"J1"_s).points, std::optional(17));
    QCOMPARE(goal(u"J1"_s).adoptedBy, u"Konferenz"_s);
    QCOMPARE(goal(u"J1"_s).adoptedOn, std::optional(QDate(2025, 2, 1)));
    QCOMPARE(goal(u"J1"_s).outcome, u"Eines fehlt."_s);
    QVERIFY(goal(u"J1"_s).responsible.has_value());
    QVERIFY(goal(u"J1"_s).isShown);
    QCOMPARE(goal(u"J2"_s).status, Goal::Status::Discussed);
    QCOMPARE(goal(u"J2"_s).continues, std::optional(goal(u"J1"_s).id));
    QVERIFY(!goal(u"K1"_s).isShown);
    QCOMPARE(goal(u"K1"_s).whyShown, u"keiner"_s);
}

void TestMonitoringTables::readsThemes()
{
    read({"Jahr;Jahresthema\n2025;Sprache\n2026;Wohnen\n"});
    QCOMPARE(valueOf(Goals(*m_store).themeOf(2026)), u"Wohnen"_s);
}

void TestMonitoringTables::readsEvents()
{
    read({"Reihe;Takt;Erster Termin;Letzter Termin\nSprachcafé;wöchentlich;3.3.2026;10.3.2026\n",
          "Veranstaltung;Datum;Beginn;Ende;Letzter Tag;Reihe;Ort;Sozialraum;Institution;Ziele;Zielgruppen;Sichtbarkeit;"
          "Abgesagt;Teilnehmende;Zählung;Bemerkung\n"
          "Sprachcafé;3.3.2026;16:30;18 Uhr;;sprachcafé;Bürgerhaus;Nord;VHS;1;Frauen;öffentlich;nein;12;gezählt;\n"
          "Sprachcafé;10.3.2026;16.30 Uhr;;;Sprachcafé;;;;;;;ja;;;krank\n"
          "Fest;3.7.2026;;;5.7.2026;;;;;\"2; 1\";;intern;;300;geschätzt;\n"});
    const auto events = all<Event>();
    QCOMPARE(events.size(), 3);
    QCOMPARE(events[0].startsAt, std::optional(QTime(16, 30)));
    QCOMPARE(events[0].endsAt, std::optional(QTime(18, 0)));
    QCOMPARE(events[0].series, std::optional(all<EventSeries>()[0].id));
    QCOMPARE(events[0].place, u"Bürgerhaus"_s);
    QCOMPARE(events[0].participants, std::optional(12));
    QVERIFY(events[0].district && events[0].organisation);
    QCOMPARE(events[0].targetGroups.size(), 1);
    QVERIFY(events[1].isCancelled);
    QCOMPARE(events[1].note, u"krank"_s);
    QCOMPARE(events[1].visibility, Event::Visibility::Public);
    QCOMPARE(events[2].lastDay, std::optional(QDate(2026, 7, 5)));
    QCOMPARE(events[2].goals.size(), 2);
    QCOMPARE(events[2].visibility, Event::Visibility::Internal);
    QCOMPARE(events[2].counting, Event::Counting::Estimated);
}

void TestMonitoringTables::findsTheOfferOfAnEvent()
{
    import(*m_store, header + cafe +
                         ";AWO;Sprachcafé;Reden;1;Frauen;Nord;Stadt;Deutsch;Bund;2024;;40;;;ja;neu;\r\n"
                         ";AWO;Nähkurs;Nähen;1;Frauen;Nord;Stadt;Deutsch;Bund;2024;;40;;;ja;neu;\r\n");
    read({"Veranstaltung;Datum;Institution;Angebot\nA;3.3.2026;;Nähkurs\nB;3.3.2026;VHS;Sprachcafé\n"});
    const auto events = all<Event>();
    const auto entries = all<GridEntry>();
    QCOMPARE(events[0].activity, std::optional(entries[2].activity));
    QCOMPARE(events[1].activity, std::optional(entries[0].activity));
    const ImportedFile file = import(*m_store, "Veranstaltung;Datum;Angebot\nC;3.3.2026;Sprachcafé\nD;3.3.2026;Tanz\n");
    QCOMPARE(file.refused.size(), 2);
    QVERIFY(file.refused[0].reason.contains(u"Several institutions"_s));
    QVERIFY(file.refused[1].reason.contains(u"no offer"_s));
}

void TestMonitoringTables::readsGroupsAndFeedback()
{
    read({"Veranstaltung;Datum\nFest;3.7.2026\nFest;4.7.2026\n",
          "Veranstaltung;Datum;Gruppe;Teilnehmende\nfest;4.7.2026;Kinder;40\nFest;4.7.2026;Frauen;–\n",
          "Datum;Veranstaltung;Bewertung;Kommentar;Personen;Veröffentlichen\n"
          "4.7.2026;Fest;5;;12;\n4.7.2026;Fest;;Gern wieder!;;ja\n"});
    const auto events = all<Event>();
    const auto groups = all<EventGroup>();
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups[0].event, events[1].id);
    QCOMPARE(groups[0].participants, std::optional(40));
    QCOMPARE(groups[1].participants, std::nullopt);
    const auto feedback = all<EventFeedback>();
    QCOMPARE(feedback.size(), 2);
    QCOMPARE(feedback[0].rating, std::optional(5));
    QCOMPARE(feedback[0].persons, 12);
    QVERIFY(!feedback[0].isPublished);
    QCOMPARE(feedback[1].rating, std::nullopt);
    QCOMPARE(feedback[1].persons, 1);
    QVERIFY(feedback[1].isPublished);
}

void TestMonitoringTables::readsASatisfactionSurvey()
{
    read({"Befragung;Jahr;Befragt;Mindestgröße\nBeteiligung 2026;2026;60;\n",
          "Befragung;Frage;Stufen;Unterste Stufe;Oberste Stufe\nBeteiligung 2026;Wurden Sie gehört?;5;gar nicht;sehr\n",
          "Befragung;Frage;Gliederung;Gruppe;Antwort;Anzahl\nBeteiligung 2026;Wurden Sie gehört?;;;4;10\n"
          "Beteiligung 2026;wurden sie gehört?;;;keine Antwort;3\n"
          "Beteiligung 2026;Wurden Sie gehört?;Sektor;Vereine;5;0\n"});
    const auto surveys = all<SatisfactionSurvey>();
    QCOMPARE(surveys[0].threshold, SatisfactionSurvey::usualThreshold);
    QCOMPARE(surveys[0].asked, std::optional(60));
    const auto results = resultsOf(surveys[0], all<SatisfactionQuestion>(), all<SatisfactionCount>());
    QCOMPARE(results[0].question.highest, u"sehr"_s);
    QCOMPARE(results[0].all.mean(), std::optional(4.0));
    QCOMPARE(results[0].all.noAnswer, 3);
    QCOMPARE(results[0].groups.size(), size_t(1));
}

void TestMonitoringTables::readsTheBudget()
{
    read({"Produktnummer;Haushaltsprodukt;Verantwortlich\n05.313.02;Integration;Sozialamt\n",
          "Produktnummer;Jahr;Plan;Ist\n05.313.02;2025;120.000;118.450,20 €\n05.313.02;2026;1,5 Mio. €;–\n",
          "Produktnummer;Ziel;Anteil\n05.313.02;1;62,5\n05.313.02;2;\n"});
    const auto figures = all<BudgetFigure>();
    QCOMPARE(figures[0].planned, std::optional(Money{12000000}));
    QCOMPARE(figures[0].actual, std::optional(Money{11845020}));
    QCOMPARE(figures[1].planned, std::optional(Money{150000000}));
    QCOMPARE(figures[1].actual, std::nullopt);
    const auto shares = all<BudgetShare>();
    QCOMPARE(shares[0].percent, std::optional(62.5));
    QCOMPARE(shares[1].percent, std::nullopt);
}

void TestMonitoringTables::readsAnImpactCheck()
{
    read({"Prüffrage;Hilfe;Ausgeblendet\nWer ist betroffen?;Alle nennen.;\nAlte Frage?;;ja\n",
          "Vorlage;Vorlagennummer;Gremium;Geprüft am;Geprüft von;Fazit\nNeubau "
          "Kita;12/2026;Rat;2.3.2026;Koordination;Gut.\n",
          "Vorlage;Prüffrage;Antwort;Begründung\n12/2026;Wer ist betroffen?;teilweise;Nur der Norden\n"
          "Neubau Kita;Alte Frage?;nicht relevant;\n"});
    QVERIFY(all<ImpactQuestion>()[1].retired);
    const auto answers = all<ImpactAnswer>();
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers[0].answer, ImpactAnswer::Answer::Partly);
    QCOMPARE(answers[0].reason, u"Nur der Norden"_s);
    QCOMPARE(answers[1].position, 1);
    QCOMPARE(all<ImpactCheck>()[0].checkedOn, std::optional(QDate(2026, 3, 2)));
}

void TestMonitoringTables::readsTheEffort()
{
    read({"Jahr;Arbeitsschritt;Tag;Stunden;Kosten;Bemerkung\n2026;Telefonieren;5.5.2026;6,5;;Nachfassen\n"
          "2026;Konferenz;;;1.200;Saal\n2026;Konferenz;;12;;Vorbereitung\n"});
    const auto efforts = all<Effort>();
    QCOMPARE(efforts.size(), 3);
    QCOMPARE(efforts[0].step, Effort::Step::Telephone);
    QCOMPARE(efforts[0].hours, std::optional(6.5));
    QCOMPARE(efforts[1].costs, std::optional(Money{120000}));
}

void TestMonitoringTables::readsDemandsAndChains()
{
    read({"Bedarf;Herkunft;Quelle;Genannt am;Zielgruppe;Ziel;Sozialraum;Erledigt am\n"
          "Frauenschwimmen;Stellungnahme;Nr. 12;3.2.2026;Frauen;2;Nord;\n",
          "Förderkette;Bemerkung\nVom Alphabet zur Arbeit;\n",
          "Förderkette;Stufe;Stichwörter\nVom Alphabet zur Arbeit;A1;A1\nVom Alphabet zur Arbeit;Arbeit;Job\n"});
    const auto demands = all<Demand>();
    QCOMPARE(demands[0].origin, Demand::Origin::Statement);
    QVERIFY(demands[0].targetGroup && demands[0].goal && demands[0].district);
    const auto steps = all<ChainStep>();
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps[0].words, QStringList{u"A1"_s});
    QCOMPARE(steps[1].position, 1);
}

void TestMonitoringTables::refuses_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &table, const QString &reason) {
        QTest::newRow(name) << table << reason;
    };
    row("a day that is none", "Veranstaltung;Datum\nFest;31.2.2026\n", u"calendar"_s);
    row("a time that is none", "Veranstaltung;Datum;Beginn\nFest;1.2.2026;25:00\n", u"not a time"_s);
    row("ends before it begins", "Veranstaltung;Datum;Letzter Tag\nFest;2.2.2026;1.2.2026\n", u"last day"_s);
    row("no such series", "Veranstaltung;Datum;Reihe\nFest;1.2.2026;Café\n", u"no series"_s);
    row("a series backwards", "Reihe;Takt;Erster Termin;Letzter Termin\nCafé;monatlich;2.2.2026;1.2.2026\n",
        u"ends before"_s);
    row("feedback on nothing", "Veranstaltung;Datum;Bewertung;Kommentar\nFest;1.2.2026;5;\n", u"no event"_s);
    row("no such survey", "Befragung;Frage;Stufen\nB;F?;5\n", u"no survey"_s);
    row("no such product", "Produktnummer;Jahr;Plan;Ist\n1;2026;5;5\n", u"no budget product"_s);
    row("no effort", "Jahr;Arbeitsschritt;Tag;Stunden;Kosten;Bemerkung\n2026;Rat;;;;nichts\n", u"hours"_s);
    row("no such step of work", "Jahr;Arbeitsschritt;Stunden\n2026;Kaffee;1\n", u"not one of"_s);
    row("a demand of nothing", "Bedarf;Herkunft;Quelle;Genannt am\nAlles;Sitzung;;\n", u"for whom"_s);
    row("a step of nothing", "Förderkette;Stufe;Stichwörter\nKette;A1;A1\n", u"no support chain"_s);
    row("an answer about nothing", "Vorlage;Prüffrage;Antwort\nKita;Warum?;ja\n", u"no check"_s);
    row("checked in the future", "Vorlage;Vorlagennummer;Geprüft am\nKita;1;31.12.2099\n", u"future"_s);
    row("carries on what comes later", "Konzept;Nummer;Ebene;Titel;Jahr;Führt fort\nINKO;J1;Jahresziel;A;2026;1\n",
        u"Only such a goal"_s);
    row("adopted in the future", "Konzept;Nummer;Ebene;Titel;Beschlossen am\nINKO;3;Leitziel;A;31.12.2099\n",
        u"future"_s);
}

void TestMonitoringTables::refuses()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, reason);
    const ImportedFile file = import(*m_store, table);
    QCOMPARE(file.refused.size(), 1);
    QVERIFY2(file.refused.front().reason.contains(reason), qPrintable(file.refused.front().reason));
}

void TestMonitoringTables::theSameFileAgainChangesNothing_data()
{
    QTest::addColumn<QByteArrayList>("tables");
    QTest::newRow("events") << QByteArrayList{
        "Reihe;Takt;Erster Termin;Letzter Termin\nCafé;monatlich;1.2.2026;1.3.2026\n",
        "Veranstaltung;Datum;Beginn;Reihe\nCafé;1.2.2026;9:00;Café\nCafé;1.2.2026;15:00;\n",
        "Veranstaltung;Datum;Gruppe;Teilnehmende\nCafé;1.2.2026;Kinder;4\n",
        "Veranstaltung;Datum;Bewertung;Kommentar;Personen\nCafé;1.2.2026;4;;3\nCafé;1.2.2026;4;gut;\n"};
    QTest::newRow("satisfaction") << QByteArrayList{
        "Befragung;Jahr\nB;2026\n", "Befragung;Frage;Stufen\nB;F?;4\n",
        "Befragung;Frage;Gliederung;Gruppe;Antwort;Anzahl\nB;F?;;;1;2\nB;F?;;;;2\nB;F?;S;V;1;2\n"};
    QTest::newRow("budget") << QByteArrayList{"Produktnummer;Haushaltsprodukt\n1;P\n",
                                              "Produktnummer;Jahr;Plan;Ist\n1;2026;5,5;\n",
                                              "Produktnummer;Ziel;Anteil\n1;1;60\n1;2;40\n"};
    QTest::newRow("impact") << QByteArrayList{"Prüffrage;Hilfe\nF?;H\n", "Vorlage;Vorlagennummer;Fazit\nV;1;gut\n",
                                              "Vorlage;Prüffrage;Antwort;Begründung\nV;F?;ja;weil\n"};
    QTest::newRow("effort") << QByteArrayList{
        "Jahr;Arbeitsschritt;Tag;Stunden;Bemerkung\n2026;Rat;1.2.2026;2;\n2026;Rat;;2;Vorlage\n"};
    QTest::newRow("demand and chains") << QByteArrayList{"Bedarf;Herkunft;Quelle;Genannt am;Ziel\nD;Sitzung;;;1\n",
                                                         "Förderkette;Bemerkung\nK;gut\n",
                                                         "Förderkette;Stufe;Stichwörter\nK;A1;\"A1;Anfänger\"\n"};
    QTest::newRow("themes") << QByteArrayList{"Jahr;Jahresthema\n2026;T\n"};
}

void TestMonitoringTables::theSameFileAgainChangesNothing()
{
    QFETCH(QByteArrayList, tables);
    read(tables);
    const int steps = stepsMade(*m_store);
    for (const QByteArray &table : tables) {
        for (const RowChange change : changesOf(import(*m_store, table)))
            QCOMPARE(change, RowChange::Unchanged);
    }
    QCOMPARE(stepsMade(*m_store), steps);
}

QTEST_GUILESS_MAIN(TestMonitoringTables)
#include "tst_monitoringtables.moc"
