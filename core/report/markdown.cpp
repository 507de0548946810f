#include "core/report/markdown.h"

#include <cmark.h>

#include <QUrl>

#include <memory>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Empty: it leads nowhere that a document may lead to.
QString targetOf(cmark_node *link)
{
    const QUrl url(textOf(cmark_node_get_url(link)), QUrl::StrictMode);
    const bool isSafe =
        url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1 || url.scheme() == "mailto"_L1);
    return isSafe ? url.toString(QUrl::FullyEncoded) : QString();
}

/// The parts of a Markdown text, in order.
class Reader {
public:
    Reader(int level, QString language) : m_level(level), m_language(std::move(language)) {}

    std::vector<document::Block> read(cmark_node *parent)
    {
        for (cmark_node *node = cmark_node_first_child(parent); node; node = cmark_node_next(node))
            readBlock(node);
        return std::move(m_blocks);
    }

private:
    void readBlock(cmark_node *node)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_HEADING: readHeading(node); break;
        case CMARK_NODE_PARAGRAPH: addParagraph(inlines(node)); break;
        case CMARK_NODE_CODE_BLOCK:
            addParagraph(document::plain(textOf(cmark_node_get_literal(node)).simplified(), m_language));
            break;
        case CMARK_NODE_BLOCK_QUOTE:
            for (cmark_node *child = cmark_node_first_child(node); child; child = cmark_node_next(child))
                readBlock(child);
            break;
        case CMARK_NODE_LIST: {
            document::List list;
            list.numbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
            readItems(node, list);
            if (!list.items.empty())
                m_blocks.emplace_back(list);
            break;
        }
        default: break; // HTML and rules
        }
    }
    void readHeading(cmark_node *node)
    {
        QString text;
        for (const document::Span &span : inlines(node))
            text += span.text;
        if (text.trimmed().isEmpty())
            return;
        const int wanted = m_level + cmark_node_get_heading_level(node);
        m_last = qMin(qMin(wanted, m_last + 1), 6);
        m_blocks.emplace_back(document::Heading{m_last, text.simplified(), {}, m_language});
    }
    void readItems(cmark_node *parent, document::List &list)
    {
        for (cmark_node *item = cmark_node_first_child(parent); item; item = cmark_node_next(item)) {
            document::Text text;
            for (cmark_node *part = cmark_node_first_child(item); part; part = cmark_node_next(part)) {
                if (cmark_node_get_type(part) == CMARK_NODE_LIST) {
                    keep(text, list);
                    readItems(part, list);
                } else {
                    if (!text.empty())
                        text.push_back({u" "_s, false, {}, m_language});
                    readInlines(part, text, false, {});
                }
            }
            keep(text, list);
        }
    }
    static void keep(document::Text &text, document::List &list)
    {
        if (!text.empty())
            list.items.push_back(std::move(text));
        text = {};
    }
    void addParagraph(document::Text text)
    {
        if (!text.empty())
            m_blocks.emplace_back(document::Paragraph{std::move(text), document::Paragraph::Style::Body});
    }
    document::Text inlines(cmark_node *parent)
    {
        document::Text text;
        readInlines(parent, text, false, {});
        return text;
    }
    void readInlines(cmark_node *parent, document::Text &text, bool isStrong, const QString &target)
    {
        for (cmark_node *node = cmark_node_first_child(parent); node; node = cmark_node_next(node)) {
            switch (cmark_node_get_type(node)) {
            case CMARK_NODE_TEXT:
            case CMARK_NODE_CODE: add(text, textOf(cmark_node_get_literal(node)), isStrong, target); break;
            case CMARK_NODE_SOFTBREAK:
            case CMARK_NODE_LINEBREAK: add(text, u" "_s, isStrong, target); break;
            case CMARK_NODE_STRONG: readInlines(node, text, true, target); break;
            case CMARK_NODE_LINK: readInlines(node, text, isStrong, targetOf(node)); break;
            case CMARK_NODE_HTML_INLINE: break;
            default: readInlines(node, text, isStrong, target); break;
            }
        }
    }
    void add(document::Text &text, const QString &words, bool isStrong, const QString &target)
    {
        if (!text.empty() && text.back().strong == isStrong && text.back().target == target)
            text.back().text += words;
        else
            text.push_back({words, isStrong, target, m_language});
    }

    int m_level;
    int m_last = m_level;
    QString m_language;
    std::vector<document::Block> m_blocks;
};

} // namespace

std::vector<document::Block> markdownBlocks(const QString &markdown, int level, const QString &language)
{
    const QByteArray utf8 = markdown.toUtf8();
    const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> root(
        cmark_parse_document(utf8.constData(), static_cast<size_t>(utf8.size()), CMARK_OPT_DEFAULT), &cmark_node_free);
    return root ? Reader(level, language).read(root.get()) : std::vector<document::Block>();
}

} // namespace inko
