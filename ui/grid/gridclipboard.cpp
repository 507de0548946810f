#include "ui/grid/gridclipboard.h"

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
    // Excel does not quote a cell that merely contains quotes: only one that is closed before the next cell counts.
    if (at < text.size() && text[at] == u'"') {
        qsizetype place = at + 1;
        while (place < text.size()) {
            if (text[place] != u'"') {
                cell += text[place++];
            } else if (place + 1 < text.size() && text[place + 1] == u'"') {
                cell += u'"';
                place += 2;
            } else {
                break;
            }
        }
        const qsizetype behind = place + 1;
        if (place < text.size() && (behind == text.size() || text[behind] == u'\t' || text[behind] == u'\n')) {
            at = behind;
            return cell;
        }
        cell.clear();
    }
    while (at < text.size() && text[at] != u'\t' && text[at] != u'\n')
        cell += text[at++];
    return cell;
}

} // namespace

QString toText(const TextBlock &block)
{
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

} // namespace inko::gridclipboard
