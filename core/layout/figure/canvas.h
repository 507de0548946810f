#pragma once

#include "core/layout/pages/typesetter.h"

namespace inko::layout {

/// Draws one figure into a slab. x counts from where reading begins, the left edge of the body or, from right to
/// left, its right one; y from the slab's upper edge. Points.
class Canvas {
public:
    using Align = Typesetter::Align;

    /// `element`: the Figure.
    Canvas(Typesetter &typesetter, int element);

    float width() const { return m_typesetter.bodyWidth(); }

    void rectangle(float x, float y, float width, float height, Color fill, std::optional<Color> outline = {});
    /// An open line through these points.
    void line(const std::vector<QPointF> &points, Color color, float width, float dash = 0);
    void area(const std::vector<QPointF> &corners, Color fill, std::optional<Color> outline = {});
    /// Part of a ring, clockwise from the top; shares of the whole turn. Not mirrored.
    void ring(QPointF centre, float inner, float outer, double from, double to, Color fill,
              std::optional<Color> outline = {});

    TextStyle style(Color color, Typesetter::Strength strength = Typesetter::Strength::Regular) const;
    float widthOf(const QString &text) const;
    /// The height it takes in lines of this width.
    float heightOf(const QString &text, float width) const;
    void text(const QString &text, float x, float y, float width, Align align = Align::Start);
    void text(const QString &text, const TextStyle &style, float x, float y, float width, Align align = Align::Start);
    float lineHeight() const { return m_style.lineHeight; }
    /// A number as the document's language writes it; "–" where it is not known.
    QString said(std::optional<double> value) const;

    const Theme &theme() const { return m_typesetter.theme(); }

    /// What was drawn, as high as said.
    Slab take(float height);

private:
    QPointF mirrored(QPointF point) const;

    Typesetter &m_typesetter;
    const int m_element;
    const TextStyle m_style;
    Slab m_slab;
};

} // namespace inko::layout
