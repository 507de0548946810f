#include "core/layout/layout.h"

#include "core/layout/figure/figurelayout.h"
#include "core/layout/frontmatter.h"
#include "core/layout/marginalia.h"
#include "core/layout/table/tablelayout.h"

#include <QCoreApplication>
#include <QHash>

namespace inko::layout {

using namespace Qt::StringLiterals;
using document::Document;

namespace {

template<class... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};

/// How much work a block is, counted in rows.
size_t effortOf(const document::Block &block)
{
    const auto *table = std::get_if<document::Table>(&block);
    return table ? table->rows.size() + 1 : 1;
}

class DocumentLayout {
public:
    DocumentLayout(const Document &document, const Progress &progress, std::unique_ptr<Typesetter> typesetter)
        : m_document(document), m_progress(progress), m_typesetter(std::move(typesetter)),
          m_flow(m_typesetter->format(), m_typesetter->structure()), m_blocks(*m_typesetter, m_flow),
          m_contents(*m_typesetter, m_flow)
    {
        for (const document::Block &block : document.blocks)
            m_effort += effortOf(block);
        collectOutline();
    }

    Result<Pages> run()
    {
        for (size_t i = 0; i < m_document.blocks.size(); ++i) {
            const document::Block *next = i + 1 < m_document.blocks.size() ? &m_document.blocks[i + 1] : nullptr;
            if (const Result<> added = add(m_document.blocks[i], next); !added)
                return fail(added.error());
            if (!goOn(1))
                return cancelled();
        }
        Pages pages;
        pages.title = m_document.title;
        pages.author = m_document.author;
        pages.language = m_document.language;
        pages.rightToLeft = m_typesetter->isRightToLeft();
        pages.pages = m_flow.finish();
        complete(pages);
        pages.structure = m_typesetter->structure().take();
        pages.missingCharacters = m_typesetter->shaper().missingCharacters();
        pages.fonts = m_typesetter->shaper().fonts().files();
        pages.words = m_typesetter->shaper().takeWords();
        dropUnused(pages);
        return pages;
    }

private:
    static tl::unexpected<Error> cancelled()
    {
        return fail(Error::Code::Cancelled, QCoreApplication::translate("inko::layout", "The layout was stopped."));
    }

    bool goOn(size_t rows)
    {
        m_done += rows;
        if (!m_progress || m_done < m_nextReport)
            return true;
        m_nextReport = m_done + std::max<size_t>(16, m_effort / 200);
        return m_progress(std::min(1.0, double(m_done) / double(std::max<size_t>(1, m_effort))));
    }

    /// All headings, in order, before any of them has a page: a table of contents needs to know how long it gets.
    void collectOutline()
    {
        for (const document::Block &block : m_document.blocks) {
            if (const auto *heading = std::get_if<document::Heading>(&block)) {
                m_listed.push_back({heading->level, heading->text, heading->language, int(m_outline.size())});
                m_outline.push_back({.level = heading->level, .title = heading->text, .anchor = heading->anchor});
            } else if (const auto *contents = std::get_if<document::TableOfContents>(&block);
                       contents && !contents->title.isEmpty()) {
                m_outline.push_back({.level = 1, .title = contents->title});
            }
        }
    }

    /// A text introduces the list or table behind it, and a note explains the table above it.
    static Slab::Keep endOf(const document::Block &block, const document::Block *next)
    {
        using Style = document::Paragraph::Style;
        if (!next || std::holds_alternative<document::PageBreak>(*next))
            return Slab::Keep::Free;
        const auto is = [](const document::Block &of, Style style) {
            const auto *paragraph = std::get_if<document::Paragraph>(&of);
            return paragraph && paragraph->style == style;
        };
        const bool isIntroduced = std::holds_alternative<document::List>(*next) ||
                                  std::holds_alternative<document::Table>(*next) ||
                                  std::holds_alternative<document::Figure>(*next);
        const bool isShown =
            std::holds_alternative<document::Table>(block) || std::holds_alternative<document::Figure>(block);
        const bool belongs =
            isShown ? is(*next, Style::Note) : is(block, Style::Lead) || (isIntroduced && !is(block, Style::Note));
        return belongs ? Slab::Keep::WithNext : Slab::Keep::Free;
    }

    Result<> add(const document::Block &block, const document::Block *next)
    {
        return std::visit(Overloaded{
                              [&](const document::TitlePage &titlePage) { return addTitle(titlePage); },
                              [&](const document::TableOfContents &contents) { return addContents(contents); },
                              [&](const document::Heading &heading) {
                                  m_outline[m_nextEntry].element = m_blocks.addHeading(heading, int(m_nextEntry));
                                  ++m_nextEntry;
                                  return Result<>();
                              },
                              [&](const document::Paragraph &paragraph) {
                                  m_blocks.addParagraph(paragraph, endOf(block, next));
                                  return Result<>();
                              },
                              [&](const document::List &list) {
                                  m_blocks.addList(list);
                                  return Result<>();
                              },
                              [&](const document::Table &table) {
                                  return layOutTable(table, m_document.continuation, endOf(block, next), *m_typesetter,
                                                     m_flow, [this](size_t rows) { return goOn(rows); });
                              },
                              [&](const document::Figure &figure) {
                                  layOutFigure(figure, endOf(block, next), *m_typesetter, m_flow);
                                  return Result<>();
                              },
                              [&](const document::PageBreak &pageBreak) {
                                  breakPage(pageBreak);
                                  return Result<>();
                              },
                          },
                          block);
    }

