#pragma once

#include "core/layout/text/glyphs.h"

#include <QByteArray>

#include <vector>

namespace inko::pdf {

class EmbeddedFont;

/// A word as a page shows it, for any size: what stands between the brackets of the operator TJ (ISO 32000-1, 9.4.3).
struct ShownWord {
    struct Part {
        float rise = 0; ///< above the baseline, in em
        QByteArray shown;
        friend bool operator==(const Part &, const Part &) = default;
    };
    std::vector<Part> parts;
    double advance = 0; ///< from the word's left edge to where the pen stands behind it, in thousandths of an em
};

/// How far the pen goes back between two codes, as TJ writes it; moves `pen` along. Thousandths of an em.
QByteArray penMove(double &pen, double to);

ShownWord shownWord(const layout::Word &word, EmbeddedFont &font);

} // namespace inko::pdf
