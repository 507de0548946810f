#include "core/exchange/sheets/text/csvreader.h"

#include "core/exchange/sheets/text/csvparser.h"
#include "core/exchange/sheets/text/textdecoding.h"

#include <algorithm>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

bool hasContent(const SheetRow &row)
{
    return !row.defect.isEmpty() || std::any_of(row.cells.cbegin(), row.cells.cend(),
                                                [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

/// The separator that a first line `sep=;` names, as Excel understands it.
std::optional<QChar> statedDelimiter(QStringView text)
{
    if (text.size() < 6 || !text.startsWith(u"sep=", Qt::CaseInsensitive))
        return std::nullopt;
    const bool alone = text[5] == u'\n' || text[5] == u'\r';
    return alone ? std::optional(text[4]) : std::nullopt;
}

} // namespace

Result<CellTable> readCsvCells(const QByteArray &bytes)
{
    const Result<QString> text = decodeText(bytes);
    if (!text)
        return fail(text.error());
    const std::optional<QChar> stated = statedDelimiter(*text);
    CsvParser parser(*text, stated ? *stated : likelyDelimiter(*text));
    if (stated)
        (void)parser.next();
    CellTable table;
    while (!parser.atEnd()) {
        Result<SheetRow> row = parser.next();
        if (!row)
            return fail(row.error());
        if (!hasContent(*row))
            continue;
        if (table.rows.size() > sheetlimits::rows) // and the header
            return sheetlimits::tooManyRows();
        table.rows.push_back(std::move(*row));
    }
    if (table.rows.empty())
        return sheetlimits::isEmpty();
    return table;
}

Result<Sheet> readCsv(const QByteArray &bytes, const HeaderTest &test)
{
    return readCsvCells(bytes).and_then([&](CellTable table) { return withHeader(std::move(table), test); });
}

} // namespace inko
