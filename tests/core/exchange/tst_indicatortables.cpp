#include "core/monitoring/indicators/indicators.h"
#include "tests/core/exchange/importfixture.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray goals = "Konzept;Nummer;Ebene;Titel\nINKO;1;Leitziel;Sprache\nINKO;2;Leitziel;Wohnen\n";

} // namespace

/// Indicators and their values come in as tables.
class TestIndicatorTables : public QObject {
    Q_OBJECT

private slots:
    void init();
    void readsIndicators();
    void refusesIndicators_data();
    void refusesIndicators();
    void readsValues();
    void correctsWhatWasThere();
    void refusesValues_data();
    void refusesValues();

private:
    Indicator only() const { return m_store->table<Indicator>().all()->front(); }
    QStringList values() const;

    std::unique_ptr<StoreFile> m_file;
    std::unique_ptr<Store> m_store;
};

void TestIndicatorTables::init()
{
    m_store.reset();
    m_file = std::make_unique<StoreFile>();
    m_store = m_file->open();
    import(*m_store, goals);
}

QStringList TestIndicatorTables::values() const
{
    QStringList words;
    for (const Measurement &value : valueOf(Indicators(*m_store).measurements())) {
        const QString group =
            value.groupValue ? m_store->table<CodeValue>().byId(*value.groupValue)->name : value.group;
        const QString said = value.value ? QString::number(*value.value) : Indicators::nameOf(value.state);
        words << u"%1%2%3: %4"_s.arg(value.period.toText(), group.isEmpty() ? QString() : u"/"_s, group, said);
    }
    return words;
}

void TestIndicatorTables::readsIndicators()
{
    const ImportedFile file = import(
        *m_store, "Kennzahl;Ziele;Art;Einheit;Richtung;Ausgangswert;Ausgangswert vom;Zielwert;Zielwert bis;Zieljahr;"
                  "Rhythmus;Verantwortlich;Zählweise;Gliederung;Berechnung;Sprungfaktor;Größter Wert\n"
                  "Anteil;\"2; 1\";Ziel-Monitoring;%;Korridor;12,5;31.12.2024;20;25,5;2028;halbjährlich;VHS;"
                  "aufgelaufen;Geschlecht;;1,5;120\n"
                  "Rücklauf;1;Prozess-Monitoring;%;;;;;;;;;;;Rücklaufquote;;\n");
    QVERIFY2(file.refused.isEmpty(), file.refused.isEmpty() ? "" : qPrintable(file.refused.front().reason));
    const auto all = valueOf(Indicators(*m_store).all());
    QCOMPARE(all.size(), 2);
    const Indicator &share = all[0];
    QCOMPARE(share.goals.size(), 2);
    QCOMPARE(m_store->table<Goal>().byId(share.goals[0])->number, u"2"_s);
    QCOMPARE(share.direction, Indicator::Direction::Corridor);
    QCOMPARE(share.baseline, std::optional(12.5));
    QCOMPARE(share.baselineOn, std::optional(QDate(2024, 12, 31)));
    QCOMPARE(share.target, std::optional(20.0));
    QCOMPARE(share.corridorEnd, std::optional(25.5));
    QCOMPARE(share.targetYear, std::optional(2028));
    QCOMPARE(share.rhythm, Indicator::Rhythm::HalfYearly);
    QCOMPARE(m_store->table<Organisation>().byId(*share.responsible)->name, u"VHS"_s);
    QCOMPARE(share.counting, Indicator::Counting::Cumulative);
    QCOMPARE(share.breakdown, Indicator::Breakdown::Sex);
    QCOMPARE(share.jumpFactor, std::optional(1.5));
    QCOMPARE(share.most, std::optional(120.0));
    QCOMPARE(all[1].computation, Indicator::Computation::ReturnRate);
    QCOMPARE(all[1].position, 1);
}

void TestIndicatorTables::refusesIndicators_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::newRow("no goal") << QByteArray("Plätze;;Ziel-Monitoring;;;") << u"Ziele"_s;
    QTest::newRow("a kind that is none") << QByteArray("Plätze;1;Sonstiges;;;") << u"Art"_s;
    QTest::newRow("a target that is none") << QByteArray("Plätze;1;Ziel-Monitoring;viel;;") << u"Zielwert"_s;
    QTest::newRow("a corridor upside down") << QByteArray("Plätze;1;Ziel-Monitoring;5;Korridor;4") << u"Zielwert"_s;
}

