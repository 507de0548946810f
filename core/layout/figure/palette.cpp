#include "core/layout/figure/palette.h"

#include <algorithm>
#include <cmath>

namespace inko::layout {

namespace {

constexpr Color white{0xff, 0xff, 0xff};
constexpr Color black{0, 0, 0};
constexpr double darkest = 9, lightest = 1.35; // contrast to white

Color mix(Color from, Color to, double share)
{
    const auto part = [share](quint8 one, quint8 other) {
        return quint8(std::lround(double(one) + (double(other) - double(one)) * share));
    };
    return {part(from.red, to.red), part(from.green, to.green), part(from.blue, to.blue)};
}

/// The accent, lightened or darkened until its contrast to white is this.
Color withContrast(Color accent, double wanted)
{
    const bool lighten = contrast(accent, white) > wanted;
    double least = 0, most = 1;
    for (int halving = 0; halving < 20; ++halving) {
        const double share = (least + most) / 2;
        const bool isEnough = lighten ? contrast(mix(accent, white, share), white) <= wanted
                                      : contrast(mix(accent, black, share), white) >= wanted;
        (isEnough ? most : least) = share;
    }
    return mix(accent, lighten ? white : black, most);
}

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
