#pragma once

#include "core/base/result.h"

#include <QTime>

#include <optional>

namespace inko {

/// A time of day as it is shown in fields: "16:30", empty for none.
QString timeText(const std::optional<QTime> &time);
/// What was typed there: "16:30", "16.30 Uhr", "16 Uhr"; nothing for an empty text. Invalid for anything else.
Result<std::optional<QTime>> readTime(const QString &typed);

} // namespace inko
