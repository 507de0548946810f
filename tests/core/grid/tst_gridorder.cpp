#include "core/storage/database.h"
#include "tests/support/gridtown.h"
#include "tests/support/result.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

namespace {

using List = CodeValue::List;
using Make = std::function<QList<GridEntry>(GridTown &)>;

/// Entries in this order, whose titles are their numbers, after `change` gave each its value.
template<class Value>
Make entriesWith(const QList<Value> &values, void (*change)(GridTown &, GridEntry &, const Value &))
{
    return [=](GridTown &town) {
        QList<GridEntry> entries;
        for (const Value &value : values) {
            entries << town.entry(QString::number(entries.size() + 1));
            change(town, entries.back(), value);
        }
        return entries;
    };
}

} // namespace

/// Every column has an order; texts stand as in a German list, and what is empty comes last.
class TestGridOrder : public QObject {
    Q_OBJECT

private slots:
    void sortsTitlesInGerman();
    void sortsByColumn_data();
    void sortsByColumn();
    void sortsWhatTheFilterFinds();
    void followsChanges();
    void sortsWhatWasWrittenWithoutItsKnowledge();
};

void TestGridOrder::sortsTitlesInGerman()
{
    GridTown town;
    for (const QString &title :
         {u"Zirkus"_s, u"Kurs 10"_s, u"Öffentliches Lesen"_s, u"kurs 2"_s, u"Offene Tür"_s, u"ärztliche Sprechstunde"_s,
          u"Azubi-Treff"_s, u""_s, u"Straßenfest"_s, u"Strandfest"_s})
        town.add(title);
    const QStringList ascending{
        u"ärztliche Sprechstunde"_s, u"Azubi-Treff"_s, u"kurs 2"_s,      u"Kurs 10"_s, u"Offene Tür"_s,
        u"Öffentliches Lesen"_s,     u"Strandfest"_s,  u"Straßenfest"_s, u"Zirkus"_s,  u""_s};
    QCOMPARE(town.find(town.filter(), {GridColumn::Title, Qt::AscendingOrder}), ascending);
    QStringList descending(ascending.rbegin() + 1, ascending.rend());
    QCOMPARE(town.find(town.filter(), {GridColumn::Title, Qt::DescendingOrder}), descending << u""_s);
}

void TestGridOrder::sortsByColumn_data()
{
    QTest::addColumn<GridColumn::Value>("column");
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");
    const auto row = [](const char *name, GridColumn::Value column, const Make &make, const QString &ascending,
                        const QString &descending) {
        QTest::newRow(name) << column << make << ascending << descending;
    };
    using Entry = GridEntry;

    row("organisation", GridColumn::Organisation,
        entriesWith<QString>(
            {u"Zentrum"_s, u"Übergang"_s, u"Amt 10"_s, u"Amt 9"_s},
            [](GridTown &town, Entry &entry, const QString &name) { entry.organisation = town.organisation(name); }),
        u"4 3 2 1"_s, u"1 2 3 4"_s);
    row("description", GridColumn::Description,
        entriesWith<QString>({u"b"_s, {}, u"Ä"_s},
                             [](GridTown &, Entry &entry, const QString &text) { entry.description = text; }),
        u"3 1 2"_s, u"1 3 2"_s);
    row("goals, by the main goal's number", GridColumn::Goals,
        entriesWith<QStringList>({{u"10"_s, u"1"_s}, {u"2"_s}, {u"1.1"_s, u"10"_s}, {}},
                                 [](GridTown &town, Entry &entry, const QStringList &numbers) {
                                     entry.goals.clear();
                                     for (const QString &number : numbers)
                                         entry.goals << town.goal(number);
                                 }),
        u"3 2 1 4"_s, u"1 2 3 4"_s);
    row("target groups, as the list has them", GridColumn::TargetGroups,
        entriesWith<QString>({u"Kinder"_s, u"Erwachsene"_s, u"Aeltere"_s},
                             [](GridTown &town, Entry &entry, const QString &name) {
                                 entry.targetGroups = {town.value(List::TargetGroup, name)};
                             }),
        u"2 1 3"_s, u"3 1 2"_s);
    row("languages", GridColumn::Languages,
        entriesWith<int>({0, 2, 1},
                         [](GridTown &town, Entry &entry, const int &count) {
                             const QList<Id<CodeValue>> all{town.value(List::Language, u"Farsi"_s),
                                                            town.value(List::Language, u"Dari"_s)};
                             entry.languages = all.mid(2 - count);
                         }),
        u"2 3 1"_s, u"3 2 1"_s);
    row("starts", GridColumn::Starts,
        entriesWith<QString>(
            {u"2026-03"_s, u"2025-12-31"_s, {}, u"2026"_s, u"2026-03-01"_s},
            [](GridTown &, Entry &entry, const QString &date) { entry.starts = *PartialDate::parse(date); }),
        u"2 4 1 5 3"_s, u"5 1 4 2 3"_s);
    row("ends", GridColumn::Ends,
        entriesWith<QString>(
            {{}, u"2027"_s, u"2026-12"_s},
            [](GridTown &, Entry &entry, const QString &date) { entry.ends = *PartialDate::parse(date); }),
        u"3 2 1"_s, u"2 3 1"_s);
    row("participants, by value, equal ones as entered", GridColumn::Participants,
        entriesWith<std::optional<int>>(
            {100, std::nullopt, 9, 0, 9},
            [](GridTown &, Entry &entry, const std::optional<int> &count) { entry.participants = count; }),
        u"4 3 5 1 2"_s, u"1 3 5 4 2"_s);
    row("cooperations", GridColumn::Cooperations,
        entriesWith<QString>({u"Zoo"_s, {}, u"Äpfel"_s},
                             [](GridTown &town, Entry &entry, const QString &name) {
                                 if (!name.isEmpty())
                                     entry.cooperations = {town.organisation(name)};
                             }),
        u"3 1 2"_s, u"1 3 2"_s);
    row("contact may be published", GridColumn::ContactPublic,
        entriesWith<bool>({true, false, true},
                          [](GridTown &, Entry &entry, const bool &mayBe) { entry.contactPublic = mayBe; }),
        u"2 1 3"_s, u"1 3 2"_s);
    row("status, as the work goes", GridColumn::Status,
        entriesWith<Entry::Status>(
            {Entry::Status::Ended, Entry::Status::New, Entry::Status::Changed, Entry::Status::NotConfirmed},
            [](GridTown &, Entry &entry, const Entry::Status &status) { entry.status = status; }),
        u"4 2 3 1"_s, u"1 3 2 4"_s);
}

