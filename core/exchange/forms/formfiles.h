#pragma once

#include "core/exchange/forms/surveyform.h"

#include <vector>

namespace inko {

/// The names of the forms' files, in their order: "raster-2026-volkshochschule.xlsx" begins with "raster". Whatever an
/// institution is called, its file stays in the folder, and no two have the same name.
QStringList formFileNames(const std::vector<SurveyForm> &forms, const QString &beginning, const QString &ending);

/// Names of files whose beginnings may be the same: where one is taken, the number of whose file it is goes behind it.
QStringList distinctFileNames(const QStringList &stems, const QList<qint64> &numbers, const QString &ending);

/// Invalid where one of the files is there: somebody may have answered in it.
Result<> checkNotThere(const QStringList &paths);

} // namespace inko
