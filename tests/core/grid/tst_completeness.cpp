#include "core/grid/completeness.h"
#include "tests/support/gridtown.h"
#include "tests/support/result.h"

using namespace inko;
using namespace inko::test;
using namespace inko::completeness;
using namespace Qt::StringLiterals;

namespace {

using Columns = QList<GridColumn::Value>;

Columns columnsMissingIn(const GridEntry &entry)
{
    Columns columns;
    for (const Missing &missing : missingIn(entry))
        columns << missing.column;
    return columns;
}

} // namespace

/// What a whole entry has, as a rule and as the filter that finds entries that break it.
class TestCompleteness : public QObject {
    Q_OBJECT

private slots:
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void tellsRequiredFromExpected();
};

void TestCompleteness::namesWhatIsMissing_data()
{
    using Change = void (*)(GridEntry &);
    QTest::addColumn<Change>("change");
    QTest::addColumn<Columns>("missing");

    const auto row = [](const char *name, Change change, const Columns &missing) {
        QTest::newRow(name) << change << missing;
    };
    row("complete", [](GridEntry &) {}, {});
    row("no title", [](GridEntry &entry) { entry.title.clear(); }, {GridColumn::Title});
    row("no goals", [](GridEntry &entry) { entry.goals.clear(); }, {GridColumn::Goals});
    row("no target groups", [](GridEntry &entry) { entry.targetGroups.clear(); }, {GridColumn::TargetGroups});
    row("no districts", [](GridEntry &entry) { entry.districts.clear(); }, {GridColumn::Districts});
    row("no funding types", [](GridEntry &entry) { entry.fundingTypes.clear(); }, {GridColumn::FundingTypes});
    row("no start", [](GridEntry &entry) { entry.starts = {}; }, {GridColumn::Starts});
    row("participants unknown", [](GridEntry &entry) { entry.participants.reset(); }, {GridColumn::Participants});
    row("no participants is known", [](GridEntry &entry) { entry.participants = 0; }, {});
    row("several at once",
        [](GridEntry &entry) {
            entry.title.clear();
            entry.goals.clear();
            entry.starts = {};
        },
        {GridColumn::Title, GridColumn::Goals, GridColumn::Starts});
    row("ended needs only its title",
        [](GridEntry &entry) {
            entry.status = GridEntry::Status::Ended;
            entry.goals.clear();
            entry.participants.reset();
        },
        {});
    row("ended without a title",
        [](GridEntry &entry) {
            entry.status = GridEntry::Status::Ended;
            entry.title.clear();
        },
        {GridColumn::Title});
    row("what nobody has to say",
        [](GridEntry &entry) {
            entry.description.clear();
            entry.languages.clear();
            entry.contact.clear();
        },
        {});
}

void TestCompleteness::namesWhatIsMissing()
{
    using Change = void (*)(GridEntry &);
    QFETCH(Change, change);
    QFETCH(Columns, missing);
    GridTown town;
    GridEntry entry = town.entry(u"Sprachcafé"_s);
    change(entry);
    QCOMPARE(columnsMissingIn(entry), missing);

    const GridEntry stored = town.add(entry);
    GridFilter incomplete = town.filter();
    incomplete.incompleteOnly = true;
    const auto found = town.entries().find(incomplete);
    VERIFY_RESULT(found);
    QCOMPARE(found->size(), missing.isEmpty() ? 0u : 1u);
}

void TestCompleteness::tellsRequiredFromExpected()
{
    const QList<Missing> missing = missingIn(GridEntry());
    for (const Missing &one : missing) {
        const bool required = one.column == GridColumn::Title || one.column == GridColumn::Goals;
        QCOMPARE(one.importance, required ? Importance::Required : Importance::Expected);
    }
    QCOMPARE(missing.size(), 7);
}

QTEST_GUILESS_MAIN(TestCompleteness)
#include "tst_completeness.moc"
