#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace inko {

/// Is a file whole? Says it in the words of the screens.
namespace filecheck {

/// What is wrong with a file.
struct Findings {
    QStringList problems; ///< for the person: which row of which table, and what is wrong with it. Empty: it is whole
    QStringList details;  ///< in the engine's words, for whoever helps her
    friend bool operator==(const Findings &, const Findings &) = default;
};

/// Looks through the whole file and changes nothing. A file that cannot be looked at is an error.
Result<Findings> check(const QString &path);

} // namespace filecheck

} // namespace inko
