#include "core/exchange/sheets/text/csvparser.h"

#include "core/exchange/sheets/table/cellerror.h"
#include "core/exchange/sheets/text/formulaguard.h"

#include <QMap>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar quote = u'"';

bool endsCell(QChar letter, QChar delimiter)
{
    return letter == delimiter || letter == u'\n' || letter == u'\r';
}

/// How much of a table a separator makes of a text.
struct TableFit {
    double regular = 0.0;  ///< share of rows that have as many cells as most do
    qsizetype columns = 1; ///< as many as most rows have; 1: the separator is in none
    friend auto operator<=>(const TableFit &, const TableFit &) = default;
};

/// A title above the header and rows that go wrong must not count: most rows decide.
TableFit fitOf(QStringView text, QChar delimiter)
{
    constexpr int rowsLookedAt = 100;
    CsvParser parser(text, delimiter);
    QMap<qsizetype, int> rowsByColumns;
    int rows = 0;
    while (!parser.atEnd() && rows < rowsLookedAt) {
        const Result<SheetRow> row = parser.next();
        if (!row)
            break;
        if (row->cells.size() == 1 && row->cells.front().isEmpty())
            continue;
        if (row->defect.isEmpty())
            ++rowsByColumns[row->cells.size()];
        ++rows;
    }
    TableFit fit;
    for (auto found = rowsByColumns.cbegin(); found != rowsByColumns.cend(); ++found)
        fit = qMax(fit, found.key() > 1 ? TableFit{double(*found) / rows, found.key()} : TableFit());
    return fit;
}

} // namespace

CsvParser::CsvParser(QStringView text, QChar delimiter)
    : m_text(text), m_delimiter(delimiter), m_mayHoldZero(text.contains(QChar()))
{
}

Result<SheetRow> CsvParser::next()
{
    SheetRow row;
    row.number = ++m_row;
    m_oddQuotes = 0;
    for (;;) {
        if (row.cells.size() >= sheetlimits::columns)
            return refusal(sheetlimits::tooManyColumns());
        if (!atEnd() && m_text[m_at] == quote) {
            const Result<QString> cell = quotedCell(row);
            if (!cell)
                return fail(cell.error());
            row.cells << *cell;
        } else {
            row.cells << plainCell();
            if (isCellError(row.cells.back()))
                row.errors << row.cells.size() - 1;
        }
        const QString &cell = row.cells.back();
        if (cell.size() > sheetlimits::cellLength)
            return refusal(sheetlimits::tooLongCell());
        if (m_mayHoldZero && cell.contains(QChar()))
            row.defect = tr("cell %1 is no text all through").arg(row.cells.size());
        if (atEnd() || atLineEnd())
            break;
        ++m_at;
    }
    passLineEnd();
    if (m_oddQuotes > 1 && row.defect.isEmpty())
        row.defect = tr("its quotes leave open which cells belong together; write a quote inside a cell twice");
    return row;
}

Result<QString> CsvParser::quotedCell(SheetRow &row)
{
    QString cell;
    for (++m_at;;) {
        const qsizetype closing = m_text.indexOf(quote, m_at);
        if (closing < 0)
            return refusal(tr("a quote is opened and never closed, so nothing after it is clear"));
        cell += m_text.sliced(m_at, closing - m_at);
        m_at = closing + 1;
        if (atEnd() || m_text[m_at] != quote)
            break;
        cell += quote;
        ++m_at;
    }
    row.mayHaveJoinedCells = row.mayHaveJoinedCells || (cell.contains(m_delimiter) && cell.contains(u'\n'));
    if (!atEnd() && !endsCell(m_text[m_at], m_delimiter)) {
        row.defect =
            tr("cell %1 goes on after its closing quote; write a quote inside a cell twice").arg(row.cells.size() + 1);
        passRestOfLine();
    }
    return withoutFormulaGuard(cell);
}

QString CsvParser::plainCell()
{
    const qsizetype start = m_at;
    int quotes = 0;
    while (!atEnd() && !endsCell(m_text[m_at], m_delimiter)) {
        quotes += m_text[m_at] == quote ? 1 : 0;
        ++m_at;
    }
    m_oddQuotes += quotes % 2;
    return withoutFormulaGuard(m_text.sliced(start, m_at - start).toString());
}

bool CsvParser::atLineEnd() const
{
    return m_text[m_at] == u'\n' || m_text[m_at] == u'\r';
}

void CsvParser::passLineEnd()
{
    if (atEnd())
        return;
    const QChar first = m_text[m_at++];
    if (first == u'\r' && !atEnd() && m_text[m_at] == u'\n')
        ++m_at;
}

void CsvParser::passRestOfLine()
{
    while (!atEnd() && !atLineEnd())
        ++m_at;
}

tl::unexpected<Error> CsvParser::refusal(const QString &reason) const
{
    return fail(Error::Code::Invalid, tr("Row %1 cannot be read: %2.").arg(m_row).arg(reason));
}

QChar likelyDelimiter(QStringView text)
{
    constexpr qsizetype lookedAt = 64 * 1024;
    const QStringView beginning = text.first(qMin(text.size(), lookedAt));
    QChar best = u';';
    TableFit bestFit{0.0, 1};
    for (QChar delimiter : {u';', u'\t', u','}) {
        const TableFit fit = fitOf(beginning, delimiter);
        if (fit.columns > 1 && fit > bestFit) {
            bestFit = fit;
            best = delimiter;
        }
    }
    return best;
}

} // namespace inko
