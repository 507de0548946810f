#include "core/layout/figure/figurelayout.h"

#include "core/layout/figure/chart.h"

namespace inko::layout {

using namespace Qt::StringLiterals;

namespace {

float draw(const document::Figure &figure, Canvas &canvas)
{
    using Kind = document::Figure::Kind;
    switch (figure.kind) {
    case Kind::Bars: return drawBars(figure, canvas);
    case Kind::StackedBars: return drawStackedBars(figure, canvas);
    case Kind::Lines: return drawLines(figure, canvas);
    case Kind::HeatMap: return drawHeatMap(figure, canvas);
    case Kind::Donut: return drawDonut(figure, canvas);
    case Kind::Network: return drawNetwork(figure, canvas);
    }
    Q_UNREACHABLE();
}

/// A text of its own role, each line a slab.
void addText(const document::Text &text, const TextStyle &style, Role role, Slab::Keep last, Typesetter &typesetter,
             Flow &flow)
{
    Structure &structure = typesetter.structure();
    Typesetter::Target target{.element = structure.add(role, structure.currentSection())};
    const Column column{0, typesetter.bodyWidth()};
    std::vector<Line> lines = typesetter.lines(typesetter.prepare(text, style), text, column.width);
    for (size_t i = 0; i < lines.size(); ++i) {
        Slab slab{.height = style.lineHeight,
                  .spaceBefore = i == 0 ? style.spaceBefore : 0,
                  .keep = i + 1 == lines.size() ? last : Slab::Keep::WithNext};
        typesetter.put(slab, std::move(lines[i]), text, style, column, 0, target);
        flow.add(std::move(slab));
    }
    flow.addSpace(style.spaceAfter);
}

} // namespace

void layOutFigure(const document::Figure &figure, Slab::Keep end, Typesetter &typesetter, Flow &flow)
{
    const Theme &theme = typesetter.theme();
    Structure &structure = typesetter.structure();
    document::Text title{{figure.title, true, {}, figure.titleLanguage}};
    if (!figure.unit.isEmpty())
        title.push_back({u" · "_s + figure.unit, false, {}, figure.titleLanguage});
    addText(title, typesetter.style(theme.caption, theme.text), Role::Caption, Slab::Keep::WithNext, typesetter, flow);

    const int element = structure.add(Role::Figure, structure.currentSection());
    structure.at(element).alternative = figure.alternative;
    Canvas canvas(typesetter, element);
    const float height = draw(figure, canvas);
    Slab slab = canvas.take(height);
    slab.keep = figure.source.isEmpty() ? end : Slab::Keep::WithNext;
    flow.add(std::move(slab));
    flow.addSpace(float(theme.caption.spaceAfter));
    if (!figure.source.isEmpty())
        addText(document::plain(figure.source), typesetter.style(theme.note, theme.quiet), Role::P, end, typesetter,
                flow);
    flow.addSpace(float(theme.table.spaceAfter));
}

} // namespace inko::layout
