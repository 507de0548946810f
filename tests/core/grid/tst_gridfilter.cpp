#include "tests/support/gridtown.h"
#include "tests/support/records.h"
#include "tests/support/result.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

namespace {

using List = CodeValue::List;

/// Four entries that differ in what filters ask for, and one of another year.
struct FilteredTown : GridTown {
    FilteredTown()
    {
        const auto filled = store().write(u"Entries"_s, [&](Transaction &) -> Result<> {
            addEntries();
            return {};
        });
        Q_ASSERT(filled);
    }

    Id<GridEntry> first(const QString &text) { return entries().find(filter(text))->front(); }

private:
    void addEntries()
    {
        GridEntry cafe = entry(u"Sprachcafé für Mütter"_s);
        cafe.description = u"Offener Treff in der Großen Straße"_s;
        cafe.languages = {value(List::Language, u"Türkisch"_s), value(List::Language, u"Arabisch"_s)};
        cafe.goals = {goal(u"2"_s), goal(u"1.1.1"_s)};
        cafe.participants = 20;
        add(cafe);

        GridEntry sport = entry(u"Sport ohne Grenzen"_s);
        sport.organisation = organisation(u"Turnverein Süd"_s);
        sport.targetGroups = {value(List::TargetGroup, u"Jugendliche"_s), value(List::TargetGroup, u"Erwachsene"_s)};
        sport.goals = {goal(u"10"_s)};
        sport.participants.reset();
        sport.status = GridEntry::Status::Changed;
        add(sport);

        GridEntry reading = entry(u"Lesepaten"_s);
        reading.districts = {value(List::District, u"Nordstadt"_s)};
        reading.fundingTypes = {value(List::FundingType, u"Spenden"_s)};
        reading.funder = u"Bürgerstiftung 100%_sozial"_s;
        reading.remark = u"läuft weiter"_s;
        reading.status = GridEntry::Status::Ended;
        add(reading);

        GridEntry empty = entry({});
        empty.organisation = organisation(u"Turnverein Süd"_s);
        empty.title = u"Bewerbung"_s;
        empty.contact = u"Leitung Jobcenter"_s;
        empty.goals = {goal(u"1"_s)};
        add(empty);

        add(u"Sprachcafé"_s, 2025);
    }
};

using Narrow = std::function<void(FilteredTown &, GridFilter &)>;
using Counts = QHash<QString, int>;

const QString cafe = u"Sprachcafé für Mütter"_s;
const QString sport = u"Sport ohne Grenzen"_s;
const QString reading = u"Lesepaten"_s;
const QString work = u"Bewerbung"_s;

} // namespace

/// A filter finds what it says, by every column and by words however they are written.
class TestGridFilter : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void findsByNamesOfOrganisations();
    void countsByColumn_data();
    void countsByColumn();
    void leavesTheFacetsOwnPartOut();
    void sumsUp();
    void followsEdits();
    void knowsWhatChangedSinceTheLastSearch_data();
    void knowsWhatChangedSinceTheLastSearch();
};

