#include "core/base/text.h"
#include "core/layout/text/bidi.h"
#include "core/layout/text/linebreaker.h"
#include "tests/core/layout/setting.h"
#include "tests/support/result.h"

using namespace inko;
using namespace inko::layout;
using namespace Qt::StringLiterals;

/// Words: how lines are filled, in which order they stand, and in which font.
class TestLines : public QObject {
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void linesFit_data();
    void linesFit();
    void aShortRestIsNotWorthAHyphen();
    void widthsOfATextAreItsLongestLineAndPiece();
    void aTextAddsUpToItself();
    void spansMeetWithinAWord();
    void rightToLeftWordsStandInTheirOrder();
    void anIsolatedNameLeavesTheRestInItsPlace();
    void numbersKeepTheirOrderInRightToLeft();
    void arabicLettersJoin();
    void aMissingGlyphComesFromAnotherFont();
    void boldFallsBackToBold();
    void marksStayWithTheirBase();
    void wordsAreShapedOnce();
    void aWordWithoutEndIsShapedInPieces();
};

void TestLines::lines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("room"); // as wide as this text
    QTest::addColumn<QStringList>("lines");
    const QString soft(QChar(QChar::SoftHyphen));
    QTest::newRow("empty") << QString() << u"x"_s << QStringList{QString()};
    QTest::newRow("fits") << u"Wer tut was?"_s << u"Wer tut was?"_s << QStringList{u"Wer tut was?"_s};
    QTest::newRow("two lines") << u"Wer tut was?"_s << u"Wer tut w"_s << QStringList{u"Wer tut"_s, u"was?"_s};
    QTest::newRow("line feed") << u"Wer\ntut"_s << u"Wer tut was?"_s << QStringList{u"Wer"_s, u"tut"_s};
    QTest::newRow("empty line") << u"Wer\n\ntut"_s << u"Wer tut was?"_s << QStringList{u"Wer"_s, QString(), u"tut"_s};
    QTest::newRow("soft hyphen") << u"Sprach"_s + soft + u"café"_s << u"Sprachca"_s
                                 << QStringList{u"Sprach-"_s, u"café"_s};
    QTest::newRow("soft hyphen not needed")
        << u"Sprach"_s + soft + u"café"_s << u"Sprachcafé"_s << QStringList{u"Sprachcafé"_s};
    QTest::newRow("no-break space") << u"am 3.\u00a0Mai"_s << u"am 3. M"_s << QStringList{u"am"_s, u"3.\u00a0Mai"_s};
    QTest::newRow("slash") << u"Eltern/Großeltern"_s << u"Großeltern."_s << QStringList{u"Eltern/"_s, u"Großeltern"_s};
    QTest::newRow("abbreviation") << u"Flüchtlingshilfe e. V."_s << u"Flüchtlingshilfe e."_s
                                  << QStringList{u"Flüchtlingshilfe"_s, u"e. V."_s};
    QTest::newRow("abbreviation in brackets")
        << u"Träger (z. B. hier)"_s << u"Träger (z. B"_s << QStringList{u"Träger"_s, u"(z. B. hier)"_s};
    QTest::newRow("date") << u"bis zum 4. Mai 2026"_s << u"bis zum 4. M"_s
                          << QStringList{u"bis zum"_s, u"4. Mai 2026"_s};
    QTest::newRow("end of a sentence") << u"im Jahr 2026. Danach"_s << u"im Jahr 2026. Dan"_s
                                       << QStringList{u"im Jahr 2026."_s, u"Danach"_s};
    QTest::newRow("telephone") << u"Rathaus, 0221 4710 352"_s << u"Rathaus, 0221 4710"_s
                               << QStringList{u"Rathaus,"_s, u"0221 4710 352"_s};
    QTest::newRow("longer than a line") << u"1234 5678 9012"_s << u"1234 5678 "_s
                                        << QStringList{u"1234 5678"_s, u"9012"_s};
    QTest::newRow("mail address") << u"an flucht@diakonie-eschetal.example"_s << u"diakonie-eschetal.exam-"_s
                                  << QStringList{u"an flucht@diakonie-"_s, u"eschetal.example"_s};
    QTest::newRow("web address") << u"bibliothek.eschenfurt.example"_s << u"bibliothek.eschen"_s
                                 << QStringList{u"bibliothek."_s, u"eschenfurt."_s, u"example"_s};
    QTest::newRow("narrow cell") << u"Haushalt; Landesmittel"_s << u"Haushalt; Lan-"_s
                                 << QStringList{u"Haushalt;"_s, u"Landesmittel"_s};
    QTest::newRow("hyphen in the text") << u"Winz-Baak"_s << u"Winz-B"_s << QStringList{u"Winz-"_s, u"Baak"_s};
    QTest::newRow("address") << u"https://www.stadt.example/integration/bericht"_s << u"https://www.stadt.example/in"_s
                             << QStringList{u"https://www.stadt.example/"_s, u"integration/bericht"_s};
    QTest::newRow("address without slashes") << u"vorname.nachname@stadt.example"_s << u"vorname.nachname@sta"_s
                                             << QStringList{u"vorname.nachname@"_s, u"stadt.example"_s};
    QTest::newRow("hyphenated") << u"die Integrationsbeauftragte"_s << u"die Integrations-b"_s
                                << QStringList{u"die Integrations-"_s, u"beauftragte"_s};
    QTest::newRow("no vowels, no patterns")
        << u"XXXXXXXXXX"_s << u"XXXX"_s << QStringList{u"XXX-"_s, u"XXX-"_s, u"XXXX"_s};
    QTest::newRow("one letter too wide") << u"WW"_s << u"."_s << QStringList{u"W"_s, u"W"_s};
}

