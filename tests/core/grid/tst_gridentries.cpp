#include "tests/support/gridtown.h"
#include "tests/support/result.h"

#include "core/storage/integrity.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// Entries are written as single steps, keep to the rules and live on from round to round.
class TestGridEntries : public QObject {
    Q_OBJECT

private slots:
    void keepsEveryField();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void addsManyAsOneStep();
    void addsAllOrNothing();
    void beginsAnActivityOrContinuesOne();
    void refusesASecondEntryOfAnActivityInARound();
    void editsAsOneNamedStep();
    void anEditChangesTheStatus_data();
    void anEditChangesTheStatus();
    void refusesAnEditOfAnotherVersion();
    void removingTheLastEntryRemovesTheActivity();
    void knowsLastYears();
    void listsAnActivityByYear();
    void fetchesInTheOrderAsked();
    void namesEveryColumnAndStatus();

private:
    static qint64 activities(GridTown &town) { return *town.store().table<Activity>().count(); }
};

void TestGridEntries::keepsEveryField()
{
    GridTown town;
    GridEntry entry = town.entry(u"Sprachcafé"_s);
    entry.description = u"Jeden Dienstag"_s;
    entry.funder = u"Land NRW"_s;
    entry.starts = *PartialDate::parse(u"3/2026"_s);
    entry.ends = *PartialDate::parse(u"12.11.2026"_s);
    entry.contact = u"Leitung Volkshochschule"_s;
    entry.contactPublic = true;
    entry.remark = u"bleibt"_s;
    entry.goals = {town.goal(u"2"_s), town.goal(u"1"_s)};
    entry.languages = {town.value(CodeValue::List::Language, u"Arabisch"_s),
                       town.value(CodeValue::List::Language, u"Farsi"_s)};
    entry.cooperations = {town.organisation(u"Sportverein"_s)};
    const GridEntry added = town.add(entry);
    const auto read = town.entries().byId(added.id);
    VERIFY_RESULT(read);
    QCOMPARE(*read, added);
    entry.id = added.id;
    entry.version = added.version;
    entry.activity = added.activity;
    entry.searchText = added.searchText;
    QCOMPARE(*read, entry);
    QCOMPARE(integrity::check(town.path()).value(), QStringList());
}

void TestGridEntries::refusesWhatCannotBe_data()
{
    using Change = void (*)(GridTown &, GridEntry &);
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
    row("no round", [](GridTown &, GridEntry &entry) { entry.round = {}; });
    row("no organisation", [](GridTown &, GridEntry &entry) { entry.organisation = {}; });
    row("ends before it starts", [](GridTown &, GridEntry &entry) {
        entry.starts = PartialDate::ofMonth(2026, 5);
        entry.ends = PartialDate::ofMonth(2026, 4);
    });
    row("ends in the year before", [](GridTown &, GridEntry &entry) { entry.ends = PartialDate::ofYear(2025); });
    row("negative participants", [](GridTown &, GridEntry &entry) { entry.participants = -1; });
    row("a goal twice", [](GridTown &town, GridEntry &entry) {
        entry.goals = {town.goal(u"1"_s), town.goal(u"2"_s), town.goal(u"1"_s)};
    });
    row("a target group twice", [](GridTown &, GridEntry &entry) { entry.targetGroups += entry.targetGroups; });
    row("a district twice", [](GridTown &, GridEntry &entry) { entry.districts += entry.districts; });
    row("a funding type twice", [](GridTown &, GridEntry &entry) { entry.fundingTypes += entry.fundingTypes; });
    row("a language twice", [](GridTown &town, GridEntry &entry) {
        const auto farsi = town.value(CodeValue::List::Language, u"Farsi"_s);
        entry.languages = {farsi, farsi};
    });
    row("a partner twice", [](GridTown &town, GridEntry &entry) {
        entry.cooperations = {town.organisation(u"Sportverein"_s), town.organisation(u"Sportverein"_s)};
    });
    row("with itself", [](GridTown &, GridEntry &entry) { entry.cooperations = {entry.organisation}; });
    row("a goal that is not there", [](GridTown &, GridEntry &entry) { entry.goals = {Id<Goal>{4711}}; });
}

