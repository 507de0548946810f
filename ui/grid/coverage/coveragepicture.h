#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace inko {

class CoverageModel;

/// Does a path end as a picture's does (.png, .svg)?
bool isPicture(const QString &path);

/// The heat map with its headings, dark on white, in the format that the path's ending names.
Result<QByteArray> coveragePicture(const CoverageModel &model, const QString &path);

} // namespace inko
