#pragma once

#include <QStringList>

namespace inko {

/// The names in which a word begins as typed, however it is written, in their order; none for less than two letters.
QStringList namesBeginning(const QStringList &names, const QString &typed);

} // namespace inko
