#pragma once

#include "core/exchange/series/seriesmapping.h"

namespace inko {

/// What a series in a file could be, by its words: the whole of the preferred indicator or one of its groups, or an
/// indicator of that title. What is worked out takes no values. Those that nothing is found for are left out.
QMap<QString, SeriesMapping::Target> suggestedTargets(const SeriesTable &table, const QList<Indicator> &indicators,
                                                      const QList<CodeValue> &values,
                                                      std::optional<Id<Indicator>> preferred);

} // namespace inko
