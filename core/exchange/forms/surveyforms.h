#pragma once

#include "core/exchange/forms/surveyform.h"
#include "core/report/reportlanguage.h"

#include <vector>

namespace inko {

class Workspace;

/// The forms of a round, by the institutions' names.
struct SurveyForms {
    FormFrame frame;
    std::vector<SurveyForm> forms;
};

/// One for each institution that the round asks; of these only some where `only` names them. An institution that has no
/// row in the round yet sees those of the last round, as they would be carried over. NotFound without a round of the
/// year.
Result<SurveyForms> surveyForms(Workspace &workspace, int year, const ReportLanguage &language,
                                const std::optional<QSet<Id<Organisation>>> &only = {});

} // namespace inko
