#include "core/layout/figure/canvas.h"

#include <cmath>
#include <numbers>

namespace inko::layout {

using namespace Qt::StringLiterals;
using Step = Shape::Step;

namespace {

constexpr float outlineWidth = 0.6F;
constexpr float endless = 1e6F;

} // namespace

Canvas::Canvas(Typesetter &typesetter, int element)
    : m_typesetter(typesetter), m_element(element), m_style(style(typesetter.theme().text))
{
    m_slab.drawings.push_back({.element = element, .area = {}});
}

QPointF Canvas::mirrored(QPointF point) const
{
    const QRectF body = m_typesetter.format().body();
    return {m_typesetter.isRightToLeft() ? body.right() - point.x() : body.left() + point.x(), point.y()};
}

void Canvas::rectangle(float x, float y, float width, float height, Color fill, std::optional<Color> outline)
{
    const double right = double(x) + double(width), bottom = double(y) + double(height);
    area({QPointF(x, y), QPointF(right, y), QPointF(right, bottom), QPointF(x, bottom)}, fill, outline);
}

void Canvas::line(const std::vector<QPointF> &points, Color color, float width, float dash)
{
    Shape shape{.stroke = color, .strokeWidth = width, .dash = dash};
    for (const QPointF &point : points)
        shape.steps.push_back({shape.steps.empty() ? Step::Kind::Move : Step::Kind::Line, mirrored(point)});
    m_slab.drawings.front().shapes.push_back(std::move(shape));
}

void Canvas::area(const std::vector<QPointF> &corners, Color fill, std::optional<Color> outline)
{
    Shape shape{.fill = fill, .stroke = outline, .strokeWidth = outlineWidth};
    for (const QPointF &corner : corners)
        shape.steps.push_back({shape.steps.empty() ? Step::Kind::Move : Step::Kind::Line, mirrored(corner)});
    shape.steps.push_back({Step::Kind::Close});
    m_slab.drawings.front().shapes.push_back(std::move(shape));
}

void Canvas::ring(QPointF centre, float inner, float outer, double from, double to, Color fill,
                  std::optional<Color> outline)
{
    // A circle's arc of up to a quarter turn is a cubic curve to within 0.03 % (control points at 4/3 tan(a/4)).
    const QPointF middle = mirrored(centre);
    Shape shape{.fill = fill, .stroke = outline, .strokeWidth = outlineWidth};
    const auto arc = [&](float radius, double start, double end) {
        const auto at = [&](double share) {
            const double angle = share * 2 * std::numbers::pi;
            return QPointF(std::sin(angle), -std::cos(angle));
        };
        const int pieces = std::max(1, int(std::ceil(std::abs(end - start) * 4)));
        const double turn = (end - start) / pieces;
        const double reach = 4.0 / 3 * std::tan(turn * 2 * std::numbers::pi / 4);
        shape.steps.push_back(
            {shape.steps.empty() ? Step::Kind::Move : Step::Kind::Line, middle + at(start) * double(radius)});
        for (int piece = 0; piece < pieces; ++piece) {
            const QPointF begin = at(start + turn * piece), finish = at(start + turn * (piece + 1));
            const QPointF alongBegin(-begin.y(), begin.x()), alongFinish(-finish.y(), finish.x());
            shape.steps.push_back({Step::Kind::Curve, middle + finish * double(radius),
                                   middle + (begin + alongBegin * reach) * double(radius),
                                   middle + (finish - alongFinish * reach) * double(radius)});
        }
    };
    arc(outer, from, to);
    arc(inner, to, from);
    shape.steps.push_back({Step::Kind::Close});
    m_slab.drawings.front().shapes.push_back(std::move(shape));
}

TextStyle Canvas::style(Color color, Typesetter::Strength strength) const
{
    return m_typesetter.style(theme().table, color, Typesetter::Family::Text, strength);
}

float Canvas::widthOf(const QString &text) const
{
    return m_typesetter.widthOf(text, m_style);
}

float Canvas::heightOf(const QString &text, float width) const
{
    const document::Text spans = document::plain(text);
    return float(m_typesetter.lines(m_typesetter.prepare(spans, m_style), spans, width).size()) * m_style.lineHeight;
}

void Canvas::text(const QString &text, float x, float y, float width, Align align)
{
    this->text(text, m_style, x, y, width, align);
}

void Canvas::text(const QString &text, const TextStyle &style, float x, float y, float width, Align align)
{
    const document::Text spans = document::plain(text);
    Typesetter::Target target{.element = m_element, .align = align};
    for (Line &line : m_typesetter.lines(m_typesetter.prepare(spans, style), spans, width > 0 ? width : endless)) {
        m_typesetter.put(m_slab, std::move(line), spans, style, {x, width}, y, target);
        y += style.lineHeight;
    }
}

QString Canvas::said(std::optional<double> value) const
{
    if (!value)
        return u"–"_s;
    const bool isWhole = std::abs(*value - std::round(*value)) < 0.05;
    return m_typesetter.locale().toString(*value, 'f', isWhole ? 0 : 1);
}

Slab Canvas::take(float height)
{
    m_slab.height = height;
    m_slab.drawings.front().area = m_typesetter.area({0, width()}, 0, height);
    return std::move(m_slab);
}

} // namespace inko::layout
