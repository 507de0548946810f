#pragma once

#include "core/layout/text/hyphenator.h"
#include "core/layout/text/preparedtext.h"

namespace inko::layout {

/// Words of one span on one line; x from the line's left edge, in points.
struct LineSegment {
    quint16 span = 0;
    float left = 0;
    float right = 0;
    std::vector<PlacedWord> words; ///< in reading order
};

struct Line {
    float width = 0; ///< without the space at its end, which hangs beyond
    std::vector<LineSegment> segments;
};

/// Lines no wider than `width`, as few as there can be. A word is divided only where the line would otherwise
/// stay visibly short, or where it is longer than a line: by hyphenation, an address behind its
/// punctuation, a word that no pattern divides between any two letters, anything else between any two characters.
std::vector<Line> breakLines(const PreparedText &text, const document::Text &spans, float width, Shaper &shaper,
                             Hyphenator &hyphenator);

} // namespace inko::layout
