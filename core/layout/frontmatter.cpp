#include "core/layout/frontmatter.h"

namespace inko::layout {

using namespace Qt::StringLiterals;

namespace {

/// Where the title begins, as a share of the body's height.
constexpr float titleStart = 0.24F;
constexpr float logoWidth = 0.5F; ///< at most, as a share of the body's width
constexpr float logoHeight = 80;  ///< at most
constexpr float accentWidth = 64;
constexpr float accentHeight = 5;

struct Part {
    QStringList texts;
    TextStyle style;
};

/// The part's lines in one slab, a paragraph for each text.
Slab slabOf(const Part &part, Typesetter &typesetter, float top, float width)
{
    Structure &structure = typesetter.structure();
    Slab slab{.height = top};
    for (const QString &paragraph : part.texts) {
        if (paragraph.isEmpty())
            continue;
        const document::Text text = document::plain(paragraph);
        Typesetter::Target target{.element = structure.add(Role::P, structure.currentSection())};
        const Column column{0, width};
        for (Line &line : typesetter.lines(typesetter.prepare(text, part.style), text, column.width)) {
            typesetter.put(slab, std::move(line), text, part.style, column, slab.height, target);
            slab.height += part.style.lineHeight;
        }
    }
    return slab;
}

/// In the page's upper corner, as large as it fits there.
void addLogo(const Picture &logo, const QString &alternative, Typesetter &typesetter, Slab &slab)
{
    Structure &structure = typesetter.structure();
    const int element = structure.add(Role::Figure, structure.currentSection());
    structure.at(element).alternative = alternative;
    const QSizeF size =
        QSizeF(logo.size).scaled(QSizeF(typesetter.bodyWidth() * logoWidth, logoHeight), Qt::KeepAspectRatio);
    slab.drawings.push_back({.element = element,
                             .area = typesetter.area({0, float(size.width())}, 0, float(size.height())),
                             .picture = logo});
}

} // namespace

void addTitlePage(const document::TitlePage &titlePage, Typesetter &typesetter, Flow &flow)
{
    const Theme &theme = typesetter.theme();
    flow.breakPage();
    const float width = typesetter.bodyWidth() * 0.9F;
    const float start = flow.pageHeight() * titleStart;
    const Part title{
        {titlePage.title},
        typesetter.style(theme.title, theme.accent, Typesetter::Family::Heading, Typesetter::Strength::Strong)};
    const Part subtitle{{titlePage.subtitle},
                        typesetter.style(theme.subtitle, theme.quiet, Typesetter::Family::Heading)};
    const Part lines{titlePage.lines, typesetter.style(theme.titleLine, theme.text)};

    Slab corner;
    if (titlePage.logo)
        addLogo(*titlePage.logo, titlePage.logoAlternative, typesetter, corner);
    Slab upper = slabOf(title, typesetter, start + accentHeight + 22, width);
    upper.drawings = std::move(corner.drawings);
    typesetter.fill(upper, {0, accentWidth}, start, accentHeight, theme.accent);
    flow.add(std::move(upper));
    flow.addSpace(float(theme.title.spaceAfter));
    flow.add(slabOf(subtitle, typesetter, 0, width));

    Slab lower = slabOf(lines, typesetter, 14, width);
    if (!titlePage.lines.isEmpty()) {
        typesetter.fill(lower, {0, typesetter.bodyWidth()}, 0, float(theme.thinLine), theme.line);
        flow.addSpace(flow.roomHere() - lower.height);
        flow.add(std::move(lower));
    }
    flow.breakPage();
}

Contents::Contents(Typesetter &typesetter, Flow &flow) : m_typesetter(typesetter), m_flow(flow) {}

int Contents::add(const document::TableOfContents &contents, int outlineEntry,
                  const std::vector<ContentsEntry> &entries)
{
    Structure &structure = m_typesetter.structure();
    TextBlocks blocks(m_typesetter, m_flow);
    int title = -1;
    if (!contents.title.isEmpty())
        title = blocks.addHeading({1, contents.title, {}}, outlineEntry);
    if (entries.empty())
        return title;
    const Theme &theme = m_typesetter.theme();
    m_numberWidth =
        m_typesetter.widthOf(u"00000"_s, m_typesetter.style(theme.contents1, theme.text, Typesetter::Family::Text,
                                                            Typesetter::Strength::Strong));
    const int element = structure.add(Role::TOC, structure.currentSection());
    int topLevel = 6;
    for (const ContentsEntry &entry : entries)
        topLevel = std::min(topLevel, entry.level);
    for (const ContentsEntry &entry : entries)
        addEntry(entry, topLevel, element);
    m_flow.addSpace(float(theme.body.spaceAfter));
    return title;
}

void Contents::addEntry(const ContentsEntry &entry, int topLevel, int contentsElement)
{
    const Theme &theme = m_typesetter.theme();
    Structure &structure = m_typesetter.structure();
    const bool isTop = entry.level == topLevel;
    const TextStyle style =
        m_typesetter.style(isTop ? theme.contents1 : theme.contents2, theme.text, Typesetter::Family::Text,
                           isTop ? Typesetter::Strength::Strong : Typesetter::Strength::Regular);
    const float indent = float(theme.contentsIndent) * float(entry.level - topLevel);
    const Column column{indent, m_typesetter.bodyWidth() - indent - m_numberWidth};
    const Column numberColumn{m_typesetter.bodyWidth() - m_numberWidth, m_numberWidth};
    const int item = structure.add(Role::TOCI, contentsElement);
    const document::Text text = document::plain(entry.title, entry.language);
    const int link = m_typesetter.addElement(Role::Link, structure.add(Role::Reference, item), text);
    Typesetter::Target target{.element = link};
    Slab slab{.spaceBefore = style.spaceBefore};
    float endOfText = 0;
    for (Line &line : m_typesetter.lines(m_typesetter.prepare(text, style), text, column.width)) {
        endOfText = line.width;
        m_typesetter.put(slab, std::move(line), text, style, column, slab.height, target);
        slab.height += style.lineHeight;
    }
    const float lastTop = slab.height - style.lineHeight;
    slab.runs.push_back({link, Artifact::None, lastTop + style.ascent, style.font.size, style.color, {}});
    slab.links.push_back({.area = m_typesetter.area({indent, m_typesetter.bodyWidth() - indent}, 0, slab.height),
                          .element = link,
                          .description = entry.title});
    const float leaderStart = indent + endOfText + 6;
    if (const float leaderEnd = numberColumn.start + m_numberWidth * 0.4F; leaderEnd > leaderStart) {
        m_typesetter.fill(slab, {leaderStart, leaderEnd - leaderStart}, lastTop + style.ascent - 0.3F,
                          float(theme.thinLine), theme.line);
        slab.fills.back().artifact = Artifact::Leader;
    }
    m_flow.add(std::move(slab));
    m_flow.addSpace(style.spaceAfter);
    m_pending.push_back({link, entry.outlineEntry, style});
}

void Contents::complete(std::vector<Page> &pages, const std::vector<Place> &anchors)
{
    for (const Pending &pending : m_pending) {
        const Place &target = anchors[size_t(pending.outlineEntry)];
        const Kid &last = m_typesetter.structure().at(pending.element).kids.back();
        Page &page = pages[size_t(last.page)];
        TextRun &run = page.runs[size_t(last.run)];
        m_typesetter.turnAs(page);
        Slab slab;
        m_typesetter.put(slab, QString::number(target.page + 1), pending.style,
                         {m_typesetter.bodyWidth() - m_numberWidth, m_numberWidth}, 0,
                         {.element = pending.element, .align = document::Table::Align::End});
        run.words = std::move(slab.runs.front().words);
        // Title and number are two words for those who listen or copy.
        const Shaped space = m_typesetter.shaper().shape(u" ", pending.style.font.regular, Direction::LeftToRight);
        run.words.insert(run.words.begin(), {space.first, run.words.front().x - space.width * pending.style.font.size});
        for (LinkArea &link : page.links) {
            if (link.element == pending.element) {
                link.page = target.page;
                link.y = target.y;
            }
        }
    }
}

} // namespace inko::layout
