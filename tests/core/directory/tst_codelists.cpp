#include "core/directory/codelists.h"

#include "core/goals/goal.h"
#include "tests/support/content.h"
#include "tests/support/town.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

using List = CodeValue::List;

class TestCodeLists : public QObject {
    Q_OBJECT

private slots:
    void addsAtTheEndOfItsList();
    void findsByAnySpelling_data();
    void findsByAnySpelling();
    void refuses_data();
    void refuses();
    void keepsListAndPlaceWhenChanged();
    void moves_data();
    void moves();
    void removesOnlyWhatIsNotUsed();
    void mergesEveryUse_data();
    void mergesEveryUse();
    void refusesToMergeWhatDoesNotBelongTogether();
    void sortsAllByList();
    void aReadOnlyFileSaysSo();

private:
    static CodeValue value(List list, const QString &name, const QStringList &aliases = {})
    {
        return {{}, 0, list, name, aliases, 0, false};
    }
    static QStringList names(const Result<QList<CodeValue>> &values)
    {
        QStringList names;
        for (const CodeValue &value : *values)
            names << value.name;
        return names;
    }
};

void TestCodeLists::addsAtTheEndOfItsList()
{
    Town town;
    CodeLists lists(town.store());
    VERIFY_STEP(town.store(), u"Value added"_s, lists.add(value(List::TargetGroup, u"  Familien \n mit Kindern "_s)));
    VERIFY_RESULT(lists.add(value(List::District, u"Südstadt"_s)));
    VERIFY_RESULT(lists.add(value(List::TargetGroup, u"Jugendliche"_s)));
    QCOMPARE(names(lists.values(List::TargetGroup)), QStringList({u"Familien mit Kindern"_s, u"Jugendliche"_s}));
    QCOMPARE(lists.values(List::TargetGroup)->last().position, 1);
    QCOMPARE(lists.values(List::District)->first().position, 0);
}

void TestCodeLists::findsByAnySpelling_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("found");
    QTest::addRow("as it is") << u"Mädchen"_s << true;
    QTest::addRow("other case") << u"MÄDCHEN"_s << true;
    QTest::addRow("transliterated") << u"maedchen"_s << true;
    QTest::addRow("decomposed") << u"Ma\u0308dchen"_s << true;
    QTest::addRow("space around") << u"  Mädchen "_s << true;
    QTest::addRow("alias") << u"junge Frauen"_s << true;
    QTest::addRow("in another list") << u"Innenstadt"_s << false;
    QTest::addRow("nothing") << QString() << false;
}

void TestCodeLists::findsByAnySpelling()
{
    QFETCH(QString, written);
    QFETCH(bool, found);
    Town town;
    CodeLists lists(town.store());
    const auto girls = lists.add(value(List::TargetGroup, u"Mädchen"_s, {u"Junge Frauen"_s}));
    VERIFY_RESULT(girls);
    VERIFY_RESULT(lists.add(value(List::District, u"Innenstadt"_s)));
    const auto answer = lists.named(List::TargetGroup, written);
    VERIFY_RESULT(answer);
    QCOMPARE(answer->has_value(), found);
    if (found)
        QCOMPARE(**answer, *girls);
}

void TestCodeLists::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("aliases");
    QTest::addColumn<QString>("words");
    QTest::addRow("no name") << QString() << QStringList() << u"name"_s;
    QTest::addRow("only space") << u" \t"_s << QStringList() << u"name"_s;
    QTest::addRow("same name") << u"mädchen"_s << QStringList() << u"“Mädchen” stands in this list already."_s;
    QTest::addRow("another's alias") << u"junge  FRAUEN"_s << QStringList() << u"already, as “Mädchen”"_s;
    QTest::addRow("alias is another's name") << u"Frauen"_s << QStringList{u"Maedchen"_s} << u"Mädchen"_s;
    QTest::addRow("semicolon") << u"Mädchen; Jungen"_s << QStringList() << u"semicolon"_s;
    QTest::addRow("semicolon in an alias") << u"Jungen"_s << QStringList{u"Knaben; Buben"_s} << u"semicolon"_s;
}

