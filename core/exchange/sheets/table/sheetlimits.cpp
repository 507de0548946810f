#include "core/exchange/sheets/table/sheet.h"

#include <QCoreApplication>

namespace inko::sheetlimits {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::sheetlimits", text);
}

} // namespace

tl::unexpected<Error> tooLarge()
{
    return fail(Error::Code::Invalid, tr("The file is too large: more than %1 MB.").arg(bytes / 1024 / 1024));
}

tl::unexpected<Error> tooManyRows()
{
    return fail(Error::Code::Invalid, tr("The file has more than %1 rows.").arg(rows));
}

tl::unexpected<Error> tooManyCells()
{
    return fail(Error::Code::Invalid, tr("The file has more than %1 cells.").arg(cells));
}

tl::unexpected<Error> isEmpty()
{
    return fail(Error::Code::Invalid, tr("The file is empty: it needs a header row that names the columns."));
}

bool isText(const QString &cell)
{
    return !cell.contains(QChar()) && cell.isValidUtf16();
}

QString tooManyColumns()
{
    return tr("it has more than %1 columns").arg(columns);
}

QString tooLongCell()
{
    return tr("a cell is longer than %1 characters").arg(cellLength);
}

QString isNoText(const QString &cell)
{
    return tr("cell %1 is no text all through").arg(cell);
}

} // namespace inko::sheetlimits
