#pragma once

#include <QString>

namespace inko {

/// What a spreadsheet shows a number as, as far as it changes what is meant: 46082 is a day, 1.1 shown as "1.10" is
/// another goal's number.
struct NumberDisplay {
    enum class Kind { Number, Percent, Day, Month, Year, Time, DayAndTime };
    Kind kind = Kind::Number;
    int decimals = -1; ///< places that are shown even where they are zero; -1: as many as there are
    friend bool operator==(const NumberDisplay &, const NumberDisplay &) = default;
};

/// By a format code as XLSX has it: `DD.MM.YYYY`, `0.00` (ECMA-376 part 1, 18.8.30).
NumberDisplay displayOf(const QString &formatCode);
/// By the number of one of the formats that need no code.
NumberDisplay builtInDisplay(int format);

/// From which day a file counts; older ones of Macintosh begin in 1904.
enum class Epoch { Of1900, Of1904 };

/// The number as text: days as ISO has them ("2026-03-12", "2026-03", "2026"), numbers with a decimal point that nobody
/// can take for one between thousands ("1.2340"), percentages as they are shown ("12.5 %").
QString shownNumber(double value, const NumberDisplay &display, Epoch epoch);

} // namespace inko
