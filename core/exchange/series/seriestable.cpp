#include "core/exchange/series/seriestable.h"

#include "core/base/text.h"
#include "core/exchange/series/serieslayout.h"

#include <QCoreApplication>

#include <map>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko", text);
}

/// Values with all that names them, before what they have in common is left out.
class Collected {
public:
    void add(const QStringList &names, const SeriesCell &cell)
    {
        const auto place = m_places.find(names);
        if (place != m_places.end()) {
            m_cells[place->second].push_back(cell);
            return;
        }
        m_places.emplace(names, m_names.size());
        m_names.push_back(names);
        m_cells.push_back({cell});
    }

    std::vector<FoundSeries> series() const
    {
        std::vector<FoundSeries> found;
        for (size_t place = 0; place < m_names.size(); ++place) {
            QStringList parts;
            for (qsizetype part = 0; part < m_names[place].size(); ++part) {
                const QString &name = m_names[place][part];
                if (!name.isEmpty() && !isSameForAll(part) && parts.value(parts.size() - 1) != name)
                    parts << name;
            }
            if (parts.isEmpty())
                parts = last(m_names[place]);
            found.push_back({parts.join(u" · "_s), m_cells[place]});
        }
        return found;
    }

private:
    bool isSameForAll(qsizetype part) const
    {
        return std::ranges::all_of(
            m_names, [&](const QStringList &names) { return names.value(part) == m_names.front().value(part); });
    }
    static QStringList last(QStringList names)
    {
        names.removeAll(QString());
        return names.isEmpty() ? names : QStringList{names.back()};
    }

    std::vector<QStringList> m_names;
    std::vector<std::vector<SeriesCell>> m_cells;
    std::map<QStringList, size_t> m_places;
};

/// The headings of a column beside its period, from above; a heading stands for the empty cells to its right, too.
QStringList headingsOf(int column, const PeriodRow &periods, const SeriesGrid &grid)
{
    QStringList headings;
    for (int row = 0; row < periods.firstData; ++row) {
        if (row == periods.row || grid.filled(row, periods.firstColumn) < 2)
            continue;
        int from = column;
        while (from > periods.firstColumn && grid.text(row, from).isEmpty())
            --from;
        headings << grid.text(row, from);
    }
    return headings;
}

/// What stands to the left of a row's values; what was written once for several rows counts for each of them.
class RowNames {
public:
    explicit RowNames(int columns) : m_last(columns) {}

    QStringList of(int row, const SeriesGrid &grid)
    {
        bool isFilled = false;
        for (qsizetype column = 0; column < m_last.size(); ++column) {
            const QString text = grid.text(row, static_cast<int>(column));
            if (!text.isEmpty()) {
                m_last[column] = text;
                isFilled = true;
                for (qsizetype below = column + 1; below < m_last.size(); ++below)
                    m_last[below] = grid.text(row, static_cast<int>(below));
            }
        }
        return isFilled || m_last.isEmpty() ? QStringList{m_heading} + m_last : QStringList();
    }
    /// A line that has a name and no values is a heading for those below it.
    void startHeading(const QString &heading)
    {
        m_heading = heading;
        m_last = QStringList(m_last.size());
    }

private:
    QString m_heading;
    QStringList m_last;
};

bool hasValues(int row, const PeriodRow &periods, const SeriesGrid &grid)
{
    for (auto column = periods.ofColumn.keyBegin(); column != periods.ofColumn.keyEnd(); ++column) {
        if (!grid.text(row, *column).isEmpty())
            return true;
    }
    return false;
}

std::vector<FoundSeries> wideSeries(const PeriodRow &periods, const SeriesGrid &grid)
{
    QList<int> columns = periods.ofColumn.keys();
    std::ranges::sort(columns);
    QHash<int, QStringList> headings;
    for (const int column : columns)
        headings.insert(column, headingsOf(column, periods, grid));
    RowNames names(periods.firstColumn);
    Collected collected;
    for (int row = periods.row + 1; row < grid.rows(); ++row) {
        if (!hasValues(row, periods, grid)) {
            if (grid.filled(row, 0) == 1)
                names.startHeading(grid.text(row, 0));
            continue;
        }
        if (row < periods.firstData)
            continue;
        const QStringList name = names.of(row, grid);
        if (name.isEmpty())
            continue;
        for (const int column : columns)
            collected.add(name + headings[column],
                          {periods.ofColumn[column], grid.number(row), grid.text(row, column)});
    }
    return collected.series();
}

