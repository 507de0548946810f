#pragma once

#include "core/exchange/forms/surveyform.h"

#include <vector>

namespace inko {

/// The names of the forms' files, in their order: "raster-2026-volkshochschule.xlsx" begins with "raster". Whatever an
/// institution is called, its file stays in the folder, and no two have the same name.
QStringList formFileNames(const std::vector<SurveyForm> &forms, const QString &beginning, const QString &ending);

} // namespace inko
