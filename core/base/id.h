#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace inko {

/// Names one record of type T; 0 names none (not stored yet).
template<class T>
struct Id {
    qint64 value = 0;

    constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

} // namespace inko