void TestGridEntries::refusesWhatCannotBe()
{
    using Change = void (*)(GridTown &, GridEntry &);
    QFETCH(Change, change);
    GridTown town;
    GridEntry impossible = town.entry(u"Sprachcafé"_s);
    change(town, impossible);
    const qint64 before = town.store().history().undoable()->id;
    VERIFY_ERROR(town.entries().add(impossible), Error::Code::Invalid);
    QCOMPARE(town.store().history().undoable()->id, before);
    QCOMPARE(activities(town), 0);

    const GridEntry stored = town.add(u"Sprachcafé"_s);
    GridEntry edit = stored;
    change(town, edit);
    VERIFY_ERROR(town.entries().updateAll(u"Edited"_s, {edit}), Error::Code::Invalid);
    QCOMPARE(*town.entries().byId(stored.id), stored);
}

void TestGridEntries::addsManyAsOneStep()
{
    GridTown town;
    QList<GridEntry> entries;
    for (int number = 1; number <= 300; ++number)
        entries << town.entry(u"Kurs %1"_s.arg(number));
    const auto added = town.entries().addAll(entries);
    VERIFY_RESULT(added);
    QCOMPARE(added->size(), 300);
    QCOMPARE(town.entries().ofRound(town.round(2026)).value(), *added);
    VERIFY_RESULT(town.store().undo());
    QCOMPARE(town.entries().ofRound(town.round(2026))->size(), 0);
    QCOMPARE(activities(town), 0);
    VERIFY_RESULT(town.store().redo());
    QStringList titles;
    const QList<GridEntry> again = valueOf(town.entries().ofRound(town.round(2026)));
    for (const GridEntry &entry : again)
        titles << entry.title;
    QCOMPARE(titles.size(), 300);
    QCOMPARE(titles.front(), u"Kurs 1"_s);
    QCOMPARE(titles.back(), u"Kurs 300"_s);
    QCOMPARE(town.find(town.filter(u"kurs 299"_s)), QStringList({u"Kurs 299"_s}));
    QCOMPARE(integrity::check(town.path()).value(), QStringList());
}

void TestGridEntries::addsAllOrNothing()
{
    GridTown town;
    GridEntry impossible = town.entry(u"B"_s);
    impossible.participants = -3;
    VERIFY_ERROR(town.entries().addAll({town.entry(u"A"_s), impossible}), Error::Code::Invalid);
    QCOMPARE(town.find(town.filter()), QStringList());
    QCOMPARE(activities(town), 0);
}

void TestGridEntries::beginsAnActivityOrContinuesOne()
{
    GridTown town;
    const GridEntry first = town.add(u"Lernhilfe"_s, 2025);
    QCOMPARE(town.store().table<Activity>().byId(first.activity)->firstYear, 2025);
    GridEntry again = town.entry(u"Lernhilfe"_s, 2026);
    again.activity = first.activity;
    QCOMPARE(town.add(again).activity, first.activity);
    QVERIFY(town.add(u"Lernhilfe"_s, 2026).activity != first.activity);
    QCOMPARE(activities(town), 2);
}

void TestGridEntries::refusesASecondEntryOfAnActivityInARound()
{
    GridTown town;
    GridEntry again = town.entry(u"Lernhilfe"_s);
    again.activity = town.add(u"Lernhilfe"_s).activity;
    const auto added = town.entries().add(again);
    VERIFY_ERROR(added, Error::Code::Invalid);
    QVERIFY(added.error().message.contains(u"Lernhilfe"_s));
}

