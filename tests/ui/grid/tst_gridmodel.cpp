#include "tests/ui/grid/gridfixture.h"
#include "ui/grid/inspector/inspectorfield.h"
#include "ui/grid/rows/gridedits.h"
#include "ui/grid/rows/rowchanges.h"
#include "ui/grid/table/celleditors.h"

#include <QAbstractItemModelTester>

using namespace inko;
using namespace Qt::StringLiterals;

namespace {

std::vector<Id<GridEntry>> idsOf(const QList<int> &numbers)
{
    std::vector<Id<GridEntry>> ids;
    for (int number : numbers)
        ids.push_back({number});
    return ids;
}

} // namespace

/// The grid as a table: what it shows, and how it follows what happens to the file.
class TestGridModel : public QObject {
    Q_OBJECT

private slots:
    void init();
    void findsHowOneListBecomesAnother_data();
    void findsHowOneListBecomesAnother();
    void showsTextsForPeopleAndForFiles();
    void saysWhatIsMissing();
    void followsOtherScreensAndKeepsIndexes();
    void keepsRowsInPlaceAfterItsOwnEdits();
    void holdsOnlyAFewOfManyRows();
    void aFileThatCannotBeWrittenHasNoNewRow();
    void aFileThatCannotBeWrittenCanBeReadInTheInspector_data();
    void aFileThatCannotBeWrittenCanBeReadInTheInspector();

private:
    GridModel &show(const GridOrder &order = {}) { return show(m_town->workspace(), order); }
    GridModel &showForReading();
    GridModel &show(Workspace &workspace, const GridOrder &order);

    std::unique_ptr<test::GridFixture> m_town;
    std::unique_ptr<Workspace> m_reading;
    std::unique_ptr<GridModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestGridModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_reading.reset();
    m_town = std::make_unique<test::GridFixture>();
}

GridModel &TestGridModel::showForReading()
{
    auto reading = Store::open(m_town->store().path(), Store::Mode::ReadOnly, {});
    if (!reading)
        qFatal("not opened");
    m_reading = std::make_unique<Workspace>(std::move(*reading));
    return show(*m_reading, {});
}

GridModel &TestGridModel::show(Workspace &workspace, const GridOrder &order)
{
    m_model = std::make_unique<GridModel>(workspace);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    GridFilter filter;
    filter.round = m_town->round(2026);
    if (!m_model->show(filter, order))
        qFatal("not shown");
    return *m_model;
}

void TestGridModel::findsHowOneListBecomesAnother_data()
{
    QTest::addColumn<QList<int>>("from");
    QTest::addColumn<QList<int>>("to");
    QTest::newRow("the same") << QList{1, 2, 3} << QList{1, 2, 3};
    QTest::newRow("from nothing") << QList<int>() << QList{1, 2};
    QTest::newRow("to nothing") << QList{1, 2} << QList<int>();
    QTest::newRow("one in the middle gone") << QList{1, 2, 3} << QList{1, 3};
    QTest::newRow("two runs gone") << QList{1, 2, 3, 4, 5, 6} << QList{2, 5, 6};
    QTest::newRow("joined at several places") << QList{3, 5} << QList{1, 2, 3, 4, 5, 6};
    QTest::newRow("another order") << QList{1, 2, 3} << QList{3, 1, 2};
    QTest::newRow("everything at once") << QList{1, 2, 3, 4} << QList{9, 4, 2, 8, 1};
}

void TestGridModel::findsHowOneListBecomesAnother()
{
    QFETCH(const QList<int>, from);
    QFETCH(const QList<int>, to);
    const auto target = idsOf(to);
    auto rows = idsOf(from);
    const RowChanges changes = rowChanges(rows, target);
    for (const RowRun &run : changes.removed)
        rows.erase(rows.begin() + run.first, rows.begin() + run.last() + 1);
    if (changes.reordered) {
        std::sort(rows.begin(), rows.end(), [&](Id<GridEntry> one, Id<GridEntry> other) {
            return std::find(target.begin(), target.end(), one) < std::find(target.begin(), target.end(), other);
        });
    }
    for (const RowRun &run : changes.inserted)
        rows.insert(rows.begin() + run.first, target.begin() + run.first, target.begin() + run.last() + 1);
    QVERIFY(rows == target);
}

