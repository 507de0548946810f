#include "core/layout/pages/typesetter.h"

#include "core/layout/text/bidi.h"

namespace inko::layout {

Result<std::unique_ptr<Typesetter>> Typesetter::create(const Theme &theme, const PageFormat &format,
                                                       const QString &language, Hyphenator &hyphenator)
{
    std::unique_ptr<Typesetter> typesetter(new Typesetter(theme, format, language, hyphenator));
    return typesetter->findFonts().map([&] { return std::move(typesetter); });
}

Typesetter::Typesetter(const Theme &theme, const PageFormat &format, const QString &language, Hyphenator &hyphenator)
    : m_theme(theme), m_format(format), m_body(format.body()), m_language(language.toLatin1()),
      m_direction(directionOfLanguage(language)), m_shaper(m_fonts, language), m_hyphenator(hyphenator)
{
}

void Typesetter::turn(PageFormat::Orientation orientation)
{
    m_format.orientation = orientation;
    m_body = m_format.body();
}

void Typesetter::turnAs(const Page &page)
{
    using Orientation = PageFormat::Orientation;
    if (page.size != m_format.page())
        turn(m_format.orientation == Orientation::Portrait ? Orientation::Landscape : Orientation::Portrait);
}

Result<> Typesetter::findFonts()
{
    for (auto [fonts, family] :
         {std::pair(&m_textFonts, &m_theme.textFamily), std::pair(&m_headingFonts, &m_theme.headingFamily)}) {
        const Result<int> regular = m_fonts.find(*family, FontSet::Weight::Regular);
        if (!regular)
            return fail(regular.error());
        *fonts = {*regular, m_fonts.find(*family, FontSet::Weight::Bold).value_or(*regular)};
    }
    return {};
}

TextStyle Typesetter::style(const Theme::Style &style, Color color, Family family, Strength strength) const
{
    const Fonts &fonts = family == Family::Text ? m_textFonts : m_headingFonts;
    TextStyle result;
    result.font = {strength == Strength::Strong ? fonts.strong : fonts.regular, fonts.strong, float(style.size)};
    result.lineHeight = float(style.lineHeight);
    result.spaceBefore = float(style.spaceBefore);
    result.spaceAfter = float(style.spaceAfter);
    result.color = color;
    const FontFile &file = m_fonts.at(result.font.regular).file();
    result.ascent =
        (result.lineHeight - (file.ascent + file.descent) * result.font.size) / 2 + file.ascent * result.font.size;
    return result;
}

int Typesetter::addElement(Role role, int parent, const document::Text &text)
{
    const int element = m_structure.add(role, parent);
    m_structure.at(element).language = document::languageOf(text);
    return element;
}

PreparedText Typesetter::prepare(const document::Text &text, const TextStyle &style)
{
    return layout::prepare(text, style.font, m_direction, m_language, m_shaper);
}

std::vector<Line> Typesetter::lines(const PreparedText &prepared, const document::Text &text, float width)
{
    return breakLines(prepared, text, width, m_shaper, m_hyphenator);
}

float Typesetter::widthOf(const QString &text, const TextStyle &style)
{
    return prepare(document::plain(text), style).natural;
}

QRectF Typesetter::area(Column column, float top, float height) const
{
    const double left = isRightToLeft() ? m_body.right() - column.start - column.width : m_body.left() + column.start;
    return {left, top, column.width, height};
}

void Typesetter::fill(Slab &slab, Column column, float top, float height, Color color) const
{
    slab.fills.push_back({area(column, top, height), color});
}

void Typesetter::put(Slab &slab, Line line, const document::Text &text, const TextStyle &style, Column column,
                     float top, Target &target)
{
    const QRectF box = area(column, top, style.lineHeight);
    const bool atRight = (target.align == Align::End) != isRightToLeft();
    const float slack = float(box.width()) - line.width;
    const float left = float(box.left()) + (target.align == Align::Center ? slack / 2 : atRight ? slack : 0);
    for (LineSegment &segment : line.segments) {
        TextRun run{target.element,  target.artifact, top + style.ascent,
                    style.font.size, style.color,     std::move(segment.words)};
        for (PlacedWord &word : run.words)
            word.x += left;
        const document::Span &span = text[segment.span];
        if (const QString &link = span.target; !link.isEmpty() && target.element >= 0) {
            run.element = spanElement(Role::Link, text, segment.span, target);
            run.color = m_theme.accent;
            const QRectF area(left + segment.left, top, segment.right - segment.left, style.lineHeight);
            slab.links.push_back({.area = area, .element = run.element, .description = span.text, .url = link});
        } else if (target.element >= 0 && m_structure.at(target.element).language != span.language) {
            run.element = spanElement(Role::Span, text, segment.span, target);
        }
        slab.runs.push_back(std::move(run));
    }
}

int Typesetter::spanElement(Role role, const document::Text &text, quint16 span, Target &target)
{
    target.spans.resize(text.size(), -1);
    int &element = target.spans[span];
    if (element < 0) {
        element = m_structure.add(role, target.element, Structure::Attach::WithText);
        if (m_structure.at(target.element).language != text[span].language)
            m_structure.at(element).language = text[span].language;
    }
    return element;
}

void Typesetter::put(Slab &slab, const QString &text, const TextStyle &style, Column column, float top, Target target)
{
    const document::Text spans = document::plain(text);
    for (Line &line : lines(prepare(spans, style), spans, 1e6F))
        put(slab, std::move(line), spans, style, column, top, target);
}

} // namespace inko::layout
