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

} // namespace

Result<Sheet> readCsv(const QByteArray &bytes)
{
    if (bytes.size() > sheetlimits::bytes)
        return fail(Error::Code::Invalid,
                    tr("The file is too large: more than %1 MB.").arg(sheetlimits::bytes / 1024 / 1024));
    const Result<QString> text = decodeText(bytes);
    if (!text)
        return fail(text.error());
    const std::optional<QChar> stated = statedDelimiter(*text);
    CsvParser parser(*text, stated ? *stated : likelyDelimiter(*text));
    if (stated)
        (void)parser.next();

    Sheet sheet;
    while (!parser.atEnd()) {
        Result<SheetRow> row = parser.next();
        if (!row)
            return fail(row.error());
        if (!hasContent(*row))
            continue;
        if (sheet.header.number == 0) {
            dropEmptyEnd(row->cells);
            sheet.header = std::move(*row);
            continue;
        }
        if (sheet.rows.size() >= sheetlimits::rows)
            return fail(Error::Code::Invalid, tr("The file has more than %1 rows.").arg(sheetlimits::rows));
        fitToHeader(*row, sheet.header.cells.size(), parser.mayHaveJoinedCells());
        sheet.rows.push_back(std::move(*row));
    }
    if (sheet.header.number == 0)
        return fail(Error::Code::Invalid, tr("The file is empty: it needs a header row that names the columns."));
    if (!sheet.header.defect.isEmpty())
        return fail(Error::Code::Invalid, tr("The header row cannot be read: %1.").arg(sheet.header.defect));
    return sheet;
}

} // namespace inko
