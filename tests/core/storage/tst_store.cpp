#include "core/grid/gridentry.h"
#include "core/survey/surveyround.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"

#include "core/storage/integrity.h"

#include <QSignalSpy>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// One file, one door: what is written is there, what is undone is not, and the log knows both.
class TestStore : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatIsWritten();
    void undoesAndRedoesAcrossRestarts();
    void undoStopsAtTheBeginning();
    void undoRestoresLists();
    void undoOfRemovalBringsBackTheSameId();
    void refusesAnUpdateOfAnotherVersion();
    void nestedFailureTakesTheWholeStepBack();
    void anEmptyStepLeavesNoTrace();
    void namesItsStepsAndAuthors();
    void aReaderSeesWhatTheWriterWrites();

private:
    static Organisation organisation(const QString &name) { return {{}, 0, name, {}, {}, {}, {}, {}, {}}; }
    static QStringList names(Store &store);
};

QStringList TestStore::names(Store &store)
{
    QStringList names;
    const auto all = store.table<Organisation>().all(u"name"_s);
    for (const Organisation &found : *all)
        names << found.name;
    return names;
}

void TestStore::keepsWhatIsWritten()
{
    StoreFile file;
    Organisation written = organisation(u"Jugendamt"_s);
    written.aliases = {u"FB Jugend"_s, u"Amt 51"_s};
    {
        auto store = file.open();
        QSignalSpy changed(store.get(), &Store::changed);
        const auto added = addRecord(*store, written);
        VERIFY_RESULT(added);
        written = *added;
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<QSet<QString>>(), QSet<QString>{u"organisation"_s});
    }
    auto store = file.open();
    const auto read = store->table<Organisation>().byId(written.id);
    VERIFY_RESULT(read);
    QCOMPARE(*read, written);
    QCOMPARE(integrity::check(file.path()).value(), QStringList());
}

void TestStore::undoesAndRedoesAcrossRestarts()
{
    StoreFile file;
    {
        auto store = file.open();
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
            VERIFY_RESULT(addRecord(*store, organisation(name)));
        VERIFY_RESULT(store->undo());
        VERIFY_RESULT(store->undo());
        QCOMPARE(names(*store), QStringList({u"A"_s}));
    }
    {
        auto store = file.open();
        VERIFY_RESULT(store->redo());
        QCOMPARE(names(*store), QStringList({u"A"_s, u"B"_s}));
    }
    auto store = file.open();
    VERIFY_RESULT(store->redo());
    QCOMPARE(names(*store), QStringList({u"A"_s, u"B"_s, u"C"_s}));
    QVERIFY(!store->history().redoable());
    for (int step = 0; step < 3; ++step)
        VERIFY_RESULT(store->undo());
    QCOMPARE(names(*store), QStringList());
    QVERIFY(!store->history().undoable());
    VERIFY_RESULT(store->redo());
    VERIFY_RESULT(addRecord(*store, organisation(u"D"_s)));
    QVERIFY2(!store->history().redoable(), "a new edit ends what could be redone");
    QCOMPARE(integrity::check(file.path()).value(), QStringList());
}

void TestStore::undoStopsAtTheBeginning()
{
    StoreFile file;
    {
        auto store = file.open();
        VERIFY_RESULT(addRecord(*store, organisation(u"A"_s)));
        VERIFY_RESULT(store->undo());
        VERIFY_RESULT(store->writeBeginning(u"Town"_s, [&](Transaction &transaction) {
            return transaction.table<Organisation>().add(organisation(u"B"_s));
        }));
        QVERIFY(!store->history().undoable());
        QVERIFY2(!store->history().redoable(), "nothing from before the beginning comes back");
        VERIFY_RESULT(store->undo());
        QCOMPARE(names(*store), QStringList({u"B"_s}));
    }
    {
        auto store = file.open();
        QVERIFY(!store->history().undoable());
        QVERIFY(!store->history().redoable());
        for (const QString &name : {u"C"_s, u"D"_s})
            VERIFY_RESULT(addRecord(*store, organisation(name)));
    }
    auto store = file.open();
    for (int step = 0; step < 3; ++step)
        VERIFY_RESULT(store->undo());
    QVERIFY(!store->history().undoable());
    QCOMPARE(names(*store), QStringList({u"B"_s}));
    for (int step = 0; step < 2; ++step)
        VERIFY_RESULT(store->redo());
    QCOMPARE(names(*store), QStringList({u"B"_s, u"C"_s, u"D"_s}));
    QCOMPARE(integrity::check(file.path()).value(), QStringList());
}

