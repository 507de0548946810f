#pragma once

#include <QLocale>

namespace inko {

/// A number without zeros at its end, with at most so many decimals.
QString numberWith(int mostDecimals, double number, const QLocale &locale);

/// Rounded to what one takes in at a glance: two decimals below ten, one above.
QString shortNumber(double number, const QLocale &locale);

} // namespace inko
