#include "core/layout/text/bidi.h"
#include "core/layout/text/breakopportunities.h"
#include "core/layout/text/linebreaker.h"
#include "core/report/reportlanguage.h"
#include "tests/support/result.h"

using namespace inko;
using namespace inko::layout;
using namespace Qt::StringLiterals;

namespace {

constexpr float size = 10;

/// One font, ready to set text.
struct Setting {
    FontSet fonts;
    Result<int> regular = fonts.find(u"Noto Sans"_s, FontSet::Weight::Regular);
    Result<int> strong = fonts.find(u"Noto Sans"_s, FontSet::Weight::Bold);
    Shaper shaper{fonts, u"de"_s};
    Hyphenator hyphenator{u"de"_s};

    PreparedText prepare(const document::Text &text, Direction direction = Direction::LeftToRight)
    {
        return layout::prepare(text, {regular.value(), strong.value(), size}, direction, "de", shaper);
    }
    std::vector<Line> lines(const QString &text, float width, Direction direction = Direction::LeftToRight)
    {
        const document::Text spans = document::plain(text);
        return breakLines(prepare(spans, direction), spans, width, shaper, hyphenator);
    }
    float width(const QString &text)
    {
        return shaper.shape(text, regular.value(), Direction::LeftToRight).width * size;
    }
    QString text(const Line &line) const
    {
        QString result;
        for (const LineSegment &segment : line.segments) {
            for (const PlacedWord &placed : segment.words)
                result += shaper.words()[placed.word].text;
        }
        return result;
    }
    QStringList texts(const std::vector<Line> &lines) const
    {
        QStringList result;
        for (const Line &line : lines)
            result << text(line).replace(QChar(QChar::SoftHyphen), u'-').trimmed();
        return result;
    }
    /// Words from left to right.
    QStringList visual(const Line &line) const
    {
        QMap<float, QString> words;
        for (const LineSegment &segment : line.segments) {
            for (const PlacedWord &placed : segment.words) {
                if (shaper.words()[placed.word].text != u' ')
                    words.insert(placed.x, shaper.words()[placed.word].text);
            }
        }
        return words.values();
    }
};

} // namespace

/// Words: where they are divided, how lines are filled, in which order they stand, and in which font.
class TestLines : public QObject {
    Q_OBJECT

private slots:
    void hyphenation_data();
    void hyphenation();
    void patternsInsideAndBetweenWords();
    void withoutPatternsNothingIsDivided();
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
    void brokenTextIsShown();
    void everyCharacterHasBreakOpportunities();
    void flagsStayWhole();
};

