#pragma once

#include <QString>

#include <optional>

/// Answers and numbers as people spell them, in the grid and in files. nullopt: it is none.
namespace inko::spelled {

/// "ja", "x", "1" …; "nein", "–", "k. A." … and an empty text.
std::optional<bool> yesOrNo(const QString &text);

/// "1200", "-3", and what German spreadsheets make of it: points, spaces or apostrophes between thousands (1.203), a
/// fraction that is zero (12,0). A comma before three digits divides thousands in English only: nullopt. Whatever is
/// larger becomes the largest number.
std::optional<qint64> wholeNumber(const QString &text);

} // namespace inko::spelled
