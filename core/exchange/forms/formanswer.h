#pragma once

#include "core/exchange/forms/formidentity.h"
#include "core/exchange/sheets/table/sheet.h"

namespace inko {

/// A form that came back, with what was said in it beside the rows.
struct FormAnswer {
    FormIdentity identity;
    QStringList persons; ///< who filled it in, as they call themselves
    bool hasNothingToReport = false;
    friend bool operator==(const FormAnswer &, const FormAnswer &) = default;
};

/// nullopt: the file is no form of Inko's.
std::optional<FormAnswer> formAnswerIn(const Workbook &workbook);

} // namespace inko
