#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSize>

namespace inko {

/// A picture as its dots: a byte each of red, green and blue, row by row from the upper left corner.
struct Picture {
    QSize size;
    QByteArray dots; ///< 3 × width × height bytes
    friend bool operator==(const Picture &, const Picture &) = default;

    static constexpr int mostDotsWide = 4000; ///< and high: what is larger is not read
};

/// A picture as text, made small: "300x200 …". Read back it is the same.
QString toText(const Picture &picture);

/// Damaged if the text is not such a picture.
Result<Picture> pictureFrom(const QString &text);

} // namespace inko
