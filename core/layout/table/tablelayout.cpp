#include "core/layout/table/tablelayout.h"
#include "core/base/text.h"

#include "core/layout/table/tablecolumns.h"
#include "core/report/reportlanguage.h"

#include <QCoreApplication>

namespace inko::layout {

using namespace Qt::StringLiterals;
using document::Table;

namespace {

/// A row that is taller than a page begins where at least this share of a page is left.
constexpr float worthBeginning = 0.3F;
/// A header that needs more of a page than this stands once, like any other rows.
constexpr float tallestHead = 0.4F;
/// A name of rows that needs more is not repeated where they go on.
constexpr float tallestName = 0.1F;

/// A cell of the rows that are set just now.
struct SetCell {
    const PreparedCell *cell = nullptr;
    std::vector<Line> lines;
    size_t next = 0; ///< the first line not yet on a page
    Typesetter::Target target;
};

/// Rows that stand together because cells span them.
struct Group {
    size_t first = 0;
    size_t end = 0;
};

const document::Text &textOf(const PreparedCell &cell)
{
    static const document::Text nothing;
    return cell.place.cell ? cell.place.cell->text : nothing;
}

class TableLayout {
public:
    TableLayout(const Table &table, const QString &continuation, Slab::Keep lastRow, Typesetter &typesetter, Flow &flow)
        : m_table(table), m_continuation(continuation), m_lastRow(lastRow), m_typesetter(typesetter), m_flow(flow),
          m_columnCount(columnCount(table)),
          m_bodyStyle(typesetter.style(typesetter.theme().table, typesetter.theme().text)),
          m_headStyle(typesetter.style(typesetter.theme().table, typesetter.theme().accent, Typesetter::Family::Text,
                                       Typesetter::Strength::Strong)),
          m_rowHeadStyle(typesetter.style(typesetter.theme().table, typesetter.theme().text, Typesetter::Family::Text,
                                          Typesetter::Strength::Strong)),
          m_continuationStyle(typesetter.style(typesetter.theme().table, typesetter.theme().quiet)),
          m_padding{float(typesetter.theme().cellPaddingX), float(typesetter.theme().cellPaddingY)}
    {
    }

    Result<> run(const std::function<bool(size_t)> &goOn)
    {
        addCaption();
        if (m_columnCount == 0) {
            m_flow.endRepeated();
            return {};
        }
        m_head = prepareRows(m_table.header, Part::Head);
        m_body = prepareRows(m_table.rows, Part::Body);
        m_columns = TableColumns(m_table, m_columnCount, {&m_head, &m_body}, m_padding.x, m_typesetter.bodyWidth());
        addHead();
        m_part = Part::Body;
        m_partElement = m_body.empty() ? -1 : structure().add(Role::TBody, m_element);
        const std::vector<Group> groups = groupsOf(m_body);
        for (size_t i = 0; i < groups.size(); ++i) {
            const Group &group = groups[i];
            addGroup(group, groups.size() - i - 1);
            if (!goOn(group.end - group.first))
                return fail(Error::Code::Cancelled,
                            QCoreApplication::translate("inko::layout", "The layout was stopped."));
        }
        m_flow.endRepeated();
        m_flow.addSpace(float(theme().table.spaceAfter));
        return {};
    }

private:
    enum class Part { Head, Body };

    Structure &structure() { return m_typesetter.structure(); }
    const Theme &theme() const { return m_typesetter.theme(); }

    void addCaption()
    {
        m_element = structure().add(Role::Table, structure().currentSection());
        structure().at(m_element).summary = m_table.summary;
        if (m_table.caption.isEmpty())
            return;
        const TextStyle style =
            m_typesetter.style(theme().caption, theme().text, Typesetter::Family::Text, Typesetter::Strength::Strong);
        const document::Text text = document::plain(m_table.caption, m_table.captionLanguage);
        Typesetter::Target target{.element = m_typesetter.addElement(Role::Caption, m_element, text)};
        const Column column{0, m_typesetter.bodyWidth()};
        Slab slab{.spaceBefore = style.spaceBefore, .keep = Slab::Keep::WithNext};
        for (Line &line : m_typesetter.lines(m_typesetter.prepare(text, style), text, column.width)) {
            m_typesetter.put(slab, std::move(line), text, style, column, slab.height, target);
            slab.height += style.lineHeight;
        }
        slab.height += style.spaceAfter;
        if (m_columnCount == 0)
            slab.keep = Slab::Keep::Free;
        m_flow.add(std::move(slab));
    }

