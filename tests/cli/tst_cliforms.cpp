#include "tests/cli/program.h"
#include "tests/support/fewreturns.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace inko::test;
using namespace Qt::StringLiterals;

/// `inko forms` as a script sees it.
class TestCliForms : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void writesOneForEachInstitution_data();
    void writesOneForEachInstitution();
    void writesWhatCarriesThem();
    void keepsWhatIsThere();
    void readsTheFormsBack();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    Answer forms(const QStringList &more, const QString &town = u"Stadt.inko"_s) const
    {
        return m_program.run(QStringList{u"forms"_s, town, u"--json"_s} + more);
    }

    Program m_program;
};

void TestCliForms::initTestCase()
{
    QCOMPARE(m_program.run({u"new"_s, u"Stadt.inko"_s, u"--sample"_s}).status, 0);
    QCOMPARE(m_program.run({u"round"_s, u"Stadt.inko"_s, u"--year"_s, u"2027"_s, u"--carry-over"_s}).status, 0);
    QVERIFY(QFile::copy(m_program.path(u"Stadt.inko"_s), m_program.path(u"Dorf.inko"_s)));
    keepFewReturns(m_program.path(u"Dorf.inko"_s), 2027, 3);
}

void TestCliForms::writesOneForEachInstitution_data()
{
    QTest::addColumn<QString>("town");
    QTest::addColumn<int>("institutions");
    QTest::addColumn<QStringList>("format");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("beginning");
    const auto add = [](const char *name, const QString &town, int institutions, const QString &format,
                        const QString &ending, const char *beginning) {
        QTest::newRow(name) << town << institutions
                            << (format.isEmpty() ? QStringList() : QStringList{u"--format"_s, format}) << ending
                            << QByteArray(beginning);
    };
    add("by itself", u"Stadt.inko"_s, 60, {}, u"xlsx"_s, "PK");
    add("xlsx", u"Dorf.inko"_s, 3, u"XLSX"_s, u"xlsx"_s, "PK");
    add("html", u"Dorf.inko"_s, 3, u"html"_s, u"html"_s, "<!doctype html>");
    add("pdf", u"Dorf.inko"_s, 3, u"pdf"_s, u"pdf"_s, "%PDF-");
}

void TestCliForms::writesOneForEachInstitution()
{
    QFETCH(QString, town);
    QFETCH(int, institutions);
    QFETCH(QStringList, format);
    QFETCH(QString, ending);
    QFETCH(QByteArray, beginning);
    const QString folder = QLatin1StringView(QTest::currentDataTag());
    const Answer written = forms(QStringList{u"--year"_s, u"2027"_s, u"--out"_s, folder} + format, town);
    QVERIFY2(written.status == 0, qPrintable(written.err));
    QCOMPARE(written.json()["format"_L1].toString(), ending);
    QCOMPARE(written.json()["forms"_L1].toArray().size(), institutions);
    const QDir there(m_program.path(folder));
    const QStringList names = there.entryList({u"*."_s + ending}, QDir::Files);
    QCOMPARE(names.size(), institutions);
    for (const QString &name : names) {
        QVERIFY2(m_program.read(folder + u'/' + name).startsWith(beginning), qPrintable(name));
        QCOMPARE(QFileInfo(there.filePath(name)).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }
}

void TestCliForms::writesWhatCarriesThem()
{
    const Answer invited = forms({u"--year"_s, u"2027"_s, u"--out"_s, u"mails"_s, u"--mail"_s, u"invitation"_s});
    QVERIFY2(invited.status == 0, qPrintable(invited.err));
    int mails = 0;
    int letters = 0;
    for (const QJsonValue &form : invited.json()["forms"_L1].toArray()) {
        mails += QFileInfo::exists(m_program.path(form["mail"_L1].toString())) && form["mail"_L1].isString() ? 1 : 0;
        letters += form["letter"_L1].isString() ? 1 : 0;
    }
    QCOMPARE(mails, 59);
    QCOMPARE(letters, 1);
    QVERIFY(QFileInfo::exists(m_program.path(u"mails/adressen-2027.csv"_s)));

    const Answer reminded = forms({u"--year"_s, u"2027"_s, u"--out"_s, u"reminders"_s, u"--mail"_s, u"reminder"_s});
    QVERIFY2(reminded.status == 0, qPrintable(reminded.err));
    QCOMPARE(reminded.json()["forms"_L1].toArray().size(), 0); // nobody has got a form yet
}

void TestCliForms::keepsWhatIsThere()
{
    const QString town = u"Dorf.inko"_s;
    const QStringList order{u"--year"_s, u"2027"_s, u"--out"_s, u"kept"_s};
    QCOMPARE(forms(order, town).status, 0);
    const QString name = QDir(m_program.path(u"kept"_s)).entryList(QDir::Files).front();
    m_program.write(u"kept/"_s + name, "an answer");
    const Answer refused = forms(order, town);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(u".xlsx"_s), qPrintable(refused.err));
    QCOMPARE(m_program.read(u"kept/"_s + name), QByteArray("an answer"));
    QCOMPARE(forms(order + QStringList{u"--replace"_s}, town).status, 0);
    QVERIFY(m_program.read(u"kept/"_s + name).startsWith("PK"));
}

void TestCliForms::readsTheFormsBack()
{
    QCOMPARE(forms({u"--year"_s, u"2027"_s, u"--out"_s, u"sent"_s}).status, 0);
    QStringList call{u"import"_s, u"Stadt.inko"_s, u"--json"_s, u"--dry-run"_s};
    for (const QString &name : QDir(m_program.path(u"sent"_s)).entryList(QDir::Files))
        call << u"sent/"_s + name;
    const Answer read = m_program.run(call);
    QVERIFY2(read.status == 0, qPrintable(read.err));
    int rows = 0;
    for (const QJsonValue &file : read.json()["files"_L1].toArray()) {
        QCOMPARE(file["refused"_L1].toArray().size(), 0);
        QCOMPARE(file["new"_L1].toInt() + file["ended"_L1].toInt(), 0);
        QCOMPARE(file["unknownColumns"_L1].toArray().size(), 0);
        rows += file["read"_L1].toInt();
    }
    QCOMPARE(rows, 300);
}

void TestCliForms::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("no year") << QStringList{u"--out"_s, u"x"_s} << 2;
    QTest::newRow("no folder") << QStringList{u"--year"_s, u"2027"_s} << 2;
    QTest::newRow("an unknown format") << QStringList{u"--year"_s, u"2027"_s,     u"--out"_s,
                                                      u"x"_s,      u"--format"_s, u"doc"_s}
                                       << 2;
    QTest::newRow("an unknown occasion") << QStringList{u"--year"_s, u"2027"_s,   u"--out"_s,
                                                        u"x"_s,      u"--mail"_s, u"party"_s}
                                         << 2;
    QTest::newRow("no such round") << QStringList{u"--year"_s, u"2031"_s, u"--out"_s, u"x"_s} << 1;
    QTest::newRow("a file in the way") << QStringList{u"--year"_s, u"2027"_s, u"--out"_s, u"Stadt.inko"_s} << 1;
}

void TestCliForms::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const Answer answer = forms(arguments);
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.err.isEmpty());
    QVERIFY(!QFileInfo::exists(m_program.path(u"x"_s)));
}

QTEST_GUILESS_MAIN(TestCliForms)
#include "tst_cliforms.moc"
