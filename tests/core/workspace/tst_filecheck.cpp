#include "core/base/files.h"
#include "core/workspace/filecheck.h"
#include "core/workspace/rownames.h"
#include "core/workspace/settings.h"
#include "tests/support/result.h"
#include "tests/support/town.h"

#include <QFile>
#include <QProcess>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

namespace {

/// What is done to the file behind the program's back, and what the person is told of it.
struct Damage {
    const char *name;
    QString sql;
    QStringList problems;
};

const QString lastSaved =
    u"This is not as Inko last saved it. Another program or a fault of the drive has changed it."_s;
const QString unlogged = u"Inko did not put this there. Another program has written it."_s;
const QString missing = u"This is missing, although it was never deleted."_s;
const QString earlier = u"What was changed here earlier cannot be read any more."_s;
const QString strange = u"Somewhere here is something that Inko never writes."_s;
const QString leftOver = u"This is gone, but a list that belonged to it is still there."_s;

QString names(const QString &what)
{
    return u"It names something that is not there any more: %1."_s.arg(what);
}

/// Leaves an index as it is while its table changes.
QString behindTheIndex(const QString &index, const QString &change)
{
    return u"PRAGMA writable_schema = ON; CREATE TEMP TABLE kept AS SELECT * FROM sqlite_master WHERE name = '%1';"
           "DELETE FROM sqlite_master WHERE name = '%1'; PRAGMA writable_schema = RESET; %2;"
           "PRAGMA writable_schema = ON; INSERT INTO sqlite_master SELECT * FROM kept"_s.arg(index, change);
}

/// Does what a column's rule forbids.
QString behindTheRule(const QString &table, const QString &rule, const QString &change)
{
    return u"PRAGMA writable_schema = ON; CREATE TEMP TABLE kept AS SELECT * FROM sqlite_master WHERE name = '%1';"
           "UPDATE sqlite_master SET sql = replace(sql, '%2', '%3') WHERE name = '%1'; PRAGMA writable_schema = RESET; "
           "%4;"
           "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = (SELECT sql FROM kept) WHERE name = '%1'"_s.arg(
               table, rule, rule.chopped(9), change);
}

QList<Damage> damages()
{
    return {
        {"an institution that is not there",
         u"UPDATE grid_entry SET organisation_id = 77"_s,
         {u"Row of the grid “Sprachcafé” (2026): "_s + names(u"Institution"_s)}},
        {"a sector that is not there",
         u"UPDATE organisation SET sector_id = 77 WHERE name = 'VHS'"_s,
         {u"Institution “VHS”: "_s + names(u"List value"_s)}},
        {"a goal in a list that is not there",
         u"INSERT INTO grid_entry_goal VALUES (1, 77, 5)"_s,
         {u"Row of the grid “Sprachcafé” (Jugendamt, 2026): "_s + names(u"Goal"_s)}},
        {"a list of no row",
         u"INSERT INTO grid_entry_goal VALUES (77, 1, 0)"_s,
         {u"Row of the grid no. 77: "_s + leftOver}},
        {"a list of a row that was deleted",
         u"INSERT INTO grid_entry_goal VALUES (2, 1, 0)"_s,
         {u"Row of the grid “Singkreis” (Jugendamt, 2026): "_s + leftOver}},
        {"a changed name",
         u"UPDATE organisation SET name = 'Amt 51' WHERE name = 'Jugendamt'"_s,
         {u"Institution “Amt 51”: "_s + lastSaved}},
        {"a changed list",
         u"DELETE FROM grid_entry_goal"_s,
         {u"Row of the grid “Sprachcafé” (Jugendamt, 2026): "_s + lastSaved}},
        {"a changed setting", u"UPDATE setting SET content = 'Anderswo'"_s, {u"Setting “Anderswo”: "_s + lastSaved}},
        {"a name of several lines",
         u"UPDATE organisation SET name = 'A' || char(10) || ' B' WHERE name = 'VHS'"_s,
         {u"Institution “A B”: "_s + lastSaved}},
        {"a row of another program",
         u"INSERT INTO goal (id, version, concept_id, level, number, title, description, position) "
         "SELECT 9, 1, concept_id, level, '9', 'Fremd', description, position FROM goal"_s,
         {u"Goal “9 Fremd”: "_s + unlogged}},
        {"a contact that was taken out", u"DELETE FROM contact"_s, {u"Contact “Leitung” (Jugendamt): "_s + missing}},
        {"a return that was taken out", u"DELETE FROM \"return\""_s, {u"Return (VHS, 2026): "_s + missing}},
        {"a step that is missing",
         u"DELETE FROM change_set WHERE id = (SELECT change_set_id FROM change_log WHERE table_name = 'contact')"_s,
         {u"Step of the history no. %1: "_s.arg(4) + names(u"Step of the history"_s)}},
        {"a last state that is cut off",
         u"UPDATE change_log SET row_after = '{\"name\":' WHERE table_name = 'contact'"_s,
         {u"Contact “Leitung” (Jugendamt): "_s + earlier}},
        {"a last state that is no row",
         u"UPDATE change_log SET row_after = '[1]' WHERE table_name = 'contact'"_s,
         {u"Contact “Leitung” (Jugendamt): "_s + earlier}},
        {"an earlier state that is cut off",
         u"UPDATE change_log SET row_before = '{' WHERE row_before LIKE '%Musterstadt%'"_s,
         {u"Setting “Neustadt”: "_s + earlier}},
        {"a word that no list has",
         u"PRAGMA ignore_check_constraints = ON; UPDATE code_value SET list = 'Animals'"_s,
         {u"List value “Bildung”: "_s + lastSaved}},
        {"nothing where something must be",
         behindTheRule(u"organisation"_s, u"note TEXT NOT NULL"_s,
                       u"UPDATE organisation SET note = NULL WHERE name = 'VHS'"_s),
         {u"Institutions: "_s + strange, u"Institution “VHS”: "_s + lastSaved}},
        {"contacts that are found where they are not",
         behindTheIndex(u"contact_by_organisation"_s, u"UPDATE contact SET organisation_id = 2"_s),
         {u"Contacts: The list by which Inko finds this does not match what is stored."_s}},
        {"a trigger of another program",
         u"CREATE TRIGGER evil AFTER INSERT ON organisation BEGIN DELETE FROM goal; END"_s,
         {u"Another program has put something into this file or changed how it is built. It was not opened. Restore a backup."_s}},
        {"a table that was taken out",
         u"DROP TABLE goal_relation"_s,
         {u"A part of this file is missing. Restore a backup."_s}},
    };
}

QByteArray sqlite(const QString &path, const QString &sql)
{
    QProcess shell;
    shell.start(u"sqlite3"_s, {path, sql});
    shell.waitForFinished(-1);
    const QByteArray failed = shell.readAllStandardError();
    return failed.isEmpty() ? shell.readAllStandardOutput() : failed;
}

/// A small town, closed, with something in each of its corners.
QString makeTown(const StoreFile &file)
{
    Town town;
    town.value(CodeValue::List::Sector, u"Bildung"_s);
    const Organisation office = town.organisation(u"Jugendamt"_s);
    const Organisation school = town.organisation(u"VHS"_s);
    town.contact(office.id, u"Leitung"_s);
    const Goal goal = town.goal(town.document(u"INKO"_s).id, u"1"_s);
    const SurveyRound round = town.round(2026);
    town.answer(round.id, school.id);
    GridEntry entry = town.entry(round.id, office.id, u"Sprachcafé"_s);
    entry.goals = {goal.id};
    const GridEntry gone = town.entry(round.id, office.id, u"Singkreis"_s);
    const auto edited = town.store().write(u"Edited"_s, [&](Transaction &transaction) {
        return transaction.table<GridEntry>().update(entry).and_then(
            [&] { return transaction.table<GridEntry>().remove(gone); });
    });
    if (!edited)
        qFatal("%s", qPrintable(edited.error().detail));
    for (const QString &name : {u"Musterstadt"_s, u"Neustadt"_s})
        (void)Settings(town.store()).setTownName(name);
    const QString path = file.filePath(u"damaged.inko"_s);
    QFile::copy(town.file().path(), path);
    return path;
}

} // namespace

