#pragma once

#include <vector>

namespace inko::layout {

/// What a column of a table asks for, in points, padding included.
struct ColumnDemand {
    float least = 0;   ///< room for its longest word
    float natural = 0; ///< room for its longest cell on one line
    float typical = 0; ///< room for a usual cell on one line; decides who gets more where not all can have all
    float weight = 0;  ///< share of what columns without a weight leave; 0: by content
    friend bool operator==(const ColumnDemand &, const ColumnDemand &) = default;
};

/// Widths that add up to what is available. No column is narrower than its longest word while others have room
/// to give; where even that does not fit, the widest give first and their words are divided.
std::vector<float> columnWidths(const std::vector<ColumnDemand> &demands, float available);

} // namespace inko::layout
