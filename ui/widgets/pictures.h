#pragma once

#include "core/base/picture.h"

#include <QImage>

/// Pictures between files, the screen and the values that are kept.
namespace inko::pictures {

/// Reads a picture that people have as a file: SVG, PNG or JPEG. It is made smaller if it has more dots than print
/// needs, and stands on white where it is transparent. Fails with a message that says what to do.
Result<Picture> readFile(const QString &path);

QImage imageOf(const Picture &picture);

/// What a file dialog shows.
QString fileFilter();

} // namespace inko::pictures
