#include "core/exchange/importplan.h"
#include "core/exchange/series/keptseries.h"
#include "core/monitoring/indicators/indicators.h"
#include "tests/core/exchange/importfixture.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// A series of a statistical office becomes values of indicators, this year's and next year's.
class TestSeriesImport : public QObject {
    Q_OBJECT

private slots:
    void init();
    void takesWideAndLongAlike_data();
    void takesWideAndLongAlike();
    void nextYearsFileAddsWhatIsNew();
    void aBlankCellLeavesWhatIsKnown();
    void aRemarkStaysBesideItsValue();
    void whatCannotBeReadIsRefused();
    void refusesAFileItKnowsNothingOf();
    void remembersUnderAName();
    void readsBackItsJson();
    void refusesJson_data();
    void refusesJson();
    void recognisesNextYearsFile();

private:
    static SeriesMapping mapping()
    {
        SeriesMapping made;
        made.series = {{u"insgesamt"_s, {u"Zuzüge"_s, {}}},
                       {u"männlich"_s, {u"Zuzüge"_s, u"männlich"_s}},
                       {u"weiblich"_s, {u"Zuzüge"_s, u"weiblich"_s}}};
        made.source = u"Statistisches Landesamt"_s;
        return made;
    }
    Result<ImportPlan> planned(const QByteArray &csv, const SeriesMapping &series = mapping())
    {
        return readSources(u"reihe.csv"_s, csv, series).and_then([&](const QList<ImportSource> &sources) {
            return planImport(*m_store, sources, {});
        });
    }
    QList<RowChange> import(const QByteArray &csv)
    {
        const ImportPlan plan = valueOf(planned(csv));
        valueOf(apply(*m_store, plan));
        return changesOf(plan.files.front());
    }
    QStringList values() const;

    std::unique_ptr<StoreFile> m_file;
    std::unique_ptr<Store> m_store;
};

void TestSeriesImport::init()
{
    m_store.reset();
    m_file = std::make_unique<StoreFile>();
    m_store = m_file->open();
    for (const QByteArray &csv :
         {QByteArray("Konzept;Nummer;Ebene;Titel\nINKO;1;Leitziel;Ankommen\n"),
          QByteArray("Kennzahl;Ziele;Art;Gliederung\nZuzüge;1;Bevölkerungsdaten;Geschlecht\n")}) {
        const auto plan = valueOf(inko::test::plan(*m_store, csv));
        valueOf(apply(*m_store, plan));
    }
}

QStringList TestSeriesImport::values() const
{
    QStringList words;
    for (const Measurement &value : valueOf(Indicators(*m_store).measurements())) {
        const QString said = value.value ? QString::number(*value.value) : Indicators::nameOf(value.state);
        const QString note = value.note.isEmpty() ? QString() : u" ("_s + value.note + u')';
        words << (value.period.toText() + u' ' + value.group).trimmed() + u": "_s + said + note;
    }
    return words;
}

void TestSeriesImport::takesWideAndLongAlike_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("wide") << QByteArray("\xef\xbb\xbf"
                                        "Zuzüge aus dem Ausland\r\n\r\nGeschlecht;2023;2024;2025\r\n"
                                        "insgesamt;1.215;.;1.012 p\r\nmännlich;575;;500\r\nweiblich;640;–;512\r\n"
                                        "\r\nQuelle: Landesamt\r\n");
    QTest::newRow("long") << QByteArray("Jahr,Geschlecht,Personen\n2023,insgesamt,\"1,215\"\n2023,männlich,575\n"
                                        "2023,weiblich,640\n2024,insgesamt,.\n2024,männlich,\n2024,weiblich,-\n"
                                        "2025,insgesamt,\"1,012 p\"\n2025,männlich,500\n2025,weiblich,512\n");
}

void TestSeriesImport::takesWideAndLongAlike()
{
    QFETCH(QByteArray, csv);
    SeriesMapping series = mapping();
    if (csv.contains(','))
        series.style = spelled::NumberStyle::English;
    const ImportPlan plan = valueOf(planned(csv, series));
    QVERIFY(!plan.refusesAnything());
    VERIFY_RESULT(apply(*m_store, plan));
    QCOMPARE(values(), QStringList({u"2023: 1215"_s, u"2023 männlich: 575"_s, u"2023 weiblich: 640"_s,
                                    u"2024: unknown"_s, u"2024 männlich: unknown"_s, u"2024 weiblich: 0"_s,
                                    u"2025: 1012 (provisional)"_s, u"2025 männlich: 500"_s, u"2025 weiblich: 512"_s}));
    QCOMPARE(m_store->table<Measurement>().all()->front().source, u"Statistisches Landesamt"_s);
    VERIFY_RESULT(m_store->undo()); // one step
    QVERIFY(values().isEmpty());
}

