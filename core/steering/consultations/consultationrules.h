#pragma once

#include "core/base/result.h"
#include "core/steering/consultations/statement.h"

namespace inko {

/// What a consultation and what was said in it can say, for screens and imports alike; on values, without a file. Each
/// check is Invalid with a reason that tells what to do.
namespace consultationrules {

Result<> check(const Consultation &consultation); ///< it closes after it opens
Result<> check(const DraftChapter &chapter);      ///< a title, and a level of 1 to 6
/// Says who answered, unless nobody is to know; then nothing does. Not received in the future, from somebody at least.
Result<> check(const Response &response, QDate today);
Result<> check(const Statement &statement, QDate today); ///< a text; not decided in the future

/// A statement says since when it is decided, and only then: today, if nothing else is given.
Statement completed(Statement statement, QDate today);

} // namespace consultationrules

} // namespace inko
