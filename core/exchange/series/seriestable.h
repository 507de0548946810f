#pragma once

#include "core/exchange/series/seriesvalue.h"
#include "core/exchange/sheets/table/sheet.h"

namespace inko {

/// One value of a series, as it stands in the file.
struct SeriesCell {
    Period period;
    int row = 0; ///< as a spreadsheet counts
    QString text;
    friend bool operator==(const SeriesCell &, const SeriesCell &) = default;
};

/// The values that belong together, and what the file calls them: "Nordstadt · weiblich".
struct FoundSeries {
    QString label;
    std::vector<SeriesCell> cells;
    friend bool operator==(const FoundSeries &, const FoundSeries &) = default;
};

/// A statistical office's table, whichever way round it is.
struct SeriesTable {
    enum class Layout {
        Wide, ///< a period for each column
        Long  ///< a period for each row
    };
    Layout layout = Layout::Wide;
    QString title;                                             ///< the first line above; may be empty
    std::vector<FoundSeries> series;                           ///< as they come
    spelled::NumberStyle style = spelled::NumberStyle::German; ///< what the numbers tell of it
    friend bool operator==(const SeriesTable &, const SeriesTable &) = default;
};

/// Finds the series in a table: periods in a header row, above or below other headings, or down a column; what else
/// names a value stands beside or above it, merged cells written once. Titles above, notes below and headings between
/// are passed over. Invalid where no periods are found, or no values.
Result<SeriesTable> findSeries(const CellTable &table);

} // namespace inko