    const TextStyle &styleOf(const GridCell &place, Part part) const
    {
        if (part == Part::Head)
            return m_headStyle;
        if (!place.cell || !place.cell->isHeader)
            return m_bodyStyle;
        // a header that says itself what of it is strong is not strong as a whole
        return std::ranges::any_of(place.cell->text, &document::Span::strong) ? m_bodyStyle : m_rowHeadStyle;
    }

    PreparedRows prepareRows(const std::vector<Table::Row> &rows, Part part)
    {
        PreparedRows result;
        result.reserve(rows.size());
        for (std::vector<GridCell> &row : tableGrid(rows, m_columnCount)) {
            std::vector<PreparedCell> cells;
            cells.reserve(row.size());
            for (const GridCell &place : row) {
                PreparedCell cell{place, {}};
                cell.text = m_typesetter.prepare(textOf(cell), styleOf(place, part));
                cells.push_back(std::move(cell));
            }
            result.push_back(std::move(cells));
        }
        return result;
    }

    // Rows

    static std::vector<Group> groupsOf(const PreparedRows &rows)
    {
        std::vector<Group> groups;
        for (size_t row = 0; row < rows.size(); ++row) {
            if (groups.empty() || groups.back().end <= row)
                groups.push_back({row, row + 1});
            for (const PreparedCell &cell : rows[row])
                groups.back().end = std::max(groups.back().end, row + size_t(cell.place.rowSpan));
        }
        return groups;
    }

    void addHead()
    {
        if (m_head.empty())
            return;
        m_part = Part::Head;
        m_partElement = structure().add(Role::THead, m_element);
        std::vector<SetCell> cells = setCells(m_head, {0, m_head.size()});
        const std::vector<float> tops = rowTops({0, m_head.size()}, cells);
        if (tops.back() > m_flow.pageHeight() * tallestHead) {
            for (size_t row = 0; row < m_head.size(); ++row)
                addSplit(cells, row);
            return;
        }
        Slab slab = slabOf({0, m_head.size()}, cells, tops);
        slab.repeats = true;
        slab.keep = m_body.empty() ? Slab::Keep::Free : Slab::Keep::WithNext;
        m_flow.add(std::move(slab));
    }

    /// `below`: how many groups follow in this table.
    void addGroup(Group group, size_t below)
    {
        std::vector<SetCell> cells = setCells(m_body, group);
        const std::vector<float> tops = rowTops(group, cells);
        const bool isName = isNameOfRows(group.first);
        if (std::exchange(m_isRowHeld, below == 1 && !isName) && tops.back() > m_flow.roomOnNewPage())
            m_flow.letGo(); // they do not fit a page together
        if (tops.back() <= m_flow.roomOnNewPage()) {
            Slab slab = slabOf(group, cells, tops);
            if (below == 0)
                slab.keep = m_lastRow;
            else if (below == 1 || isName) // the last row never stands alone on a page, nor does a name
                slab.keep = Slab::Keep::WithNext;
            if (isName)
                slab.continued = continuedName(textOf(*cells.front().cell));
            m_flow.add(std::move(slab));
            return;
        }
        for (size_t row = group.first; row < group.end; ++row)
            addSplit(cells, row);
    }

    /// A row with nothing but one header over the whole width names the rows below it.
    bool isNameOfRows(size_t row) const
    {
        const std::vector<PreparedCell> &cells = m_body[row];
        return m_columnCount > 1 && cells.size() == 1 && cells[0].place.rowSpan == 1 && cells[0].place.cell &&
               cells[0].place.cell->isHeader;
    }

