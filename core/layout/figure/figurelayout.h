#pragma once

#include "core/layout/pages/typesetter.h"

namespace inko::layout {

/// Sets a figure: its title and unit, the drawing, and below it where the figures come from. All on one page.
void layOutFigure(const document::Figure &figure, Slab::Keep end, Typesetter &typesetter, Flow &flow);

} // namespace inko::layout
