#include "core/report/editions/editions.h"
#include "tests/cli/program.h"
#include "tests/support/result.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace inko;
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
    void writesAFrozenEdition();
    void refusesAnEditionThatIsNot_data();
    void refusesAnEditionThatIsNot();
    void saysThatThereIsNoRound();
    void doesNotReportWhatAnotherProgramHasChanged();
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

void TestCliReport::writesAFrozenEdition()
{
    const document::Document document{.title = u"Kurzfassung"_s,
                                      .language = u"en"_s,
                                      .pageLabel = u"Page %1 of %2"_s,
                                      .blocks = {document::Paragraph{document::plain(u"As it was in May."_s)}}};
    {
        auto store = Store::open(m_program.path(u"stadt.inko"_s), Store::Mode::ReadWrite, {});
        VERIFY_RESULT(store);
        VERIFY_RESULT(Editions(**store).freeze(2026, u"Für den Rat"_s, u"short"_s, document));
    }
    const Answer answer = m_program.run({u"report"_s, u"stadt.inko"_s, u"--year"_s, u"2026"_s, u"--edition"_s,
                                         u"für den rat"_s, u"--out"_s, u"rat.pdf"_s, u"--json"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.err, QString());
    QCOMPARE(answer.json()["edition"_L1].toString(), u"Für den Rat"_s);
    QCOMPARE(answer.json()["kind"_L1].toString(), u"short"_s);
    QCOMPARE(answer.json()["language"_L1].toString(), u"en"_s);
    QCOMPARE(textOf(m_program.path(u"rat.pdf"_s)).simplified(), u"As it was in May. Page 1 of 1"_s);
}

void TestCliReport::refusesAnEditionThatIsNot_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("why");
    QTest::newRow("none of that name") << QStringList{u"--edition"_s, u"Ausschuss"_s} << 1 << u"Für den Rat"_s;
    QTest::newRow("without a name") << QStringList{u"--edition"_s, QString()} << 1 << u"Für den Rat"_s;
    QTest::newRow("with a kind") << QStringList{u"--edition"_s, u"Für den Rat"_s, u"--kind"_s, u"annual"_s} << 2
                                 << u"--kind"_s;
    QTest::newRow("with a language") << QStringList{u"--edition"_s, u"Für den Rat"_s, u"--language"_s, u"de"_s} << 2
                                     << u"--language"_s;
}

void TestCliReport::refusesAnEditionThatIsNot()
{
    QFETCH(QStringList, options);
    QFETCH(int, status);
    QFETCH(QString, why);
    const Answer answer = m_program.run(
        QStringList{u"report"_s, u"stadt.inko"_s, u"--year"_s, u"2026"_s, u"--out"_s, u"nie.pdf"_s} + options);
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.err.contains(why), qPrintable(answer.err));
    QVERIFY(!QFile::exists(m_program.path(u"nie.pdf"_s)));
}

void TestCliReport::saysThatThereIsNoRound()
{
    const Answer answer =
        m_program.run({u"report"_s, u"stadt.inko"_s, u"--year"_s, u"2030"_s, u"--out"_s, u"leer.pdf"_s});
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.err.contains(u"2030"_s), qPrintable(answer.err));
}

void TestCliReport::doesNotReportWhatAnotherProgramHasChanged()
{
    QVERIFY(QFile::copy(m_program.path(u"stadt.inko"_s), m_program.path(u"fremd.inko"_s)));
    QProcess shell;
    shell.start(u"sqlite3"_s, {m_program.path(u"fremd.inko"_s), u"UPDATE grid_entry SET participants = 99999"_s});
    QVERIFY(shell.waitForFinished(-1));
    QCOMPARE(shell.exitCode(), 0);
    const Answer answer =
        m_program.run({u"report"_s, u"fremd.inko"_s, u"--year"_s, u"2026"_s, u"--out"_s, u"fremd.pdf"_s});
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.err.startsWith(u"“fremd.inko”: The file is damaged"_s), qPrintable(answer.err));
    QVERIFY(!QFile::exists(m_program.path(u"fremd.pdf"_s)));
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
