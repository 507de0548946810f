#pragma once

#include "core/exchange/columns/importcontext.h"
#include "core/exchange/importsources.h"

namespace inko {

/// Is a form that came back one of this file's, for this year and for an institution that is there? Invalid, with what
/// it is of, if it is not. `mark` is the file's: Settings::workspaceMark().
Result<> checkForm(const FormIdentity &form, const QString &mark, std::optional<int> year, const Draft &draft);

/// Notes that the institution has answered, and who gave the answer: once there are rows of it, or it has nothing to
/// report. A return that is further already stays as it is.
void noteAnswer(const FormAnswer &form, bool hasRows, ImportContext &context);

/// The form's rows under the name that its institution has by now.
Sheet withInstitution(Sheet sheet, const QString &name);

} // namespace inko