    /// What says at the top of the next page which rows go on there.
    std::shared_ptr<const Slab> continuedName(document::Text text)
    {
        if (!m_continuation.isEmpty()) {
            for (document::Span &span : text)
                span.text = isolated(span.text);
            text.push_back({u" – "_s + m_continuation, false, {}});
        }
        const Column column{m_padding.x, m_typesetter.bodyWidth() - 2 * m_padding.x};
        std::vector<Line> lines = m_typesetter.lines(m_typesetter.prepare(text, m_rowHeadStyle), text, column.width);
        auto slab = std::make_shared<Slab>();
        if (float(lines.size()) * m_rowHeadStyle.lineHeight > m_flow.pageHeight() * tallestName)
            return slab;
        Typesetter::Target target{.artifact = Artifact::RepeatedHeader};
        float top = m_padding.y;
        for (Line &line : lines) {
            m_typesetter.put(*slab, std::move(line), text, m_rowHeadStyle, column, top, target);
            top += m_rowHeadStyle.lineHeight;
        }
        slab->height = top + m_padding.y;
        addRule(*slab, {0, m_typesetter.bodyWidth()}, slab->height);
        return slab;
    }

    std::vector<SetCell> setCells(const PreparedRows &rows, Group group)
    {
        std::vector<SetCell> cells;
        for (size_t row = group.first; row < group.end; ++row) {
            const int rowElement = structure().add(Role::TR, m_partElement);
            for (const PreparedCell &cell : rows[row]) {
                const float width = m_columns.insideOf(cell.place).width;
                cells.push_back(
                    {&cell, m_typesetter.lines(cell.text, textOf(cell), width), 0, targetOf(cell, rowElement)});
            }
        }
        return cells;
    }

    Typesetter::Target targetOf(const PreparedCell &cell, int rowElement)
    {
        const bool isHeader = m_part == Part::Head || (cell.place.cell && cell.place.cell->isHeader);
        const int element = m_typesetter.addElement(isHeader ? Role::TH : Role::TD, rowElement, textOf(cell));
        Element &added = structure().at(element);
        if (isHeader)
            added.scope = m_part == Part::Head ? Element::Scope::Column : Element::Scope::Row;
        added.columnSpan = cell.place.columnSpan;
        added.rowSpan = cell.place.rowSpan;
        const auto column = size_t(cell.place.column);
        const bool isSpanningHead = m_part == Part::Head && cell.place.columnSpan > 1;
        return {.element = element,
                .align = column < m_table.columns.size() && !isSpanningHead ? m_table.columns[column].align
                                                                            : Table::Align::Start};
    }

    float heightOf(const SetCell &cell) const
    {
        return 2 * m_padding.y + float(cell.lines.size()) * m_bodyStyle.lineHeight;
    }

    std::vector<float> rowTops(Group group, const std::vector<SetCell> &cells) const
    {
        std::vector<float> heights(group.end - group.first, 2 * m_padding.y);
        const auto within = [&](const SetCell &cell) { return size_t(cell.cell->place.row) - group.first; };
        for (const SetCell &cell : cells) {
            if (cell.cell->place.rowSpan == 1)
                heights[within(cell)] = std::max(heights[within(cell)], heightOf(cell));
        }
        for (const SetCell &cell : cells) {
            float missing = heightOf(cell);
            const size_t last = within(cell) + size_t(cell.cell->place.rowSpan) - 1;
            for (size_t row = within(cell); row <= last; ++row)
                missing -= heights[row];
            heights[last] += std::max(0.0F, missing);
        }
        std::vector<float> tops{0};
        for (const float height : heights)
            tops.push_back(tops.back() + height);
        return tops;
    }

    Slab slabOf(Group group, std::vector<SetCell> &cells, const std::vector<float> &tops)
    {
        Slab slab{.height = tops.back()};
        if (m_part == Part::Head)
            m_typesetter.fill(slab, {0, m_typesetter.bodyWidth()}, 0, slab.height, theme().tint);
        for (SetCell &cell : cells) {
            const GridCell &place = cell.cell->place;
            const size_t row = size_t(place.row) - group.first;
            const float cellTop = tops[row];
            const float bottom = tops[row + size_t(place.rowSpan)];
            // A column's head stands at the foot of its cell, next to what it names.
            float top = m_part == Part::Head ? bottom - heightOf(cell) : cellTop;
            top += m_padding.y;
            for (Line &line : cell.lines) {
                m_typesetter.put(slab, std::move(line), textOf(*cell.cell), styleOf(place, m_part),
                                 m_columns.insideOf(place), top, cell.target);
                top += m_bodyStyle.lineHeight;
            }
            addRule(slab, m_columns.of(place), bottom);
            noteEntry(slab, place, cellTop, bottom);
        }
        return slab;
    }

