#include "core/exchange/sheets/text/csvwriter.h"

#include "core/exchange/sheets/table/cellerror.h"
#include "core/exchange/sheets/text/formulaguard.h"

#include <algorithm>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

bool needsQuotes(const QString &cell)
{
    if (cell.isEmpty())
        return false;
    const auto isSpecial = [](QChar letter) {
        return letter == u';' || letter == u',' || letter == u'"' || letter.unicode() < 0x20;
    };
    if (cell.startsWith(u"sep="_s, Qt::CaseInsensitive) || isCellError(cell))
        return true; // else it names the separator, or is no text
    return cell.front().isSpace() || cell.back().isSpace() || std::any_of(cell.cbegin(), cell.cend(), isSpecial);
}

QString written(const QString &cell)
{
    if (needsFormulaGuard(cell) || needsQuotes(cell)) {
        QString doubled = withFormulaGuard(cell);
        doubled.replace(u'"', u"\"\""_s);
        return u'"' + doubled + u'"';
    }
    return cell;
}

} // namespace

void CsvWriter::add(const QStringList &row)
{
    for (qsizetype column = 0; column < row.size(); ++column) {
        if (column > 0)
            m_bytes += ';';
        m_bytes += written(row[column]).toUtf8();
    }
    m_bytes += "\r\n";
}

} // namespace inko
