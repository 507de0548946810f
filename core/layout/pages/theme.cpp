#include "core/layout/pages/theme.h"

#include <cmath>
#include <utility>

namespace inko::layout {

namespace {

constexpr Color white{0xff, 0xff, 0xff};

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

Color mix(Color from, Color to, double share)
{
    const auto part = [share](quint8 one, quint8 other) {
        return quint8(std::lround(double(one) + (double(other) - double(one)) * share));
    };
    return {part(from.red, to.red), part(from.green, to.green), part(from.blue, to.blue)};
}

Color withContrast(Color color, double wanted)
{
    constexpr Color black{0, 0, 0};
    const bool lighten = contrast(color, white) > wanted;
    double least = 0, most = 1;
    for (int halving = 0; halving < 20; ++halving) {
        const double share = (least + most) / 2;
        const bool isEnough = lighten ? contrast(mix(color, white, share), white) <= wanted
                                      : contrast(mix(color, black, share), white) >= wanted;
        (isEnough ? most : least) = share;
    }
    return mix(color, lighten ? white : black, most);
}

Theme Theme::withAccent(const QString &accent)
{
    bool isColor = false;
    const uint rgb = accent.mid(1).toUInt(&isColor, 16);
    Theme theme;
    if (!isColor || accent.size() != 7)
        return theme;
    constexpr double enough = 5.5; // WCAG 2.2 asks for 4.5, on the tint, too
    const Color wanted{quint8(rgb >> 16), quint8(rgb >> 8 & 0xff), quint8(rgb & 0xff)};
    theme.accent = contrast(wanted, white) >= enough ? wanted : withContrast(wanted, enough);
    theme.tint = mix(white, theme.accent, 0.11);
    theme.line = mix(white, theme.accent, 0.22);
    theme.strongLine = withContrast(theme.accent, 3.1);
    return theme;
}

} // namespace inko::layout
