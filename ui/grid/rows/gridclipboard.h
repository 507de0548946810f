#pragma once

#include <QList>
#include <QStringList>

#include <memory>

class QMimeData;

namespace inko {

/// Rows of cells, each row as long as it came.
using TextBlock = QList<QStringList>;

/// Blocks as spreadsheets put them on the clipboard: cells between tabs, rows between line breaks, a cell
/// with tabs, quotes or line breaks in double quotes.
namespace gridclipboard {

QString toText(const TextBlock &block);
/// Reads what LibreOffice Calc, Excel and toText() write. Quotes around a cell that needed none are part of
/// its text, and so is a quote inside an unquoted cell.
TextBlock fromText(const QString &text);

/// A table in which everything but plain numbers is marked as text: Excel takes the goal "1.2" and the month
/// "03/2026" for days otherwise, and a title that begins with "=" for a formula.
QString toHtml(const TextBlock &block);

/// The block as text and as a table; a spreadsheet takes the table.
std::unique_ptr<QMimeData> toMimeData(const TextBlock &block);
/// The block on the clipboard. Calc's own text format comes first: in its plain text line breaks are spaces.
TextBlock fromMimeData(const QMimeData &data);

} // namespace gridclipboard

} // namespace inko
