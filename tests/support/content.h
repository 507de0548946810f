#pragma once

#include "tests/support/result.h"

#include "core/storage/store.h"

namespace inko::test {

/// Every row of the file, with its lists, without its version: equal where nothing differs for a person.
QStringList contentOf(Store &store);

/// All columns that refer to a row of this table, and still name this id: "grid_entry.organisation_id".
QStringList referencesLeft(Store &store, const QString &table, qint64 id);

/// The name of the step that can be undone now.
QString lastStep(Store &store);
int stepsMade(Store &store); ///< in the file's whole history

} // namespace inko::test

/// The expression is one step of this name that succeeds, can be taken back whole and done again.
#define VERIFY_STEP(store, name, expression)                                                                           \
    do {                                                                                                               \
        const QStringList before_ = inko::test::contentOf(store);                                                      \
        const int steps_ = inko::test::stepsMade(store);                                                               \
        VERIFY_RESULT(expression);                                                                                     \
        const QStringList after_ = inko::test::contentOf(store);                                                       \
        QVERIFY2(after_ != before_, "nothing was written");                                                            \
        QCOMPARE(inko::test::lastStep(store), name);                                                                   \
        QCOMPARE(inko::test::stepsMade(store), steps_ + 1);                                                            \
        VERIFY_RESULT((store).undo());                                                                                 \
        QCOMPARE(inko::test::contentOf(store), before_);                                                               \
        VERIFY_RESULT((store).redo());                                                                                 \
        QCOMPARE(inko::test::contentOf(store), after_);                                                                \
    } while (false)

/// The expression is refused as Invalid, its message holds this text, and nothing was written.
#define VERIFY_REFUSED(store, words, expression)                                                                       \
    do {                                                                                                               \
        const QStringList before_ = inko::test::contentOf(store);                                                      \
        const auto refused_ = (expression);                                                                            \
        VERIFY_ERROR(refused_, inko::Error::Code::Invalid);                                                            \
        QVERIFY2(refused_.error().message.contains(words), inko::test::wordsOf(refused_).constData());                 \
        QCOMPARE(inko::test::contentOf(store), before_);                                                               \
    } while (false)
