#include "core/layout/figure/chart.h"

#include <algorithm>
#include <cmath>

namespace inko::layout {

float drawLegend(const std::vector<QString> &names, Canvas &canvas, const DrawSign &sign)
{
    constexpr float signWidth = 16, gap = 14, below = 7;
    float x = 0, y = 0;
    for (size_t i = 0; i < names.size(); ++i) {
        const float width = std::min(signWidth + canvas.widthOf(names[i]), canvas.width());
        if (x > 0 && x + width > canvas.width()) {
            x = 0;
            y += canvas.lineHeight();
        }
        sign(i, x, y);
        canvas.text(names[i], x + signWidth, y, width - signWidth + 1);
        x += width + gap;
    }
    return y + canvas.lineHeight() + below;
}

double largestOf(const document::Figure &figure)
{
    double largest = 1e-9;
    for (const document::Figure::Series &series : figure.series) {
        for (const std::optional<double> &value : series.values)
            largest = std::max(largest, value.value_or(0));
    }
    return largest;
}

float namesWidth(const QStringList &categories, const Canvas &canvas, float most)
{
    float widest = 0;
    for (const QString &category : categories)
        widest = std::max(widest, canvas.widthOf(category));
    return std::min(widest + 1, most);
}

std::vector<double> ticks(double largest)
{
    constexpr int most = 5;
    const double least = std::max(largest, 1.0) / most;
    const double power = std::pow(10, std::floor(std::log10(least)));
    double step = power * 10;
    for (const double round : {1.0, 2.0, 5.0}) {
        if (power * round >= least) {
            step = power * round;
            break;
        }
    }
    step = std::max(step, 1.0); // most figures count something
    std::vector<double> values;
    for (double value = 0; values.empty() || values.back() < largest; value += step)
        values.push_back(value);
    return values;
}

} // namespace inko::layout