void TestLines::hyphenation_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("divided");
    QTest::newRow("compound") << u"de"_s << u"Integrationsbeauftragte"_s << u"Inte-gra-ti-ons-beauf-tragte"_s;
    QTest::newRow("umlaut") << u"de"_s << u"Geschäftsführung"_s << u"Geschäfts-füh-rung"_s;
    QTest::newRow("sharp s") << u"de-DE"_s << u"Straßenbeleuchtung"_s << u"Stra-ßen-be-leuch-tung"_s;
    QTest::newRow("compound of short words") << u"de"_s << u"Herkunftssprachen"_s << u"Her-kunfts-spra-chen"_s;
    // compounds of the field
    QTest::newRow("Migrantenorganisationen")
        << u"de"_s << u"Migrantenorganisationen"_s << u"Migran-ten-or-ga-ni-sa-ti-onen"_s;
    QTest::newRow("Migrantenselbstorganisation")
        << u"de"_s << u"Migrantenselbstorganisation"_s << u"Migran-ten-selbst-or-ga-ni-sa-tion"_s;
    QTest::newRow("Arbeitssuchende") << u"de"_s << u"Arbeitssuchende"_s << u"Arbeits-su-chende"_s;
    QTest::newRow("Arbeitsuchende") << u"de"_s << u"Arbeitsuchende"_s << u"Arbeit-su-chende"_s;
    QTest::newRow("Sprachkursangebote") << u"de"_s << u"Sprachkursangebote"_s << u"Sprach-kurs-an-ge-bote"_s;
    QTest::newRow("Erstaufnahmeeinrichtung")
        << u"de"_s << u"Erstaufnahmeeinrichtung"_s << u"Erst-auf-nah-me-ein-rich-tung"_s;
    QTest::newRow("Jugendmigrationsdienst")
        << u"de"_s << u"Jugendmigrationsdienst"_s << u"Jugend-mi-gra-ti-ons-dienst"_s;
    QTest::newRow("Arbeitsmarktintegration")
        << u"de"_s << u"Arbeitsmarktintegration"_s << u"Arbeits-markt-in-te-gra-tion"_s;
    QTest::newRow("Arbeitsmarktzugang") << u"de"_s << u"Arbeitsmarktzugang"_s << u"Arbeits-markt-zu-gang"_s;
    QTest::newRow("Alleinerziehende") << u"de"_s << u"Alleinerziehende"_s << u"Allein-er-zie-hende"_s;
    QTest::newRow("Erstorientierung") << u"de"_s << u"Erstorientierung"_s << u"Erst-ori-en-tie-rung"_s;
    QTest::newRow("Rassismusprävention") << u"de"_s << u"Rassismusprävention"_s << u"Ras-sis-mus-prä-ven-tion"_s;
    QTest::newRow("Schulsozialarbeit") << u"de"_s << u"Schulsozialarbeit"_s << u"Schul-so-zi-al-ar-beit"_s;
    QTest::newRow("Begegnungscafé") << u"de"_s << u"Begegnungscafé"_s << u"Begeg-nungs-café"_s;
    QTest::newRow("Stadtteilarbeit") << u"de"_s << u"Stadtteilarbeit"_s << u"Stadt-teil-ar-beit"_s;
    QTest::newRow("Ehrenamtskoordination") << u"de"_s << u"Ehrenamtskoordination"_s << u"Ehren-amts-ko-or-di-na-tion"_s;
    QTest::newRow("Freiwilligenagentur") << u"de"_s << u"Freiwilligenagentur"_s << u"Frei-wil-li-gen-agen-tur"_s;
    QTest::newRow("Handlungsempfehlungen") << u"de"_s << u"Handlungsempfehlungen"_s << u"Hand-lungs-emp-feh-lun-gen"_s;
    QTest::newRow("Öffentlichkeitsarbeit") << u"de"_s << u"Öffentlichkeitsarbeit"_s << u"Öffent-lich-keits-ar-beit"_s;
    QTest::newRow("Spätaussiedlerinnen") << u"de"_s << u"Spätaussiedlerinnen"_s << u"Spät-aus-sied-le-rin-nen"_s;
    QTest::newRow("Jugendberufshilfe") << u"de"_s << u"Jugendberufshilfe"_s << u"Jugend-be-rufs-hilfe"_s;
    QTest::newRow("Ratsausschuss") << u"de"_s << u"Ratsausschuss"_s << u"Rats-aus-schuss"_s;
    QTest::newRow("Einbürgerungsberatung") << u"de"_s << u"Einbürgerungsberatung"_s << u"Ein-bür-ge-rungs-be-ra-tung"_s;
    QTest::newRow("Mehrsprachigkeit") << u"de"_s << u"Mehrsprachigkeit"_s << u"Mehr-spra-chig-keit"_s;
    QTest::newRow("Gesundheitsförderung") << u"de"_s << u"Gesundheitsförderung"_s << u"Gesund-heits-för-de-rung"_s;
    QTest::newRow("Kindertageseinrichtungen")
        << u"de"_s << u"Kindertageseinrichtungen"_s << u"Kin-der-ta-ges-ein-rich-tun-gen"_s;
    QTest::newRow("Donnerstagabend") << u"de"_s << u"Donnerstagabend"_s << u"Don-ners-tag-abend"_s;
    QTest::newRow("too short") << u"de"_s << u"Abend"_s << u"Abend"_s;
    QTest::newRow("english") << u"en"_s << u"hyphenation"_s << u"hyphen-ation"_s;
    QTest::newRow("language without patterns")
        << u"xx"_s << u"Integrationsbeauftragte"_s << u"Integrationsbeauftragte"_s;
    QTest::newRow("no language") << QString() << u"Integrationsbeauftragte"_s << u"Integrationsbeauftragte"_s;
}

