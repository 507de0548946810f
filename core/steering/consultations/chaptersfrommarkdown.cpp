#include "core/steering/consultations/chaptersfrommarkdown.h"

#include <cmark.h>

#include <memory>

namespace inko {

namespace {

QString plainTextOf(cmark_node *parent)
{
    QString text;
    for (cmark_node *node = cmark_node_first_child(parent); node; node = cmark_node_next(node)) {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
        case CMARK_NODE_CODE: text += QString::fromUtf8(cmark_node_get_literal(node)); break;
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK: text += u' '; break;
        default: text += plainTextOf(node); break;
        }
    }
    return text.simplified();
}

} // namespace

QList<DraftChapter> chaptersFromMarkdown(const QString &markdown)
{
    const QByteArray utf8 = markdown.toUtf8();
    const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> root(
        cmark_parse_document(utf8.constData(), static_cast<size_t>(utf8.size()), CMARK_OPT_DEFAULT), &cmark_node_free);
    QList<DraftChapter> chapters;
    if (!root)
        return chapters;
    const QStringList lines = markdown.split(u'\n');
    qsizetype textFrom = 0; // where what follows the latest heading begins
    const auto finishText = [&](qsizetype end) {
        if (!chapters.isEmpty())
            chapters.back().text = lines.sliced(textFrom, qMax<qsizetype>(0, end - textFrom)).join(u'\n').trimmed();
    };
    for (cmark_node *node = cmark_node_first_child(root.get()); node; node = cmark_node_next(node)) {
        if (cmark_node_get_type(node) != CMARK_NODE_HEADING)
            continue;
        const QString title = plainTextOf(node);
        if (title.isEmpty())
            continue;
        finishText(cmark_node_get_start_line(node) - 1);
        DraftChapter chapter;
        chapter.level = cmark_node_get_heading_level(node);
        chapter.title = title;
        chapters << chapter;
        cmark_node *following = cmark_node_next(node);
        textFrom = following ? cmark_node_get_start_line(following) - 1 : lines.size();
    }
    finishText(lines.size());
    return chapters;
}

} // namespace inko
