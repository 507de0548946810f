#pragma once

#include "core/base/money.h"
#include "core/base/result.h"

namespace inko {

/// An amount in euro as fields and cells show it: "12.500"; empty for none.
QString moneyText(const std::optional<Money> &money);
/// With its sign, and "–" for none: "12.500 €".
QString eurosText(const std::optional<Money> &money);
/// Reads what moneyText() wrote, and what people write instead; empty for an empty text. Invalid for anything else.
Result<std::optional<Money>> readMoney(const QString &typed);

} // namespace inko
