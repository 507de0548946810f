#pragma once

#include "core/exchange/forms/surveyform.h"
#include "core/report/reportlanguage.h"

namespace inko {

/// The form as one HTML file that needs nothing else: opened in any browser, without a network, it saves the answer as
/// a file of JSON, {"properties": {…}, "rows": [{"ID": "E7", "Angebot": "…", "Ziele": ["1.2"]}]}.
QByteArray formPage(const FormFrame &frame, const SurveyForm &form, const ReportLanguage &language);

} // namespace inko
