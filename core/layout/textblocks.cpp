#include "core/layout/textblocks.h"

namespace inko::layout {

using namespace Qt::StringLiterals;
using document::Paragraph;

namespace {

Role roleOfHeading(int level)
{
    return Role(int(Role::H1) + std::clamp(level, 1, 6) - 1);
}

} // namespace

TextBlocks::TextBlocks(Typesetter &typesetter, Flow &flow) : m_typesetter(typesetter), m_flow(flow) {}

int TextBlocks::addHeading(const document::Heading &heading, int outlineEntry)
{
    Structure &structure = m_typesetter.structure();
    const document::Text text = document::plain(heading.text, heading.language);
    const int element =
        m_typesetter.addElement(roleOfHeading(heading.level), structure.openSection(heading.level), text);
    const TextStyle style = styleOfHeading(heading.level);
    const Column column{0, m_typesetter.bodyWidth()};
    Typesetter::Target target{.element = element};
    Slab slab{.spaceBefore = style.spaceBefore, .keep = Slab::Keep::WithNext, .anchors = {outlineEntry}};
    for (Line &line : m_typesetter.lines(m_typesetter.prepare(text, style), text, column.width)) {
        m_typesetter.put(slab, std::move(line), text, style, column, slab.height, target);
        slab.height += style.lineHeight;
    }
    m_flow.add(std::move(slab));
    m_flow.addSpace(style.spaceAfter);
    return element;
}

void TextBlocks::addParagraph(const Paragraph &paragraph, Slab::Keep lastLine)
{
    const TextStyle style = styleOf(paragraph.style);
    Structure &structure = m_typesetter.structure();
    const Column column{0, m_typesetter.bodyWidth()};
    Typesetter::Target target{.element = m_typesetter.addElement(Role::P, structure.currentSection(), paragraph.text)};
    addLines(m_typesetter.lines(m_typesetter.prepare(paragraph.text, style), paragraph.text, column.width),
             paragraph.text, style, column, std::move(target), {.spaceBefore = style.spaceBefore}, lastLine);
    m_flow.addSpace(style.spaceAfter);
}

void TextBlocks::addList(const document::List &list)
{
    if (list.items.empty())
        return;
    const Theme &theme = m_typesetter.theme();
    Structure &structure = m_typesetter.structure();
    const TextStyle style = m_typesetter.style(theme.listItem, theme.text);
    const TextStyle labelStyle = m_typesetter.style(theme.listItem, theme.accent);
    const auto label = [&](size_t item) { return list.numbered ? u"%1."_s.arg(item + 1) : u"•"_s; };
    const float labelWidth = m_typesetter.widthOf(label(list.items.size() - 1), labelStyle);
    const float indent = std::max(float(theme.listIndent), labelWidth + 6);
    const Column column{indent, m_typesetter.bodyWidth() - indent};
    const int listElement = structure.add(Role::L, structure.currentSection());
    structure.at(listElement).numbered = list.numbered;
    for (size_t i = 0; i < list.items.size(); ++i) {
        const int item = structure.add(Role::LI, listElement);
        const int labelElement = structure.add(Role::Lbl, item);
        const int body = m_typesetter.addElement(Role::LBody, item, list.items[i]);
        const size_t below = list.items.size() - i - 1;
        const bool isNextToAnEnd = below > 0 && (i == 0 || below == 1);
        Slab first;
        m_typesetter.put(first, label(i), labelStyle, {0, indent}, 0, {.element = labelElement});
        addLines(m_typesetter.lines(m_typesetter.prepare(list.items[i], style), list.items[i], column.width),
                 list.items[i], style, column, {.element = body}, std::move(first),
                 isNextToAnEnd ? Slab::Keep::WithNext : Slab::Keep::Free);
        m_flow.addSpace(style.spaceAfter);
    }
    m_flow.addSpace(float(theme.body.spaceAfter));
}

void TextBlocks::addLines(std::vector<Line> lines, const document::Text &text, const TextStyle &style, Column column,
                          Typesetter::Target target, Slab first, Slab::Keep lastLine)
{
    for (size_t i = 0; i < lines.size(); ++i) {
        Slab slab = i == 0 ? std::move(first) : Slab{};
        const size_t below = lines.size() - i - 1;
        slab.height = style.lineHeight;
        const bool isNextToAnEnd = below > 0 && (i == 0 || below == 1);
        slab.keep = below == 0 ? lastLine : isNextToAnEnd ? Slab::Keep::WithNext : Slab::Keep::Free;
        m_typesetter.put(slab, std::move(lines[i]), text, style, column, 0, target);
        m_flow.add(std::move(slab));
    }
}

TextStyle TextBlocks::styleOf(Paragraph::Style style) const
{
    const Theme &theme = m_typesetter.theme();
    switch (style) {
    case Paragraph::Style::Body: return m_typesetter.style(theme.body, theme.text);
    case Paragraph::Style::Lead: return m_typesetter.style(theme.lead, theme.accent);
    case Paragraph::Style::Note: return m_typesetter.style(theme.note, theme.quiet);
    case Paragraph::Style::Caption:
        return m_typesetter.style(theme.caption, theme.text, Typesetter::Family::Text, Typesetter::Strength::Strong);
    }
    Q_UNREACHABLE();
}

TextStyle TextBlocks::styleOfHeading(int level) const
{
    const Theme &theme = m_typesetter.theme();
    const Theme::Style &style = level <= 1   ? theme.heading1
                                : level == 2 ? theme.heading2
                                : level == 3 ? theme.heading3
                                             : theme.heading4;
    return m_typesetter.style(style, level <= 2 ? theme.accent : theme.text, Typesetter::Family::Heading,
                              Typesetter::Strength::Strong);
}

} // namespace inko::layout