void TestLines::lines()
{
    QFETCH(QString, text);
    QFETCH(QString, room);
    QFETCH(QStringList, lines);
    Setting setting;
    QCOMPARE(setting.texts(setting.lines(text, setting.width(room) + 0.5F)), lines);
}

void TestLines::linesFit_data()
{
    QTest::addColumn<float>("width");
    for (const float width : {12.0F, 25.0F, 40.0F, 75.0F, 150.0F, 400.0F})
        QTest::addRow("%g pt", double(width)) << width;
}

void TestLines::linesFit()
{
    QFETCH(float, width);
    Setting setting;
    const QString text = u"Donaudampfschifffahrtsgesellschaftskapitän und Straßenbahnhaltestellenüberdachung, siehe "
                         "https://www.stadt.example/integration?jahr=2026#angebote; 中文字符 und العربية مرحبا بكم."_s;
    for (const Line &line : setting.lines(text, width)) {
        QVERIFY(line.width <= width + 0.1F);
        for (const LineSegment &segment : line.segments)
            QVERIFY(segment.left >= -0.1F && segment.right <= width + 0.1F);
    }
}

void TestLines::aShortRestIsNotWorthAHyphen()
{
    Setting setting;
    const QString full = u"Ein ganz gut gefüllter Anfang der Zeile"_s;
    const auto lines = setting.lines(full + u" Integrationsbeauftragte"_s, setting.width(full + u" Inte-"_s));
    QCOMPARE(setting.texts(lines).first(), full);
}

void TestLines::widthsOfATextAreItsLongestLineAndPiece()
{
    Setting setting;
    const PreparedText text = setting.prepare(document::plain(u"Wer tut\nwas wofür alles"_s));
    QVERIFY(std::abs(text.natural - setting.width(u"was wofür alles"_s)) < 0.5F);
    QVERIFY(std::abs(text.longest - setting.width(u"wofür"_s)) < 0.5F);
    QCOMPARE(setting.prepare({}).natural, 0.0F);
}

void TestLines::aTextAddsUpToItself()
{
    Setting setting;
    const QString text = u"Die Koordinierungsstelle hat alle Institutionen um eine Rückmeldung gebeten."_s;
    QString read;
    for (const Line &line : setting.lines(text, 60))
        read += setting.text(line);
    QCOMPARE(read.remove(QChar(QChar::SoftHyphen)), text);
}

void TestLines::spansMeetWithinAWord()
{
    Setting setting;
    const document::Text spans{{u"Sprach"_s, true, {}}, {u"café am Markt"_s, false, {}}};
    const auto lines =
        breakLines(setting.prepare(spans), spans, setting.width(u"Sprachcaf"_s), setting.shaper, setting.hyphenator);
    QCOMPARE(setting.text(lines[0]).left(6), u"Sprach"_s);
    const auto wide = breakLines(setting.prepare(spans), spans, 500, setting.shaper, setting.hyphenator);
    QCOMPARE(wide.size(), size_t(1));
    QCOMPARE(wide[0].segments.size(), size_t(2));
    QCOMPARE(wide[0].segments[0].right, wide[0].segments[1].left);
}

void TestLines::rightToLeftWordsStandInTheirOrder()
{
    Setting setting;
    const auto mixed = setting.lines(u"Treff שלום עולם heute"_s, 500);
    QCOMPARE(setting.visual(mixed[0]), QStringList({u"Treff"_s, u"עולם"_s, u"שלום"_s, u"heute"_s}));
    QCOMPARE(setting.text(mixed[0]), u"Treff שלום עולם heute"_s);
    const auto hebrew = setting.lines(u"שלום Inko עולם"_s, 500, Direction::RightToLeft);
    QCOMPARE(setting.visual(hebrew[0]), QStringList({u"עולם"_s, u"Inko"_s, u"שלום"_s}));
}

