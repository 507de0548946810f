#include "core/grid/cooperation/cooperationchances.h"

#include <QTest>

using namespace inko;
using namespace Qt::StringLiterals;

namespace {

/// An offer of institution `by` to goal `goal`, for groups and in districts given by their ids.
struct Offer {
    qint64 by;
    qint64 goal;
    QList<qint64> groups;
    QList<qint64> districts;
    QString starts = {};
    QString ends = {};
    QList<qint64> with = {};
    GridEntry::Status status = GridEntry::Status::New;
};

QList<GridEntry> entriesOf(const QList<Offer> &offers)
{
    QList<GridEntry> entries;
    for (const Offer &offer : offers) {
        GridEntry entry;
        entry.id = {entries.size() + 1};
        entry.organisation = {offer.by};
        if (offer.goal > 0)
            entry.goals = {{offer.goal}, {99}};
        for (const qint64 group : offer.groups)
            entry.targetGroups << Id<CodeValue>{group};
        for (const qint64 district : offer.districts)
            entry.districts << Id<CodeValue>{district};
        for (const qint64 other : offer.with)
            entry.cooperations << Id<Organisation>{other};
        entry.starts = *PartialDate::parse(offer.starts);
        entry.ends = *PartialDate::parse(offer.ends);
        entry.status = offer.status;
        entries << entry;
    }
    return entries;
}

/// "goal 1: 1 2 at 10/20": the institutions of each chance and where their offers meet.
QStringList said(const QList<Offer> &offers)
{
    QStringList lines;
    for (const CooperationChance &chance : cooperationChances(entriesOf(offers))) {
        QStringList words{u"goal %1:"_s.arg(chance.goal.value)};
        for (const Id<Organisation> organisation : chance.organisations)
            words << QString::number(organisation.value);
        words << u"at"_s;
        for (const MeetingPoint &point : chance.points)
            words << u"%1/%2"_s.arg(point.targetGroup.value).arg(point.district.value);
        lines << words.join(u' ');
    }
    return lines;
}

} // namespace

/// Offers that meet are chances to cooperate; the program suggests, it never assigns.
class TestCooperationChances : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void namesTheOffersByInstitution();
};

void TestCooperationChances::finds_data()
{
    using Status = GridEntry::Status;
    QTest::addColumn<QList<Offer>>("offers");
    QTest::addColumn<QStringList>("chances");
    const auto row = [](const char *name, const QList<Offer> &offers, const QStringList &chances) {
        QTest::newRow(name) << offers << chances;
    };
    row("the same for the same people in the same place", {{1, 1, {10}, {20}}, {2, 1, {10}, {20}}},
        {u"goal 1: 1 2 at 10/20"_s});
    row("another goal", {{1, 1, {10}, {20}}, {2, 2, {10}, {20}}}, {});
    row("other people", {{1, 1, {10}, {20}}, {2, 1, {11}, {20}}}, {});
    row("another place", {{1, 1, {10}, {20}}, {2, 1, {10}, {21}}}, {});
    row("the same institution", {{1, 1, {10}, {20}}, {1, 1, {10}, {20}}}, {});
    row("no goal", {{1, 0, {10}, {20}}, {2, 0, {10}, {20}}}, {});
    row("one has ended", {{1, 1, {10}, {20}, {}, {}, {}, Status::Ended}, {2, 1, {10}, {20}}}, {});
    row("several points in common make one chance", {{1, 1, {10, 11}, {20, 21}}, {2, 1, {11, 10}, {21, 20}}},
        {u"goal 1: 1 2 at 10/20 10/21 11/20 11/21"_s});
    row("more institutions come first",
        {{1, 1, {10}, {20}}, {2, 1, {10}, {20}}, {3, 2, {10}, {20}}, {4, 2, {10}, {20}}, {5, 2, {10}, {20}}},
        {u"goal 2: 3 4 5 at 10/20"_s, u"goal 1: 1 2 at 10/20"_s});
    row("a third joins at one point", {{1, 1, {10, 11}, {20}}, {2, 1, {10, 11}, {20}}, {3, 1, {11}, {20}}},
        {u"goal 1: 1 2 3 at 11/20"_s, u"goal 1: 1 2 at 10/20"_s});
    row("they cooperate already", {{1, 1, {10}, {20}, {}, {}, {2}}, {2, 1, {10}, {20}}}, {});
    row("two of three cooperate already", {{1, 1, {10}, {20}, {}, {}, {2}}, {2, 1, {10}, {20}}, {3, 1, {10}, {20}}},
        {u"goal 1: 1 2 3 at 10/20"_s});
    row("all three by way of one",
        {{1, 1, {10}, {20}, {}, {}, {2}}, {2, 1, {10}, {20}}, {3, 1, {10}, {20}, {}, {}, {2}}}, {});
    row("cooperation with somebody else", {{1, 1, {10}, {20}, {}, {}, {7}}, {2, 1, {10}, {20}, {}, {}, {7}}},
        {u"goal 1: 1 2 at 10/20"_s});
    row("one after the other", {{1, 1, {10}, {20}, {}, u"2026-03"_s}, {2, 1, {10}, {20}, u"2026-04"_s}}, {});
    row("they meet on a day", {{1, 1, {10}, {20}, {}, u"2026-04-01"_s}, {2, 1, {10}, {20}, u"2026-04"_s}},
        {u"goal 1: 1 2 at 10/20"_s});
    row("one meets nobody",
        {{1, 1, {10}, {20}, u"2026-01"_s, u"2026-02"_s},
         {2, 1, {10}, {20}, u"2026-05"_s, u"2026-06"_s},
         {3, 1, {10}, {20}, u"2026-06"_s, u"2026-07"_s}},
        {u"goal 1: 2 3 at 10/20"_s});
    row("a long one meets them all",
        {{1, 1, {10}, {20}, u"2026-01"_s, u"2026-02"_s},
         {2, 1, {10}, {20}, u"2026-05"_s, u"2026-06"_s},
         {3, 1, {10}, {20}}},
        {u"goal 1: 1 2 3 at 10/20"_s});
    row("the institution's own offers between do not count",
        {{1, 1, {10}, {20}, u"2026-01"_s, u"2026-12"_s},
         {1, 1, {10}, {20}, u"2026-02"_s, u"2026-03"_s},
         {2, 1, {10}, {20}, u"2027-01"_s}},
        {});
}

void TestCooperationChances::finds()
{
    QFETCH(QList<Offer>, offers);
    QTEST(said(offers), "chances");
    std::ranges::reverse(offers); // the order of the rows is nobody's merit
    QStringList turned = said(offers);
    turned.sort();
    QStringList expected = said(QList<Offer>(offers.crbegin(), offers.crend()));
    expected.sort();
    QCOMPARE(turned, expected);
}

void TestCooperationChances::namesTheOffersByInstitution()
{
    const auto chances = cooperationChances(entriesOf({{2, 1, {10}, {20}}, {1, 1, {10}, {20}}, {2, 1, {10}, {20}}}));
    QCOMPARE(chances.size(), 1);
    QCOMPARE(chances[0].entries, QList({Id<GridEntry>{2}, Id<GridEntry>{1}, Id<GridEntry>{3}}));
    QCOMPARE(chances[0].groups, 2);
}

QTEST_GUILESS_MAIN(TestCooperationChances)
#include "tst_cooperationchances.moc"
