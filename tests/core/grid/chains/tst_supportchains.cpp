#include "core/grid/chains/supportchains.h"
#include "tests/support/content.h"
#include "tests/support/result.h"
#include "tests/support/town.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

namespace {

ChainStep step(const QString &title, const QStringList &words)
{
    ChainStep made;
    made.title = title;
    made.words = words;
    return made;
}

GridEntry offer(qint64 id, const QString &title, const QList<Id<CodeValue>> &groups = {{1}},
                const QList<Id<CodeValue>> &districts = {{1}})
{
    GridEntry entry;
    entry.id = {id};
    entry.activity = {id};
    entry.title = title;
    entry.targetGroups = groups;
    entry.districts = districts;
    return entry;
}

QString words(const std::vector<ChainPlace> &places)
{
    QStringList lines;
    for (const ChainPlace &place : places) {
        QStringList steps;
        for (const auto &offers : place.offers)
            steps << QString::number(offers.size());
        lines << u"%1/%2: %3"_s.arg(place.targetGroup.value).arg(place.district.value).arg(steps.join(u' '));
    }
    return lines.join(u", "_s);
}

} // namespace

/// What follows on what, and where it breaks.
class TestSupportChains : public QObject {
    Q_OBJECT

private slots:
    void knowsItsOffers_data();
    void knowsItsOffers();
    void anOfferCanBeTied();
    void findsWhereItBreaks();
    void putsNearlyWholeOnesFirst();
    void keepsChains();
    void keepsStepsInOrder();
    void refuses();
};

void TestSupportChains::knowsItsOffers_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("belongs");
    QTest::newRow("alone") << u"A1"_s << u"Deutschkurs A1 für Eltern"_s << true;
    QTest::newRow("written small") << u"A1"_s << u"Kurs a1"_s << true;
    QTest::newRow("with a stroke") << u"A1"_s << u"Kurs A1/A2"_s << true;
    QTest::newRow("another level") << u"A1"_s << u"Kurs A10"_s << false;
    QTest::newRow("within a word") << u"B1"_s << u"Raum B12"_s << false;
    QTest::newRow("a part of a word") << u"kita"_s << u"Brückenprojekt Kitaplatz"_s << true;
    QTest::newRow("at the end of a word") << u"sprachkurs"_s << u"Elternsprachkurs"_s << true;
    QTest::newRow("two words") << u"Übergang Beruf"_s << u"Übergang Beruf und Schule"_s << true;
    QTest::newRow("nothing") << QString() << u"Kurs"_s << false;
}

void TestSupportChains::knowsItsOffers()
{
    QFETCH(QString, word);
    QFETCH(QString, title);
    QTEST(belongsTo(step(u"Stufe"_s, {word}), offer(1, title)), "belongs");
    GridEntry described = offer(1, u"Kurs"_s);
    described.description = title;
    QTEST(belongsTo(step(u"Stufe"_s, {u"nirgends"_s, word}), described), "belongs");
}

void TestSupportChains::anOfferCanBeTied()
{
    ChainStep tied = step(u"Arbeit"_s, {});
    tied.activities = {{7}};
    QVERIFY(belongsTo(tied, offer(7, u"Jobpaten"_s)));
    QVERIFY(!belongsTo(tied, offer(8, u"Jobpaten"_s)));
}

void TestSupportChains::findsWhereItBreaks()
{
    const QList<ChainStep> steps{step(u"A1"_s, {u"A1"_s}), step(u"A2"_s, {u"A2"_s}), step(u"B1"_s, {u"B1"_s})};
    GridEntry ended = offer(5, u"A2"_s);
    ended.status = GridEntry::Status::Ended;
    const auto places = placesOf(steps, {offer(1, u"A1"_s), offer(2, u"A1"_s), offer(3, u"B1"_s), ended,
                                         offer(6, u"Tanz"_s), offer(7, u"A1/A2"_s, {{2}}, {{1}, {2}}),
                                         offer(8, u"B1"_s, {{2}}, {{2}}), offer(9, u"A2"_s, {}, {})});
    QCOMPARE(words(places), u"1/1: 2 0 1, 2/1: 1 1 0, 0/0: 0 1 0, 2/2: 1 1 1"_s);
    QVERIFY(places[0].isBroken());
    QVERIFY(!places[3].isBroken());
}

void TestSupportChains::putsNearlyWholeOnesFirst()
{
    const QList<ChainStep> steps{step(u"A1"_s, {u"A1"_s}), step(u"A2"_s, {u"A2"_s}), step(u"B1"_s, {u"B1"_s})};
    const auto places = placesOf(steps, {offer(1, u"A1"_s, {{1}}), offer(2, u"A1"_s, {{2}}), offer(3, u"A2"_s, {{2}})});
    QCOMPARE(words(places), u"2/1: 1 1 0, 1/1: 1 0 0"_s);
    QVERIFY(placesOf({}, {offer(1, u"A1"_s)}).empty());
}

void TestSupportChains::keepsChains()
{
    Town town;
    SupportChains chains(town.store());
    SupportChain chain;
    chain.title = u" Vom Alphabet zur Arbeit "_s;
    chain = valueOf(chains.add(chain));
    QCOMPARE(chain.title, u"Vom Alphabet zur Arbeit"_s);
    ChainStep made = step(u"A1"_s, {u" A1 "_s, u"A1"_s, u""_s, u"Anfänger"_s});
    made.chain = chain.id;
    VERIFY_STEP(town.store(), u"Step of a support chain added"_s, chains.add(made));
    QCOMPARE(valueOf(chains.stepsOf(chain.id)).first().words, (QStringList{u"A1"_s, u"Anfänger"_s}));
    VERIFY_STEP(town.store(), u"Support chain removed"_s, chains.remove(chain.id));
    QVERIFY(town.all<ChainStep>().isEmpty());
}

void TestSupportChains::keepsStepsInOrder()
{
    Town town;
    SupportChains chains(town.store());
    SupportChain chain;
    chain.title = u"Kette"_s;
    chain = valueOf(chains.add(chain));
    for (const QString &title : {u"A"_s, u"B"_s, u"C"_s}) {
        ChainStep made = step(title, {});
        made.chain = chain.id;
        valueOf(chains.add(made));
    }
    const auto order = [&] {
        QStringList titles;
        for (const ChainStep &one : valueOf(chains.stepsOf(chain.id)))
            titles << one.title;
        return titles.join(u' ');
    };
    QCOMPARE(order(), u"A B C"_s);
    VERIFY_STEP(town.store(), u"Step of a support chain moved"_s,
                chains.move(valueOf(chains.stepsOf(chain.id)).last().id, 0));
    QCOMPARE(order(), u"C A B"_s);
}

void TestSupportChains::refuses()
{
    Town town;
    SupportChains chains(town.store());
    VERIFY_REFUSED(town.store(), u"name"_s, chains.add(SupportChain{}));
    SupportChain chain;
    chain.title = u"Kette"_s;
    const SupportChain stored = valueOf(chains.add(chain));
    VERIFY_REFUSED(town.store(), u"Kette"_s, chains.add(SupportChain{{}, 0, u"kette"_s, {}, 0}));
    ChainStep made;
    made.chain = stored.id;
    VERIFY_REFUSED(town.store(), u"name"_s, chains.add(made));
}

QTEST_GUILESS_MAIN(TestSupportChains)
#include "tst_supportchains.moc"
