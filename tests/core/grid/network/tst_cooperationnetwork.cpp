#include "core/grid/network/cooperationnetwork.h"

#include <QTest>

#include <cmath>

using namespace inko;
using namespace Qt::StringLiterals;

namespace {

Organisation organisation(qint64 id, const QString &name, qint64 sector = 0)
{
    Organisation made;
    made.id = {id};
    made.name = name;
    if (sector)
        made.sector = Id<CodeValue>{sector};
    return made;
}

CodeValue sector(qint64 id)
{
    CodeValue made;
    made.id = {id};
    return made;
}

GridEntry offer(qint64 by, const QList<Id<Organisation>> &with, GridEntry::Status status = GridEntry::Status::New)
{
    GridEntry entry;
    entry.organisation = {by};
    entry.cooperations = with;
    entry.status = status;
    return entry;
}

QString words(const CooperationNetwork &network)
{
    QStringList parts;
    for (const NetworkNode &node : network.nodes)
        parts << u"%1 %2"_s.arg(node.name).arg(node.partners);
    for (const CooperationEdge &edge : network.edges)
        parts << u"%1-%2 %3"_s.arg(edge.one.value).arg(edge.other.value).arg(edge.offers);
    return parts.join(u", "_s);
}

const QList<Organisation> all{organisation(1, u"Zebra"_s, 10), organisation(2, u"Äsop"_s, 20),
                              organisation(3, u"Bär"_s, 10), organisation(4, u"Allein"_s), organisation(5, u"Ohne"_s)};

} // namespace

/// Who works with whom, drawn so that everybody keeps the place.
class TestCooperationNetwork : public QObject {
    Q_OBJECT

private slots:
    void joinsThoseWhoCooperate();
    void standsOnACircleBySectorAndName();
    void leavesOutWhatEnded();
    void isEmptyWithoutCooperation();
};

void TestCooperationNetwork::joinsThoseWhoCooperate()
{
    const auto network = networkOf({offer(1, {{2}}), offer(2, {{1}}), offer(2, {{3}, {2}}), offer(4, {})}, all,
                                   {sector(10), sector(20)});
    QCOMPARE(words(network), u"Bär 1, Zebra 1, Äsop 2, 1-2 2, 3-2 1"_s);
    QCOMPARE(network.alone, 1); // who has no offer at all is not alone in this sense
}

void TestCooperationNetwork::standsOnACircleBySectorAndName()
{
    const auto network = networkOf({offer(1, {{2}, {3}, {5}})}, all, {sector(20), sector(10)});
    QCOMPARE(words(network), u"Äsop 1, Bär 1, Zebra 3, Ohne 1, 2-1 1, 3-1 1, 1-5 1"_s);
    QCOMPARE(network.nodes[0].x, 0.0);
    QCOMPARE(network.nodes[0].y, -1.0); // the first on top, the others clockwise
    QVERIFY(network.nodes[1].x > 0.99);
    for (const NetworkNode &node : network.nodes)
        QVERIFY(std::abs(std::hypot(node.x, node.y) - 1) < 1e-9);
    QCOMPARE(networkOf({offer(1, {{5}, {3}, {2}})}, all, {sector(20), sector(10)}), network); // always the same
}

void TestCooperationNetwork::leavesOutWhatEnded()
{
    const auto network = networkOf({offer(1, {{2}}, GridEntry::Status::Ended), offer(1, {{3}})}, all, {});
    QCOMPARE(words(network), u"Bär 1, Zebra 1, 3-1 1"_s);
}

void TestCooperationNetwork::isEmptyWithoutCooperation()
{
    const auto network = networkOf({offer(1, {}), offer(2, {{2}})}, all, {});
    QVERIFY(network.nodes.empty());
    QVERIFY(network.edges.empty());
    QCOMPARE(network.alone, 2);
}

QTEST_GUILESS_MAIN(TestCooperationNetwork)
#include "tst_cooperationnetwork.moc"
