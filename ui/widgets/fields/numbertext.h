#pragma once

#include "core/base/result.h"

#include <optional>

namespace inko {

/// A number as fields and cells show it, in the person's way of writing: "1.234,5"; empty for none.
QString numberText(const std::optional<double> &number);
/// Reads it back, and what people write instead; empty for an empty text. Invalid for anything else.
Result<std::optional<double>> readNumber(const QString &typed);
Result<std::optional<int>> readWholeNumber(const QString &typed);

} // namespace inko
