#include "core/layout/layout.h"
#include "core/report/editions/editions.h"
#include "core/report/kinds/reportkind.h"
#include "core/storage/integrity.h"
#include "core/workspace/workspace.h"
#include "tests/support/largegrid.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"

#include <QProcess>
#include <QTest>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

namespace {

document::Document documentSaying(const QString &text)
{
    return {.title = u"Bericht"_s,
            .language = u"de"_s,
            .blocks = {document::Heading{1, u"Stand"_s, u"stand"_s}, document::Paragraph{document::plain(text)}}};
}

QStringList namesOf(const Result<QList<Edition>> &editions)
{
    QStringList names;
    for (const Edition &edition : editions.value_or(QList<Edition>()))
        names << edition.name;
    return names;
}

} // namespace

/// What was published stays as it was, whatever happens to the grid.
class TestEditions : public QObject {
    Q_OBJECT

private slots:
    void keepsWhoAndWhen();
    void printsTheSameAfterRowsHaveChanged();
    void namesAreUniqueInTheirYear();
    void findsAFreeName();
    void isFoundByItsName();
    void needsAName();
    void freezingIsOneStep();
    void deletingIsOneStep();
    void keepsWhatIsLarge();
    void anAlteredDocumentIsNotShown_data();
    void anAlteredDocumentIsNotShown();
};

void TestEditions::keepsWhoAndWhen()
{
    StoreFile file;
    auto store = file.open();
    Editions editions(*store);
    const auto frozen = editions.freeze(2026, u"  Für den  Rat "_s, u"annual"_s, documentSaying(u"Es ist so."_s));
    VERIFY_RESULT(frozen);
    const Edition expected{frozen->id,           1, 2026, u"Für den Rat"_s, u"annual"_s, u"de"_s, StoreFile::noon(),
                           file.options().author};
    QVERIFY(*editions.byId(frozen->id) == expected);
    QVERIFY(*editions.documentOf(frozen->id) == documentSaying(u"Es ist so."_s));
}

void TestEditions::printsTheSameAfterRowsHaveChanged()
{
    StoreFile file;
    auto store = file.open();
    VERIFY_RESULT(fillLargeGrid(*store, 30));
    Workspace workspace(std::move(store));
    const auto build = [&] {
        return ReportKind::build(ReportKind::Annual, readReportData(workspace, 2026).value(), ReportLanguage(u"de"_s));
    };
    const document::Document published = build();
    Editions editions(workspace.store());
    const auto frozen = editions.freeze(2026, u"Rat"_s, u"annual"_s, published);
    VERIFY_RESULT(frozen);

    const auto round = workspace.survey().ofYear(2026).value();
    GridEntry entry = workspace.gridEntries().ofRound(round->id)->front();
    entry.title = u"Ganz anders"_s;
    VERIFY_RESULT(workspace.gridEntries().updateAll(u"Geändert"_s, {entry}));
    QVERIFY(build() != published);

    const auto kept = editions.documentOf(frozen->id);
    VERIFY_RESULT(kept);
    QVERIFY(*kept == published);
    QVERIFY(layout::layOut(*kept).value() == layout::layOut(published).value());
}

void TestEditions::namesAreUniqueInTheirYear()
{
    StoreFile file;
    auto store = file.open();
    Editions editions(*store);
    VERIFY_RESULT(editions.freeze(2026, u"Für den Rat"_s, u"annual"_s, documentSaying(u"1"_s)));
    const auto again = editions.freeze(2026, u"FÜR DEN RAT"_s, u"short"_s, documentSaying(u"2"_s));
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Invalid);
    QVERIFY(again.error().message.contains(u"RAT"_s));
    VERIFY_RESULT(editions.freeze(2027, u"Für den Rat"_s, u"annual"_s, documentSaying(u"3"_s)));
    QCOMPARE(namesOf(editions.ofYear(2026)), QStringList{u"Für den Rat"_s});
    QCOMPARE(editions.all()->size(), 2);
}

void TestEditions::findsAFreeName()
{
    StoreFile file;
    auto store = file.open();
    Editions editions(*store);
    QCOMPARE(*editions.freeName(2026, u"Bericht"_s), u"Bericht"_s);
    VERIFY_RESULT(editions.freeze(2026, u"bericht"_s, u"annual"_s, documentSaying(u"1"_s)));
    QCOMPARE(*editions.freeName(2026, u"Bericht"_s), u"Bericht (2)"_s);
    VERIFY_RESULT(editions.freeze(2026, u"Bericht (2)"_s, u"annual"_s, documentSaying(u"1"_s)));
    QCOMPARE(*editions.freeName(2026, u"Bericht"_s), u"Bericht (3)"_s);
    QCOMPARE(*editions.freeName(2025, u"Bericht"_s), u"Bericht"_s);
}

