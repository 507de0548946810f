#include "tests/cli/program.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace inko::test;
using namespace Qt::StringLiterals;

/// `inko import` as a script sees it.
class TestCliImport : public QObject {
    Q_OBJECT

private slots:
    void init();
    void importsAGrid();
    void importsNothingWhereARowIsBad();
    void skipsBadRowsWhenTold();
    void changesNothingInADryRun();
    void showsNothingThatATerminalObeys();
    void needsAYearForAGridOnly();
    void readsForeignColumnsByAMapping();
    void refusesABadMapping_data();
    void refusesABadMapping();
    void readsASeriesByAMapping();
    void reportsUnknownColumns();
    void isOneStepForSeveralFiles();
    void refusesFilesThatAreNoTable();
    void skipsFilesThatAreNoTableWhenTold();
    void namesARememberedMappingThatIsNotThere();
    void exportsWhatHasChanged();

private:
    Answer import(const QStringList &more) const
    {
        return m_program->run(QStringList{u"import"_s, u"Stadt.inko"_s, u"--json"_s} + more);
    }
    int rows() const
    {
        return m_program->run({u"export"_s, u"Stadt.inko"_s, u"--out"_s, u"out.csv"_s, u"--json"_s})
            .json()["rows"_L1]
            .toInt();
    }

    std::unique_ptr<Program> m_program;
};

void TestCliImport::init()
{
    m_program = std::make_unique<Program>();
    QCOMPARE(m_program->run({u"new"_s, u"Stadt.inko"_s}).status, 0);
    m_program->write(u"gut.csv"_s, "Institution;Angebot;Ziele;Teilnehmende\nVHS;Kurs;1;12\n");
    m_program->write(u"schlecht.csv"_s, "Institution;Angebot;Ziele;Teilnehmende\nVHS;Kurs;1;12\nVHS;Treff;1;ca. 40\n");
}

void TestCliImport::importsAGrid()
{
    const Answer imported = import({u"gut.csv"_s, u"--year"_s, u"2026"_s, u"--create"_s});
    QVERIFY2(imported.status == 0, qPrintable(imported.err));
    const QJsonValue file = imported.json()["files"_L1][0];
    QCOMPARE(file["path"_L1].toString(), u"gut.csv"_s);
    QCOMPARE(file["read"_L1].toInt(), 1);
    QCOMPARE(file["new"_L1].toInt(), 1);
    for (const QString &none : {u"changed"_s, u"unchanged"_s, u"ended"_s})
        QCOMPARE(file[none], QJsonValue(0));
    QCOMPARE(file["refused"_L1], QJsonValue(QJsonArray()));
    QCOMPARE(rows(), 1);
    QCOMPARE(import({u"gut.csv"_s, u"--year"_s, u"2026"_s}).json()["files"_L1][0]["unchanged"_L1].toInt(), 1);
    QCOMPARE(m_program->run({u"check"_s, u"Stadt.inko"_s}).status, 0);
}

void TestCliImport::importsNothingWhereARowIsBad()
{
    const Answer refused = import({u"schlecht.csv"_s, u"--year"_s, u"2026"_s, u"--create"_s});
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.json()["error"_L1]["code"_L1].toString(), u"Invalid"_s);
    const QJsonValue row = refused.json()["files"_L1][0]["refused"_L1][0];
    QCOMPARE(row["row"_L1].toInt(), 3);
    QCOMPARE(row["column"_L1].toString(), u"Teilnehmende"_s);
    QCOMPARE(row["value"_L1].toString(), u"ca. 40"_s);
    QVERIFY(!row["reason"_L1].toString().isEmpty());
    for (const QString &said : {u"schlecht.csv"_s, u"3"_s, u"Teilnehmende"_s, u"ca. 40"_s})
        QVERIFY2(refused.err.contains(said), qPrintable(refused.err));
    QCOMPARE(m_program->run({u"export"_s, u"Stadt.inko"_s, u"--out"_s, u"out.csv"_s}).status, 1);
}

void TestCliImport::skipsBadRowsWhenTold()
{
    const Answer imported = import({u"schlecht.csv"_s, u"--year"_s, u"2026"_s, u"--create"_s, u"--skip-bad"_s});
    QCOMPARE(imported.status, 0);
    QCOMPARE(imported.json()["files"_L1][0]["new"_L1].toInt(), 1);
    QCOMPARE(imported.json()["files"_L1][0]["refused"_L1].toArray().size(), 1);
    QVERIFY(imported.err.contains(u"ca. 40"_s));
    QCOMPARE(rows(), 1);
}

