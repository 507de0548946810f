#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace inko {

/// A day as it is shown in fields and cells: "22.11.2026", empty for none.
QString dayText(const std::optional<QDate> &day);
/// As narrow as a table's column: the year in two digits.
QString shortDayText(const std::optional<QDate> &day);
/// Within a text: "22 November 2026".
QString dayInWords(QDate day);

} // namespace inko
