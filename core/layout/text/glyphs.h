#pragma once

#include <QString>

#include <vector>

/// What text becomes: shaped words made of glyphs of font files. Measures are in em, so that one
/// shaped word serves every size; y grows upwards from the baseline, as in the font.
namespace inko::layout {

/// A font on this machine. Whoever draws or embeds opens the same file again.
struct FontFile {
    QString path; ///< always the first face in the file
    QString family;
    bool bold = false;
    int unitsPerEm = 1000;
    float ascent = 0;  ///< above the baseline, in em
    float descent = 0; ///< below the baseline, in em, positive
    friend bool operator==(const FontFile &, const FontFile &) = default;
};

struct Glyph {
    quint32 id = 0;
    float x = 0; ///< from the word's left edge
    float y = 0;
    float advance = 0;
    int cluster = 0; ///< where in Word::text the characters begin that it stands for
    friend bool operator==(const Glyph &, const Glyph &) = default;
};

/// A word, a part of one, or a space: shaped in one font and one direction. Glyphs stand from left to
/// right, the text in the order in which it is read.
struct Word {
    int font = 0; ///< index into Pages::fonts
    QString text; ///< what it says; U+00AD for a hyphen that only stands at the end of a line
    std::vector<Glyph> glyphs;
    float width = 0;
    bool rightToLeft = false;
    friend bool operator==(const Word &, const Word &) = default;
};

struct PlacedWord {
    quint32 word = 0; ///< index into Pages::words
    float x = 0;      ///< of its left edge, in points
    friend bool operator==(const PlacedWord &, const PlacedWord &) = default;
};

} // namespace inko::layout
