#include "core/grid/gridentries.h"
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

constexpr int window = 40;

/// What the grid does while someone works in it, each beside the plain way to do the same.
class Benchmark {
public:
    Benchmark(const QString &path, int rows, int runs)
        : m_rows(rows), m_runs(runs), m_store(std::move(*Store::open(path, Store::Mode::ReadWrite, {}))),
          m_entries(*m_store), m_round(m_store->table<SurveyRound>().all()->front().id)
    {
        m_filter.round = m_round;
    }

    void run()
    {
        const Timing count = time(u"SELECT count(*) FROM grid_entry WHERE title >= ''"_s);
        const QString scan = u"count(*), full scan"_s;
        print(u"find, as entered"_s, measure(m_runs, [&] { find(); }), scan, count);
        if (std::ssize(m_found) != m_rows)
            qFatal("%zu entries were found, not %d", m_found.size(), m_rows);
        std::printf("read for the first key stroke: %.1f ms\n",
                    once([&] { valueOf(m_entries.prepareSearch(m_round)); }));
        for (const QString &text :
             {u"e"_s, u"sprach"_s, u"sprachcafé mütter"_s, u"kirchengemeinde"_s, u"türkisch"_s, u"99999"_s, u"xyz"_s}) {
            const Timing like = time(
                u"SELECT id FROM grid_entry WHERE title LIKE '%1' OR description LIKE '%1' OR funder LIKE '%1' OR contact LIKE '%1' OR remark LIKE '%1'"_s
                    .arg(u'%' + text + u'%'));
            m_filter.text = text;
            print(u"filter key stroke “%1”"_s.arg(text), measure(m_runs, [&] { find(); }), u"LIKE over five columns"_s,
                  like);
        }
        m_filter.text.clear();
        measureOrders();
        measureWindow();
        measureFacets();
        measureEdits();
    }

private:
    void find(const GridOrder &order = {}) { m_found = valueOf(m_entries.find(m_filter, order)); }

    Timing time(const QString &sql)
    {
        return measure(m_runs, [&] {
            qint64 read = 0;
            valueOf(
                m_store->database().select(sql, {}, [&](const QSqlQuery &row) { read += row.value(0).toLongLong(); }));
        });
    }

    void measureOrders()
    {
        using Column = GridColumn::Value;
        const QMetaEnum names = QMetaEnum::fromType<Column>();
        for (Column column : {GridColumn::Title, GridColumn::Organisation, GridColumn::Goals, GridColumn::TargetGroups,
                              GridColumn::Participants, GridColumn::Starts, GridColumn::Status}) {
            const Timing plain = time(u"SELECT id FROM grid_entry ORDER BY title"_s);
            print(u"order by %1"_s.arg(QLatin1String(names.valueToKey(column))),
                  measure(qMin(m_runs, 3),
                          [&] {
                              find({column, Qt::AscendingOrder});
                          }),
                  u"ORDER BY title, bytes"_s, plain);
        }
    }

    void measureWindow()
    {
        find();
        const Timing offset =
            time(u"SELECT * FROM grid_entry ORDER BY id LIMIT %1 OFFSET %2"_s.arg(window).arg(m_rows - window));
        const std::vector<Id<GridEntry>> last(m_found.end() - window, m_found.end());
        print(u"jump to the end: %1 rows with their lists"_s.arg(window),
              measure(m_runs, [&] { valueOf(m_entries.byIds(last)); }), u"LIMIT OFFSET, without lists"_s, offset);
    }

    void measureFacets()
    {
        using Column = GridColumn::Value;
        const QMetaEnum names = QMetaEnum::fromType<Column>();
        const Timing plain = time(u"SELECT title, count(*) FROM grid_entry GROUP BY title"_s);
        for (const QString &text : {QString(), u"sprach"_s}) {
            m_filter.text = text;
            for (Column column :
                 {GridColumn::Organisation, GridColumn::Status, GridColumn::Goals, GridColumn::TargetGroups})
                print(u"facet %1 “%2”"_s.arg(QLatin1String(names.valueToKey(column)), text),
                      measure(m_runs, [&] { valueOf(m_entries.facet(column, m_filter)); }), u"GROUP BY title"_s, plain);
            print(u"sums “%1”"_s.arg(text), measure(m_runs, [&] { valueOf(m_entries.sums(m_filter)); }),
                  u"GROUP BY title"_s, plain);
        }
        m_filter.text.clear();
        m_filter.incompleteOnly = true;
        print(u"incomplete only"_s, measure(m_runs, [&] { find(); }), u"GROUP BY title"_s, plain);
        m_filter.incompleteOnly = false;
    }

    void measureEdits()
    {
        find();
        int number = 0;
        const auto edit = [&] {
            GridEntry entry = valueOf(m_entries.byId(m_found[m_found.size() / 2]));
            entry.title = u"Sprachcafé %1"_s.arg(++number);
            valueOf(m_entries.updateAll(u"Title changed"_s, {entry}));
        };
        const auto plain = [&] {
            valueOf(m_store->database().execute(u"UPDATE setting SET content = ? WHERE id = 1"_s,
                                                {QString::number(++number)}));
        };
        valueOf(m_store->database().execute(
            u"INSERT INTO setting (id, version, name, content) VALUES (1, 1, 'bench', '')"_s));
        print(u"edit a cell"_s, measure(m_runs, edit), u"UPDATE of one setting, on its own"_s, measure(m_runs, plain));
        print(u"undo an edit"_s, measure(m_runs, [&] { valueOf(m_store->undo()); }),
              u"UPDATE of one setting, on its own"_s, measure(m_runs, plain));
    }

    int m_rows;
    int m_runs;
    std::unique_ptr<Store> m_store;
    GridEntries m_entries;
    Id<SurveyRound> m_round;
    GridFilter m_filter;
    std::vector<Id<GridEntry>> m_found;
};

} // namespace

/// `--small` does all the same with few rows: it shows that the benchmark works, its times mean nothing.
int main(int argc, char **argv)
{
    const bool isSmall = argc > 1 && QByteArrayView(argv[1]) == "--small";
    const int rows = isSmall ? 300 : 100000;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"large.inko"_s);
    std::printf("%d rows made in %.0f ms\n", rows, once([&] { valueOf(makeLargeFile(path, rows)); }));
    Benchmark(path, rows, isSmall ? 1 : 15).run();
    return 0;
}