void TestGridFilter::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Narrow>("change");
    QTest::addColumn<QStringList>("titles");
    const auto word = [](const char *name, const QString &text, const QStringList &titles) {
        QTest::newRow(name) << text << Narrow() << titles;
    };
    const auto facet = [](const char *name, const Narrow &change, const QStringList &titles) {
        QTest::newRow(name) << QString() << change << titles;
    };
    word("everything", {}, {cafe, sport, reading, work});
    word("white space only", u"  \t "_s, {cafe, sport, reading, work});
    word("umlaut", u"mütter"_s, {cafe});
    word("umlaut written out", u"MUETTER"_s, {cafe});
    word("umlaut, decomposed", u"Mu\u0308tter"_s, {cafe});
    word("accent left out", u"sprachcafe"_s, {cafe});
    word("sharp s", u"Straße"_s, {cafe});
    word("sharp s in capitals", u"GROSSEN STRASSE"_s, {cafe});
    word("in a remark", u"läuft"_s, {reading});
    word("in a contact", u"jobcenter"_s, {work});
    word("funder, with signs that LIKE would take for any text", u"100%_soz"_s, {reading});
    word("a percent sign is one", u"%"_s, {reading});
    word("a quotation mark does no harm", u"'\""_s, {});
    word("several words, any order", u"straße sprach"_s, {cafe});
    word("all words are needed", u"straße lesepaten"_s, {});
    word("words of different columns", u"lesepaten stiftung"_s, {reading});
    word("not across the border of two texts", u"mütteroffener"_s, {});
    word("organisation", u"turnverein"_s, {sport, work});
    word("organisation and text", u"süd grenzen"_s, {sport});
    word("goal's title", u"gesundheit"_s, {sport});
    word("goal's number", u"1.1"_s, {cafe, reading});
    word("target group's name", u"jugendlich"_s, {sport});
    word("district's name", u"nordst"_s, {reading});
    word("funding type's name", u"spende"_s, {reading});
    word("language's name", u"tuerkisch"_s, {cafe});

    facet(
        "organisation",
        [](FilteredTown &town, GridFilter &filter) { filter.organisations = {town.organisation(u"Turnverein Süd"_s)}; },
        {sport, work});
    facet("goal", [](FilteredTown &town, GridFilter &filter) { filter.goals = {town.goal(u"10"_s)}; }, {sport});
    facet("goal in second place",
          [](FilteredTown &town, GridFilter &filter) { filter.goals = {town.goal(u"1.1.1"_s)}; }, {cafe});
    facet("goal with its sub-goals", [](FilteredTown &town, GridFilter &filter) { filter.goals = {town.goal(u"1"_s)}; },
          {cafe, reading, work});
    facet("two goals are alternatives",
          [](FilteredTown &town, GridFilter &filter) {
              filter.goals = {town.goal(u"10"_s), town.goal(u"2"_s)};
          },
          {cafe, sport});
    facet("target group",
          [](FilteredTown &town, GridFilter &filter) {
              filter.targetGroups = {town.value(List::TargetGroup, u"Jugendliche"_s)};
          },
          {sport});
    facet("district",
          [](FilteredTown &town, GridFilter &filter) { filter.districts = {town.value(List::District, u"Mitte"_s)}; },
          {cafe, sport, work});
    facet("funding type",
          [](FilteredTown &town, GridFilter &filter) {
              filter.fundingTypes = {town.value(List::FundingType, u"Spenden"_s)};
          },
          {reading});
    facet(
        "language",
        [](FilteredTown &town, GridFilter &filter) { filter.languages = {town.value(List::Language, u"Arabisch"_s)}; },
        {cafe});
    facet("status",
          [](FilteredTown &, GridFilter &filter) {
              filter.statuses = {GridEntry::Status::Ended, GridEntry::Status::Changed};
          },
          {sport, reading});
    facet("incomplete", [](FilteredTown &, GridFilter &filter) { filter.incompleteOnly = true; }, {sport});
    facet("several columns are all needed",
          [](FilteredTown &town, GridFilter &filter) {
              filter.organisations = {town.organisation(u"Turnverein Süd"_s)};
              filter.districts = {town.value(List::District, u"Mitte"_s)};
              filter.goals = {town.goal(u"1"_s)};
              filter.text = u"job"_s;
          },
          {work});
    facet("another year", [](FilteredTown &town, GridFilter &filter) { filter.round = town.round(2025); },
          {u"Sprachcafé"_s});
    facet("a year without entries", [](FilteredTown &town, GridFilter &filter) { filter.round = town.round(2024); },
          {});
}

