#pragma once

#include <QString>

namespace inko::test {

/// Takes all but so many institutions out of a round of the file, for what need not be done sixty times. The process
/// ends where that fails.
void keepFewReturns(const QString &path, int year, int most);

} // namespace inko::test
