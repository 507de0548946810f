#include "core/base/text.h"

#include <QTest>

using namespace inko;
using namespace Qt::StringLiterals;

/// How texts are compared, sorted and made into file names.
class TestText : public QObject {
    Q_OBJECT

private slots:
    void searchable_data();
    void searchable();
    void sortsAsAGermanReaderExpects();
    void fileSlugs_data();
    void fileSlugs();
    void tidiesLines_data();
    void tidiesLines();
    void lists_data();
    void lists();
};

void TestText::searchable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ascii") << u"  Hello   World "_s << u"hello world"_s;
    QTest::newRow("umlauts") << u"Übergänge ÄÖÜ"_s << u"uebergaenge aeoeue"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("capital sharp s") << u"STRAẞE"_s << u"strasse"_s;
    QTest::newRow("decomposed") << u"U\u0308bergang"_s << u"uebergang"_s;
    QTest::newRow("French") << u"Café crème"_s << u"cafe creme"_s;
    QTest::newRow("Turkish") << u"Çocuk şehir"_s << u"cocuk sehir"_s;
    QTest::newRow("quotation marks and dashes") << u"„Ämter“ – Größe…"_s << u"„aemter“ – groesse…"_s;
    QTest::newRow("Latin beside others") << u"Über Łódź"_s << u"ueber łodz"_s;
    QTest::newRow("Latin letters that are two") << u"Æther Øre"_s << u"æther øre"_s;
    QTest::newRow("no-break space") << u"a\u00a0b"_s << u"a b"_s;
    QTest::newRow("a control character") << u"Amt u\u0008 Rat"_s << u"amt u rat"_s;
    QTest::newRow("strays beside others") << u"\ufeffŁódź\u200b"_s << u"łodz"_s;
    QTest::newRow("soft hyphen") << u"Sprach\u00adcafé"_s << u"sprachcafe"_s;
    QTest::newRow("joiners and marks of direction") << u"می\u200cخواهم\u200f"_s << u"میخواهم"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestText::searchable()
{
    QFETCH(QString, text);
    QTEST(inko::searchable(text), "expected");
}

void TestText::sortsAsAGermanReaderExpects()
{
    QStringList names{u"Zebra"_s, u"Äpfel"_s, u"apfel 10"_s, u"Apfel 2"_s, u"Birne"_s, u"Österreich"_s, u"Obst"_s};
    std::sort(names.begin(), names.end(), germanCollator());
    QCOMPARE(names, QStringList(
                        {u"Äpfel"_s, u"Apfel 2"_s, u"apfel 10"_s, u"Birne"_s, u"Obst"_s, u"Österreich"_s, u"Zebra"_s}));
}

void TestText::fileSlugs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a name") << u"AWO – Soziale Dienste"_s << u"awo-soziale-dienste"_s;
    QTest::newRow("a path") << u"../../etc/passwd"_s << u"etc-passwd"_s;
    QTest::newRow("a Windows path") << u"C:\\x\\CON"_s << u"c-x-con"_s;
    QTest::newRow("nothing usable") << u"///"_s << u"ohne-namen"_s;
    QTest::newRow("long") << QString(500, u'a') << QString(80, u'a');
}

void TestText::fileSlugs()
{
    QFETCH(QString, text);
    QTEST(fileSlug(text), "expected");
}

void TestText::tidiesLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("lines");
    QTest::newRow("white space") << u" a  b\t c\r\nd "_s << u"a b c d"_s << u"a  b\t c\nd"_s;
    QTest::newRow("byte order mark") << u"\ufeffKurs"_s << u"Kurs"_s << u"Kurs"_s;
    QTest::newRow("zero-width space alone") << u"\u200b"_s << QString() << QString();
    QTest::newRow("joiners alone") << u" \u200d\u00ad "_s << QString() << QString();
    QTest::newRow("control characters") << u"a\u0007\u001bb"_s << u"ab"_s << u"ab"_s;
    QTest::newRow("turned direction") << u"Kurs \u202egnihcS"_s << u"Kurs gnihcS"_s << u"Kurs gnihcS"_s;
    QTest::newRow("Persian with its joiner") << u"می\u200cخواهم"_s << u"می\u200cخواهم"_s << u"می\u200cخواهم"_s;
    QTest::newRow("soft hyphen") << u"Sprach\u00adcafé"_s << u"Sprach\u00adcafé"_s << u"Sprach\u00adcafé"_s;
    QTest::newRow("emoji of several") << u"\U0001F468\u200d\U0001F469"_s << u"\U0001F468\u200d\U0001F469"_s
                                      << u"\U0001F468\u200d\U0001F469"_s;
    QTest::newRow("letters and marks apart") << u"Mu\u0308tter"_s << u"M\u00fctter"_s << u"M\u00fctter"_s;
    QTest::newRow("old and Unicode line ends") << u"a\rb\u2028c"_s << u"a b c"_s << u"a\nb\nc"_s;
}

void TestText::tidiesLines()
{
    QFETCH(QString, text);
    QTEST(tidyLine(text), "line");
    QTEST(tidyLines(text), "lines");
}

void TestText::lists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("empty") << u" "_s << QStringList();
    QTest::newRow("one") << u"Frauen"_s << QStringList{u"Frauen"_s};
    QTest::newRow("several") << u"Frauen; Kinder ;; Senioren;"_s
                             << QStringList{u"Frauen"_s, u"Kinder"_s, u"Senioren"_s};
}

void TestText::lists()
{
    QFETCH(QString, text);
    QFETCH(QStringList, parts);
    QCOMPARE(splitList(text), parts);
    QCOMPARE(splitList(joinList(parts)), parts);
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