void TestLines::hyphenation()
{
    QFETCH(QString, language);
    QFETCH(QString, word);
    QFETCH(QString, divided);
    Hyphenator hyphenator(language);
    QString result = word;
    const QList<qsizetype> positions = hyphenator.positions(word);
    for (auto position = positions.crbegin(); position != positions.crend(); ++position) {
        QVERIFY(*position >= 3 && *position <= word.size() - 3);
        result.insert(*position, u'-');
    }
    QCOMPARE(result, divided);
}

void TestLines::patternsInsideAndBetweenWords()
{
    Hyphenator hyphenator =
        Hyphenator::fromPatterns("UTF-8\n% a comment\nLEFTHYPHENMIN 2\nhaus1tür\nNEXTLEVEL\n1schlü\nü1te\n");
    QCOMPARE(hyphenator.positions(u"haustürschlüssel"), QList<qsizetype>({4, 7}));
    QCOMPARE(hyphenator.positions(u"HAUSTÜR"), QList<qsizetype>({4}));
}

void TestLines::withoutPatternsNothingIsDivided()
{
    Setting setting;
    setting.hyphenator = Hyphenator(u"xx"_s);
    const auto lines =
        setting.lines(u"eine Integrationsbeauftragte"_s, setting.width(u"Integrationsbeauftragte"_s) + 2);
    QCOMPARE(setting.texts(lines), QStringList({u"eine"_s, u"Integrationsbeauftragte"_s}));
}

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
    const auto lines = setting.lines(ReportLanguage::isolated(u"جمعية النور"_s) + u" (noch nicht versandt)"_s, 500);
    QCOMPARE(lines.size(), size_t(1));
    QStringList words = setting.visual(lines.front());
    words.removeIf([](const QString &word) { return word.size() == 1; });
    QCOMPARE(words, QStringList({u"النور"_s, u"جمعية"_s, u"(noch"_s, u"nicht"_s, u"versandt)"_s}));
    QVERIFY(setting.shaper.missingCharacters().empty());
    QCOMPARE(ReportLanguage::isolated(u"Jugendamt"_s), u"Jugendamt"_s);
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

void TestLines::brokenTextIsShown()
{
    Setting setting;
    const QString broken = u"a"_s + QChar(0xd83d) + u"b"_s + QChar(0xdc00) + QChar(u'\x01') + QChar(0xffff) + u"c"_s;
    QCOMPARE(setting.texts(setting.lines(broken, 500)), QStringList{u"a\uFFFDb\uFFFD\uFFFD\uFFFDc"_s});
}

/// A library that does not know a character must not end the program.
void TestLines::everyCharacterHasBreakOpportunities()
{
    QString text;
    for (char32_t c = 0; c <= QChar::LastValidCodePoint; ++c) {
        if (QChar::isSurrogate(c) || c == 0xFFFF)
            continue;
        text += QChar::fromUcs4(c);
        text += c % 3 == 0 ? u"\U0001F1E9\U0001F1EA"_s : u"a "_s;
    }
    QCOMPARE(breakOpportunities(text, "de").size(), size_t(text.size()));
}

void TestLines::flagsStayWhole()
{
    Setting setting;
    const QString flag = u"\U0001F1E9\U0001F1EA"_s;
    const QString text = u"aa"_s + flag.repeated(3) + u"\U0001F1E9 bb"_s;
    for (const float width : {setting.width(u"aa"_s + flag), setting.width(flag.repeated(2)), setting.width(flag)}) {
        for (QString line : setting.texts(setting.lines(text, width))) {
            line.remove(flag);
            QVERIFY2(!line.contains(QChar(0xD83C)) || line.contains(u"\U0001F1E9"_s), qPrintable(line));
        }
    }
}

QTEST_GUILESS_MAIN(TestLines)
#include "tst_lines.moc"
