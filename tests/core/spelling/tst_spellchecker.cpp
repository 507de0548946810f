#include "core/spelling/spellchecker.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace inko;
using namespace Qt::StringLiterals;

/// Which words of a text are underlined, with dictionaries of the test's own and with those that are installed.
class TestSpellChecker : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void findsUnknownWords_data();
    void findsUnknownWords();
    void acceptsNames();
    void suggests();
    void knowsEverythingWithoutADictionary();
    void knowsGermanAndEnglish_data();
    void knowsGermanAndEnglish();

private:
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no room");
    }
    static QStringList unknown(const SpellChecker &spelling, const QString &text)
    {
        QStringList words;
        for (const SpellChecker::Place place : spelling.unknownIn(text))
            words << text.sliced(place.start, place.length);
        return words;
    }

    QTemporaryDir folder;
};

void TestSpellChecker::initTestCase()
{
    write(u"xx.aff"_s, "SET ISO8859-1\nTRY esianrtolcdugmphbyfvkwz\n");
    write(u"xx.dic"_s, QString(u"4\nGruppe\nSitzung\nlädt\nein\n"_s).toLatin1());
    write(u"yy.aff"_s, "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n");
    write(u"yy.dic"_s, "2\nmeeting\ncafé\n");
}

void TestSpellChecker::findsUnknownWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("all known") << u"Gruppe lädt ein."_s << QStringList();
    QTest::newRow("one of each language") << u"Sitzung, meeting, café"_s << QStringList();
    QTest::newRow("a slip") << u"Die Sitzzung lädt ein"_s << QStringList{u"Die"_s, u"Sitzzung"_s};
    QTest::newRow("in Markdown") << u"- **Sitzzung**"_s << QStringList{u"Sitzzung"_s};
    QTest::newRow("joined by a hyphen") << u"Gruppe-Sitzung"_s << QStringList();
    QTest::newRow("abbreviations") << u"INKO VHS A"_s << QStringList();
    QTest::newRow("numbers") << u"2027 3a b4"_s << QStringList();
    QTest::newRow("a mail address") << u"(amt@stadt.example)"_s << QStringList();
    QTest::newRow("a web address") << u"https://stadt.example/portal www.stadt.example"_s << QStringList();
    QTest::newRow("not in this encoding") << u"Łódź"_s << QStringList{u"Łódź"_s};
}

void TestSpellChecker::findsUnknownWords()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    const SpellChecker spelling({folder.path()}, {u"xx"_s, u"yy"_s});
    QCOMPARE(unknown(spelling, text), words);
}

void TestSpellChecker::acceptsNames()
{
    SpellChecker spelling({folder.path()}, {u"xx"_s});
    spelling.accept({u"Frau Beispielhaft"_s});
    QCOMPARE(unknown(spelling, u"Beispielhafts Gruppe, Frau Beispielhaft, beispielhaft"_s),
             QStringList{u"beispielhaft"_s});
}

void TestSpellChecker::suggests()
{
    const SpellChecker spelling({folder.path()}, {u"xx"_s, u"yy"_s});
    QCOMPARE(spelling.suggestions(u"Gruppee"_s, 3), QStringList{u"Gruppe"_s});
    QCOMPARE(spelling.suggestions(u"caffé"_s, 3), QStringList{u"café"_s});
    QVERIFY(spelling.suggestions(u"Gruppee"_s, 0).isEmpty());
}

void TestSpellChecker::knowsEverythingWithoutADictionary()
{
    const SpellChecker spelling({folder.path(), u"/no/such/folder"_s}, {u"zz"_s});
    QVERIFY(!spelling.hasDictionary());
    QVERIFY(unknown(spelling, u"Sitzzung"_s).isEmpty());
}

void TestSpellChecker::knowsGermanAndEnglish_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("German") << u"Die Steuerungsgruppe empfiehlt Förderketten für Geflüchtete."_s << QStringList();
    QTest::newRow("English") << u"The draft is a helpful basis."_s << QStringList();
    QTest::newRow("slips") << u"Die Sitzzung begint pünktlich."_s << QStringList{u"Sitzzung"_s, u"begint"_s};
}

void TestSpellChecker::knowsGermanAndEnglish()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    const SpellChecker spelling(SpellChecker::usualFolders(), {u"de_DE"_s, u"en_GB"_s});
    QVERIFY(spelling.hasDictionary());
    QCOMPARE(unknown(spelling, text), words);
}

QTEST_GUILESS_MAIN(TestSpellChecker)
#include "tst_spellchecker.moc"
