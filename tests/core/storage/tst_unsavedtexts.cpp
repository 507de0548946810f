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
    void ofANewRecordWaitsForItsForm();
    void ofANewRecordStaysUntilItIsTaken();
    void aNameThatIsTakenHoldsUpNothing();

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

void TestUnsavedTexts::ofANewRecordWaitsForItsForm()
{
    const UnsavedTexts::NewTexts typed{{u"Title:"_s, u"Formulare"_s}, {u"Why:"_s, u"„zu lang“\nund zu schwer"_s}};
    VERIFY_RESULT(UnsavedTexts(file->path()).keepNew(u"recommendation"_s, typed));
    const auto store = file->open();
    UnsavedTexts &texts = store->unsavedTexts();
    QCOMPARE(store->restoredTexts(), 0);
    QCOMPARE(texts.formsLeft(), QStringList{u"recommendation"_s});
    QVERIFY(texts.takeNew(u"task"_s).isEmpty());
    QCOMPARE(texts.takeNew(u"recommendation"_s), typed);
    QVERIFY(texts.formsLeft().isEmpty());
    QVERIFY(QFile::exists(typedPath())); // whoever is killed once more still loses nothing
    VERIFY_RESULT(texts.forgetNew(u"recommendation"_s));
    QVERIFY(!QFile::exists(typedPath()));
}

void TestUnsavedTexts::ofANewRecordStaysUntilItIsTaken()
{
    VERIFY_RESULT(UnsavedTexts(file->path()).keepNew(u"task"_s, {{u"What:"_s, u"anrufen"_s}}));
    {
        const auto store = file->open(); // and closed without a look at its tasks
        VERIFY_RESULT(store->unsavedTexts().keepNew(u"topic"_s, {{u"What:"_s, u"aufgegeben"_s}}));
    }
    const auto store = file->open();
    QCOMPARE(store->unsavedTexts().formsLeft(), QStringList{u"task"_s});
    QCOMPARE(store->unsavedTexts().takeNew(u"task"_s)[u"What:"_s], u"anrufen"_s);
}

void TestUnsavedTexts::aNameThatIsTakenHoldsUpNothing()
{
    const auto place = [this](const QString &column) {
        return UnsavedTexts::Place{u"organisation"_s, id.value, column};
    };
    {
        const auto store = file->open();
        Organisation other;
        other.name = u"Musikschule"_s;
        VERIFY_RESULT(store->write(
            u"Added"_s, [&](Transaction &transaction) { return transaction.table<Organisation>().add(other); }));
    }
    UnsavedTexts left(file->path());
    VERIFY_RESULT(left.keep(place(u"name"_s), u"Musikschule"_s));
    VERIFY_RESULT(left.keep(place(u"note"_s), u"Ruft an"_s));
    const auto store = file->open();
    QVERIFY(!store->isReadOnly());
    QCOMPARE(store->restoredTexts(), 1);
    QCOMPARE(stored(*store).name, u"Sportverein"_s);
    QCOMPARE(stored(*store).note, u"Ruft an"_s);
}

QTEST_GUILESS_MAIN(TestUnsavedTexts)
#include "tst_unsavedtexts.moc"
