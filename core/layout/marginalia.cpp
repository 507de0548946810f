#include "core/layout/marginalia.h"

#include <algorithm>

namespace inko::layout {

using namespace Qt::StringLiterals;

namespace {

using Align = document::Table::Align;

void addTo(Page &page, Slab slab)
{
    page.fills.insert(page.fills.end(), slab.fills.begin(), slab.fills.end());
    std::ranges::move(slab.runs, std::back_inserter(page.runs));
}

/// The chapter that begins on a page, or that it goes on with; empty before the first.
class Chapters {
public:
    explicit Chapters(const std::vector<OutlineEntry> &outline)
    {
        for (const OutlineEntry &entry : outline) {
            if (entry.level == 1)
                m_beginnings.push_back(&entry);
        }
    }

    QString on(int page)
    {
        while (m_next < m_beginnings.size() && m_beginnings[m_next]->page < page)
            m_current = m_beginnings[m_next++]->title;
        const bool begins = m_next < m_beginnings.size() && m_beginnings[m_next]->page == page;
        return begins ? m_beginnings[m_next]->title : m_current;
    }

private:
    std::vector<const OutlineEntry *> m_beginnings;
    size_t m_next = 0;
    QString m_current;
};

/// As many of its words as fit.
QString shortened(const QString &text, float width, const TextStyle &style, Typesetter &typesetter)
{
    if (typesetter.widthOf(text, style) <= width)
        return text;
    QStringList words = text.split(u' ');
    while (words.size() > 1) {
        words.removeLast();
        if (const QString shorter = words.join(u' ') + u" …"_s; typesetter.widthOf(shorter, style) <= width)
            return shorter;
    }
    return {};
}

class Margins {
public:
    Margins(const document::Document &document, Typesetter &typesetter)
        : m_document(document), m_typesetter(typesetter),
          m_style(typesetter.style(typesetter.theme().margin, typesetter.theme().quiet))
    {
    }

    void addHeader(Slab &slab, const QString &chapter)
    {
        const float top = float(m_typesetter.format().headerBaseline) - m_style.ascent;
        const float titleWidth = m_typesetter.widthOf(m_document.runningTitle, m_style);
        constexpr float between = 24;
        const bool isSaidAlready = m_document.runningTitle.endsWith(chapter);
        const QString fitting =
            isSaidAlready ? QString() : shortened(chapter, whole().width - titleWidth - between, m_style, m_typesetter);
        if (m_document.runningTitle.isEmpty() && fitting.isEmpty())
            return;
        put(slab, m_document.runningTitle, top, Artifact::Header, Align::Start);
        put(slab, fitting, top, Artifact::Header, Align::End);
        const Theme &theme = m_typesetter.theme();
        m_typesetter.fill(slab, whole(), top + m_style.lineHeight + 4, float(theme.thinLine), theme.line);
        slab.fills.back().artifact = Artifact::Header;
    }

    void addFooter(Slab &slab, const QString &label)
    {
        const PageFormat &format = m_typesetter.format();
        const float top = float(format.page().height() - format.footerBaseline) - m_style.ascent;
        put(slab, label, top, Artifact::Footer, Align::End);
        put(slab, m_document.author, top, Artifact::Footer, Align::Start);
    }

private:
    Column whole() const { return {0, m_typesetter.bodyWidth()}; }

    void put(Slab &slab, const QString &text, float top, Artifact artifact, Align align)
    {
        if (!text.isEmpty())
            m_typesetter.put(slab, text, m_style, whole(), top, {.artifact = artifact, .align = align});
    }

    const document::Document &m_document;
    Typesetter &m_typesetter;
    const TextStyle m_style;
};

} // namespace

void addMarginalia(Pages &pages, const std::vector<int> &bare, const document::Document &document,
                   Typesetter &typesetter)
{
    Margins margins(document, typesetter);
    Chapters chapters(pages.outline);
    const QString count = QString::number(pages.pages.size());
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        Page &page = pages.pages[i];
        page.label = QString::number(i + 1);
        const QString chapter = chapters.on(int(i));
        if (std::ranges::binary_search(bare, int(i)))
            continue;
        typesetter.turnAs(page);
        Slab slab;
        margins.addHeader(slab, chapter);
        margins.addFooter(slab, document.pageLabel.isEmpty()
                                    ? page.label
                                    : QString(document.pageLabel).replace("%1"_L1, page.label).replace("%2"_L1, count));
        addTo(page, std::move(slab));
    }
}

} // namespace inko::layout