void TestGridModel::showsTextsForPeopleAndForFiles()
{
    GridEntry entry = m_town->add(u"Sprachcafé"_s);
    entry.goals << m_town->goal(u"10"_s);
    entry.starts = PartialDate::ofMonth(2026, 3);
    VERIFY_RESULT(m_town->workspace().gridEntries().updateAll(u"Changed"_s, {entry}));
    const GridModel &model = show();
    QCOMPARE(model.rowCount(), 2); // and the row to type a new entry into
    QCOMPARE(model.index(0, GridColumn::Goals).data().toString(), u"1 – Sprache und Bildung; 10 – Gesundheit"_s);
    QCOMPARE(model.index(0, GridColumn::Goals).data(Qt::EditRole).toString(), u"1; 10"_s);
    QCOMPARE(model.index(0, GridColumn::Participants).data().toString(), u"1.200"_s);
    QCOMPARE(model.index(0, GridColumn::Participants).data(Qt::EditRole).toString(), u"1200"_s);
    QCOMPARE(model.index(0, GridColumn::Participants).data(GridModel::SortRole), QVariant(1200));
    QCOMPARE(model.index(0, GridColumn::Starts).data().toString(), u"03/2026"_s);
    QCOMPARE(model.index(0, GridColumn::Starts).data(GridModel::SortRole).toString(), u"2026-03"_s);
    QCOMPARE(model.index(1, GridColumn::Title).data().toString(), QString());
    entry = m_town->stored(entry.id);
    entry.participants.reset();
    VERIFY_RESULT(m_town->workspace().gridEntries().updateAll(u"Changed"_s, {entry}));
    QCOMPARE(model.index(0, GridColumn::Participants).data().toString(), u"–"_s);
    QCOMPARE(model.index(0, GridColumn::Participants).data(Qt::EditRole).toString(), QString());
}

void TestGridModel::saysWhatIsMissing()
{
    GridEntry entry = m_town->add(u"<b>Treff</b>"_s);
    const GridModel &model = show();
    QCOMPARE(model.index(0, 0).data(GridModel::RowMissingRole).toInt(), 0);
    QVERIFY2(!model.index(0, GridColumn::Title).data(Qt::ToolTipRole).toString().contains(u"<b>"_s), "taken for HTML");
    entry.goals.clear();
    entry.participants.reset();
    VERIFY_RESULT(m_town->workspace().gridEntries().updateAll(u"Changed"_s, {entry}));
    QCOMPARE(model.index(0, 0).data(GridModel::RowMissingRole).toInt(), 2);
    QCOMPARE(model.index(0, GridColumn::Goals).data(GridModel::MissingRole).toInt(), 2);
    QCOMPARE(model.index(0, GridColumn::Participants).data(GridModel::MissingRole).toInt(), 1);
    QCOMPARE(model.index(0, GridColumn::Title).data(GridModel::MissingRole).toInt(), 0);
    const QString words = model.index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY(words.contains(GridEntries::nameOf(GridColumn::Goals)));
    QVERIFY(words.contains(GridEntries::nameOf(GridColumn::Participants)));
}

