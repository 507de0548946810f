#include "core/layout/pages/theme.h"

#include <cmath>
#include <utility>

namespace inko::layout {

namespace {

double linear(quint8 channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Color color)
{
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

} // namespace

double contrast(Color one, Color other)
{
    double light = luminance(one);
    double dark = luminance(other);
    if (light < dark)
        std::swap(light, dark);
    return (light + 0.05) / (dark + 0.05);
}

} // namespace inko::layout
