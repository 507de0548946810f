#pragma once

#include <QString>

namespace inko {

/// How alike two short texts are for a reader, from 0 to 1: the share of pairs of letters that they have in common
/// (L. R. Dice, Measures of the Amount of Ecologic Association Between Species, 1945), of the whole texts or, where
/// both have as many words, of the two words that differ most. Case, accents, hyphens and spaces do not count; texts
/// with different numbers in them (“A1”, “2026”) are not alike at all.
double similarity(const QString &one, const QString &other);

} // namespace inko
