#pragma once

#include <QList>
#include <QStringList>

namespace inko {

/// Rows of cells, each row as long as it came.
using TextBlock = QList<QStringList>;

/// Blocks as spreadsheets put them on the clipboard: cells between tabs, rows between line breaks, a cell
/// with tabs, quotes or line breaks in double quotes.
namespace gridclipboard {

QString toText(const TextBlock &block);
/// Reads what LibreOffice Calc, Excel and toText() write. A quote inside an unquoted cell stays as it is.
TextBlock fromText(const QString &text);

} // namespace gridclipboard

} // namespace inko
