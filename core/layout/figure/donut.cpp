#include "core/layout/figure/chart.h"
#include "core/layout/figure/palette.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace inko::layout {

using namespace Qt::StringLiterals;

namespace {

/// Whole percentages that add up to 100: what is lost by rounding goes to those who lost most.
std::vector<int> percentages(const std::vector<double> &parts, double whole)
{
    std::vector<int> result;
    std::vector<std::pair<double, size_t>> lost;
    int missing = 100;
    for (size_t i = 0; i < parts.size(); ++i) {
        const double exact = parts[i] * 100 / whole;
        result.push_back(int(std::floor(exact)));
        missing -= result.back();
        lost.emplace_back(result.back() - exact, i);
    }
    std::ranges::stable_sort(lost, {}, [](const auto &entry) { return entry.first; });
    for (size_t i = 0; missing > 0 && i < lost.size(); ++i, --missing)
        ++result[lost[i].second];
    return result;
}

} // namespace

float drawDonut(const document::Figure &figure, Canvas &canvas)
{
    constexpr float outer = 58, inner = 36, swatch = 10, legend = outer * 2 + 30;
    const Theme &theme = canvas.theme();
    std::vector<std::optional<double>> values =
        figure.series.empty() ? std::vector<std::optional<double>>() : figure.series.front().values;
    values.resize(size_t(figure.categories.size()));
    std::vector<double> parts;
    for (const std::optional<double> &value : values)
        parts.push_back(std::max(0.0, value.value_or(0)));
    const double whole = std::accumulate(parts.begin(), parts.end(), 0.0);
    const std::vector<int> percents = whole > 0 ? percentages(parts, whole) : std::vector<int>(parts.size(), 0);
    const size_t count = parts.size();
    const std::vector<Color> colors = ramp(theme.accent, count);
    const float rows = (canvas.lineHeight() + 4) * float(count);
    const float height = std::max(outer * 2 + 4, rows);
    const QPointF centre(double(outer) + 2, double(height) / 2);
    double from = 0;
    float y = (height - rows) / 2;
    for (size_t i = 0; i < count; ++i) {
        const double share = whole > 0 ? parts[i] / whole : 0;
        if (share > 0)
            canvas.ring(centre, inner, outer, from, from + share, colors[i], theme.strongLine);
        from += share;
        canvas.rectangle(legend, y + (canvas.lineHeight() - swatch) / 2, swatch, swatch, colors[i], theme.strongLine);
        const QString percent = values[i] ? u" (%1\u00a0%)"_s.arg(canvas.said(percents[i])) : QString();
        canvas.text(u"%1: %2%3"_s.arg(figure.categories[qsizetype(i)], canvas.said(values[i]), percent),
                    legend + swatch + 6, y, canvas.width() - legend - swatch - 6);
        y += canvas.lineHeight() + 4;
    }
    canvas.text(canvas.said(whole), canvas.style(theme.accent, Typesetter::Strength::Strong), float(centre.x()) - inner,
                float(centre.y()) - canvas.lineHeight() / 2, inner * 2, Canvas::Align::Center);
    return height;
}

} // namespace inko::layout