void TestGridFilter::finds()
{
    QFETCH(QString, text);
    QFETCH(Narrow, change);
    QFETCH(QStringList, titles);
    FilteredTown town;
    GridFilter filter = town.filter(text);
    if (change)
        change(town, filter);
    QCOMPARE(town.find(filter), titles);
    QCOMPARE(town.entries().sums(filter)->entries, titles.size());
}

void TestGridFilter::findsByNamesOfOrganisations()
{
    FilteredTown town;
    Organisation club = *town.store().table<Organisation>().byId(town.organisation(u"Turnverein Süd"_s));
    club.shortName = u"TVS"_s;
    club.aliases = {u"Turn- und Sportverein"_s, u"Südturner"_s};
    VERIFY_RESULT(updateRecord(town.store(), club));
    for (const QString &word : {u"tvs"_s, u"suedturner"_s, u"SPORTVEREIN"_s})
        QCOMPARE(town.find(town.filter(word)), QStringList({sport, work}));
}

void TestGridFilter::countsByColumn_data()
{
    QTest::addColumn<GridColumn::Value>("column");
    QTest::addColumn<QList<int>>("counts");
    QTest::newRow("organisation") << GridColumn::Organisation << QList<int>{2, 2};
    QTest::newRow("goals") << GridColumn::Goals << QList<int>{1, 1, 1, 1, 1};
    QTest::newRow("target groups") << GridColumn::TargetGroups << QList<int>{1, 4};
    QTest::newRow("districts") << GridColumn::Districts << QList<int>{1, 3};
    QTest::newRow("funding types") << GridColumn::FundingTypes << QList<int>{1, 3};
    QTest::newRow("languages") << GridColumn::Languages << QList<int>{1, 1};
    QTest::newRow("status") << GridColumn::Status << QList<int>{1, 1, 2};
}

void TestGridFilter::countsByColumn()
{
    QFETCH(GridColumn::Value, column);
    QFETCH(QList<int>, counts);
    FilteredTown town;
    const auto facet = town.entries().facet(column, town.filter());
    VERIFY_RESULT(facet);
    QList<int> found = facet->values();
    std::sort(found.begin(), found.end());
    QCOMPARE(found, counts);
}

void TestGridFilter::leavesTheFacetsOwnPartOut()
{
    FilteredTown town;
    GridFilter filter = town.filter();
    filter.targetGroups = {town.value(List::TargetGroup, u"Jugendliche"_s)};
    filter.statuses = {GridEntry::Status::Changed, GridEntry::Status::New};
    const auto groups = town.entries().facet(GridColumn::TargetGroups, filter);
    QCOMPARE(groups.value(), (QHash<qint64, int>{{town.value(List::TargetGroup, u"Jugendliche"_s).value, 1},
                                                 {town.value(List::TargetGroup, u"Erwachsene"_s).value, 3}}));
    const auto statuses = town.entries().facet(GridColumn::Status, filter);
    QCOMPARE(statuses.value(), (QHash<qint64, int>{{static_cast<qint64>(GridEntry::Status::Changed), 1}}));
    const auto districts = town.entries().facet(GridColumn::Districts, filter);
    QCOMPARE(districts.value(), (QHash<qint64, int>{{town.value(List::District, u"Mitte"_s).value, 1}}));
}

void TestGridFilter::sumsUp()
{
    FilteredTown town;
    QCOMPARE(town.entries().sums(town.filter()).value(), (GridSums{4, 20 + 12 + 12, 1}));
    QCOMPARE(town.entries().sums(town.filter(u"sport"_s)).value(), (GridSums{1, 0, 1}));
    QCOMPARE(town.entries().sums(town.filter(u"nirgends"_s)).value(), GridSums());
}

void TestGridFilter::followsEdits()
{
    FilteredTown town;
    GridEntry entry = *town.entries().byId(town.entries().find(town.filter(u"lesepaten"_s))->front());
    entry.title = u"Vorlesestunde"_s;
    VERIFY_RESULT(town.entries().updateAll(u"Title changed"_s, {entry}));
    QCOMPARE(town.find(town.filter(u"lesepaten"_s)), QStringList());
    QCOMPARE(town.find(town.filter(u"vorlese"_s)), QStringList({u"Vorlesestunde"_s}));
    VERIFY_RESULT(town.store().undo());
    QCOMPARE(town.find(town.filter(u"lesepaten"_s)), QStringList({reading}));
}

