#pragma once

#include <QColor>

namespace inko {

/// A colour between two of the palette's; share 0 is `from`, 1 is `to`.
inline QColor blend(const QColor &from, const QColor &to, double share)
{
    const auto between = [share](double a, double b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(between(from.redF(), to.redF()), between(from.greenF(), to.greenF()),
                            between(from.blueF(), to.blueF()));
}

} // namespace inko
