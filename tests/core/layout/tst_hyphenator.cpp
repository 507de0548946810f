#include "tests/core/layout/setting.h"
#include "tests/support/result.h"

using namespace inko;
using namespace inko::layout;
using namespace Qt::StringLiterals;

namespace {

/// Words that the town halls' tables are full of.
QStringList compounds()
{
    return {u"Migran-ten-orga-ni-sa-ti-onen"_s,
            u"Migran-ten-selbst-orga-ni-sa-tion"_s,
            u"Arbeits-suchende"_s,
            u"Arbeit-suchende"_s,
            u"Sprach-kurs-ange-bote"_s,
            u"Inte-gra-ti-ons-beauf-tragte"_s,
            u"Erst-auf-nah-me-ein-rich-tung"_s,
            u"Jugend-migra-ti-ons-dienst"_s,
            u"Migra-ti-ons-bera-tung"_s,
            u"Migra-ti-ons-bera-tungs-stelle"_s,
            u"Aus-län-der-be-hörde"_s,
            u"Volks-hoch-schule"_s,
            u"Wohl-fahrts-ver-bände"_s,
            u"Flücht-lings-hilfe"_s,
            u"Flücht-lings-unter-kunft"_s,
            u"Gemein-schafts-unter-kunft"_s,
            u"Inte-gra-ti-ons-kon-zept"_s,
            u"Inte-gra-ti-ons-bericht"_s,
            u"Inte-gra-ti-ons-moni-to-ring"_s,
            u"Inte-gra-ti-ons-lot-sen"_s,
            u"Zuwan-de-rungs-geschichte"_s,
            u"Ein-wan-de-rungs-ge-sell-schaft"_s,
            u"Bera-tungs-ange-bote"_s,
            u"Sprach-café"_s,
            u"Sprach-mitt-lung"_s,
            u"Sprach-mitt-ler-pool"_s,
            u"Über-gangs-manage-ment"_s,
            u"Schul-sozi-al-arbeit"_s,
            u"Kin-der-tages-stät-ten"_s,
            u"Kin-der-tages-ein-rich-tun-gen"_s,
            u"Arbeits-markt-zugang"_s,
            u"Arbeits-markt-inte-gra-tion"_s,
            u"Aner-ken-nungs-bera-tung"_s,
            u"Bun-des-agen-tur"_s,
            u"Bun-des-mit-tel"_s,
            u"Stif-tungs-mit-tel"_s,
            u"Haus-halts-mit-tel"_s,
            u"Ehren-amts-koor-di-na-tion"_s,
            u"Ehren-amt-li-che"_s,
            u"Frei-wil-li-gen-agen-tur"_s,
            u"Nach-bar-schafts-hilfe"_s,
            u"Nach-bar-schafts-treff"_s,
            u"Quar-tiers-ma-na-ge-ment"_s,
            u"Stadt-teil-zen-trum"_s,
            u"Stadt-teil-arbeit"_s,
            u"Sozi-al-bera-tung"_s,
            u"Schuld-ner-bera-tung"_s,
            u"Trau-ma-bera-tung"_s,
            u"Wohn-raum-ver-sor-gung"_s,
            u"Woh-nungs-suche"_s,
            u"Sport-ver-ein"_s,
            u"Reli-gi-ons-gemein-schaf-ten"_s,
            u"Moschee-ge-meinde"_s,
            u"Reli-gi-ons-unter-richt"_s,
            u"Haus-auf-gaben-betreu-ung"_s,
            u"Nach-hil-fe-un-ter-richt"_s,
            u"Vor-be-rei-tungs-klas-sen"_s,
            u"Deutsch-kurse"_s,
            u"Alpha-be-ti-sie-rungs-kurs"_s,
            u"Her-kunfts-spra-chen"_s,
            u"Her-kunfts-sprach-li-cher"_s,
            u"Mehr-spra-chig-keit"_s,
            u"Hand-lungs-fel-der"_s,
            u"Hand-lungs-emp-feh-lun-gen"_s,
            u"Ziel-grup-pen"_s,
            u"Ziel-kon-flikte"_s,
            u"Öffent-lich-keits-arbeit"_s,
            u"Rück-mel-dun-gen"_s,
            u"Jugend-li-che"_s,
            u"Spät-aus-sied-le-rin-nen"_s,
            u"Asyl-be-wer-ber"_s,
            u"Asyl-suchende"_s,
            u"Allein-erzie-hende"_s,
            u"Frau-en-haus"_s,
            u"Gewerk-schafts-bund"_s,
            u"Hand-werks-kam-mer"_s,
            u"Jugend-berufs-hilfe"_s,
            u"Stadt-ver-wal-tung"_s,
            u"Sozi-al-amt"_s,
            u"Jugend-amt"_s,
            u"Schul-amt"_s,
            u"Rats-beschluss"_s,
            u"Rats-aus-schuss"_s,
            u"Inte-gra-ti-ons-rat"_s,
            u"Migra-ti-ons-rat"_s,
            u"Will-kom-mens-kul-tur"_s,
            u"Will-kom-mens-klas-sen"_s,
            u"Erst-ori-en-tie-rung"_s,
            u"Erst-bera-tung"_s,
            u"Ein-bür-ge-rung"_s,
            u"Ein-bür-ge-rungs-bera-tung"_s,
            u"Ras-sis-mus-prä-ven-tion"_s,
            u"Extre-mis-mus-prä-ven-tion"_s,
            u"Don-ners-tag-abend"_s};
}

QString dividedBy(Hyphenator &hyphenator, const QString &word)
{
    QString result = word;
    const QList<qsizetype> positions = hyphenator.positions(word);
    for (auto position = positions.crbegin(); position != positions.crend(); ++position)
        result.insert(*position, u'-');
    return result;
}

} // namespace

