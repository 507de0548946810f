#include "core/goals/goal.h"
#include "core/storage/references.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// What refers to a record is found in the file's own foreign keys, and moved as one step.
class TestReferences : public QObject {
    Q_OBJECT

private slots:
    void movesColumnsAsOneStep();
};

void TestReferences::movesColumnsAsOneStep()
{
    StoreFile file;
    auto store = file.open();
    const auto add = [&](const QString &name) {
        Organisation organisation;
        organisation.name = name;
        return addRecord(*store, organisation)->id;
    };
    const Id<Organisation> from = add(u"alt"_s);
    const Id<Organisation> into = add(u"neu"_s);
    Contact contact;
    contact.organisation = from;
    contact.job = u"Leitung"_s;
    contact = *addRecord(*store, contact);

    QCOMPARE(references::countTo(store->database(), u"organisation"_s, from.value).value(),
             (QHash<QString, qint64>{{u"contact"_s, 1}}));
    VERIFY_RESULT(store->write(u"Merged"_s, [&](Transaction &transaction) {
        return references::move(transaction, u"organisation"_s, from.value, into.value);
    }));
    QCOMPARE(store->table<Contact>().byId(contact.id)->organisation, into);
    QVERIFY(references::countTo(store->database(), u"organisation"_s, from.value)->isEmpty());
    VERIFY_RESULT(store->undo());
    QCOMPARE(store->table<Contact>().byId(contact.id)->organisation, from);
}

QTEST_GUILESS_MAIN(TestReferences)
#include "tst_references.moc"
