#include "core/directory/usage.h"

#include "core/storage/schema.h"
#include "tests/support/result.h"
#include "tests/support/town.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// What refers to a record is said in words, whatever table a later feature adds.
class TestUsage : public QObject {
    Q_OBJECT

private slots:
    void everyReferringTableHasWords();
    void countsWhatRefers();
};

void TestUsage::everyReferringTableHasWords()
{
    Town town;
    const auto tables = schema::loggedTables(town.store().database());
    VERIFY_RESULT(tables);
    QVERIFY(tables->size() > 5);
    for (const QString &table : *tables) {
        const auto references = schema::referencesTo(town.store().database(), table);
        VERIFY_RESULT(references);
        for (const schema::Reference &reference : *references) {
            QVERIFY2(usage::wordsFor(reference.table) != usage::wordsFor(u"a table without words"_s),
                     qPrintable(reference.table + u" needs a line in core/directory/usage.cpp"_s));
        }
    }
}

void TestUsage::countsWhatRefers()
{
    Town town;
    const Organisation office = town.organisation(u"Jugendamt"_s);
    const auto nothing = usage::of(town.store().database(), u"organisation"_s, office.id.value);
    VERIFY_RESULT(nothing);
    QCOMPARE(*nothing, QString());
    town.contact(office.id, u"Leitung"_s);
    town.contact(office.id, u"Vertretung"_s);
    town.answer(town.round(2026).id, office.id);
    const auto some = usage::of(town.store().database(), u"organisation"_s, office.id.value);
    VERIFY_RESULT(some);
    QCOMPARE(*some, u"contacts (2), returns to a survey (1)"_s);
}

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
