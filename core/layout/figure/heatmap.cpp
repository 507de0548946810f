#include "core/layout/figure/chart.h"
#include "core/layout/figure/palette.h"

#include <algorithm>

namespace inko::layout {

float drawHeatMap(const document::Figure &figure, Canvas &canvas)
{
    constexpr float mostForNames = 0.4F, gap = 1, least = 17, beside = 6;
    const Theme &theme = canvas.theme();
    const float left = namesWidth(figure.categories, canvas, canvas.width() * mostForNames) + beside;
    const float cell = (canvas.width() - left) / float(std::max<size_t>(1, figure.series.size()));
    float y = 0;
    for (const document::Figure::Series &series : figure.series)
        y = std::max(y, canvas.heightOf(series.name, cell - gap));
    for (size_t i = 0; i < figure.series.size(); ++i)
        canvas.text(figure.series[i].name, canvas.style(theme.accent, Typesetter::Strength::Strong),
                    left + cell * float(i), y - canvas.heightOf(figure.series[i].name, cell - gap), cell - gap,
                    Canvas::Align::Center);
    y += 3;
    const double largest = largestOf(figure);
    for (size_t row = 0; row < size_t(figure.categories.size()); ++row) {
        const QString &name = figure.categories[qsizetype(row)];
        const float text = canvas.heightOf(name, left - beside);
        const float height = std::max(least, text + 2);
        canvas.text(name, 0, y + (height - text) / 2, left - beside, Canvas::Align::End);
        for (size_t i = 0; i < figure.series.size(); ++i) {
            const auto &values = figure.series[i].values;
            const std::optional<double> value = row < values.size() ? values[row] : std::nullopt;
            const Color ground = value && *value > 0 ? shade(theme.accent, *value / largest) : Color{0xff, 0xff, 0xff};
            canvas.rectangle(left + cell * float(i), y, cell - gap, height - gap, ground, theme.line);
            canvas.text(canvas.said(value), canvas.style(readableOn(ground, theme.text)), left + cell * float(i),
                        y + (height - gap - canvas.lineHeight()) / 2, cell - gap, Canvas::Align::Center);
        }
        y += height;
    }
    return y;
}

} // namespace inko::layout