/// What is wrong with a file is said in the words of the screens: what, where, and nothing of the engine's.
class TestFileCheck : public QObject {
    Q_OBJECT

private slots:
    void everyTableHasAName();
    void aSoundFileHasNothing();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysWhatCannotBeRead_data();
    void saysWhatCannotBeRead();
    void aMissingFileIsAnError();
};

void TestFileCheck::aSoundFileHasNothing()
{
    StoreFile file;
    const auto findings = filecheck::check(makeTown(file));
    VERIFY_RESULT(findings);
    QCOMPARE(findings->problems, QStringList());
    QCOMPARE(findings->details, QStringList());
}

void TestFileCheck::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("problems");
    for (const Damage &damage : damages())
        QTest::newRow(damage.name) << damage.sql << damage.problems;
}

void TestFileCheck::saysWhatIsWrong()
{
    QFETCH(QString, sql);
    QFETCH(QStringList, problems);
    StoreFile file;
    const QString path = makeTown(file);
    QCOMPARE(sqlite(path, sql), QByteArray());
    const QString before = *files::sha256(path);
    const auto findings = filecheck::check(path);
    VERIFY_RESULT(findings);
    QCOMPARE(findings->problems, problems);
    QVERIFY2(!findings->details.isEmpty() && !findings->details.contains(QString()), "the engine's words are kept");
    QCOMPARE(*files::sha256(path), before);
}

