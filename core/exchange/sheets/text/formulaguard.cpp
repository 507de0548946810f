#include "core/exchange/sheets/text/formulaguard.h"

namespace inko {

namespace {

constexpr QChar guard = u'\'';

bool startsFormula(QChar letter)
{
    return letter == u'=' || letter == u'+' || letter == u'-' || letter == u'@' || letter.unicode() < 0x20 ||
           letter.unicode() == 0x7f;
}

} // namespace

bool needsFormulaGuard(const QString &cell)
{
    for (QChar letter : cell) {
        if (letter != guard)
            return startsFormula(letter);
    }
    return false;
}

QString withFormulaGuard(const QString &cell)
{
    return needsFormulaGuard(cell) ? guard + cell : cell;
}

QString withoutFormulaGuard(const QString &cell)
{
    return cell.startsWith(guard) && needsFormulaGuard(cell) ? cell.mid(1) : cell;
}

} // namespace inko