void TestStore::undoRestoresLists()
{
    StoreFile file;
    auto store = file.open();
    const auto town = addRecord(*store, Concept{{}, 0, u"INKO"_s, Concept::Level::Town, {}, {}, 0});
    VERIFY_RESULT(town);
    QList<Id<Goal>> goals;
    for (int number = 1; number <= 3; ++number) {
        Goal goal;
        goal.concept_ = town->id;
        goal.number = QString::number(number);
        goal.title = u"Ziel"_s;
        goals << addRecord(*store, goal)->id;
    }
    SurveyRound round;
    round.year = 2026;
    round.openedOn = QDate(2026, 1, 1);
    GridEntry entry;
    entry.round = addRecord(*store, round)->id;
    entry.organisation = addRecord(*store, organisation(u"VHS"_s))->id;
    entry.activity = addRecord(*store, Activity{{}, 0, 2026})->id;
    entry.goals = {goals[2], goals[0]};
    entry = *addRecord(*store, entry);
    GridEntry changed = entry;
    changed.goals = {goals[1]};
    VERIFY_RESULT(updateRecord(*store, changed));
    QCOMPARE(store->table<GridEntry>().byId(entry.id)->goals, changed.goals);
    VERIFY_RESULT(store->undo());
    QCOMPARE(store->table<GridEntry>().byId(entry.id)->goals, entry.goals);
    VERIFY_RESULT(store->redo());
    QCOMPARE(store->table<GridEntry>().byId(entry.id)->goals, changed.goals);
}

void TestStore::undoOfRemovalBringsBackTheSameId()
{
    StoreFile file;
    auto store = file.open();
    const Organisation first = *addRecord(*store, organisation(u"A"_s));
    VERIFY_RESULT(removeRecord(*store, first));
    const Organisation second = *addRecord(*store, organisation(u"B"_s));
    QVERIFY2(second.id != first.id, "an id is never given twice");
    VERIFY_RESULT(store->undo());
    VERIFY_RESULT(store->undo());
    const auto back = store->table<Organisation>().byId(first.id);
    VERIFY_RESULT(back);
    QCOMPARE(back->name, u"A"_s);
    QVERIFY2(back->version > first.version, "a copy from before the removal is out of date");
}

void TestStore::refusesAnUpdateOfAnotherVersion()
{
    StoreFile file;
    auto store = file.open();
    const Organisation seen = *addRecord(*store, organisation(u"A"_s));
    Organisation mine = seen;
    mine.name = u"meine"_s;
    Organisation theirs = seen;
    theirs.name = u"ihre"_s;
    VERIFY_RESULT(updateRecord(*store, theirs));
    const auto updated = updateRecord(*store, mine);
    VERIFY_ERROR(updated, Error::Code::Conflict);
    QVERIFY2(updated.error().message.contains(u"meine"_s) && updated.error().message.contains(u"ihre"_s),
             "both values are shown");
    QCOMPARE(names(*store), QStringList({u"ihre"_s}));
}

void TestStore::nestedFailureTakesTheWholeStepBack()
{
    StoreFile file;
    auto store = file.open();
    const auto outcome = store->write(u"Outer"_s, [&](Transaction &transaction) -> Result<> {
        return transaction.table<Organisation>().add(organisation(u"A"_s)).map([&](const Organisation &) {
            (void)addRecord(*store, organisation(u"A"_s)); // the same name again: refused, and overlooked here
        });
    });
    VERIFY_ERROR(outcome, Error::Code::Invalid);
    QCOMPARE(names(*store), QStringList());
    QVERIFY(!store->history().undoable());
}

void TestStore::anEmptyStepLeavesNoTrace()
{
    StoreFile file;
    auto store = file.open();
    const Organisation same = *addRecord(*store, organisation(u"A"_s));
    const qint64 before = store->history().undoable()->id;
    VERIFY_RESULT(updateRecord(*store, same));
    QCOMPARE(store->history().undoable()->id, before);
}

void TestStore::namesItsStepsAndAuthors()
{
    StoreFile file;
    auto store = file.open();
    VERIFY_RESULT(store->write(u"Institution added"_s, [&](Transaction &transaction) {
        return transaction.table<Organisation>().add(organisation(u"A"_s));
    }));
    const ChangeSet *step = store->history().undoable();
    QVERIFY(step);
    QCOMPARE(step->name, u"Institution added"_s);
    QCOMPARE(step->madeBy, u"Koordination"_s);
    QCOMPARE(step->madeAt, StoreFile::noon());
}

void TestStore::aReaderSeesWhatTheWriterWrites()
{
    StoreFile file;
    auto writer = file.open();
    const auto reader = Store::open(file.path(), Store::Mode::ReadOnly, file.options());
    VERIFY_RESULT(reader);
    QSignalSpy changed(reader->get(), &Store::changed);
    VERIFY_RESULT((*reader)->noticeOtherWriters());
    QCOMPARE(changed.size(), 0);
    VERIFY_RESULT(addRecord(*writer, organisation(u"A"_s)));
    VERIFY_RESULT((*reader)->noticeOtherWriters());
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed[0][0].value<QSet<QString>>().contains(u"organisation"_s));
    QCOMPARE(names(**reader), QStringList({u"A"_s}));
    VERIFY_RESULT((*reader)->noticeOtherWriters());
    QCOMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
