#pragma once

#include "core/layout/layout.h"

#include <QStringList>

#include <optional>

/// Reads laid out pages back as a person would.
namespace inko::test {

using namespace Qt::StringLiterals;

inline document::Cell cell(const QString &text)
{
    return {document::plain(text)};
}

inline document::Table::Row row(const QStringList &texts)
{
    document::Table::Row cells;
    for (const QString &text : texts)
        cells.push_back(cell(text));
    return cells;
}

inline document::Document germanDocument(std::vector<document::Block> blocks)
{
    document::Document document;
    document.title = u"Integrationsbericht"_s;
    document.author = u"Musterstadt"_s;
    document.language = u"de"_s;
    document.runningTitle = u"Bericht"_s;
    document.pageLabel = u"Seite %1 von %2"_s;
    document.continuation = u"Fortsetzung"_s;
    document.blocks = std::move(blocks);
    return document;
}

/// Some sentences that fill several lines.
inline QString prose(int sentences)
{
    return u"Die Koordinierungsstelle hat alle Institutionen um eine Rückmeldung gebeten und viele haben geantwortet. "_s
        .repeated(sentences)
        .trimmed();
}

struct ReadLine {
    int page = 0;
    float baseline = 0;
    float left = 0;
    float right = 0;
    QString text;
    layout::Artifact artifact = layout::Artifact::None;
    int element = -1;
};

/// Each run, where it stands and what it says.
inline std::vector<ReadLine> linesOf(const layout::Pages &pages)
{
    std::vector<ReadLine> lines;
    for (size_t page = 0; page < pages.pages.size(); ++page) {
        for (const layout::TextRun &run : pages.pages[page].runs) {
            ReadLine line{int(page), run.baseline, 1e6F, 0, pages.textOf(run), run.artifact, run.element};
            for (const layout::PlacedWord &placed : run.words) {
                const layout::Word &word = pages.words[placed.word];
                if (word.text == u' ')
                    continue;
                line.left = std::min(line.left, placed.x);
                line.right = std::max(line.right, placed.x + word.width * run.size);
            }
            lines.push_back(line);
        }
    }
    return lines;
}

inline std::optional<ReadLine> find(const layout::Pages &pages, const QString &text,
                                    layout::Artifact artifact = layout::Artifact::None)
{
    for (const ReadLine &line : linesOf(pages)) {
        if (line.artifact == artifact && line.text.trimmed() == text)
            return line;
    }
    return std::nullopt;
}

inline std::vector<layout::Element> elementsOf(const layout::Pages &pages, layout::Role role)
{
    std::vector<layout::Element> elements;
    for (const layout::Element &element : pages.structure) {
        if (element.role == role)
            elements.push_back(element);
    }
    return elements;
}

inline QStringList textsOf(const layout::Pages &pages, layout::Role role)
{
    QStringList texts;
    for (const layout::Element &element : elementsOf(pages, role))
        texts << pages.textOf(element);
    return texts;
}

} // namespace inko::test
