#include "core/grid/cooperation/cooperation.h"
#include "core/storage/database.h"
#include "core/survey/surveyround.h"
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

/// Pairs of offers that meet, as one would ask the engine for them.
const QString plainJoin =
    u"WITH offer AS (SELECT e.id, e.organisation_id, g.member_id AS goal, t.member_id AS target, d.member_id AS "
    u"district "
    "FROM grid_entry e JOIN grid_entry_goal g ON g.owner_id = e.id AND g.position = 0 JOIN grid_entry_target_group t "
    "ON "
    "t.owner_id = e.id JOIN grid_entry_district d ON d.owner_id = e.id WHERE e.status <> 'Ended') "
    "SELECT count(*) FROM offer a JOIN offer b ON a.goal = b.goal AND a.target = b.target AND a.district = b.district "
    "AND "
    "a.organisation_id < b.organisation_id"_s;

Timing run(const QString &path, int rows, int runs)
{
    const auto store = valueOf(Store::open(path, Store::Mode::ReadWrite, {}));
    const Cooperation cooperation(*store);
    const Id<SurveyRound> round{1};
    qsizetype found = 0;
    const Timing ours = measure(runs, [&] { found = valueOf(cooperation.chances(round)).size(); });
    const Timing join = measure(1, [&] { valueOf(store->database().value(plainJoin)); });
    print(u"%1 entries, %2 chances"_s.arg(rows).arg(found), ours, u"pairs by a join"_s, join);
    const auto entries = valueOf(store->table<GridEntry>().all());
    const Timing counting = measure(runs, [&] { found = cooperationChances(entries).size(); });
    print(u"  without reading the rows"_s, counting, u"pairs by a join"_s, join);
    return counting;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const bool isSmall = application.arguments().contains(u"--small"_s);
    QTemporaryDir folder;
    double before = 0;
    for (const int rows : isSmall ? QList{200} : QList{2'500, 5'000, 10'000, 20'000}) {
        const QString path = folder.filePath(u"%1.inko"_s.arg(rows));
        valueOf(makeLargeFile(path, rows));
        const Timing timing = run(path, rows, isSmall ? 1 : 5);
        if (before > 0)
            std::printf("  %.2f times as long as for half as many\n", timing.median / before);
        before = timing.median;
    }
    return 0;
}