void TestGridFilter::knowsWhatChangedSinceTheLastSearch_data()
{
    QTest::addColumn<std::function<void(FilteredTown &)>>("change");
    QTest::addColumn<QStringList>("withSport"); ///< titles
    const auto row = [](const char *name, const std::function<void(FilteredTown &)> &change,
                        const QStringList &titles) { QTest::newRow(name) << change << titles; };
    row("nothing", [](FilteredTown &) {}, {sport});
    row("an entry added", [](FilteredTown &town) { town.add(u"Sportfest"_s); }, {sport, u"Sportfest"_s});
    row("one added and taken back",
        [](FilteredTown &town) {
            town.add(u"Sportfest"_s);
            VERIFY_RESULT(town.store().undo());
        },
        {sport});
    row("an entry of another year added", [](FilteredTown &town) { town.add(u"Sportfest"_s, 2025); }, {sport});
    row("an entry removed",
        [](FilteredTown &town) { VERIFY_RESULT(town.entries().removeAll({town.first(u"grenzen"_s)})); }, {});
    row("one removed and brought back",
        [](FilteredTown &town) {
            VERIFY_RESULT(town.entries().removeAll({town.first(u"grenzen"_s)}));
            VERIFY_RESULT(town.store().undo());
        },
        {sport});
    row("a text changed",
        [](FilteredTown &town) {
            GridEntry entry = *town.entries().byId(town.first(u"lesepaten"_s));
            entry.remark = u"Sportraum"_s;
            VERIFY_RESULT(town.entries().updateAll(u"Remark changed"_s, {entry}));
        },
        {sport, reading});
    row("a goal given and a title changed at once",
        [](FilteredTown &town) {
            GridEntry entry = *town.entries().byId(town.first(u"lesepaten"_s));
            entry.title = u"Sportliche Lesepaten"_s;
            entry.goals << town.goal(u"10"_s);
            VERIFY_RESULT(town.entries().updateAll(u"Edited"_s, {entry}));
        },
        {sport, u"Sportliche Lesepaten"_s});
    row("an organisation renamed",
        [](FilteredTown &town) {
            Organisation club = *town.store().table<Organisation>().byId(town.organisation(u"Turnverein Süd"_s));
            club.name = u"Sportverein Süd"_s;
            VERIFY_RESULT(updateRecord(town.store(), club));
        },
        {sport, work});
    row("more entries than are read one by one",
        [](FilteredTown &town) {
            QList<GridEntry> many(600, town.entry(u"Turnen"_s));
            many.last().title = u"Sportfest"_s;
            VERIFY_RESULT(town.entries().addAll(many));
        },
        {sport, u"Sportfest"_s});
}

/// What is kept in memory for the search may never differ from what a search anew would find.
void TestGridFilter::knowsWhatChangedSinceTheLastSearch()
{
    QFETCH(std::function<void(FilteredTown &)>, change);
    QFETCH(QStringList, withSport);
    FilteredTown town;
    QCOMPARE(town.find(town.filter(u"sport"_s)), QStringList{sport});
    change(town);
    QCOMPARE(town.find(town.filter(u"sport"_s)), withSport);
    for (const QString &word : {u"e"_s, u"sport"_s, u"gesundheit"_s, u"süd"_s, u"lesepaten"_s, u"1.1"_s}) {
        QCOMPARE(town.entries().find(town.filter(word)).value(),
                 GridEntries(town.store()).find(town.filter(word)).value());
    }
}

QTEST_GUILESS_MAIN(TestGridFilter)
#include "tst_gridfilter.moc"