/// The columns of a long table with numbers in them, and those that name what is counted.
struct LongColumns {
    QList<int> values;
    QList<int> names;
};

LongColumns columnsOf(const PeriodColumn &periods, const SeriesGrid &grid)
{
    LongColumns columns;
    for (int column = 0; column < grid.columns(); ++column) {
        if (column == periods.column || column == periods.partColumn)
            continue;
        int numbers = 0;
        int texts = 0;
        for (auto row = periods.ofRow.keyBegin(); row != periods.ofRow.keyEnd(); ++row) {
            if (grid.text(*row, column).isEmpty())
                continue;
            ++(grid.isValue(*row, column) ? numbers : texts);
        }
        const QString heading = periods.header < 0 ? QString() : grid.text(periods.header, column);
        const bool isCode = heading.endsWith(u"code"_s, Qt::CaseInsensitive);
        if (numbers > texts && !isCode)
            columns.values << column;
        else if (texts > 0 && !isCode)
            columns.names << column;
    }
    return columns;
}

std::vector<FoundSeries> longSeries(const PeriodColumn &periods, const SeriesGrid &grid)
{
    const LongColumns columns = columnsOf(periods, grid);
    Collected collected;
    for (int row = 0; row < grid.rows(); ++row) {
        const auto period = periods.ofRow.constFind(row);
        if (period == periods.ofRow.cend())
            continue;
        QStringList names;
        for (const int column : columns.names)
            names << grid.text(row, column);
        for (const int column : columns.values) {
            const QString heading = periods.header < 0 ? QString() : grid.text(periods.header, column);
            collected.add(names + QStringList{heading}, {*period, grid.number(row), grid.text(row, column)});
        }
    }
    return collected.series();
}

QString titleOf(const SeriesGrid &grid, int above)
{
    for (int row = 0; row < above; ++row) {
        if (grid.filled(row, 0) == 1 && !grid.text(row, 0).isEmpty())
            return grid.text(row, 0);
    }
    return {};
}

/// By what most of the numbers tell that tell anything.
spelled::NumberStyle styleIn(const std::vector<FoundSeries> &series)
{
    int german = 0;
    int english = 0;
    for (const FoundSeries &one : series) {
        for (const SeriesCell &cell : one.cells) {
            const auto style = spelled::styleOf(cell.text);
            german += style == spelled::NumberStyle::German ? 1 : 0;
            english += style == spelled::NumberStyle::English ? 1 : 0;
        }
    }
    return english > german ? spelled::NumberStyle::English : spelled::NumberStyle::German;
}

bool saysAnything(const FoundSeries &series)
{
    return std::ranges::any_of(series.cells, [](const SeriesCell &cell) { return !cell.text.isEmpty(); });
}

} // namespace

Result<SeriesTable> findSeries(const CellTable &table)
{
    const SeriesGrid grid(table);
    const auto across = findPeriodRow(grid);
    const auto down = findPeriodColumn(grid);
    if (!across && !down)
        return fail(Error::Code::Invalid,
                    tr("No years or other periods were found: neither in a row above the numbers nor in a column "
                       "beside them. Write them there, for example 2025, 2025-Q1 or 31.12.2025."));
    SeriesTable found;
    const bool isLong = down && (!across || isRatherLong(*across, *down));
    found.layout = isLong ? SeriesTable::Layout::Long : SeriesTable::Layout::Wide;
    found.series = isLong ? longSeries(*down, grid) : wideSeries(*across, grid);
    found.title = titleOf(grid, isLong ? std::max(down->header, 0) : across->row);
    std::erase_if(found.series, [](const FoundSeries &series) { return !saysAnything(series); });
    found.style = styleIn(found.series);
    if (found.series.empty())
        return fail(Error::Code::Invalid, tr("There are periods in the file, but no values beside or below them."));
    return found;
}

} // namespace inko
