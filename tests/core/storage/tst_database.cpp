#include "core/storage/database.h"
#include "core/storage/preparedstatement.h"
#include "tests/support/result.h"

using namespace inko;
using namespace Qt::StringLiterals;

/// Statements run straight on the engine: values go in and out as they are, errors come out as what they mean.
class TestDatabase : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_database.reset(); }
    void keepsValues_data();
    void keepsValues();
    void countsWhatItTouched();
    void readsNumbersRowByRow();
    void readsTextsRowByRow();
    void saysWhyItRefused();
    void goesOnAfterAnError();
    void asksMoreOfEachRow();

private:
    std::unique_ptr<Database> m_database;
};

void TestDatabase::init()
{
    m_database = std::move(*Database::inMemory());
    VERIFY_RESULT(m_database->execute(
        u"CREATE TABLE note (id INTEGER PRIMARY KEY, content ANY, CHECK (content <> 'no')) STRICT"_s));
}

void TestDatabase::asksMoreOfEachRow()
{
    for (const QString &content : {u"one"_s, u"two"_s, u"three"_s})
        VERIFY_RESULT(m_database->insert(u"INSERT INTO note (content) VALUES (?)"_s, {content}));
    QStringList contents;
    const auto row = [&](const PreparedStatement &note) {
        contents << QString::fromUtf8(note.text(0));
        for (int other = 0; other < 200; ++other)
            VERIFY_RESULT(m_database->integers(u"SELECT id + %1 FROM note"_s.arg(other)));
        VERIFY_ERROR(m_database->execute(u"INSERT INTO note (content) VALUES ('no')"_s), Error::Code::Invalid);
    };
    VERIFY_RESULT(m_database->read(u"SELECT content FROM note ORDER BY id"_s, {}, row));
    QCOMPARE(contents, (QStringList{u"one"_s, u"two"_s, u"three"_s}));
}

void TestDatabase::keepsValues_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("type");
    QTest::newRow("text") << QVariant(u"Großer Übergang „ab“ 1. März"_s) << u"text"_s;
    QTest::newRow("empty text") << QVariant(u""_s) << u"text"_s;
    QTest::newRow("text beyond the first plane") << QVariant(u"\U0001F600"_s) << u"text"_s;
    QTest::newRow("quotation marks") << QVariant(u"'\";--"_s) << u"text"_s;
    QTest::newRow("number") << QVariant(-7) << u"integer"_s;
    QTest::newRow("large number") << QVariant(qlonglong{9007199254740993}) << u"integer"_s;
    QTest::newRow("fraction") << QVariant(2.5) << u"real"_s;
    QTest::newRow("nothing") << QVariant(QMetaType::fromType<QString>()) << u"null"_s;
}

void TestDatabase::keepsValues()
{
    QFETCH(QVariant, value);
    QFETCH(QString, type);
    const auto id = m_database->insert(u"INSERT INTO note (content) VALUES (?)"_s, {value});
    VERIFY_RESULT(id);
    QCOMPARE(m_database->value(u"SELECT typeof(content) FROM note WHERE id = ?"_s, {*id})->toString(), type);
    const auto read = m_database->value(u"SELECT content FROM note WHERE id = ?"_s, {*id});
    VERIFY_RESULT(read);
    QCOMPARE(read->toString(), value.toString());
    QCOMPARE(read->isNull(), value.isNull());
}

void TestDatabase::countsWhatItTouched()
{
    for (int number = 1; number <= 3; ++number)
        QCOMPARE(m_database->insert(u"INSERT INTO note (content) VALUES (?)"_s, {number}).value(), number);
    QCOMPARE(m_database->execute(u"UPDATE note SET content = 0 WHERE content > ?"_s, {1}).value(), 2);
    QCOMPARE(m_database->execute(u"DELETE FROM note WHERE content = ?"_s, {5}).value(), 0);
}

void TestDatabase::readsNumbersRowByRow()
{
    for (int number : {30, 10, 20})
        VERIFY_RESULT(m_database->insert(u"INSERT INTO note (content) VALUES (?)"_s, {number}));
    const QString sql = u"SELECT id, content FROM note WHERE content > ? ORDER BY content"_s;
    QCOMPARE(m_database->integers(sql, {10}).value(), std::vector<qint64>({3, 20, 1, 30}));
    QCOMPARE(m_database->integers(sql, {99}).value(), std::vector<qint64>());
}

void TestDatabase::readsTextsRowByRow()
{
    for (const QString &text : {u"Grüße"_s, u""_s, u"a\nb"_s})
        VERIFY_RESULT(m_database->insert(u"INSERT INTO note (content) VALUES (?)"_s, {text}));
    VERIFY_RESULT(m_database->execute(u"INSERT INTO note (content) VALUES (NULL)"_s));
    QStringList found;
    const auto take = [&](const PreparedStatement &row) {
        found << QString::number(row.integer(0)) + u":"_s + QString::fromUtf8(row.text(1));
    };
    VERIFY_RESULT(m_database->read(u"SELECT id, content FROM note WHERE id > ? ORDER BY id"_s, {0}, take));
    QCOMPARE(found, QStringList({u"1:Grüße"_s, u"2:"_s, u"3:a\nb"_s, u"4:"_s}));
    VERIFY_ERROR(m_database->read(u"SELECT"_s, {}, take), Error::Code::Database);
}

void TestDatabase::saysWhyItRefused()
{
    VERIFY_ERROR(m_database->insert(u"INSERT INTO note (content) VALUES (?)"_s, {u"no"_s}), Error::Code::Invalid);
    VERIFY_ERROR(m_database->execute(u"INSERT INTO nowhere VALUES (1)"_s), Error::Code::Database);
    VERIFY_ERROR(m_database->integers(u"SELECT"_s), Error::Code::Database);
    VERIFY_RESULT(m_database->execute(u"PRAGMA query_only = ON"_s));
    VERIFY_ERROR(m_database->execute(u"DELETE FROM note"_s), Error::Code::ReadOnly);
}

void TestDatabase::goesOnAfterAnError()
{
    const QString insert = u"INSERT INTO note (content) VALUES (?)"_s;
    VERIFY_RESULT(m_database->begin());
    VERIFY_RESULT(m_database->insert(insert, {u"yes"_s}));
    VERIFY_ERROR(m_database->insert(insert, {u"no"_s}), Error::Code::Invalid);
    m_database->rollback();
    QCOMPARE(m_database->integers(u"SELECT count(*) FROM note"_s).value(), std::vector<qint64>({0}));
    VERIFY_RESULT(m_database->insert(insert, {u"yes"_s}));
    QCOMPARE(m_database->integers(u"SELECT count(*) FROM note"_s).value(), std::vector<qint64>({1}));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
