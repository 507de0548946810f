#pragma once

#include "core/layout/text/glyphs.h"

#include <optional>

namespace inko::pdf {

/// A glyph and the part of its word's text that it stands for, so that the glyphs of a word, read one after the
/// other, say the word.
struct ReadGlyph {
    std::optional<quint32> glyph; ///< empty: a letter without a picture of its own
    float x = 0;                  ///< from the word's left edge, in em
    float y = 0;                  ///< above the baseline, in em
    QString text;                 ///< never empty
    friend bool operator==(const ReadGlyph &, const ReadGlyph &) = default;
};

/// In the order in which they are read. Where one glyph stands for several letters, readers of PDF spell them from
/// left to right, so from right to left all but the first become glyphs without a picture.
std::vector<ReadGlyph> inReadingOrder(const layout::Word &word);

} // namespace inko::pdf
