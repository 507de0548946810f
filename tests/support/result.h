#pragma once

#include "core/base/result.h"

#include <QTest>

namespace inko::test {

template<class T>
QByteArray wordsOf(const Result<T> &result)
{
    return result ? QByteArray("it succeeded")
                  : (result.error().message + QLatin1String(" | ") + result.error().detail).toUtf8();
}

/// What must be there for a test to make sense; the program ends with the error's words where it is not.
template<class T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s", wordsOf(result).constData());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace inko::test

/// Fails the test with the error's words.
#define VERIFY_RESULT(expression)                                                                                      \
    do {                                                                                                               \
        const auto &outcome_ = (expression);                                                                           \
        QVERIFY2(outcome_.has_value(), inko::test::wordsOf(outcome_).constData());                                     \
    } while (false)

/// The result is this error, and it says something.
#define VERIFY_ERROR(expression, expected)                                                                             \
    do {                                                                                                               \
        const auto &outcome_ = (expression);                                                                           \
        QVERIFY2(!outcome_.has_value(), "it succeeded");                                                               \
        QCOMPARE(outcome_.error().code, expected);                                                                     \
        QVERIFY(!outcome_.error().message.isEmpty());                                                                  \
    } while (false)
