#include "core/exchange/changesexport.h"
#include "core/survey/yearcomparison.h"
#include "tests/support/result.h"
#include "tests/support/town.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

using Kind = YearChange::Kind;
using Status = GridEntry::Status;

/// What became of last year's activities.
class TestYearComparison : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatBecameOfAnActivity_data();
    void tellsWhatBecameOfAnActivity();
    void comparesWithTheRoundBefore();
    void needsTwoRounds();
    void isSavedFieldByField();
    void isSavedAsATable_data();
    void isSavedAsATable();

private:
    struct TwoYears {
        Town town;
        SurveyRound before = town.round(2025);
        SurveyRound now = town.round(2026);
        Organisation vhs = town.organisation(u"VHS"_s);
    };
    static GridEntry stored(TwoYears &years, GridEntry entry)
    {
        valueOf(
            years.town.store().write(u"x"_s, [&](Transaction &step) { return step.table<GridEntry>().update(entry); }));
        return years.town.stored(entry.id);
    }
    /// The same activity in the other year, changed.
    template<class Change>
    static void again(TwoYears &years, const GridEntry &entry, Change change)
    {
        GridEntry next = entry;
        next.id = {};
        next.version = 0;
        next.round = years.now.id;
        next.status = Status::Changed;
        change(next);
        years.town.add(next);
    }
    static YearChange only(const YearComparison &comparison)
    {
        return comparison.changes.size() == 1 ? comparison.changes.front() : YearChange();
    }
};

void TestYearComparison::tellsWhatBecameOfAnActivity_data()
{
    QTest::addColumn<bool>("wasThere");
    QTest::addColumn<bool>("hadEnded");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<GridEntry::Status>("status");
    QTest::addColumn<bool>("differs");
    QTest::addColumn<int>("changes");
    QTest::addColumn<YearChange::Kind>("kind");
    QTest::newRow("new") << false << false << true << Status::New << false << 1 << Kind::New;
    QTest::newRow("changed") << true << false << true << Status::Changed << true << 1 << Kind::Changed;
    QTest::newRow("said to be changed, but the same")
        << true << false << true << Status::Changed << false << 1 << Kind::Unchanged;
    QTest::newRow("unchanged") << true << false << true << Status::Unchanged << false << 1 << Kind::Unchanged;
    QTest::newRow("not confirmed") << true << false << true << Status::NotConfirmed << true << 1 << Kind::NotConfirmed;
    QTest::newRow("ended") << true << false << true << Status::Ended << true << 1 << Kind::Ended;
    QTest::newRow("not named again") << true << false << false << Status::New << false << 1 << Kind::NotReported;
    QTest::newRow("had ended") << true << true << false << Status::New << false << 0 << Kind::New;
}

void TestYearComparison::tellsWhatBecameOfAnActivity()
{
    QFETCH(bool, wasThere);
    QFETCH(bool, hadEnded);
    QFETCH(bool, isThere);
    QFETCH(GridEntry::Status, status);
    QFETCH(bool, differs);
    QFETCH(int, changes);
    QFETCH(YearChange::Kind, kind);
    TwoYears years;
    if (wasThere) {
        GridEntry entry = years.town.entry(years.before.id, years.vhs.id, u"Kurs"_s);
        entry.status = hadEnded ? Status::Ended : Status::New;
        entry = stored(years, entry);
        if (isThere)
            again(years, entry, [&](GridEntry &next) {
                next.status = status;
                next.funder = differs ? u"Land"_s : next.funder;
            });
    } else {
        years.town.entry(years.now.id, years.vhs.id, u"Kurs"_s);
    }
    const YearComparison comparison = valueOf(compareWithLastYear(years.town.store(), 2026));
    QCOMPARE(comparison.changes.size(), size_t(changes));
    if (changes == 0)
        return;
    QCOMPARE(only(comparison).kind, kind);
    QCOMPARE(comparison.count(kind), 1);
    QCOMPARE(only(comparison).entry().title, u"Kurs"_s);
    QCOMPARE(only(comparison).columns.isEmpty(), kind != Kind::Changed);
}

void TestYearComparison::comparesWithTheRoundBefore()
{
    TwoYears years;
    years.town.round(2023);
    years.town.round(2028);
    const YearComparison comparison = valueOf(compareWithLastYear(years.town.store(), 2028));
    QCOMPARE(comparison.yearBefore, 2026);
    QCOMPARE(valueOf(compareWithLastYear(years.town.store(), 2025)).yearBefore, 2023);
}

void TestYearComparison::needsTwoRounds()
{
    TwoYears years;
    VERIFY_ERROR(compareWithLastYear(years.town.store(), 2025), Error::Code::NotFound);
    VERIFY_ERROR(compareWithLastYear(years.town.store(), 2027), Error::Code::NotFound);
}

void TestYearComparison::isSavedFieldByField()
{
    TwoYears years;
    const GridEntry entry = years.town.entry(years.before.id, years.vhs.id, u"=Kurs"_s);
    again(years, entry, [](GridEntry &next) {
        next.funder = u"Land"_s;
        next.participants = 12;
    });
    years.town.entry(years.now.id, years.vhs.id, u"Chor"_s);
    const auto written = valueOf(changesexport::write(years.town.store(), 2026, gridexport::Format::Json));
    const QJsonArray rows = QJsonDocument::fromJson(written.bytes).array();
    QCOMPARE(written.rows, 3);
    QStringList found;
    for (const QJsonValue &row : rows)
        found << QStringList{row["Angebot"_L1].toString(), row["Stand"_L1].toString(),
                             row[u"Was sich geändert hat"_s].toString(), row["2025"_L1].toString(),
                             row["2026"_L1].toString()}
                     .join(u'|');
    QCOMPARE(found, (QStringList{u"=Kurs|geändert|Geldgeber||Land"_s, u"=Kurs|geändert|Teilnehmende||12"_s,
                                 u"Chor|neu|||"_s}));
}

void TestYearComparison::isSavedAsATable_data()
{
    QTest::addColumn<gridexport::Format>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("csv") << gridexport::Format::Csv << QByteArray("\xef\xbb\xbfInstitution;Angebot;");
    QTest::newRow("xlsx") << gridexport::Format::Xlsx << QByteArray("PK");
}

void TestYearComparison::isSavedAsATable()
{
    QFETCH(gridexport::Format, format);
    QFETCH(QByteArray, begin);
    TwoYears years;
    years.town.entry(years.now.id, years.vhs.id, u"=Chor"_s);
    const auto written = valueOf(changesexport::write(years.town.store(), 2026, format));
    QVERIFY(written.bytes.startsWith(begin));
    QVERIFY(!written.bytes.contains(";=Chor")); // no formula
}

QTEST_GUILESS_MAIN(TestYearComparison)
#include "tst_yearcomparison.moc"