void TestFileCheck::saysWhatCannotBeRead_data()
{
    QTest::addColumn<QString>("part"); // a table or an index
    QTest::addColumn<QString>("what");
    QTest::newRow("institutions") << u"organisation"_s << u"Institutions"_s;
    QTest::newRow("the grid's goals") << u"grid_entry_goal"_s << u"Grid"_s;
    QTest::newRow("the log") << u"change_log"_s << u"History"_s;
    QTest::newRow("what finds contacts") << u"contact_by_organisation"_s << u"Contacts"_s;
}

void TestFileCheck::saysWhatCannotBeRead()
{
    QFETCH(QString, part);
    QFETCH(QString, what);
    constexpr qint64 pageSize = 4096;
    StoreFile file;
    const QString path = makeTown(file);
    const qint64 page =
        sqlite(path, u"SELECT rootpage FROM sqlite_master WHERE name = '%1'"_s.arg(part)).trimmed().toLongLong();
    QVERIFY(page > 1);
    {
        QFile content(path);
        QVERIFY(content.open(QIODevice::ReadWrite));
        QVERIFY(content.seek((page - 1) * pageSize));
        QCOMPARE(content.write(QByteArray(pageSize, '\x55')), pageSize);
    }
    const auto findings = filecheck::check(path);
    VERIFY_RESULT(findings);
    QCOMPARE(findings->problems, QStringList{what + u": A part of this cannot be read any more."_s});
}

void TestFileCheck::aMissingFileIsAnError()
{
    StoreFile file;
    VERIFY_ERROR(filecheck::check(file.filePath(u"nichts.inko"_s)), Error::Code::NotFound);
}

void TestFileCheck::everyTableHasAName()
{
    StoreFile file;
    file.open().reset();
    QProcess shell;
    shell.start(u"sqlite3"_s, {file.path(), u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE "
                                            "'sqlite%' AND name <> 'schema_migration'"_s});
    QVERIFY(shell.waitForFinished(-1));
    const QStringList tables = QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(tables.size() > 12);
    for (const QString &table : tables)
        QVERIFY2(rownames::ofAll(table) != u"Other data"_s, qPrintable(table));
}

QTEST_GUILESS_MAIN(TestFileCheck)
#include "tst_filecheck.moc"