    void breakPage(const document::PageBreak &pageBreak)
    {
        using Orientation = document::PageBreak::Orientation;
        m_flow.breakPage();
        if (pageBreak.orientation == Orientation::Unchanged)
            return;
        m_typesetter->turn(pageBreak.orientation == Orientation::Landscape ? PageFormat::Orientation::Landscape
                                                                           : PageFormat::Orientation::Portrait);
        m_flow.turn(m_typesetter->format());
    }

    Result<> addTitle(const document::TitlePage &titlePage)
    {
        m_flow.breakPage();
        const int first = m_flow.currentPage();
        addTitlePage(titlePage, *m_typesetter, m_flow);
        for (int page = first; page < m_flow.currentPage() || page == first; ++page)
            m_bare.push_back(page);
        return {};
    }

    Result<> addContents(const document::TableOfContents &contents)
    {
        int entry = -1;
        if (!contents.title.isEmpty())
            entry = int(m_nextEntry++);
        std::vector<ContentsEntry> entries;
        for (const ContentsEntry &listed : m_listed) {
            if (listed.level <= contents.depth && listed.outlineEntry >= int(m_nextEntry))
                entries.push_back(listed);
        }
        const int element = m_contents.add(contents, entry, entries);
        if (entry >= 0)
            m_outline[size_t(entry)].element = element;
        return {};
    }

    void complete(Pages &pages)
    {
        const std::vector<Place> &places = m_flow.anchors();
        QHash<QString, Place> byAnchor;
        for (size_t i = 0; i < m_outline.size(); ++i) {
            m_outline[i].page = places[i].page;
            m_outline[i].y = places[i].y;
            if (!m_outline[i].anchor.isEmpty())
                byAnchor.insert(m_outline[i].anchor, places[i]);
        }
        pages.outline = std::move(m_outline);
        m_contents.complete(pages.pages, places);
        for (Page &page : pages.pages)
            resolveLinks(page, byAnchor);
        addMarginalia(pages, m_bare, m_document, *m_typesetter);
    }

    /// Links to anchors that are not there stay text.
    static void resolveLinks(Page &page, const QHash<QString, Place> &byAnchor)
    {
        for (LinkArea &link : page.links) {
            if (!link.url.startsWith(u'#'))
                continue;
            if (const auto place = byAnchor.constFind(link.url.mid(1)); place != byAnchor.cend()) {
                link.page = place->page;
                link.y = place->y;
            }
            link.url.clear();
        }
        std::erase_if(page.links, [](const LinkArea &link) { return link.url.isEmpty() && link.page < 0; });
    }

    /// Words that were only tried while breaking lines, and fonts none of the others needs.
    static void dropUnused(Pages &pages)
    {
        constexpr quint32 unused = ~quint32(0);
        std::vector<quint32> wordIndex(pages.words.size(), unused);
        std::vector<int> fontIndex(pages.fonts.size(), -1);
        std::vector<Word> words;
        std::vector<FontFile> fonts;
        for (Page &page : pages.pages) {
            for (TextRun &run : page.runs) {
                for (PlacedWord &placed : run.words) {
                    quint32 &index = wordIndex[placed.word];
                    if (index == unused) {
                        index = quint32(words.size());
                        Word &word = words.emplace_back(std::move(pages.words[placed.word]));
                        int &font = fontIndex[size_t(word.font)];
                        if (font < 0) {
                            font = int(fonts.size());
                            fonts.push_back(pages.fonts[size_t(word.font)]);
                        }
                        word.font = font;
                    }
                    placed.word = index;
                }
            }
        }
        pages.words = std::move(words);
        pages.fonts = std::move(fonts);
    }

    const Document &m_document;
    const Progress &m_progress;
    std::unique_ptr<Typesetter> m_typesetter;
    Flow m_flow;
    TextBlocks m_blocks;
    Contents m_contents;
    std::vector<OutlineEntry> m_outline;
    std::vector<ContentsEntry> m_listed;
    std::vector<int> m_bare; ///< pages without header and footer
    size_t m_nextEntry = 0;
    size_t m_effort = 0;
    size_t m_done = 0;
    size_t m_nextReport = 0;
};

} // namespace

Result<Pages> layOut(const Document &document, const Theme &theme, const PageFormat &format, const Progress &progress,
                     Hyphenator *hyphenator)
{
    std::optional<Hyphenator> own;
    Hyphenator &used = hyphenator ? *hyphenator : own.emplace(document.language);
    return Typesetter::create(theme, format, document.language, used)
        .and_then([&](std::unique_ptr<Typesetter> typesetter) {
            return DocumentLayout(document, progress, std::move(typesetter)).run();
        });
}

} // namespace inko::layout
