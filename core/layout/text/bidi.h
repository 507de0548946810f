#pragma once

#include "core/layout/text/shaper.h"

#include <vector>

/// Texts that run from right to left, alone or mixed with others (Unicode Standard Annex 9).
namespace inko::layout {

/// Arabic, Persian, Hebrew … by BCP 47 tag.
Direction directionOfLanguage(const QString &language);

bool containsRightToLeft(QStringView text);

struct BidiLevels {
    quint8 base = 0;            ///< odd: the paragraph runs from right to left
    std::vector<quint8> levels; ///< per UTF-16 unit; odd: right to left
};
/// The paragraph's direction is that of its first letter, or the given one if it has none.
BidiLevels bidiLevels(const QString &text, Direction otherwise);

/// The order in which pieces with these levels stand from left to right: rule L2.
std::vector<size_t> visualOrder(const std::vector<quint8> &levels);

} // namespace inko::layout
