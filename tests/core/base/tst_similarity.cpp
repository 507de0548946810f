#include "core/base/similarity.h"

#include <QTest>

using namespace inko;
using namespace Qt::StringLiterals;

/// Which titles a reader takes for the same one, written differently.
class TestSimilarity : public QObject {
    Q_OBJECT

private slots:
    void comparesTitles_data();
    void comparesTitles();
};

void TestSimilarity::comparesTitles_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("alike");
    QTest::newRow("the same") << u"Sprachcafé"_s << u"Sprachcafé"_s << true;
    QTest::newRow("case and accents") << u"SPRACHCAFE"_s << u"Sprachcafé"_s << true;
    QTest::newRow("a hyphen") << u"Sprach-Café"_s << u"Sprachcafé"_s << true;
    QTest::newRow("a letter less") << u"Nähtref"_s << u"Nähtreff"_s << true;
    QTest::newRow("a plural") << u"Elternabende in Kitas"_s << u"Elternabend in Kitas"_s << true;
    QTest::newRow("another place") << u"Sprachcafé Nord"_s << u"Sprachcafé Süd"_s << false;
    QTest::newRow("another part of the day") << u"Kurs Vormittag"_s << u"Kurs Nachmittag"_s << false;
    QTest::newRow("another level") << u"Deutschkurs A1"_s << u"Deutschkurs A2"_s << false;
    QTest::newRow("another year") << u"Sommerfest 2025"_s << u"Sommerfest 2026"_s << false;
    QTest::newRow("something else") << u"Hausaufgabenhilfe"_s << u"Fahrradkurs"_s << false;
    QTest::newRow("nothing") << QString() << u"Chor"_s << false;
    QTest::newRow("one letter") << u"A"_s << u"B"_s << false;
}

void TestSimilarity::comparesTitles()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, alike);
    const double found = similarity(one, other);
    QVERIFY2((found >= 0.75) == alike, qPrintable(QString::number(found)));
    QCOMPARE(similarity(other, one), found);
    QVERIFY(found >= 0 && found <= 1);
}

QTEST_GUILESS_MAIN(TestSimilarity)
#include "tst_similarity.moc"
