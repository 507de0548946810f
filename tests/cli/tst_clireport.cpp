#include "tests/cli/program.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace inko::test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    reader.waitForFinished(-1);
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace

/// The annual report of the sample town, written without a display and read back.
class TestCliReport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void writesTheReport_data();
    void writesTheReport();
    void refuses_data();
    void refuses();
    void saysThatThereIsNoRound();
    void keepsTheOldReportOnAFullDisk();

private:
    Program m_program;
};

void TestCliReport::initTestCase()
{
    QCOMPARE(m_program.run({u"new"_s, u"stadt.inko"_s, u"--sample"_s}).status, 0);
}

void TestCliReport::writesTheReport_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("German by itself") << QStringList{u"--year"_s, u"2026"_s}
                                      << QStringList{u"Integrationsbericht 2026"_s, u"Eschenfurt"_s,
                                                     u"Wie die Abfrage verlief"_s, u"Seite 2 von"_s};
    QTest::newRow("English") << QStringList{u"--year"_s, u"2026"_s, u"--language"_s, u"en"_s}
                             << QStringList{u"Integration report 2026"_s, u"How the survey went"_s, u"Page 2 of"_s};
    QTest::newRow("the year before") << QStringList{u"--year"_s, u"2025"_s, u"--kind"_s, u"annual"_s}
                                     << QStringList{u"Integrationsbericht 2025"_s};
    const auto kind = [](const QString &key) { return QStringList{u"--year"_s, u"2026"_s, u"--kind"_s, key}; };
    QTest::newRow("in short") << kind(u"short"_s) << QStringList{u"Kurzfassung"_s, u"Seite 2 von"_s};
    QTest::newRow("grid") << kind(u"grid"_s) << QStringList{u"Raster 2026 nach Institutionen"_s, u"Mit wem"_s};
    QTest::newRow("grid by goal") << kind(u"grid-goals"_s) << QStringList{u"Raster 2026 nach Zielen"_s};
    QTest::newRow("grid by district") << kind(u"Grid-Districts"_s) << QStringList{u"Raster 2026 nach Sozialräumen"_s};
    QTest::newRow("to be checked") << kind(u"checking"_s) << QStringList{u"Bitte prüfen"_s, u"Ihre Antwort"_s};
}

void TestCliReport::writesTheReport()
{
    QFETCH(QStringList, options);
    QFETCH(QStringList, said);
    const Answer answer =
        m_program.run(QStringList{u"report"_s, u"stadt.inko"_s, u"--out"_s, u"bericht.pdf"_s, u"--json"_s} + options);
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.err, QString());
    QCOMPARE(answer.json()["out"_L1].toString(), u"bericht.pdf"_s);
    QVERIFY(answer.json()["pages"_L1].toInt() > 1);
    const QString text = textOf(m_program.path(u"bericht.pdf"_s));
    for (const QString &words : said)
        QVERIFY2(text.contains(words), qPrintable(words));
    QVERIFY2(!text.contains(u"Page %1"_s) && !text.contains(u"%n"_s), "an unfilled place");
}

void TestCliReport::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("no year") << QStringList{u"stadt.inko"_s, u"--out"_s, u"a.pdf"_s} << 2;
    QTest::newRow("no place") << QStringList{u"stadt.inko"_s, u"--year"_s, u"2026"_s} << 2;
    QTest::newRow("unknown kind") << QStringList{u"stadt.inko"_s, u"--year"_s, u"2026"_s,   u"--out"_s,
                                                 u"a.pdf"_s,      u"--kind"_s, u"weather"_s}
                                  << 2;
    QTest::newRow("unknown language") << QStringList{u"stadt.inko"_s, u"--year"_s,     u"2026"_s, u"--out"_s,
                                                     u"a.pdf"_s,      u"--language"_s, u"xx"_s}
                                      << 2;
    QTest::newRow("no such file") << QStringList{u"nirgends.inko"_s, u"--year"_s, u"2026"_s, u"--out"_s, u"a.pdf"_s}
                                  << 1;
    QTest::newRow("no PDF") << QStringList{u"stadt.inko"_s, u"--year"_s, u"2026"_s, u"--out"_s, u"bericht"_s} << 2;
    QTest::newRow("no such folder") << QStringList{u"stadt.inko"_s, u"--year"_s, u"2026"_s, u"--out"_s,
                                                   u"nirgends/a.pdf"_s}
                                    << 1;
}

void TestCliReport::refuses()
{
    QFETCH(QStringList, arguments);
    const Answer answer = m_program.run(QStringList{u"report"_s} + arguments);
    QTEST(answer.status, "status");
    QVERIFY(!answer.err.isEmpty());
    QVERIFY(!QFile::exists(m_program.path(u"a.pdf"_s)));
}

void TestCliReport::saysThatThereIsNoRound()
{
    const Answer answer =
        m_program.run({u"report"_s, u"stadt.inko"_s, u"--year"_s, u"2030"_s, u"--out"_s, u"leer.pdf"_s});
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.err.contains(u"2030"_s), qPrintable(answer.err));
}

void TestCliReport::keepsTheOldReportOnAFullDisk()
{
    QFile old(m_program.path(u"alt.pdf"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("der alte Bericht");
    old.close();
    QProcess starved;
    starved.start(u"prlimit"_s, {u"--fsize=20000"_s, qEnvironmentVariable("INKO_PROGRAM"), u"report"_s,
                                 m_program.path(u"stadt.inko"_s), u"--year"_s, u"2026"_s, u"--out"_s, old.fileName()});
    QVERIFY(starved.waitForFinished(-1));
    QCOMPARE(starved.exitStatus(), QProcess::NormalExit);
    QCOMPARE(starved.exitCode(), 1);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("der alte Bericht"));
}

QTEST_GUILESS_MAIN(TestCliReport)
#include "tst_clireport.moc"
