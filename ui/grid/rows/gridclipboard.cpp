#include "ui/grid/rows/gridclipboard.h"

#include <QMimeData>
#include <QRegularExpression>

namespace inko::gridclipboard {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &cell)
{
    if (!cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'"'))
        return cell;
    return u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
}

/// Reads one cell from `at`, which is left on the tab or line break behind it, or at the end.
QString readCell(const QString &text, qsizetype &at)
{
    QString cell;
    // Excel and Calc do not quote a cell that merely contains quotes: only one that is closed before the next
    // cell counts, and only where its text made the quotes necessary.
    if (at < text.size() && text[at] == u'"') {
        qsizetype place = at + 1;
        bool needsQuotes = false;
        while (place < text.size()) {
            if (text[place] != u'"') {
                needsQuotes = needsQuotes || text[place] == u'\n' || text[place] == u'\t';
                cell += text[place++];
            } else if (place + 1 < text.size() && text[place + 1] == u'"') {
                needsQuotes = true;
                cell += u'"';
                place += 2;
            } else {
                break;
            }
        }
        const qsizetype behind = place + 1;
        const bool isClosed =
            place < text.size() && (behind == text.size() || text[behind] == u'\t' || text[behind] == u'\n');
        if (isClosed && (needsQuotes || cell.isEmpty())) {
            at = behind;
            return cell;
        }
        cell.clear();
    }
    while (at < text.size() && text[at] != u'\t' && text[at] != u'\n')
        cell += text[at++];
    return cell;
}

/// Only what stays the same when a spreadsheet makes a number of it.
bool isPlainNumber(const QString &cell)
{
    static const QRegularExpression number(u"^(0|[1-9]\\d{0,8})$"_s);
    return number.match(cell).hasMatch();
}

QString htmlCell(const QString &cell)
{
    if (isPlainNumber(cell))
        return u"<td>%1</td>"_s.arg(cell);
    // The format "@" is text: "sdnum" says so to Calc, "mso-number-format" to Excel.
    return u"<td sdnum=\"1033;0;@\" style='mso-number-format:\"\\@\"'>%1</td>"_s.arg(
        cell.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

} // namespace

QString toText(const TextBlock &block)
{
    // A single cell is also pasted into fields, which know neither quotes nor an end of line.
    if (block.size() == 1 && block.first().size() == 1 && !block.first().first().isEmpty()) {
        const QString &cell = block.first().first();
        return fromText(cell) == block ? cell : quoted(cell);
    }
    QString text;
    for (const QStringList &row : block) {
        QStringList cells;
        for (const QString &cell : row)
            cells << quoted(cell);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

TextBlock fromText(const QString &text)
{
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (lines.endsWith(u'\n'))
        lines.chop(1);
    if (lines.isEmpty())
        return text.isEmpty() ? TextBlock() : TextBlock{{QString()}};
    TextBlock block{{}};
    for (qsizetype at = 0; at <= lines.size(); ++at) {
        block.last() << readCell(lines, at);
        if (at < lines.size() && lines[at] == u'\n')
            block << QStringList();
    }
    return block;
}

QString toHtml(const TextBlock &block)
{
    QString rows;
    for (const QStringList &row : block) {
        rows += u"<tr>"_s;
        for (const QString &cell : row)
            rows += htmlCell(cell);
        rows += u"</tr>\n"_s;
    }
    // Without the style Excel begins a new row at each line break.
    return u"<html><head><meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\">"
           "<style>td{white-space:pre-wrap}br{mso-data-placement:same-cell}</style></head>\n"
           "<body><table>\n%1</table></body></html>\n"_s.arg(rows);
}

std::unique_ptr<QMimeData> toMimeData(const TextBlock &block)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(toText(block));
    data->setHtml(toHtml(block));
    return data;
}

TextBlock fromMimeData(const QMimeData &data)
{
    const QStringList formats = data.formats();
    for (const QString &format : formats) {
        // On Windows the name is wrapped in another one.
        if (format.contains(u"x-libreoffice-tsvc"_s))
            return fromText(QString::fromUtf8(data.data(format)));
    }
    return fromText(data.text());
}

} // namespace inko::gridclipboard
