#pragma once

#include <QString>
#include <QTime>

#include <optional>

/// Answers and numbers as people spell them, in the grid and in files. nullopt: it is none.
namespace inko::spelled {

/// "ja", "x", "1" …; "nein", "–", "k. A." … and an empty text.
std::optional<bool> yesOrNo(const QString &text);

/// "16:30", "16.30 Uhr", "16 Uhr", "9:00:00".
std::optional<QTime> timeOfDay(const QString &text);

/// "1200", "-3", and what German spreadsheets make of it: points, spaces or apostrophes between thousands (1.203), a
/// fraction that is zero (12,0). A comma before three digits divides thousands in English only: nullopt. Whatever is
/// larger becomes the largest number.
std::optional<qint64> wholeNumber(const QString &text);

/// How fractions and thousands are written: 1.234,5 or 1,234.5.
enum class NumberStyle { German, English };

/// What a number alone tells of its style; nullopt where it may be either (1.234, 12) or is no number.
std::optional<NumberStyle> styleOf(const QString &number);

/// "12,5", "1.234,56", "1 234", "−3", "12.5 %". The style decides where both are possible (1.234). nullopt: it is none.
std::optional<double> decimal(const QString &text, NumberStyle style = NumberStyle::German);
/// The German way of writing it, with all its decimals: what decimal() reads back to the same number.
QString written(double number);

} // namespace inko::spelled