void TestCliImport::changesNothingInADryRun()
{
    const QByteArray before = m_program->read(u"Stadt.inko"_s);
    const Answer tried = import({u"gut.csv"_s, u"--year"_s, u"2026"_s, u"--create"_s, u"--dry-run"_s});
    QCOMPARE(tried.status, 0);
    QCOMPARE(tried.json()["files"_L1][0]["new"_L1].toInt(), 1);
    QCOMPARE(m_program->read(u"Stadt.inko"_s), before);
    QVERIFY(!QFile::exists(m_program->path(u"Stadt.inko.backups"_s)));
    const Answer words = m_program->run(
        {u"import"_s, u"Stadt.inko"_s, u"gut.csv"_s, u"--year"_s, u"2026"_s, u"--create"_s, u"--dry-run"_s});
    QVERIFY2(words.out.contains(u"nothing was changed"_s), qPrintable(words.out));
    QCOMPARE(import({u"schlecht.csv"_s, u"--year"_s, u"2026"_s, u"--create"_s, u"--dry-run"_s}).status, 1);
    QCOMPARE(m_program->read(u"Stadt.inko"_s), before);
}

void TestCliImport::showsNothingThatATerminalObeys()
{
    m_program->write(u"boese.csv"_s, "Institution;Angebot;Ziele\nVHS;Kurs;\x1b[31m" + QByteArray(500, 'x') + "\n");
    const Answer refused = import({u"boese.csv"_s, u"--year"_s, u"2026"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY(!refused.err.contains(u'\x1b'));
    QVERIFY(!refused.out.contains(u'\x1b'));
}

void TestCliImport::needsAYearForAGridOnly()
{
    QCOMPARE(import({u"gut.csv"_s, u"--create"_s}).status, 2);
    m_program->write(u"liste.csv"_s, "Liste;Wert\nSprache;Deutsch\n");
    QCOMPARE(import({u"liste.csv"_s}).status, 0);
}

void TestCliImport::readsForeignColumnsByAMapping()
{
    m_program->write(u"fremd.csv"_s, "Angebotstitel,Ziel-Nr.,Lfd.\nKurs,1,7\n");
    m_program->write(
        u"map.json"_s,
        R"({"Angebotstitel": "Angebot", "Ziel-Nr.": "Ziele", "Lfd.": "", "=": {"Institution": "VHS", "Stand": "beendet"}})");
    const Answer imported = import({u"fremd.csv"_s, u"--year"_s, u"2026"_s, u"--create"_s, u"--map"_s, u"map.json"_s});
    QVERIFY2(imported.status == 0, qPrintable(imported.err));
    QCOMPARE(imported.json()["files"_L1][0]["ended"_L1].toInt(), 1);
    QCOMPARE(imported.json()["files"_L1][0]["unknownColumns"_L1].toArray().size(), 0);
    rows();
    QVERIFY(m_program->read(u"out.csv"_s).contains(";VHS;Kurs;"));
}

void TestCliImport::refusesABadMapping_data()
{
    QTest::addColumn<QByteArray>("mapping");
    QTest::newRow("no JSON") << QByteArray("Angebotstitel = Angebot");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("a number") << QByteArray(R"({"Angebot": 1})");
    QTest::newRow("constants that are none") << QByteArray(R"({"=": "Institution"})");
    QTest::newRow("a column that is not there") << QByteArray(R"({"Titel": "Angebot"})");
}

void TestCliImport::refusesABadMapping()
{
    QFETCH(QByteArray, mapping);
    m_program->write(u"map.json"_s, mapping);
    const Answer refused = import({u"gut.csv"_s, u"--year"_s, u"2026"_s, u"--create"_s, u"--map"_s, u"map.json"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(u"map.json"_s) || refused.err.contains(u"gut.csv"_s), qPrintable(refused.err));
}

void TestCliImport::readsASeriesByAMapping()
{
    m_program->write(u"ziele.csv"_s, "Konzept;Nummer;Ebene;Titel\nINKO;1;Leitziel;Ankommen\n");
    m_program->write(u"kennzahlen.csv"_s, "Kennzahl;Ziele;Art\nZuzüge;1;Bevölkerungsdaten\n");
    QCOMPARE(import({u"ziele.csv"_s, u"kennzahlen.csv"_s, u"--create"_s}).status, 0);
    m_program->write(u"reihe.csv"_s, "Wanderungen;;\n;2024;2025\nInsgesamt;1.043;987 p\nmännlich;515;494\n");
    m_program->write(u"map.json"_s, R"({"series": {"Insgesamt": {"indicator": "Zuzüge"}}})");
    const Answer imported = import({u"reihe.csv"_s, u"--map"_s, u"map.json"_s});
    QVERIFY2(imported.status == 0, qPrintable(imported.err));
    QCOMPARE(imported.json()["files"_L1][0]["new"_L1].toInt(), 2);
    QCOMPARE(import({u"reihe.csv"_s, u"--map"_s, u"map.json"_s}).json()["files"_L1][0]["unchanged"_L1].toInt(), 2);
    m_program->write(u"map.json"_s, R"({"series": {"Insgesamt": {"group": "Zuzüge"}}})");
    const Answer refused = import({u"reihe.csv"_s, u"--map"_s, u"map.json"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(u"map.json"_s), qPrintable(refused.err));
}

void TestCliImport::reportsUnknownColumns()
{
    m_program->write(u"mehr.csv"_s, "Institution;Angebot;Ziele;Haarfarbe\nVHS;Kurs;1;rot\n");
    const Answer imported = import({u"mehr.csv"_s, u"--year"_s, u"2026"_s, u"--create"_s});
    QCOMPARE(imported.status, 0);
    QVERIFY(imported.err.contains(u"Haarfarbe"_s));
    QCOMPARE(imported.json()["files"_L1][0]["unknownColumns"_L1], QJsonValue(QJsonArray{u"Haarfarbe"_s}));
}

void TestCliImport::isOneStepForSeveralFiles()
{
    m_program->write(u"leute.csv"_s, "Institution;Kurzname\nVolkshochschule;VHS\n");
    m_program->write(u"ziele.csv"_s, "Konzept;Nummer;Ebene;Titel\nINKO;1;Leitziel;Sprache\n");
    m_program->write(u"konzepte.csv"_s, "Konzept;Ebene\nINKO;Stadt\n");
    const Answer imported =
        import({u"gut.csv"_s, u"ziele.csv"_s, u"leute.csv"_s, u"konzepte.csv"_s, u"--year"_s, u"2026"_s});
    QVERIFY2(imported.status == 0, qPrintable(imported.err));
    const QJsonArray files = imported.json()["files"_L1].toArray();
    QCOMPARE(files.size(), 4);
    QCOMPARE(files[0]["path"_L1].toString(), u"gut.csv"_s);
    for (const QJsonValue &file : files)
        QCOMPARE(file["new"_L1].toInt(), 1);
}

void TestCliImport::refusesFilesThatAreNoTable()
{
    m_program->write(u"bild.csv"_s, "\x89PNG\r\n\x1a\n\x81\x8d\x8f\x90\x9d");
    QDir(m_program->path({})).mkdir(u"ordner.csv"_s);
    QFile::link(m_program->path(u"kreis.csv"_s), m_program->path(u"kreis.csv"_s));
    QFile::link(m_program->path(u"Stadt.inko"_s), m_program->path(u"link.csv"_s));
    for (const QString &path : {u"bild.csv"_s, u"nicht-da.csv"_s, u"Stadt.inko"_s, u"ordner.csv"_s, u"kreis.csv"_s,
                                u"link.csv"_s, u"./Stadt.inko"_s}) {
        const Answer refused = import({u"gut.csv"_s, path, u"--year"_s, u"2026"_s, u"--create"_s});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(path), qPrintable(refused.err));
    }
    QCOMPARE(m_program->run({u"export"_s, u"Stadt.inko"_s, u"--out"_s, u"out.csv"_s}).status, 1);
}

void TestCliImport::skipsFilesThatAreNoTableWhenTold()
{
    m_program->write(u"bild.xlsx"_s, "\x89PNG\r\n\x1a\n and more");
    m_program->write(u"fremd.csv"_s, "a;b\n1;2\n");
    const Answer imported =
        import({u"bild.xlsx"_s, u"fremd.csv"_s, u"gut.csv"_s, u"--year"_s, u"2026"_s, u"--create"_s, u"--skip-bad"_s});
    QVERIFY2(imported.status == 0, qPrintable(imported.err));
    QVERIFY2(imported.err.contains(u"bild.xlsx"_s), qPrintable(imported.err));
    const QJsonValue files = imported.json()["files"_L1];
    QVERIFY(!files[0]["problem"_L1].toString().isEmpty());
    QCOMPARE(import({u"bild.xlsx"_s, u"--skip-bad"_s}).status, 1); // there is nothing else
    QCOMPARE(files[1]["new"_L1].toInt(), 1);
    QCOMPARE(rows(), 1);
}

void TestCliImport::namesARememberedMappingThatIsNotThere()
{
    const Answer refused = import({u"gut.csv"_s, u"--year"_s, u"2026"_s, u"--map"_s, u"Kreis"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(u"Kreis"_s), qPrintable(refused.err));
}

void TestCliImport::exportsWhatHasChanged()
{
    const QStringList changes{u"export"_s, u"Stadt.inko"_s, u"--changes"_s, u"--out"_s, u"anders.csv"_s, u"--json"_s};
    QCOMPARE(import({u"gut.csv"_s, u"--year"_s, u"2026"_s, u"--create"_s}).status, 0);
    QCOMPARE(m_program->run(changes).status, 1); // there is nothing to compare with
    m_program->write(u"neu.csv"_s, "Institution;Angebot;Ziele;Teilnehmende;Stand\nVHS;Kurs;1;20;geändert\n");
    QCOMPARE(import({u"neu.csv"_s, u"--year"_s, u"2027"_s}).status, 0);
    const Answer written = m_program->run(changes);
    QVERIFY2(written.status == 0, qPrintable(written.err));
    QCOMPARE(written.json()["year"_L1].toInt(), 2027);
    QVERIFY(QString::fromUtf8(m_program->read(u"anders.csv"_s)).contains(u"VHS;Kurs;1;geändert;Teilnehmende;12;20"_s));
    QCOMPARE(m_program->run(changes + QStringList{u"--year"_s, u"2026"_s}).status, 1);
}

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cliimport.moc"
