#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSize>

#include <functional>

class QPainter;

namespace inko {

/// Does a path end as a picture's does (.png, .svg)?
bool isPicture(const QString &path);

/// A picture of this size, drawn dark on white, in the format that the path's ending names. Io where it is too large.
Result<QByteArray> pictureFile(const QString &path, QSize size, const std::function<void(QPainter &)> &draw);

} // namespace inko