/// Where words may be divided.
class TestHyphenator : public QObject {
    Q_OBJECT

private slots:
    void dividesAWordByItsOwnLanguage_data();
    void dividesAWordByItsOwnLanguage();
    void words_data();
    void words();
    void compoundsOfTheField();
    void patternsInsideAndBetweenWords();
    void withoutPatternsNothingIsDivided();
};

void TestHyphenator::words_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("divided");
    QTest::newRow("compound") << u"de"_s << u"Integrationsbeauftragte"_s << u"Inte-gra-ti-ons-beauf-tragte"_s;
    QTest::newRow("umlaut") << u"de"_s << u"Geschäftsführung"_s << u"Geschäfts-füh-rung"_s;
    QTest::newRow("sharp s") << u"de-DE"_s << u"Straßenbeleuchtung"_s << u"Stra-ßen-beleuch-tung"_s;
    QTest::newRow("compound of short words") << u"de"_s << u"Herkunftssprachen"_s << u"Her-kunfts-spra-chen"_s;
    QTest::newRow("too short") << u"de"_s << u"Abend"_s << u"Abend"_s;
    QTest::newRow("english") << u"en"_s << u"hyphenation"_s << u"hyphen-ation"_s;
    QTest::newRow("Polish") << u"pl"_s << u"instytucja"_s << u"insty-tu-cja"_s;
    QTest::newRow("Ukrainian") << u"uk"_s << u"можливість"_s << u"мож-ли-вість"_s;
    QTest::newRow("German in Ukrainian") << u"uk"_s << u"Geschäftsführung"_s << u"Geschäfts-füh-rung"_s;
    QTest::newRow("German in Arabic") << u"ar"_s << u"Geschäftsführung"_s << u"Geschäfts-füh-rung"_s;
    QTest::newRow("language without patterns")
        << u"xx"_s << u"Integrationsbeauftragte"_s << u"Integrationsbeauftragte"_s;
    QTest::newRow("no language") << QString() << u"Integrationsbeauftragte"_s << u"Integrationsbeauftragte"_s;
}

void TestHyphenator::words()
{
    QFETCH(QString, language);
    QFETCH(QString, word);
    QFETCH(QString, divided);
    Hyphenator hyphenator(language);
    QCOMPARE(dividedBy(hyphenator, word), divided);
}

/// At their joints, or else with at least three letters behind one.
void TestHyphenator::compoundsOfTheField()
{
    Hyphenator hyphenator(u"de"_s);
    for (const QString &divided : compounds())
        QCOMPARE(dividedBy(hyphenator, QString(divided).remove(u'-')), divided);
}

void TestHyphenator::patternsInsideAndBetweenWords()
{
    Hyphenator hyphenator =
        Hyphenator::fromPatterns("UTF-8\n% a comment\nLEFTHYPHENMIN 2\nhaus1tür\nNEXTLEVEL\n1schlü\nü1te\n");
    QCOMPARE(hyphenator.positions(u"haustürschlüssel"), QList<qsizetype>({4, 7}));
    QCOMPARE(hyphenator.positions(u"HAUSTÜR"), QList<qsizetype>({4}));
}

void TestHyphenator::withoutPatternsNothingIsDivided()
{
    Setting setting;
    setting.hyphenator = Hyphenator(u"xx"_s);
    const auto lines =
        setting.lines(u"eine Integrationsbeauftragte"_s, setting.width(u"Integrationsbeauftragte"_s) + 2);
    QCOMPARE(setting.texts(lines), QStringList({u"eine"_s, u"Integrationsbeauftragte"_s}));
}

void TestHyphenator::dividesAWordByItsOwnLanguage_data()
{
    QTest::addColumn<QString>("document");
    for (const QString &language : {u"tr"_s, u"pl"_s, u"en"_s, u"ar"_s, u"uk"_s, u"de"_s})
        QTest::newRow(qPrintable(language)) << language;
}

void TestHyphenator::dividesAWordByItsOwnLanguage()
{
    QFETCH(QString, document);
    Hyphenator hyphenator(document);
    QCOMPARE(hyphenator.positions(u"Beratungsangebote", u"de"_s), Hyphenator(u"de"_s).positions(u"Beratungsangebote"));
    QVERIFY(!hyphenator.positions(u"Beratungsangebote", u"de"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestHyphenator)
#include "tst_hyphenator.moc"