    void noteEntry(Slab &slab, const GridCell &place, float top, float bottom) const
    {
        if (place.cell && place.cell->entry != 0)
            slab.entries.push_back(
                {m_typesetter.area({0, m_typesetter.bodyWidth()}, top, bottom - top), place.cell->entry});
    }

    void addRule(Slab &slab, Column column, float bottom)
    {
        const float thin = float(theme().thinLine);
        m_typesetter.fill(slab, column, bottom - thin, thin, m_part == Part::Head ? theme().strongLine : theme().line);
    }

    // Rows taller than a page

    void addSplit(std::vector<SetCell> &all, size_t row)
    {
        std::vector<SetCell *> cells;
        for (SetCell &cell : all) {
            if (size_t(cell.cell->place.row) == row)
                cells.push_back(&cell);
        }
        bool isRest = false;
        do {
            const float rest = isRest ? m_continuationStyle.lineHeight : 0;
            const float fixed = 2 * m_padding.y + rest;
            float room = m_flow.roomHere() - fixed;
            if (room < tallest(cells) && room < worthBeginning * m_flow.pageHeight())
                room = m_flow.roomOnNewPage() - fixed;
            m_flow.add(partOf(cells, room, isRest));
            isRest = true;
        } while (tallest(cells) > 0);
    }

    /// Height of the lines that are still to be placed.
    float tallest(const std::vector<SetCell *> &cells) const
    {
        size_t lines = 0;
        for (const SetCell *cell : cells)
            lines = std::max(lines, cell->lines.size() - cell->next);
        return float(lines) * m_bodyStyle.lineHeight;
    }

    Slab partOf(const std::vector<SetCell *> &cells, float room, bool isRest)
    {
        const auto most = std::max<size_t>(1, size_t(std::max(0.0F, room) / m_bodyStyle.lineHeight));
        const float firstLine = m_padding.y + (isRest ? m_continuationStyle.lineHeight : 0);
        Slab slab{.height = firstLine + m_padding.y};
        if (isRest && !m_continuation.isEmpty()) {
            const Column column{m_padding.x, m_typesetter.bodyWidth() - 2 * m_padding.x};
            m_typesetter.put(slab, m_continuation, m_continuationStyle, column, m_padding.y,
                             {.artifact = Artifact::RepeatedHeader});
        }
        for (SetCell *cell : cells) {
            const GridCell &place = cell->cell->place;
            float top = firstLine;
            for (size_t placed = 0; placed < most && cell->next < cell->lines.size(); ++placed, ++cell->next) {
                m_typesetter.put(slab, std::move(cell->lines[cell->next]), textOf(*cell->cell), styleOf(place, m_part),
                                 m_columns.insideOf(place), top, cell->target);
                top += m_bodyStyle.lineHeight;
            }
            slab.height = std::max(slab.height, top + m_padding.y);
        }
        if (m_part == Part::Head)
            m_typesetter.fill(slab, {0, m_typesetter.bodyWidth()}, 0, slab.height, theme().tint);
        addRule(slab, {0, m_typesetter.bodyWidth()}, slab.height);
        for (const SetCell *cell : cells)
            noteEntry(slab, cell->cell->place, 0, slab.height);
        return slab;
    }

    const Table &m_table;
    const QString &m_continuation;
    const Slab::Keep m_lastRow;
    Typesetter &m_typesetter;
    Flow &m_flow;
    const int m_columnCount;
    const TextStyle m_bodyStyle;
    const TextStyle m_headStyle;
    const TextStyle m_rowHeadStyle;
    const TextStyle m_continuationStyle;
    const struct {
        float x;
        float y;
    } m_padding;
    PreparedRows m_head;
    PreparedRows m_body;
    TableColumns m_columns;
    Part m_part = Part::Head;
    bool m_isRowHeld = false; ///< the last but one waits for the last
    int m_element = -1;
    int m_partElement = -1;
};

} // namespace

Result<> layOutTable(const Table &table, const QString &continuation, Slab::Keep lastRow, Typesetter &typesetter,
                     Flow &flow, const std::function<bool(size_t)> &goOn)
{
    return TableLayout(table, continuation, lastRow, typesetter, flow).run(goOn);
}

} // namespace inko::layout
