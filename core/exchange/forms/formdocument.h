#pragma once

#include "core/exchange/forms/surveyform.h"
#include "core/report/document.h"
#include "core/report/reportlanguage.h"

namespace inko {

/// The form for paper: the guide, a table for each offer with what was said last and room for corrections, empty ones
/// for new offers, and what can be named.
document::Document formDocument(const FormFrame &frame, const SurveyForm &form, const ReportLanguage &language);

} // namespace inko