void TestCodeLists::refuses()
{
    QFETCH(QString, name);
    QFETCH(QStringList, aliases);
    QFETCH(QString, words);
    Town town;
    CodeLists lists(town.store());
    VERIFY_RESULT(lists.add(value(List::TargetGroup, u"Mädchen"_s, {u"Junge Frauen"_s})));
    const auto other = lists.add(value(List::TargetGroup, u"Senioren"_s));
    VERIFY_RESULT(other);
    VERIFY_REFUSED(town.store(), words, lists.add(value(List::TargetGroup, name, aliases)));
    CodeValue changed = *other;
    changed.name = name;
    changed.aliases = aliases;
    VERIFY_REFUSED(town.store(), words, lists.update(changed));
}

void TestCodeLists::keepsListAndPlaceWhenChanged()
{
    Town town;
    CodeLists lists(town.store());
    VERIFY_RESULT(lists.add(value(List::Language, u"Türkisch"_s)));
    CodeValue arabic = *lists.add(value(List::Language, u"Arab."_s));
    arabic.name = u"Arabisch"_s;
    arabic.aliases = {u"arabisch"_s, u"Arab."_s, u" "_s, u"ARAB."_s};
    arabic.position = 7;
    arabic.retired = true;
    VERIFY_STEP(town.store(), u"Value changed"_s, lists.update(arabic));
    const CodeValue stored = town.stored(arabic.id);
    QCOMPARE(stored.position, 1);
    QCOMPARE(stored.aliases, QStringList({u"Arab."_s}));
    QVERIFY(stored.retired);
    VERIFY_ERROR(lists.update(arabic), Error::Code::Conflict);
    CodeValue elsewhere = stored;
    elsewhere.list = List::District;
    VERIFY_REFUSED(town.store(), u"list"_s, lists.update(elsewhere));
}

void TestCodeLists::moves_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("order");
    QTest::addRow("up") << 2 << 0 << u"CABD"_s;
    QTest::addRow("down") << 0 << 2 << u"BCAD"_s;
    QTest::addRow("to the end") << 1 << 3 << u"ACDB"_s;
    QTest::addRow("beyond the end") << 0 << 99 << u"BCDA"_s;
    QTest::addRow("before the start") << 3 << -1 << u"DABC"_s;
}

void TestCodeLists::moves()
{
    QFETCH(int, which);
    QFETCH(int, position);
    QFETCH(QString, order);
    Town town;
    CodeLists lists(town.store());
    QList<CodeValue> added;
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
        added << *lists.add(value(List::Sector, name));
    const CodeValue other = *lists.add(value(List::District, u"Nord"_s));
    VERIFY_STEP(town.store(), u"Order of values changed"_s, lists.move(added[which].id, position));
    QCOMPARE(names(lists.values(List::Sector)).join(QString()), order);
    QCOMPARE(town.stored(other.id), other);
}

void TestCodeLists::removesOnlyWhatIsNotUsed()
{
    Town town;
    CodeLists lists(town.store());
    const CodeValue sport = *lists.add(value(List::Sector, u"Sport"_s));
    Organisation club = town.organisation(u"Stadtsportbund"_s);
    club.sector = sport.id;
    VERIFY_RESULT(
        town.store().write(u"Changed"_s, [&](Transaction &tx) { return tx.table<Organisation>().update(club); }));
    VERIFY_REFUSED(town.store(), u"institutions (1)"_s, lists.remove(sport.id));
    VERIFY_RESULT(town.store().undo());
    VERIFY_STEP(town.store(), u"Value removed"_s, lists.remove(sport.id));
    VERIFY_ERROR(lists.remove(sport.id), Error::Code::NotFound);
}

void TestCodeLists::mergesEveryUse_data()
{
    QTest::addColumn<List>("list");
    for (List list : {List::TargetGroup, List::District, List::FundingType, List::Language, List::Sector})
        QTest::addRow("%d", static_cast<int>(list)) << list;
}

