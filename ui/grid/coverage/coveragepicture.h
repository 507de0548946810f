#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace inko {

class CoverageModel;

/// The heat map with its headings, dark on white, in the format that the path's ending names.
Result<QByteArray> coveragePicture(const CoverageModel &model, const QString &path);

} // namespace inko
