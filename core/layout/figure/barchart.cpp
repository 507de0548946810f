#include "core/layout/figure/chart.h"
#include "core/layout/figure/palette.h"

#include <algorithm>

namespace inko::layout {

namespace {

constexpr float barHeight = 10;
constexpr float betweenBars = 1.5F;
constexpr float betweenCategories = 6;
constexpr float besideBar = 6;
constexpr float mostForNames = 0.42F; // of the width

std::optional<double> valueOf(const document::Figure::Series &series, size_t category)
{
    return category < series.values.size() ? series.values[category] : std::nullopt;
}

/// The light colours need an edge to stand out from the paper.
std::optional<Color> outlineOf(Color fill, Color dark)
{
    constexpr double enough = 3; // WCAG 2.2, 1.4.11
    if (contrast(fill, {0xff, 0xff, 0xff}) >= enough)
        return {};
    return dark;
}

/// What bars of both kinds have in common: names on the one side, bars and their values on the other.
class BarChart {
public:
    BarChart(const document::Figure &figure, Canvas &canvas)
        : m_figure(figure), m_canvas(canvas), m_colors(ramp(canvas.theme().accent, figure.series.size()))
    {
        m_bars = namesWidth(figure.categories, canvas, canvas.width() * mostForNames) + besideBar;
    }

    float bars()
    {
        const double largest = largestOf(m_figure);
        const float room = roomFor(largest);
        const size_t count = m_figure.series.size();
        return categories(float(count) * (barHeight + betweenBars) - betweenBars, [&](size_t category, float y) {
            for (size_t i = 0; i < count; ++i) {
                const auto value = valueOf(m_figure.series[i], category);
                const float length = float(std::max(0.0, value.value_or(0)) / largest) * room;
                bar(i, m_bars, y, length);
                say(m_canvas.said(value), m_bars + length, y);
                y += barHeight + betweenBars;
            }
        });
    }

    float stackedBars()
    {
        double largest = 1e-9;
        for (size_t category = 0; category < size_t(m_figure.categories.size()); ++category)
            largest = std::max(largest, sumOf(category).value_or(0));
        const float room = roomFor(largest);
        return categories(barHeight, [&](size_t category, float y) {
            float x = m_bars;
            for (size_t i = 0; i < m_figure.series.size(); ++i) {
                const double value = std::max(0.0, valueOf(m_figure.series[i], category).value_or(0));
                const float length = float(value / largest) * room;
                bar(i, x, y, length);
                inside(value, m_colors[i], x, y, length);
                x += length;
            }
            say(m_canvas.said(sumOf(category)), x, y);
        });
    }

private:
    float categories(float height, const std::function<void(size_t, float)> &draw)
    {
        float y = m_figure.series.size() > 1 ? legend() : 0;
        const float top = y;
        for (size_t category = 0; category < size_t(m_figure.categories.size()); ++category) {
            const QString &name = m_figure.categories[qsizetype(category)];
            const float names = m_bars - besideBar;
            const float text = m_canvas.heightOf(name, names);
            const float row = std::max(text, height);
            m_canvas.text(name, 0, y + (row - text) / 2, names, Canvas::Align::End);
            draw(category, y + (row - height) / 2);
            y += row + betweenCategories;
        }
        m_canvas.line({QPointF(m_bars, top - 2), QPointF(m_bars, y - betweenCategories + 2)},
                      m_canvas.theme().strongLine, 0.75F);
        return y;
    }

    float legend()
    {
        std::vector<QString> names;
        for (const document::Figure::Series &series : m_figure.series)
            names.push_back(series.name);
        return drawLegend(names, m_canvas, [this](size_t i, float x, float y) {
            m_canvas.rectangle(x, y + (m_canvas.lineHeight() - barHeight) / 2, barHeight, barHeight, m_colors[i],
                               outlineOf(m_colors[i], m_canvas.theme().strongLine));
        });
    }

    /// For the longest bar, so that its value still fits behind it.
    float roomFor(double largest) const
    {
        return m_canvas.width() - m_bars - m_canvas.widthOf(m_canvas.said(largest)) - besideBar;
    }

    void bar(size_t series, float x, float y, float length)
    {
        if (length > 0)
            m_canvas.rectangle(x, y, length, barHeight, m_colors[series],
                               outlineOf(m_colors[series], m_canvas.theme().strongLine));
    }

    void say(const QString &text, float end, float y)
    {
        m_canvas.text(text, end + besideBar / 2, y + (barHeight - m_canvas.lineHeight()) / 2, 0);
    }

    void inside(double value, Color ground, float x, float y, float length)
    {
        const QString text = m_canvas.said(value);
        if (m_canvas.widthOf(text) + 4 > length)
            return;
        const TextStyle style = m_canvas.style(readableOn(ground, m_canvas.theme().text));
        m_canvas.text(text, style, x, y + (barHeight - m_canvas.lineHeight()) / 2, length, Canvas::Align::Center);
    }

    /// Empty if no part is known.
    std::optional<double> sumOf(size_t category) const
    {
        std::optional<double> sum;
        for (const document::Figure::Series &series : m_figure.series) {
            if (const auto value = valueOf(series, category))
                sum = sum.value_or(0) + *value;
        }
        return sum;
    }

    const document::Figure &m_figure;
    Canvas &m_canvas;
    const std::vector<Color> m_colors;
    float m_bars = 0; ///< where bars begin
};

} // namespace

float drawBars(const document::Figure &figure, Canvas &canvas)
{
    return BarChart(figure, canvas).bars();
}

float drawStackedBars(const document::Figure &figure, Canvas &canvas)
{
    return BarChart(figure, canvas).stackedBars();
}

} // namespace inko::layout