void TestGridEntries::editsAsOneNamedStep()
{
    GridTown town;
    QList<GridEntry> entries{town.add(u"A"_s), town.add(u"B"_s)};
    const QList<GridEntry> before = entries;
    for (GridEntry &entry : entries) {
        entry.title += u"!"_s;
        entry.goals = {town.goal(u"10"_s), town.goal(u"2"_s)};
    }
    VERIFY_RESULT(town.entries().updateAll(u"Goals changed"_s, entries));
    QCOMPARE(town.store().history().undoable()->name, u"Goals changed"_s);
    QCOMPARE(town.find(town.filter()), QStringList({u"A!"_s, u"B!"_s}));
    QCOMPARE(town.entries().byId(before[0].id)->goals, entries[0].goals);
    QCOMPARE(town.entries().byId(before[0].id)->version, before[0].version + 1);
    VERIFY_RESULT(town.store().undo());
    QCOMPARE(town.find(town.filter()), QStringList({u"A"_s, u"B"_s}));
    QCOMPARE(town.entries().byId(before[1].id)->goals, before[1].goals);
    QVERIFY2(town.find(town.filter(u"!"_s)).isEmpty(), "the search goes back with the text");
    VERIFY_RESULT(town.store().redo());
    QCOMPARE(town.find(town.filter(u"!"_s)), QStringList({u"A!"_s, u"B!"_s}));
}

void TestGridEntries::anEditChangesTheStatus_data()
{
    using Status = GridEntry::Status;
    QTest::addColumn<Status>("before");
    QTest::addColumn<bool>("editsTitle");
    QTest::addColumn<Status>("set");
    QTest::addColumn<Status>("after");
    QTest::newRow("not confirmed") << Status::NotConfirmed << true << Status::NotConfirmed << Status::Changed;
    QTest::newRow("unchanged") << Status::Unchanged << true << Status::Unchanged << Status::Changed;
    QTest::newRow("new stays new") << Status::New << true << Status::New << Status::New;
    QTest::newRow("ended stays ended") << Status::Ended << true << Status::Ended << Status::Ended;
    QTest::newRow("confirmed") << Status::NotConfirmed << false << Status::Unchanged << Status::Unchanged;
    QTest::newRow("edited and confirmed") << Status::NotConfirmed << true << Status::Unchanged << Status::Unchanged;
    QTest::newRow("edited and ended") << Status::Unchanged << true << Status::Ended << Status::Ended;
    QTest::newRow("nothing edited") << Status::NotConfirmed << false << Status::NotConfirmed << Status::NotConfirmed;
}

void TestGridEntries::anEditChangesTheStatus()
{
    using Status = GridEntry::Status;
    QFETCH(Status, before);
    QFETCH(bool, editsTitle);
    QFETCH(Status, set);
    QFETCH(Status, after);
    GridTown town;
    GridEntry entry = town.entry(u"Lernhilfe"_s);
    entry.status = before;
    entry = town.add(entry);
    if (editsTitle)
        entry.title = u"Lernhilfe am Nachmittag"_s;
    entry.status = set;
    VERIFY_RESULT(town.entries().updateAll(u"Edited"_s, {entry}));
    QCOMPARE(town.entries().byId(entry.id)->status, after);
    QCOMPARE(town.entries().byId(entry.id)->title, entry.title);
}

void TestGridEntries::refusesAnEditOfAnotherVersion()
{
    GridTown town;
    const GridEntry seen = town.add(u"A"_s);
    GridEntry theirs = seen;
    theirs.title = u"ihre"_s;
    VERIFY_RESULT(town.entries().updateAll(u"Edited"_s, {theirs}));
    GridEntry mine = seen;
    mine.title = u"meine"_s;
    VERIFY_ERROR(town.entries().updateAll(u"Edited"_s, {mine}), Error::Code::Conflict);
    QCOMPARE(town.entries().byId(seen.id)->title, u"ihre"_s);
}

