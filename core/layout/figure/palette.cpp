#include "core/layout/figure/palette.h"

#include <algorithm>
#include <cmath>

namespace inko::layout {

namespace {

constexpr Color white{0xff, 0xff, 0xff};
constexpr double darkest = 9, lightest = 1.35; // contrast to white

} // namespace

std::vector<Color> ramp(Color accent, size_t steps)
{
    std::vector<Color> colors;
    const double ratio = steps > 1 ? std::pow(lightest / darkest, 1.0 / double(steps - 1)) : 1;
    for (size_t step = 0; step < steps; ++step)
        colors.push_back(withContrast(accent, darkest * std::pow(ratio, double(step))));
    return colors;
}

Color shade(Color accent, double share)
{
    constexpr double faintest = 0.06;
    return mix(white, accent, faintest + (1 - faintest) * std::clamp(share, 0.0, 1.0));
}

Color readableOn(Color ground, Color dark, Color light)
{
    return contrast(ground, dark) >= contrast(ground, light) ? dark : light;
}

} // namespace inko::layout
