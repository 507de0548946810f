#include "core/base/shortnumber.h"

#include <cmath>

namespace inko {

QString numberWith(int mostDecimals, double number, const QLocale &locale)
{
    const QString text = locale.toString(number, 'f', mostDecimals);
    const QString point = locale.decimalPoint();
    if (!text.contains(point))
        return text;
    qsizetype end = text.size();
    while (locale.zeroDigit() == text.sliced(end - 1, 1))
        --end;
    return text.left(text.first(end).endsWith(point) ? end - point.size() : end);
}

QString shortNumber(double number, const QLocale &locale)
{
    return numberWith(std::abs(number) < 10 ? 2 : 1, number, locale);
}

} // namespace inko
