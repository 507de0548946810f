#include "core/pdf/glyphtexts.h"
#include "core/pdf/syntax.h"
#include "core/pdf/tounicode.h"

#include <QTest>

using namespace inko;
using namespace inko::pdf;
using namespace Qt::StringLiterals;

/// How single values are written, and what each glyph says.
class TestPdfSyntax : public QObject {
    Q_OBJECT

private slots:
    void numbers_data();
    void numbers();
    void texts_data();
    void texts();
    void dates();
    void rectanglesCountFromBelow();
    void codesSayTheirTexts();
    void glyphsSayTheWord_data();
    void glyphsSayTheWord();
};

void TestPdfSyntax::numbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("zero") << 0.0 << 2 << QByteArray("0");
    QTest::newRow("almost zero") << -0.004 << 2 << QByteArray("0");
    QTest::newRow("whole") << 595.0 << 2 << QByteArray("595");
    QTest::newRow("hundreds") << 100.0 << 0 << QByteArray("100");
    QTest::newRow("rounded") << 595.276 << 2 << QByteArray("595.28");
    QTest::newRow("small") << 0.05 << 2 << QByteArray("0.05");
    QTest::newRow("negative") << -12.5 << 2 << QByteArray("-12.5");
    QTest::newRow("no zeros at the end") << 1.2000001 << 4 << QByteArray("1.2");
    QTest::newRow("one decimal") << 0.96 << 1 << QByteArray("1");
    QTest::newRow("no number") << qQNaN() << 2 << QByteArray("0");
    QTest::newRow("endless") << qInf() << 2 << QByteArray("0");
    QTest::newRow("never an exponent") << 1e12 << 2 << QByteArray("1000000000");
}

void TestPdfSyntax::numbers()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QTEST(number(value, decimals), "written");
}

void TestPdfSyntax::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("empty") << QString() << QByteArray("()");
    QTest::newRow("plain") << u"Ziel 1"_s << QByteArray("(Ziel 1)");
    QTest::newRow("escaped") << u"a(b)\\c"_s << QByteArray("(a\\(b\\)\\\\c)");
    QTest::newRow("umlaut") << u"ä"_s << QByteArray("<FEFF00E4>");
    QTest::newRow("emoji") << u"😀"_s << QByteArray("<FEFFD83DDE00>");
    QTest::newRow("control") << u"a\u0001"_s << QByteArray("<FEFF0061FFFD>");
}

void TestPdfSyntax::texts()
{
    QFETCH(QString, text);
    QTEST(textString(text), "written");
}

void TestPdfSyntax::dates()
{
    const QDateTime berlin(QDate(2026, 11, 2), QTime(10, 30), Qt::OffsetFromUTC, 3600);
    QCOMPARE(dateString(berlin), QByteArray("(D:20261102093000Z)"));
}

void TestPdfSyntax::rectanglesCountFromBelow()
{
    QCOMPARE(rectangle(QRectF(10, 20, 30, 40), 100), QByteArray("[10 40 40 80]"));
}

void TestPdfSyntax::codesSayTheirTexts()
{
    std::vector<QString> texts(101, u"x"_s);
    texts[1] = u"ß"_s;
    texts[2] = u"😀"_s;
    const QByteArray map = toUnicodeMap(texts);
    QVERIFY(map.contains("100 beginbfchar\n<0000><0078>\n<0001><00DF>\n<0002><D83DDE00>\n"));
    QVERIFY(map.contains("1 beginbfchar\n<0064><0078>\nendbfchar"));
}

void TestPdfSyntax::glyphsSayTheWord_data()
{
    QTest::addColumn<layout::Word>("word");
    QTest::addColumn<QStringList>("said");
    const auto word = [](const QString &text, std::vector<int> clusters, bool rightToLeft = false) {
        layout::Word made;
        made.text = text;
        made.rightToLeft = rightToLeft;
        for (const int cluster : clusters)
            made.glyphs.push_back({1, 0, 0, 0.5, cluster});
        return made;
    };
    QTest::newRow("letters") << word(u"Ziel"_s, {0, 1, 2, 3}) << QStringList({u"Z"_s, u"i"_s, u"e"_s, u"l"_s});
    QTest::newRow("ligature") << word(u"efi"_s, {0, 1}) << QStringList({u"e"_s, u"fi"_s});
    QTest::newRow("mark of its own") << word(u"e\u0301s"_s, {0, 0, 2}) << QStringList({u"e"_s, u"\u0301"_s, u"s"_s});
    QTest::newRow("letter in two parts") << word(u"é"_s, {0, 0}) << QStringList({u"e"_s, u"\u0301"_s});
    QTest::newRow("pair") << word(u"😀!"_s, {0, 2}) << QStringList({u"😀"_s, u"!"_s});
    QTest::newRow("soft hyphen") << word(u"\u00ad"_s, {0}) << QStringList({u"\u00ad"_s});
    QTest::newRow("what no map may hold") << word(u"\uFEFFa"_s, {0, 1}) << QStringList({u"\uFFFD"_s, u"a"_s});
    QTest::newRow("from right to left") << word(u"سلام"_s, {3, 1, 0}, true)
                                        << QStringList({u"س"_s, u"ل"_s, u"ا"_s, u"م"_s}); // lam-alef is one glyph
}

void TestPdfSyntax::glyphsSayTheWord()
{
    QFETCH(layout::Word, word);
    QStringList said;
    for (const ReadGlyph &glyph : inReadingOrder(word))
        said << glyph.text;
    QTEST(said, "said");
}

QTEST_GUILESS_MAIN(TestPdfSyntax)
#include "tst_pdfsyntax.moc"
