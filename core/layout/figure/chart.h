#pragma once

#include "core/layout/figure/canvas.h"

namespace inko::layout {

/// Each draws one kind of chart and returns how high it is.
float drawBars(const document::Figure &figure, Canvas &canvas);
float drawStackedBars(const document::Figure &figure, Canvas &canvas);
float drawLines(const document::Figure &figure, Canvas &canvas);
float drawHeatMap(const document::Figure &figure, Canvas &canvas);
float drawDonut(const document::Figure &figure, Canvas &canvas);
float drawNetwork(const document::Figure &figure, Canvas &canvas);

/// What the colours mean: a sign and a name for each series, in lines. Returns how high it is, with the room below.
using DrawSign = std::function<void(size_t series, float x, float y)>;
float drawLegend(const std::vector<QString> &names, Canvas &canvas, const DrawSign &sign);

/// The largest of a figure's values; at least a little above zero, so that it can be divided by.
double largestOf(const document::Figure &figure);

/// Where the names of the categories end.
float namesWidth(const QStringList &categories, const Canvas &canvas, float most);

/// Round values from zero to at least the largest, few enough to stand beside an axis.
std::vector<double> ticks(double largest);

} // namespace inko::layout