void TestIndicatorTables::refusesIndicators()
{
    QFETCH(QByteArray, row);
    const auto planned = plan(*m_store, "Kennzahl;Ziele;Art;Zielwert;Richtung;Zielwert bis\n" + row + "\n");
    VERIFY_RESULT(planned);
    QCOMPARE(planned->files[0].refused.size(), 1);
    QTEST(planned->files[0].refused[0].column, "column");
}

void TestIndicatorTables::readsValues()
{
    import(*m_store, "Liste;Wert\nSozialraum;Nord\n");
    import(*m_store, "Kennzahl;Ziele;Art;Einheit;Gliederung\nPlätze;1;Ziel-Monitoring;Plätze;Sozialraum\n"
                     "Anteil;1;Ziel-Monitoring;%;Geschlecht\n");
    const ImportedFile file = import(*m_store, "Kennzahl;Zeitraum;Gruppe;Wert;Zähler;Nenner;Bemerkung;Geprüft\n"
                                               "Plätze;2024;;1.234;;;;\n"
                                               "Plätze;1. Halbjahr 2025;;0;;;;ja\n"
                                               "Plätze;1. Halbjahr 2025;nord;unbekannt;;;;\n"
                                               "Plätze;2025-H2;;;;;noch nicht gemeldet;\n"
                                               "Anteil;2025;;;3;24;;\n"
                                               "Anteil;31.12.2026;weiblich;entfällt;;;;\n");
    QVERIFY2(file.refused.isEmpty(), file.refused.isEmpty() ? "" : qPrintable(file.refused.front().reason));
    QCOMPARE(values(), QStringList({u"2024: 1234"_s, u"2025-H1: 0"_s, u"2025-H1/Nord: unknown"_s, u"2025-H2: unknown"_s,
                                    u"2025: 12.5"_s, u"2026/weiblich: not applicable"_s}));
}

void TestIndicatorTables::correctsWhatWasThere()
{
    import(*m_store, "Kennzahl;Ziele;Art\nPlätze;1;Ziel-Monitoring\n");
    QCOMPARE(changesOf(import(*m_store, "Kennzahl;Zeitraum;Wert\nPlätze;2024;5\nPlätze;2025;6\n")),
             QList({RowChange::New, RowChange::New}));
    QCOMPARE(changesOf(import(*m_store, "Kennzahl;Zeitraum;Wert\nplätze;2024;5\nPLÄTZE;2025;7\n")),
             QList({RowChange::Unchanged, RowChange::Changed}));
    QCOMPARE(values(), QStringList({u"2024: 5"_s, u"2025: 7"_s}));
}

void TestIndicatorTables::refusesValues_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::newRow("no such indicator") << QByteArray("Betten;2025;;5;;") << u"Kennzahl"_s;
    QTest::newRow("no period") << QByteArray("Plätze;bald;;5;;") << u"Zeitraum"_s;
    QTest::newRow("no number") << QByteArray("Plätze;2025;;viele;;") << u"Wert"_s;
    QTest::newRow("half a share") << QByteArray("Anteil;2025;;;3;") << QString();
    QTest::newRow("a share of nothing") << QByteArray("Anteil;2025;;;3;0") << QString();
    QTest::newRow("a group where none are told apart") << QByteArray("Plätze;2025;Frauen;5;;") << QString();
    QTest::newRow("what Inko counts") << QByteArray("Gezählt;2025;;5;;") << QString();
}

void TestIndicatorTables::refusesValues()
{
    QFETCH(QByteArray, row);
    import(*m_store, "Kennzahl;Ziele;Art;Einheit;Berechnung\nPlätze;1;Ziel-Monitoring;;\nAnteil;1;Ziel-Monitoring;%;\n"
                     "Gezählt;1;Prozess-Monitoring;;Angebote\n");
    const auto planned = plan(*m_store, "Kennzahl;Zeitraum;Gruppe;Wert;Zähler;Nenner\n" + row + "\n");
    VERIFY_RESULT(planned);
    QCOMPARE(planned->files[0].refused.size(), 1);
    QTEST(planned->files[0].refused[0].column, "column");
}

QTEST_GUILESS_MAIN(TestIndicatorTables)
#include "tst_indicatortables.moc"
