#pragma once

#include "core/report/document.h"
#include "core/report/reportdata.h"
#include "core/report/reportlanguage.h"

namespace inko {

enum class GridGroups { Organisations, Goals, Districts };

/// The grid alone, with all columns that are published, on paper turned sideways.
document::Document gridReport(const ReportData &data, const ReportLanguage &language, GridGroups groups);

} // namespace inko
