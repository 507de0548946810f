#include "core/exchange/sheets/table/headersearch.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko", text);
}

/// Further down than this no header is looked for.
constexpr size_t mostRowsAboveHeader = 30;

bool isEmptyCell(const QString &cell)
{
    return cell.trimmed().isEmpty();
}

void dropEmptyEnd(QStringList &cells)
{
    while (!cells.isEmpty() && isEmptyCell(cells.back()))
        cells.removeLast();
}

bool isTagRow(const QStringList &cells)
{
    static const QRegularExpression tag(u"^\\s*#[A-Za-z][A-Za-z0-9_]*(\\s*\\+\\s*[A-Za-z0-9_]+)*\\s*$"_s);
    qsizetype tags = 0;
    for (const QString &cell : cells) {
        if (tag.match(cell).hasMatch())
            ++tags;
        else if (!isEmptyCell(cell))
            return false;
    }
    return tags > 1;
}

/// The lower line of a header with the upper one's names where it has none.
QStringList asOneLine(const QStringList &upper, QStringList lower)
{
    lower.resize(qMax(lower.size(), upper.size()));
    for (qsizetype column = 0; column < upper.size(); ++column) {
        if (isEmptyCell(lower[column]))
            lower[column] = upper[column];
    }
    return lower;
}

struct FoundHeader {
    size_t row = 0;
    QStringList cells;
};

qsizetype filledCells(const SheetRow &row)
{
    return row.cells.size() - std::count_if(row.cells.cbegin(), row.cells.cend(), isEmptyCell);
}

/// Where no column is known: the first row that fills about as many cells as any, below titles of one cell.
size_t likelyHeader(const std::vector<SheetRow> &rows)
{
    const auto end = rows.begin() + static_cast<std::ptrdiff_t>(std::min(rows.size(), mostRowsAboveHeader));
    const auto fullest = std::max_element(rows.begin(), end, [](const SheetRow &one, const SheetRow &other) {
        return filledCells(one) < filledCells(other);
    });
    const auto likely = std::find_if(rows.begin(), end, [most = filledCells(*fullest)](const SheetRow &row) {
        return 4 * filledCells(row) >= 3 * most;
    });
    return static_cast<size_t>(likely - rows.begin());
}

FoundHeader findHeader(const std::vector<SheetRow> &rows, const HeaderTest &test)
{
    FoundHeader best{0, rows.front().cells};
    if (!test)
        return best;
    HeaderFit bestFit;
    const auto consider = [&](size_t row, const QStringList &cells) {
        const HeaderFit fit = test(cells);
        if (fit.known > bestFit.known) {
            bestFit = fit;
            best = {row, cells};
        }
        return fit.complete;
    };
    for (size_t row = 0; row < rows.size() && row < mostRowsAboveHeader; ++row) {
        if (consider(row, rows[row].cells))
            break;
        if (row > 0 && consider(row, asOneLine(rows[row - 1].cells, rows[row].cells)))
            break;
    }
    if (bestFit.known == 0) {
        const size_t likely = likelyHeader(rows);
        return {likely, rows[likely].cells};
    }
    return best;
}

/// Brings the row to as many cells as the header has.
void fitToHeader(SheetRow &row, qsizetype columns)
{
    if (row.cells.size() > columns)
        dropEmptyEnd(row.cells);
    if (row.defect.isEmpty() && row.cells.size() > columns)
        row.defect = tr("it has %1 cells, but the header has %2").arg(row.cells.size()).arg(columns);
    if (row.defect.isEmpty() && row.cells.size() < columns && row.mayHaveJoinedCells)
        row.defect = tr("it has only %1 of %2 cells, and a quoted one runs over several lines: a quote may be missing "
                        "or left over")
                         .arg(row.cells.size())
                         .arg(columns);
    row.cells.resize(columns);
}

} // namespace

Result<Sheet> withHeader(CellTable table, const HeaderTest &test)
{
    if (table.rows.empty())
        return sheetlimits::isEmpty();
    const FoundHeader found = findHeader(table.rows, test);
    Sheet sheet;
    sheet.header = std::move(table.rows[found.row]);
    sheet.header.cells = found.cells;
    dropEmptyEnd(sheet.header.cells);
    if (!sheet.header.defect.isEmpty())
        return fail(Error::Code::Invalid, tr("The header row cannot be read: %1.").arg(sheet.header.defect));
    auto first = table.rows.begin() + static_cast<std::ptrdiff_t>(found.row) + 1;
    if (first != table.rows.end() && isTagRow(first->cells))
        ++first;
    table.rows.erase(table.rows.begin(), first);
    sheet.rows = std::move(table.rows);
    if (static_cast<qsizetype>(sheet.rows.size()) * sheet.header.cells.size() > sheetlimits::cells)
        return sheetlimits::tooManyCells();
    for (SheetRow &row : sheet.rows)
        fitToHeader(row, sheet.header.cells.size());
    return sheet;
}

} // namespace inko
