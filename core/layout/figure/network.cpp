#include "core/layout/figure/chart.h"
#include "core/layout/figure/palette.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace inko::layout {

namespace {

constexpr int bends = 12; ///< parts of a curve

QPointF onCircle(size_t place, size_t count, QPointF centre, double radius)
{
    const double angle = 2 * std::numbers::pi * double(place) / double(count);
    return centre + QPointF(std::sin(angle), -std::cos(angle)) * radius;
}

/// Bent towards the centre, so that lines between neighbours are seen, too.
std::vector<QPointF> curve(QPointF from, QPointF to, QPointF centre)
{
    const QPointF bend = centre + ((from + to) / 2 - centre) * 0.3;
    std::vector<QPointF> points;
    for (int step = 0; step <= bends; ++step) {
        const double t = double(step) / bends;
        points.push_back(from * ((1 - t) * (1 - t)) + bend * (2 * t * (1 - t)) + to * (t * t));
    }
    return points;
}

} // namespace

float drawNetwork(const document::Figure &figure, Canvas &canvas)
{
    constexpr float mostAcross = 420, outside = 30, dot = 2.4F;
    const Theme &theme = canvas.theme();
    const float across = std::min(mostAcross, canvas.width());
    const QPointF centre(double(canvas.width()) / 2, double(across) / 2);
    const double radius = double(across / 2 - outside);
    const auto count = size_t(figure.categories.size());
    const double largest = largestOf(figure);
    for (size_t one = 0; one < std::min(count, figure.series.size()); ++one) {
        const auto &values = figure.series[one].values;
        for (size_t other = one + 1; other < std::min(count, values.size()); ++other) {
            const double weight = values[other].value_or(0) / largest;
            if (weight > 0)
                canvas.line(curve(onCircle(one, count, centre, radius), onCircle(other, count, centre, radius), centre),
                            shade(theme.accent, 0.35 + 0.65 * weight), float(0.5 + 2.0 * weight));
        }
    }
    for (size_t place = 0; place < count; ++place) {
        const QPointF at = onCircle(place, count, centre, radius);
        canvas.area({at + QPointF(0, -dot), at + QPointF(dot, 0), at + QPointF(0, dot), at + QPointF(-dot, 0)},
                    theme.accent);
        const QPointF label = onCircle(place, count, centre, radius + 12);
        canvas.text(figure.categories[qsizetype(place)], float(label.x()) - outside / 2,
                    float(label.y()) - canvas.lineHeight() / 2, outside, Canvas::Align::Center);
    }
    return across;
}

} // namespace inko::layout