void TestGridEntries::removingTheLastEntryRemovesTheActivity()
{
    GridTown town;
    const GridEntry first = town.add(u"Lernhilfe"_s, 2025);
    GridEntry second = town.entry(u"Lernhilfe"_s, 2026);
    second.activity = first.activity;
    second = town.add(second);
    const GridEntry other = town.add(u"Sport"_s);

    VERIFY_RESULT(town.entries().removeAll({first.id}));
    QCOMPARE(activities(town), 2);
    VERIFY_RESULT(town.entries().removeAll({second.id, other.id}));
    QCOMPARE(activities(town), 0);
    VERIFY_RESULT(town.store().undo());
    QCOMPARE(town.find(town.filter()), QStringList({u"Lernhilfe"_s, u"Sport"_s}));
    QCOMPARE(activities(town), 2);
    QCOMPARE(town.entries().byId(second.id)->goals, second.goals);
    VERIFY_RESULT(town.store().redo());
    QCOMPARE(activities(town), 0);
    VERIFY_ERROR(town.entries().removeAll({second.id}), Error::Code::NotFound);

    GridEntry nowhere = town.entry(u"Ohne Runde"_s);
    nowhere.round = {99};
    VERIFY_ERROR(town.entries().add(nowhere), Error::Code::NotFound);
}

void TestGridEntries::knowsLastYears()
{
    GridTown town;
    GridEntry entry = town.entry(u"Lernhilfe"_s, 2024);
    const GridEntry of2024 = town.add(entry);
    entry.activity = of2024.activity;
    entry.round = town.round(2025);
    const GridEntry of2025 = town.add(entry);
    entry.round = town.round(2026);
    const GridEntry of2026 = town.add(entry);
    town.add(u"Anderes"_s, 2025);

    QCOMPARE(town.entries().lastYears(of2026).value(), std::optional(of2025));
    QCOMPARE(town.entries().lastYears(of2025).value(), std::optional(of2024));
    QCOMPARE(town.entries().lastYears(of2024).value(), std::nullopt);
    VERIFY_RESULT(town.entries().removeAll({of2025.id}));
    QCOMPARE(town.entries().lastYears(of2026).value(), std::optional(of2024));
    QCOMPARE(town.entries().lastYears(town.entry(u"neu"_s)).value(), std::nullopt);
}

void TestGridEntries::listsAnActivityByYear()
{
    GridTown town;
    GridEntry entry = town.entry(u"Lernhilfe"_s, 2026);
    const GridEntry newest = town.add(entry);
    entry.activity = newest.activity;
    entry.round = town.round(2024);
    const GridEntry oldest = town.add(entry); // entered later
    QCOMPARE(town.entries().ofActivity(newest.activity).value(), QList<GridEntry>({oldest, newest}));
}

void TestGridEntries::fetchesInTheOrderAsked()
{
    GridTown town;
    QList<GridEntry> entries;
    for (int number = 0; number < 200; ++number)
        entries << town.entry(QString::number(number));
    entries = town.entries().addAll(entries).value();
    const auto all = *town.entries().find(town.filter());
    QCOMPARE(all.size(), 200u);

    std::vector<Id<GridEntry>> backwards(all.rbegin(), all.rend());
    const auto fetched = town.entries().byIds(backwards);
    VERIFY_RESULT(fetched);
    for (int place = 0; place < 200; ++place)
        QCOMPARE((*fetched)[place], entries[199 - place]);

    VERIFY_RESULT(town.entries().removeAll({all[5]}));
    const auto window = town.entries().byIds({all[6], all[5], all[4]});
    QCOMPARE(window.value(), QList<GridEntry>({entries[6], entries[4]}));
    QCOMPARE(town.entries().byIds({}).value(), QList<GridEntry>());
}

void TestGridEntries::namesEveryColumnAndStatus()
{
    QSet<QString> names;
    for (int column = 0; column < GridColumn::Count; ++column)
        names << GridEntries::nameOf(static_cast<GridColumn::Value>(column));
    QCOMPARE(names.size(), static_cast<int>(GridColumn::Count));
    QVERIFY(!names.contains(QString()));
    const QMetaEnum statuses = QMetaEnum::fromType<GridEntry::Status>();
    for (int index = 0; index < statuses.keyCount(); ++index)
        QVERIFY(!GridEntries::nameOf(static_cast<GridEntry::Status>(statuses.value(index))).isEmpty());
}

QTEST_GUILESS_MAIN(TestGridEntries)
#include "tst_gridentries.moc"
