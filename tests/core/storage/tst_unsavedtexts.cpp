#include "core/directory/organisation.h"
#include "core/storage/store.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"

#include <QDir>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// What is typed and not saved outlives a program that is killed, and nothing else.
class TestUnsavedTexts : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { file.reset(); }
    void isPutBackAsOneStep();
    void isPrivate();
    void isForgottenWhenSaved();
    void anEndInPeaceForgetsIt();
    void leavesOutWhatHasNoPlace_data();
    void leavesOutWhatHasNoPlace();
    void isKeptWhereNothingCanBeWritten();
    void nothingIsWrittenWhereItCannotBePutBack();
    void belongsToNoLaterFileOfThatName();

private:
    QString typedPath() const { return file->path() + u".typed"_s; }
    UnsavedTexts::Place note() const { return {u"organisation"_s, id.value, u"note"_s}; }
    /// What a program that was killed leaves.
    void leave(const QByteArray &bytes) const
    {
        QFile left(typedPath());
        if (!left.open(QIODevice::WriteOnly) || left.write(bytes) != bytes.size())
            qFatal("no room");
    }
    void leave(const UnsavedTexts::Place &place, const QString &text) const
    {
        VERIFY_RESULT(UnsavedTexts(file->path()).keep(place, text));
    }
    Organisation stored(Store &store) const { return valueOf(store.table<Organisation>().byId(id)); }

    std::unique_ptr<StoreFile> file;
    Id<Organisation> id;
};

void TestUnsavedTexts::init()
{
    file = std::make_unique<StoreFile>();
    Organisation organisation;
    organisation.name = u"Sportverein"_s;
    organisation.note = u"Ruft zurück"_s;
    id = valueOf(file->open()->write(u"Added"_s, [&](Transaction &transaction) {
             return transaction.table<Organisation>().add(organisation);
         })).id;
}

void TestUnsavedTexts::isPutBackAsOneStep()
{
    leave(note(), u"Ruft zurück,\nam liebsten „früh“"_s);
    const auto store = file->open();
    QCOMPARE(store->restoredTexts(), 1);
    QCOMPARE(stored(*store).note, u"Ruft zurück,\nam liebsten „früh“"_s);
    QCOMPARE(store->history().undoable()->name, u"Restored what was being typed"_s);
    VERIFY_RESULT(store->undo());
    QCOMPARE(stored(*store).note, u"Ruft zurück"_s);
    QVERIFY(!QFile::exists(typedPath()));
}

void TestUnsavedTexts::isPrivate()
{
    leave(note(), u"vertraulich"_s);
    QCOMPARE(QFile::permissions(typedPath()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestUnsavedTexts::isForgottenWhenSaved()
{
    const auto store = file->open();
    VERIFY_RESULT(store->unsavedTexts().keep(note(), u"halb"_s));
    QVERIFY(QFile::exists(typedPath()));
    VERIFY_RESULT(store->unsavedTexts().forget({u"organisation"_s, id.value, u"name"_s}));
    QVERIFY(QFile::exists(typedPath()));
    VERIFY_RESULT(store->unsavedTexts().forget(note()));
    QVERIFY(!QFile::exists(typedPath()));
}

void TestUnsavedTexts::anEndInPeaceForgetsIt()
{
    {
        const auto store = file->open();
        VERIFY_RESULT(store->unsavedTexts().keep(note(), u"aufgegeben"_s));
    }
    QVERIFY(!QFile::exists(typedPath()));
    const auto store = file->open();
    QCOMPARE(store->restoredTexts(), 0);
    QCOMPARE(stored(*store).note, u"Ruft zurück"_s);
}

void TestUnsavedTexts::leavesOutWhatHasNoPlace_data()
{
    QTest::addColumn<QByteArray>("left");
    const auto one = [](const QByteArray &table, const QByteArray &row, const QByteArray &column) {
        return R"([{"table": ")" + table + R"(", "row": )" + row + R"(, "column": ")" + column +
               R"(", "text": "neu"}])";
    };
    QTest::newRow("no such row") << one("organisation", "4711", "note");
    QTest::newRow("no such column") << one("organisation", "1", "nonsense");
    QTest::newRow("a number's column") << one("organisation", "1", "version");
    QTest::newRow("the row's own number") << one("organisation", "1", "id");
    QTest::newRow("no such table") << one("nonsense", "1", "note");
    QTest::newRow("a table without a history") << one("change_log", "1", "before");
    QTest::newRow("a piece of SQL") << one("organisation; DROP TABLE goal; --", "1", "note");
    QTest::newRow("a piece of SQL as column") << one("organisation", "1", "note = '' --");
    QTest::newRow("no text") << QByteArray(R"([{"table": "organisation", "row": 1, "column": "note"}])");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"([{"table": "organ)");
    QTest::newRow("zeros") << QByteArray(1000, '\0');
}

void TestUnsavedTexts::leavesOutWhatHasNoPlace()
{
    QFETCH(QByteArray, left);
    leave(left);
    const auto store = file->open();
    QVERIFY(!store->isReadOnly());
    QCOMPARE(store->restoredTexts(), 0);
    QCOMPARE(valueOf(store->table<Organisation>().count()), 1);
    QCOMPARE(stored(*store).note, u"Ruft zurück"_s);
    QCOMPARE(store->history().undoable()->name, u"Added"_s);
}

void TestUnsavedTexts::isKeptWhereNothingCanBeWritten()
{
    leave(note(), u"wartet"_s);
    {
        const auto store = valueOf(Store::open(file->path(), Store::Mode::ReadOnly, file->options()));
        QCOMPARE(store->restoredTexts(), 0);
        QCOMPARE(stored(*store).note, u"Ruft zurück"_s);
    }
    const auto store = file->open();
    QCOMPARE(stored(*store).note, u"wartet"_s);
}

void TestUnsavedTexts::nothingIsWrittenWhereItCannotBePutBack()
{
    QVERIFY(QDir().mkpath(typedPath())); // nobody can read that
    {
        const auto store = file->open();
        QVERIFY(store->isReadOnly());
        QVERIFY(store->readOnlyReason().contains(u"nothing of it is lost"_s));
        VERIFY_ERROR(store->write(u"Changed"_s, [](Transaction &) { return Result<>(); }), Error::Code::ReadOnly);
    }
    QVERIFY(QFileInfo::exists(typedPath()));
}

void TestUnsavedTexts::belongsToNoLaterFileOfThatName()
{
    leave(note(), u"von früher"_s);
    QVERIFY(QFile::remove(file->path()));
    VERIFY_RESULT(Store::create(file->path(), file->options()));
    QVERIFY(!QFile::exists(typedPath()));
}

QTEST_GUILESS_MAIN(TestUnsavedTexts)
#include "tst_unsavedtexts.moc"
