#pragma once

namespace inko {

/// The years that the program takes, each of four digits: of dates, goals and surveys.
constexpr int firstYear = 1900;
constexpr int lastYear = 2200;

constexpr bool isYear(int number)
{
    return number >= firstYear && number <= lastYear;
}

} // namespace inko
