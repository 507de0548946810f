#pragma once

#include "core/exchange/forms/surveyform.h"
#include "core/report/reportlanguage.h"

namespace inko {

/// The form as an XLSX file: a guide, the institution's rows with empty ones below them, and the lists that its
/// drop-downs offer. Everything but the hidden ID can be changed.
Result<QByteArray> formWorkbook(const FormFrame &frame, const SurveyForm &form, const ReportLanguage &language);

} // namespace inko
