#pragma once

#include "core/layout/pages/theme.h"

#include <vector>

/// The colours of figures: one hue in steps of lightness, so that a grey print and those who see no hues lose
/// nothing (single-hue schemes as C. Brewer recommends them for both).
namespace inko::layout {

/// So many colours from dark to light, neighbours as different from each other as they can be: by the same ratio
/// of contrast each. The lightest still stands out from white only with an outline.
std::vector<Color> ramp(Color accent, size_t steps);

/// From nearly white (0) to the accent (1).
Color shade(Color accent, double share);

/// Of the two the one that is easier to read on this ground.
Color readableOn(Color ground, Color dark, Color light = {0xff, 0xff, 0xff});

} // namespace inko::layout