void TestGridModel::followsOtherScreensAndKeepsIndexes()
{
    m_town->add(u"B"_s);
    const GridEntry kept = m_town->add(u"C"_s);
    GridModel &model = show({GridColumn::Title, Qt::AscendingOrder});
    const QPersistentModelIndex index = model.index(1, GridColumn::Title);
    m_town->add(u"A"_s);
    QCOMPARE(index.row(), 2);
    GridEntry renamed = m_town->stored(kept.id);
    renamed.title = u"AA"_s;
    VERIFY_RESULT(m_town->workspace().gridEntries().updateAll(u"Changed"_s, {renamed}));
    QCOMPARE(index.row(), 1);
    QCOMPARE(index.data().toString(), u"AA"_s);
    VERIFY_RESULT(m_town->workspace().gridEntries().removeAll({kept.id}));
    QVERIFY(!index.isValid());
    QCOMPARE(model.entryCount(), 2);
    VERIFY_RESULT(m_town->store().undo());
    QCOMPARE(model.entryCount(), 3);
}

void TestGridModel::keepsRowsInPlaceAfterItsOwnEdits()
{
    m_town->add(u"A"_s);
    m_town->add(u"B"_s);
    GridModel &model = show({GridColumn::Title, Qt::AscendingOrder});
    QVERIFY(model.setData(model.index(0, GridColumn::Title), u"Z"_s));
    QCOMPARE(model.index(0, GridColumn::Title).data().toString(), u"Z"_s);
    VERIFY_RESULT(gridedits::removeRows(model, {1}));
    QCOMPARE(model.entryCount(), 1);
    VERIFY_RESULT(m_town->store().undo());
    QCOMPARE(model.index(0, GridColumn::Title).data().toString(), u"B"_s); // the order is applied anew
}

void TestGridModel::holdsOnlyAFewOfManyRows()
{
    QList<GridEntry> many;
    for (int number = 0; number < 700; ++number) {
        GridEntry entry;
        entry.round = m_town->round(2026);
        entry.organisation = m_town->organisation(u"Jugendamt"_s);
        entry.title = u"Angebot %1"_s.arg(number);
        many << entry;
    }
    VERIFY_RESULT(m_town->workspace().gridEntries().addAll(many));
    const GridModel &model = show();
    QCOMPARE(model.entryCount(), 700);
    for (int row : {0, 63, 64, 699, 350})
        QCOMPARE(model.index(row, GridColumn::Title).data().toString(), u"Angebot %1"_s.arg(row));
}

void TestGridModel::aFileThatCannotBeWrittenHasNoNewRow()
{
    m_town->add(u"A"_s);
    GridModel &model = showForReading();
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!(model.index(0, GridColumn::Title).flags() & Qt::ItemIsEditable));
}

void TestGridModel::aFileThatCannotBeWrittenCanBeReadInTheInspector_data()
{
    QTest::addColumn<GridColumn::Value>("column");
    QTest::newRow("a line") << GridColumn::Title;
    QTest::newRow("a long text") << GridColumn::Description;
    QTest::newRow("one of a list") << GridColumn::Organisation;
    QTest::newRow("several of a list") << GridColumn::Goals;
}

void TestGridModel::aFileThatCannotBeWrittenCanBeReadInTheInspector()
{
    QFETCH(GridColumn::Value, column);
    m_town->add(u"A"_s);
    GridModel &model = showForReading();
    InspectorField field(model, column);
    const GridEntry entry = *model.entryAt(0);
    field.show();
    field.showRow(model.index(0, column), entry);
    QVERIFY(field.editor()->isEnabled());
    const QVariant before = celleditors::inputOf(field.editor());
    QWidget *typing = field.editor()->focusProxy() ? field.editor()->focusProxy() : field.editor();
    QTest::keyClicks(typing, u"x"_s);
    QTest::keyClick(typing, Qt::Key_Backspace);
    QTest::keyClick(typing, Qt::Key_Backspace);
    QTest::keyClick(typing, Qt::Key_Down);
    QTest::keyClick(typing, Qt::Key_Return);
    QCOMPARE(celleditors::inputOf(field.editor()), before);
    QVERIFY(field.unsavedInput().isEmpty());
}

QTEST_MAIN(TestGridModel)
#include "tst_gridmodel.moc"
