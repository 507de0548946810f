#pragma once

#include "core/report/document.h"

namespace inko::test {

using namespace Qt::StringLiterals;

inline QString plainText(const document::Text &text)
{
    QString all;
    for (const document::Span &span : text)
        all += span.text;
    return all;
}

/// What a reader sees of a document, a line to a block and a row.
inline QStringList linesOf(const std::vector<document::Block> &blocks)
{
    QStringList lines;
    for (const document::Block &block : blocks) {
        if (const auto *heading = std::get_if<document::Heading>(&block))
            lines << QString(heading->level, u'#') + u' ' + heading->text;
        else if (const auto *paragraph = std::get_if<document::Paragraph>(&block))
            lines << plainText(paragraph->text);
        else if (const auto *list = std::get_if<document::List>(&block))
            for (const document::Text &item : list->items)
                lines << u"- "_s + plainText(item);
        else if (const auto *table = std::get_if<document::Table>(&block))
            for (const document::Table::Row &row : table->rows) {
                QStringList cells;
                for (const document::Cell &cell : row)
                    cells << plainText(cell.text);
                lines << cells.join(u" | "_s);
            }
    }
    return lines;
}

inline QStringList linesOf(const document::Document &report)
{
    return linesOf(report.blocks);
}

} // namespace inko::test
