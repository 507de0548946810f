#include "core/report/papers/plaintext.h"

namespace inko::papers {

using namespace Qt::StringLiterals;

namespace {

QString words(const document::Text &text)
{
    QString joined;
    for (const document::Span &span : text)
        joined += span.text;
    return joined;
}

/// Each part of a document as lines.
struct Lines {
    QString operator()(const document::Heading &heading) const
    {
        return (heading.level > 1 ? u"\n"_s : QString()) + heading.text;
    }
    QString operator()(const document::Paragraph &paragraph) const { return words(paragraph.text); }
    QString operator()(const document::List &list) const
    {
        QStringList lines;
        for (const document::Text &item : list.items)
            lines << u"– "_s + words(item);
        return lines.join(u'\n');
    }
    QString operator()(const document::Table &table) const
    {
        QStringList lines;
        for (const document::Table::Row &row : table.rows) {
            QStringList cells;
            for (const document::Cell &cell : row)
                cells << words(cell.text);
            lines << cells.join(u" · "_s);
        }
        return lines.join(u'\n');
    }
    template<class Other>
    QString operator()(const Other &) const
    {
        return {};
    }
};

} // namespace

QString plainTextOf(const document::Document &document)
{
    QStringList lines;
    for (const document::Block &block : document.blocks)
        lines << std::visit(Lines(), block);
    return lines.join(u'\n');
}

} // namespace inko::papers
