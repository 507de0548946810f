#pragma once

#include "core/layout/pages/typesetter.h"
#include "core/layout/table/tablegrid.h"

namespace inko::layout {

/// A cell whose text is ready to be broken to the width that its columns get.
struct PreparedCell {
    GridCell place;
    PreparedText text;
};
using PreparedRows = std::vector<std::vector<PreparedCell>>;

/// Where the columns of a table stand, sized by what is in its cells.
class TableColumns {
public:
    TableColumns() = default;
    /// `count` columns over the whole `width`, in points; a cell's text keeps `padding` from either side of it.
    TableColumns(const document::Table &table, int count, const std::vector<const PreparedRows *> &rows, float padding,
                 float width);

    Column of(const GridCell &place) const;
    Column insideOf(const GridCell &place) const; ///< without the padding

private:
    float m_padding = 0;
    std::vector<float> m_starts; ///< one more than columns
};

} // namespace inko::layout