void TestLines::anIsolatedNameLeavesTheRestInItsPlace()
{
    Setting setting;
    const auto lines = setting.lines(isolated(u"جمعية النور"_s) + u" (noch nicht versandt)"_s, 500);
    QCOMPARE(lines.size(), size_t(1));
    QStringList words = setting.visual(lines.front());
    words.removeIf([](const QString &word) { return word.size() == 1; });
    QCOMPARE(words, QStringList({u"النور"_s, u"جمعية"_s, u"(noch"_s, u"nicht"_s, u"versandt)"_s}));
    QVERIFY(setting.shaper.missingCharacters().empty());
    QCOMPARE(isolated(u"Jugendamt"_s), u"Jugendamt"_s);
}

void TestLines::numbersKeepTheirOrderInRightToLeft()
{
    Setting setting;
    const auto lines = setting.lines(u"العام 2026 الجديد"_s, 500, Direction::RightToLeft);
    QCOMPARE(setting.visual(lines[0]), QStringList({u"الجديد"_s, u"2026"_s, u"العام"_s}));
    QCOMPARE(directionOfLanguage(u"fa-IR"_s), Direction::RightToLeft);
    QCOMPARE(directionOfLanguage(u"de"_s), Direction::LeftToRight);
    QCOMPARE(visualOrder({0, 1, 1, 0, 1, 2, 2}), std::vector<size_t>({0, 2, 1, 3, 5, 6, 4}));
}

void TestLines::arabicLettersJoin()
{
    Setting setting;
    const auto glyphs = [&](const QString &text) {
        const Shaped shaped = setting.shaper.shape(text, setting.regular.value(), Direction::RightToLeft);
        return setting.shaper.words()[shaped.first].glyphs;
    };
    const auto joined = glyphs(u"بب"_s);
    const auto alone = glyphs(u"ب"_s);
    QCOMPARE(joined.size(), size_t(2));
    QVERIFY(joined[0].id != alone[0].id && joined[1].id != alone[0].id);
    QVERIFY2(joined[0].cluster > joined[1].cluster, "from left to right, the last letter comes first");
}

void TestLines::aMissingGlyphComesFromAnotherFont()
{
    Setting setting;
    const Shaped shaped = setting.shaper.shape(u"aب☎"_s, setting.regular.value(), Direction::LeftToRight);
    QCOMPARE(shaped.count, quint32(3));
    const auto &words = setting.shaper.words();
    QCOMPARE(words[shaped.first].font, setting.regular.value());
    QVERIFY(words[shaped.first + 1].font != setting.regular.value());
    QVERIFY(setting.fonts.at(words[shaped.first + 1].font).file().family.startsWith(u"Noto Sans"_s));
    for (quint32 i = 0; i < shaped.count; ++i)
        QVERIFY(words[shaped.first + i].glyphs[0].id != 0);
    QVERIFY(setting.shaper.missingCharacters().empty());
}

void TestLines::boldFallsBackToBold()
{
    Setting setting;
    const Shaped shaped = setting.shaper.shape(u"ب"_s, setting.strong.value(), Direction::RightToLeft);
    QVERIFY(setting.fonts.at(setting.shaper.words()[shaped.first].font).file().bold);
}

void TestLines::marksStayWithTheirBase()
{
    Setting setting;
    const Shaped shaped = setting.shaper.shape(u"u\u0308b\u200Der"_s, setting.regular.value(), Direction::LeftToRight);
    QCOMPARE(shaped.count, quint32(1));
    QVERIFY(std::abs(shaped.width -
                     setting.shaper.shape(u"über"_s, setting.regular.value(), Direction::LeftToRight).width) < 0.01F);
}

void TestLines::wordsAreShapedOnce()
{
    Setting setting;
    setting.lines(u"eins zwei eins zwei eins zwei"_s, 50);
    QCOMPARE(setting.shaper.words().size(), size_t(3)); // two words and the space
}

void TestLines::aWordWithoutEndIsShapedInPieces()
{
    Setting setting;
    const QString endless(20'000, u'x');
    const std::vector<Line> lines = setting.lines(endless, setting.width(QString(80, u'x')));
    QCOMPARE(setting.texts(lines).join(QString()).remove(u'-'), endless);
    qsizetype shaped = 0;
    for (const Word &word : setting.shaper.words())
        shaped += word.text.size();
    QVERIFY2(shaped < 10 * endless.size(), qPrintable(QString::number(shaped)));
}

QTEST_GUILESS_MAIN(TestLines)
#include "tst_lines.moc"