void TestEditions::isFoundByItsName()
{
    StoreFile file;
    auto store = file.open();
    Editions editions(*store);
    QCOMPARE(editions.named(2026, u"Rat"_s).error().code, Error::Code::NotFound);
    const auto frozen = editions.freeze(2026, u"Für den Rat"_s, u"annual"_s, documentSaying(u"1"_s));
    QCOMPARE(editions.named(2026, u"fuer den rat"_s)->id, frozen->id);
    const auto other = editions.named(2026, u"Ausschuss"_s);
    QCOMPARE(other.error().code, Error::Code::NotFound);
    QVERIFY2(other.error().message.contains(u"Für den Rat"_s), "says which there are");
}

void TestEditions::needsAName()
{
    StoreFile file;
    auto store = file.open();
    const auto frozen = Editions(*store).freeze(2026, u" \t"_s, u"annual"_s, documentSaying(u"1"_s));
    QCOMPARE(frozen.error().code, Error::Code::Invalid);
    QVERIFY(!store->history().undoable());
}

void TestEditions::freezingIsOneStep()
{
    StoreFile file;
    auto store = file.open();
    Editions editions(*store);
    VERIFY_RESULT(editions.freeze(2026, u"Rat"_s, u"annual"_s, documentSaying(u"1"_s)));
    QVERIFY(store->history().undoable()->name.contains(u"Rat"_s));
    VERIFY_RESULT(store->undo());
    QVERIFY(editions.all()->isEmpty());
    VERIFY_RESULT(store->redo());
    QVERIFY(*editions.documentOf(editions.all()->front().id) == documentSaying(u"1"_s));
}

void TestEditions::deletingIsOneStep()
{
    StoreFile file;
    auto store = file.open();
    Editions editions(*store);
    const auto kept = editions.freeze(2026, u"Rat"_s, u"annual"_s, documentSaying(u"1"_s));
    const auto deleted = editions.freeze(2026, u"Entwurf"_s, u"annual"_s, documentSaying(u"2"_s));
    VERIFY_RESULT(editions.remove(deleted->id));
    QCOMPARE(namesOf(editions.all()), QStringList{u"Rat"_s});
    QCOMPARE(editions.documentOf(deleted->id).error().code, Error::Code::NotFound);
    QCOMPARE(editions.remove(deleted->id).error().code, Error::Code::NotFound);
    VERIFY_RESULT(store->undo());
    QVERIFY(*editions.documentOf(deleted->id) == documentSaying(u"2"_s));
    QVERIFY(*editions.documentOf(kept->id) == documentSaying(u"1"_s));
    QCOMPARE(integrity::check(file.path()).value(), QStringList());
}

void TestEditions::keepsWhatIsLarge()
{
    StoreFile file;
    auto store = file.open();
    Editions editions(*store);
    document::Document large = documentSaying(u"Anfang"_s);
    document::Table table;
    for (int row = 0; row < 20'000; ++row)
        table.rows.push_back({document::Cell{document::plain(u"Angebot Nummer %1"_s.arg(row))}});
    large.blocks.push_back(table);
    const auto frozen = editions.freeze(2026, u"Rat"_s, u"annual"_s, large);
    VERIFY_RESULT(frozen);
    QVERIFY(*editions.documentOf(frozen->id) == large);
}

void TestEditions::anAlteredDocumentIsNotShown_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("another document") << u"content = (SELECT content FROM edition_document WHERE edition_id = 2)"_s;
    QTest::newRow("cut off") << u"content = substr(content, 1, 40)"_s;
    QTest::newRow("no document") << u"content = 'abc'"_s;
    QTest::newRow("nothing") << u"content = ''"_s;
    QTest::newRow("another checksum") << u"checksum = 'abc'"_s;
}

void TestEditions::anAlteredDocumentIsNotShown()
{
    QFETCH(QString, change);
    StoreFile file;
    Id<Edition> id;
    {
        auto store = file.open();
        Editions editions(*store);
        id = editions.freeze(2026, u"Rat"_s, u"annual"_s, documentSaying(u"Es ist so."_s))->id;
        VERIFY_RESULT(editions.freeze(2026, u"Entwurf"_s, u"annual"_s, documentSaying(u"Es ist anders."_s)));
    }
    auto store = file.open(); // before, for a small file would not be opened for writing afterwards
    QProcess shell;
    shell.start(u"sqlite3"_s, {file.path(), u"UPDATE edition_document SET %1 WHERE edition_id = 1"_s.arg(change)});
    QVERIFY(shell.waitForFinished(-1));
    QCOMPARE(shell.readAllStandardError(), QByteArray());

    QCOMPARE(id.value, 1);
    const auto read = Editions(*store).documentOf(id);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Damaged);
    store.reset();
    QVERIFY2(!integrity::check(file.path())->isEmpty(), "inko check says it, too");
}

QTEST_GUILESS_MAIN(TestEditions)
#include "tst_editions.moc"
