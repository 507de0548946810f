#include "core/layout/figure/chart.h"
#include "core/layout/figure/palette.h"

#include <algorithm>

namespace inko::layout {

namespace {

constexpr float plotHeight = 150;
constexpr float markSize = 3.2F;

/// Lines are told apart by their marks and dashes, too.
struct LineLook {
    Color color;
    float dash = 0;
    size_t mark = 0;
};

LineLook lookOf(size_t series, const std::vector<Color> &colors)
{
    constexpr float dashes[] = {0, 5, 2, 8};
    return {colors[series], dashes[series % std::size(dashes)], series % 4};
}

void drawMark(const LineLook &look, QPointF at, Canvas &canvas)
{
    const double r = double(markSize);
    const auto corners = [&](std::initializer_list<QPointF> offsets) {
        std::vector<QPointF> points;
        for (const QPointF &offset : offsets)
            points.push_back(at + offset);
        return points;
    };
    switch (look.mark) {
    case 0: canvas.ring(at, 0, markSize, 0, 1, look.color); break;
    case 1: canvas.area(corners({{-r, -r}, {r, -r}, {r, r}, {-r, r}}), look.color); break;
    case 2: canvas.area(corners({{0, -r * 1.3}, {r * 1.2, r}, {-r * 1.2, r}}), look.color); break;
    default: canvas.area(corners({{0, -r * 1.3}, {r * 1.3, 0}, {0, r * 1.3}, {-r * 1.3, 0}}), look.color); break;
    }
}

/// The series' colours: dark ones only, for a light line would be lost.
std::vector<Color> lineColors(const document::Figure &figure, const Canvas &canvas)
{
    std::vector<Color> colors = ramp(canvas.theme().accent, figure.series.size() * 2);
    colors.resize(figure.series.size());
    return colors;
}

} // namespace

float drawLines(const document::Figure &figure, Canvas &canvas)
{
    const std::vector<Color> colors = lineColors(figure, canvas);
    float top = 6;
    if (figure.series.size() > 1) {
        std::vector<QString> names;
        for (const document::Figure::Series &series : figure.series)
            names.push_back(series.name);
        top = drawLegend(names, canvas, [&](size_t i, float x, float y) {
            const LineLook look = lookOf(i, colors);
            const double middle = double(y + canvas.lineHeight() / 2);
            canvas.line({QPointF(x, middle), QPointF(x + 12, middle)}, look.color, 1.4F, look.dash);
            drawMark(look, QPointF(x + 6, middle), canvas);
        });
    }
    const std::vector<double> values = ticks(largestOf(figure));
    float left = 0;
    for (const double value : values)
        left = std::max(left, canvas.widthOf(canvas.said(value)));
    left += 6;
    const auto height = [&](double value) { return top + plotHeight * float(1 - value / values.back()); };
    for (const double value : values) {
        canvas.text(canvas.said(value), 0, height(value) - canvas.lineHeight() / 2, left - 6, Canvas::Align::End);
        canvas.line({QPointF(left, height(value)), QPointF(canvas.width(), height(value))},
                    value == 0 ? canvas.theme().strongLine : canvas.theme().line, value == 0 ? 0.75F : 0.5F);
    }
    const auto count = size_t(figure.categories.size());
    const float slot = (canvas.width() - left) / float(std::max<size_t>(1, count));
    float names = 0;
    for (size_t i = 0; i < count; ++i) {
        const QString &name = figure.categories[qsizetype(i)];
        canvas.text(name, left + slot * float(i), top + plotHeight + 4, slot, Canvas::Align::Center);
        names = std::max(names, canvas.heightOf(name, slot));
    }
    for (size_t i = 0; i < figure.series.size(); ++i) {
        const LineLook look = lookOf(i, colors);
        std::vector<QPointF> part;
        const auto endPart = [&] {
            if (part.size() > 1)
                canvas.line(part, look.color, 1.6F, look.dash);
            for (const QPointF &point : part)
                drawMark(look, point, canvas);
            part.clear();
        };
        for (size_t category = 0; category < std::min(count, figure.series[i].values.size()); ++category) {
            const std::optional<double> value = figure.series[i].values[category];
            if (!value) {
                endPart(); // what is not known is a gap
                continue;
            }
            part.emplace_back(left + slot * (float(category) + 0.5F), height(*value));
            if (figure.series.size() == 1) // the lines' own table has the values of several
                canvas.text(canvas.said(value), left + slot * float(category), height(*value) - canvas.lineHeight() - 2,
                            slot, Canvas::Align::Center);
        }
        endPart();
    }
    return top + plotHeight + 4 + names;
}

} // namespace inko::layout
