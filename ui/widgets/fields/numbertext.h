#pragma once

#include "core/base/result.h"

#include <optional>

namespace inko {

/// A number as fields and cells show it, in the person's way of writing: "1.234,5"; empty for none.
QString numberText(const std::optional<double> &number);
/// Rounded to what one takes in at a glance: two decimals below ten, one above; "–" for none.
QString roundedText(const std::optional<double> &number);
/// Reads what numberText() wrote, and what people write instead; empty for an empty text. Invalid for anything else.
Result<std::optional<double>> readNumber(const QString &typed);
Result<std::optional<int>> readWholeNumber(const QString &typed);

} // namespace inko
