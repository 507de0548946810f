#pragma once

#include <QByteArray>
#include <QList>

#include <cstddef>
#include <cstdint>

/// What every target defines: libFuzzer's entry, and inputs to begin with.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
QList<QByteArray> fuzzSeeds();

namespace inko::test {

/// Ends the run where something does not hold that must always hold.
inline void require(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

} // namespace inko::test
