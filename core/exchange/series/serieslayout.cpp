#include "core/exchange/series/serieslayout.h"

#include "core/base/text.h"

#include <set>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// Nobody writes more titles above a table.
constexpr int mostRowsAbove = 40;

std::optional<int> firstDataBelow(const SeriesGrid &grid, int header, int from)
{
    for (int row = header + 1; row < grid.rows(); ++row) {
        for (int column = from; column < grid.columns(); ++column) {
            if (grid.isValue(row, column))
                return row;
        }
    }
    return std::nullopt;
}

/// A period stands for the empty cells to its right, too, where a heading stands below them.
void spreadOut(PeriodRow &periods, const SeriesGrid &grid)
{
    std::optional<Period> last;
    for (int column = periods.firstColumn; column < grid.columns(); ++column) {
        const QString text = grid.text(periods.row, column);
        if (!text.isEmpty())
            last = grid.period(periods.row, column);
        bool hasHeading = false;
        for (int row = periods.row + 1; row < periods.firstData; ++row)
            hasHeading = hasHeading || !grid.text(row, column).isEmpty();
        if (last && (!text.isEmpty() || hasHeading))
            periods.ofColumn.insert(column, *last);
    }
}

/// Do they follow each other, as years do and numbers that look like years do not?
bool follow(const std::set<Period> &periods)
{
    if (periods.size() < 2)
        return true;
    const double years = periods.begin()->firstDay().daysTo(periods.rbegin()->firstDay()) / 365.25;
    return years / static_cast<double>(periods.size() - 1) <= 2.5;
}

std::optional<Period> partOf(const QString &heading, const QString &part, int year)
{
    const bool isNumber = !part.isEmpty() && part.size() <= 2 && part.toInt() > 0;
    if (isNumber && (heading == u"quartal"_s || heading == u"vierteljahr"_s || heading == u"quarter"_s))
        return Period::parse(u"%1-Q%2"_s.arg(year).arg(part.toInt()));
    if (isNumber && (heading == u"halbjahr"_s || heading == u"half year"_s))
        return Period::parse(u"%1-H%2"_s.arg(year).arg(part.toInt()));
    if (isNumber)
        return Period::parse(u"%1-%2"_s.arg(year).arg(part.toInt(), 2, 10, QLatin1Char('0')));
    return Period::parse(u"%1 %2"_s.arg(part).arg(year));
}

bool namesParts(const QString &heading)
{
    static const QStringList known = {u"quartal"_s,   u"vierteljahr"_s, u"quarter"_s, u"halbjahr"_s,
                                      u"half year"_s, u"monat"_s,       u"month"_s};
    return known.contains(heading);
}

void readParts(PeriodColumn &periods, const SeriesGrid &grid)
{
    if (periods.header < 0)
        return;
    for (int column = 0; column < grid.columns(); ++column) {
        const QString heading = searchable(grid.text(periods.header, column));
        if (column == periods.column || !namesParts(heading))
            continue;
        QHash<int, Period> ofRow;
        for (auto row = periods.ofRow.cbegin(); row != periods.ofRow.cend(); ++row) {
            if (const auto part = partOf(heading, grid.text(row.key(), column), row->year()))
                ofRow.insert(row.key(), *part);
        }
        if (ofRow.isEmpty())
            continue;
        periods.partColumn = column;
        periods.ofRow = ofRow;
        return;
    }
}

std::optional<PeriodColumn> periodsIn(const SeriesGrid &grid, int column)
{
    PeriodColumn periods;
    periods.column = column;
    std::set<Period> found;
    int others = 0;
    int first = grid.rows();
    for (int row = 0; row < grid.rows(); ++row) {
        const QString text = grid.text(row, column);
        const auto period = grid.period(row, column);
        const bool hasValues = period && grid.filled(row, 0) > 1;
        if (hasValues) {
            periods.ofRow.insert(row, *period);
            found.insert(*period);
            first = std::min(first, row);
        } else if (!text.isEmpty() && first < grid.rows()) {
            ++others;
        }
    }
    if (periods.ofRow.isEmpty() || others > periods.ofRow.size() / 2 || !follow(found))
        return std::nullopt;
    for (int row = first - 1; row >= 0 && periods.header < 0; --row) {
        if (grid.filled(row, 0) > 1)
            periods.header = row;
    }
    if (periods.header < 0 && periods.ofRow.size() < 2)
        return std::nullopt; // a number that happens to look like a year
    readParts(periods, grid);
    return periods;
}

} // namespace

std::optional<PeriodRow> findPeriodRow(const SeriesGrid &grid)
{
    std::optional<PeriodRow> best;
    for (int row = 0; row < std::min(grid.rows(), mostRowsAbove); ++row) {
        PeriodRow periods;
        periods.row = row;
        std::set<Period> found;
        int count = 0;
        for (int column = grid.columns() - 1; column >= 0; --column) {
            if (const auto period = grid.period(row, column)) {
                periods.firstColumn = column;
                found.insert(*period);
                ++count;
            }
        }
        const auto data = count > 0 ? firstDataBelow(grid, row, periods.firstColumn) : std::nullopt;
        const bool isMost = count * 2 > grid.filled(row, periods.firstColumn);
        if (!data || !isMost || !follow(found) || (count == 1 && periods.firstColumn == 0))
            continue;
        if (best && static_cast<qsizetype>(count) <= best->ofColumn.size())
            continue;
        periods.firstData = *data;
        spreadOut(periods, grid);
        best = periods;
        if (count > 1)
            break;
    }
    return best;
}

std::optional<PeriodColumn> findPeriodColumn(const SeriesGrid &grid)
{
    for (int column = 0; column < grid.columns(); ++column) {
        if (auto periods = periodsIn(grid, column))
            return periods;
    }
    return std::nullopt;
}

bool isRatherLong(const PeriodRow &row, const PeriodColumn &column)
{
    if (row.ofColumn.size() < 2)
        return column.ofRow.size() > 1 || column.column < row.firstColumn;
    return column.ofRow.size() > 1 && column.ofRow.contains(row.row);
}

} // namespace inko
