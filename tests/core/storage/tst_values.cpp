#include "core/grid/gridentry.h"
#include "core/storage/record.h"

#include <QTest>

#include <limits>

using namespace inko;
using namespace Qt::StringLiterals;

/// What a record holds comes back the same from its row, and from the row as the change log keeps it.
class TestValues : public QObject {
    Q_OBJECT

private slots:
    void textsSurviveTheLog_data();
    void textsSurviveTheLog();
    void aFullRecordSurvivesRowAndLog();
    void emptyIsNotZero();
    void foreignBytesAreNoRow_data();
    void foreignBytesAreNoRow();
    void partialDates_data();
    void partialDates();
};

void TestValues::textsSurviveTheLog_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("quotes") << u"„Rucksack“ \"KiTa\" 'x'"_s;
    QTest::newRow("backslash") << u"C:\\temp\\n"_s;
    QTest::newRow("lines and tabs") << u"a\nb\r\nc\td"_s;
    QTest::newRow("control characters") << u"\x01\x1f\x7f"_s;
    QTest::newRow("formula") << u"=HYPERLINK(\"http://x\")"_s;
    QTest::newRow("byte order mark first") << u"\ufeffKurs \ufeff"_s;
    QTest::newRow("Arabic") << u"مرحبا بالعالم"_s;
    QTest::newRow("beyond the first plane") << u"😀 𝔾"_s;
    QTest::newRow("looks like JSON") << u"{\"a\":[1,2]}"_s;
}

void TestValues::textsSurviveTheLog()
{
    QFETCH(QString, text);
    Organisation organisation;
    organisation.name = text;
    const Row row = toRow(organisation);
    const DecodedRow decoded = decode(u"organisation"_s, encode(shapeOf<Organisation>(), row));
    QCOMPARE(decoded.row.values[decoded.shape.columns.indexOf(u"name"_s)].toString(), text);
}

void TestValues::aFullRecordSurvivesRowAndLog()
{
    GridEntry entry;
    entry.id = {7};
    entry.version = 3;
    entry.round = {1};
    entry.activity = {std::numeric_limits<qint64>::max()};
    entry.organisation = {4};
    entry.title = u"Sprachcafé"_s;
    entry.starts = *PartialDate::parse(u"3/2026"_s);
    entry.ends = PartialDate::ofDay(QDate(2026, 12, 31));
    entry.participants = 0;
    entry.contactPublic = true;
    entry.status = GridEntry::Status::Changed;
    entry.goals = {{3}, {1}, {2}};
    entry.cooperations = {{9}};
    QCOMPARE(fromRow<GridEntry>(toRow(entry)), entry);

    const DecodedRow decoded = decode(u"grid_entry"_s, encode(shapeOf<GridEntry>(), toRow(entry)));
    QCOMPARE(decoded.row.values[decoded.shape.columns.indexOf(u"activity_id"_s)].toLongLong(), entry.activity.value);
    QCOMPARE(decoded.row.links[decoded.shape.linkTables.indexOf(u"grid_entry_goal"_s)], (QList<qint64>{3, 1, 2}));
    QCOMPARE(decoded.row.links[decoded.shape.linkTables.indexOf(u"grid_entry_language"_s)], QList<qint64>());
}

void TestValues::emptyIsNotZero()
{
    GridEntry unknown;
    GridEntry none;
    none.participants = 0;
    QVERIFY(encode(shapeOf<GridEntry>(), toRow(unknown)) != encode(shapeOf<GridEntry>(), toRow(none)));
    QVERIFY(!fromRow<GridEntry>(toRow(unknown)).participants);
    QCOMPARE(fromRow<GridEntry>(toRow(none)).participants, std::optional<int>(0));
}

void TestValues::foreignBytesAreNoRow_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *bytes : {"", "[]", "null", "{", "{\"a\":", "\xff\xfe", "not json"})
        QTest::newRow(bytes) << QByteArray(bytes);
}

void TestValues::foreignBytesAreNoRow()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(decode(u"goal"_s, bytes).shape.table.isEmpty());
}

void TestValues::partialDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso"); // "-" where it is refused
    QTest::addColumn<QString>("local");
    QTest::addColumn<QDate>("last");
    QTest::newRow("nothing") << u"  "_s << u""_s << u""_s << QDate();
    QTest::newRow("year") << u"2026"_s << u"2026"_s << u"2026"_s << QDate(2026, 12, 31);
    QTest::newRow("month") << u"2026-02"_s << u"2026-02"_s << u"02/2026"_s << QDate(2026, 2, 28);
    QTest::newRow("German month") << u"3/2026"_s << u"2026-03"_s << u"03/2026"_s << QDate(2026, 3, 31);
    QTest::newRow("month with dot") << u"03.2026"_s << u"2026-03"_s << u"03/2026"_s << QDate(2026, 3, 31);
    QTest::newRow("named month") << u"März 2026"_s << u"2026-03"_s << u"03/2026"_s << QDate(2026, 3, 31);
    QTest::newRow("day") << u"12.3.2026"_s << u"2026-03-12"_s << u"12.03.2026"_s << QDate(2026, 3, 12);
    QTest::newRow("ISO day") << u"2024-02-29"_s << u"2024-02-29"_s << u"29.02.2024"_s << QDate(2024, 2, 29);
    for (const QString &refused : {u"29.2.2026"_s, u"2026-13"_s, u"0/2026"_s, u"2026-00-01"_s, u"2026-01-00"_s, u"26"_s,
                                   u"seit 2019"_s, u"Märzember 2026"_s, u"12.3."_s, u"9999"_s})
        QTest::newRow(qPrintable(refused)) << refused << u"-"_s << QString() << QDate();
}

void TestValues::partialDates()
{
    QFETCH(QString, text);
    QFETCH(QString, iso);
    const std::optional<PartialDate> date = PartialDate::parse(text);
    QCOMPARE(date.has_value(), iso != "-"_L1);
    if (!date)
        return;
    QCOMPARE(date->toIso(), iso);
    QTEST(date->toLocal(), "local");
    QTEST(date->last(), "last");
    QCOMPARE(SqlValue<PartialDate>::from(SqlValue<PartialDate>::to(*date)), *date);
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
