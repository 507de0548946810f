#include "core/layout/table/tablecolumns.h"

#include "core/layout/table/columnwidths.h"

#include <cmath>
#include <span>

namespace inko::layout {

namespace {

/// What the cells of one column need for their texts alone.
struct Content {
    float longestWord = 0;
    float longestText = 0;
    double squares = 0; ///< of the texts' lengths
    int texts = 0;

    float usualText() const { return texts > 0 ? float(std::sqrt(squares / texts)) : 0; }
};

template<class OnCell>
void eachCell(const std::vector<const PreparedRows *> &rows, OnCell &&onCell)
{
    for (const PreparedRows *part : rows) {
        for (const auto &row : *part) {
            for (const PreparedCell &cell : row)
                onCell(cell);
        }
    }
}

std::vector<Content> contentOfColumns(size_t count, const std::vector<const PreparedRows *> &rows)
{
    std::vector<Content> contents(count);
    eachCell(rows, [&](const PreparedCell &cell) {
        if (cell.place.columnSpan > 1)
            return;
        Content &content = contents[size_t(cell.place.column)];
        content.longestWord = std::max(content.longestWord, cell.text.longest);
        content.longestText = std::max(content.longestText, cell.text.natural);
        if (cell.text.natural > 0) {
            content.squares += double(cell.text.natural) * double(cell.text.natural);
            ++content.texts;
        }
    });
    return contents;
}

/// What a spanning cell needs beyond its columns is asked of them in equal parts.
void widenForSpans(std::vector<ColumnDemand> &demands, const std::vector<const PreparedRows *> &rows, float padding)
{
    eachCell(rows, [&](const PreparedCell &cell) {
        const int span = cell.place.columnSpan;
        if (span == 1)
            return;
        const std::span columns(demands.begin() + cell.place.column, size_t(span));
        float least = 2 * padding, natural = least;
        for (const ColumnDemand &demand : columns) {
            least -= demand.least;
            natural -= demand.natural;
        }
        least = std::max(0.0F, least + cell.text.longest) / float(span);
        natural = std::max(0.0F, natural + cell.text.natural) / float(span);
        for (ColumnDemand &demand : columns) {
            demand.least += least;
            demand.natural += natural;
        }
    });
}

} // namespace

TableColumns::TableColumns(const document::Table &table, int count, const std::vector<const PreparedRows *> &rows,
                           float padding, float width)
    : m_padding(padding), m_starts(1, 0)
{
    const float around = 2 * padding + 0.1F; // what is rounded may not cost the last word its line
    std::vector<ColumnDemand> demands;
    for (const Content &content : contentOfColumns(size_t(count), rows)) {
        const size_t column = demands.size();
        demands.push_back({.least = around + content.longestWord,
                           .natural = around + content.longestText,
                           .typical = around + content.usualText(),
                           .weight = column < table.columns.size() ? float(table.columns[column].weight) : 0});
    }
    widenForSpans(demands, rows, padding);
    for (const float one : columnWidths(demands, width))
        m_starts.push_back(m_starts.back() + one);
}

Column TableColumns::of(const GridCell &place) const
{
    const float start = m_starts[size_t(place.column)];
    return {start, m_starts[size_t(place.column + place.columnSpan)] - start};
}

Column TableColumns::insideOf(const GridCell &place) const
{
    const Column outer = of(place);
    return {outer.start + m_padding, std::max(1.0F, outer.width - 2 * m_padding)};
}

} // namespace inko::layout
