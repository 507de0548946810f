#pragma once

#include <QString>

namespace inko {

/// A spreadsheet takes a cell that begins with = + - @ or a control character for a formula. Such a cell is
/// written with an apostrophe before it (and one that looks guarded already gets another one), which reading
/// takes off again (https://owasp.org/www-community/attacks/CSV_Injection).
QString withFormulaGuard(const QString &cell);
QString withoutFormulaGuard(const QString &cell);
bool needsFormulaGuard(const QString &cell);

} // namespace inko