void TestCodeLists::mergesEveryUse()
{
    QFETCH(List, list);
    Town town;
    CodeLists lists(town.store());
    const CodeValue from = *lists.add(value(list, u"Geflüchtete"_s, {u"Asylsuchende"_s}));
    const CodeValue into = *lists.add(value(list, u"Menschen mit Fluchterfahrung"_s, {u"Flüchtlinge"_s}));
    const CodeValue third = *lists.add(value(list, u"Alle"_s));
    const SurveyRound round = town.round(2026);
    Organisation centre = town.organisation(u"Welthaus"_s);
    QList<Id<GridEntry>> entries;
    for (const QList<Id<CodeValue>> &named :
         {QList{from.id}, QList{from.id, third.id, into.id}, QList{into.id, from.id}}) {
        GridEntry entry = town.entry(round.id, centre.id, u"Beratung"_s);
        entry.targetGroups = entry.districts = entry.fundingTypes = entry.languages = named;
        VERIFY_RESULT(
            town.store().write(u"Changed"_s, [&](Transaction &tx) { return tx.table<GridEntry>().update(entry); }));
        entries << entry.id;
    }
    centre.sector = from.id;
    VERIFY_RESULT(
        town.store().write(u"Changed"_s, [&](Transaction &tx) { return tx.table<Organisation>().update(centre); }));

    VERIFY_STEP(town.store(), u"Values merged"_s, lists.merge(from.id, into.id));

    QCOMPARE(referencesLeft(town.store(), u"code_value"_s, from.id.value), QStringList());
    QCOMPARE(town.stored(centre.id).sector, std::optional(into.id));
    const QList<QList<Id<CodeValue>>> merged{{into.id}, {into.id, third.id}, {into.id}};
    for (qsizetype index = 0; index < entries.size(); ++index) {
        const GridEntry entry = town.stored(entries[index]);
        QCOMPARE(entry.targetGroups, merged[index]);
        QCOMPARE(entry.districts, merged[index]);
        QCOMPARE(entry.fundingTypes, merged[index]);
        QCOMPARE(entry.languages, merged[index]);
    }
    QCOMPARE(names(lists.values(list)), QStringList({into.name, third.name}));
    QCOMPARE(town.stored(into.id).aliases, QStringList({u"Flüchtlinge"_s, u"Geflüchtete"_s, u"Asylsuchende"_s}));
    QCOMPARE((*lists.named(list, u"asylsuchende"_s))->id, into.id);
}

void TestCodeLists::refusesToMergeWhatDoesNotBelongTogether()
{
    Town town;
    CodeLists lists(town.store());
    const CodeValue group = *lists.add(value(List::TargetGroup, u"Alle"_s));
    const CodeValue district = *lists.add(value(List::District, u"Nord"_s));
    VERIFY_REFUSED(town.store(), u"different"_s, lists.merge(group.id, group.id));
    VERIFY_REFUSED(town.store(), u"different lists"_s, lists.merge(group.id, district.id));
    VERIFY_ERROR(lists.merge(group.id, Id<CodeValue>{99}), Error::Code::NotFound);
    VERIFY_ERROR(lists.merge(Id<CodeValue>{99}, group.id), Error::Code::NotFound);
}

void TestCodeLists::sortsAllByList()
{
    Town town;
    CodeLists lists(town.store());
    for (const auto &[list, name] : {std::pair{List::Sector, u"S"_s}, std::pair{List::TargetGroup, u"T1"_s},
                                     std::pair{List::District, u"D"_s}, std::pair{List::TargetGroup, u"T2"_s}})
        VERIFY_RESULT(lists.add(value(list, name)));
    QCOMPARE(names(lists.all()), QStringList({u"T1"_s, u"T2"_s, u"D"_s, u"S"_s}));
}

void TestCodeLists::aReadOnlyFileSaysSo()
{
    StoreFile file;
    auto store = Store::open(file.path(), Store::Mode::ReadOnly, file.options());
    VERIFY_RESULT(store);
    CodeLists lists(**store);
    VERIFY_ERROR(lists.add(value(List::District, QString())), Error::Code::ReadOnly);
    QCOMPARE(names(lists.all()), QStringList());
}

QTEST_GUILESS_MAIN(TestCodeLists)
#include "tst_codelists.moc"