void TestGridOrder::sortsByColumn()
{
    QFETCH(GridColumn::Value, column);
    QFETCH(Make, make);
    QFETCH(QString, ascending);
    QFETCH(QString, descending);
    GridTown town;
    VERIFY_RESULT(town.entries().addAll(make(town)));
    QCOMPARE(town.find(town.filter(), {column, Qt::AscendingOrder}).join(u' '), ascending);
    QCOMPARE(town.find(town.filter(), {column, Qt::DescendingOrder}).join(u' '), descending);
}

void TestGridOrder::sortsWhatTheFilterFinds()
{
    GridTown town;
    for (const QString &title : {u"Spiel C"_s, u"Treff"_s, u"Spiel A"_s, u"Spiel B"_s})
        town.add(title);
    town.add(u"Spiel 0"_s, 2025);
    QCOMPARE(town.find(town.filter(u"spiel"_s), {GridColumn::Title, Qt::AscendingOrder}),
             QStringList({u"Spiel A"_s, u"Spiel B"_s, u"Spiel C"_s}));
}

void TestGridOrder::followsChanges()
{
    GridTown town;
    GridEntry entry = town.add(u"C"_s);
    town.add(u"B"_s);
    const GridOrder byTitle{GridColumn::Title, Qt::AscendingOrder};
    QCOMPARE(town.find(town.filter(), byTitle), QStringList({u"B"_s, u"C"_s}));
    entry.title = u"A"_s;
    VERIFY_RESULT(town.entries().updateAll(u"Title changed"_s, {entry}));
    QCOMPARE(town.find(town.filter(), byTitle), QStringList({u"A"_s, u"B"_s}));
    VERIFY_RESULT(town.store().undo());
    QCOMPARE(town.find(town.filter(), byTitle), QStringList({u"B"_s, u"C"_s}));
    town.add(u"Ä"_s);
    QCOMPARE(town.find(town.filter(), byTitle), QStringList({u"Ä"_s, u"B"_s, u"C"_s}));
}

void TestGridOrder::sortsWhatWasWrittenWithoutItsKnowledge()
{
    GridTown town;
    town.add(u"C"_s);
    town.add(u"B"_s);
    const GridOrder byTitle{GridColumn::Title, Qt::AscendingOrder};
    QCOMPARE(town.find(town.filter(), byTitle), QStringList({u"B"_s, u"C"_s}));
    Database &database = town.store().database();
    const auto columns = database.value(u"SELECT group_concat(name) FROM pragma_table_info('grid_entry') WHERE name "
                                        "NOT IN ('id', 'activity_id')"_s);
    VERIFY_RESULT(columns);
    VERIFY_RESULT(database.execute(u"INSERT INTO activity (version, first_year) VALUES (1, 2026)"_s));
    VERIFY_RESULT(database.execute(u"INSERT INTO grid_entry (activity_id, %1) SELECT last_insert_rowid(), %1 FROM "
                                   "grid_entry ORDER BY id LIMIT 1"_s.arg(columns->toString())));
    QCOMPARE(town.find(town.filter(), byTitle), QStringList({u"B"_s, u"C"_s, u"C"_s}));
}

QTEST_GUILESS_MAIN(TestGridOrder)
#include "tst_gridorder.moc"
