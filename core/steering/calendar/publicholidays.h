#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace inko {

/// The public holidays of North Rhine-Westphalia (Feiertagsgesetz NW of 23 April 1989, § 2), and which day Easter is.
namespace publicholidays {

/// By the Gregorian computus of Meeus, Jones and Butcher (Astronomical Algorithms, 1991, chapter 8); for years from
/// 1583.
QDate easterSunday(int year);

/// What the holiday is called, in the program's language; empty for any other day.
QString nameOf(QDate day);
inline bool isHoliday(QDate day)
{
    return !nameOf(day).isEmpty();
}

} // namespace publicholidays

} // namespace inko