void TestSeriesImport::nextYearsFileAddsWhatIsNew()
{
    import("Geschlecht;2023;2024\ninsgesamt;10;11\n");
    QCOMPARE(import("Geschlecht;2023;2024;2025\ninsgesamt;10;12 r;13\n"),
             QList({RowChange::Unchanged, RowChange::Changed, RowChange::New}));
    QCOMPARE(values(), QStringList({u"2023: 10"_s, u"2024: 12 (corrected by the office)"_s, u"2025: 13"_s}));
    const auto history = valueOf(Indicators(*m_store).historyOf(m_store->table<Measurement>().all()->at(1).id));
    QCOMPARE(history.front().measurement.value, std::optional(11.0));
}

void TestSeriesImport::aBlankCellLeavesWhatIsKnown()
{
    import("Geschlecht;2023;2024;2025\ninsgesamt;10;11;12\n");
    import("Geschlecht;2022;2023;2024;2025;2026\ninsgesamt;;10;;12;\n");
    QCOMPARE(values(), QStringList({u"2023: 10"_s, u"2024: 11"_s, u"2025: 12"_s})); // none before and behind
}

void TestSeriesImport::aRemarkStaysBesideItsValue()
{
    import("Geschlecht;2023;2024\ninsgesamt;10;11\n");
    Measurement noted = m_store->table<Measurement>().all()->front();
    noted.note = u"nach der Erhebung umgezogen"_s;
    VERIFY_RESULT(Indicators(*m_store).update(noted));
    QCOMPARE(import("Geschlecht;2023;2024\ninsgesamt;10;11\n"), QList({RowChange::Unchanged, RowChange::Unchanged}));
    QCOMPARE(m_store->table<Measurement>().all()->front().note, noted.note);
}

void TestSeriesImport::whatCannotBeReadIsRefused()
{
    const ImportPlan plan = valueOf(planned("Geschlecht;2023;2024\ninsgesamt;10;elf\nmännlich;3;4\n"));
    QCOMPARE(plan.files.front().refused.size(), 1);
    QCOMPARE(plan.files.front().refused.front().row, 2);
    QCOMPARE(plan.files.front().refused.front().value, u"elf"_s);
    QCOMPARE(plan.files.front().count(RowChange::New), 3);
}

void TestSeriesImport::refusesAFileItKnowsNothingOf()
{
    VERIFY_ERROR(planned("Stadtteil;2023;2024\nNord;10;11\n"), Error::Code::Invalid);
}

void TestSeriesImport::remembersUnderAName()
{
    KeptSeries kept(*m_store);
    VERIFY_ERROR(kept.keep(u" "_s, mapping()), Error::Code::Invalid);
    VERIFY_ERROR(kept.named(u"Zuzüge"_s), Error::Code::NotFound);
    VERIFY_RESULT(kept.keep(u" Zuzüge "_s, mapping()));
    QCOMPARE(valueOf(kept.named(u"Zuzüge"_s)), mapping());
    SeriesMapping other = mapping();
    other.dash = Dash::Unknown;
    VERIFY_RESULT(kept.keep(u"Andere"_s, other));
    QCOMPARE(valueOf(kept.all()).size(), 2);
    QCOMPARE(valueOf(kept.named(u"Andere"_s)), other);
}

void TestSeriesImport::readsBackItsJson()
{
    SeriesMapping told = mapping();
    told.style = spelled::NumberStyle::English;
    told.dash = Dash::Unknown;
    const QByteArray json = QJsonDocument(jsonOf(told)).toJson();
    QVERIFY(isSeriesMapping(json));
    QCOMPARE(valueOf(readSeriesMapping(json)), told);
}

void TestSeriesImport::refusesJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("none") << QByteArray("Zuzüge");
    QTest::newRow("of columns") << QByteArray("{\"Titel\": \"Angebot\"}");
    QTest::newRow("a list") << QByteArray("{\"series\": []}");
    QTest::newRow("without an indicator") << QByteArray("{\"series\": {\"insgesamt\": {\"group\": \"x\"}}}");
}

void TestSeriesImport::refusesJson()
{
    QFETCH(QByteArray, json);
    VERIFY_ERROR(readSeriesMapping(json), Error::Code::Invalid);
}

void TestSeriesImport::recognisesNextYearsFile()
{
    const auto tableOf = [](const QByteArray &csv) {
        return valueOf(readSeriesTables(u"reihe.csv"_s, csv)).front().table;
    };
    SeriesMapping other;
    other.series = {{u"Nord"_s, {u"Zuzüge"_s, {}}}};
    const QMap<QString, SeriesMapping> kept{{u"Geschlecht"_s, mapping()}, {u"Stadtteile"_s, other}};
    QCOMPARE(bestSeriesMapping(kept, tableOf("G;2025;2026\ninsgesamt;1;2\nweiblich;3;4\n")), u"Geschlecht"_s);
    QCOMPARE(bestSeriesMapping(kept, tableOf("G;2025;2026\nNord;1;2\nSüd;3;4\n")), u"Stadtteile"_s);
    QCOMPARE(bestSeriesMapping(kept, tableOf("G;2025;2026\ninsgesamt;1;2\n")), std::nullopt); // one of three
}

QTEST_GUILESS_MAIN(TestSeriesImport)
#include "tst_seriesimport.moc"
