#include "core/exchange/sheets/csvreader.h"

#include "core/exchange/sheets/csvparser.h"
#include "core/exchange/sheets/textdecoding.h"

#include <algorithm>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko", text);
}

bool hasContent(const SheetRow &row)
{
    return !row.defect.isEmpty() || std::any_of(row.cells.cbegin(), row.cells.cend(),
                                                [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

void dropEmptyEnd(QStringList &cells)
{
    while (!cells.isEmpty() && cells.back().trimmed().isEmpty())
        cells.removeLast();
}

/// The separator that a first line `sep=;` names, as Excel understands it.
std::optional<QChar> statedDelimiter(QStringView text)
{
    if (text.size() < 6 || !text.startsWith(u"sep=", Qt::CaseInsensitive))
        return std::nullopt;
    const bool alone = text[5] == u'\n' || text[5] == u'\r';
    return alone ? std::optional(text[4]) : std::nullopt;
}

/// Brings the row to as many cells as the header has.
void fitToHeader(SheetRow &row, qsizetype columns, bool mayHaveJoinedCells)
{
    if (row.cells.size() > columns)
        dropEmptyEnd(row.cells);
    if (row.defect.isEmpty() && row.cells.size() > columns)
        row.defect = tr("it has %1 cells, but the header has %2").arg(row.cells.size()).arg(columns);
    if (row.defect.isEmpty() && row.cells.size() < columns && mayHaveJoinedCells)
        row.defect = tr("it has only %1 of %2 cells, and a quoted one runs over several lines: a quote may be missing "
                        "or left over")
                         .arg(row.cells.size())
                         .arg(columns);
    row.cells.resize(columns);
}

/// A row with what fitToHeader() needs to know of it.
struct ReadRow {
    SheetRow row;
    bool mayHaveJoinedCells = false;
};

/// Reads the rows of a file, one with content after the other.
class RowReader {
public:
    explicit RowReader(const QString &text)
        : m_stated(statedDelimiter(text)), m_parser(text, m_stated ? *m_stated : likelyDelimiter(text))
    {
        if (m_stated)
            (void)m_parser.next();
    }

    /// Empty at the end of the file.
    Result<std::optional<ReadRow>> next()
    {
        while (!m_parser.atEnd()) {
            Result<SheetRow> row = m_parser.next();
            if (!row)
                return fail(row.error());
            if (hasContent(*row))
                return ReadRow{std::move(*row), m_parser.mayHaveJoinedCells()};
        }
        return std::nullopt;
    }

private:
    std::optional<QChar> m_stated;
    CsvParser m_parser;
};

/// Further down than this no header is looked for.
constexpr size_t mostRowsAboveHeader = 30;

/// The rows down to the header, which is the last of them; more may have been read where none is complete.
struct Beginning {
    std::vector<ReadRow> rows;
    size_t header = 0;
};

Result<Beginning> readBeginning(RowReader &reader, const HeaderTest &test)
{
    Beginning beginning;
    HeaderFit best;
    while (beginning.rows.size() < mostRowsAboveHeader) {
        Result<std::optional<ReadRow>> next = reader.next();
        if (!next)
            return fail(next.error());
        if (!*next)
            break;
        beginning.rows.push_back(std::move(**next));
        if (!test)
            break;
        const HeaderFit fit = test(beginning.rows.back().row.cells);
        if (fit.known > best.known) {
            best = fit;
            beginning.header = beginning.rows.size() - 1;
        }
        if (fit.complete)
            break;
    }
    if (beginning.rows.empty())
        return fail(Error::Code::Invalid, tr("The file is empty: it needs a header row that names the columns."));
    return beginning;
}

} // namespace

Result<Sheet> readCsv(const QByteArray &bytes, const HeaderTest &test)
{
    const Result<QString> text = decodeText(bytes);
    if (!text)
        return fail(text.error());
    RowReader reader(*text);
    Result<Beginning> beginning = readBeginning(reader, test);
    if (!beginning)
        return fail(beginning.error());

    Sheet sheet;
    sheet.header = std::move(beginning->rows[beginning->header].row);
    dropEmptyEnd(sheet.header.cells);
    if (!sheet.header.defect.isEmpty())
        return fail(Error::Code::Invalid, tr("The header row cannot be read: %1.").arg(sheet.header.defect));
    const auto take = [&](ReadRow read) {
        fitToHeader(read.row, sheet.header.cells.size(), read.mayHaveJoinedCells);
        sheet.rows.push_back(std::move(read.row));
    };
    for (size_t row = beginning->header + 1; row < beginning->rows.size(); ++row)
        take(std::move(beginning->rows[row]));
    for (;;) {
        Result<std::optional<ReadRow>> next = reader.next();
        if (!next)
            return fail(next.error());
        if (!*next)
            return sheet;
        if (sheet.rows.size() >= sheetlimits::rows)
            return sheetlimits::tooManyRows();
        take(std::move(**next));
    }
}

} // namespace inko
