#include "core/grid/coverage/coverage.h"
#include "core/grid/gridentry.h"
#include "core/storage/database.h"
#include "tests/bench/measure.h"
#include "tests/support/largegrid.h"
#include "tests/support/result.h"

#include <QTemporaryDir>

#include <cstdio>

using namespace inko;
using namespace inko::bench;
using namespace inko::test;
using namespace Qt::StringLiterals;

namespace {

/// The same counts by the engine: what one would write who knows SQL.
const QString plainJoin =
    u"SELECT g.member_id, t.member_id, count(DISTINCT e.id), count(DISTINCT e.organisation_id), sum(e.participants) "
    "FROM grid_entry e JOIN grid_entry_goal g ON g.owner_id = e.id JOIN grid_entry_target_group t ON t.owner_id = e.id "
    "WHERE e.round_id = 1 GROUP BY 1, 2"_s;

void run(const QString &path, int rows, int runs)
{
    const auto store = valueOf(Store::open(path, Store::Mode::ReadWrite, {}));
    std::printf("%d entries\n", rows);
    const Timing join = measure(qMin(runs, 3), [&] {
        qint64 read = 0;
        valueOf(
            store->database().select(plainJoin, {}, [&](const QSqlQuery &row) { read += row.value(2).toLongLong(); }));
    });
    const auto count = [](Coverage &coverage, CoverageDimension::Value one, CoverageDimension::Value other) {
        const CoverageMatrix matrix = valueOf(coverage.matrix({one, other, 2026, CoverageQuery::Ended::Counted}));
        if (matrix.total.entries == 0)
            qFatal("nothing was counted");
    };
    print(u"first matrix: goals × target groups"_s,
          measure(qMin(runs, 5),
                  [&] {
                      Coverage coverage(*store);
                      count(coverage, CoverageDimension::Goal, CoverageDimension::TargetGroup);
                  }),
          u"plain join"_s, join);
    Coverage coverage(*store);
    const QMetaEnum names = QMetaEnum::fromType<CoverageDimension::Value>();
    for (const auto &[one, other] : {std::pair{CoverageDimension::Goal, CoverageDimension::TargetGroup},
                                     {CoverageDimension::GuidingGoal, CoverageDimension::District},
                                     {CoverageDimension::Organisation, CoverageDimension::GuidingGoal},
                                     {CoverageDimension::FundingType, CoverageDimension::Language},
                                     {CoverageDimension::TargetGroup, CoverageDimension::Year}})
        print(u"%1 × %2"_s.arg(QLatin1String(names.valueToKey(one)), QLatin1String(names.valueToKey(other))),
              measure(runs, [&] { count(coverage, one, other); }), u"plain join"_s, join);

    qint64 entry = 0;
    print(u"after an entry was edited"_s,
          measure(runs,
                  [&] {
                      valueOf(store->write(u"Edited"_s, [&](Transaction &transaction) {
                          auto table = transaction.table<GridEntry>();
                          return table.byId({++entry}).and_then([&](GridEntry edited) {
                              edited.participants = 7;
                              return table.update(edited);
                          });
                      }));
                      count(coverage, CoverageDimension::Goal, CoverageDimension::TargetGroup);
                  }),
          u"plain join"_s, join);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const bool isSmall = application.arguments().contains(u"--small"_s);
    QTemporaryDir folder;
    for (const int rows : isSmall ? QList{200} : QList{10'000, 100'000, 1'000'000}) {
        const QString path = folder.filePath(u"%1.inko"_s.arg(rows));
        valueOf(makeLargeFile(path, rows));
        run(path, rows, isSmall ? 1 : 9);
    }
    return 0;
}
