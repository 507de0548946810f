#include "core/report/papers/markdowntext.h"

namespace inko::papers {

using namespace Qt::StringLiterals;

namespace {

/// What Markdown would take for a sign of its own gets a backslash.
QString escaped(const QString &text)
{
    static const QString signs = u"\\`*_[]<>#|~"_s;
    QString safe;
    for (const QChar sign : text.simplified()) {
        if (signs.contains(sign))
            safe += u'\\';
        safe += sign;
    }
    return safe;
}

/// At a line's beginning "-", "+" and "1." would begin a list.
QString lineOf(const QString &escapedText)
{
    static const QStringView marks = u"-+";
    if (!escapedText.isEmpty() && marks.contains(escapedText.front()))
        return u'\\' + escapedText;
    qsizetype digits = 0;
    while (digits < escapedText.size() && escapedText[digits].isDigit())
        ++digits;
    const bool isNumbered =
        digits > 0 && digits < escapedText.size() && (escapedText[digits] == u'.' || escapedText[digits] == u')');
    return isNumbered ? escapedText.first(digits) + u'\\' + escapedText.sliced(digits) : escapedText;
}

QString marked(const document::Text &text)
{
    QString joined;
    for (const document::Span &span : text) {
        const QString said = escaped(span.text);
        if (said.isEmpty())
            continue;
        if (!joined.isEmpty() && (span.text.front().isSpace() || joined.back().isSpace()))
            joined = joined.trimmed() + u' ';
        const QString shown = span.strong ? u"**"_s + said + u"**"_s : said;
        joined +=
            span.target.isEmpty() || span.target.startsWith(u'#') ? shown : u"[%1](<%2>)"_s.arg(shown, span.target);
        if (span.text.back().isSpace())
            joined += u' ';
    }
    return joined.trimmed();
}

QString rowOf(const document::Table::Row &row, qsizetype columns)
{
    QStringList cells;
    for (const document::Cell &cell : row) {
        cells << marked(cell.text);
        for (int beyond = 1; beyond < cell.columnSpan; ++beyond)
            cells << QString();
    }
    cells.resize(qMax(columns, cells.size()));
    return u"| "_s + cells.join(u" | "_s) + u" |"_s;
}

/// Each part of a document as Markdown; empty: it has no words.
struct Parts {
    QString operator()(const document::Heading &heading) const
    {
        return QString(heading.level, u'#') + u' ' + escaped(heading.text);
    }
    QString operator()(const document::Paragraph &paragraph) const { return lineOf(marked(paragraph.text)); }
    QString operator()(const document::List &list) const
    {
        QStringList lines;
        for (const document::Text &item : list.items)
            lines << (list.numbered ? QString::number(lines.size() + 1) + u". "_s : u"- "_s) + lineOf(marked(item));
        return lines.join(u'\n');
    }
    QString operator()(const document::Table &table) const
    {
        const auto columns = static_cast<qsizetype>(table.columns.size());
        QStringList lines{table.header.empty() ? rowOf({}, columns) : rowOf(table.header.front(), columns),
                          u"|"_s + u" --- |"_s.repeated(columns)};
        for (const document::Table::Row &row : table.rows)
            lines << rowOf(row, columns);
        return lines.join(u'\n');
    }
    QString operator()(const document::TitlePage &page) const { return u"# "_s + escaped(page.title); }
    template<class Other>
    QString operator()(const Other &) const
    {
        return {};
    }
};

} // namespace

QString markdownOf(const document::Document &document)
{
    QStringList parts;
    for (const document::Block &block : document.blocks) {
        if (const QString part = std::visit(Parts(), block); !part.isEmpty())
            parts << part;
    }
    return parts.join(u"\n\n"_s) + u'\n';
}

} // namespace inko::papers
